import type { EncodingAlternative } from "../../core/observation/reading";
import { decodeFont, fontEncodings } from "./fontEncodings";
import { markedWords, vietnameseShare } from "./letterStatistics";
import { previewOf } from "./previewOf";

const fewestWords = 3;
const likely = 0.9;
const spoiled = 0.5;
const latinMarks = /[\u0080-\u00ff]/;
const beginning = 40_000;

/**
 * The font encodings that would turn a text into Vietnamese which it is not as it stands. They are offered
 * and never applied unasked, because the same letters are good French.
 */
export function offerFontEncodings(text: string): readonly EncodingAlternative[] {
  const letters = text.slice(0, beginning);
  const words = markedWords(letters, latinMarks);
  if (words.length < fewestWords || vietnameseShare(words) >= spoiled) return [];
  return fontEncodings
    .filter(
      (encoding) => vietnameseShare(words.map((word) => decodeFont(word, encoding))) >= likely,
    )
    .map((encoding) => ({ encoding, preview: previewOf(decodeFont(letters, encoding)) }));
}
