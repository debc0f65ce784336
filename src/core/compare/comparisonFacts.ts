import { indicators } from "../indicator/catalogue";
import { columnIndex } from "../plan/figureCells";
import type { CellValue } from "../plan/cell";
import type { FiguresTable } from "../plan/figuresTable";
import type { SheetWords } from "../plan/sheetWords";
import { noWhole, wholeAreaOf } from "../plan/wholeArea";
import type { FiguresSnapshot } from "../plan/workbookSnapshot";
import type { Problem } from "../problem";
import { fail, ok, type Result } from "../result";
import { comparedIndicators, type ComparedIndicator } from "./comparedIndicators";
import { layoutComparison, type ComparisonLayout } from "./layoutComparison";

/** The two areas to set against each other, by the words in Figures. */
export interface ComparedAreas {
  readonly first: string;
  readonly second: string;
}

/** Everything known before a comparison or its charts are laid out. */
export interface ComparisonFacts extends ComparedAreas {
  readonly table: FiguresTable;
  readonly whole: string;
  readonly campaign: string;
  readonly period: string;
  readonly sources: string;
  readonly compared: readonly ComparedIndicator[];
  /** Wholes with all their parts, when the whole area has them, by the words in Figures. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Activities that the whole area has figures for; "other activities" comes last. */
  readonly activities: readonly string[];
  readonly areas: readonly string[];
  readonly layout: ComparisonLayout;
}

/** Gathers the facts, or says why these two cannot be compared. */
export function comparisonFacts(
  figures: FiguresSnapshot | null,
  { first, second }: ComparedAreas,
  words: SheetWords,
): Result<ComparisonFacts, Problem> {
  if (!figures) return fail({ kind: "FiguresTableMissing" });
  const { rows } = figures;
  const areas = distinct(rows, "area");
  const missing = [first, second].find((area) => !areas.includes(area));
  if (missing !== undefined) return fail({ kind: "AreaWithoutFigures", area: missing });
  if (first === second) return fail({ kind: "AreasNotEnough", found: 1 });
  const whole = wholeAreaOf(rows, words) ?? noWhole;
  const compared = comparedIndicators(rows, [first, second], words);
  const ofWhole = new Set(
    rows
      .filter((row) => row[columnIndex("area")] === whole)
      .map((row) => String(row[columnIndex("indicator")] ?? "")),
  );
  const sums = sumsOf(ofWhole, words);
  const activities = activitiesOf(ofWhole, words);
  const checks = sums.length + compared.filter(({ additive }) => additive).length + 1;
  return ok({
    first,
    second,
    table: { name: figures.table, header: figures.header, worksheet: figures.worksheet },
    whole,
    ...comparedPeriod(rows),
    sources: distinct(rows, "source").join("; "),
    compared,
    sums,
    activities,
    areas: areas.filter((area) => area !== whole),
    layout: layoutComparison(compared, checks, activities.length),
  });
}

type Rows = readonly (readonly CellValue[])[];
type TextColumn = "area" | "campaign" | "period" | "source";

const distinct = (rows: Rows, column: TextColumn): readonly string[] => [
  ...new Set(rows.map((row) => String(row[columnIndex(column)] ?? ""))),
];

/** The campaign and the period that a comparison begins with: those of most figures. */
export const comparedPeriod = (
  rows: Rows,
): { readonly campaign: string; readonly period: string } => ({
  campaign: mostFrequent(rows, "campaign"),
  period: mostFrequent(rows, "period"),
});

function mostFrequent(rows: Rows, column: TextColumn): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = String(row[columnIndex(column)] ?? "");
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

function sumsOf(ofWhole: ReadonlySet<string>, words: SheetWords): ComparisonFacts["sums"] {
  return indicators
    .filter(({ parts }) => parts.length > 1)
    .map(({ id, parts }) => ({ whole: words.indicator(id), parts: parts.map(words.indicator) }))
    .filter(({ whole, parts }) => ofWhole.has(whole) && parts.every((part) => ofWhole.has(part)));
}

function activitiesOf(ofWhole: ReadonlySet<string>, words: SheetWords): readonly string[] {
  const ids = indicators.filter(({ topic }) => topic === "activities").map(({ id }) => id);
  const ordered = [...ids.filter((id) => id !== otherActivities), otherActivities];
  return ordered.map(words.indicator).filter((name) => ofWhole.has(name));
}

/** The activity that gathers the rest; it is drawn last and grey. */
export const otherActivities = "activities.other";
