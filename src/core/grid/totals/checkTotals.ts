import type { Finding } from "../../check/finding";
import { placeOf } from "../figures/draftFigures";
import type { SettledFigure } from "../figures/settleValues";
import { cellName } from "../figures/toObservations";
import { foldWords } from "../words/foldWords";
import { saysSoFar } from "../words/headerWords";
import { isExcerpt } from "./excerpts";
import { nameInTotal, totalWord } from "../words/totalWords";
import type { ReadRow } from "../rows/readRow";
import { timesAcross } from "./timesAcross";

/** A figure of the reading with its row's place in the table. */
interface Member {
  readonly figure: SettledFigure;
  readonly row: number;
  /** Index into the reading's observations. */
  readonly index: number;
}

/** Members with one meaning from the top down; `sums[n]` is the sum of the first n. */
interface Series {
  readonly members: readonly Member[];
  readonly sums: readonly number[];
  /** The members of each group, by its folded name. */
  readonly byGroup: ReadonlyMap<string, readonly Member[]>;
}

/** The figures of one table and where they stand in the reading. */
export interface CheckedTable {
  readonly sheet: string;
  readonly rows: readonly ReadRow[];
  readonly figures: readonly SettledFigure[];
  /** Index of the table's first observation in the reading. */
  readonly firstIndex: number;
}

/**
 * Checks each total of a table against its parts: a row's against the rows that it can sum, a column's
 * against its own row. Which rows a total sums is found by trying: all, those above it up to the total
 * before, those below it down to the next. Shares are not summed.
 */
export function checkTotals({
  sheet,
  rows,
  figures,
  firstIndex,
}: CheckedTable): readonly Finding[] {
  const order = new Map(rows.map((row, index) => [row, index]));
  const totals = figures
    .filter(({ draft, unit }) => draft.isTotal && unit !== "percent")
    .filter(adds);
  if (totals.length === 0) return [];
  const members = figures
    .filter(({ draft }) => !draft.isTotal)
    .map((figure, index) => ({
      figure,
      row: order.get(figure.draft.row) ?? 0,
      index: firstIndex + index,
    }))
    .filter(outermost(rows));
  const down = seriesBy(members, downKeys);
  const across = seriesBy(members, acrossKeys);
  const totalRows = rows.flatMap(({ kind }, index) =>
    kind === "total" || kind === "subtotal" ? [index] : [],
  );
  return totals.flatMap((figure) => {
    const parts = figure.draft.column.isTotal
      ? (nearest(across, acrossKeys(figure))?.members ?? [])
      : partsDown(figure, nearest(down, downKeys(figure)), {
          row: order.get(figure.draft.row) ?? 0,
          totalRows,
        });
    return parts.length < 2 ? [] : finding(sheet, figure, parts);
  });
}

/** An average pension is no sum of average pensions, and what is reached so far none over its months. */
const adds = ({ draft: { column, row } }: SettledFigure): boolean =>
  !column.words.some(
    (words) => totalWord(words) === "average" || (row.period !== null && saysSoFar(words)),
  );

/** Leaves out parts of places and things that stand under another thing with figures of its own. */
function outermost(rows: readonly ReadRow[]): (member: Member) => boolean {
  const chain = (labels: readonly string[]): string => labels.join("\n");
  const things = new Set(
    rows.flatMap(({ kind, thing, labels }) =>
      kind === "member" && thing !== null ? [chain(labels)] : [],
    ),
  );
  return ({ figure: { draft } }) =>
    !draft.row.isPart &&
    (draft.row.area !== null || !things.has(chain(draft.row.labels.slice(0, -1))));
}

/** What a total and its parts have in common, the nearest likeness first. */
type Keys = (figure: SettledFigure) => readonly string[];

/** A total of "Tiền mặt" sums what is paid in cash; one that names no thing sums all. */
const downKeys: Keys = ({ draft: { column, row }, unit }) => {
  const alike = `${column.words.join("\n")}\t${column.area ?? ""}\t${unit}`;
  return [`${alike}\t${row.thing ?? ""}`, alike];
};

/** A sum of places sums those under its own group and heading, one of periods those around it; the outermost all. */
const acrossKeys: Keys = ({ draft: { row, column, measure }, unit }) => {
  const alike = `${row.at.row}\t${row.at.left}\t${measure.role}\t${unit}`;
  return [
    `${alike}\t${column.gatheredBy ?? ""}\t${column.words.join("\n")}`,
    ...timesAcross(column).map((words) => `${alike}\ttimes\t${words}`),
    alike,
  ];
};

const nearest = (
  series: ReadonlyMap<string, Series>,
  keys: readonly string[],
): Series | undefined => keys.map((key) => series.get(key)).find((found) => found !== undefined);

interface OpenSeries {
  readonly members: Member[];
  readonly sums: number[];
  readonly byGroup: Map<string, Member[]>;
}

function seriesBy(members: readonly Member[], keys: Keys): ReadonlyMap<string, Series> {
  const groups = new Map<string, OpenSeries>();
  for (const member of members)
    for (const key of keys(member.figure)) {
      const series = groups.get(key) ?? emptySeries();
      addTo(series, member);
      groups.set(key, series);
    }
  return groups;
}

function addTo({ members, sums, byGroup }: OpenSeries, member: Member): void {
  members.push(member);
  sums.push((sums.at(-1) ?? 0) + member.figure.value);
  const name = foldWords(member.figure.draft.row.labels[0] ?? "");
  const named = byGroup.get(name) ?? [];
  named.push(member);
  byGroup.set(name, named);
}

const emptySeries = (): OpenSeries => ({
  members: [],
  sums: [0],
  byGroup: new Map<string, Member[]>(),
});

interface TotalPlace {
  readonly row: number;
  readonly totalRows: readonly number[];
}

function partsDown(
  figure: SettledFigure,
  series: Series | undefined,
  place: TotalPlace,
): readonly Member[] {
  if (series === undefined) return [];
  const { row } = figure.draft;
  const name = row.kind === "subtotal" ? nameInTotal(row.own) : "";
  const named = name === "" ? [] : (series.byGroup.get(name) ?? []);
  const sum = named.reduce((so, part) => so + part.figure.value, 0);
  if (named.length > 1 && isNear(sum, figure.value)) return named;
  const { parts, holds } = stretchDown(figure, series, place);
  return holds || named.length < 2 ? parts : named;
}

/** The stretch of members that a total sums; where none gives its value, the one its place makes likely. */
function stretchDown(
  { draft, value }: SettledFigure,
  { members, sums }: Series,
  { row, totalRows }: TotalPlace,
): { readonly parts: readonly Member[]; readonly holds: boolean } {
  const rowsOf = members.map((member) => member.row);
  const here = firstAtLeast(rowsOf, row);
  const mark = firstAtLeast(totalRows, row);
  const above = firstAtLeast(rowsOf, totalRows[mark - 1] ?? 0);
  const below = firstAtLeast(rowsOf, totalRows[mark + 1] ?? Infinity);
  const all: Stretch = { from: 0, to: members.length };
  const before: Stretch = { from: above, to: here };
  const after: Stretch = { from: here, to: below };
  const holds = ({ from, to }: Stretch, least: number): boolean =>
    to - from >= least && isNear((sums[to] ?? 0) - (sums[from] ?? 0), value);
  // "Cộng" with rows above it and below it ends a part of the table; so does one before another at the end.
  const isWhole = here === 0 || (here === members.length && mark === totalRows.length - 1);
  const likely = draft.row.kind === "total" && isWhole ? all : here > above ? before : after;
  const stretches = [all, before, after];
  const found =
    // Several parts, else one, else nothing from offices that all have none.
    [2, 1, 0]
      .map((least) => stretches.find((stretch) => holds(stretch, least)))
      .find((stretch) => stretch !== undefined);
  const { from, to } = found ?? likely;
  return { parts: members.slice(from, to), holds: found !== undefined };
}

/** Members from one place to another, the end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The place of the first number in a rising list that is at least as large. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sums of fractions differ from what is written in their last digits. */
const isNear = (sum: number, value: number): boolean =>
  Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value));

function finding(
  sheet: string,
  figure: SettledFigure,
  parts: readonly Member[],
): readonly Finding[] {
  const total = { sheet, cell: cellName(placeOf(figure.draft)), value: figure.value };
  const indexes = parts.map(({ index }) => index);
  const sum = parts.reduce((so, part) => so + part.figure.value, 0);
  if (isNear(sum, figure.value)) return [{ kind: "TotalHolds", total, parts: indexes }];
  if (
    isExcerpt(
      figure,
      parts.map((part) => part.figure),
    )
  )
    return [];
  const difference = Number((figure.value - sum).toPrecision(12));
  return [{ kind: "TotalDiffers", total, parts: indexes, difference }];
}
