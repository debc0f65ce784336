import { readPeriod } from "../../period/readPeriod";
import type { ReadRow } from "./readRow";

/**
 * Finds the sums of periods among their parts: "Quý I" among its months. A quarter whose months have no rows is a
 * period like the others.
 */
export function markPeriodSums(rows: readonly ReadRow[]): readonly ReadRow[] {
  const months = new Map<string, Set<string>>();
  const series = ({ area, labels }: ReadRow): string => [area ?? "", ...labels].join("\n");
  for (const row of rows) {
    const month = monthOf(row);
    if (month === null) continue;
    const known = months.get(series(row)) ?? new Set<string>();
    months.set(series(row), known.add(month));
  }
  if (months.size === 0) return rows;
  const isSum = (row: ReadRow): boolean => {
    const beside = months.get(series(row)) ?? new Set<string>();
    return monthsIn(row).filter((month) => beside.has(month)).length > 1;
  };
  return rows.map((row) =>
    row.kind === "member" && isSum(row) ? { ...row, kind: "subtotal" as const } : row,
  );
}

// The year is the same in all rows that leave it out.
const periodOf = ({ period }: ReadRow): string =>
  period === null ? "" : (readPeriod(period, "0000") ?? "");

const monthOf = (row: ReadRow): string | null =>
  row.kind === "member" && /^\d{4}-\d{2}$/.test(periodOf(row)) ? periodOf(row) : null;

/** The months of a quarter or a half-year; none for other periods. */
function monthsIn(row: ReadRow): readonly string[] {
  const [, year = "", kind = "", number = ""] = /^(\d{4})-([QH])(\d)$/.exec(periodOf(row)) ?? [];
  const size = kind === "Q" ? 3 : kind === "H" ? 6 : 0;
  return Array.from(
    { length: size },
    (_, index) => `${year}-${String((Number(number) - 1) * size + index + 1).padStart(2, "0")}`,
  );
}
