import { westernDigits } from "../number/digits";
import type { FoundNumber } from "../number/findNumbers";
import { inOurLetters } from "../letters/patterns";
import type { Span } from "./segments";
import { valueOfWords } from "../number/wordNumber";
import type { Language } from "../observation/observation";

const places: { readonly [L in Language]: string } = {
  vi: "(?:huyện|xã|phường|thị xã|thị trấn|tỉnh|thành phố|quận|đơn vị|thôn|bản|trường|cơ sở|địa phương|hộ|người|cơ quan|chỉ tiêu)",
  en: "(?:\\p{L}+[- ])?(?:districts|communes|wards|provinces|towns|offices|units|villages|schools|localities|cities|targets|indicators|municipalities|governorates|states)",
  ar: "(?:مراكز|محافظات|مقاطعات|مناطق|قرى|بلديات|مدارس|مركز|محافظة|مقاطعة|منطقة|قرية|بلدية|مكتب|وحدة|مدينة|حي|إدارة|مدرسة)",
};

const over: { readonly [L in Language]: string } = {
  vi: "\\s?\\/\\s?|\\s(?:trên|trong) tổng số\\s",
  en: "\\s?\\/\\s?|\\s(?:out )?of (?:the )?",
  ar: "\\s?\\/\\s?|\\s(?:من أصل|من بين)\\s",
};

// The part is asked for last: few of the words that might be one stand before a whole.
const wholeBehind = (language: Language): RegExp =>
  inOurLetters(
    new RegExp(
      `(?:${over[language]})(\\p{Nd}{1,3}(?:[.,٬]\\p{Nd}{3})?)(?=\\s${places[language]})`,
      "giu",
    ),
  );

const partBefore = inOurLetters(/$(?<=(?<![\p{L}\p{Nd}/.,-])(\p{Nd}{1,3}|\p{L}{2,12}))/u);
// With the sign that may not stand before it.
const longestPart = 13;

const patterns: { readonly [L in Language]: RegExp } = {
  vi: wholeBehind("vi"),
  en: wholeBehind("en"),
  ar: wholeBehind("ar"),
};

/** A count of a known whole, as in "3/18 huyện" or "9 of 13 districts". */
export function findRatios(text: string, language: Language): readonly FoundNumber[] {
  const counts = [...text.matchAll(patterns[language])].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - longestPart), match.index);
    const written = partBefore.exec(before)?.[1];
    if (written === undefined) return [];
    const part = partOf(written, language);
    const whole = Number(westernDigits(match[1] ?? "").replace(/[.,٬]/u, ""));
    if (part === null || whole === 0 || part > whole) return [];
    const start = match.index - written.length;
    const end = match.index + match[0].length;
    return [ratioOf(text, { start, end }, part / whole)];
  });
  return [...counts, ...sharesInWords(text, language)].sort((a, b) => a.start - b.start);
}

const ratioOf = (text: string, { start, end }: Span, value: number): FoundNumber => ({
  start,
  end,
  raw: text.slice(start, end),
  value,
  percent: false,
  readings: [value],
  form: "ratio",
  scaled: false,
  malformed: false,
});

// "Three out of four of them", "ثلاثة من كل خمسة", "cứ 5 người thì 3": said of some, and no count.
const shareInWords: { readonly [L in Language]: RegExp | null } = {
  vi: null,
  en: inOurLetters(
    /\b([a-z]{3,5}) out of (?:every )?([a-z]{3,5})(?= (?:of|people|residents|households|members|participants|who)\b)/giu,
  ),
  ar: inOurLetters(/(?<!\p{L})([\p{L}\p{M}]{3,7}) من (?:كل|أصل) ([\p{L}\p{M}]{3,7})(?!\p{L})/gu),
};

/** Shares said in two words for numbers. */
function sharesInWords(text: string, language: Language): readonly FoundNumber[] {
  const pattern = shareInWords[language];
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const part = valueOfWords((match[1] ?? "").toLowerCase(), language);
    const whole = valueOfWords((match[2] ?? "").toLowerCase(), language);
    if (part === null || whole === null || part >= whole) return [];
    return [
      ratioOf(text, { start: match.index, end: match.index + match[0].length }, part / whole),
    ];
  });
}

/** "Nine of 13": the part may be in words; null when its word is no number. */
const partOf = (written: string, language: Language): number | null =>
  /\p{Nd}/u.test(written)
    ? Number(westernDigits(written))
    : valueOfWords(written.toLowerCase(), language);
