import type { SourceCell, SourceGrid } from "../../core/grid/sourceGrid";
import type { TextTable } from "./documentText";

/** The cells of a document's table as a grid has them: an empty one is null. */
export const tableCells = ({ rows }: TextTable): readonly (readonly SourceCell[])[] =>
  rows.map((row) => Array.from(row, (cell) => (cell?.text ? cell.text : null)));

/** The tables of a document that is nothing else, each as a grid; the name tells more than one apart. */
export const tableGrids = (name: string, tables: readonly TextTable[]): readonly SourceGrid[] =>
  tables.map((table, index) => ({
    sheet: index === 0 ? name : `${name} (${index + 1})`,
    rows: tableCells(table),
    merged: table.merged,
  }));
