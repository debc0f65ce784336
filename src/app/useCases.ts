import type { ChartKind } from "../core/chart/chartKind";
import type { FiguresSurvey } from "../core/compare/surveyFigures";
import type { FormRequest } from "../core/form/officeForm";
import type { FormStatus } from "../core/form/officeStatuses";
import type { KeptRecord } from "../core/kept/keptRecord";
import type { KeptReading } from "../core/kept/readKept";
import type { DifferingFigure } from "../core/merge/mergeFigures";
import type { Language, Observation } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import type { SheetLanguage, SheetWords } from "../core/plan/sheetWords";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import type { ExchangeFormat } from "../core/exchange/exchangeFormat";
import type { ProgressPort, ReadingWatch, SelectedSource, Source, SourceFile } from "./ports";

/** Everything a person can ask for; the pane, the ribbon and the headless program all go through it. */
export interface UseCases {
  /** Takes the selected cells as a source, to be read as a file is. */
  readonly takeSelection: () => Promise<Result<SelectedSource, Problem>>;
  /** Reads a source without touching the workbook. `language` null lets the text say. */
  readonly readFile: (
    file: Source,
    language: Language | null,
    watch?: ReadingWatch,
  ) => Promise<Result<Reading, Problem>>;
  /** Writes the chosen figures into Figures and refreshes the Overview. */
  readonly importFigures: (
    request: ImportRequest,
    progress: ProgressPort,
  ) => Promise<Result<ImportReceipt, Problem>>;
  /** What the workbook remembers: how tables are read, the offices a person named. */
  readonly recall: () => Promise<Result<KeptReading, Problem>>;
  /** Changes what the workbook remembers, and gives what it remembers then. */
  readonly remember: (change: KeptChange) => Promise<Result<KeptReading, Problem>>;
  /** Makes the form that is sent to offices, and remembers whom it is for. */
  readonly makeForm: (request: FormRequest) => Promise<Result<FormFile, Problem>>;
  /** Makes a file of the workbook's figures for other programs. */
  readonly exportFigures: (request: {
    readonly format: ExchangeFormat;
    readonly language: SheetLanguage;
  }) => Promise<Result<SourceFile, Problem>>;
  /** How the offices of the forms that were sent stand on a day. */
  readonly lookAtForms: (request: {
    readonly language: SheetLanguage;
    /** `2025-12-01` */
    readonly today: string;
  }) => Promise<Result<readonly FormStatus[], Problem>>;
  /** What the workbook's Figures table can be compared by. */
  readonly surveyFigures: (language: SheetLanguage) => Promise<Result<FiguresSurvey, Problem>>;
  /** Makes or refreshes the comparison of two areas. */
  readonly buildComparison: (
    request: ComparisonRequest,
  ) => Promise<Result<ComparisonReceipt, Problem>>;
  /** Draws or refreshes charts beside the comparison of two areas. */
  readonly drawCharts: (request: ChartRequest) => Promise<Result<ChartReceipt, Problem>>;
}

/** What to import: the reading, and the figures a person kept, corrected ones included. */
export interface ImportRequest {
  readonly reading: Reading;
  readonly kept: readonly KeptFigure[];
  /** The campaign's name as the person left it; null when nobody named it. */
  readonly campaign: string | null;
  /** Language of the worksheets if the workbook has none of ours yet. */
  readonly language: SheetLanguage;
  /** What the workbook is to remember of this import, written together with its figures. */
  readonly remember?: readonly KeptRecord[];
  /** The day of the import, `2025-12-01`, by which late answers to a form are known. */
  readonly today?: string;
}

/** A form made into a file. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why the workbook does not remember whom it is for; null when it does. */
  readonly notKept: Problem | null;
}

/** A figure as reviewed; `edited` when a person changed what was read. */
export interface KeptFigure {
  readonly observation: Observation;
  readonly edited: boolean;
  /** By how much a sum misses that it stands for and that a person kept as reported; left out without one. */
  readonly keptSumDifference?: number;
}

/** What an import did. */
export interface ImportReceipt {
  readonly worksheet: string;
  readonly overview: string;
  readonly added: number;
  readonly unchanged: number;
  readonly conflicts: number;
  /** The figures of the conflicts: what stands, and what the source says instead. */
  readonly differing: readonly DifferingFigure[];
  /** Why what was to be remembered was not; null when it was. The figures are written either way. */
  readonly notKept: Problem | null;
}

/** What is to be remembered, and what forgotten. */
export interface KeptChange {
  readonly put?: readonly KeptRecord[];
  readonly remove?: readonly Pick<KeptRecord, "kind" | "key">[];
}

/** Which areas to set against each other. */
export interface ComparisonRequest {
  readonly first: string;
  readonly second: string;
  readonly language: SheetLanguage;
}

/** What a comparison did. */
export interface ComparisonReceipt {
  readonly worksheet: string;
  /** Whether it stood already and was refreshed in place. */
  readonly refreshed: boolean;
  readonly indicators: number;
}

/** Which charts to draw beside which comparison. */
export interface ChartRequest extends ComparisonRequest {
  readonly kinds: readonly ChartKind[];
}

/** What drawing did. */
export interface ChartReceipt {
  readonly worksheet: string;
  readonly drawn: number;
  readonly refreshed: number;
}

/** The words of the worksheets in every language. */
export type SheetWordsByLanguage = { readonly [L in SheetLanguage]: SheetWords };
