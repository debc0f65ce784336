import type { CellFormat, CellModel, Rectangle, Scalar, WorksheetModel } from "./workbookModel";

/** Excel's own limits, zero-based counts. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** The key of a cell in `WorksheetModel.cells`; rows and columns are zero-based. */
export const cellKey = (row: number, column: number): number => row * maxColumns + column;

/** Row of a cell key. */
export const keyRow = (key: number): number => Math.floor(key / maxColumns);

/** Column of a cell key. */
export const keyColumn = (key: number): number => key % maxColumns;

/** The look of an untouched cell in a new Excel workbook. */
export const normalFormat: CellFormat = {
  styleName: "Normal",
  numberFormat: "General",
  fontName: "Aptos Narrow",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  fillColor: "",
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  wrapText: false,
  readingOrder: "Context",
  borders: {},
};

/** The cell at a place; an untouched one reads as blank and is not stored. */
export function cellAt(worksheet: WorksheetModel, row: number, column: number): CellModel {
  return (
    worksheet.cells.get(cellKey(row, column)) ?? {
      formula: null,
      value: "",
      isError: false,
      format: normalFormat,
    }
  );
}

/** The stored cell at a place, made when it is missing, for changing it. */
export function touchCell(worksheet: WorksheetModel, row: number, column: number): CellModel {
  const key = cellKey(row, column);
  const found = worksheet.cells.get(key);
  if (found) return found;
  const cell: CellModel = { formula: null, value: "", isError: false, format: normalFormat };
  worksheet.cells.set(key, cell);
  return cell;
}

/** Calls `visit` for each place of a rectangle, row by row; offsets start at 0. */
export function eachCell(
  area: Rectangle,
  visit: (row: number, column: number, offset: { row: number; column: number }) => void,
): void {
  for (let row = 0; row < area.rows; row++)
    for (let column = 0; column < area.columns; column++)
      visit(area.row + row, area.column + column, { row, column });
}

/** The value a cell shows to formulas and to `Range.values`. */
export const cellValue = (worksheet: WorksheetModel, row: number, column: number): Scalar =>
  worksheet.cells.get(cellKey(row, column))?.value ?? "";
