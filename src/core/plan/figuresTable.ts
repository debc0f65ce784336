import { columnIndex } from "./figureCells";
import { columnReference } from "./formulaText";
import type { FiguresColumn } from "./sheetWords";

/** The Figures table as formulas have to call it: by its present name and its present headers. */
export interface FiguresTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly worksheet: string;
}

/** The structured reference of one column of Figures; columns are known by their place. */
export const figuresColumn = (table: FiguresTable, column: FiguresColumn): string =>
  columnReference(table.name, table.header[columnIndex(column)] ?? "");

/** The cells that say which figure is meant. */
export interface FigureCriteria {
  readonly indicator: string;
  readonly area: string;
  readonly role: string;
  readonly campaign: string;
  readonly period: string;
}

/**
 * The value of one figure, or "…" when Figures has no such row: a plain SUMIFS would turn missing into zero.
 * Criteria are cell addresses. The text has no leading "=".
 */
export function figureValue(table: FiguresTable, criteria: FigureCriteria): string {
  const pairs = (["indicator", "area", "role", "campaign", "period"] as const)
    .map((column) => `${figuresColumn(table, column)},${criteria[column]}`)
    .join(",");
  return `IF(COUNTIFS(${pairs})=0,"…",SUMIFS(${figuresColumn(table, "value")},${pairs}))`;
}

/** The unit that Figures gives for an indicator cell. */
export const figureUnit = (table: FiguresTable, indicator: string): string =>
  `IFERROR(INDEX(${figuresColumn(table, "unit")},MATCH(${indicator},${figuresColumn(table, "indicator")},0)),"")`;
