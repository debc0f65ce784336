import { foldWords } from "../words/foldWords";
import { knownPlace } from "../words/knownPlace";
import { valueOf } from "../cells/numberText";
import type { Decimal } from "../figures/decimalSigns";
import type { ValueColumn } from "../columns/valueColumn";
import { tableCell, type Table } from "../layout/table";
import type { ReadRow } from "../rows/readRow";

/** What tells the sums of a table whose rows are places. */
interface Sums {
  readonly table: Table;
  readonly columns: readonly ValueColumn[];
  readonly decimal: Decimal;
}

/**
 * Finds wholes that no word for a total names: the province's row over its offices, a district's over its
 * communes, "Cụm 1" over its members. Such a row sums the rows below or above it in every column of counts,
 * and it is no peer of theirs: a province, a name that is no place among places, or the one row without a
 * running number.
 */
export function findUnnamedTotals(
  read: readonly ReadRow[],
  { table, columns, decimal }: Sums,
): readonly ReadRow[] {
  const counted = columns.filter((column) => column.unit?.unit !== "percent" && !column.isRate);
  const rows = read.filter(({ isPart }) => !isPart);
  const members = rows.filter(({ kind }) => kind === "member");
  if (counted.length === 0 || members.length < 3) return read;
  const values = new Map(members.map((row) => [row, counts(table, row, { counted, decimal })]));
  const peers = peerTest(members);
  const candidates = members.filter((row) => !peers(row));
  if (candidates.length === 0 || candidates.length * 2 > members.length) return read;
  const all = sumOf(members.filter(peers), values);
  const places = new Map(rows.map((row, index) => [row, index]));
  const wholesOf = (least: number): readonly ReadRow[] =>
    candidates.filter((row) => isWhole(places.get(row) ?? 0, { rows, values, all, peers, least }));
  // Beside a sum of several, one of a single place or of none is a sum too.
  const wholes = new Set(wholesOf(2).length > 0 ? wholesOf(0) : []);
  return read.map((row) => (wholes.has(row) ? { ...row, kind: "subtotal" as const } : row));
}

function counts(
  table: Table,
  row: ReadRow,
  { counted, decimal }: { readonly counted: readonly ValueColumn[]; readonly decimal: Decimal },
): readonly number[] {
  return counted.map(({ column }) => {
    const { number } = tableCell(table, row.at, column);
    return number === null ? 0 : valueOf(number, decimal);
  });
}

/** Whether a row is one among its peers: a numbered place of the common kind. */
function peerTest(members: readonly ReadRow[]): (row: ReadRow) => boolean {
  const kindOf = ({ own }: ReadRow): string => {
    if (/^(?:x[ãa]|phường|phuong|thị trấn|thi tran) (?=\p{L})/iu.test(own)) return "commune";
    return knownPlace(own)?.kind ?? (saysGroup(own) ? "group" : "other");
  };
  const tally = new Map<string, number>();
  for (const row of members) tally.set(kindOf(row), (tally.get(kindOf(row)) ?? 0) + 1);
  const common = [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
  const numbered =
    members.filter(({ ordinal }) => /\p{Nd}/u.test(ordinal)).length * 2 > members.length;
  return (row) => kindOf(row) === common && (!numbered || /\p{Nd}/u.test(row.ordinal));
}

/** Whether words name a group of places and no place: "Khu vực I", "Northern region". */
const saysGroup = (words: string): boolean =>
  /^(?:khu vuc|tieu vung|vung|cum|khoi|mien|nhom|region|zone|area|cluster|group|(?:ال)?(?:اقليم|منطقه|قطاع|مجموعه))(?!\p{L})|(?<!\p{L})(?:regions?|zones?|areas?|clusters?)$/u.test(
    foldWords(words),
  );

interface Search {
  readonly rows: readonly ReadRow[];
  readonly values: ReadonlyMap<ReadRow, readonly number[]>;
  /** The sum of all peers, by column. */
  readonly all: readonly number[];
  readonly peers: (row: ReadRow) => boolean;
  /** How many peers a sum needs. */
  readonly least: number;
}

/** Whether a row is the sum of the peers next to it, down or up, or of all. */
function isWhole(at: number, search: Search): boolean {
  const { rows, values, all, least } = search;
  const row = rows[at];
  const own = row ? (values.get(row) ?? []) : [];
  if (least > 0 && own.every((value) => value === 0)) return false;
  if (isSame(own, all)) return true;
  return ([1, -1] as const).some((step) => {
    const run = runOfPeers(search, at, step);
    return run.length >= least && isSame(own, sumOf(run, values));
  });
}

function runOfPeers({ rows, peers }: Search, at: number, step: 1 | -1): readonly ReadRow[] {
  const run: ReadRow[] = [];
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row === undefined || !peers(row) || !/^(?:member|group)$/.test(row.kind)) break;
    // A place without figures stands among its peers and adds nothing.
    if (row.kind === "member") run.push(row);
  }
  return run;
}

function sumOf(
  parts: readonly ReadRow[],
  values: ReadonlyMap<ReadRow, readonly number[]>,
): readonly number[] {
  const sums: number[] = [];
  for (const part of parts)
    (values.get(part) ?? []).forEach(
      (value, column) => (sums[column] = (sums[column] ?? 0) + value),
    );
  return sums;
}

const isSame = (own: readonly number[], sums: readonly number[]): boolean =>
  own.every((value, column) => {
    const sum = sums[column] ?? 0;
    return Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value));
  });
