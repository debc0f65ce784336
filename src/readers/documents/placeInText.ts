import type { TextTable } from "./documentText";

/** A cell's number as a span of the text. */
export interface PlaceInText {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** Finds where a number that was read from a table's cell stands in the text; null when it is not there. */
export function placeInText(
  table: TextTable,
  rowsAbove: number,
  { cell, raw }: { readonly cell: string; readonly raw: string },
): PlaceInText | null {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const found = table.rows[Number(row) - 1 - rowsAbove]?.[column];
  const number = raw.trim();
  const at = found?.text.indexOf(number) ?? -1;
  if (!found || at < 0) return null;
  return { start: found.start + at, end: found.start + at + number.length, raw: number };
}
