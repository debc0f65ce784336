import type { GridOptions, GridReading } from "./gridReading";
import { readTables } from "./readTables";
import type { SourceGrid } from "./sourceGrid";
import { understandGrid } from "./understandGrid";

/** Reads the tables of one worksheet, in whatever layout they stand. */
export const readGrid = (grid: SourceGrid, options: GridOptions): GridReading =>
  readGrids([grid], options);

/** Reads the tables of a file's worksheets: what one of them proves about decimal signs holds for all. */
export function readGrids(grids: readonly SourceGrid[], options: GridOptions): GridReading {
  const understood = grids.map((grid) => understandGrid(grid, options));
  return readTables(understood.flat(), options.language);
}
