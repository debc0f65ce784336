import { hostError } from "../request/hostError";
import { eachCell, touchCell } from "../workbook/cells";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { CellFormat, Rectangle, WorksheetModel } from "../workbook/workbookModel";

/** What a Range stands for. */
export interface RangeTarget {
  readonly worksheet: WorksheetModel;
  readonly area: Rectangle;
}

/** Refuses a write to a protected worksheet or a read-only workbook, as Excel does. */
export function refuseProtected(worksheet: WorksheetModel, { model }: HostWorkbook): void {
  if (worksheet.protected || model.readOnly)
    throw hostError("AccessDenied", "You can't do this because the worksheet is protected.");
}

/** Gives every cell of a range a new look. */
export function restyle(
  { worksheet, area }: RangeTarget,
  change: (format: CellFormat) => CellFormat,
  workbook: HostWorkbook,
): void {
  refuseProtected(worksheet, workbook);
  eachCell(area, (row, column) => {
    const cell = touchCell(worksheet, row, column);
    cell.format = change(cell.format);
  });
  workbook.cellsChanged(worksheet, area);
}
