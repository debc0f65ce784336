import { absoluteAddress, quoteWorksheet } from "./address";
import { cellValue } from "./cells";
import type { Rectangle, TableModel, WorkbookModel, WorksheetModel } from "./workbookModel";

/**
 * The form of a formula that the spreadsheet calculates rightly.
 *
 * Univer 0.25.1 loses the worksheet of a structured reference inside INDEX, so there, and only there, the
 * reference is spelled as the range it means. The model, the add-in and the saved file keep the original.
 */
export function resolvableFormula(formula: string, model: WorkbookModel): string {
  return formula.replace(
    /\b(INDEX\()([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:[^\][']|'.)+)\]/giu,
    (...match: readonly string[]) => {
      const [whole = "", start = "", table = "", column = ""] = match;
      const range = columnRange(model, table, column.replace(/'(.)/g, "$1"));
      return range === null ? whole : start + range;
    },
  );
}

function columnRange(model: WorkbookModel, name: string, column: string): string | null {
  const found = findTable(model, name);
  if (!found) return null;
  const { worksheet, table } = found;
  const index = tableColumns(worksheet, table).findIndex(
    (header) => header.toLowerCase() === column.toLowerCase(),
  );
  if (index < 0) return null;
  const area = { ...dataArea(table), column: table.area.column + index, columns: 1 };
  return `${quoteWorksheet(worksheet.name)}!${absoluteAddress(area)}`;
}

/** A table by its name, any case, with its worksheet. */
export function findTable(
  model: WorkbookModel,
  name: string,
): { worksheet: WorksheetModel; table: TableModel } | null {
  for (const worksheet of model.worksheets)
    for (const table of worksheet.tables)
      if (table.name.toLowerCase() === name.toLowerCase()) return { worksheet, table };
  return null;
}

/** The header texts of a table as its cells now read. */
export const tableColumns = (worksheet: WorksheetModel, { area }: TableModel): readonly string[] =>
  Array.from({ length: area.columns }, (_, index) =>
    String(cellValue(worksheet, area.row, area.column + index)),
  );

/** A table's rows without its header. */
export const dataArea = ({ area }: TableModel): Rectangle => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - 1,
});
