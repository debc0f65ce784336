import type { FiguresSurvey } from "../core/compare/surveyFigures";
import type { CompareState, PaneEvent, PaneState } from "./paneState";

/** What an event does to the tabs of comparison and charts; null when it is none of their business. */
export function reduceComparing(state: PaneState, event: PaneEvent): PaneState | null {
  const at = (part: Partial<CompareState>): PaneState => ({
    ...state,
    comparing: { ...state.comparing, ...part },
    problem: null,
  });
  switch (event.type) {
    case "tabChosen":
      return { ...at({ comparison: null, charts: null }), tab: event.tab, settingsOpen: false };
    case "surveyed":
      return withSurvey(state, event.survey);
    case "areasChosen":
      return at({ first: event.first, second: event.second, comparison: null, charts: null });
    case "comparingBegan":
      return at({ working: event.working });
    case "comparingFailed":
      return { ...at({ working: "none" }), problem: event.problem };
    case "compared":
      return at({ comparison: event.receipt, working: "none" });
    case "chartsDrawn":
      return at({ charts: event.receipt, working: "none" });
    default:
      return null;
  }
}

/** Keeps chosen areas while they have figures; else takes the last comparison's, else the two that have most. */
export function withSurvey(state: PaneState, survey: FiguresSurvey): PaneState {
  const { first, second } = state.comparing;
  const names = survey.areas.map(({ area }) => area);
  const has = (areas: readonly string[]): boolean =>
    areas.length === 2 && areas.every((area) => names.includes(area));
  const [a = "", b = ""] =
    [[first, second], survey.comparisons[survey.comparisons.length - 1] ?? []].find(has) ?? names;
  return { ...state, comparing: { ...state.comparing, survey, first: a, second: b } };
}

/** Whether the two chosen areas have their comparison in the workbook already, in this order. */
export const comparisonStands = ({ first, second }: CompareState, survey: FiguresSurvey): boolean =>
  first !== second && survey.comparisons.some((areas) => areas[0] === first && areas[1] === second);
