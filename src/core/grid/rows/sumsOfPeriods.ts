import { placeIn } from "../columns/areasAcross";
import type { Table } from "../layout/table";
import { labelAt, type LabelColumns } from "./labelColumns";
import { nameOf, type LabelledRow } from "./labelRows";

/**
 * Finds the sums of places over their periods: "Khu vực I" without a month among offices with theirs, "Sa Pa" over
 * lines that name only months. A month left out because it is the one above comes behind a place and before another.
 */
export function markSumsOfPeriods(
  table: Table,
  { area, periods }: LabelColumns,
  rows: readonly LabelledRow[],
): readonly LabelledRow[] {
  if (area === null || !periods.some((column) => column > area)) return rows;
  const isTimed = ({ at }: LabelledRow): boolean =>
    periods.some((column) => labelAt(table, at, column) !== null);
  const isNamed = ({ at }: LabelledRow): boolean => labelAt(table, at, area) !== null;
  const counted = rows.filter(({ hasValues, total }) => hasValues && total === null);
  if (counted.filter(isTimed).length * 2 <= counted.length) return rows;
  return rows.map((row, index) => {
    if (row.total !== null || !isNamed(row) || isTimed(row)) return row;
    const below = rows[index + 1];
    const leads = below !== undefined && isTimed(below) && !isNamed(below);
    return leads || placeIn(nameOf(row.own)) === null ? { ...row, sumsGroup: true } : row;
  });
}
