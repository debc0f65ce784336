import { cleanCells } from "./cells/gridCell";
import type { DecidedRole } from "./columns/columnRole";
import { decideRoles } from "./columns/decideRoles";
import { valueColumns } from "./columns/valueColumns";
import type { UnderstoodTable } from "./figures/draftFigures";
import { tableContexts, type TableContext } from "./figures/tableContext";
import { tablesOf, type Table } from "./layout/table";
import { settledMapping, settledRoles } from "./mapping/tableMapping";
import type { GridOptions } from "./gridReading";
import { readRows } from "./rows/readRows";
import type { SourceGrid } from "./sourceGrid";
import { findUnnamedTotals } from "./totals/findUnnamedTotals";

/** A table with the roles that its columns were given. */
export interface UnderstoodWithRoles extends UnderstoodTable {
  readonly roles: readonly DecidedRole[];
}

/** Finds the tables of a worksheet and understands their columns and rows; no number is read yet. */
export function understandGrid(
  grid: SourceGrid,
  options: GridOptions,
): readonly UnderstoodWithRoles[] {
  const tables = tablesOf(cleanCells(grid));
  const contexts = tableContexts(grid.sheet, tables);
  return tables.flatMap((table, index) => {
    const context = contexts[index];
    return context ? [understandTable(table, context, options)] : [];
  });
}

function understandTable(
  table: Table,
  context: TableContext,
  { language, mappings = [] }: GridOptions,
): UnderstoodWithRoles {
  const settled = settledMapping(table, mappings);
  const roles = settled ? settledRoles(settled) : decideRoles(table, language);
  const columns = valueColumns(table, roles, {
    year: context.year,
    settled: settled !== null,
    declares: context.units.length > 0,
  });
  const rows = readRows(table, roles);
  const named = roles.some(({ role }) => role === "area");
  return {
    table,
    context,
    columns,
    roles,
    settled,
    rows: named
      ? findUnnamedTotals(rows, { table, columns, decimal: language === "vi" ? "," : "." })
      : rows,
  };
}
