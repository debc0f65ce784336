// What Excel may take for a formula when it opens a CSV file, and the spaces and marks that may hide it.
const dangerous =
  /^[\s\u00a0\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\u0000]/u;

/** A text that no spreadsheet takes for a formula: an apostrophe is put before what could be one. */
export const safeText = (text: string): string =>
  dangerous.test(text) || text.startsWith("'") ? `'${text}` : text;

/** The text before it was made safe. */
export const givenText = (safe: string): string => (safe.startsWith("'") ? safe.slice(1) : safe);

/** One CSV file: lines end as RFC 4180 says, every cell is quoted. Numbers have a full stop and are not. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

const csvCell = (cell: string | number): string =>
  typeof cell === "number" ? String(cell) : `"${safeText(cell).replaceAll('"', '""')}"`;
