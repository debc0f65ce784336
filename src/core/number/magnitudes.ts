import { anyOf, inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";

/** A word that multiplies the number before it. */
export interface Magnitude {
  readonly length: number;
  readonly factor: number;
}

type Row = readonly [words: string, factor: number];

// Longer words first, so that "nghìn tỷ" is not read as "nghìn".
const rows: { readonly [L in Language]: readonly Row[] } = {
  vi: [
    ["(?:nghìn|ngàn) t[ỷỉ]", 1e12],
    ["triệu t[ỷỉ]", 1e15],
    ["t[ỷỉ](?! lệ| trọng| số| suất)", 1e9],
    ["triệu", 1e6],
    ["tr(?!\\.)", 1e6],
    ["(?<=\\p{Nd})k", 1e3],
    ["vạn", 1e4],
    ["(?:nghìn|ngàn)", 1e3],
    ["trăm", 1e2],
  ],
  en: [
    ["lakh crores?", 1e12],
    ["trillion", 1e12],
    ["(?:billion|bn)", 1e9],
    ["crores?", 1e7],
    ["(?:million|mn)", 1e6],
    ["la(?:kh|c)s?", 1e5],
    ["thousand", 1e3],
    ["hundred", 1e2],
  ],
  ar: [
    ["تريليون(?:ات|(?:ا))?", 1e12],
    ["(?:مليار(?:ات|(?:ا))?|بليون(?:ا)?)", 1e9],
    ["(?:ملايين|مليون(?:ا)?)", 1e6],
    ["(?:آلاف|الاف|(?:ألف|الف)(?:ا)?)", 1e3],
  ],
};

/** A pattern of Arabic words that also allows vowel signs and the lengthening stroke after any letter. */
export const withMarks = (words: string): string =>
  words.replace(/[\u0621-\u064a]/g, "$&[\\u064b-\\u0652\\u0640]*");

const gap: { readonly [L in Language]: string } = {
  vi: "[\\s\\u00a0]?",
  en: "[\\s\\u00a0-]?",
  ar: "[\\s\\u00a0]{0,2}",
};

const patterns = compile();

function compile(): { readonly [L in Language]: readonly (readonly [RegExp, number])[] } {
  const of = (language: Language): readonly (readonly [RegExp, number])[] =>
    rows[language].map(([words, factor]) => [
      inOurLetters(new RegExp(`${gap[language]}${withMarks(words)}(?![\\p{L}\\p{M}])`, "iuy")),
      factor,
    ]);
  return { vi: of("vi"), en: of("en"), ar: of("ar") };
}

const anyOfThem = (language: Language): RegExp =>
  anyOf(patterns[language].map(([pattern]) => pattern));

const anyMagnitude: { readonly [L in Language]: RegExp } = {
  vi: anyOfThem("vi"),
  en: anyOfThem("en"),
  ar: anyOfThem("ar"),
};

/** The magnitude word that stands at a place of a text, with the space before it. */
export function magnitudeAt(text: string, at: number, language: Language): Magnitude | null {
  // Most numbers have none.
  const any = anyMagnitude[language];
  any.lastIndex = at;
  if (!any.test(text)) return null;
  for (const [pattern, factor] of patterns[language]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, factor };
  }
  return null;
}
