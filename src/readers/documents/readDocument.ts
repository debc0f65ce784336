import type { AddedArea } from "../../core/area/addedArea";
import { nameAddedPlaces } from "../../core/area/nameAddedPlaces";
import { renumbered, type Finding } from "../../core/check/finding";
import type { ReadTable } from "../../core/grid/gridReading";
import type { TableMapping } from "../../core/grid/mapping/tableMapping";
import type { Language, Observation } from "../../core/observation/observation";
import type { Problem } from "../../core/problem";
import { readReport } from "../../core/report/readReport";
import type { DocumentText, TextTable } from "./documentText";
import { readTextTable, type TableReading } from "./readTextTable";

/** What a document says: the figures of its words and of its tables, in the order of its text. */
export interface DocumentReading {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly campaign: string | null;
  /** How its tables were read; those that could not be are words like others. */
  readonly tables: readonly ReadTable[];
}

/** What a document is read by beside its own words. */
export interface DocumentOptions {
  readonly language: Language;
  /** Places that people named in the workbook. */
  readonly places?: readonly AddedArea[] | undefined;
  /** How tables are to be read that a person settled. */
  readonly mappings?: readonly TableMapping[] | undefined;
}

/**
 * Reads a document's words as a report and its tables as tables. A table that could be read as one is no
 * running text, or each of its figures would be found twice; figures of both carry their span in the text.
 */
export function readDocument(
  document: DocumentText,
  { language, places: added = [], mappings = [] }: DocumentOptions,
): DocumentReading {
  const read = document.tables
    .map((table) => ({ table, ...readTextTable(document.text, table, { language, mappings }) }))
    // Of a table that a person settled even one without figures is none of the words.
    .filter(({ observations, tables }) => observations.length > 0 || tables.some(isSettled));
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
    tables: renumberedTables(read, report.observations.length, placeOf),
  };
}

const isSettled = ({ settled }: ReadTable): boolean => settled !== null;

/** The tables with their open figures by the places that these have among all of the document. */
function renumberedTables(
  parts: readonly TableReading[],
  before: number,
  placeOf: ReadonlyMap<number, number>,
): readonly ReadTable[] {
  let first = before;
  return parts.flatMap(({ observations, tables }) => {
    const start = first;
    first += observations.length;
    const place = (index: number): number => placeOf.get(start + index) ?? -1;
    return tables.map((table) => ({
      ...table,
      open: table.open.map((open) => ({ ...open, figures: open.figures.map(place) })),
    }));
  });
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
