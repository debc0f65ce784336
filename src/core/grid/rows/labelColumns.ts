import type { DecidedRole } from "../columns/columnRole";
import { tableCell, type Table, type TableRow } from "../layout/table";

/** The columns that say what a row is about. */
export interface LabelColumns {
  readonly ordinal: number | null;
  readonly groups: readonly number[];
  readonly area: number | null;
  readonly indicator: number | null;
  /** A year's column and a quarter's together say one period. */
  readonly periods: readonly number[];
  readonly unit: number | null;
  readonly values: readonly number[];
}

/** Sorts the columns of a table by what they say of its rows. */
export function labelColumns(roles: readonly DecidedRole[]): LabelColumns {
  const all = (wanted: string): readonly number[] =>
    roles.flatMap(({ role }, column) => (role === wanted ? [column] : []));
  const first = (wanted: string): number | null => all(wanted)[0] ?? null;
  return {
    ordinal: first("ordinal"),
    groups: all("group"),
    area: first("area"),
    indicator: first("indicator"),
    periods: all("period"),
    unit: first("unit"),
    values: [...all("value"), ...all("total")],
  };
}

/** The words or the number of a label cell, those of the merged cell it belongs to; null for none. */
export function labelAt(
  table: Table,
  { row, left }: TableRow,
  column: number | null,
): string | null {
  if (column === null) return null;
  const from = table.mergedFrom.get(`${row},${left + column}`) ?? row;
  const { kind, text } = tableCell(table, { row: from, left }, column);
  return kind === "blank" || kind === "mark" ? null : text;
}
