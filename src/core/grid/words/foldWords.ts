import { westernDigits } from "../../number/digits";

/**
 * One key for the spellings of a word: case, Vietnamese marks, Arabic vowel signs, letter variants and digits,
 * tatweel and runs of spaces do not matter. For recognising, never for showing.
 */
export function foldWords(words: string): string {
  const known = folded.get(words);
  if (known !== undefined) return known;
  const key = westernDigits(words)
    .normalize("NFD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/\s+/g, " ")
    .trim();
  // Tables say the same words again and again; the memory is emptied before a large file can fill it.
  if (folded.size > 100_000) folded.clear();
  folded.set(words, key);
  return key;
}

const folded = new Map<string, string>();

/** Words without the marks that point to a note below the table: `*`, `(1)`, `[2]`, `¹`. */
export const withoutFootnotes = (words: string): string =>
  /[)\]*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]/u.test(words.slice(-2)) ? withoutMark(words) : words.trim();

/** Words without the "trong đó" that leads a part of something. */
export const withoutOfWhich = (words: string): string =>
  words.replace(
    /^(?:trong (?:đó|do)|bao g[ồo]m|g[ồo]m|of which|including|منها)\s*[:：-]?\s*/iu,
    "",
  );

const withoutMark = (words: string): string =>
  words
    .replace(/\s*(?:\((?:\p{Nd}{1,2}|\*+)\)|\[\p{Nd}{1,2}\]|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s*$/u, "")
    .trim() || words;
