import { inOurLetters } from "../letters/patterns";
import { westernDigits } from "../number/digits";
import type { Language } from "../observation/observation";
import type { Clause } from "./clauses";
import { within, type Span } from "./segments";

/** A time that a text names: `2025`, `2025-11`, `2025-11-08` or `2025-01..06`. */
export interface FoundPeriod extends Span {
  readonly period: string;
}

interface Rule {
  readonly pattern: RegExp;
  readonly period: (parts: readonly string[]) => string;
}

const two = (month: string | number): string => String(month).padStart(2, "0");
const months = (year: string, last: number, first = 1): string =>
  `${year}-${two(first)}..${two(last)}`;

const romans: readonly string[] = ["I", "II", "III", "IV"];
const quarter = (year: string, name: string): string => {
  const number = romans.includes(name) ? romans.indexOf(name) + 1 : Number(name);
  return months(year, 3 * number, 3 * number - 2);
};

const englishMonths =
  "January|February|March|April|May|June|July|August|September|October|November|December".split(
    "|",
  );
const arabicMonths =
  "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر".split("|");
const englishMonth = `(${englishMonths.join("|")})`;
const arabicMonth = `(${arabicMonths.join("|")})`;
const monthOf = (names: readonly string[], name: string): string => two(names.indexOf(name) + 1);

const spelled: { readonly [word: string]: number } = { three: 3, six: 6, nine: 9, ten: 10 };

// Every time ends with its year: the years are found first, and what stands before each is sought from its end.
const anyYear = /(?:19|20)\d\d(?!\d)/g;
const longestTime = 44;
const year = "((?:19|20)\\d\\d)";
const rule = (pattern: string, period: Rule["period"]): Rule => ({
  pattern: inOurLetters(new RegExp(`$(?<=(?<![\\p{L}\\d])(${pattern}))`, "iu")),
  period: (parts) => period(parts.filter((part) => part !== "")),
});

// The more exact come first; of times that overlap the first counts.
const rules: { readonly [L in Language]: readonly Rule[] } = {
  vi: [
    rule(`(\\d{1,2}) tháng (?:đầu )?năm ${year}`, ([n = "", y = ""]) => months(y, Number(n))),
    rule(
      `(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}`,
      ([d = "", m = "", y = ""]) => `${y}-${two(m)}-${two(d)}`,
    ),
    rule(`quý (I{1,3}|IV|[1-4])(?:/| năm )${year}`, ([q = "", y = ""]) => quarter(y, q)),
    rule(`tháng (\\d{1,2})(?:/| năm )${year}`, ([m = "", y = ""]) => `${y}-${two(m)}`),
    rule(`năm ${year}`, ([y = ""]) => y),
  ],
  en: [
    rule(`first (\\w+) months of ${year}`, ([n = "", y = ""]) => months(y, spelled[n] ?? 12)),
    rule(
      `(\\d{1,2}) ${englishMonth} ${year}`,
      ([d = "", m = "", y = ""]) => `${y}-${monthOf(englishMonths, m)}-${two(d)}`,
    ),
    rule(
      `${englishMonth} (\\d{1,2}), ${year}`,
      ([m = "", d = "", y = ""]) => `${y}-${monthOf(englishMonths, m)}-${two(d)}`,
    ),
    rule(`${englishMonth} ${year}`, ([m = "", y = ""]) => `${y}-${monthOf(englishMonths, m)}`),
    rule(`(?:in|of|for|during|year) ${year}`, ([y = ""]) => y),
  ],
  ar: [
    rule(`${arabicMonth} ${year}`, ([m = "", y = ""]) => `${y}-${monthOf(arabicMonths, m)}`),
    rule(`(?:ل)?(?:ال)?(?:عام|سنة) ${year}`, ([y = ""]) => y),
  ],
};

// A time that is compared with, or that dates a law, is not the time of the figure.
const elsewhere =
  /$(?<=(?:so với|cùng kỳ|luật|nghị định|nghị quyết|quyết định|compared (?:with|to)|than|same period|law|decree|مقارنة|قانون|عن)[^.;,()]{0,30})/iu;

/** Every time that a text names for its figures, in reading order. */
export function findPeriods(text: string, language: Language): readonly FoundPeriod[] {
  const plain = westernDigits(text);
  const found: FoundPeriod[] = [];
  for (const { index, 0: named } of plain.matchAll(anyYear)) {
    const end = index + named.length;
    const words = plain.slice(Math.max(0, end - longestTime), end);
    for (const { pattern, period } of rules[language]) {
      const [, time, ...parts] = pattern.exec(words) ?? [];
      if (time === undefined) continue;
      const start = end - time.length;
      if (elsewhere.test(plain.slice(Math.max(0, start - longestTime), start))) continue;
      found.push({ start, end, period: period(parts) });
    }
  }
  // Sorting keeps the order of the rules where two begin together.
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((place) => {
      if (place.start < end) return false;
      end = place.end;
      return true;
    });
}

/** The time of a number: its own words name it, else the last named before it in its sentence; else null. */
export function periodOf(
  periods: readonly FoundPeriod[],
  number: Span,
  clause: Clause,
): string | null {
  const own = within(periods, clause.after)[0];
  if (own) return own.period;
  const before = within(periods, { start: clause.sentence.start, end: number.start });
  return before[before.length - 1]?.period ?? null;
}
