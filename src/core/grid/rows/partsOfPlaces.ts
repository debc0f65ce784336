import { placeIn } from "../columns/areasAcross";
import { foldWords } from "../words/foldWords";
import { saysOfWhich } from "../words/headerWords";
import { nameOf, type LabelColumns, type LabelledRow } from "./labelRows";
import { ordinalKind } from "./ordinal";

/**
 * Finds the rows that count a part of the row above them: "Trong đó: Nữ" or, where it comes again and again,
 * "- Nữ" under an office that has figures of its own. They keep their words and have that office as their place.
 */
export function markParts(
  rows: readonly LabelledRow[],
  { area, indicator }: LabelColumns,
): readonly LabelledRow[] {
  if (area === null || indicator !== null) return rows;
  const again = comingAgain(rows);
  let place: string | null = null;
  return rows.map((row) => {
    if (saysPart(row, again)) return { ...row, part: { of: place } };
    place = row.total === null && row.hasValues ? row.area : null;
    return row;
  });
}

function saysPart(
  { own, ordinal, total, hasValues }: LabelledRow,
  again: ReadonlySet<string>,
): boolean {
  if (total !== null || !hasValues || placeIn(nameOf(own)) !== null) return false;
  return saysOfWhich(own) || (ordinalKind(ordinal) === "bullet" && again.has(foldWords(own)));
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
