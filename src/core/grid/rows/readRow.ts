import type { TableRow } from "../layout/table";

/** What a row is in its table. Only members are figures; totals and subtotals are checked against them. */
export type ReadRowKind = "member" | "group" | "subtotal" | "total" | "average" | "other";

/** One row of a table with what it says about its figures. */
export interface ReadRow {
  readonly at: TableRow;
  readonly kind: ReadRowKind;
  /** Words of the place; null where none is named. */
  readonly area: string | null;
  /** Groups from the outermost in, then the row's own label where it is a thing counted. */
  readonly labels: readonly string[];
  /** The row's own label where it is a thing counted; null where rows are places or periods. */
  readonly thing: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** The row's own words, for recognising a whole that is named like a place. */
  readonly own: string;
  readonly ordinal: string;
  /** Whether it counts a part of the place above it, so that no total sums it. */
  readonly isPart: boolean;
}
