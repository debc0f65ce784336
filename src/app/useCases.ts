import type { ChartKind } from "../core/chart/chartKind";
import type { Language, Observation } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import type { SheetWords } from "../core/plan/sheetWords";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import type { ProgressPort, SourceFile } from "./ports";

/** Everything a person can ask for; the pane, the ribbon and the headless program all go through it. */
export interface UseCases {
  /** Reads a file without touching the workbook. `language` null lets the text say. */
  readonly readFile: (
    file: SourceFile,
    language: Language | null,
  ) => Promise<Result<Reading, Problem>>;
  /** Writes the chosen figures into Figures and refreshes the Overview. */
  readonly importFigures: (
    request: ImportRequest,
    progress: ProgressPort,
  ) => Promise<Result<ImportReceipt, Problem>>;
  /** What the workbook's Figures table can be compared by. */
  readonly surveyFigures: () => Promise<Result<FiguresSurvey, Problem>>;
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
  /** Language of the worksheets if the workbook has none of ours yet. */
  readonly language: Language;
}

/** A figure as reviewed; `edited` when a person changed what was read. */
export interface KeptFigure {
  readonly observation: Observation;
  readonly edited: boolean;
}

/** What an import did. */
export interface ImportReceipt {
  readonly worksheet: string;
  readonly overview: string;
  readonly added: number;
  readonly unchanged: number;
  readonly conflicts: number;
}

/** The areas and indicators the workbook now has figures for. */
export interface FiguresSurvey {
  /** District areas that have figures, most figures first; the province is not among them. */
  readonly areas: readonly AreaSurvey[];
  /** The area that contains the others, e.g. Lào Cai; null when no whole is known. */
  readonly whole: string | null;
  readonly figures: number;
  /** Areas of comparisons that stand already. */
  readonly comparisons: readonly (readonly string[])[];
  /** Display names of the activities that have figures for the whole. */
  readonly activities: number;
}

/** One area and its figures by indicator, for a preview. */
export interface AreaSurvey {
  readonly area: string;
  readonly figures: readonly {
    readonly indicator: string;
    readonly value: number;
    readonly whole: number | null;
  }[];
}

/** Which areas to set against each other. */
export interface ComparisonRequest {
  readonly first: string;
  readonly second: string;
  readonly language: Language;
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
export type SheetWordsByLanguage = { readonly [L in Language]: SheetWords };
