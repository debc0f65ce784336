import type { FiguresSurvey, SurveyedFigure } from "../core/compare/surveyFigures";

/** One indicator of two areas, as the comparison will show it; null where nothing can be said. */
export interface PreviewedIndicator {
  readonly indicator: string;
  readonly first: number | null;
  readonly second: number | null;
  readonly difference: number | null;
  /** First divided by second. */
  readonly ratio: number | null;
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
  return [...new Set([...a.keys(), ...b.keys()])].map((indicator) =>
    previewed(indicator, a.get(indicator), b.get(indicator)),
  );
}

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
    other: whole === null ? null : whole - a.value - b.value,
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
