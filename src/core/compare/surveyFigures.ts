import { matchArea } from "../area/matchArea";
import { indicators } from "../indicator/catalogue";
import type { CellValue } from "../plan/cell";
import { columnIndex, notSaid } from "../plan/figureCells";
import type { FiguresColumn, SheetWords } from "../plan/sheetWords";
import { wholeAreaOf } from "../plan/wholeArea";
import type { WorkbookSnapshot } from "../plan/workbookSnapshot";
import { comparedPeriod } from "./comparisonFacts";

/**
 * The areas and indicators that a workbook now has figures for. Areas go by the gazetteer's own names and
 * indicators by their ids, so that a pane in any language can name them; what neither knows keeps its words.
 */
export interface FiguresSurvey {
  /** Areas with figures to compare, most figures first; neither the whole nor the unnamed is among them. */
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
  const compared = ofComparedPeriod(rows, all);
  const wholeFigures = figuresOf(compared, whole ?? "", idOf);
  const areas = [...new Set(compared.map((row) => text(row, "area")))]
    .filter((area) => area !== whole && area !== "" && area !== notSaid)
    .map((area) => ({
      area: areaName(area),
      figures: [...figuresOf(compared, area, idOf)].map(([indicator, value]) => ({
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

/** The rows that a comparison adds up: those of its campaign and its period. */
function ofComparedPeriod(rows: readonly Row[], all: readonly Row[]): readonly Row[] {
  const { campaign, period } = comparedPeriod(all);
  return rows.filter((row) => text(row, "campaign") === campaign && text(row, "period") === period);
}

const text = (row: Row, column: FiguresColumn): string => String(row[columnIndex(column)] ?? "");

const areaName = (area: string): string => matchArea(area)?.name ?? area;

/** From the words in the cells back to ids. */
function indicatorIds(words: SheetWords): (name: string) => string {
  const ids = new Map(indicators.map(({ id }) => [words.indicator(id), id]));
  return (name) => ids.get(name) ?? `other:${name}`;
}

/** An area's figures; rows of the same indicator are added up, as the comparison's formulas do. */
function figuresOf(
  rows: readonly Row[],
  area: string,
  idOf: (name: string) => string,
): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const row of rows.filter((one) => text(one, "area") === area)) {
    const indicator = idOf(text(row, "indicator"));
    figures.set(indicator, (figures.get(indicator) ?? 0) + Number(row[columnIndex("value")]));
  }
  return figures;
}

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
