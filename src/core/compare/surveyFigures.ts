import { indicators } from "../indicator/catalogue";
import type { CellValue } from "../plan/cell";
import { columnIndex } from "../plan/figureCells";
import type { SheetWords } from "../plan/sheetWords";
import { wholeAreaOf } from "../plan/wholeArea";
import type { WorkbookSnapshot } from "../plan/workbookSnapshot";

/** The areas and indicators that a workbook now has figures for. */
export interface FiguresSurvey {
  /** Areas with figures, most figures first; the whole is not among them. */
  readonly areas: readonly AreaSurvey[];
  /** The area that contains the others; null when there are no figures. */
  readonly whole: string | null;
  readonly figures: number;
  /** Areas of the comparisons that stand already. */
  readonly comparisons: readonly (readonly string[])[];
  /** How many activities the whole has figures for. */
  readonly activities: number;
}

/** One area and its figures by indicator, for a preview. */
export interface AreaSurvey {
  readonly area: string;
  readonly figures: readonly SurveyedFigure[];
}

/** A figure of an area, beside the whole's. */
export interface SurveyedFigure {
  readonly indicator: string;
  readonly value: number;
  readonly whole: number | null;
}

/** Says what the workbook's figures can be compared by. */
export function surveyFigures(snapshot: WorkbookSnapshot, words: SheetWords): FiguresSurvey {
  const rows = (snapshot.figures?.rows ?? []).filter(
    (row) =>
      typeof row[columnIndex("value")] === "number" &&
      row[columnIndex("role")] === words.roles.actual,
  );
  const whole = rows.length > 0 ? wholeAreaOf(rows, words) : null;
  const wholeFigures = figuresOf(rows, whole ?? "");
  const areas = [...new Set(rows.map((row) => text(row, "area")))]
    .filter((area) => area !== whole)
    .map((area) => ({
      area,
      figures: [...figuresOf(rows, area)].map(([indicator, value]) => ({
        indicator,
        value,
        whole: wholeFigures.get(indicator) ?? null,
      })),
    }))
    .sort((a, b) => b.figures.length - a.figures.length);
  return {
    areas,
    whole,
    figures: rows.length,
    comparisons: snapshot.comparisons.map((comparison) => comparison.areas),
    activities: activityCount(wholeFigures, words),
  };
}

const text = (row: readonly CellValue[], column: "area" | "indicator"): string =>
  String(row[columnIndex(column)] ?? "");

const figuresOf = (
  rows: readonly (readonly CellValue[])[],
  area: string,
): ReadonlyMap<string, number> =>
  new Map(
    rows
      .filter((row) => text(row, "area") === area)
      .map((row) => [text(row, "indicator"), Number(row[columnIndex("value")])]),
  );

const activityCount = (figures: ReadonlyMap<string, number>, words: SheetWords): number =>
  indicators.filter(({ id, topic }) => topic === "activities" && figures.has(words.indicator(id)))
    .length;
