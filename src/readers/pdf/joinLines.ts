import type { Line } from "./line";

// In shares of the letters' size.
const indentFrom = 0.8;
// In shares of the gap between lines.
const paragraphGap = 1.35;
const listMark = /^(?:[-–—•●▪◦*+]|\(?\p{L}\)|\(?\p{Nd}{1,2}[.)]|[IVX]{1,4}\.)\s/u;
const brokenWord = /(?:^|\s)\p{L}*\p{Ll}[-\u2010\u00ad]$/u;
const sentenceEnd = /[.!?؟:;؛]["”»)]?$/u;

/**
 * Makes paragraphs of lines: a line goes on in the next when that one's first word had no room on it. Pages
 * and columns end no paragraph by themselves, and a word that was broken at a margin is whole again.
 */
export function joinLines(pages: readonly (readonly Line[])[]): readonly string[] {
  const paragraphs: string[] = [];
  let before: Line | null = null;
  for (const line of pages.flat()) {
    const last = paragraphs.length - 1;
    if (before !== null && goesOn(before, line))
      paragraphs[last] = joined(paragraphs[last] ?? "", line.text);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function goesOn(before: Line, line: Line): boolean {
  if (before.text.includes("\t") || line.text.includes("\t") || listMark.test(line.text))
    return false;
  if (Math.abs(before.size - line.size) > before.size * 0.15) return false;
  const down = line.baseline - before.baseline;
  // Up or far down is the next column or page, where only the words can tell.
  const elsewhere = down <= 0 || before.column !== line.column;
  if (elsewhere ? sentenceEnd.test(before.text) : down > before.column.lineGap * paragraphGap)
    return false;
  return !isIndented(before, line) && room(before) < firstWordWidth(line);
}

/** A line that begins further in than the one before it begins a paragraph. */
const isIndented = (before: Line, line: Line): boolean =>
  indent(line) > indent(before) + line.size * indentFrom;

const indent = ({ left, right, column }: Line): number =>
  column.fromRight ? column.right - right : left - column.left;

/** How much of its column a line left free at its end. */
const room = ({ left, right, column }: Line): number =>
  column.fromRight ? left - column.left : column.right - right;

function firstWordWidth({ text, left, right, size }: Line): number {
  const [word = ""] = text.split(" ", 1);
  return ((right - left) * word.length) / Math.max(1, text.length) + size / 2;
}

function joined(text: string, next: string): string {
  if (brokenWord.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  // A range of years and a web address keep their dash.
  return /[^\s][-\u2010/]$/u.test(text) ? text + next : `${text} ${next}`;
}
