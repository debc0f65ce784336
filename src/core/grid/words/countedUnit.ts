import { foldWords } from "./foldWords";
import { readUnit } from "./unitWords";

/** Nouns that count without a word for number before them: no other heading begins with them. */
const countedFirst =
  /^(?:luot (?:nguoi|khach)|diem (?:thu|tu van|chi tra)|ho so|truong hop|cases|claims|complaints|(?:ال)?(?:حالات|طلبات|اسر))(?!\p{L})/u;

/** Nouns that are units where a heading counts them, and alone head the offices or the periods of a table. */
const onlyCounted: readonly (readonly [RegExp, string])[] = [
  [/^(?:đơn vị|don vi)(?!\p{L})/iu, "enterprise"],
  [/^(?:tháng|thang|months?|(?:ال)?(?:أشهر|اشهر|شهور))(?!\p{L})/iu, "month"],
];

/** What a heading says it counts: "Số hộ", "Số lượt người được tư vấn", "Number of households", "عدد الأسر". */
export function countedUnit(words: string): string | null {
  const counted = countedWords(words) ?? "";
  const outspoken = onlyCounted.find(([noun]) => noun.test(counted));
  if (outspoken) return outspoken[1];
  const nouns = counted.split(/[\s(]+/u);
  const units = [6, 5, 4, 3, 2, 1].map((count) => readUnit(nouns.slice(0, count).join(" ")));
  const unit = units.find((found) => found !== null)?.unit ?? null;
  return unit === null || unit === "ratio" || unit === "percent" || /^[A-Z]/.test(unit)
    ? null
    : unit;
}

const countedWords = (words: string): string | null =>
  /^(?:t[ổo]ng )?(?:số(?: lượng)?|so(?: luong)?|number of|no\. of|# of|(?:عدد|[أا]عداد)(?: ال)?)\s*(.+)$/iu.exec(
    words,
  )?.[1] ??
  countedFirst.exec(foldWords(words))?.[0].replace(/^ال/u, "") ??
  null;
