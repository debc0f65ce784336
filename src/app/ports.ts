import type { AddedArea } from "../core/area/addedArea";
import type { TellReadingProgress } from "../core/observation/readingProgress";
import type { TableMapping } from "../core/grid/mapping/tableMapping";
import type { SelectedCells } from "../core/grid/selectedCells";
import type { TextEncoding } from "../core/observation/reading";
import type { ApplyReceipt, WorkbookPlan } from "../core/plan/workbookPlan";
import type { WorkbookSnapshot } from "../core/plan/workbookSnapshot";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";

/** The only way a use case touches a workbook: two round trips to read, one to write. */
export interface WorkbookPort {
  readonly readSnapshot: () => Promise<Result<WorkbookSnapshot, Problem>>;
  /** The cells that the person has selected. */
  readonly readSelection: () => Promise<Result<SelectedCells, Problem>>;
  readonly apply: (plan: WorkbookPlan) => Promise<Result<ApplyReceipt, Problem>>;
}

/** What figures are read from: a file or text, or cells of the open workbook. */
export type Source = SourceFile | SelectedSource;

/** A file or text as it arrived. */
export interface SourceFile extends SourceSettings {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Cells that were selected in the open workbook. */
export interface SelectedSource extends SourceSettings {
  /** The worksheet's name, so that a table that grew is a new version of the same source. */
  readonly name: string;
  readonly selection: SelectedCells;
}

/** What is known of a source before it is read. */
interface SourceSettings {
  /** The encoding that a person chose among those a reading offered; left out, the file itself says. */
  readonly encoding?: TextEncoding;
  /** Places that people named in the workbook, known beside the gazetteer's. */
  readonly places?: readonly AddedArea[];
  /** How tables are to be read that a person settled, now or in an earlier import. */
  readonly mappings?: readonly TableMapping[];
}

/** The named stages of long work, in order. */
export type Stage = "reading" | "deciding" | "writing" | "finishing";

/** Who is told how far the work is, and who may stop it before anything is written. */
export interface ProgressPort {
  readonly entered: (stage: Stage) => void;
  readonly cancelled: () => boolean;
}

/** The way to give up reading; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: "abort", listener: () => void) => void;
}

/** Who looks on while a file is read, and may give it up. */
export interface ReadingWatch {
  readonly stop?: StopSignal;
  readonly progress?: TellReadingProgress;
}
