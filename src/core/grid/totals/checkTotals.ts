import type { Finding } from "../../check/finding";
import { placeOf } from "../figures/draftFigures";
import type { SettledFigure } from "../figures/settleValues";
import { cellName } from "../figures/toObservations";
import type { ReadRow } from "../rows/readRows";

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
  const totals = figures.filter(({ draft, unit }) => draft.isTotal && unit !== "percent");
  if (totals.length === 0) return [];
  const members = figures
    .filter(({ draft }) => !draft.isTotal)
    .map((figure, index) => ({
      figure,
      row: order.get(figure.draft.row) ?? 0,
      index: firstIndex + index,
    }));
  const down = seriesBy(members, downKey);
  const across = seriesBy(members, acrossKey);
  const totalRows = rows.flatMap(({ kind }, index) =>
    kind === "total" || kind === "subtotal" ? [index] : [],
  );
  return totals.flatMap((figure) => {
    const parts = figure.draft.column.isTotal
      ? (across.get(acrossKey(figure))?.members ?? [])
      : partsDown(figure, down.get(downKey(figure)), {
          row: order.get(figure.draft.row) ?? 0,
          totalRows,
        });
    return parts.length < 2 ? [] : [finding(sheet, figure, parts)];
  });
}

const downKey = ({ draft: { column }, unit }: SettledFigure): string =>
  `${column.words.join("\n")}\t${column.area ?? ""}\t${unit}`;

const acrossKey = ({ draft: { row, measure }, unit }: SettledFigure): string =>
  `${row.at.row}\t${row.at.left}\t${measure.role}\t${unit}`;

function seriesBy(
  members: readonly Member[],
  key: (figure: SettledFigure) => string,
): ReadonlyMap<string, Series> {
  const groups = new Map<string, { members: Member[]; sums: number[] }>();
  for (const member of members) {
    const group = groups.get(key(member.figure)) ?? { members: [], sums: [0] };
    group.members.push(member);
    group.sums.push((group.sums.at(-1) ?? 0) + member.figure.value);
    groups.set(key(member.figure), group);
  }
  return groups;
}

interface TotalPlace {
  readonly row: number;
  readonly totalRows: readonly number[];
}

function partsDown(
  { draft, value }: SettledFigure,
  series: Series | undefined,
  { row, totalRows }: TotalPlace,
): readonly Member[] {
  if (series === undefined) return [];
  const { members, sums } = series;
  const rowsOf = members.map((member) => member.row);
  const here = firstAtLeast(rowsOf, row);
  const mark = firstAtLeast(totalRows, row);
  const above = firstAtLeast(rowsOf, totalRows[mark - 1] ?? 0);
  const below = firstAtLeast(rowsOf, totalRows[mark + 1] ?? Infinity);
  const stretches = [
    { from: 0, to: members.length },
    { from: above, to: here },
    { from: here, to: below },
  ];
  const holds = ({ from, to }: { from: number; to: number }): boolean =>
    to - from > 1 && isNear((sums[to] ?? 0) - (sums[from] ?? 0), value);
  const likely =
    draft.row.kind === "total" ? stretches[0] : here > above ? stretches[1] : stretches[2];
  const { from, to } = stretches.find(holds) ?? likely ?? { from: 0, to: 0 };
  return members.slice(from, to);
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

function finding(sheet: string, figure: SettledFigure, parts: readonly Member[]): Finding {
  const total = { sheet, cell: cellName(placeOf(figure.draft)), value: figure.value };
  const indexes = parts.map(({ index }) => index);
  const sum = parts.reduce((so, part) => so + part.figure.value, 0);
  return isNear(sum, figure.value)
    ? { kind: "TotalHolds", total, parts: indexes }
    : {
        kind: "TotalDiffers",
        total,
        parts: indexes,
        difference: Number((figure.value - sum).toPrecision(12)),
      };
}
