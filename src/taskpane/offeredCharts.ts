import { chartKinds, type ChartKind } from "../core/chart/chartKind";
import type { FiguresSurvey } from "../core/compare/surveyFigures";
import type { PlainKey } from "../text/text";
import { addsUp } from "./comparisonPreview";

/** A kind of chart with why it is offered, or what it lacks. */
export interface OfferedChart {
  readonly kind: ChartKind;
  readonly why: PlainKey;
  /** What the workbook has no figures for; null when the chart can be drawn. */
  readonly lacks: PlainKey | null;
}

/** The charts, and whether the workbook has the figures they need. */
export const offeredCharts = (survey: FiguresSurvey): readonly OfferedChart[] =>
  chartKinds.map((kind) => ({ kind, why: `charts.${kind}Why`, lacks: lacks(kind, survey) }));

/** The kinds of chart that the workbook has figures for. */
export const drawableKinds = (survey: FiguresSurvey): readonly ChartKind[] =>
  chartKinds.filter((kind) => lacks(kind, survey) === null);

function lacks(kind: ChartKind, survey: FiguresSurvey): PlainKey | null {
  if (kind === "activities" && survey.activities.length === 0) return "charts.noActivities";
  const hasWhole = survey.areas.some(({ figures }) =>
    figures.some(({ indicator, whole }) => whole !== null && addsUp(indicator)),
  );
  return kind === "shares" && !hasWhole ? "charts.noWhole" : null;
}
