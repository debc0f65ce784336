import { cellAt, type GridCell, type GridCells } from "../cells/gridCell";
import { titleLine, titlesApart } from "./blockTitles";
import { foldWords } from "../words/foldWords";
import { findTables, type TableRows } from "./findTables";
import { headerPaths, type HeaderPath } from "./headerPaths";
import { partAlone, type PartAlone } from "./ownHeader";
import { rowKinds, filledCells, type RowKind } from "./rowKind";
import { splitSideBySide, type ColumnSpan } from "./splitSideBySide";

/** One row of a table: its row in the sheet, and the sheet's column where the table's first column stands. */
export interface TableRow {
  readonly row: number;
  readonly left: number;
}

/**
 * One table with its header understood and its rows in order. Halves side by side and pages below each
 * other with the same header are one table.
 */
export interface Table {
  readonly cells: GridCells;
  /** The heading of each column, the table's own columns counted from 0. */
  readonly paths: readonly HeaderPath[];
  readonly rows: readonly TableRow[];
  /** Lines above the header, from the top down. */
  readonly captions: readonly string[];
  /** The line above the header that tells the table from others with the same header; null where none does. */
  readonly block: string | null;
  /** Units written under the header, by column. */
  readonly unitRow: readonly string[];
  /** Where a cell merged downwards has its words, by "row,column" of the sheet. */
  readonly mergedFrom: ReadonlyMap<string, number>;
}

/** The cell of a table's row in one of the table's own columns. */
export const tableCell = ({ cells }: Table, { row, left }: TableRow, column: number): GridCell =>
  cellAt(cells, row, left + column);

/** Finds the tables of a sheet. */
export function tablesOf(cells: GridCells): readonly Table[] {
  const kinds = rowKinds(cells);
  const mergedFrom = mergedDownwards(cells);
  const tables: (Table & TablePart & { readonly rows: TableRow[] })[] = [];
  // Files of noise have thousands of headers: those with the same words are found by these words.
  const tablesByHeader = new Map<string, (typeof tables)[number][]>();
  for (const rows of findTables(cells, kinds)) {
    for (const part of partsOf(cells, kinds, rows)) {
      const key = headerKey(part);
      const alike = tablesByHeader.get(key) ?? [];
      // A page goes on with the table nearest above it.
      const known =
        key === "" ? undefined : [...alike].reverse().find((table) => goesOn(table, part));
      if (known) for (const row of part.rows) known.rows.push(row);
      else {
        const table = { ...part, rows: [...part.rows], mergedFrom, block: null };
        tables.push(table);
        alike.push(table);
        tablesByHeader.set(key, alike);
      }
    }
  }
  return withBlocks(
    tables,
    [...tablesByHeader].flatMap(([key, alike]) => (key === "" ? [] : [alike])),
  );
}

/** Gives tables with the same header the titles that tell them apart. */
function withBlocks(
  tables: readonly (Table & Pick<TablePart, "title">)[],
  alike: readonly (readonly (Table & Pick<TablePart, "title">)[])[],
): readonly Table[] {
  const blocks = new Map<Table, string | null>();
  for (const same of alike.filter(({ length }) => length > 1)) {
    const titles = titlesApart(same.map(({ title }) => title));
    same.forEach((table, index) => blocks.set(table, titles[index] ?? null));
  }
  return tables.map((table) => ({ ...table, block: blocks.get(table) ?? null }));
}

/** Whether a part with the very header of a table has no title of its own. */
const goesOn = (table: Table, part: TablePart): boolean =>
  part.paths.length === table.paths.length &&
  (part.captions === table.captions || part.captions.every(saysContinued));

const saysContinued = (caption: string): boolean =>
  /^\(?(?:tiep theo|tiep|continued|cont\.?|trang|page|يتبع|تابع|صفحه)/u.test(foldWords(caption)) ||
  /^[-–\s\p{Nd}/]+$/u.test(caption);

const headerKey = ({ paths }: Pick<Table, "paths">): string =>
  paths
    .map((path) => path.map(({ words }) => foldWords(words)).join("\n"))
    .join("\t")
    .trim();

/** A part of a table in its rows, with the line that stands over its header. */
type TablePart = Omit<Table, "mergedFrom" | "block"> & { readonly title: string | null };

function partsOf(
  cells: GridCells,
  kinds: readonly RowKind[],
  table: TableRows,
): readonly TablePart[] {
  const whole = { left: 0, right: cells.width - 1 };
  const paths = table.header
    ? headerPaths(cells, { header: table.header, kinds, columns: whole })
    : Array.from({ length: cells.width }, () => []);
  const captions = table.captionRows.flatMap((row) =>
    filledCells(cells, row).map(({ cell }) => cell.text),
  );
  const above = { captions, title: titleLine(cells, table) };
  const spans = splitSideBySide(cells, table, paths);
  return spans.map((span) => {
    const alone = spans.length > 1 ? partAlone(cells, table, span) : null;
    return alone === null
      ? { ...partOf({ cells, kinds, table }, span, paths), ...above }
      : { ...partOf(alone, span, null), cells, ...above };
  });
}

/** One of the tables side by side; its headings are looked for where they are not known. */
function partOf(
  { cells, kinds, table }: PartAlone,
  span: ColumnSpan,
  known: readonly HeaderPath[] | null,
): Omit<TablePart, "captions" | "title"> {
  const found =
    known?.slice(span.left, span.right + 1) ??
    (table.header ? headerPaths(cells, { header: table.header, kinds, columns: span }) : []);
  return {
    cells,
    paths: found,
    rows: bodyRows(kinds, table).map((row) => ({ row, left: span.left })),
    unitRow: unitRow(cells, kinds, { table, span }),
  };
}

const bodyRows = (kinds: readonly RowKind[], { body }: TableRows): readonly number[] => {
  const rows: number[] = [];
  for (let row = body.top; row <= body.bottom; row++)
    if (kinds[row] !== "blank" && kinds[row] !== "codes" && kinds[row] !== "units") rows.push(row);
  return rows;
};

function unitRow(
  cells: GridCells,
  kinds: readonly RowKind[],
  { table, span }: { readonly table: TableRows; readonly span: ColumnSpan },
): readonly string[] {
  const { header } = table;
  if (header === null) return [];
  for (let row = header.bottom; row >= header.top; row--)
    if (kinds[row] === "units")
      return Array.from(
        { length: span.right - span.left + 1 },
        (_, index) => cellAt(cells, row, span.left + index).text,
      );
  return [];
}

function mergedDownwards({ source }: GridCells): ReadonlyMap<string, number> {
  const from = new Map<string, number>();
  for (const { top, left, bottom } of source.merged)
    for (let row = top + 1; row <= Math.min(bottom, source.rows.length - 1); row++)
      from.set(`${row},${left}`, top);
  return from;
}
