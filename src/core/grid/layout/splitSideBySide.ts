import { cellAt, type GridCells } from "../cells/gridCell";
import type { HeaderPath } from "./headerPaths";
import type { TableRows } from "./findTables";

/** A run of columns, zero-based, both inclusive. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/**
 * The tables that stand side by side in the same rows: cut at blank columns where both sides have labels of
 * their own, and where the same headings begin anew.
 */
export function splitSideBySide(
  cells: GridCells,
  table: TableRows,
  paths: readonly HeaderPath[],
): readonly ColumnSpan[] {
  const filled = filledColumns(cells, table);
  const parts = joinUnlabelled(cells, table, runsOf(filled));
  return parts.flatMap((part) => splitRepeated(cells, table, { part, paths }));
}

/** Columns with anything in the header or the body of a table. */
function filledColumns(cells: GridCells, { header, body }: TableRows): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let row = header?.top ?? body.top; row <= body.bottom; row++)
    (cells.rows[row] ?? []).forEach(({ kind }, column) => {
      if (kind !== "blank") columns.add(column);
    });
  return columns;
}

function runsOf(columns: ReadonlySet<number>): readonly ColumnSpan[] {
  const runs: ColumnSpan[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.right === column - 1)
      runs[runs.length - 1] = { left: last.left, right: column };
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** A run without labels of its own goes on with the table to its left; a blank column is only space there. */
function joinUnlabelled(
  cells: GridCells,
  table: TableRows,
  runs: readonly ColumnSpan[],
): readonly ColumnSpan[] {
  const joined: ColumnSpan[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const whole = isWhole(cells, table, run);
    if (last && (!whole || !isWhole(cells, table, last)))
      joined[joined.length - 1] = { left: last.left, right: run.right };
    else joined.push(run);
  }
  return joined;
}

/** Whether some columns have both labels and numbers. */
function isWhole(cells: GridCells, { body }: TableRows, { left, right }: ColumnSpan): boolean {
  let labels = 0;
  let numbers = 0;
  for (let row = body.top; row <= Math.min(body.bottom, body.top + 200); row++)
    for (let column = left; column <= right; column++) {
      const { kind } = cellAt(cells, row, column);
      if (kind === "words") labels++;
      if (kind === "number") numbers++;
    }
  return labels > 0 && numbers > 0;
}

/**
 * Cuts where the headings of the first columns come again, each part with labels and numbers. What stands over them
 * may be another thing in each part: "A. Tờ rơi" beside "B. Áp phích".
 */
function splitRepeated(
  cells: GridCells,
  table: TableRows,
  { part, paths }: { readonly part: ColumnSpan; readonly paths: readonly HeaderPath[] },
): readonly ColumnSpan[] {
  const width = part.right - part.left + 1;
  const words = paths.slice(part.left, part.right + 1).map(leafOf);
  for (let step = 2; step * 2 <= width; step++) {
    if (width % step !== 0 || words[0] === "") continue;
    if (words.some((word, index) => index >= step && word !== words[index - step])) continue;
    const spans = Array.from({ length: width / step }, (_, index) => ({
      left: part.left + index * step,
      right: part.left + (index + 1) * step - 1,
    }));
    if (spans.every((span) => isWhole(cells, table, span))) return spans;
  }
  return [part];
}

const leafOf = (path: HeaderPath): string => path.at(-1)?.words ?? "";
