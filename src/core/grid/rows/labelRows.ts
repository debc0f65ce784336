import { tableCell, type Table, type TableRow } from "../layout/table";
import { withoutFootnotes, withoutOfWhich } from "../words/foldWords";
import type { TotalWord } from "../words/totalWords";
import { labelAt, type LabelColumns } from "./labelColumns";
import { splitOrdinal } from "./ordinal";
import type { OutlineRow } from "./outline";
import { rowTotal, type RowContext } from "./rowTotal";

/** A row with its words, before its place in the table is known. */
export interface LabelledRow extends OutlineRow {
  readonly at: TableRow;
  /** The first words that stand in the row itself. */
  readonly own: string;
  /** Words of the place, carried down from above where the cell is blank or merged. */
  readonly area: string | null;
  readonly groups: readonly string[];
  readonly indicator: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  readonly total: TotalWord;
  /** What the row counts a part of; null for a row of its own. */
  readonly part: PartOf | null;
  /** Words, a date or a telephone number where the figures of other rows stand, and no figure. */
  readonly saysElse: boolean;
  /** Words of a group where the place's own cell is blank, or of a place whose period is: the sum of what follows. */
  readonly sumsGroup: boolean;
}

/** The place that a row counts a part of: null for a total, of which the places may have the same part. */
export interface PartOf {
  readonly place: string | null;
  readonly isSum: boolean;
}

/** Reads the labels of every row; words of merged and left-out cells are carried down. */
export function labelRows(table: Table, columns: LabelColumns): readonly LabelledRow[] {
  const carried = new Map<number, string>();
  return table.rows.map((row) => labelRow(table, columns, { row, carried }));
}

function labelRow(table: Table, columns: LabelColumns, context: RowContext): LabelledRow {
  const { row } = context;
  const { area, groups, indicator, periods, unit } = columns;
  const alone = area !== null && indicator === null && periods.length === 0;
  const own = (column: number | null): string | null => labelAt(table, row, column);
  const total = rowTotal(table, columns, context);
  const carry = (column: number | null): string | null =>
    carriedLabel(table, column, { ...context, total });
  return {
    at: row,
    ...mainLabel(table, columns, row),
    indent: mainIndent(table, row, indicator ?? area),
    ...contents(table, columns, row),
    isPlaceGroup: false,
    part: null,
    area: alone ? own(area) : carry(area),
    groups: groups.flatMap((column) => carry(column) ?? []),
    indicator: thingOf(table, columns, context),
    period:
      periods
        .flatMap((column) => periodWords(table, column, carry(column)) ?? [])
        .reverse()
        .join(" ") || null,
    unit: carry(unit),
    total,
    sumsGroup: alone && own(area) === null && groups.some((column) => own(column) !== null),
  };
}

/** A bare "11" under "Month" is month 11. */
const periodWords = ({ paths }: Table, column: number, words: string | null): string | null =>
  words !== null && /^\p{Nd}{1,2}$/u.test(words)
    ? `${paths[column]?.at(-1)?.words ?? ""} ${words}`.trim()
    : words;

/** The row's own words and its running number, which may stand in a column of its own or before the words. */
function mainLabel(
  table: Table,
  columns: LabelColumns,
  row: TableRow,
): Pick<LabelledRow, "own" | "label" | "ordinal"> {
  const { area, indicator, periods, ordinal } = columns;
  const own =
    [indicator, area, ...periods]
      .map((column) => labelAt(table, row, column))
      .find((words) => words !== null) ?? firstWords(table, columns, row);
  // Beside places and things counted, running numbers count the places: they give the things no outline.
  const numbered = area !== null && indicator !== null ? null : labelAt(table, row, ordinal);
  return { own, label: own, ordinal: numbered ?? splitOrdinal(own).ordinal };
}

/** The thing that a row counts; one said once to the left of places holds for all of them. */
function thingOf(
  table: Table,
  { area, indicator }: LabelColumns,
  { row, carried }: RowContext,
): string | null {
  if (indicator === null) return null;
  const words = labelAt(table, row, indicator);
  if (words !== null) carried.set(indicator, words);
  const leads = area !== null && indicator < area;
  return words ?? (leads ? (carried.get(indicator) ?? null) : null);
}

/** A label's words, those above it where its cell is left out; a total has no place and no group. */
function carriedLabel(
  table: Table,
  column: number | null,
  { row, carried, total }: RowContext & { readonly total: TotalWord },
): string | null {
  if (column === null) return null;
  const words = labelAt(table, row, column);
  if (words !== null) carried.set(column, words);
  return words ?? (total === null ? (carried.get(column) ?? null) : null);
}

const mainIndent = (table: Table, row: TableRow, column: number | null): number =>
  column === null ? 0 : tableCell(table, row, column).indent;

function contents(
  table: Table,
  { values }: LabelColumns,
  row: TableRow,
): Pick<LabelledRow, "hasValues" | "saysElse"> {
  const hasValues = values.some((column) => isValue(table, row, column));
  const filled = values.some((column) => tableCell(table, row, column).kind !== "blank");
  return { hasValues, saysElse: filled && !hasValues };
}

const isValue = (table: Table, row: TableRow, column: number): boolean => {
  const { kind } = tableCell(table, row, column);
  return kind === "number" || kind === "mark";
};

/** Words left of the figures, wherever they stand: a total's word may stand under the running numbers. */
function firstWords(table: Table, columns: LabelColumns, row: TableRow): string {
  const places = [...columns.groups, columns.ordinal].filter((column) => column !== null);
  for (const column of places) {
    const { kind, text } = tableCell(table, row, column);
    if (kind === "words") return text;
  }
  return "";
}

/** The name in a label: its running number, its "trong đó" and its footnote left out. */
export const nameOf = (label: string): string =>
  withoutFootnotes(withoutOfWhich(splitOrdinal(label).words));
