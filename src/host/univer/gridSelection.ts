import { RANGE_TYPE, type IRange, type Univer } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/lib/facade";
import { maxColumns, maxRows } from "../workbook/cells";
import type { Rectangle } from "../workbook/workbookModel";

/** What is selected on a worksheet, one area after another; one never clicked into has its first cell. */
export function selectedAreas(
  univer: Univer,
  { unitId, sheetId }: { readonly unitId: string; readonly sheetId: string },
): readonly Rectangle[] {
  const selections = univer.__getInjector().get(SheetsSelectionsService);
  const areas = selections.getWorkbookSelections(unitId).getSelectionsOfWorksheet(sheetId);
  return areas.length > 0 ? areas.map(({ range }) => rectangleOf(range)) : [firstCell];
}

/** The blocks of merged cells of a worksheet. */
export const mergedAreas = (sheet: FWorksheet): readonly Rectangle[] =>
  sheet.getMergedRanges().map((range) => rectangleOf(range.getRange()));

const firstCell: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** Whole rows and columns end where Excel's worksheet does, not where the grid does. */
function rectangleOf({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Rectangle {
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  return {
    ...(wholeColumns ? { row: 0, rows: maxRows } : { row: startRow, rows: endRow - startRow + 1 }),
    ...(wholeRows
      ? { column: 0, columns: maxColumns }
      : { column: startColumn, columns: endColumn - startColumn + 1 }),
  };
}
