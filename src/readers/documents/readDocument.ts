import type { AddedArea } from "../../core/area/addedArea";
import { nameAddedPlaces } from "../../core/area/nameAddedPlaces";
import { renumbered, type Finding } from "../../core/check/finding";
import { readGrid } from "../../core/grid/readGrid";
import type { SourceGrid } from "../../core/grid/sourceGrid";
import type { Language, Observation } from "../../core/observation/observation";
import type { Problem } from "../../core/problem";
import { readReport } from "../../core/report/readReport";
import type { DocumentText, TextTable } from "./documentText";
import { placeInText } from "./placeInText";
import { tableCells } from "./tableCells";

/** What a document says: the figures of its words and of its tables, in the order of its text. */
export interface DocumentReading {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly campaign: string | null;
}

/**
 * Reads a document's words as a report and its tables as tables. A table that could be read as one is no
 * running text, or each of its figures would be found twice; figures of both carry their span in the text.
 */
export function readDocument(
  document: DocumentText,
  language: Language,
  added: readonly AddedArea[] = [],
): DocumentReading {
  const read = document.tables
    .map((table) => ({ table, ...readTable(document.text, table, language) }))
    .filter(({ observations }) => observations.length > 0);
  const words = withoutTables(
    document.text,
    read.map(({ table }) => table),
  );
  const report = readReport(words, language, added);
  const all = [...report.observations, ...read.flatMap(({ observations }) => observations)];
  const order = all.map((_, index) => index).sort((a, b) => startOf(all[a]) - startOf(all[b]));
  const placeOf = new Map(order.map((index, place) => [index, place]));
  return {
    observations: nameAddedPlaces(
      order.flatMap((index) => all[index] ?? []),
      added,
    ),
    findings: report.findings.map((finding) =>
      renumbered(finding, (index) => placeOf.get(index) ?? -1),
    ),
    problems: [...report.problems, ...read.flatMap(({ problems }) => problems)],
    campaign: report.campaign,
  };
}

const startOf = (observation: Observation | undefined): number =>
  observation?.provenance.kind === "text" ? observation.provenance.start : 0;

/** The text with tables blanked, so that every offset outside them stays. */
function withoutTables(text: string, tables: readonly TextTable[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of tables) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, " "));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

function readTable(
  text: string,
  table: TextTable,
  language: Language,
): Pick<DocumentReading, "observations" | "problems"> {
  const title = titleAbove(text, table.start);
  const grid: SourceGrid = {
    sheet: "",
    rows: [...(title === null ? [] : [[title]]), ...tableCells(table)],
    merged: table.merged.map((cells) => ({
      ...cells,
      top: cells.top + (title === null ? 0 : 1),
      bottom: cells.bottom + (title === null ? 0 : 1),
    })),
  };
  const { observations, problems } = readGrid(grid, { language });
  const rowsAbove = title === null ? 0 : 1;
  return {
    observations: observations.flatMap((observation) => {
      const { provenance } = observation;
      if (provenance.kind === "text") return [];
      const place = placeInText(table, rowsAbove, provenance);
      return place ? [{ ...observation, provenance: { kind: "text" as const, ...place } }] : [];
    }),
    problems: problems.flatMap((problem) => {
      if (!("at" in problem) || !("cell" in problem.at)) return [problem];
      const raw = "found" in problem ? problem.found : "";
      const place = placeInText(table, rowsAbove, { cell: problem.at.cell, raw });
      return place ? [{ ...problem, at: { start: place.start, end: place.end } }] : [];
    }),
  };
}

const longestTitle = 200;

/** The line above a table, if it is short enough to be the title that says what the table counts. */
function titleAbove(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 2 * longestTitle), start).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line === "" || line.length > longestTitle || line.includes("\t") ? null : line;
}
