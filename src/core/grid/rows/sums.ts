import { placeIn } from "../columns/areasAcross";
import { foldWords } from "../words/foldWords";
import { nameInTotal, totalWord } from "../words/totalWords";
import { nameOf, type LabelledRow } from "./labelRows";

/**
 * Finds sums in a column of things, where "Tổng thu" may be a thing like others: "Cộng xã Tả Phìn" below the people
 * listed under that commune, and "TỔNG THU" without a number at the end of things that are numbered.
 */
export function markSums(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const places = new Set(
    rows
      .filter(({ own, hasValues }) => !hasValues && placeIn(nameOf(own)) !== null)
      .map(({ own }) => foldWords(nameOf(own))),
  );
  const ends = unnumberedEnds(rows);
  return rows.map((row) =>
    row.hasValues &&
    totalWord(row.own) === "led" &&
    (places.has(nameInTotal(row.own)) || ends.includes(row))
      ? { ...row, total: "led" }
      : row,
  );
}

/** The first and the last row with figures, those without a number where most have one. */
function unnumberedEnds(rows: readonly LabelledRow[]): readonly LabelledRow[] {
  const counted = rows.filter(({ hasValues, part }) => hasValues && part === null);
  const numbered = counted.filter(({ ordinal }) => ordinal !== "");
  if (numbered.length * 2 <= counted.length) return [];
  return [...counted.slice(0, 1), ...counted.slice(-1)].filter(({ ordinal }) => ordinal === "");
}
