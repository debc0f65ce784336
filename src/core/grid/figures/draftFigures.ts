import type { Language } from "../../observation/observation";
import type { NumberText } from "../cells/numberText";
import type { ValueColumn } from "../columns/valueColumn";
import type { ColumnMapping, TableMapping } from "../mapping/tableMapping";
import { tableCell, type Table } from "../layout/table";
import type { ReadRow } from "../rows/readRow";
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
  readonly settled: TableMapping | null;
}

/** A cell with a number and everything that says what it is, before its decimal sign is settled. */
export interface DraftFigure {
  readonly row: ReadRow;
  readonly column: ValueColumn;
  readonly measure: Measure;
  readonly number: NumberText;
  readonly format: NumberFormat;
  /** Whether the file holds a number and not a text. */
  readonly isNumeric: boolean;
  /** The sum of other figures: a total's row or column. */
  readonly isTotal: boolean;
}

/** Drafts the figures of a table, totals among them. */
export function draftFigures(
  understood: UnderstoodTable,
  language: Language,
): readonly DraftFigure[] {
  const { table, rows, columns } = understood;
  const measures = measureCache(understood, language);
  const figures: DraftFigure[] = [];
  for (const row of rows) {
    if (row.kind === "group" || row.kind === "other" || row.kind === "average") continue;
    const meanings = measures(row);
    columns.forEach((column, index) => {
      const measure = meanings[index];
      const { number } = tableCell(table, row.at, column.column);
      if (number !== null && measure) figures.push(draft(table, { row, column, number, measure }));
    });
  }
  return figures;
}

/** A figure with what its cell's format says; written out, because a long table has a million of them. */
function draft(
  { cells: { source } }: Table,
  { row, column, number, measure }: Pick<DraftFigure, "row" | "column" | "number" | "measure">,
): DraftFigure {
  const at = row.at.row;
  const left = row.at.left + column.column;
  return {
    row,
    column,
    measure,
    number,
    format: numberFormat(source.formats?.[at]?.[left] ?? null),
    isNumeric: typeof source.rows[at]?.[left] === "number",
    isTotal: row.kind !== "member" || column.isTotal,
  };
}

/** The cell of a figure in its sheet, zero-based. */
export const placeOf = ({
  row,
  column,
}: DraftFigure): { readonly row: number; readonly column: number } => ({
  row: row.at.row,
  column: row.at.left + column.column,
});

/** What each column means in a row; rows with the same labels share it. */
function measureCache(
  { columns, context, settled, rows }: UnderstoodTable,
  language: Language,
): (row: ReadRow) => readonly Measure[] {
  const known = new Map<string, readonly Measure[]>();
  const gathersPlaces = labelsGatherPlaces(rows);
  const hasTarget = columns.some(({ role }) => role === "target");
  const headless = columns.some(({ words }) => words.length === 0);
  return ({ labels, unit, thing, own, period, isPart }) => {
    const rowName = headless && labels.length === 0 ? (period ?? own) : "";
    const key = `${unit ?? ""}\n${String(isPart)}\n${labels.join("\n")}\n${rowName}`;
    const cached = known.get(key);
    if (cached) return cached;
    const measures = columns.map((column) =>
      withMapping(
        measureOf({
          column,
          labels,
          labelsAreRegions: thing === null && gathersPlaces,
          isPart,
          rowUnit: unit,
          rowName,
          context,
          language,
          hasTarget,
        }),
        settled?.columns[column.column],
      ),
    );
    known.set(key, measures);
    return measures;
  };
}

/** Places that come once each stand under regions; places that come again stand under things counted. */
function labelsGatherPlaces(rows: readonly ReadRow[]): boolean {
  const places = rows.flatMap(({ kind, area, isPart }) =>
    kind === "member" && area !== null && !isPart ? [area] : [],
  );
  return places.length > 0 && new Set(places).size > places.length * 0.8;
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
