import { knownPlace } from "../words/knownPlace";
import { cellAt, type GridCells } from "../cells/gridCell";
import { headsLabels } from "../words/headerWords";
import { totalWord } from "../words/totalWords";
import { findHeaderAbove, type RowSpan } from "./findHeader";
import { readUnit } from "../words/unitWords";
import { canHead, filledCells, withoutOrdinal, type RowKind } from "./rowKind";

/** A table's rows in its sheet: what stands above it, its header, its body. Zero-based, ends inclusive. */
export interface TableRows {
  /** Lines above the header that belong to this table, from the top down. */
  readonly captionRows: readonly number[];
  /** Null for figures that stand without a header. */
  readonly header: RowSpan | null;
  readonly body: RowSpan;
}

/** How far below words side by side the numbers of their table may begin. */
const reach = 10;

/**
 * Cuts a sheet into tables, one below the other: each begins with the header that stands above its first
 * numbers and ends where another header begins. Numbers after a blank row without a header go on with the
 * table above.
 */
export function findTables(cells: GridCells, kinds: readonly RowKind[]): readonly TableRows[] {
  const tables: TableRows[] = [];
  let from = 0;
  for (let first = nextData(kinds, 0); first >= 0; first = nextData(kinds, from)) {
    const header = findHeaderAbove(cells, kinds, { first, from });
    const previous = tables.at(-1);
    if (header === null && previous === undefined && !needsNoHeader(cells, kinds, first)) {
      from = first + 1;
      continue;
    }
    const last = lastBodyRow(cells, kinds, first);
    if (header === null && previous !== undefined)
      tables[tables.length - 1] = { ...previous, body: { top: previous.body.top, bottom: last } };
    else tables.push(tableAt(cells, { from, header, first, last }));
    from = last + 1;
  }
  return tables;
}

const nextData = (kinds: readonly RowKind[], from: number): number => {
  for (let row = from; row < kinds.length; row++) if (kinds[row] === "data") return row;
  return -1;
};

interface Found {
  readonly from: number;
  readonly header: RowSpan | null;
  readonly first: number;
  readonly last: number;
}

function tableAt(cells: GridCells, { from, header, first, last }: Found): TableRows {
  const captionEnd = header?.top ?? first;
  const captionRows = Array.from({ length: captionEnd - from }, (_, index) => from + index).filter(
    (row) => filledCells(cells, row).length > 0,
  );
  return { captionRows, header, body: { top: header ? header.bottom + 1 : first, bottom: last } };
}

/** Rows that say what they are about themselves: a place and its numbers, or one thing counted a row. */
const needsNoHeader = (cells: GridCells, kinds: readonly RowKind[], first: number): boolean =>
  isNamedRow(cells, first) ||
  [0, 1, 2].every((step) => kinds[first + step] === "data" && isPair(cells, first + step));

/** Words and one number, with its unit or nothing behind it. */
function isPair(cells: GridCells, row: number): boolean {
  const [name, number, ...more] = withoutOrdinal(filledCells(cells, row));
  const counts = name?.cell.kind === "words" && number?.cell.kind === "number";
  return counts && more.length < 2 && more.every(({ cell }) => readUnit(cell.text) !== null);
}

/** Whether a row without a header above it still says what it is about: a known place and numbers. */
const isNamedRow = (cells: GridCells, row: number): boolean =>
  filledCells(cells, row).some(
    ({ cell }) => cell.kind === "words" && knownPlace(cell.text) !== null,
  );

/** The last row of a table before another header begins: one with numbers, or a place's that waits for them. */
function lastBodyRow(cells: GridCells, kinds: readonly RowKind[], first: number): number {
  const numberColumns = new Set<number>();
  let last = first;
  for (let row = first; row < kinds.length; row++) {
    const kind = kinds[row];
    if (kind === "data" && row < first + 50) addNumberColumns(cells, row, numberColumns);
    if (kind === "words" && startsTable(cells, kinds, { row, numberColumns })) return last;
    const counts = kind === "data" || (kind === "words" && isNamedRow(cells, row));
    if (counts && hasValueIn(cells, row, numberColumns)) last = row;
  }
  return last;
}

function addNumberColumns(cells: GridCells, row: number, columns: Set<number>): void {
  filledCells(cells, row).forEach(({ column, cell }) => {
    if (cell.kind === "number") columns.add(column);
  });
}

const hasValueIn = (cells: GridCells, row: number, columns: ReadonlySet<number>): boolean =>
  (cells.rows[row] ?? []).some(({ kind }, column) => kind !== "blank" && columns.has(column));

interface Candidate {
  readonly row: number;
  /** Where the table above has its numbers. */
  readonly numberColumns: ReadonlySet<number>;
}

/** Whether a row of words heads another table: its words stand over numbers and it names no row. */
function startsTable(
  cells: GridCells,
  kinds: readonly RowKind[],
  { row, numberColumns }: Candidate,
): boolean {
  const filled = filledCells(cells, row);
  const named = filled.some(({ cell }) => headsLabels(cell.text));
  const label = filled.find(({ cell }) => cell.kind === "words")?.cell.text ?? "";
  if (!named && (knownPlace(label) !== null || totalWord(label) !== null)) return false;
  const overNumbers = filled.filter(
    ({ column, cell }) => numberColumns.has(column) && canHead(cell),
  ).length;
  if (overNumbers === 0 || (!named && overNumbers < 2)) return false;
  return numbersFollow(cells, kinds, row);
}

function numbersFollow(cells: GridCells, kinds: readonly RowKind[], row: number): boolean {
  for (let below = row + 1; below < Math.min(kinds.length, row + reach); below++)
    if (kinds[below] === "data")
      return filledCells(cells, below).some(
        ({ column, cell }) => cell.kind === "number" && cellAt(cells, row, column).kind !== "blank",
      );
  return false;
}
