import type { MergedCells } from "../../core/grid/sourceGrid";

/** A document as running text in NFC, and where its tables stand in that text. */
export interface DocumentText {
  readonly text: string;
  readonly tables: readonly TextTable[];
}

/** A table in the text: a line a row, its cells parted by tabs. UTF-16 offsets, end exclusive. */
export interface TextTable {
  readonly start: number;
  readonly end: number;
  /** By row and column; a place that no cell begins at is left out. */
  readonly rows: readonly (readonly (TextCell | undefined)[])[];
  readonly merged: readonly MergedCells[];
}

/** A cell's words and where they begin in the text. */
export interface TextCell {
  readonly text: string;
  readonly start: number;
}
