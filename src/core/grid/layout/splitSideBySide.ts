import { cellAt, type GridCell, type GridCells } from "../cells/gridCell";
import {
  saysCode,
  saysContact,
  saysNote,
  saysOrdinal,
  saysRank,
  saysUnit,
} from "../words/headerWords";
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
  const side = (span: ColumnSpan): LabelSide => labelSide(cells, table, { span, paths });
  const parts = joinUnlabelled(runsOf(filled), side);
  return parts.flatMap((part) => splitRepeated(part, paths, side));
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

/**
 * A run without labels of its own goes on with the table to its left; a blank column is only space there. Words
 * behind the figures, "on track", are no labels where the part to the left has its own before them.
 */
function joinUnlabelled(
  runs: readonly ColumnSpan[],
  sideOf: (span: ColumnSpan) => LabelSide,
): readonly ColumnSpan[] {
  const joined: ColumnSpan[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (sideOf(run) === null || sideOf(run) !== sideOf(last)))
      joined[joined.length - 1] = { left: last.left, right: run.right };
    else joined.push(run);
  }
  return joined;
}

/** Where the labels of a part stand, left or right of its figures; null for a part without both. */
type LabelSide = "left" | "right" | null;

function labelSide(
  cells: GridCells,
  table: TableRows,
  { span, paths }: { readonly span: ColumnSpan; readonly paths: readonly HeaderPath[] },
): LabelSide {
  const parts = Array.from({ length: span.right - span.left + 1 }, (_, index) => {
    const column = span.left + index;
    return columnPart(cells, table, { column, leaf: leafOf(paths[column] ?? []) });
  });
  const labels = parts.indexOf("labels");
  const figures = parts.indexOf("figures");
  if (labels < 0 || figures < 0) return null;
  return labels < figures ? "left" : "right";
}

/** What a column is to its part. Running numbers are no figures, units and remarks no labels. */
function columnPart(
  cells: GridCells,
  { body }: TableRows,
  { column, leaf }: { readonly column: number; readonly leaf: string },
): "labels" | "figures" | null {
  if (headsNeither(leaf)) return null;
  const seen = Array.from({ length: Math.min(body.bottom - body.top + 1, 200) }, (_, index) =>
    cellAt(cells, body.top + index, column),
  );
  const words = seen.filter(({ kind, text }) => kind === "words" && readUnit(text) === null);
  const numbers = seen.filter(({ kind }) => kind === "number");
  if (words.length > numbers.length) return "labels";
  return numbers.length > 0 && (leaf !== "" || !countUp(numbers)) ? "figures" : null;
}

/** Headings of columns beside the table itself: running numbers, codes, units, remarks, contacts. */
const headsNeither = (leaf: string): boolean =>
  [saysOrdinal, saysCode, saysUnit, saysNote, saysContact, saysRank].some((says) => says(leaf));

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
  sideOf: (span: ColumnSpan) => LabelSide,
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
    if (spans.every((span) => sideOf(span) !== null)) return spans;
  }
  return [part];
}

const leafOf = (path: HeaderPath): string => path.at(-1)?.words ?? "";
