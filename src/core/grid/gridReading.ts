import type { Finding } from "../check/finding";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import type { Decimal } from "./figures/decimalSigns";
import type { TableMapping } from "./mapping/tableMapping";
import type { TablePreview } from "./mapping/tablePreview";
import type { ReadRowKind } from "./rows/readRow";

/** What one or more worksheets say. */
export interface GridReading {
  readonly observations: readonly Observation[];
  /** Totals that hold or differ; indexes point into `observations`. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** How each table was read, for showing and for remembering. */
  readonly tables: readonly ReadTable[];
}

/** How to read. */
export interface GridOptions {
  readonly language: Language;
  /** What was settled for tables read before; a table with the same fingerprint is read by it. */
  readonly mappings?: readonly TableMapping[];
}

/** How one table was read. */
export interface ReadTable {
  readonly sheet: string;
  /** The sheet's row of each of the table's rows, one-based, and what it is. */
  readonly rows: readonly { readonly row: number; readonly kind: ReadRowKind }[];
  readonly mapping: TableMapping;
  /** The mapping that was applied instead of guessing; null where all is guessed. */
  readonly settled: TableMapping | null;
  /** Columns whose numbers can be read in two ways: a person must say which. */
  readonly open: readonly OpenColumn[];
  readonly preview: TablePreview;
}

/** A column whose numbers are written with one sign before three digits each, and nothing says what it means. */
export interface OpenColumn {
  /** The table's own column, counted from 0. */
  readonly column: number;
  /** The sign, which may be the decimal one. */
  readonly sign: Decimal;
  /** What the column sums to either way. */
  readonly asThousands: number;
  readonly asDecimals: number;
  /** Its cells on the sheet, A1. */
  readonly cells: readonly string[];
  /** Its figures, as indexes into the reading's observations; a total among its cells is none. */
  readonly figures: readonly number[];
}
