import { foldWords } from "../words/foldWords";
import type { LabelledRow } from "./labelRows";
import { ordinalKind } from "./ordinal";

/**
 * Places numbered by letters or Roman numbers over places without a number: "A. Northern mountains" over its
 * provinces. None where what stands below comes again and again, as "Nữ" does under each office.
 */
export function letteredWholes(rows: readonly LabelledRow[]): ReadonlySet<LabelledRow> {
  const counted = rows.filter(
    ({ total, hasValues, part }) => total === null && hasValues && part === null,
  );
  const isLettered = ({ ordinal }: LabelledRow): boolean =>
    /^(?:letter|roman)$/.test(ordinalKind(ordinal) ?? "");
  const lettered = counted.filter(isLettered);
  const bare = counted.filter(({ ordinal }) => ordinal === "");
  const named = new Set(bare.map(({ own }) => foldWords(own)));
  const lead = counted.every(
    (row, index) => !isLettered(row) || counted[index + 1]?.ordinal === "",
  );
  const parted = lettered.length + bare.length === counted.length && named.size === bare.length;
  return new Set(lettered.length > 1 && lead && parted ? lettered : []);
}
