import { foldWords } from "../words/foldWords";
import type { LabelledRow } from "./labelRows";
import { ordinalKind } from "./ordinal";

/**
 * Places that stand over others without a word for a total: "A. Northern mountains" over provinces without a number,
 * a district over its communes that are set in.
 */
export function wholesOfPlaces(
  rows: readonly LabelledRow[],
  indented: boolean,
): ReadonlySet<LabelledRow> {
  const counted = rows.filter(
    ({ total, hasValues, part }) => total === null && hasValues && part === null,
  );
  return new Set(indented ? outdented(counted) : lettered(counted));
}

/** None where what stands below comes again and again, as "Nữ" does under each office. */
function lettered(counted: readonly LabelledRow[]): readonly LabelledRow[] {
  const leads = counted.filter(({ ordinal }) =>
    /^(?:letter|roman)$/.test(ordinalKind(ordinal) ?? ""),
  );
  const below = counted.filter(({ ordinal }) => ordinal === "");
  const isSorted = leads.length + below.length === counted.length;
  return isSorted && eachLeads(counted, leads, 1) && areDistinct(below) ? leads : [];
}

/** Two rows set in under each at least: one alone may have a blank too many before its name. */
function outdented(counted: readonly LabelledRow[]): readonly LabelledRow[] {
  const least = counted.reduce((so, { indent }) => Math.min(so, indent), Infinity);
  const leads = counted.filter(({ indent }) => indent === least);
  return eachLeads(counted, leads, 2) ? leads : [];
}

/** Whether there are several leads, and each has so many others directly below it. */
function eachLeads(
  counted: readonly LabelledRow[],
  leads: readonly LabelledRow[],
  least: number,
): boolean {
  const heads = new Set(leads);
  const hasBelow = (at: number): boolean =>
    counted.slice(at + 1, at + 1 + least).filter((row) => !heads.has(row)).length === least;
  return leads.length > 1 && counted.every((row, at) => !heads.has(row) || hasBelow(at));
}

const areDistinct = (rows: readonly LabelledRow[]): boolean =>
  new Set(rows.map(({ own }) => foldWords(own))).size === rows.length;
