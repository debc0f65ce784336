import type { Glyph, Row, Stretch } from "./glyph";

// In shares of the letters' size.
const sameLine = 0.4;
const sameSign = 0.1;
const wideGap = 1;

/** Puts a page's signs into rows from top to bottom; a raised sign belongs to the row beside it. */
export function layoutRows(glyphs: readonly Glyph[]): readonly Row[] {
  const rows: Glyph[][] = [];
  for (const glyph of withMarks(glyphs).sort((a, b) => a.baseline - b.baseline)) {
    const row = rows[rows.length - 1];
    const last = row?.[row.length - 1];
    const size = Math.max(last?.size ?? 0, glyph.size);
    if (row && last && glyph.baseline - last.baseline < size * sameLine) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows
    .map((row) => ({ stretches: stretchesOf(row) }))
    .filter(({ stretches }) => stretches.length > 0);
}

/**
 * Signs with the marks that stand over them. A mark has no width: a Latin one is drawn after its letter, an
 * Arabic one over it, before or after.
 */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = [];
  const arabicMarks: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = letters[letters.length - 1];
    if (!/^\p{M}+$/u.test(glyph.text)) letters.push(glyph);
    else if (/\p{Script=Arabic}|[\u064b-\u065f]/u.test(glyph.text)) arabicMarks.push(glyph);
    else if (last) letters[letters.length - 1] = { ...last, text: last.text + glyph.text };
  }
  for (const mark of arabicMarks) {
    const under = letters.findIndex((letter) => isUnder(letter, mark));
    const letter = letters[under];
    if (letter) letters[under] = { ...letter, text: letter.text + mark.text };
  }
  return letters;
}

const isUnder = ({ left, right, baseline, size }: Glyph, mark: Glyph): boolean =>
  Math.abs(baseline - mark.baseline) < size &&
  left - size / 50 <= mark.left &&
  mark.left < right - size / 50;

function stretchesOf(row: readonly Glyph[]): readonly Stretch[] {
  const stretches: { glyphs: Glyph[]; left: number; right: number }[] = [];
  for (const glyph of inOrder(row)) {
    const stretch = stretches[stretches.length - 1];
    if (isBlank(glyph)) stretch?.glyphs.push(glyph);
    else if (stretch && glyph.left - stretch.right < glyph.size * wideGap) {
      stretch.glyphs.push(glyph);
      stretch.right = Math.max(stretch.right, glyph.right);
    } else stretches.push({ glyphs: [glyph], left: glyph.left, right: glyph.right });
  }
  return stretches;
}

/** From left to right, without blanks that letters were drawn into and letters drawn twice to be bold. */
function inOrder(row: readonly Glyph[]): readonly Glyph[] {
  const ordered = [...row].sort((a, b) => a.left + a.right - b.left - b.right);
  return ordered.filter((glyph, index) => {
    const before = ordered[index - 1];
    if (isBlank(glyph)) return !isCovered(glyph, before, ordered[index + 1]);
    return before?.text !== glyph.text || glyph.left - before.left >= glyph.size * sameSign;
  });
}

const isBlank = ({ text }: Glyph): boolean => /^\s+$/.test(text);

/** Whether a blank lies under a letter, which was drawn into it. */
function isCovered(blank: Glyph, before: Glyph | undefined, after: Glyph | undefined): boolean {
  const middle = (blank.left + blank.right) / 2;
  const coversFrom = before !== undefined && !isBlank(before) && before.right > middle;
  return coversFrom || (after !== undefined && !isBlank(after) && after.left < middle);
}
