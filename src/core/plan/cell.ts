/** What a cell can hold once read. A blank cell is `null`, never `""`. */
export type CellValue = string | number | boolean | null;

/** A formula we wrote ourselves, in en-US notation. Imported text can never become one. */
export interface Formula {
  readonly formula: string;
}

/** What a plan writes into one cell: text stays text, whatever it begins with. */
export type CellContent = CellValue | Formula;

/** Marks our own formula as such. */
export const formula = (text: string): Formula => ({ formula: text });
