import type { Finding } from "../check/finding";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import type { TableMapping } from "./mapping/tableMapping";
import type { ReadRowKind } from "./rows/readRows";

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
  /** Whether a remembered mapping was applied instead of guessing. */
  readonly remembered: boolean;
}
