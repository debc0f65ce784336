import { useCallback, useMemo, useReducer, useRef } from "react";
import type { SourceFile } from "../app/ports";
import type { UseCases } from "../app/useCases";
import { chartKinds, type ChartKind } from "../core/chart/chartKind";
import type { PaneLanguage } from "../text/messages";
import {
  initialPane,
  reducePane,
  type PaneEvent,
  type PaneState,
  type PaneTab,
  type ReviewStep,
} from "./state";

/** Everything a person can do in the pane. */
export interface PaneActions {
  readonly tell: (event: PaneEvent) => void;
  readonly read: (file: SourceFile) => void;
  readonly write: (review: ReviewStep) => void;
  readonly stop: () => void;
  readonly showTab: (tab: PaneTab) => void;
  readonly compare: (first: string, second: string) => void;
  readonly draw: (first: string, second: string, kinds: readonly ChartKind[]) => void;
}

/** What the actions need. */
export interface PaneEffects {
  readonly useCases: UseCases;
  readonly language: PaneLanguage;
}

/** The pane's state and its actions; the only place where the pane waits for anything. */
export function usePane({ useCases, language }: PaneEffects): readonly [PaneState, PaneActions] {
  const [state, tell] = useReducer(reducePane, initialPane);
  const cancelled = useRef(false);
  const import_ = useImport({ useCases, language, tell, cancelled });
  const comparing = useComparing({ useCases, language, tell });
  const actions = useMemo(() => ({ tell, ...import_, ...comparing }), [import_, comparing]);
  return [state, actions];
}

interface Effects extends PaneEffects {
  readonly tell: (event: PaneEvent) => void;
}

type ImportActions = Pick<PaneActions, "read" | "write" | "stop">;

function useImport(effects: Effects & { readonly cancelled: { current: boolean } }): ImportActions {
  const { useCases, tell, cancelled } = effects;
  const read = useCallback(
    async (file: SourceFile) => {
      tell({ type: "sourceChosen", name: file.name });
      const reading = await useCases.readFile(file, null);
      if (reading.ok) tell({ type: "sourceRead", reading: reading.value });
      else tell({ type: "problemMet", problem: reading.problem });
    },
    [useCases, tell],
  );
  const write = useWrite(effects);
  return useMemo(
    () => ({
      read: (file) => void read(file),
      write: (review) => void write(review),
      stop: () => {
        cancelled.current = true;
      },
    }),
    [read, write, cancelled],
  );
}

function useWrite({
  useCases,
  language,
  tell,
  cancelled,
}: Effects & { readonly cancelled: { current: boolean } }): (review: ReviewStep) => Promise<void> {
  return useCallback(
    async ({ reading, figures, campaign }: ReviewStep) => {
      cancelled.current = false;
      tell({ type: "writingBegan" });
      const kept = figures.filter(({ dropped }) => !dropped);
      const named = campaign.trim() === "" ? null : campaign.trim();
      const receipt = await useCases.importFigures(
        { reading, kept, campaign: named, language },
        {
          entered: (stage) => tell({ type: "stageEntered", stage }),
          cancelled: () => cancelled.current,
        },
      );
      if (!receipt.ok) {
        tell({ type: "problemMet", problem: receipt.problem });
        return;
      }
      const survey = await useCases.surveyFigures(language);
      if (!survey.ok) {
        tell({ type: "problemMet", problem: survey.problem });
        return;
      }
      tell({ type: "written", receipt: receipt.value, survey: survey.value });
    },
    [useCases, language, tell, cancelled],
  );
}

type Draw = (first: string, second: string, kinds: readonly ChartKind[]) => Promise<void>;

function useDraw({ useCases, language, tell }: Effects): Draw {
  return useCallback(
    async (first, second, kinds) => {
      tell({ type: "comparingBegan", working: "drawing" });
      const charts = await useCases.drawCharts({ first, second, kinds, language });
      if (charts.ok) tell({ type: "chartsDrawn", receipt: charts.value });
      else tell({ type: "problemMet", problem: charts.problem });
    },
    [useCases, language, tell],
  );
}

type ComparingActions = Pick<PaneActions, "showTab" | "compare" | "draw">;

function useComparing({ useCases, language, tell }: Effects): ComparingActions {
  const draw = useDraw({ useCases, language, tell });
  const compare = useCallback(
    async (first: string, second: string) => {
      tell({ type: "comparingBegan", working: "comparing" });
      const comparison = await useCases.buildComparison({ first, second, language });
      if (!comparison.ok) {
        tell({ type: "problemMet", problem: comparison.problem });
        return;
      }
      tell({ type: "compared", receipt: comparison.value });
      return draw(first, second, chartKinds);
    },
    [useCases, language, tell, draw],
  );
  const showTab = useCallback(
    async (tab: PaneTab) => {
      tell({ type: "tabChosen", tab });
      if (tab === "import") return;
      const survey = await useCases.surveyFigures(language);
      if (survey.ok) tell({ type: "surveyed", survey: survey.value });
      else tell({ type: "problemMet", problem: survey.problem });
    },
    [useCases, language, tell],
  );
  return useMemo(
    () => ({
      showTab: (tab) => void showTab(tab),
      compare: (first, second) => void compare(first, second),
      draw: (first, second, kinds) => void draw(first, second, kinds),
    }),
    [showTab, compare, draw],
  );
}
