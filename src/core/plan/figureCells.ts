import type { Observation } from "../observation/observation";
import type { CellValue } from "./cell";
import { figuresColumns, type FiguresColumn, type SheetWords } from "./sheetWords";

/** A figure as it is to stand in the Figures table. */
export interface FigureRow {
  readonly observation: Observation;
  /** The words it came from, or its cell's text. */
  readonly quote: string;
  readonly quoteRightToLeft: boolean;
  readonly edited: boolean;
  /** By how much a sum misses that a person kept as reported, its parts from its whole; left out without one. */
  readonly keptSumDifference?: number;
}

/** Shown where something exists that the source does not say; a blank criterion would match nothing. */
export const notSaid = "…";

/** What all figures of one import share. */
export interface ImportContext {
  readonly campaign: string;
  readonly source: string;
}

/** The cells of one figure, in the order of the columns. */
export function figureCells(
  { observation, quote, edited, keptSumDifference }: FigureRow,
  { campaign, source }: ImportContext,
  words: SheetWords,
): readonly CellValue[] {
  const cells: { readonly [Column in FiguresColumn]: CellValue } = {
    campaign,
    period: observation.period ?? notSaid,
    area: observation.area === null ? notSaid : words.area(observation.area),
    indicator: words.indicator(observation.indicator),
    role: words.roles[observation.role],
    value: observation.value,
    unit: words.unit(observation.unit),
    status: edited ? words.statuses.edited : words.statuses.reported,
    source,
    quote,
    note: joined([
      observation.note,
      ...qualifiersOf(observation, words),
      ...(keptSumDifference === undefined ? [] : [words.keptSum(keptSumDifference)]),
    ]),
  };
  return figuresColumns.map((column) => cells[column]);
}

/** What the source says of a figure beside its value; which end of a range it is stands with its indicator. */
const qualifiersOf = ({ basis, modifier }: Observation, words: SheetWords): readonly string[] => [
  ...(basis === undefined ? [] : [words.ofWhom(basis)]),
  ...(modifier === undefined || modifier === "from" || modifier === "to"
    ? []
    : [words.statedAs(words.modifiers[modifier])]),
];

const joined = (notes: readonly (string | undefined)[]): CellValue =>
  notes.filter((note) => note !== undefined && note !== "").join(" ") || null;

/** Index of a column of Figures. */
export const columnIndex = (column: FiguresColumn): number => figuresColumns.indexOf(column);

const identity: readonly FiguresColumn[] = ["campaign", "period", "area", "indicator", "role"];

/** What makes a row of Figures the same figure as another: everything that says what it is about. */
export const rowIdentity = (cells: readonly CellValue[]): string =>
  JSON.stringify(identity.map((column) => plainCell(cells[columnIndex(column)])));

/**
 * A cell as it is compared: people type spaces and letters their own way, and Unicode has two spellings of a
 * Vietnamese mark.
 */
export const plainCell = (value: CellValue | undefined): string =>
  String(value ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
