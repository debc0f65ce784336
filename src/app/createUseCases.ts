import { matchArea } from "../core/area/matchArea";
import { planCharts } from "../core/chart/planCharts";
import { planComparison } from "../core/compare/planComparison";
import { surveyFigures, type FiguresSurvey } from "../core/compare/surveyFigures";
import type { KeptRecord } from "../core/kept/keptRecord";
import { readKept } from "../core/kept/readKept";
import type { Observation } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import type { FigureRow } from "../core/plan/figureCells";
import { planImport } from "../core/plan/planImport";
import { rightToLeft } from "../core/plan/rightToLeft";
import type { WorkbookPlan } from "../core/plan/workbookPlan";
import type { WorkbookSnapshot } from "../core/plan/workbookSnapshot";
import type { SheetLanguage, SheetWords } from "../core/plan/sheetWords";
import type { Problem } from "../core/problem";
import { quoteAround } from "../core/report/quoteAround";
import { fail, ok, type Result } from "../core/result";
import { createTurns } from "./createTurns";
import { exportFigures, type ExportDependencies } from "./exportFigures";
import { lookAtForms, makeForm, returnRecords, type FormDependencies } from "./forms";
import { planRemembering, recall, remember } from "./remember";
import type { ProgressPort, WorkbookPort } from "./ports";
import type {
  ChartReceipt,
  ChartRequest,
  ComparisonReceipt,
  ComparisonRequest,
  ImportReceipt,
  ImportRequest,
  KeptFigure,
  UseCases,
} from "./useCases";

/** What the use cases need of the outside. */
export interface UseCaseDependencies extends FormDependencies, ExportDependencies {
  /** Reads a file: in a worker where there is one, so that the pane stays alive and can stop it. */
  readonly readSource: UseCases["readFile"];
}

/**
 * Makes the use cases; each reads, lets the core decide, and writes the decision. What concerns the workbook is
 * done in turn, so that a reading that follows knows what was just remembered.
 */
export function createUseCases(dependencies: UseCaseDependencies): UseCases {
  const inTurn = createTurns();
  return {
    takeSelection: async () => {
      const selection = await dependencies.workbook.readSelection();
      if (!selection.ok) return selection;
      return ok({ name: selection.value.worksheet, selection: selection.value });
    },
    readFile: dependencies.readSource,
    importFigures: (request, progress) =>
      inTurn(() => importFigures(dependencies, request, progress)),
    recall: () => inTurn(() => recall(dependencies.workbook)),
    remember: (change) => inTurn(() => remember(dependencies.workbook, change)),
    makeForm: (request) => inTurn(() => makeForm(dependencies, request)),
    exportFigures: (request) => inTurn(() => exportFigures(dependencies, request)),
    lookAtForms: (request) => inTurn(() => lookAtForms(dependencies, request)),
    surveyFigures: (language) => inTurn(() => survey(dependencies, language)),
    buildComparison: (request) => inTurn(() => buildComparison(dependencies, request)),
    drawCharts: (request) => inTurn(() => drawCharts(dependencies, request)),
  };
}

async function survey(
  dependencies: UseCaseDependencies,
  language: SheetLanguage,
): Promise<Result<FiguresSurvey, Problem>> {
  const snapshot = await dependencies.workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  return ok(surveyFigures(snapshot.value, wordsOf(dependencies, snapshot.value, language)));
}

/** A workbook keeps the language its worksheets began in. */
const wordsOf = (
  { words }: UseCaseDependencies,
  snapshot: WorkbookSnapshot,
  asked: SheetLanguage,
): SheetWords => words[snapshot.language ?? asked];

async function importFigures(
  dependencies: UseCaseDependencies,
  request: ImportRequest,
  progress: ProgressPort,
): Promise<Result<ImportReceipt, Problem>> {
  const { workbook } = dependencies;
  progress.entered("reading");
  const snapshot = await workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  progress.entered("deciding");
  const figures = request.kept.map((kept) => figureRow(kept, request.reading));
  const { campaign, reading } = request;
  const words = wordsOf(dependencies, snapshot.value, request.language);
  const planned = planImport(
    snapshot.value,
    { figures, campaign, source: reading.source.name },
    words,
  );
  if (!planned.ok) return planned;
  // The last moment at which stopping leaves the workbook untouched.
  if (progress.cancelled()) return fail({ kind: "Cancelled" });
  progress.entered("writing");
  const kept = planRemembering(snapshot.value, toRemember(snapshot.value, request));
  const plan = { ...planned.value.plan, kept: kept.ok ? kept.value : null };
  const applied = await applyIfNeeded(workbook, plan, words);
  if (!applied.ok) return applied;
  progress.entered("finishing");
  const { worksheet, overview, added, unchanged, conflicts, differing } = planned.value;
  const notKept = kept.ok ? null : kept.problem;
  return ok({ worksheet, overview, added, unchanged, conflicts, differing, notKept });
}

/** What an import leaves in the workbook's memory: what it was asked to, and which offices have answered. */
const toRemember = (
  { kept }: WorkbookSnapshot,
  { reading, kept: figures, remember: asked = [], today }: ImportRequest,
): readonly KeptRecord[] => [
  ...asked,
  ...(today === undefined
    ? []
    : returnRecords(reading.form, figures, { records: readKept(kept).records, today })),
];

function figureRow({ observation, ...kept }: KeptFigure, reading: Reading): FigureRow {
  return {
    ...kept,
    observation,
    quote: quoteOf(observation, reading),
    quoteRightToLeft: reading.source.language === "ar",
  };
}

function quoteOf({ provenance }: Observation, { text }: Reading): string {
  if (provenance.kind === "text") return quoteAround(text ?? "", provenance.start, provenance.end);
  const { sheet, cell, headerPath, raw } = provenance;
  return `${sheet}!${cell}: ${[...headerPath, raw].join(" – ")}`;
}

/** The areas as the worksheets spell them, whatever spelling they were asked for in. */
function asWritten<Request extends ComparisonRequest>(
  request: Request,
  words: SheetWords,
): Request {
  const spelled = (area: string): string => {
    const known = matchArea(area);
    return known ? words.area(known.name) : area;
  };
  return { ...request, first: spelled(request.first), second: spelled(request.second) };
}

async function buildComparison(
  dependencies: UseCaseDependencies,
  request: ComparisonRequest,
): Promise<Result<ComparisonReceipt, Problem>> {
  const snapshot = await dependencies.workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const words = wordsOf(dependencies, snapshot.value, request.language);
  const planned = planComparison(snapshot.value, asWritten(request, words), words);
  if (!planned.ok) return planned;
  const applied = await applyIfNeeded(dependencies.workbook, planned.value.plan, words);
  if (!applied.ok) return applied;
  const { worksheet, refreshed, indicators } = planned.value;
  return ok({ worksheet, refreshed, indicators });
}

async function drawCharts(
  dependencies: UseCaseDependencies,
  request: ChartRequest,
): Promise<Result<ChartReceipt, Problem>> {
  const snapshot = await dependencies.workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const words = wordsOf(dependencies, snapshot.value, request.language);
  const planned = planCharts(snapshot.value, asWritten(request, words), words);
  if (!planned.ok) return planned;
  const applied = await applyIfNeeded(dependencies.workbook, planned.value.plan, words);
  if (!applied.ok) return applied;
  const { worksheet, drawn, refreshed } = planned.value;
  return ok({ worksheet, drawn, refreshed });
}

/** Applies a plan that changes something, in the direction of its language. */
const applyIfNeeded = async (
  workbook: WorkbookPort,
  plan: WorkbookPlan,
  { language }: SheetWords,
): Promise<Result<unknown, Problem>> => {
  if (plan.worksheets.length === 0 && plan.activate === null && plan.kept === null) return ok(null);
  return workbook.apply(language === "ar" ? rightToLeft(plan) : plan);
};
