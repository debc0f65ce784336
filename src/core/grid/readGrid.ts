import type { Problem } from "../problem";
import type { GridOptions, GridReading } from "./gridReading";
import { readTables } from "./readTables";
import type { SourceGrid } from "./sourceGrid";
import { understandGrid } from "./understandGrid";

/** Reads the tables of one worksheet, in whatever layout they stand. */
export const readGrid = (grid: SourceGrid, options: GridOptions): GridReading =>
  readGrids([grid], options);

/**
 * Reads the tables of a file's worksheets: what one of them proves about decimal signs holds for all. Hidden
 * worksheets are named and left out; hidden rows are named and read, because totals count them.
 */
export function readGrids(grids: readonly SourceGrid[], options: GridOptions): GridReading {
  const shown = grids.filter(({ hidden }) => hidden !== true);
  const understood = shown.map((grid) => understandGrid(grid, options));
  const reading = readTables(understood.flat(), options.language);
  return { ...reading, problems: [...reading.problems, ...grids.flatMap(hiddenParts)] };
}

/** What a worksheet hides: a person should know it, whether it was read or not. */
export function hiddenParts({
  sheet,
  hidden,
  hiddenRows = [],
  rows,
}: SourceGrid): readonly Problem[] {
  const filled = hiddenRows.filter((row) => (rows[row] ?? []).some((cell) => cell !== null));
  if (hidden === true) return [{ kind: "WorksheetHidden", worksheet: sheet }];
  return filled.length > 0 ? [{ kind: "RowsHidden", worksheet: sheet, count: filled.length }] : [];
}
