import type { IncomingRow, MergedFigures } from "../merge/mergeFigures";
import { blockAddress, columnLetters, parseBlock, rowsBelow } from "./a1";
import type { CellContent, CellValue } from "./cell";
import { numberFormats } from "./cellStyle";
import { columnIndex } from "./figureCells";
import { createSheetDraft, type SheetDraft } from "./sheetDraft";
import { figuresColumns, type FiguresColumn, type SheetWords } from "./sheetWords";
import type { StylePlan, WorksheetPlan } from "./workbookPlan";
import type { FiguresSnapshot } from "./workbookSnapshot";

const headerRow = 4;
const widths = [20, 13, 10, 28, 9, 10, 10, 10, 15, 46, 13];
const conflictFill = "#FFF4CE";

const styleOf: { readonly [Column in FiguresColumn]: StylePlan["style"] } = {
  campaign: "CF Table text",
  period: "CF Table text",
  area: "CF Table text",
  indicator: "CF Table text",
  role: "CF Table text",
  value: "CF Table number",
  unit: "CF Table unit",
  status: "CF Table text",
  source: "CF Table text",
  quote: "CF Table quote",
  note: "CF Table text",
};

/** A new Figures worksheet: title, hint, and the table with one row a figure. */
export function layoutFigures(
  worksheet: string,
  { added }: MergedFigures,
  words: SheetWords,
): WorksheetPlan {
  const draft = createSheetDraft();
  const last = headerRow + Math.max(added.length, 1);
  const address = `A${headerRow}:K${last}`;
  draft.put("A1", [[words.figures.title]], "CF Title");
  draft.put("A2", [[words.figures.hint]], "CF Note");
  putHeader(draft, words);
  styleRows(draft, added, headerRow + 1);
  if (added.length > 0)
    draft.put(
      `A${headerRow + 1}`,
      added.map(({ cells }) => cells),
    );
  draft.widths(widths);
  draft.height(1, 26);
  draft.height(3, 6);
  draft.height(headerRow, 28);
  addRules(draft, { first: headerRow + 1, last }, words);
  return draft.finish({
    worksheet,
    create: true,
    table: { name: "Figures", address, style: "TableStyleLight1", exists: false, appended: [] },
    page: {
      orientation: "Landscape",
      printArea: `A1:K${last}`,
      fitToOnePage: false,
      freezeRows: headerRow,
      freezeColumns: 0,
    },
    charts: [],
  });
}

function putHeader(draft: SheetDraft, words: SheetWords): void {
  draft.put(`A${headerRow}`, [figuresColumns.map((column) => words.columns[column])], "CF Header");
  draft.style({ address: cellOf("value", headerRow), style: "CF Header number" });
  draft.style({ address: cellOf("unit", headerRow), style: "CF Header unit" });
}

const cellOf = (column: FiguresColumn, row: number, last = row): string =>
  blockAddress({
    top: row,
    left: columnIndex(column) + 1,
    bottom: last,
    right: columnIndex(column) + 1,
  });

function styleRows(draft: SheetDraft, rows: readonly IncomingRow[], first: number): void {
  const last = first + Math.max(rows.length, 1) - 1;
  for (const column of figuresColumns)
    draft.style({ address: cellOf(column, first, last), style: styleOf[column] });
  rows.forEach(({ figure, cells }, index) => {
    draft.height(first + index, rowHeight(cells));
    if (!Number.isInteger(figure.observation.value))
      draft.style({
        address: cellOf("value", first + index),
        style: "CF Table number",
        numberFormat: numberFormats.figure,
      });
    // A quote that begins with a digit would turn over without its own reading order.
    if (figure.quoteRightToLeft)
      draft.style({
        address: cellOf("quote", first + index),
        style: "CF Table quote",
        readingOrder: "RightToLeft",
      });
  });
}

const lineHeight = 12.5;
// Characters that fit on a line, a little under the width so that wide letters fit as well.
const fill = 0.95;

/** The height that the longest wrapped text of a row needs; old readers do not fit rows by themselves. */
function rowHeight(cells: readonly CellValue[]): number {
  const lines = cells.map((cell, column) =>
    Math.ceil(String(cell ?? "").length / ((widths[column] ?? 10) * fill)),
  );
  return Math.max(1, ...lines) * lineHeight + 3;
}

function addRules(
  draft: SheetDraft,
  { first, last }: { first: number; last: number },
  words: SheetWords,
): void {
  const status = `$${columnLetters(columnIndex("status") + 1)}${first}`;
  const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  draft.rule({
    address: `A${first}:K${last}`,
    formula: `=${status}=${literal(words.statuses.conflict)}`,
    fill: conflictFill,
    fontColor: null,
    bold: true,
  });
  draft.rule({
    address: cellOf("value", first, last),
    formula: `=${status}=${literal(words.statuses.edited)}`,
    fill: conflictFill,
    fontColor: null,
    bold: false,
  });
  draft.list({ address: cellOf("role", first, last), list: Object.values(words.roles) });
  draft.list({ address: cellOf("status", first, last), list: Object.values(words.statuses) });
}

/** What an import adds to a standing table: rows below it, and marks beside figures that differ. */
export function appendFigures(figures: FiguresSnapshot, merged: MergedFigures): WorksheetPlan {
  const { added, conflicts } = merged;
  const draft = createSheetDraft();
  const { top, left, bottom, right } = parseBlock(figures.address);
  for (const conflict of conflicts) putConflict(draft, { figures, conflict });
  if (added.length > 0) {
    const below = parseBlock(rowsBelow(figures.address, added.length, figuresColumns.length));
    if (left === 1) styleRows(draft, added, below.top);
    draft.put(
      blockAddress({ ...below, bottom: below.top, right: below.left }),
      added.map(({ cells }) => cells),
    );
  }
  const grown = blockAddress({ top, left, bottom: bottom + added.length, right });
  return draft.finish({
    worksheet: figures.worksheet,
    create: false,
    table: {
      name: figures.table,
      address: grown,
      style: "TableStyleLight1",
      exists: true,
      appended: added.map(({ cells }): readonly CellContent[] => cells),
    },
    page: null,
    charts: [],
  });
}

function putConflict(
  draft: SheetDraft,
  { figures, conflict }: { figures: FiguresSnapshot; conflict: MergedFigures["conflicts"][number] },
): void {
  const { top, left } = parseBlock(figures.address);
  const row = top + 1 + conflict.row;
  const at = (column: FiguresColumn): string =>
    `${columnLetters(left + columnIndex(column))}${row}`;
  draft.put(at("status"), [[conflict.status]]);
  draft.put(at("note"), [[conflict.note]]);
}
