import type { SourceGrid } from "../core/grid/sourceGrid";
import type { SourceEncoding, TextEncoding } from "../core/observation/reading";
import { decodeFont, isFontEncoding, type FontEncoding } from "./encodings/fontEncodings";
import { formatEncoding } from "./encodings/formatEncoding";

/** Grids whose letters are as their format says or as a person chose, and how else they could be read. */
export function gridLetters(
  grids: readonly SourceGrid[],
  encoding: TextEncoding | undefined,
): { readonly grids: readonly SourceGrid[]; readonly encoding: SourceEncoding } {
  const chosen = encoding !== undefined && isFontEncoding(encoding) ? encoding : null;
  const words = grids.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
  return {
    grids: chosen === null ? grids : grids.map((grid) => decoded(grid, chosen)),
    encoding: formatEncoding(words.join("\n"), chosen),
  };
}

const decoded = (grid: SourceGrid, encoding: FontEncoding): SourceGrid => ({
  ...grid,
  rows: grid.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? decodeFont(cell, encoding) : cell)),
  ),
});
