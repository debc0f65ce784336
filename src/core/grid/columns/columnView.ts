import { tableCell, type Table } from "../layout/table";
import { saysArea, saysIndicator } from "../words/headerWords";
import type { ColumnFacts } from "./columnFacts";

/** One column while its role is decided. */
export interface ColumnView {
  readonly column: number;
  /** The words nearest to the cells, and all words of the heading. */
  readonly leaf: string;
  readonly facts: ColumnFacts;
}

/** The texts of a column, for those who look closer. */
export const columnTexts = (table: Table, column: number): readonly string[] =>
  table.rows.slice(0, 400).flatMap((row) => {
    const { kind, text } = tableCell(table, row, column);
    return kind === "words" ? [text] : [];
  });

/** Whether a heading speaks of things counted rather than of places. */
export const headsIndicators = (leaf: string): boolean => saysIndicator(leaf) && !saysArea(leaf);
