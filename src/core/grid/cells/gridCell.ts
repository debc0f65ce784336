import { isPeriod } from "../../period/readPeriod";
import type { SourceCell, SourceGrid } from "../sourceGrid";
import { readNumberText, type NumberText } from "./numberText";

/** What a cell holds, before its column has said anything. `mark` stands for no value: "-", "…", "x". */
export type CellKind = "blank" | "words" | "number" | "date" | "mark" | "error" | "phone";

/** A cell with its words cleaned and its number read as far as it can be read alone. */
export interface GridCell {
  readonly kind: CellKind;
  /** One spelling of letters and spaces; empty for a blank cell. */
  readonly text: string;
  /** Spaces before the words, which say how deep a row stands in its table. */
  readonly indent: number;
  /** Set when `kind` is number. A number the file holds as such has its value here and no text to doubt. */
  readonly number: NumberText | null;
}

/** A worksheet with every cell cleaned; rows may still be ragged. */
export interface GridCells {
  readonly source: SourceGrid;
  readonly rows: readonly (readonly GridCell[])[];
  readonly width: number;
}

const blank: GridCell = { kind: "blank", text: "", indent: 0, number: null };

/** Cleans every cell of a worksheet. Texts that come again are read once. */
export function cleanCells(source: SourceGrid): GridCells {
  const known = new Map<string, GridCell>();
  const clean = (cell: SourceCell): GridCell => {
    if (cell === null || typeof cell === "boolean") return blank;
    if (typeof cell === "number") return numericCell(cell);
    const read = known.get(cell) ?? textCell(cell);
    known.set(cell, read);
    return read;
  };
  const rows = source.rows.map((row, index) => indented(source, index, row.map(clean)));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { source, rows, width };
}

/** Adds the indents of cell formats to those written as spaces. */
function indented(
  { indents }: SourceGrid,
  row: number,
  cells: readonly GridCell[],
): readonly GridCell[] {
  if (indents === undefined || indents.size === 0) return cells;
  return cells.map((cell, column) => {
    const more = indents.get(`${row},${column}`);
    return more === undefined ? cell : { ...cell, indent: cell.indent + more };
  });
}

/** A cell by its place; outside the sheet all is blank. */
export const cellAt = ({ rows }: GridCells, row: number, column: number): GridCell =>
  rows[row]?.[column] ?? blank;

function numericCell(value: number): GridCell {
  const number: NumberText = {
    body: String(Math.abs(value)),
    negative: value < 0,
    unit: null,
    exact: Math.abs(value),
  };
  return { kind: "number", text: String(value), indent: 0, number };
}

const mark =
  /^(?:[-–—‐−_]+|\.{1,4}|…+|[xX×]|n\/?a\.?|#n\/a|null|nil|:|\?|-\s*-|không(?: (?:có(?: số liệu)?|phát sinh))?|none|chưa có(?: số liệu)?|chưa báo cáo|لا يوجد|غير متاح|غير متوفر|لا شيء)$/iu;
const date =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?Z?)?)?$/u;
const error = /^#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!)$/u;
const phone = /^\+?\(?0\d{1,4}\)?[\d .-]{6,12}$|^\+\d{2,3}[\d .-]{8,12}$/u;

/** What texts without a number in them are: the first that fits. */
const plainKinds: readonly (readonly [CellKind, (text: string) => boolean])[] = [
  ["error", (text) => error.test(text)],
  ["mark", (text) => mark.test(text)],
  ["words", (text) => !/\p{Nd}/u.test(text)],
  ["date", (text) => date.test(latinDigits(text))],
  ["phone", (text) => phone.test(text) && text.replace(/\D/g, "").length >= 9],
  ["words", (text) => !/^[\d.,]+$/.test(text) && isPeriod(text)],
];

/** What a written cell is by its own words. */
export const cellKind = (cell: string): CellKind => textCell(cell).kind;

/** Signs that show nothing and come with text from web pages: joiners, marks of direction, soft hyphens. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

function textCell(written: string): GridCell {
  const cell = written.normalize("NFC").replace(unseen, "");
  const text = cell.replace(/[\s\u00a0]+/gu, " ").trim();
  if (text === "") return blank;
  const indent = /^[ \u00a0\t]*/u.exec(cell)?.[0].length ?? 0;
  const plain = plainKinds.find(([, fits]) => fits(text))?.[0];
  const number = plain === undefined ? readNumberText(text) : null;
  return { kind: plain ?? (number ? "number" : "words"), text, indent, number };
}

const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
