import { blockAddress, columnLetters } from "../../plan/a1";
import type { Table, TableRow } from "../layout/table";
import type { ReadRow, ReadRowKind } from "../rows/readRow";
import type { SourceCell } from "../sourceGrid";

/** The first rows of a table as the file has them, for showing how it is read. */
export interface TablePreview {
  /** Where the table's rows stand on its sheet, A1. */
  readonly address: string;
  /** The sheet's letters of each column. */
  readonly letters: readonly string[];
  readonly rows: readonly PreviewRow[];
  /** Rows that are left out. */
  readonly more: number;
}

/** One row of it. */
export interface PreviewRow {
  /** The sheet's row, one-based. */
  readonly row: number;
  readonly kind: ReadRowKind;
  readonly cells: readonly SourceCell[];
}

/** Rows shown from the top, totals further down shown as well, and letters of a cell that are enough to know it. */
const [mostRows, mostTotals, mostLetters] = [30, 3, 120] as const;

/** Takes what a person needs to see of a table, whatever its length. */
export function previewOf(table: Table, rows: readonly ReadRow[]): TablePreview {
  const totals = rows.slice(mostRows).filter(({ kind }) => kind === "total");
  const chosen = [...rows.slice(0, mostRows), ...totals.slice(-mostTotals)];
  const { left } = firstOf(table);
  return {
    address: addressOf(table),
    letters: table.paths.map((_, column) => columnLetters(left + column + 1)),
    rows: chosen.map(({ at, kind }) => ({ row: at.row + 1, kind, cells: cellsOf(table, at) })),
    more: rows.length - chosen.length,
  };
}

const firstOf = ({ rows }: Table): TableRow => rows[0] ?? { row: 0, left: 0 };

const cellsOf = ({ cells: { source }, paths }: Table, { row, left }: TableRow): SourceCell[] =>
  paths.map((_, column) => {
    const cell = source.rows[row]?.[left + column] ?? null;
    return typeof cell === "string" ? cell.slice(0, mostLetters) : cell;
  });

function addressOf(table: Table): string {
  const { row, left } = firstOf(table);
  let [top, bottom, start, end] = [row, row, left, left];
  for (const at of table.rows) {
    [top, bottom] = [Math.min(top, at.row), Math.max(bottom, at.row)];
    [start, end] = [Math.min(start, at.left), Math.max(end, at.left)];
  }
  return blockAddress({
    top: top + 1,
    left: start + 1,
    bottom: bottom + 1,
    right: end + table.paths.length,
  });
}
