import { cellAddress } from "../workbook/address";
import { cellKey, keyColumn, keyRow } from "../workbook/cells";
import { parseTyped } from "../workbook/typedInput";
import type { CellModel, Scalar, WorksheetModel } from "../workbook/workbookModel";
import { formulaInFile } from "./formulaInFile";
import type { StyleBook } from "./styleBook";
import { tableHeaders } from "./tableHeaders";
import { escapeCellText } from "./xml";

/** The cells of a worksheet, row by row: what they hold, their formulas' last results, and their looks. */
export function sheetDataXml(worksheet: WorksheetModel, styles: StyleBook): string {
  const headers = headerTexts(worksheet);
  const rows = new Map<number, string[]>([...worksheet.rowHeights.keys()].map((row) => [row, []]));
  for (const [key, cell] of [...worksheet.cells].sort(([a], [b]) => a - b)) {
    const header = headers.get(key);
    const shown = header === undefined ? cell : { ...cell, formula: null, value: header };
    const xml = cellXml(cellAddress(keyRow(key), keyColumn(key)), shown, styles);
    if (xml === "") continue;
    const row = rows.get(keyRow(key)) ?? [];
    rows.set(keyRow(key), row);
    row.push(xml);
  }
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = worksheet.rowHeights.get(row);
      const fixed = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${fixed}>${cells.join("")}</row>`;
    });
  return `<sheetData>${xml.join("")}</sheetData>`;
}

/** Header cells of tables must be texts that read exactly as the table's columns are called. */
function headerTexts(worksheet: WorksheetModel): ReadonlyMap<number, string> {
  return new Map(
    worksheet.tables.flatMap((table) =>
      tableHeaders(worksheet, table).map(
        (name, index) => [cellKey(table.area.row, table.area.column + index), name] as const,
      ),
    ),
  );
}

function cellXml(address: string, cell: CellModel, styles: StyleBook): string {
  const quoted = cell.formula === null && !cell.isError && wouldChange(cell);
  const style = styles.numberOf(cell.format, quoted);
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (cell.formula !== null) {
    const { type, text } = resultOf(cell);
    const formula = escapeCellText(formulaInFile(cell.formula));
    return `${start}${type}><f>${formula}</f><v>${text}</v></c>`;
  }
  if (cell.value === "") return style === 0 ? "" : `${start}/>`;
  if (typeof cell.value === "string" && !cell.isError)
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.value)}</t></is></c>`;
  const { type, text } = resultOf(cell);
  return `${start}${type}><v>${text}</v></c>`;
}

/** Text that would become a formula, number or boolean when someone enters its cell and leaves it again. */
function wouldChange({ value, format }: CellModel): boolean {
  if (typeof value !== "string" || value === "") return false;
  if (/^[=+\-@']/.test(value)) return true;
  const typed = parseTyped(value, format.numberFormat);
  return typed.formula !== null || typed.value !== value;
}

const fileErrors: readonly Scalar[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
];

function resultOf({ value, isError }: CellModel): { readonly type: string; readonly text: string } {
  // Younger errors need parts of their own; the reader calculates anew anyway.
  if (isError) return error(fileErrors.includes(value) ? String(value) : "#VALUE!");
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if (typeof value === "string") return { type: ' t="str"', text: escapeCellText(value) };
  return Number.isFinite(value) ? { type: "", text: String(value) } : error("#NUM!");
}

const error = (text: string): { readonly type: string; readonly text: string } => ({
  type: ' t="e"',
  text,
});
