import { matchArea } from "../area/matchArea";
import { indicators } from "../indicator/catalogue";
import type { CellValue } from "../plan/cell";
import { columnIndex } from "../plan/figureCells";
import type { FiguresColumn, SheetWords } from "../plan/sheetWords";
import { wholeAreaOf } from "../plan/wholeArea";
import type { WorkbookSnapshot } from "../plan/workbookSnapshot";

/**
 * The areas and indicators that a workbook now has figures for. Areas go by the gazetteer's own names and
 * indicators by their ids, so that a pane in any language can name them; what neither knows keeps its words.
 */
export interface FiguresSurvey {
  /** Areas with figures, most figures first; the whole is not among them. */
  readonly areas: readonly AreaSurvey[];
  /** The area that contains the others; null when there are no figures. */
  readonly whole: string | null;
  readonly figures: number;
  /** Areas of the comparisons that stand already, oldest first. */
  readonly comparisons: readonly (readonly string[])[];
  /** The whole's activities that have figures. */
  readonly activities: readonly IndicatorFigure[];
  /** The sources that figures came from, last imported last. */
  readonly sources: readonly SourceSurvey[];
}

/** One area and its figures by indicator, for a preview. */
export interface AreaSurvey {
  readonly area: string;
  readonly figures: readonly SurveyedFigure[];
}

/** One indicator's figure. */
export interface IndicatorFigure {
  /** A catalogue id, or `other:<words>`. */
  readonly indicator: string;
  readonly value: number;
}

/** A figure of an area, beside the whole's. */
export interface SurveyedFigure extends IndicatorFigure {
  readonly whole: number | null;
}

/** A source and how many figures of it the table holds. */
export interface SourceSurvey {
  readonly name: string;
  readonly figures: number;
}

type Row = readonly CellValue[];

/** Says what the workbook's figures can be compared by. */
export function surveyFigures(snapshot: WorkbookSnapshot, words: SheetWords): FiguresSurvey {
  const all = snapshot.figures?.rows ?? [];
  const rows = all.filter(
    (row) =>
      typeof row[columnIndex("value")] === "number" &&
      row[columnIndex("role")] === words.roles.actual,
  );
  const whole = rows.length > 0 ? wholeAreaOf(rows, words) : null;
  const idOf = indicatorIds(words);
  const wholeFigures = figuresOf(rows, whole ?? "", idOf);
  const areas = [...new Set(rows.map((row) => text(row, "area")))]
    .filter((area) => area !== whole)
    .map((area) => ({
      area: areaName(area),
      figures: [...figuresOf(rows, area, idOf)].map(([indicator, value]) => ({
        indicator,
        value,
        whole: wholeFigures.get(indicator) ?? null,
      })),
    }))
    .sort((a, b) => b.figures.length - a.figures.length);
  return {
    areas,
    whole: whole === null ? null : areaName(whole),
    figures: rows.length,
    comparisons: snapshot.comparisons.map((comparison) => comparison.areas.map(areaName)),
    activities: activitiesOf(wholeFigures),
    sources: sourcesOf(all),
  };
}

const text = (row: Row, column: FiguresColumn): string => String(row[columnIndex(column)] ?? "");

const areaName = (area: string): string => matchArea(area)?.name ?? area;

/** From the words in the cells back to ids. */
function indicatorIds(words: SheetWords): (name: string) => string {
  const ids = new Map(indicators.map(({ id }) => [words.indicator(id), id]));
  return (name) => ids.get(name) ?? `other:${name}`;
}

const figuresOf = (
  rows: readonly Row[],
  area: string,
  idOf: (name: string) => string,
): ReadonlyMap<string, number> =>
  new Map(
    rows
      .filter((row) => text(row, "area") === area)
      .map((row) => [idOf(text(row, "indicator")), Number(row[columnIndex("value")])]),
  );

const activitiesOf = (figures: ReadonlyMap<string, number>): readonly IndicatorFigure[] =>
  indicators
    .filter(({ topic }) => topic === "activities")
    .flatMap(({ id }) => {
      const value = figures.get(id);
      return value === undefined ? [] : [{ indicator: id, value }];
    });

function sourcesOf(rows: readonly Row[]): readonly SourceSurvey[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = text(row, "source");
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, figures]) => ({ name, figures }));
}
