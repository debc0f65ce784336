import { parseAddress, splitReference } from "../workbook/address";
import { cellValue } from "../workbook/cells";
import type { ChartText, WorkbookModel } from "../workbook/workbookModel";

/** The text that a title shows: that of the cell it is linked to, or its own when there is none. */
export function linkedText(workbook: WorkbookModel, { formula, text }: ChartText): string {
  if (formula === null) return text;
  const { worksheet, address } = splitReference(formula.replace(/^=/, ""));
  const sheet = workbook.worksheets.find(({ name }) => name === worksheet);
  const area = parseAddress(address);
  return sheet && area ? String(cellValue(sheet, area.row, area.column)) : text;
}
