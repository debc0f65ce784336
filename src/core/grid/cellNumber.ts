import type { Language } from "../observation/observation";
import type { SourceCell } from "./sourceGrid";

/** How a column writes its numbers. */
export interface Separators {
  readonly decimal: "." | ",";
}

/**
 * The separators of one column, by evidence: a sign that stands twice, or before other than three digits,
 * says what it is; without evidence the custom of the language decides.
 */
export function columnSeparators(cells: readonly SourceCell[], language: Language): Separators {
  const texts = cells.filter((cell) => typeof cell === "string");
  const commaIsDecimal = texts.some(
    (text) => /,\d{1,2}(?!\d)|,\d{4,}/.test(text) || /\d\.\d{3}\.\d{3}|\.\d{3},/.test(text),
  );
  const dotIsDecimal = texts.some(
    (text) => /\.\d{1,2}(?!\d)|\.\d{4,}/.test(text) || /\d,\d{3},\d{3}|,\d{3}\./.test(text),
  );
  if (commaIsDecimal !== dotIsDecimal) return { decimal: commaIsDecimal ? "," : "." };
  return { decimal: language === "vi" ? "," : "." };
}

/** The number of a cell; a percent-formatted number is given as 0-100. Null for words, dashes and blanks. */
export function cellNumber(
  cell: SourceCell,
  { decimal }: Separators,
  percentFormat: boolean,
): number | null {
  if (typeof cell === "number") return percentFormat ? Number((cell * 100).toPrecision(12)) : cell;
  if (typeof cell !== "string") return null;
  const text = cell
    .replace(/[\s\u00a0\u202f%٪]/g, "")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) & 15));
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return null;
  const thousands = decimal === "," ? "." : ",";
  const value = Number(text.replaceAll(thousands, "").replace(decimal, "."));
  return Number.isFinite(value) ? value : null;
}
