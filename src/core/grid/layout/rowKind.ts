import { knownPlace } from "../words/knownPlace";
import { westernDigits } from "../../number/digits";
import { isPeriod } from "../../period/readPeriod";
import { cellAt, type GridCell, type GridCells } from "../cells/gridCell";
import { isOrdinal } from "../rows/ordinal";
import { headsLabels, saysLetterhead, saysPeriod, saysUnit } from "../words/headerWords";
import { totalWord } from "../words/totalWords";
import { declaresUnits, readUnit } from "../words/unitWords";

/** What a row looks like before its table is known. */
export type RowKind =
  /** Nothing. */
  | "blank"
  /** A line of words: a title, a caption, a group, a remark. */
  | "line"
  /** Words side by side: a header, a signature block, an official heading. */
  | "words"
  /** Column codes: A, B, 1, 2, 3=1-2. */
  | "codes"
  /** Units only: (người), (người), (%). */
  | "units"
  /** At least one number or sign of no value beside its label. */
  | "data";

/** One filled cell with its column. */
export interface FilledCell {
  readonly column: number;
  readonly cell: GridCell;
}

/** The filled cells of a row, from left to right. */
export const filledCells = (cells: GridCells, row: number): readonly FilledCell[] =>
  (cells.rows[row] ?? []).flatMap((cell, column) =>
    cell.kind === "blank" ? [] : [{ column, cell }],
  );

/** What each row of a sheet looks like. */
export const rowKinds = (cells: GridCells): readonly RowKind[] =>
  cells.rows.map((_, row) => {
    const kind = rowKind(filledCells(cells, row));
    if (kind === "units" && headsLabelsBelow(cells, row)) return "line";
    const heads = kind === "codes" ? countsMonths : kind === "units" ? partsHeadings : null;
    return heads?.(cells, row) ? "words" : kind;
  });

/** "Participants" alone over labels begins a group of rows; a unit stands over numbers. */
function headsLabelsBelow(cells: GridCells, row: number): boolean {
  const [only, ...more] = filledCells(cells, row);
  if (only === undefined || more.length > 0 || /^\(.*\)$/u.test(only.cell.text)) return false;
  return cellAt(cells, row + 1, only.column).kind === "words";
}

/** "Hộ gia đình" and "Học sinh" under one "BHYT" part it; units stand under a heading of each column. */
const partsHeadings = (cells: GridCells, row: number): boolean =>
  filledCells(cells, row).some(
    ({ column, cell }) => !/^\(.*\)$/u.test(cell.text) && !isUnderHeading(cells, row, column),
  );

function isUnderHeading(cells: GridCells, row: number, column: number): boolean {
  for (let above = row - 1; above >= 0 && filledCells(cells, above).length > 0; above--)
    if (cellAt(cells, above, column).kind !== "blank") return true;
  return false;
}

/** Numbers under "Tháng" are its months and no column codes. */
function countsMonths(cells: GridCells, row: number): boolean {
  const filled = filledCells(cells, row);
  const first = filled[0]?.column ?? 0;
  const above = cellAt(cells, row - 1, first);
  return (
    filled.every(({ cell }) => /^\d{1,2}$/.test(westernDigits(cell.text))) && saysPeriod(above.text)
  );
}

/** Rows that hold no figures though they may hold digits: the first that fits. */
const aboveData: readonly (readonly [RowKind, (filled: readonly FilledCell[]) => boolean])[] = [
  ["codes", (filled) => filled.length > 1 && isCodeRow(filled)],
  ["units", (filled) => isUnitRow(filled)],
  ["line", (filled) => filled.length < 4 && isHeadingRow(filled)],
  ["words", (filled) => isNumberedHeader(filled)],
];

function rowKind(filled: readonly FilledCell[]): RowKind {
  if (filled.length === 0) return "blank";
  const known = aboveData.find(([, fits]) => fits(filled));
  if (known) return known[0];
  const values = valuesOf(filled);
  if (values.length > 0) return isKeyAndValue(filled) ? "line" : "data";
  return wordCells(withoutOrdinal(filled)).length > 1 ? "words" : "line";
}

const wordCells = (filled: readonly FilledCell[]): readonly FilledCell[] =>
  filled.filter(({ cell }) => cell.kind === "words");

const isUnitCell = ({ kind, text }: GridCell): boolean =>
  kind === "words" && readUnit(text) !== null;

/** Lines that head the paper or declare its units, with at most one other cell beside them. */
const isHeadingRow = (filled: readonly FilledCell[]): boolean => {
  const headings = filled.filter(({ cell }) => isHeading(cell.text)).length;
  return headings > 0 && filled.length - headings <= 1;
};

/** Units only, perhaps led by the word for them: "Đvt", "người", "triệu đồng". */
const isUnitRow = (filled: readonly FilledCell[]): boolean =>
  filled.some(({ cell }) => isUnitCell(cell)) &&
  filled.every(({ cell }) => isUnitCell(cell) || (cell.kind === "words" && saysUnit(cell.text)));

/** A line that declares units, or heads every official paper, wherever it stands in its row. */
const isHeading = (text: string): boolean => saysLetterhead(text) || declaresUnits(text);

/** The cells that may be figures: the running number at the start or the end of a row is none. */
const valuesOf = (filled: readonly FilledCell[]): readonly FilledCell[] =>
  withoutOrdinal(filled).filter(
    ({ cell: { kind } }) => kind === "number" || kind === "mark" || kind === "error",
  );

/** The cells of a row behind its running number. */
export function withoutOrdinal(filled: readonly FilledCell[]): readonly FilledCell[] {
  const [first] = filled;
  if (filled.length < 2 || first === undefined || !isOrdinal(first.cell)) return filled;
  return filled.slice(1);
}

/** "Số:" and its value above a table. */
const isKeyAndValue = (filled: readonly FilledCell[]): boolean =>
  filled.length <= 2 && filled[0]?.cell.kind === "words" && /[:：]$/u.test(filled[0].cell.text);

const code =
  /^(?:\(?(?:[A-ZĐ]|[a-zđ]|[أابجدهوزحط])\)?|\(?\d{1,2}[a-z]?\)?|\(?\d{1,2}[a-z]?\)?\s*=.*\d.*)$/u;

/** Whether a row only numbers the columns: each cell a code, the numbers counting up by one. */
function isCodeRow(filled: readonly FilledCell[]): boolean {
  const texts = filled.map(({ cell }) => westernDigits(cell.text));
  if (!texts.every((text) => code.test(text)) || new Set(texts).size < texts.length) return false;
  if (texts.some((text) => text.includes("="))) return true;
  const numbers = texts
    .filter((text) => /\d/.test(text))
    .map((text) => Number(text.replace(/\D/g, "")));
  const countsUp = numbers.every(
    (value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1,
  );
  const letters = texts.length - numbers.length;
  return (
    countsUp &&
    (letters > 0 ? numbers.length > 0 || letters > 2 : numbers.length > 2 && numbers[0] === 1)
  );
}

/** A header row that is numbers: years that rise or fall, or months that count from one. */
function isNumberedHeader(filled: readonly FilledCell[]): boolean {
  const numbers = filled.filter(({ cell }) => cell.kind === "number");
  const words = wordCells(filled).map(({ cell }) => cell.text);
  if (numbers.length + words.length < filled.length || numbers.length === 0) return false;
  const values = numbers.map(({ cell }) => wholeOf(cell));
  const named = words.some(headsLabels);
  const years = (values.length > 1 || named) && areYears(values);
  if (!years && !(named && areMonths(values))) return false;
  // "Province" and "Country" head the places of a table as often as they are the word for all of it.
  return headsLabels(words[0] ?? "") || !words.some(namesRow);
}

const areYears = (values: readonly number[]): boolean =>
  values.every(isYear) && isMonotonic(onceAround(values));

const areMonths = (values: readonly number[]): boolean =>
  values.length > 2 && values.every((value, index) => value === index + 1);

const namesRow = (words: string): boolean =>
  knownPlace(words) !== null || totalWord(words) !== null;

/** The number of a cell in any digits, a footnote's mark left out; none where it is no whole number. */
const wholeOf = ({ number }: GridCell): number => number?.exact ?? NaN;

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Years that come again under each group, in the same order: once is enough. */
const onceAround = (values: readonly number[]): readonly number[] => {
  const again = values.indexOf(values[0] ?? 0, 1);
  if (again < 2 || values.length % again !== 0) return values;
  return values.every((value, index) => value === values[index % again])
    ? values.slice(0, again)
    : values;
};

const isMonotonic = (values: readonly number[]): boolean => {
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
};

/** Whether a cell can head a column: words, a year, a period. */
export const canHead = (cell: GridCell): boolean =>
  cell.kind === "words" || (cell.kind === "number" && isYear(wholeOf(cell))) || isPeriod(cell.text);
