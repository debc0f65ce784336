import type { Language } from "../../observation/observation";
import type { GridCell } from "../cells/gridCell";
import type { NumberText } from "../cells/numberText";
import type { ValueColumn } from "../columns/valueColumns";
import type { ColumnMapping, TableMapping } from "../mapping/tableMapping";
import { tableCell, type Table } from "../layout/table";
import type { ReadRow } from "../rows/readRows";
import { measureOf, type Measure } from "./measure";
import { numberFormat, type NumberFormat } from "./numberFormat";
import type { TableContext } from "./tableContext";

/** A table whose columns and rows are understood. */
export interface UnderstoodTable {
  readonly table: Table;
  readonly context: TableContext;
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly ReadRow[];
  /** What a person settled for tables of this shape; null where everything is guessed. */
  readonly remembered: TableMapping | null;
}

/** A cell with a number and everything that says what it is, before its decimal sign is settled. */
export interface DraftFigure {
  readonly row: ReadRow;
  readonly column: ValueColumn;
  readonly measure: Measure;
  readonly cell: GridCell;
  readonly number: NumberText;
  readonly format: NumberFormat;
  /** Whether the file holds a number and not a text. */
  readonly isNumeric: boolean;
  readonly place: { readonly row: number; readonly column: number };
  /** The sum of other figures: a total's row or column. */
  readonly isTotal: boolean;
}

/** Drafts the figures of a table, totals among them. */
export function draftFigures(
  understood: UnderstoodTable,
  language: Language,
): readonly DraftFigure[] {
  const { table, columns, rows } = understood;
  const measures = measureCache(understood, language);
  const figures: DraftFigure[] = [];
  for (const row of rows) {
    if (row.kind === "group" || row.kind === "other" || row.kind === "average") continue;
    for (const column of columns) {
      const cell = tableCell(table, row.at, column.column);
      if (cell.number === null) continue;
      figures.push(
        draft(table, { row, column, cell, number: cell.number, measure: measures(row, column) }),
      );
    }
  }
  return figures;
}

function draft(
  { cells }: Table,
  known: Pick<DraftFigure, "row" | "column" | "cell" | "number" | "measure">,
): DraftFigure {
  const place = { row: known.row.at.row, column: known.row.at.left + known.column.column };
  const format = numberFormat(cells.source.formats?.[place.row]?.[place.column] ?? null);
  return {
    ...known,
    place,
    format,
    isNumeric: typeof cells.source.rows[place.row]?.[place.column] === "number",
    isTotal: known.row.kind !== "member" || known.column.isTotal,
  };
}

/** Rows with the same labels share what their columns mean. */
function measureCache(
  { columns, context, remembered }: UnderstoodTable,
  language: Language,
): (row: ReadRow, column: ValueColumn) => Measure {
  const known = new Map<string, Measure>();
  const hasTarget = columns.some(({ role }) => role === "target");
  return (row, column) => {
    const key = JSON.stringify([row.labels, row.unit, column.column]);
    const cached = known.get(key);
    if (cached) return cached;
    const guessed = measureOf({
      column,
      labels: row.labels,
      rowUnit: row.unit,
      context,
      language,
      hasTarget,
    });
    const measure = withMapping(guessed, remembered?.columns[column.column]);
    known.set(key, measure);
    return measure;
  };
}

/** What was settled for a column wins over what is guessed. */
function withMapping(guessed: Measure, column: ColumnMapping | undefined): Measure {
  if (!column) return guessed;
  return {
    ...guessed,
    indicator: column.indicator ?? guessed.indicator,
    role: column.figureRole ?? guessed.role,
    ...(column.unit?.unit
      ? { unit: column.unit.unit, factor: column.unit.factor, weakRate: false }
      : {}),
  };
}
