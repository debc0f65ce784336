import { cellAt, type GridCell, type GridCells } from "../cells/gridCell";
import { saysCode, saysContact, saysNote, saysOrdinal, saysUnit } from "../words/headerWords";
import { readUnit } from "../words/unitWords";
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
  const whole = (span: ColumnSpan): boolean => isWhole(cells, table, { span, paths });
  const parts = joinUnlabelled(runsOf(filled), whole);
  return parts.flatMap((part) => splitRepeated(part, paths, whole));
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
  runs: readonly ColumnSpan[],
  isComplete: (span: ColumnSpan) => boolean,
): readonly ColumnSpan[] {
  const joined: ColumnSpan[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (!isComplete(run) || !isComplete(last)))
      joined[joined.length - 1] = { left: last.left, right: run.right };
    else joined.push(run);
  }
  return joined;
}

/** Whether some columns have both labels and figures. Running numbers are no figures, units and remarks no labels. */
function isWhole(
  cells: GridCells,
  { body }: TableRows,
  { span, paths }: { readonly span: ColumnSpan; readonly paths: readonly HeaderPath[] },
): boolean {
  let labels = 0;
  let numbers = 0;
  for (let column = span.left; column <= span.right; column++) {
    const leaf = leafOf(paths[column] ?? []);
    if (headsNeither(leaf)) continue;
    const seen = Array.from({ length: Math.min(body.bottom - body.top + 1, 200) }, (_, index) =>
      cellAt(cells, body.top + index, column),
    );
    labels += seen.filter(({ kind, text }) => kind === "words" && readUnit(text) === null).length;
    const figures = seen.filter(({ kind }) => kind === "number");
    if (leaf !== "" || !countUp(figures)) numbers += figures.length;
  }
  return labels > 0 && numbers > 0;
}

/** Headings of columns beside the table itself: running numbers, codes, units, remarks, contacts. */
const headsNeither = (leaf: string): boolean =>
  [saysOrdinal, saysCode, saysUnit, saysNote, saysContact].some((says) => says(leaf));

const countUp = (numbers: readonly GridCell[]): boolean =>
  numbers.every(
    ({ number }, index) => number?.exact === (numbers[0]?.number?.exact ?? NaN) + index,
  );

/**
 * Cuts where the headings of the first columns come again, each part with labels and numbers. What stands over them
 * may be another thing in each part: "A. Tờ rơi" beside "B. Áp phích".
 */
function splitRepeated(
  part: ColumnSpan,
  paths: readonly HeaderPath[],
  isComplete: (span: ColumnSpan) => boolean,
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
    if (spans.every(isComplete)) return spans;
  }
  return [part];
}

const leafOf = (path: HeaderPath): string => path.at(-1)?.words ?? "";
