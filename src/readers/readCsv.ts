import Papa from "papaparse";
import { guessDelimiter } from "./guessDelimiter";
import type { SourceGrid } from "../core/grid/sourceGrid";

/** Reads a CSV text as it is written: cells stay text, because 1.234 may be a thousand and a bit more. */
export function readCsv(name: string, text: string): SourceGrid {
  // Excel takes the separator from such a first line, and shows the next line as row 1.
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    delimiter: said?.[1] ?? guessDelimiter(body) ?? ",",
    skipEmptyLines: false,
  });
  return {
    sheet: name.replace(/\.[^.]*$/, ""),
    rows: data.map((row) => row.map((cell) => (cell.trim() === "" ? null : cell))),
    merged: [],
  };
}
