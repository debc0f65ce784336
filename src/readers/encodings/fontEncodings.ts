import { tcvn3Letters } from "./tcvn3";
import { vniLetters } from "./vni";

/** The encodings that are only a font's way of drawing: Latin letters that look Vietnamese in their own fonts. */
export type FontEncoding = "tcvn3" | "vni";

/** All font encodings that are recognised. */
export const fontEncodings: readonly FontEncoding[] = ["tcvn3", "vni"];

/** Tells a font encoding from the other ways of writing letters. */
export const isFontEncoding = (encoding: string): encoding is FontEncoding =>
  encoding === "tcvn3" || encoding === "vni";

/** Turns Latin letters that stand for Vietnamese ones in a font encoding into those, in NFC. */
export const decodeFont = (latin: string, encoding: FontEncoding): string =>
  encoding === "tcvn3"
    ? withCapitals(replaceAll(latin, tcvn3Decoder)).normalize("NFC")
    : replaceAll(latin, vniDecoder).normalize("NFC");

interface Decoder {
  readonly pattern: RegExp;
  readonly lettersByCode: ReadonlyMap<string, string>;
}

function createDecoder(lettersByCode: ReadonlyMap<string, string>): Decoder {
  // The longest first, so that a letter with its tone is not read as the letter alone.
  const codes = [...lettersByCode.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(codes.join("|"), "g"), lettersByCode };
}

const tcvn3Decoder = createDecoder(tcvn3Letters);
const vniDecoder = createDecoder(vniLetters);

const replaceAll = (text: string, { pattern, lettersByCode }: Decoder): string =>
  text.replace(pattern, (code) => lettersByCode.get(code) ?? code);

/**
 * TCVN3 has capitals with tones only as small letters in a font of capitals: TØNH is TỈNH. Letters that have
 * a case of their own tell it, of a word or of a whole line.
 */
const withCapitals = (text: string): string =>
  text.replace(/[^\n]+/g, (line) =>
    isInCapitals(line)
      ? line.toUpperCase()
      : line.replace(/[\p{L}\p{M}]+/gu, (word) => (isInCapitals(word) ? word.toUpperCase() : word)),
  );

function isInCapitals(letters: string): boolean {
  const ownCase = letters.match(/[a-zăâđêôơư]/giu) ?? [];
  return ownCase.length > 1 && ownCase.every((letter) => /\p{Lu}/u.test(letter));
}
