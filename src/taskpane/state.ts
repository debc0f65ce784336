import type { ChartReceipt, ComparisonReceipt, ImportReceipt } from "../app/useCases";
import type { Stage } from "../app/ports";
import type { FiguresSurvey } from "../core/compare/surveyFigures";
import type { Observation } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import type { Problem } from "../core/problem";

/** A figure under review: as read, perhaps corrected, perhaps dropped. */
export interface ReviewedFigure {
  readonly observation: Observation;
  readonly edited: boolean;
  readonly dropped: boolean;
}

/** What the import tab shows: one step at a time, so that impossible mixtures cannot be written down. */
export type ImportStep =
  | { readonly step: "start" }
  | { readonly step: "paste" }
  | { readonly step: "reading"; readonly name: string }
  | ReviewStep
  | { readonly step: "writing"; readonly review: ReviewStep; readonly stage: Stage }
  | { readonly step: "done"; readonly receipt: ImportReceipt; readonly survey: FiguresSurvey };

/** The review of one source. */
export interface ReviewStep {
  readonly step: "review";
  readonly reading: Reading;
  readonly figures: readonly ReviewedFigure[];
  readonly selected: number;
  readonly campaign: string;
}

/** The tabs of the pane. */
export type PaneTab = "import" | "compare" | "charts";

/** What the compare and chart tabs know. */
export interface CompareState {
  /** Null until the workbook was looked at. */
  readonly survey: FiguresSurvey | null;
  readonly first: string;
  readonly second: string;
  readonly working: "none" | "comparing" | "drawing";
  readonly comparison: ComparisonReceipt | null;
  readonly charts: ChartReceipt | null;
}

/** All that the pane shows. */
export interface PaneState {
  readonly tab: PaneTab;
  readonly importing: ImportStep;
  readonly comparing: CompareState;
  /** One fault, one message; it stands until the next action. */
  readonly problem: Problem | null;
}

/** What happens to the pane. Names are past tense. */
export type PaneEvent =
  | { readonly type: "tabChosen"; readonly tab: PaneTab }
  | { readonly type: "startedOver" }
  | { readonly type: "pasteOpened" }
  | { readonly type: "sourceChosen"; readonly name: string }
  | { readonly type: "sourceRead"; readonly reading: Reading }
  | { readonly type: "problemMet"; readonly problem: Problem }
  | { readonly type: "figureSelected"; readonly index: number }
  | { readonly type: "figureCorrected"; readonly index: number; readonly change: FigureChange }
  | { readonly type: "figureDropped"; readonly index: number; readonly dropped: boolean }
  | { readonly type: "campaignNamed"; readonly campaign: string }
  | { readonly type: "writingBegan" }
  | { readonly type: "stageEntered"; readonly stage: Stage }
  | { readonly type: "written"; readonly receipt: ImportReceipt; readonly survey: FiguresSurvey }
  | { readonly type: "surveyed"; readonly survey: FiguresSurvey }
  | { readonly type: "areasChosen"; readonly first: string; readonly second: string }
  | { readonly type: "comparingBegan"; readonly working: "comparing" | "drawing" }
  | { readonly type: "compared"; readonly receipt: ComparisonReceipt }
  | { readonly type: "chartsDrawn"; readonly receipt: ChartReceipt };

/** What a person may correct of a figure. */
export type FigureChange = Partial<Pick<Observation, "indicator" | "area" | "value">>;

/** The pane before anything happened. */
export const initialPane: PaneState = {
  tab: "import",
  importing: { step: "start" },
  comparing: {
    survey: null,
    first: "",
    second: "",
    working: "none",
    comparison: null,
    charts: null,
  },
  problem: null,
};

/** The next state. Pure: no clock, no Excel; effects live in `usePane.ts`. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { importing } = state;
  if (importing.step === "review") {
    const review = reduceReview(importing, event);
    if (review) return { ...state, importing: review };
  }
  return reduceImport(state, event) ?? reduceCompare(state, event) ?? state;
}

function reduceImport(state: PaneState, event: PaneEvent): PaneState | null {
  const at = (importing: ImportStep): PaneState => ({ ...state, importing, problem: null });
  switch (event.type) {
    case "startedOver":
      return { ...at({ step: "start" }), tab: "import" };
    case "pasteOpened":
      return at({ step: "paste" });
    case "sourceChosen":
      return at({ step: "reading", name: event.name });
    case "sourceRead":
      return at(beginReview(event.reading));
    case "stageEntered":
      return state.importing.step === "writing"
        ? { ...state, importing: { ...state.importing, stage: event.stage } }
        : state;
    case "written":
      return withSurvey(
        at({ step: "done", receipt: event.receipt, survey: event.survey }),
        event.survey,
      );
    default:
      return null;
  }
}

const beginReview = (reading: Reading): ReviewStep => ({
  step: "review",
  reading,
  figures: reading.observations.map((observation) => ({
    observation,
    edited: false,
    dropped: false,
  })),
  selected: 0,
  campaign: reading.source.campaign ?? "",
});

function reduceReview(review: ReviewStep, event: PaneEvent): ImportStep | null {
  switch (event.type) {
    case "figureSelected":
      return { ...review, selected: event.index };
    case "figureCorrected":
      return changed(review, event.index, (figure) => ({
        ...figure,
        edited: true,
        observation: { ...figure.observation, ...event.change },
      }));
    case "figureDropped":
      return changed(review, event.index, (figure) => ({ ...figure, dropped: event.dropped }));
    case "campaignNamed":
      return { ...review, campaign: event.campaign };
    case "writingBegan":
      return { step: "writing", review, stage: "reading" };
    default:
      return null;
  }
}

const changed = (
  review: ReviewStep,
  index: number,
  change: (figure: ReviewedFigure) => ReviewedFigure,
): ReviewStep => ({
  ...review,
  figures: review.figures.map((figure, at) => (at === index ? change(figure) : figure)),
});

function reduceCompare(state: PaneState, event: PaneEvent): PaneState | null {
  const at = (part: Partial<CompareState>): PaneState => ({
    ...state,
    comparing: { ...state.comparing, ...part },
    problem: null,
  });
  switch (event.type) {
    case "tabChosen":
      return { ...at({ comparison: null, charts: null }), tab: event.tab };
    case "surveyed":
      return withSurvey(state, event.survey);
    case "areasChosen":
      return at({ first: event.first, second: event.second, comparison: null, charts: null });
    case "comparingBegan":
      return at({ working: event.working });
    case "compared":
      return at({ comparison: event.receipt, working: "none" });
    case "chartsDrawn":
      return at({ charts: event.receipt, working: "none" });
    case "problemMet":
      return afterProblem(state, event.problem);
    default:
      return null;
  }
}

/** A problem leaves the person where her work is: in the review she was writing, or at the start. */
function afterProblem(state: PaneState, problem: Problem): PaneState {
  const { importing, comparing } = state;
  const back = importing.step === "writing" ? importing.review : importing;
  return {
    ...state,
    problem,
    importing: back.step === "reading" ? { step: "start" } : back,
    comparing: { ...comparing, working: "none" },
  };
}

/** Keeps chosen areas while they have figures; else proposes the two that have most. */
function withSurvey(state: PaneState, survey: FiguresSurvey): PaneState {
  const { first, second } = state.comparing;
  const names = survey.areas.map(({ area }) => area);
  const keep = names.includes(first) && names.includes(second);
  const [proposed = "", next = ""] = names;
  return {
    ...state,
    comparing: {
      ...state.comparing,
      survey,
      first: keep ? first : proposed,
      second: keep ? second : next,
    },
  };
}
