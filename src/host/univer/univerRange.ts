import type { Rectangle } from "../workbook/workbookModel";

/** A rectangle as Univer takes it: zero-based, ends inclusive. */
export interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A rectangle of the model in Univer's terms. */
export const univerRange = (area: Rectangle): UniverRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});
