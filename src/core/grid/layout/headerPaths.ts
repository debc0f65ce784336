import { cellAt, type GridCells } from "../cells/gridCell";
import type { MergedCells } from "../sourceGrid";
import type { RowSpan } from "./findHeader";
import type { RowKind } from "./rowKind";

/** One step of a column's heading: its words, and the cell that holds them. */
export interface HeaderStep {
  readonly words: string;
  readonly row: number;
  /** The column where the words stand; the heading may reach over more. */
  readonly column: number;
}

/** The heading of one column from the outermost group down to its own words. */
export type HeaderPath = readonly HeaderStep[];

interface HeaderRows {
  readonly rows: readonly number[];
  readonly columns: RowSpanOfColumns;
}

interface RowSpanOfColumns {
  readonly left: number;
  readonly right: number;
}

/**
 * The heading of each column of a table. A group's words reach over merged cells, and where the file has no
 * merged cells (a CSV never has) over the blanks to their right that have words below.
 */
export function headerPaths(
  cells: GridCells,
  {
    header,
    kinds,
    columns,
  }: {
    readonly header: RowSpan;
    readonly kinds: readonly RowKind[];
    readonly columns: RowSpanOfColumns;
  },
): readonly HeaderPath[] {
  const rows = range(header.top, header.bottom).filter(
    (row) => kinds[row] !== "codes" && kinds[row] !== "units",
  );
  const merges = mergesByCell(cells.source.merged, header);
  const layers: (HeaderStep | null)[][] = [];
  for (const row of rows)
    layers.push(stepsOfRow(cells, { rows, columns }, { row, merges, above: layers }));
  return range(columns.left, columns.right).map((column) =>
    distinct(layers.flatMap((layer) => layer[column - columns.left] ?? [])),
  );
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** A vertical merge gives the same step in each row: once is enough. */
const distinct = (steps: readonly HeaderStep[]): HeaderPath =>
  steps.filter((step, index) => {
    const before = steps[index - 1];
    return before === undefined || before.row !== step.row || before.column !== step.column;
  });

interface RowContext {
  readonly row: number;
  readonly merges: ReadonlyMap<string, MergedCells>;
  readonly above: readonly (readonly (HeaderStep | null)[])[];
}

function stepsOfRow(
  cells: GridCells,
  header: HeaderRows,
  { row, merges, above }: RowContext,
): (HeaderStep | null)[] {
  const { left, right } = header.columns;
  const steps: (HeaderStep | null)[] = [];
  let beside = left;
  for (const column of range(left, right)) {
    const merge = merges.get(`${row},${column}`);
    const own = ownStep(cells, merge?.top ?? row, merge?.left ?? column);
    const before = steps[beside - left] ?? null;
    steps.push(
      own ??
        (merge ? null : spreadStep(cells, header, { row, column, beside, merges, above, before })),
    );
    // A column with nothing in the whole header is only space between others.
    if (header.rows.some((other) => cellAt(cells, other, column).kind !== "blank")) beside = column;
  }
  return steps;
}

function ownStep(cells: GridCells, row: number, column: number): HeaderStep | null {
  const { kind, text } = cellAt(cells, row, column);
  return kind === "blank" ? null : { words: text, row, column };
}

/** The words to the left reach over a blank cell when they stand under the same group and it has words below. */
function spreadStep(
  cells: GridCells,
  { rows, columns }: HeaderRows,
  context: RowContext & {
    readonly column: number;
    /** The nearest column to the left with words in the header, and its step. */
    readonly beside: number;
    readonly before: HeaderStep | null;
  },
): HeaderStep | null {
  const { row, column, beside, merges, above, before } = context;
  if (before === null || merges.has(`${before.row},${before.column}`)) return null;
  const below = rows.filter((other) => other > row);
  const hasBelow = (at: number): boolean =>
    below.some((other) => cellAt(cells, other, at).kind !== "blank");
  if (!hasBelow(column) || !hasBelow(before.column)) return null;
  const [at, next] = [column - columns.left, beside - columns.left];
  const sameGroup = above.every((layer) => sameStep(layer[at] ?? null, layer[next] ?? null));
  return sameGroup ? before : null;
}

const sameStep = (one: HeaderStep | null, other: HeaderStep | null): boolean =>
  one?.row === other?.row && one?.column === other?.column;

function mergesByCell(
  merged: readonly MergedCells[],
  { top, bottom }: RowSpan,
): ReadonlyMap<string, MergedCells> {
  const byCell = new Map<string, MergedCells>();
  for (const merge of merged) {
    if (merge.bottom < top || merge.top > bottom) continue;
    for (const row of range(Math.max(top, merge.top), Math.min(bottom, merge.bottom)))
      for (const column of range(merge.left, merge.right)) byCell.set(`${row},${column}`, merge);
  }
  return byCell;
}
