import { matchArea } from "../area/matchArea";
import type { SourceCell } from "./sourceGrid";

/** Where a table's header stands and what its columns are; zero-based. */
export interface GridHeader {
  readonly row: number;
  readonly areaColumn: number;
  readonly valueColumns: readonly number[];
  /** The words above the header, which say what the table is about. */
  readonly title: string;
}

const ordinal = /^(?:stt|tt|no\.?|n°|#|م|الرقم)$/iu;
const hasNumber = (cell: SourceCell | undefined): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && /^[\s\p{Nd}.,%٪٫٬()-]*\p{Nd}[\s\p{Nd}.,%٪٫٬()-]*$/u.test(cell));
const hasWords = (cell: SourceCell | undefined): boolean =>
  typeof cell === "string" && /\p{L}/u.test(cell);

/**
 * Finds the header: the last row of words with at least two filled columns above the first row that holds
 * a name and numbers. Null for a sheet that is no such table.
 */
export function findHeader(rows: readonly (readonly SourceCell[])[]): GridHeader | null {
  const firstData = rows.findIndex(
    (row) => row.some(hasWords) && row.filter(hasNumber).length > 0 && !isHeading(row),
  );
  if (firstData < 1) return null;
  const row = lastHeading(rows, firstData);
  if (row < 0) return null;
  const header = rows[row] ?? [];
  const below = rows.slice(firstData);
  const areaColumn = areaColumnOf(below);
  const valueColumns = header.flatMap((cell, index) =>
    index !== areaColumn &&
    hasWords(cell) &&
    !isOrdinal(cell) &&
    below.some((data) => hasNumber(data[index]))
      ? [index]
      : [],
  );
  const title = rows.slice(0, row).flat().filter(hasWords).join(" ");
  return valueColumns.length > 0 ? { row, areaColumn, valueColumns, title } : null;
}

const isHeading = (row: readonly SourceCell[]): boolean =>
  row.filter(hasWords).length > row.filter(hasNumber).length && row.filter(hasWords).length > 1;

const isOrdinal = (cell: SourceCell | undefined): boolean =>
  typeof cell === "string" && ordinal.test(cell.trim());

function lastHeading(rows: readonly (readonly SourceCell[])[], before: number): number {
  for (let row = before - 1; row >= 0; row--)
    if ((rows[row] ?? []).filter(hasWords).length > 1) return row;
  return -1;
}

/** The column with the most known places, else the first column of words. */
function areaColumnOf(rows: readonly (readonly SourceCell[])[]): number {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const scores = Array.from({ length: width }, (_, column) =>
    rows.reduce((score, row) => {
      const cell = row[column];
      if (typeof cell !== "string" || !hasWords(cell)) return score;
      return score + (matchArea(cell) ? 10 : 1);
    }, 0),
  );
  return scores.indexOf(Math.max(...scores));
}
