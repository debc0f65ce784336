import type { AreaSurvey, FiguresSurvey } from "../../src/core/compare/surveyFigures";
import type { Observation } from "../../src/core/observation/observation";
import type { Reading } from "../../src/core/observation/reading";
import { initialPane, type PaneEvent, type PaneState } from "../../src/taskpane/paneState";
import { reducePane } from "../../src/taskpane/reducePane";
import { beginReview } from "../../src/taskpane/beginReview";
import type { ReviewStep } from "../../src/taskpane/review";

/** A figure of a text at its words, which must stand in it; `from` looks further along. */
export function figureIn(text: string, raw: string, from = 0): Observation {
  const start = text.indexOf(raw, from);
  if (start < 0) throw new Error(`${raw} does not stand in the text`);
  return figureAt(text, { start, end: start + raw.length });
}

/** A figure of a text at a place of it. */
export function figureAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Observation {
  return {
    indicator: "participants.total",
    area: "Yên Bình",
    areaKind: "office",
    period: null,
    role: "actual",
    value: start,
    unit: "person",
    confidence: 1,
    provenance: { kind: "text", start, end, raw: text.slice(start, end) },
  };
}

/** What a reader made of a text. */
export const readingOf = (text: string, observations: readonly Observation[]): Reading => ({
  source: { name: "báo cáo.txt", kind: "report", language: "vi", campaign: "Ngày hội" },
  observations,
  findings: [],
  problems: [],
  tables: [],
  text,
});

/** A report with three figures on two lines. */
export const text = "Yên Bình có 1.077 người và tám buổi.\nVăn Chấn có 127 người, 150 người nữa.";

/** The review of that report. */
export const review: ReviewStep = beginReview(
  readingOf(
    text,
    ["1.077", "127", "150"].map((raw) => figureIn(text, raw)),
  ),
);

/** The pane while that report is reviewed. */
export const reviewing: PaneState = { ...initialPane, importing: review };

/** The pane after events. */
export const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reducePane, state);

/** The review that a pane shows; showing another step is a fault of the test. */
export function reviewOf({ importing }: PaneState): ReviewStep {
  if (importing.step !== "review") throw new Error(`The pane shows ${importing.step}`);
  return importing;
}

/** An area with the figures of its indicators: its own, and the whole's beside it. */
export const areaOf = (
  area: string,
  figures: Readonly<Record<string, readonly [value: number, whole: number | null]>>,
): AreaSurvey => ({
  area,
  figures: Object.entries(figures).map(([indicator, [value, whole]]) => ({
    indicator,
    value,
    whole,
  })),
});

/** A survey of areas in a workbook without comparisons. */
export const surveyOf = (...areas: readonly AreaSurvey[]): FiguresSurvey => ({
  areas,
  whole: "Lào Cai",
  figures: areas.reduce((sum, { figures }) => sum + figures.length, 0),
  comparisons: [],
  activities: [],
  sources: [],
});

/** The two areas of the festival, with its figures. */
export const festival = surveyOf(
  areaOf("Yên Bình", {
    "participants.total": [1077, 2745],
    "payments.noncash_switched": [167, 380],
  }),
  areaOf("Văn Chấn", {
    "participants.total": [127, 2745],
    "payments.noncash_switched": [150, 380],
  }),
);
