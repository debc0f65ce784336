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

/** "Nữ" where it stands below every place and nothing else does: a place that sent two rows does not. */
function onlyThing(rows: readonly LabelledRow[]): string | null {
  const counted = rows.filter(
    ({ own, total, hasValues }, index) =>
      total === null && hasValues && own !== "" && (rows[index - 1]?.total ?? null) === null,
  );
  const isThing = ({ own }: LabelledRow): boolean => placeIn(nameOf(own)) === null;
  const alternate = counted.every((row, index) => isThing(row) === (index % 2 === 1));
  const [only, ...more] = new Set(counted.filter(isThing).map(({ own }) => foldWords(own)));
  const isOnly = counted.length > 3 && counted.length % 2 === 0 && alternate && more.length === 0;
  return isOnly ? (only ?? null) : null;
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
