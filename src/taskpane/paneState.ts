import type { ChartReceipt, ComparisonReceipt, ImportReceipt } from "../app/useCases";
import type { Source, Stage } from "../app/ports";
import type { AddedArea } from "../core/area/addedArea";
import type { FiguresSurvey } from "../core/compare/surveyFigures";
import type { FormStatus } from "../core/form/officeStatuses";
import type { TableMapping } from "../core/grid/mapping/tableMapping";
import type { Reading } from "../core/observation/reading";
import type { ReadingProgress } from "../core/observation/readingProgress";
import type { Problem } from "../core/problem";
import type { Known } from "./beginReview";
import type { WaitingFile } from "./chosenSource";
import type { ReviewEvent, ReviewStep } from "./review";

/** What the import tab shows: one step at a time, so that impossible mixtures cannot be written down. */
export type ImportStep =
  | { readonly step: "start" }
  | { readonly step: "paste" }
  | ReadingStep
  | FormStep
  | ReviewStep
  | WritingStep
  | DoneStep
  | FilesStep
  | SummaryStep;

/** While a source is read. */
export interface ReadingStep {
  readonly step: "reading";
  /** Null of selected cells, as long as nobody knows which they are. */
  readonly name: string | null;
  /** Null until it is told. */
  readonly progress: ReadingProgress | null;
}

/** While the form for the offices is made, and after. */
export interface FormStep {
  readonly step: "form";
  /** How the offices of the forms stand; null until the workbook was looked at. */
  readonly statuses: readonly FormStatus[] | null;
  readonly making: boolean;
  /** The name of the file that was made last; null before. */
  readonly made: string | null;
}

/** While figures are written. */
export interface WritingStep {
  readonly step: "writing";
  readonly review: ReviewStep;
  readonly stage: Stage;
  /** Stop was asked for and holds until the next safe point. */
  readonly stopping: boolean;
}

/** After figures were written. */
export interface DoneStep {
  readonly step: "done";
  readonly review: ReviewStep;
  readonly receipt: ImportReceipt;
}

/** Several files on their way: one of them is read, reviewed or written, the others wait. */
export interface FilesStep {
  readonly step: "files";
  /** What became of those before, in their order. */
  readonly done: readonly FileOutcome[];
  /** The file that is dealt with. */
  readonly name: string;
  readonly at: ReadingStep | ReviewStep | WritingStep;
  readonly waiting: readonly WaitingFile[];
}

/** After several files: what became of each. */
export interface SummaryStep {
  readonly step: "summary";
  readonly outcomes: readonly FileOutcome[];
}

/** What became of one file among several. */
export type FileOutcome = { readonly name: string } & (
  | { readonly kind: "written"; readonly receipt: ImportReceipt }
  | { readonly kind: "skipped" }
  | { readonly kind: "unread"; readonly problem: Problem }
  /** The person stopped before it was dealt with. */
  | { readonly kind: "left" }
);

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
  /** Settings lie over whatever tab is open, which stays as it is. */
  readonly settingsOpen: boolean;
  readonly importing: ImportStep;
  readonly comparing: CompareState;
  /** How tables are read that the workbook remembers; null until it was looked at. */
  readonly keptTables: readonly TableMapping[] | null;
  /** Places that people named in this workbook, as last looked at; null before that. */
  readonly places: readonly AddedArea[] | "unread" | null;
  /** One fault, one message; it stands until the next action. */
  readonly problem: Problem | null;
}

/** What happens to the pane. Names are past tense. */
export type PaneEvent =
  | ReviewEvent
  | ComparingEvent
  | FormEvent
  | FilesEvent
  /** Null where the workbook could not be looked at. */
  | { readonly type: "placesLookedAt"; readonly places: readonly AddedArea[] | null }
  | { readonly type: "settingsOpened" }
  | { readonly type: "settingsClosed" }
  | { readonly type: "tablesRecalled"; readonly mappings: readonly TableMapping[] }
  | { readonly type: "problemDismissed" }
  | { readonly type: "startedOver" }
  | { readonly type: "pasteOpened" }
  | { readonly type: "sourceChosen"; readonly name: string | null }
  | { readonly type: "readingProgressed"; readonly progress: ReadingProgress }
  | {
      readonly type: "sourceRead";
      readonly reading: Reading;
      readonly file: Source;
      readonly known: Known;
    }
  | { readonly type: "problemMet"; readonly problem: Problem }
  | { readonly type: "writingBegan" }
  | { readonly type: "stageEntered"; readonly stage: Stage }
  | { readonly type: "stopAsked" }
  | {
      readonly type: "written";
      readonly receipt: ImportReceipt;
      readonly survey: FiguresSurvey | null;
    };

/** What happens to several files. */
export type FilesEvent =
  | { readonly type: "filesChosen"; readonly files: readonly WaitingFile[] }
  | { readonly type: "fileSkipped" }
  | { readonly type: "fileUnread"; readonly problem: Problem };

/** What happens to the form for the offices. */
export type FormEvent =
  | { readonly type: "formOpened" }
  | { readonly type: "formsLookedAt"; readonly statuses: readonly FormStatus[] }
  | { readonly type: "formBegan" }
  | { readonly type: "formMade"; readonly name: string };

/** What happens on the tabs of comparison and charts. */
export type ComparingEvent =
  | { readonly type: "tabChosen"; readonly tab: PaneTab }
  | { readonly type: "surveyed"; readonly survey: FiguresSurvey }
  | { readonly type: "areasChosen"; readonly first: string; readonly second: string }
  | { readonly type: "comparingBegan"; readonly working: "comparing" | "drawing" }
  | { readonly type: "comparingFailed"; readonly problem: Problem }
  | { readonly type: "compared"; readonly receipt: ComparisonReceipt }
  | { readonly type: "chartsDrawn"; readonly receipt: ChartReceipt };

/** The pane before anything happened. */
export const initialPane: PaneState = {
  tab: "import",
  settingsOpen: false,
  importing: { step: "start" },
  comparing: {
    survey: null,
    first: "",
    second: "",
    working: "none",
    comparison: null,
    charts: null,
  },
  keptTables: null,
  places: null,
  problem: null,
};
