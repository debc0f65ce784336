/** A cell as its file holds it. Text keeps the file's own spelling; a blank cell is null. */
export type SourceCell = string | number | boolean | null;

/** A rectangle of merged cells, zero-based, ends inclusive. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One worksheet, CSV file or document table as read, before anything is understood. Rows may be ragged. */
export interface SourceGrid {
  /** The worksheet's name, or the file's for formats without worksheets. */
  readonly sheet: string;
  readonly rows: readonly (readonly SourceCell[])[];
  /** The number format code of each numeric cell where the file has them, for percent cells; same shape as rows. */
  readonly formats?: readonly (readonly (string | null)[])[];
  readonly merged: readonly MergedCells[];
  /** Rows that the file hides, zero-based. */
  readonly hiddenRows?: readonly number[];
  /** Whether the file hides the whole worksheet. */
  readonly hidden?: boolean;
  /** Formulas that no program has calculated yet, by "row,column" zero-based: their cells are null. */
  readonly uncalculated?: ReadonlyMap<string, string>;
  /** How far cells are indented by their format, by "row,column" zero-based. */
  readonly indents?: ReadonlyMap<string, number>;
}
