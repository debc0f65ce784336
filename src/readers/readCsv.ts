import Papa from "papaparse";
import type { SourceGrid } from "../core/grid/sourceGrid";

/** Reads a CSV text as it is written: cells stay text, because 1.234 may be a thousand and a bit more. */
export function readCsv(name: string, text: string): SourceGrid {
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
  });
  return {
    sheet: name.replace(/\.[^.]*$/, ""),
    rows: data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell))),
    merged: [],
  };
}
