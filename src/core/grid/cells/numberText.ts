import type { UnitSense } from "../words/unitWords";
import { readUnit } from "../words/unitWords";

/** A number as a cell writes it, before its column has said which sign is the decimal one. */
export interface NumberText {
  /** Digits with `.` and `,` only: spaces, apostrophes and the Arabic thousands sign are out. */
  readonly body: string;
  readonly negative: boolean;
  /** A unit said in the cell itself: "12 người", "62,4%", "5 tỷ đồng". */
  readonly unit: UnitSense | null;
  /** The words of that unit, which without marks their column may tell. */
  readonly unitWords?: string;
  /** Set where the body can be read one way only, whatever the column writes. */
  readonly exact: number | null;
}

const digits = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";
const space = "[ \\u00a0\\u202f\\u2009'’]";
const shape = new RegExp(
  `^(${digits}{1,3}(?:${space}${digits}{3})+(?!${digits})(?:[.,\\u066b]${digits}+)?|` +
    `${digits}+(?:[.,\\u066b\\u066c\\u060c]${digits}+)*)\\s*(.*)$`,
  "u",
);
const down = /^(?:▼|↓|giảm|decrease(?:d by)?|down|fell|انخفاض|نقص)\s*/iu;
const up = /^(?:▲|↑|tăng|increase(?:d by)?|up|rose|زيادة|ارتفاع)\s*/iu;

/**
 * Reads a cell's text as a number with its sign and unit; null for words, and for digits that are a name
 * and not a number: a code with leading zeros, a telephone number, more digits than a number keeps.
 */
export function readNumberText(cell: string): NumberText | null {
  const { text, negative } = withoutSign(cell.replace(/[\u200e\u200f\u061c]/gu, "").trim());
  const bare = text
    .replace(/^(?:₫|\$|VNĐ|VND|USD)\s*/u, "")
    .replace(footnote, "")
    .trim();
  // Right-to-left texts may have the percent sign first.
  const match = shape.exec(bare.replace(/^([%٪])\s*(.+)$/u, "$2$1"));
  if (!match) return null;
  const [, numeral = "", rest = ""] = match;
  const unitWords = rest.replace(footnote, "").trim();
  const unit = rest === "" ? null : readUnit(unitWords);
  if (rest !== "" && unit === null) return null;
  const body = plainBody(numeral);
  return isName(body, unit)
    ? null
    : { body, negative, unit, unitWords, exact: exactValue(body, numeral) };
}

// Behind a number, bureaus mark what is broken, estimated, provisional or revised by a letter.
const footnote =
  /\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,2}\]|\(\*+\)|(?<=\p{Nd}\s?)\(\p{Nd}{1,2}\)|(?<=\p{Nd})\s+[bepr]|(?<=\p{Nd})\s?\([bepr]\))$/u;

function withoutSign(cell: string): { readonly text: string; readonly negative: boolean } {
  const inBrackets = /^\((?=.*\p{Nd})([^()]+)\)(?=\s*[%٪*]*$)(.*)$/u.exec(cell);
  if (inBrackets) {
    const inner = withoutSign((inBrackets[1] ?? "").trim());
    return { text: `${inner.text}${inBrackets[2] ?? ""}`, negative: !inner.negative };
  }
  if (down.test(cell)) return { text: cell.replace(down, ""), negative: true };
  const plain = cell.replace(up, "");
  const sign = /^([+\-−–‐])\s*(?=.*\p{Nd})/u.exec(plain) ?? /(?<=\p{Nd})([-−])$/u.exec(plain);
  if (!sign) return { text: plain, negative: false };
  return { text: plain.replace(sign[0], "").trim(), negative: sign[1] !== "+" };
}

const plainBody = (numeral: string): string =>
  numeral
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[ \u00a0\u202f\u2009'’\u066c\u060c]/g, "")
    .replace(/\u066b/g, ".");

/** Digits that name something: they could not be given back once they were a number. "01 cuộc" counts one. */
const isName = (body: string, unit: UnitSense | null): boolean =>
  (/^0\d(?!$)/.test(body) && unit === null) || body.replace(/\D/g, "").length > 15;

/** The value where the numeral itself decides: no sign, the Arabic ones, spaces between thousands, or proof. */
function exactValue(body: string, numeral: string): number | null {
  const spaced = /[ \u00a0\u202f\u2009'’]/.test(numeral);
  const decimal =
    /\u066b/.test(numeral) || (spaced && !/\..*[.,]|,.*[.,]/.test(body))
      ? lastSign(body)
      : provenDecimal(body);
  if (!/[.,]/.test(body)) return Number(body);
  return decimal === null ? null : readBody(body, decimal);
}

const lastSign = (body: string): "." | "," =>
  body.lastIndexOf(",") > body.lastIndexOf(".") ? "," : ".";

/** The decimal sign that a body proves; null when it proves none. */
export function provenDecimal(body: string): "." | "," | null {
  const signs = body.replace(/\d/g, "");
  if (signs === "") return null;
  const last = lastSign(body);
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return last === "," ? "." : ",";
  return looksGrouped(body) ? null : last;
}

/** One sign before exactly three digits, as between thousands: "1.361", but not "0.954". */
const looksGrouped = (body: string): boolean => /^(?!0+[.,])\d{1,3}[.,]\d{3}$/.test(body);

const readBody = (body: string, decimal: "." | ","): number =>
  Number(body.replaceAll(decimal === "," ? "." : ",", "").replace(decimal, "."));

/** The value of a body once the decimal sign is known. */
export function valueOf({ body, negative, exact }: NumberText, decimal: "." | ","): number {
  const value = exact ?? readBody(body, decimal);
  return negative && value !== 0 ? -value : value;
}
