import type { ChartKind } from "../core/chart/chartKind";
import type { FiguresSurvey } from "../core/compare/surveyFigures";
import { drawableKinds } from "./offeredCharts";
import type { PaneTab } from "./paneState";
import type { ActionDependencies, PaneActions } from "./paneActions";

type ComparingActions = Pick<PaneActions, "look" | "showTab" | "compare" | "compareAgain" | "draw">;
type Kinds = readonly ChartKind[];

/** Comparing areas and drawing their charts. */
export function createComparingActions(dependencies: ActionDependencies): ComparingActions {
  const { tell } = dependencies;
  const showTab = async (tab: PaneTab): Promise<void> => {
    tell({ type: "tabChosen", tab });
    await look(dependencies, { quietly: tab === "import" });
  };
  return {
    look: () => void look(dependencies, { quietly: true }),
    showTab: (tab) => void showTab(tab),
    compare: (first, second, kinds) => void compare(dependencies, [first, second], kinds),
    compareAgain: () => void compareAgain(dependencies),
    draw: (first, second, kinds) => void draw(dependencies, [first, second], kinds),
  };
}

async function look(
  { effects, tell }: ActionDependencies,
  { quietly }: { readonly quietly: boolean },
): Promise<FiguresSurvey | null> {
  const { useCases, language } = effects();
  const survey = await useCases.surveyFigures(language);
  if (survey.ok) tell({ type: "surveyed", survey: survey.value });
  else if (!quietly) tell({ type: "comparingFailed", problem: survey.problem });
  return survey.ok ? survey.value : null;
}

type Pair = readonly [first: string, second: string];

async function draw(
  { effects, tell }: ActionDependencies,
  [first, second]: Pair,
  kinds: Kinds,
): Promise<void> {
  const { useCases, language } = effects();
  tell({ type: "comparingBegan", working: "drawing" });
  const charts = await useCases.drawCharts({ first, second, kinds, language });
  if (charts.ok) tell({ type: "chartsDrawn", receipt: charts.value });
  else tell({ type: "comparingFailed", problem: charts.problem });
}

async function compare(
  dependencies: ActionDependencies,
  [first, second]: Pair,
  kinds: Kinds,
): Promise<void> {
  const { effects, tell } = dependencies;
  const { useCases, language } = effects();
  tell({ type: "tabChosen", tab: "compare" });
  tell({ type: "areasChosen", first, second });
  tell({ type: "comparingBegan", working: "comparing" });
  const comparison = await useCases.buildComparison({ first, second, language });
  if (!comparison.ok) {
    tell({ type: "comparingFailed", problem: comparison.problem });
    return;
  }
  tell({ type: "compared", receipt: comparison.value });
  await draw(dependencies, [first, second], kinds);
  await look(dependencies, { quietly: true });
}

/** Makes the newest comparison and its charts again, as the ribbon's button asks. */
async function compareAgain(dependencies: ActionDependencies): Promise<void> {
  const { tell } = dependencies;
  tell({ type: "tabChosen", tab: "compare" });
  const survey = await look(dependencies, { quietly: false });
  if (!survey) return;
  const [first, second] = survey.comparisons[survey.comparisons.length - 1] ?? [];
  if (first !== undefined && second !== undefined)
    await compare(dependencies, [first, second], drawableKinds(survey));
  else tell({ type: "comparingFailed", problem: { kind: "ComparisonMissing" } });
}
