import type {
  CellModel,
  ConditionalFormatModel,
  DefinedName,
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
}

/** What a person did to the worksheets themselves. */
export type SheetEdit =
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
  readonly onEdit: (listener: (edits: readonly GridEdit[]) => void) => void;
  readonly onSheetEdit: (listener: (edit: SheetEdit) => void) => void;
  readonly dispose: () => void;
}
