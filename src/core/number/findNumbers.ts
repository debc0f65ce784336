import type { Language } from "../observation/observation";

/** A number in running text: UTF-16 offsets, end exclusive, with magnitude word and percent sign. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** In base units; a percentage is 0-100. */
  readonly value: number;
  readonly percent: boolean;
  /** True when a separator could mean either thousands or decimals and nothing decides it. */
  readonly ambiguous: boolean;
}

const digit = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
const numeral = new RegExp(`${digit}+(?:[.,\\u066b\\u066c]${digit}+)*`, "gu");

interface Magnitude {
  readonly words: RegExp;
  readonly factor: number;
}

const magnitudes: { readonly [L in Language]: readonly Magnitude[] } = {
  vi: [
    { words: /^\s?(?:nghìn|ngàn) tỷ(?!\p{L})/iu, factor: 1e12 },
    { words: /^\s?(?:tỷ|tỉ)(?!\p{L})/iu, factor: 1e9 },
    { words: /^\s?triệu(?!\p{L})/iu, factor: 1e6 },
    { words: /^\s?(?:nghìn|ngàn)(?!\p{L})/iu, factor: 1e3 },
  ],
  en: [
    { words: /^[\s-]?(?:billion|bn)(?!\p{L})/iu, factor: 1e9 },
    { words: /^[\s-]?million(?!\p{L})/iu, factor: 1e6 },
    { words: /^[\s-]?thousand(?!\p{L})/iu, factor: 1e3 },
  ],
  ar: [
    { words: /^\s?(?:مليارات|مليار|بليون)(?:ًا)?(?!\p{L})/u, factor: 1e9 },
    { words: /^\s?(?:ملايين|مليون)(?:ًا)?(?!\p{L})/u, factor: 1e6 },
    { words: /^\s?(?:آلاف|ألف)(?:ًا)?(?!\p{L})/u, factor: 1e3 },
  ],
};

const percentSign: { readonly [L in Language]: RegExp } = {
  vi: /^\s?(?:%|phần trăm)/iu,
  en: /^\s?(?:%|per ?cent(?!\p{L}))/iu,
  ar: /^\s?(?:%|٪|في المائة|بالمائة|في المئة|بالمئة)/u,
};

/** Finds every numeral of a text, whatever it means; callers decide which are figures. */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  return [...text.matchAll(numeral)].map((match) => {
    const start = match.index;
    const numeralEnd = start + match[0].length;
    const base = readNumeral(match[0], language);
    const magnitude = magnitudeAt(text.slice(numeralEnd, numeralEnd + 20), language);
    const afterMagnitude = numeralEnd + magnitude.length;
    const percent = percentSign[language].exec(text.slice(afterMagnitude, afterMagnitude + 16));
    const end = afterMagnitude + (percent?.[0].length ?? 0);
    return {
      start,
      end,
      raw: text.slice(start, end),
      value: scaled(base.value, magnitude.factor),
      percent: percent !== null,
      ambiguous: base.ambiguous && magnitude.factor === 1 && percent === null,
    };
  });
}

function magnitudeAt(rest: string, language: Language): { length: number; factor: number } {
  for (const { words, factor } of magnitudes[language]) {
    const match = words.exec(rest);
    if (match) return { length: match[0].length, factor };
  }
  return { length: 0, factor: 1 };
}

/** Keeps 711.2 x 10^9 a whole number where binary fractions would not. */
const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Math.round(value * factor * 1000) / 1000;

const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digitSign) =>
    String(digitSign.charCodeAt(0) & 15),
  );

const decimalSigns: { readonly [L in Language]: string } = { vi: ",", en: ".", ar: "." };

/**
 * Reads a numeral by its own shape first (several groups of three are thousands), then by the custom of its
 * language: a Vietnamese dot and an English comma before three digits separate thousands.
 */
export function readNumeral(
  raw: string,
  language: Language,
): { readonly value: number; readonly ambiguous: boolean } {
  const text = asciiDigits(raw)
    .replace(/\u066b/g, "decimal")
    .replace(/\u066c/g, "");
  const plain = text.replace(/decimal/g, ".");
  if (text.includes("decimal") || !/[.,]/.test(plain))
    return { value: Number(plain), ambiguous: false };
  const groups = plain.split(/[.,]/);
  const signs = [...new Set(plain.replace(/[^.,]/g, ""))];
  const last = groups[groups.length - 1] ?? "";
  if (signs.length === 2)
    return { value: Number(`${groups.slice(0, -1).join("")}.${last}`), ambiguous: false };
  if (groups.length > 2) return { value: Number(groups.join("")), ambiguous: false };
  return readSingleSign(groups, { sign: signs[0] ?? "", decimal: decimalSigns[language] });
}

function readSingleSign(
  [whole = "", fraction = ""]: readonly string[],
  { sign, decimal }: { readonly sign: string; readonly decimal: string },
): { readonly value: number; readonly ambiguous: boolean } {
  const looksGrouped = fraction.length === 3 && whole.length <= 3 && whole !== "0";
  const asDecimal = Number(`${whole}.${fraction}`);
  const asGroup = Number(whole + fraction);
  if (!looksGrouped) return { value: asDecimal, ambiguous: false };
  // Three digits behind the language's own decimal sign may be either; Vietnamese and English are settled.
  if (sign !== decimal) return { value: asGroup, ambiguous: false };
  return { value: asDecimal, ambiguous: true };
}
