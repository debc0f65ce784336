import { cellAt, type GridCells } from "../cells/gridCell";
import { isOrdinal } from "../rows/ordinal";
import { headsLabels, saysRemark } from "../words/headerWords";
import { declaresUnits, measuresInLine } from "../words/unitWords";
import { canHead, filledCells, type RowKind } from "./rowKind";

/** Rows from top to bottom, zero-based, both inclusive. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

interface Search {
  /** The first row of numbers below the header that is looked for. */
  readonly first: number;
  /** The first row that may belong to it. */
  readonly from: number;
}

const deepest = 6;

/**
 * The header above a row of numbers: the nearest row of words side by side, with the rows of upper groups
 * over it and the rows of codes and units under it. Null when no words head the numbers.
 */
export function findHeaderAbove(
  cells: GridCells,
  kinds: readonly RowKind[],
  { first, from }: Search,
): RowSpan | null {
  const lowest = lowestHeaderRow(cells, kinds, { first, from });
  if (lowest < 0) return null;
  let top = lowest;
  while (
    top > from &&
    lowest - top < deepest &&
    isUpperRow(cells, kinds, { row: top - 1, below: top })
  )
    top--;
  let bottom = lowest;
  while (bottom + 1 < first && (kinds[bottom + 1] === "codes" || kinds[bottom + 1] === "units"))
    bottom++;
  return { top, bottom };
}

function lowestHeaderRow(
  cells: GridCells,
  kinds: readonly RowKind[],
  { first, from }: Search,
): number {
  let single = -1;
  for (let row = first - 1; row >= Math.max(from, first - 12); row--) {
    if (kinds[row] === "words" && headsNumbers(cells, row, first))
      return namedHeader(cells, kinds, { row, from }) ?? row;
    if (single < 0 && row === first - 1 && isSingleHeader(cells, row, first)) single = row;
  }
  return single;
}

/**
 * The header above a row of words that only answers one of its lines: "Người lập" under "Nội dung" is a row of the
 * table, while the second row of a header leaves the cell under "Nội dung" blank or parts a heading above it.
 */
function namedHeader(
  cells: GridCells,
  kinds: readonly RowKind[],
  { row, from }: { readonly row: number; readonly from: number },
): number | null {
  const filled = filledCells(cells, row);
  const [label] = filled;
  if (label?.cell.kind !== "words" || headsLabels(label.cell.text)) return null;
  for (let above = row - 1; above >= Math.max(from, row - deepest); above--) {
    if (kinds[above] !== "words" && kinds[above] !== "line") return null;
    const over = cellAt(cells, above, label.column).text;
    if (kinds[above] === "words" && headsLabels(over))
      return filled.every(({ column }) => cellAt(cells, above, column).kind !== "blank")
        ? above
        : null;
  }
  return null;
}

/** Whether words stand over the numbers of a row, or over enough of a table to head it all the same. */
function headsNumbers(cells: GridCells, row: number, first: number): boolean {
  const filled = filledCells(cells, row);
  if (filled.some(({ cell }) => cell.text.length > 150 || /[:：]$/u.test(cell.text))) return false;
  if (isGroupRow(cells, row, first)) return false;
  const named = filled.some(({ cell }) => headsLabels(cell.text));
  const over = filled.filter(({ column }) => isValue(cells, first, column)).length;
  return over > 0 || (named && filled.length > 2);
}

const isValue = (cells: GridCells, row: number, column: number): boolean =>
  ["number", "mark", "error"].includes(cellAt(cells, row, column).kind);

/** A running number and its label, nothing over the numbers: a group within the table. */
const isGroupRow = (cells: GridCells, row: number, first: number): boolean => {
  const filled = filledCells(cells, row);
  const [lead] = filled;
  if (filled.length !== 2 || lead === undefined || !isOrdinal(lead.cell)) return false;
  return filled.slice(1).every(({ column }) => !isValue(cells, first, column));
};

/** One heading over one column of numbers, the corner left blank. */
function isSingleHeader(cells: GridCells, row: number, first: number): boolean {
  const [only, ...more] = filledCells(cells, row);
  if (only === undefined || more.length > 0 || only.cell.kind !== "words") return false;
  const label = filledCells(cells, first).find(({ cell }) => cell.kind === "words");
  return only.column > (label?.column ?? 0) && isValue(cells, first, only.column);
}

interface Pair {
  readonly row: number;
  readonly below: number;
}

/** Whether a row belongs to the header that begins below it: a row of groups over its columns. */
function isUpperRow(cells: GridCells, kinds: readonly RowKind[], { row, below }: Pair): boolean {
  const filled = filledCells(cells, row);
  if (filled.some(({ cell }) => cell.text.length > 150 || /[:：]$/u.test(cell.text))) return false;
  if (kinds[row] === "words") return filled.every(({ cell }) => canHead(cell));
  return kinds[row] === "line" && filled.length === 1 && isGroupHeading(cells, { row, below });
}

/** A remark, and a line of units: it may be merged over the columns at its right and is no group of them. */
const headsNothing = (words: string): boolean => saysRemark(words) || declaresUnits(words);

/** A single heading over some of the columns, while a title stands over all of them or over the first. */
function isGroupHeading(cells: GridCells, { row, below }: Pair): boolean {
  const [only] = filledCells(cells, row);
  if (only === undefined || !canHead(only.cell) || headsNothing(only.cell.text)) return false;
  const merge = cells.source.merged.find(({ top, left }) => top === row && left === only.column);
  const columns = filledCells(cells, below).map(({ column }) => column);
  const firstColumn = Math.min(...columns);
  if (merge) return merge.left > firstColumn || merge.right < Math.max(...columns) - 1;
  const over = cellAt(cells, below, only.column);
  return (
    only.column > firstColumn &&
    over.kind !== "blank" &&
    only.cell.text.length <= 80 &&
    measuresInLine(only.cell.text).length === 0 &&
    !/[:：]/u.test(only.cell.text)
  );
}
