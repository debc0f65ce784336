import type { Glyph, Stretch } from "./glyph";
import { toReadingOrder } from "./readingOrder";

// In shares of the letters' size: no blank between words is narrower, no blank of a sentence wider.
const blankFrom = 0.2;
const tabFrom = 2.5;

// Letters as fonts draw them, joined or at a word's end; and the blank that breaks no line.
const presentationForms = /[\u00a0\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g;

/** The words of a line in reading order: blanks as drawn or where a gap is, tabs where it is wide. */
export function lineText(stretches: readonly Stretch[], rightToLeft: boolean): string {
  const units = stretches.flatMap(({ glyphs, left }, index) => {
    const before = stretches[index - 1];
    const size = glyphs[0]?.size ?? 0;
    const wide = before !== undefined && left - before.right > size * tabFrom;
    return [...(before ? [wide ? "\t" : " "] : []), ...spelled(glyphs)];
  });
  return toReadingOrder(units, rightToLeft)
    .replace(/ *\t */g, "\t")
    .replace(/ {2,}/g, " ")
    .trim()
    .normalize("NFC");
}

/** The letters of glyphs from left to right, one glyph a unit. */
function spelled(glyphs: readonly Glyph[]): readonly string[] {
  let right = Infinity;
  return glyphs.flatMap(({ text, left, right: end, size }) => {
    const gap = left - right > size * blankFrom;
    right = end;
    const letters = text.replace(presentationForms, (form) => form.normalize("NFKC"));
    return gap ? [" ", letters] : [letters];
  });
}
