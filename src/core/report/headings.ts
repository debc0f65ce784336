import { indexAt, type Span } from "./segments";

const item = /^\s*(?:[-–•*+]|\p{Nd}{1,2}[.)])\s/u;
const opensList = /:\s*$/u;
// A list may be long, its heading stands above all of it.
const longestList = 40;

const bullet = /^\s*[-–•*+]\s/u;
const ordinal = /^\s*(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[IVX]+|\p{Ll})[.)]\s/u;
const longestHeading = 90;

/** "1. BHXH tự nguyện" over the lines that a dash opens: numbered, short, and without a figure. */
const isNumberedHeading = (line: string): boolean =>
  ordinal.test(line) &&
  line.trim().length <= longestHeading &&
  !/\p{Nd}|[.;]\s*$/u.test(line.replace(ordinal, ""));

/** The line above a list that says what all its items count; null for a sentence that is no item. */
export function headingOf(
  text: string,
  sentences: readonly Span[],
  { start, end }: Span,
): Span | null {
  if (!item.test(text.slice(start, end))) return null;
  const isBullet = bullet.test(text.slice(start, end));
  const at = indexAt(sentences, start);
  for (let index = at - 1; index >= Math.max(0, at - longestList); index--) {
    const line = sentences[index];
    if (!line) return null;
    const said = text.slice(line.start, line.end);
    // Behind a full stop the end of the line stands alone.
    if (said.trim() === "") continue;
    if (isBullet && isNumberedHeading(said)) return line;
    if (opensList.test(said) || !item.test(said)) return opensHere(text, line, said) ? line : null;
  }
  return null;
}

/** A heading ends with a colon, or names its columns. */
const opensHere = (text: string, { end }: Span, said: string): boolean =>
  opensList.test(said) || /$(?<=\([^()]*\/[^()]*\):?\s*)/u.test(said) || text[end] === undefined;
