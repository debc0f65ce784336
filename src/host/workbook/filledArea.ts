import { cellKey, keyColumn, keyRow, maxColumns, maxRows } from "./cells";
import type { CellModel, Rectangle, WorksheetModel } from "./workbookModel";

const hasValue = ({ formula, value }: CellModel): boolean => formula !== null || value !== "";

/** The smallest rectangle around the used cells of an area; null when there are none. Formats use a cell too. */
export function usedArea(
  { cells }: WorksheetModel,
  area: Rectangle,
  valuesOnly: boolean,
): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [key, cell] of cells) {
    const [row, column] = [keyRow(key), keyColumn(key)];
    if (!isInside(area, row, column) || (valuesOnly && !hasValue(cell))) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return top > bottom
    ? null
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isInside = (area: Rectangle, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/**
 * The block of filled cells around a cell, as Ctrl+Shift+* selects it: it grows on each side for as long as the
 * cells beside that side, corners included, hold something.
 */
export function surroundingArea(
  worksheet: WorksheetModel,
  { row, column }: { readonly row: number; readonly column: number },
): Rectangle {
  let area: Rectangle = { row, column, rows: 1, columns: 1 };
  for (let before: Rectangle | null = null; before !== area;) {
    before = area;
    for (const grow of sides)
      for (let grown = grow(area); grown && hasFilled(worksheet, grown.beside); grown = grow(area))
        area = grown.area;
  }
  return area;
}

/** An area grown by one side, and the cells that it grew by with the corners beside them. */
interface Grown {
  readonly area: Rectangle;
  readonly beside: Rectangle;
}

const sides: readonly ((area: Rectangle) => Grown | null)[] = [
  (area) =>
    area.row === 0
      ? null
      : {
          area: { ...area, row: area.row - 1, rows: area.rows + 1 },
          beside: { ...wider(area), row: area.row - 1, rows: 1 },
        },
  (area) =>
    area.row + area.rows === maxRows
      ? null
      : {
          area: { ...area, rows: area.rows + 1 },
          beside: { ...wider(area), row: area.row + area.rows, rows: 1 },
        },
  (area) =>
    area.column === 0
      ? null
      : {
          area: { ...area, column: area.column - 1, columns: area.columns + 1 },
          beside: { ...higher(area), column: area.column - 1, columns: 1 },
        },
  (area) =>
    area.column + area.columns === maxColumns
      ? null
      : {
          area: { ...area, columns: area.columns + 1 },
          beside: { ...higher(area), column: area.column + area.columns, columns: 1 },
        },
];

/** Places outside the sheet hold nothing, so corners there need no care. */
const wider = (area: Rectangle): Rectangle => ({
  ...area,
  column: area.column - 1,
  columns: area.columns + 2,
});

const higher = (area: Rectangle): Rectangle => ({
  ...area,
  row: area.row - 1,
  rows: area.rows + 2,
});

function hasFilled({ cells }: WorksheetModel, area: Rectangle): boolean {
  for (let row = Math.max(0, area.row); row < area.row + area.rows; row++)
    for (let column = Math.max(0, area.column); column < area.column + area.columns; column++) {
      const cell = cells.get(cellKey(row, column));
      if (cell && hasValue(cell)) return true;
    }
  return false;
}
