import type { CellContent, CellValue } from "../core/plan/cell";

/**
 * One cell in the form `Range.formulas` takes.
 *
 * Text gets Excel's leading apostrophe, so that "=1+1", "-5" or "00123" in an imported file stays the text
 * it was and is never run or parsed again. Excel does not show or return that apostrophe.
 */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null || content === "") return "";
  if (typeof content === "string") return `'${content}`;
  return typeof content === "object" ? content.formula : content;
}

/** A block of cells in the form `Range.formulas` takes. */
export const blockInput = (
  cells: readonly (readonly CellContent[])[],
): (string | number | boolean)[][] => cells.map((row) => row.map(cellInput));

/** A cell as `Range.values` gives it, in our terms: blank is null. */
export const cellValue = (value: unknown): CellValue =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value)
    ? value
    : null;
