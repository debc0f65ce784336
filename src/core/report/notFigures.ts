import { anyOf, inOurLetters } from "../letters/patterns";
import { westernDigits } from "../number/digits";
import type { FoundNumber } from "../number/findNumbers";
import type { Language } from "../observation/observation";
import {
  addressesIn,
  notFigureWords,
  type CompiledWords,
  type NotFigureWords,
} from "./notFigureWords";
import { indexAt, type Span } from "./segments";

const reach = 60;

/** Whether a number is a year, a date, a law's number, an age, a threshold, an address and the like. */
export function createNotFigure(text: string, language: Language): (found: FoundNumber) => boolean {
  const addresses = addressesIn(text);
  const words = notFigureWords[language];
  return (found) => {
    if (inside(addresses, found)) return true;
    const before = text.slice(Math.max(0, found.start - reach), found.start);
    const after = text.slice(found.end, found.end + reach);
    if (found.form === "digits" && isCode(found, [before, after], words)) return true;
    return (
      words.before.test(before) ||
      (words.after.test(after) && !isPaidByTheMonth(found, after)) ||
      isBetween(found, [before, after], words)
    );
  };
}

/** No person gets thousands of millions a month: an office pays them out. */
const isPaidByTheMonth = ({ value }: FoundNumber, after: string): boolean =>
  value >= billion && /^\s(?:a month|per month|mỗi tháng|شهريا)/u.test(after);

const billion = 1e9;

const isBetween = (
  { percent }: FoundNumber,
  [before, after]: readonly [string, string],
  { around, anyBefore, anyAfter }: CompiledWords,
): boolean =>
  (anyBefore.test(before) || anyAfter.test(after)) &&
  around.some(
    (pair) => (!pair.shares || percent) && pair.before.test(before) && pair.after.test(after),
  );

/** Digits that name a day, a year, a law or a thing, and count nothing. */
const isCode = (
  found: FoundNumber,
  [before, after]: readonly [string, string],
  words: NotFigureWords,
): boolean =>
  (!found.scaled && isGlued(before, after)) ||
  isYear(found, [before, after], words) ||
  isJoined(found, [before, after], words) ||
  (shortNumber.test(found.raw) && isDayOrLabel([before, after], words));

const isDayOrLabel = ([before, after]: readonly [string, string], words: NotFigureWords): boolean =>
  ((words.dayBefore.test(before) || words.label.test(before)) && !words.counted.test(after)) ||
  words.dayAfter.test(after);

const inside = (spans: readonly Span[], { start, end }: Span): boolean => {
  const span = spans[indexAt(spans, end)];
  return span !== undefined && span.start < end && start < span.end;
};

const currencyBefore = inOurLetters(/$(?<=(?<!\p{L})(?:P|Rs|RM|Rp|US|VND|USD|EGP|INR|PHP|JD))/u);

/** Whether a sentence is about what the law grants or asks: no share in it is a result. */
export const isPolicy = (sentence: string, language: Language): boolean =>
  notFigureWords[language].policy.test(sentence);

/** Part of a word such as BHXH01 or A4. Arabic joins its prepositions to a numeral, so those may touch. */
const isGlued = (before: string, after: string): boolean =>
  (/$(?<=[\p{Script=Latin}_])/u.test(before) && !currencyBefore.test(before)) ||
  /^[\p{Script=Latin}_]/u.test(after);

const shortNumber = inOurLetters(/^\p{Nd}{1,2}$/u);
const plainYear = /^(?:19[4-9]|20[0-4])\d$/;

const endsLine = /^[.;,]?\s*(?:\n|$)/u;
const named = inOurLetters(/$(?<=[\p{L}\p{M})]\s?:\s?)/u);

/** A bare number of the years we live in is a year unless something is counted by it. */
function isYear(
  { raw }: FoundNumber,
  [before, after]: readonly [string, string],
  words: NotFigureWords,
): boolean {
  if (!plainYear.test(westernDigits(raw))) return false;
  // A line of a list that ends with its number: "Leaflets: 2000".
  if (endsLine.test(after) && named.test(before) && !words.year.test(before)) return false;
  return words.year.test(before) || !words.counted.test(after);
}

/** Dates, law numbers, times of day and ranges of years: digits joined by a stroke, a dash or a colon. */
const isJoined = (
  found: FoundNumber,
  [before, after]: readonly [string, string],
  words: NotFigureWords,
): boolean =>
  !isRange(found, [before, after], words) &&
  !isGrouped(found) &&
  isDateOrCode(found, before, after);

const besideDash = /^\s?[–-]/;
const dashAfter = inOurLetters(/^\s?[–-]\s?\p{Nd}{1,6}(?:[.,]\p{Nd}{3})?(.*)$/su);
const dashBefore = inOurLetters(
  /$(?<=(?:^|[^\p{Nd}\p{L}/.,–-])\p{Nd}{1,6}(?:[.,]\p{Nd}{3})?\s?[–-]\s?)/u,
);

/** "40 - 45 conferences": the two ends of a range, when what is counted follows. */
const isRange = (
  { raw }: FoundNumber,
  [before, after]: readonly [string, string],
  { counted }: NotFigureWords,
): boolean =>
  ((dashBefore.test(before) && counted.test(after)) ||
    (besideDash.test(after) && counted.test(dashAfter.exec(after)?.[1] ?? ""))) &&
  !plainYear.test(westernDigits(raw));

/** 76,410 and 83.3 % are no days: a stroke beside them parts columns. */
const isGrouped = ({ raw, percent }: FoundNumber): boolean => percent || group.test(raw);

const group = inOurLetters(/\p{Nd}[.,٬]\p{Nd}{3}(?!\p{Nd})/u);

const isDateOrCode = ({ raw }: FoundNumber, before: string, after: string): boolean =>
  joinedBefore.test(before) ||
  joinedAfter.test(after) ||
  (opensTelephone.test(raw) && restOfTelephone.test(after)) ||
  dayOrCode.test(raw);

const opensTelephone = inOurLetters(/^(?:1[89]00|0\p{Nd}{3})$/u);
const restOfTelephone = inOurLetters(/^[\s.-]\p{Nd}{3,4}/u);
const dayOrCode = inOurLetters(/^(?:\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{4}|[0٠]\p{Nd}{2,})$/u);

// Days, codes, times of day, telephones and rates of exchange.
const joinedBefore = inOurLetters(
  anyOf([
    /$(?<=\+\p{Nd}{1,3}(?:[\s.-]\p{Nd}{1,4})*[\s.-])/u,
    /$(?<=\p{Nd}\s?[/–-]\s?)/u,
    /$(?<=\p{Nd}(?:[hg:]|\s?giờ\s?))/u,
    /$(?<=(?:^|[^\p{Nd}])(?:0\p{Nd}{2,3}|1[89]00)(?:[\s.]\p{Nd}{3,4})*[\s.])/u,
    /$(?<=\p{Nd}\s?[A-Z]{0,3}\s?=\s?(?:[A-Z]{3}\s?)?)/u,
  ]),
);
const joinedAfter = inOurLetters(
  anyOf([
    /^[\s.-]\p{Nd}{2,4}[\s.-]\p{Nd}{3,4}(?!\p{Nd}|[.,]\p{Nd})/u,
    /^\s?[/–-]\s?\p{Nd}/u,
    /^[/-]\p{Lu}/u,
    /^(?:[hg:]|\s?giờ\s?)\p{Nd}{2}/u,
    /^\s?=/u,
    /^[#*]/u,
  ]),
);
