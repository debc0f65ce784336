import type { GridOptions, ReadTable } from "../../core/grid/gridReading";
import { readGrid } from "../../core/grid/readGrid";
import type { SourceGrid } from "../../core/grid/sourceGrid";
import type { Observation } from "../../core/observation/observation";
import type { Problem } from "../../core/problem";
import type { TextTable } from "./documentText";
import { placeInText } from "./placeInText";
import { tableCells } from "./tableCells";

/** What a document's table says: its figures by their spans in the text, and how it was read. */
export interface TableReading {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  /** Open figures are indexes into the table's own observations. */
  readonly tables: readonly ReadTable[];
}

/** Reads a table of a document, with the line above it where that may be its title. */
export function readTextTable(text: string, table: TextTable, options: GridOptions): TableReading {
  const title = titleAbove(text, table.start);
  const rowsAbove = title === null ? 0 : 1;
  const grid: SourceGrid = {
    sheet: "",
    rows: [...(title === null ? [] : [[title]]), ...tableCells(table)],
    merged: table.merged.map((cells) => ({
      ...cells,
      top: cells.top + rowsAbove,
      bottom: cells.bottom + rowsAbove,
    })),
  };
  const { observations, problems, tables } = readGrid(grid, options);
  const found = observations.map((observation) => inText(observation, table, rowsAbove));
  const kept = found.flatMap((observation, index) => (observation === null ? [] : [index]));
  return {
    observations: found.filter((observation) => observation !== null),
    problems: problems.flatMap((problem) => {
      if (!("at" in problem) || !("cell" in problem.at)) return [problem];
      const raw = "found" in problem ? problem.found : "";
      const place = placeInText(table, rowsAbove, { cell: problem.at.cell, raw });
      return place ? [{ ...problem, at: { start: place.start, end: place.end } }] : [];
    }),
    tables: tables.map((one) => inDocument(one, rowsAbove, kept)),
  };
}

/** A table's figure by its span in the text; null where its number does not stand there. */
function inText(observation: Observation, table: TextTable, rowsAbove: number): Observation | null {
  const { provenance } = observation;
  const place = provenance.kind === "cell" ? placeInText(table, rowsAbove, provenance) : null;
  return place && { ...observation, provenance: { kind: "text", ...place } };
}

/** A table with its rows counted from its own first one, and its open figures among those that were found. */
function inDocument(table: ReadTable, rowsAbove: number, kept: readonly number[]): ReadTable {
  const up = <Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, row: row.row - rowsAbove }));
  return {
    ...table,
    rows: up(table.rows),
    preview: { ...table.preview, rows: up(table.preview.rows) },
    open: table.open.map((open) => ({
      ...open,
      figures: open.figures.map((index) => kept.indexOf(index)).filter((index) => index >= 0),
    })),
  };
}

const longestTitle = 200;

/** The line above a table, if it is short enough to be the title that says what the table counts. */
function titleAbove(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 2 * longestTitle), start).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line === "" || line.length > longestTitle || line.includes("\t") ? null : line;
}
