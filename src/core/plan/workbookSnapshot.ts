import type { CellValue } from "./cell";
import type { SheetLanguage } from "./sheetWords";

/** What a planner needs to know of the workbook as it stands; read in at most two round trips. */
export interface WorkbookSnapshot {
  readonly readOnly: boolean;
  /** The language our worksheets were first written in; null in a workbook that has none of them. */
  readonly language: SheetLanguage | null;
  readonly worksheets: readonly WorksheetSnapshot[];
  readonly figures: FiguresSnapshot | null;
  /** The worksheet of the Overview, found by its name `CF_overview`. */
  readonly overview: MarkSnapshot | null;
  /** Comparisons found by their names `CF_cmp<n>`, in the order of n. */
  readonly comparisons: readonly ComparisonSnapshot[];
  /** Numbers already taken by names `CF_cmp<n>`, broken ones included. */
  readonly comparisonNumbers: readonly number[];
  /** Where the workbook keeps our small records, found by its name `CF_kept`; `core/kept` reads it. */
  readonly kept: KeptSnapshot | null;
}

/** One worksheet of the workbook. */
export interface WorksheetSnapshot {
  readonly name: string;
  readonly protected: boolean;
  readonly chartNames: readonly string[];
}

/** A range of ours, found by its name. */
export interface MarkSnapshot {
  readonly worksheet: string;
  /** A1 without the worksheet. */
  readonly address: string;
}

/** The rows of our small records as they stand, spoilt ones included. */
export interface KeptSnapshot extends MarkSnapshot {
  readonly rows: readonly (readonly CellValue[])[];
}

/** The Figures table as people left it. */
export interface FiguresSnapshot {
  readonly worksheet: string;
  /** The table's present name: people may rename it. */
  readonly table: string;
  /** The whole table with its header, A1 without the worksheet. */
  readonly address: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A comparison of ours. */
export interface ComparisonSnapshot extends MarkSnapshot {
  readonly number: number;
  /** The areas now standing in its header, as typed. */
  readonly areas: readonly string[];
  /** The indicators of its rows, by the words in their cells. */
  readonly indicators: readonly string[];
}
