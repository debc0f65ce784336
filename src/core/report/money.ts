import { anyOf, inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";

/** The ISO codes of currencies by their words and signs after a number. */
const after: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:đồng|VNĐ|VND|₫|dong)(?!\p{L})/iu, "VND"],
  [/^\s?(?:USD|US dollars?|dollars?|đô la|دولار)/iu, "USD"],
  [/^\s?(?:euros?|EUR)(?!\p{L})/iu, "EUR"],
  [/^\s?(?:pesos?|PHP)(?!\p{L})/iu, "PHP"],
  [/^\s?(?:rupees?|INR)(?!\p{L})/iu, "INR"],
  [/^\s?(?:EGP|Egyptian pounds?|جنيه)/iu, "EGP"],
  [/^\s?(?:دونغ|دونج)/u, "VND"],
  [/^\s?(?:kip|LAK)(?!\p{L})/iu, "LAK"],
  [/^\s?(?:nhân dân tệ|yuan|CNY)(?!\p{L})/iu, "CNY"],
  [/^\s?روبية/u, "IDR"],
  [/^\s?(?:ringgit|MYR)(?!\p{L})/iu, "MYR"],
  [/^\s?(?:rupiah|IDR)(?!\p{L})/iu, "IDR"],
  [/^\s?(?:baht|THB)(?!\p{L})/iu, "THB"],
  [/^\s?(?:Kenya(?:n)? shillings?|KES)(?!\p{L})/iu, "KES"],
  [/^\s?(?:cedis?|GHS)(?!\p{L})/iu, "GHS"],
  [/^\s?(?:naira|NGN)(?!\p{L})/iu, "NGN"],
  [/^\s?(?:taka|BDT)(?!\p{L})/iu, "BDT"],
  [/^\s?(?:MAD|درهم مغربي)/u, "MAD"],
  [/^\s?(?:TND|دينار تونسي)/u, "TND"],
  [/^\s?(?:DZD|دينار جزائري)/u, "DZD"],
  [/^\s?(?:OMR|ريال(?:ا)? عماني)/u, "OMR"],
  [/^\s?(?:IQD|دينار(?:ا)? عراقي)/u, "IQD"],
  [/^\s?(?:MRU|أوقية)/u, "MRU"],
  [/^\s?(?:SAR|ريال)/u, "SAR"],
  [/^\s?(?:AED|درهم)/u, "AED"],
  [/^\s?(?:JOD|دينار)/u, "JOD"],
];

const before: readonly (readonly [RegExp, string])[] = [
  [/$(?<=(?:VND|VNĐ)\s?)/u, "VND"],
  [/$(?<=USD\s?)/u, "USD"],
  [/$(?<=(?:JOD|JD)\s?)/u, "JOD"],
  [/$(?<=(?:OMR|RO)\s?)/u, "OMR"],
  [/$(?<=(?:MAD|Dh)\s?)/u, "MAD"],
  [/$(?<=(?:TND|DT)\s?)/u, "TND"],
  [/$(?<=(?:IQD|ID)\s?)/u, "IQD"],
  [/$(?<=(?:SAR|SR)\s?)/u, "SAR"],
  [/$(?<=RWF\s?)/u, "RWF"],
  [/$(?<=(?:US)?\$\s?)/u, "USD"],
  [/$(?<=€\s?)/u, "EUR"],
  [/$(?<=(?:₱|PHP|(?<!\p{L})P)\s?)/u, "PHP"],
  [/$(?<=(?:₹|Rs\.?|INR)\s?)/u, "INR"],
  [/$(?<=(?:EGP|LE)\s?)/u, "EGP"],
  [/$(?<=(?:RM|MYR)\s?)/u, "MYR"],
  [/$(?<=(?:Rp\.?|IDR)\s?)/u, "IDR"],
  [/$(?<=(?:KSh|Ksh|KES|Sh)\.?\s?)/u, "KES"],
  [/$(?<=(?:GH₵|GH¢|GHS|₵)\s?)/u, "GHS"],
  [/$(?<=(?:₦|NGN)\s?)/u, "NGN"],
  [/$(?<=(?:฿|THB)\s?)/u, "THB"],
  [/$(?<=(?:৳|Tk\.?|BDT)\s?)/u, "BDT"],
];

// Most numbers are no money.
const anyAfter = inOurLetters(anyOf(after.map(([words]) => words)));
const anyBefore = inOurLetters(anyOf(before.map(([words]) => words)));

// A count of people may be that large too: 1,073 tỷ người.
const counted = /^\s?(?:người|lượt|cư dân|lao động|hộ|thẻ)/iu;

// Vietnamese counts in "tỷ" and leaves the money to be understood.
const bareBillions = /$(?<=(?:tỷ|tỉ))/iu;

const bareMillions = /(?:triệu|\p{Nd}tr\p{Nd}{0,2}| tr)$/iu;
const collected = /(?<!\p{L})(?:tiền|số thu|thu được)(?: \p{L}+){0,6}:? $/iu;

/**
 * Whether money is what one person pays or gets, a price or a level of the law: what a campaign brings in or
 * pays out is never so little.
 */
export const isPrice = (
  number: { readonly value: number; readonly scaled: boolean },
  currency: string,
): boolean => !number.scaled && number.value < (smallest.get(currency) ?? usual);

const usual = 10_000;
const smallest: ReadonlyMap<string, number> = new Map([
  ["VND", 5_000_000],
  ["IDR", 1_000_000],
  ["LAK", 1_000_000],
]);

/** The currency of a number; null when it is no money. */
export function currencyOf(
  text: string,
  { start, end, raw }: { readonly start: number; readonly end: number; readonly raw: string },
  language: Language,
): string | null {
  const behind = text.slice(end, end + 18);
  const ahead = text.slice(Math.max(0, start - 6), start);
  const found =
    (anyAfter.test(behind) ? after.find(([words]) => words.test(behind)) : undefined) ??
    (anyBefore.test(ahead) ? before.find(([words]) => words.test(ahead)) : undefined);
  if (found) return found[1];
  if (language !== "vi" || counted.test(behind)) return null;
  const isMoney =
    bareBillions.test(raw) ||
    (bareMillions.test(raw) && collected.test(text.slice(Math.max(0, start - 44), start)));
  return isMoney ? "VND" : null;
}
