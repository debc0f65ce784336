import { indicatorById, indicators } from "../core/indicator/catalogue";
import type { FiguresSurvey, SurveyedFigure } from "../core/compare/surveyFigures";

/** One indicator of two areas, as the comparison will show it; null where nothing can be said. */
export interface PreviewedIndicator {
  readonly indicator: string;
  readonly first: number | null;
  readonly second: number | null;
  readonly difference: number | null;
  /** First divided by second. */
  readonly ratio: number | null;
  /** What the two leave of the whole. */
  readonly other: number | null;
  readonly whole: number | null;
}

/** What the comparison of two areas will show, from figures already in the workbook. */
export function comparisonPreview(
  survey: FiguresSurvey,
  first: string,
  second: string,
): readonly PreviewedIndicator[] {
  const [a, b] = [figuresOf(survey, first), figuresOf(survey, second)];
  const met = [...new Set([...a.keys(), ...b.keys()])];
  // The catalogue's indicators in its own order, then the others, as on the worksheet.
  const known = indicators.map(({ id }) => id).filter((id) => met.includes(id));
  return [...known, ...met.filter((id) => !known.includes(id))].map((indicator) =>
    previewed(indicator, a.get(indicator), b.get(indicator)),
  );
}

/** Whether figures of an indicator may be added up over areas, so that a remainder makes sense. */
export const addsUp = (indicator: string): boolean => indicatorById(indicator)?.additive ?? false;

function previewed(
  indicator: string,
  a: SurveyedFigure | undefined,
  b: SurveyedFigure | undefined,
): PreviewedIndicator {
  const values = { indicator, first: valueOf(a), second: valueOf(b), whole: wholeOf(a ?? b) };
  if (!a || !b) return { ...values, difference: null, ratio: null, other: null };
  const { whole } = values;
  return {
    ...values,
    difference: a.value - b.value,
    ratio: b.value === 0 ? null : a.value / b.value,
    other: whole === null || !addsUp(indicator) ? null : whole - a.value - b.value,
  };
}

const valueOf = (figure: SurveyedFigure | undefined): number | null => figure?.value ?? null;
const wholeOf = (figure: SurveyedFigure | undefined): number | null => figure?.whole ?? null;

const figuresOf = (survey: FiguresSurvey, area: string): ReadonlyMap<string, SurveyedFigure> =>
  new Map(
    survey.areas
      .find((entry) => entry.area === area)
      ?.figures.map((figure) => [figure.indicator, figure] as const),
  );
