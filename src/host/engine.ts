import type {
  CellModel,
  ConditionalFormatModel,
  DefinedName,
  Rectangle,
  Scalar,
  TableModel,
  ValidationModel,
  WorksheetModel,
} from "./workbook/workbookModel";

/** A change of the workbook that the spreadsheet has to follow. */
export type EngineChange =
  | { readonly kind: "worksheetAdded"; readonly id: string; readonly name: string }
  | { readonly kind: "worksheetShown"; readonly id: string }
  | { readonly kind: "cells"; readonly id: string; readonly cells: readonly EngineCell[] }
  | { readonly kind: "table"; readonly id: string; readonly table: TableModel }
  | { readonly kind: "layout"; readonly worksheet: WorksheetModel }
  | {
      readonly kind: "rules";
      readonly id: string;
      readonly conditionalFormats: readonly ConditionalFormatModel[];
      readonly validations: readonly ValidationModel[];
    }
  | { readonly kind: "name"; readonly name: DefinedName };

/** One cell to show, zero-based; its formula has the form the spreadsheet calculates. */
export interface EngineCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** What a person typed into the grid, zero-based. */
export interface GridEdit {
  readonly worksheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: Scalar;
  /** The number format code that the cell has then, which typing a date changes; `General` is none. */
  readonly numberFormat: string;
}

/** What a person did to the worksheets themselves. */
export type SheetEdit =
  | {
      readonly kind: "added";
      readonly worksheetId: string;
      readonly name: string;
      /** Its place among the worksheets, zero-based. */
      readonly index: number;
    }
  | { readonly kind: "removed"; readonly worksheetId: string }
  | { readonly kind: "renamed"; readonly worksheetId: string; readonly name: string };

/** A calculated result. */
export interface Calculated {
  readonly value: Scalar;
  readonly isError: boolean;
}

/** The spreadsheet that shows and calculates; the model stays the source of truth. */
export interface SpreadsheetEngine {
  readonly apply: (changes: readonly EngineChange[]) => Promise<void>;
  /** Waits until every formula has its result. */
  readonly calculated: () => Promise<void>;
  readonly valueAt: (worksheetId: string, row: number, column: number) => Calculated;
  /** The worksheet in front: people turn to another one in the grid alone. */
  readonly activeWorksheetId: () => string;
  /** What is selected on a worksheet; one that was never clicked into has its first cell. */
  readonly selectedAreas: (worksheetId: string) => readonly Rectangle[];
  /** The blocks of cells that a person merged. */
  readonly mergedAreas: (worksheetId: string) => readonly Rectangle[];
  readonly onEdit: (listener: (edits: readonly GridEdit[]) => void) => void;
  readonly onSheetEdit: (listener: (edit: SheetEdit) => void) => void;
  readonly dispose: () => void;
}
