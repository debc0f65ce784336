import { knownPlace } from "../words/knownPlace";
import { westernDigits } from "../../number/digits";
import { isPeriod } from "../../period/readPeriod";
import type { GridCell } from "../cells/gridCell";
import { tableCell, type Table } from "../layout/table";
import { countDotted, countHyphened, ordinalKind, splitOrdinal } from "../rows/ordinal";
import { withoutFootnotes } from "../words/foldWords";
import { totalWord } from "../words/totalWords";
import { readUnit } from "../words/unitWords";

/** What the cells of one column are, counted over the rows of its table. */
export interface ColumnFacts {
  readonly filled: number;
  readonly words: number;
  readonly numbers: number;
  readonly marks: number;
  readonly dates: number;
  readonly phones: number;
  readonly areas: number;
  readonly units: number;
  readonly periods: number;
  /** Words with a digit in them, as periods of any wording have. */
  readonly numbered: number;
  readonly years: number;
  /** Whole numbers from 1 to 12. */
  readonly months: number;
  readonly ordinals: number;
  /** Running numbers of more than one kind, or dotted: an outline. */
  readonly outline: boolean;
  /** Whether the numbers count 1, 2, 3 in most rows. */
  readonly countsUp: boolean;
  /** Whether dotted numbers count on as those of chapters do: 1.1, 1.2, 2.1. */
  readonly countsDotted: boolean;
  /** Words that name no total. */
  readonly members: number;
  /** Different words and different places. */
  readonly distinctWords: number;
  readonly distinctAreas: number;
}

/** Rows looked at for a column's facts: enough to know it, few enough for a hundred thousand rows. */
const sampleSize = 600;

/** Counts what stands in one column. */
export function columnFacts(table: Table, column: number): ColumnFacts {
  const step = Math.max(1, Math.floor(table.rows.length / sampleSize));
  const cells = table.rows
    .filter((_, index) => index % step === 0)
    .map((row) => tableCell(table, row, column))
    .filter(({ kind }) => kind !== "blank");
  const texts = cells.filter(({ kind }) => kind === "words").map(({ text }) => text);
  const members = texts.filter((text) => totalWord(text) === null);
  const areas = members.flatMap((text) => areaOf(text) ?? []);
  return {
    filled: cells.length,
    words: texts.length,
    ...kindCounts(cells),
    areas: areas.length,
    units: texts.filter((text) => readUnit(text) !== null).length,
    periods: texts.filter(isPeriod).length,
    numbered: members.filter((text) => /\p{Nd}/u.test(text)).length,
    members: members.length,
    distinctWords: new Set(members.map(withoutFootnotes)).size,
    distinctAreas: new Set(areas).size,
    ...ordinalFacts(cells),
  };
}

/** The known place that a label names, its running number and footnote left out. */
export const areaOf = (label: string): string | null =>
  knownPlace(splitOrdinal(label).words)?.name ?? null;

function kindCounts(
  cells: readonly GridCell[],
): Pick<ColumnFacts, "numbers" | "marks" | "dates" | "phones" | "years" | "months"> {
  const count = (test: (cell: GridCell) => boolean): number => cells.filter(test).length;
  return {
    numbers: count(({ kind }) => kind === "number"),
    marks: count(({ kind }) => kind === "mark" || kind === "error"),
    dates: count(({ kind }) => kind === "date"),
    phones: count(({ kind }) => kind === "phone"),
    months: count((cell) => cell.kind === "number" && /^(?:0?[1-9]|1[0-2])$/.test(digitsOf(cell))),
    years: count((cell) => cell.kind === "number" && /^(?:19|20)\d{2}$/.test(digitsOf(cell))),
  };
}

/** The text of a cell in western digits, whatever digits it is written in. */
const digitsOf = ({ text }: GridCell): string => westernDigits(text);

function ordinalFacts(
  cells: readonly GridCell[],
): Pick<ColumnFacts, "ordinals" | "outline" | "countsUp" | "countsDotted"> {
  const kinds = cells.flatMap(({ kind, text }) =>
    kind === "mark" ? [] : (ordinalKind(text) ?? []),
  );
  const numbers = cells.flatMap((cell) =>
    cell.kind === "number" && /^\d+$/.test(digitsOf(cell)) ? [Number(digitsOf(cell))] : [],
  );
  const steps = numbers.filter(
    (value, index) => index > 0 && value === (numbers[index - 1] ?? 0) + 1,
  );
  const texts = cells.map(digitsOf);
  const hyphened = texts.some((text) => /^\d+-\d/u.test(text));
  const outline =
    kinds.length > 1 &&
    kinds.some((kind) => kind !== "number") &&
    (!hyphened || countHyphened(texts));
  return {
    ordinals: kinds.length,
    outline: outline && kinds.length === cells.length,
    countsUp: numbers.length > 1 && numbers[0] === 1 && steps.length >= (numbers.length - 1) * 0.8,
    countsDotted: countDotted(cells.flatMap(({ kind, text }) => (kind === "words" ? [] : text))),
  };
}
