import type { ExchangeFormat } from "../core/exchange/exchangeFormat";
import type { Source, SourceFile } from "../app/ports";
import type { UseCases } from "../app/useCases";
import type { AddedArea } from "../core/area/addedArea";
import type { ChartKind } from "../core/chart/chartKind";
import type { FormRequest } from "../core/form/officeForm";
import type { SheetLanguage } from "../core/plan/sheetWords";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import type { WaitingFile } from "./chosenSource";
import type { FilesStep, PaneEvent, PaneTab } from "./paneState";
import type { RememberedAnswer } from "./questions/rememberedAnswer";
import type { ReviewStep, SaidOfTable } from "./review";

/** Everything a person can do in the pane. */
export interface PaneActions {
  readonly tell: (event: PaneEvent) => void;
  readonly read: (file: Source) => void;
  readonly readSample: () => void;
  /** Reads the cells that are selected in the workbook. */
  readonly readSelection: () => void;
  readonly stopReading: () => void;
  /** Reads several files one after another, each with its own review. */
  readonly readFiles: (files: readonly WaitingFile[]) => void;
  readonly skipFile: (files: FilesStep) => void;
  /** Writes the file in hand and goes on with those that wait: `unasked` without a review where nothing is open. */
  readonly writeFile: (review: ReviewStep, files: FilesStep, unasked: boolean) => void;
  /** Reads the review's file again, with its tables as a person says; she stays in the review. */
  readonly reread: (review: ReviewStep, said: SaidOfTable) => void;
  /** Takes back the last change of how tables are read. */
  readonly undoReread: (review: ReviewStep) => void;
  /** Lets the workbook forget how tables of this one's shape are read, and reads the file again without it. */
  readonly forgetTable: (review: ReviewStep, table: number) => void;
  /** Looks which tables the workbook remembers. */
  readonly recallTables: () => void;
  /** Removes one of them, by its fingerprint. */
  readonly removeTable: (fingerprint: string) => void;
  readonly write: (review: ReviewStep) => void;
  readonly stopWriting: () => void;
  /** Makes a place known, in this review and in the workbook; a figure may be of it whatever its source says. */
  readonly addPlace: (place: AddedArea, figure?: number) => void;
  /** Takes a place that was named back out of the review and the workbook. */
  readonly takeBackPlace: (place: AddedArea) => void;
  /** Looks which places people named in the workbook. */
  readonly lookAtPlaces: () => void;
  /** Looks what the workbook holds, without being asked: trouble waits until something is asked for. */
  readonly look: () => void;
  readonly showTab: (tab: PaneTab) => void;
  readonly compare: (first: string, second: string, kinds: readonly ChartKind[]) => void;
  readonly compareAgain: () => void;
  /** Shows the form for the offices and who has answered. */
  readonly openForm: () => void;
  /** Makes the form: as a download, or as a new workbook where nothing can be downloaded. */
  readonly makeForm: (request: FormRequest, how: "save" | "open") => void;
  /** Gives the workbook's figures out as a file for other programs. */
  readonly exportFigures: (format: ExchangeFormat) => void;
  readonly draw: (first: string, second: string, kinds: readonly ChartKind[]) => void;
}

/** What the actions need. */
export interface PaneEffects {
  readonly useCases: UseCases;
  /** The language of new worksheets. */
  readonly language: SheetLanguage;
  /** Answers that hold for the next sources too, as they are at the moment. */
  readonly remembered: readonly RememberedAnswer[];
  /** The report that comes with the add-in. */
  readonly sample: () => Promise<Result<SourceFile, Problem>>;
  /** The day it is, `2025-12-01`. */
  readonly today: () => string;
  /** Gives a file to the person as a download. */
  readonly save: (file: SourceFile) => void;
  /** Opens a file as a new workbook; null where Excel runs in a browser, which downloads instead. */
  readonly openWorkbook: ((bytes: Uint8Array) => Promise<Result<null, Problem>>) | null;
}

/** What the makers of actions need: the effects as they are at the moment of use. */
export interface ActionDependencies {
  readonly effects: () => PaneEffects;
  readonly tell: (event: PaneEvent) => void;
}
