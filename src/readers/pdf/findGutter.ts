import type { Row, Stretch } from "./glyph";

const fewestRows = 6;
// Columns of prose fill their width on most lines; the cells of a table do not.
const filledShare = 0.7;
const fullLine = 0.75;
const narrowestColumn = 0.25;
// No page that people read has more; one made to exhaust a reader would.
const mostRows = 1000;
const mostPlaces = 200;

/**
 * The middle of the white strip between two columns of prose; null for a page of one column. Hardly a line
 * crosses the strip, and on both sides most lines fill their column.
 */
export function findGutter(rows: readonly Row[]): number | null {
  if (rows.length > mostRows) return null;
  const middles = rows.flatMap(({ stretches }) => gapsOf(stretches)).sort((a, b) => a - b);
  const places = middles.filter((middle, index) => middle - (middles[index - 1] ?? -9) > 3);
  const found = places
    .slice(0, mostPlaces)
    .map((place) => ({ place, rows: rows.filter((row) => isParted(row, place)) }))
    .filter(({ place, rows: parted }) => isGutter(rows, parted, place))
    .sort((a, b) => b.rows.length - a.rows.length);
  return found[0]?.place ?? null;
}

/** The middles of the gaps between what stands apart in a row. */
const gapsOf = (stretches: readonly Stretch[]): readonly number[] =>
  stretches.slice(1).map(({ left }, index) => (left + (stretches[index]?.right ?? left)) / 2);

const isParted = ({ stretches }: Row, place: number): boolean =>
  stretches.some(({ right }) => right <= place) &&
  stretches.some(({ left }) => left >= place) &&
  !isCrossed({ stretches }, place);

const isCrossed = ({ stretches }: Row, place: number): boolean =>
  stretches.some(({ left, right }) => left < place && right > place);

function isGutter(all: readonly Row[], parted: readonly Row[], place: number): boolean {
  if (parted.length < fewestRows) return false;
  const crossed = all.filter((row) => isCrossed(row, place)).length;
  if (crossed > parted.length / 2) return false;
  const left = all.flatMap(({ stretches }) =>
    widthOf(stretches.filter((side) => side.right <= place)),
  );
  const right = all.flatMap(({ stretches }) =>
    widthOf(stretches.filter((side) => side.left >= place)),
  );
  const whole = widestOf(left) + widestOf(right);
  return [left, right].every((widths) => {
    const widest = widestOf(widths);
    const full = widths.filter((width) => width > widest * fullLine).length;
    return widest > whole * narrowestColumn && full > widths.length * filledShare;
  });
}

const widestOf = (widths: readonly number[]): number =>
  widths.reduce((widest, width) => Math.max(widest, width), 0);

/** How far words reach that stand together; nothing when there are none, or when they are table cells. */
function widthOf(stretches: readonly Stretch[]): readonly number[] {
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  return first && last ? [last.right - first.left] : [];
}
