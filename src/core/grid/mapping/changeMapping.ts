import type { ColumnRole } from "../columns/columnRole";
import type { ReadTable } from "../gridReading";
import type { ColumnMapping, TableMapping } from "./tableMapping";

/** What a person may say of a column. */
export type ColumnChange = Partial<
  Pick<ColumnMapping, "role" | "indicator" | "figureRole" | "unit" | "decimal">
>;

/** Roles that one column of a table has at most. */
const single: readonly ColumnRole[] = ["area", "indicator", "period", "unit"];

/**
 * The mapping of a table with one column as a person says it is. Only the columns' roles and what persons
 * said are settled by it: what each cell counts stays to be read from the words of the next file.
 */
export function changeMapping(
  { mapping, settled }: Pick<ReadTable, "mapping" | "settled">,
  column: number,
  change: ColumnChange,
): TableMapping {
  const { columns } = settled ?? bareMapping(mapping);
  return {
    fingerprint: mapping.fingerprint,
    columns: columns.map((old, index) => {
      if (index === column) return { ...old, ...change, reason: "PersonSaid" };
      return change.role === old.role && single.includes(old.role)
        ? { ...old, role: "note", reason: "OtherChosen" }
        : old;
    }),
  };
}

/** What is kept of how a table was read when a person finds it right: its columns' roles. */
export const bareMapping = ({ fingerprint, columns }: TableMapping): TableMapping => ({
  fingerprint,
  columns: columns.map((column) => ({ ...column, indicator: null, figureRole: null, unit: null })),
});
