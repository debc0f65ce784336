import { placeIn } from "../columns/areasAcross";
import { foldWords } from "../words/foldWords";
import type { LabelColumns } from "./labelColumns";
import { nameOf, type LabelledRow } from "./labelRows";

/**
 * Finds lines beside the total of a list of places that say it for another time or set it beside one: "Lũy kế từ đầu
 * năm", "Cùng kỳ năm trước", "So sánh (%)". They are no places, and like the total itself no figures to import.
 */
export function markOtherTimes(
  rows: readonly LabelledRow[],
  { area, indicator, periods }: LabelColumns,
): readonly LabelledRow[] {
  if (area === null || indicator !== null || periods.length > 0) return rows;
  let besideTotal = false;
  return rows.map((row) => {
    const { own, total, hasValues } = row;
    const marked = besideTotal && hasValues && total === null && saysOtherTime(nameOf(own));
    besideTotal = marked || (hasValues && (total === "alone" || total === "led"));
    return marked ? { ...row, total: "carried" as const } : row;
  });
}

const saysOtherTime = (words: string): boolean =>
  placeIn(words) === null &&
  /^(?:(?:trong do:? )?(?:luy ke|cong don|cung ky|(?:thang|quy|nam|ky|tuan) (?:truoc|nay|bao cao)|so (?:sanh|voi|cung)|tang|giam|chenh lech|ty le|% |ke hoach|chi tieu|dat )|cumulative|year to date|ytd|so far|same (?:period|month|quarter)|previous|last (?:month|quarter|year|week)|compar|change|difference|growth|target|plan|(?:ال)?(?:تراكمي|فتره المماثله|شهر السابق|عام السابق|سنه السابقه|فرق|تغير|مقارنه|نسبه))/u.test(
    foldWords(words),
  );
