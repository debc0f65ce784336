import type { EncodingAlternative, TextEncoding } from "../../core/observation/reading";
import { arabicShare, markedWords, vietnameseShare } from "./letterStatistics";
import { previewOf } from "./previewOf";

/** Any letter beyond ASCII: the ones that code pages disagree about. */
const marked = /[^\x20-\x7e]/;
const plausible = 0.5;

/** How much of a text is spelled as the languages of its code page are, 0 to 1. */
export const codePageShare = (text: string, encoding: "windows-1256" | "windows-1258"): number =>
  encoding === "windows-1256" ? arabicShare(text) : vietnameseShare(markedWords(text, marked));

/** The code pages beside the one used in which more words of a text are words than not. */
export function offerCodePages(
  used: TextEncoding,
  textsByPage: readonly (readonly ["windows-1256" | "windows-1258", string | null])[],
): readonly EncodingAlternative[] {
  return textsByPage.flatMap(([encoding, text]) =>
    encoding !== used && text !== null && codePageShare(text, encoding) >= plausible
      ? [{ encoding, preview: previewOf(text) }]
      : [],
  );
}
