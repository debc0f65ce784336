import type { GridEdit } from "../engine";
import { cellKey, touchCell } from "./cells";
import type { Scalar, WorksheetModel } from "./workbookModel";

/** What a cell holds after something was put into it. */
export interface TypedCell {
  readonly formula: string | null;
  readonly value: Scalar;
}

const numberText = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;

/**
 * Understands what an add-in puts into a cell as Excel does: like typing in en-US. A leading apostrophe makes
 * text and is not kept; "=", and "+" or "-" before anything but a number, begin a formula; texts that look like
 * numbers or booleans become them, unless the cell is formatted as text.
 */
export function parseTyped(input: Scalar, numberFormat: string): TypedCell {
  if (typeof input !== "string") return { formula: null, value: input };
  if (input.startsWith("'")) return { formula: null, value: input.slice(1) };
  if (numberFormat === "@" || input === "") return { formula: null, value: input };
  if (input.startsWith("=") && input.length > 1) return { formula: input, value: "" };
  const parsed = parseScalar(input);
  if (parsed !== null) return { formula: null, value: parsed };
  if (/^[+-]./.test(input)) return { formula: `=${input}`, value: "" };
  return { formula: null, value: input };
}

function parseScalar(input: string): Scalar | null {
  const text = input.trim();
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (!/\d/.test(text) || !numberText.test(text)) return null;
  const number = Number(text.replaceAll(",", "").replace("%", ""));
  return text.endsWith("%") ? number / 100 : number;
}

/** Puts what a person typed into the grid into the model; the grid has understood it already. */
export function writeTyped(worksheet: WorksheetModel, edit: GridEdit): void {
  if (
    edit.value === "" &&
    edit.formula === null &&
    !worksheet.cells.has(cellKey(edit.row, edit.column))
  )
    return;
  const cell = touchCell(worksheet, edit.row, edit.column);
  cell.formula = edit.formula;
  cell.value = edit.value;
  cell.isError = false;
  cell.format = { ...cell.format, numberFormat: edit.numberFormat };
}
