import { maxColumns, maxRows } from "./cells";
import type { Rectangle } from "./workbookModel";

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Zero-based column of its letters, any case. */
export function lettersColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 text of one cell, zero-based. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** A1 text of a rectangle; a single cell has no colon. */
export function rectangleAddress(area: Rectangle): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$B$2` of a rectangle. */
export function absoluteAddress(area: Rectangle): string {
  return rectangleAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A worksheet name as formulas want it, always quoted. */
export const quoteWorksheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Reads `A1`, `$A$1:B2`, `A:C` or `4:4`; null when the text is no address within Excel's limits. */
export function parseAddress(text: string): Rectangle | null {
  const [first = "", last = first, more] = text.replaceAll("$", "").toUpperCase().split(":");
  const start = parseCorner(first);
  const end = parseCorner(last);
  if (more !== undefined || !start || !end) return null;
  const rows = span(start.row, end.row, maxRows);
  const columns = span(start.column, end.column, maxColumns);
  if (!rows || !columns) return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

/** From one end to the other, whichever comes first; an end that is not named is the sheet's own. */
function span(
  from: number | null,
  to: number | null,
  limit: number,
): { first: number; count: number } | null {
  const first = Math.min(from ?? 0, to ?? 0);
  const last = Math.max(from ?? limit - 1, to ?? limit - 1);
  return last < limit ? { first, count: last - first + 1 } : null;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === "" || match[2] === "0") return null;
  return {
    column: match[1] ? lettersColumn(match[1]) : null,
    row: match[2] ? Number(match[2]) - 1 : null,
  };
}

/** Splits `'My sheet'!A1:B2` into worksheet and address; the worksheet is null when none is named. */
export function splitReference(text: string): { worksheet: string | null; address: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { worksheet: null, address: text };
  const name = text.slice(0, at);
  const worksheet = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { worksheet, address: text.slice(at + 1) };
}
