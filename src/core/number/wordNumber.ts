import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import { withMarks } from "./magnitudes";

/** What one word adds to a number said in words. */
type Part =
  | { readonly kind: "unit"; readonly value: number }
  | { readonly kind: "times"; readonly factor: number }
  | { readonly kind: "half" };

type Vocabulary = ReadonlyMap<string, Part>;

const units = (words: string, first = 0, step = 1): readonly (readonly [string, Part])[] =>
  words
    .split(" ")
    .flatMap((forms, index) =>
      forms
        .split("/")
        .map((form) => [form, { kind: "unit", value: first + index * step } as const] as const),
    );
const times = (words: string, factor: number): readonly (readonly [string, Part])[] =>
  words.split(" ").map((word) => [word, { kind: "times", factor }]);
const halves = (words: string): readonly (readonly [string, Part])[] =>
  words.split(" ").map((word) => [word, { kind: "half" }]);

const vocabularies: { readonly [L in Language]: Vocabulary } = {
  vi: new Map<string, Part>([
    ...units("một/mốt hai ba bốn/tư năm/lăm sáu bảy/bẩy tám chín mười", 1),
    ...times("mươi", 10),
    ...times("trăm", 100),
    ...times("nghìn ngàn", 1e3),
    ...times("triệu", 1e6),
    ...times("tỷ tỉ", 1e9),
    ...halves("rưỡi nửa"),
  ]),
  en: new Map<string, Part>([
    ...units(
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      1,
    ),
    ...units("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    ...times("hundred", 100),
    ...times("thousand", 1e3),
    ...times("million", 1e6),
    ...times("billion", 1e9),
    ...halves("half"),
  ]),
  ar: new Map<string, Part>([
    ...units(
      "واحد/واحدة/أحد/إحدى اثنا/اثني/اثنتا/اثنتي/اثنان/اثنين/اثنتان/اثنتين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة",
      1,
    ),
    ...units(
      "عشرين/عشرون ثلاثين/ثلاثون أربعين/أربعون خمسين/خمسون ستين/ستون سبعين/سبعون ثمانين/ثمانون تسعين/تسعون",
      20,
      10,
    ),
    ...units(
      "مئتين/مئتان/مائتين/مائتان/مئتي/مائتي/مئتا/مائتا ثلاثمائة/ثلاثمئة أربعمائة/أربعمئة خمسمائة/خمسمئة ستمائة/ستمئة سبعمائة/سبعمئة ثمانمائة/ثمانمئة تسعمائة/تسعمئة",
      200,
      100,
    ),
    ...times("مئة مائة", 100),
    ...times("ألف آلاف ألفا", 1e3),
    ...times("مليون ملايين مليونا", 1e6),
    ...times("مليار مليارات مليارا", 1e9),
    ...units("ألفي مليوني", 2000, 1998000),
    ...units("ملياري/ملياران/مليارين", 2e9),
    ["ألفين", { kind: "unit", value: 2000 }],
    ["ألفان", { kind: "unit", value: 2000 }],
    ["مليونين", { kind: "unit", value: 2e6 }],
    ["مليونان", { kind: "unit", value: 2e6 }],
    ...halves("نصف"),
  ]),
};

const marks = /[\u064b-\u0652\u0640]/g;

/** One alternative for every word, longer ones first. */
const anyWord = (language: Language): string =>
  [...vocabularies[language].keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (language === "ar" ? withMarks(word) : word))
    .join("|");

// What may stand between two words of one number; it is no word of the number itself.
const glue: { readonly [L in Language]: string } = {
  vi: "\\s(?:(?:linh|lẻ)\\s)?",
  en: "[\\s-](?:and\\s|an?\\s)?",
  ar: "\\s(?:و\\s?)?",
};
const glueWords: ReadonlySet<string> = new Set(["linh", "lẻ", "and", "a", "an", "و"]);

// In Arabic the noun may come again after its half: مليونًا ونصف المليون.
const again: { readonly [L in Language]: string } = {
  vi: "",
  en: "",
  ar: withMarks("(?:\\s(?:ال)?(?:مليون|مليار|ألف)(?:ا)?(?!\\p{L}))?"),
};

const pattern = (language: Language): RegExp => {
  const word = `(?:${anyWord(language)})(?![\\p{L}\\p{M}])`;
  const before =
    language === "ar" ? "(?<![\\p{L}\\p{M}\\p{Nd}])[ولب]?" : "(?<![\\p{L}\\p{M}\\p{Nd}-])";
  return inOurLetters(
    new RegExp(`${before}(${word}(?:${glue[language]}${word})*${again[language]})`, "giu"),
  );
};

const patterns: { readonly [L in Language]: RegExp } = {
  vi: pattern("vi"),
  en: pattern("en"),
  ar: pattern("ar"),
};

/** A number said in words, with its place. */
export interface WordNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Finds numbers said in words. Callers decide which of them count anything: many are articles and names. */
export function findWordNumbers(text: string, language: Language): readonly WordNumber[] {
  const found: WordNumber[] = [];
  // The same few come again and again.
  const values = new Map<string, number | null>();
  for (const match of text.matchAll(patterns[language])) {
    const words = match[1] ?? "";
    const start = match.index + match[0].length - words.length;
    const known = values.get(words);
    const value = known === undefined ? valueOfWords(words, language) : known;
    values.set(words, value);
    if (value !== null) found.push({ start, end: start + words.length, value });
  }
  return found;
}

/** The value of a number in words; null when the words make no number, such as a magnitude alone. */
export function valueOfWords(words: string, language: Language): number | null {
  const parts = partsOf(words, language);
  const [first, second] = parts ?? [];
  if (loosePlural.test(words.trim())) return null;
  if (!parts || !first || (first.kind === "times" && language !== "ar")) return null;
  if (first.kind === "half") return second?.kind === "times" ? second.factor / 2 : null;
  return sumOf(parts);
}

// Thousands, millions: many, but no number.
const loosePlural = /^(?:آلاف|ملايين|مليارات)$/u;

function sumOf(parts: readonly Part[]): number {
  let total = 0;
  let group: number | null = null;
  let factor = 1;
  for (const part of parts) {
    if (part.kind === "unit") group = (group ?? 0) + part.value;
    else if (part.kind === "half") total += factor / 2;
    else if (part.factor <= 100) group = scaledTail(group, part.factor);
    else {
      total += (group ?? 1) * part.factor;
      factor = part.factor;
      group = null;
    }
  }
  return total + (group ?? 0);
}

/** "Hai trăm" multiplies what stands before it; in "một nghìn hai trăm" only the two. */
const scaledTail = (group: number | null, factor: number): number => {
  if (group === null) return factor;
  const tail = group % (factor === 10 ? 10 : 100);
  return group - tail + (tail === 0 ? 1 : tail) * factor;
};

function partsOf(words: string, language: Language): readonly Part[] | null {
  const vocabulary = vocabularies[language];
  const spoken = words
    .replace(marks, "")
    .toLowerCase()
    .split(/[\s-]+/u);
  const parts = spoken.flatMap((word): readonly (Part | null)[] => {
    const part = vocabulary.get(word) ?? vocabulary.get(word.replace(/^و/u, ""));
    if (part) return [part];
    return /^ال/u.test(word) || glueWords.has(word) ? [] : [null];
  });
  return parts.every((part) => part !== null) ? parts : null;
}
