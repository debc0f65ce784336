import { placeIn } from "../columns/areasAcross";
import { foldWords } from "../words/foldWords";
import { saysOfWhich } from "../words/headerWords";
import type { LabelColumns } from "./labelColumns";
import { nameOf, type LabelledRow } from "./labelRows";
import { ordinalKind } from "./ordinal";

/**
 * Finds the rows that count a part of the row above them: "Trong đó: Nữ" or, where it comes again and again,
 * "- Nữ" under an office that has figures of its own. They keep their words and have that office as their place.
 */
export function markParts(
  rows: readonly LabelledRow[],
  { area, indicator, periods }: LabelColumns,
): readonly LabelledRow[] {
  if (area === null || indicator !== null) return rows;
  const again = comingAgain(rows);
  const only = periods.length > 0 ? null : onlyThing(rows);
  const parted = new Set<string>();
  let before: LabelledRow | null = null;
  return rows.map((row) => {
    if (!saysPart(row, again) && (only === null || foldWords(row.own) !== only)) {
      before = row;
      return row;
    }
    const place = before?.total === null && before.hasValues ? before.area : null;
    const isSum = before?.total == null || parted.has(foldWords(row.own));
    if (place !== null) parted.add(foldWords(row.own));
    return { ...row, part: { place, isSum } };
  });
}

function saysPart(
  { own, ordinal, total, hasValues }: LabelledRow,
  again: ReadonlySet<string>,
): boolean {
  if (total !== null || !hasValues || placeIn(nameOf(own)) !== null) return false;
  return saysOfWhich(own) || (ordinalKind(ordinal) === "bullet" && again.has(foldWords(own)));
}

/** "Nữ" where it is all that stands between the places and comes again: a thing among others would be a column's. */
function onlyThing(rows: readonly LabelledRow[]): string | null {
  const things = rows.filter(
    ({ own, ordinal, total, hasValues }) =>
      total === null && hasValues && ordinal === "" && own !== "" && placeIn(nameOf(own)) === null,
  );
  const [only, ...more] = new Set(things.map(({ own }) => foldWords(own)));
  return things.length > 1 && more.length === 0 ? (only ?? null) : null;
}

/** Labels that stand more than once: communes under dashes do not. */
function comingAgain(rows: readonly LabelledRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { own } of rows) {
    const words = foldWords(own);
    (once.has(words) ? again : once).add(words);
  }
  return again;
}
