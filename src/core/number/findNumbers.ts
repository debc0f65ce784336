import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import { digitClass } from "./digits";
import { magnitudeFrom, scaledBy, type Numeral, type Writing } from "./magnitudeTail";
import { numeralShape, type NumeralShape } from "./numeral";
import { percentLength } from "./percentSigns";
import { decimalShownBy, readingsOf, separatorsOf } from "./separators";
import { findWordNumbers } from "./wordNumber";

/** A number in running text: UTF-16 offsets, end exclusive, with magnitude word and percent sign. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** In base units; a percentage is 0-100. Of several readings the likeliest. */
  readonly value: number;
  readonly percent: boolean;
  /** All values the number may have: more than one when nothing decides what its separator means. */
  readonly readings: readonly number[];
  readonly form: "digits" | "words" | "ratio" | "dual" | "times";
  /** True when a magnitude word multiplies it. */
  readonly scaled: boolean;
  /** True when no custom writes numbers so, as 1.23.456. */
  readonly malformed: boolean;
}

const sign = "[.,\\u066b\\u066c\\u060c]";
const numeral = new RegExp(
  `${digitClass}{1,3}(?:[ \\u00a0\\u2009\\u202f]${digitClass}{3})+(?!${sign}?${digitClass})|` +
    `${digitClass}+(?:${sign}${digitClass}+)*`,
  "g",
);

/** Whether a text writes decimals in one place with a point and in another with a comma. */
export function mixesSigns(text: string): boolean {
  const shown = [...text.matchAll(numeral)].map(([raw]) => decimalShownBy(numeralShape(raw)));
  return shown.includes(".") && shown.includes(",");
}

/** Finds every number of a text, in digits or in words, whatever it means; callers decide which are figures. */
export function findNumbers(text: string, language: Language): readonly FoundNumber[] {
  const numerals = [...text.matchAll(numeral)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    shape: numeralShape(match[0]),
  }));
  const telling = numerals.filter(({ start, end }) => !isPlace(text, start, end));
  const separators = separatorsOf(
    telling.map(({ shape }) => shape),
    language,
  );
  const writing = { text, language, separators, numerals };
  const inDigits = numbersInDigits(writing);
  const all = inReadingOrder(inDigits, numbersInWords(text, language));
  return language === "ar" ? withTails(text, all) : all;
}

const placeShape = inOurLetters(/^\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+$/u);
const day = /(?:ngày|lúc|từ ngày|đến ngày|يوم|on)\s$/iu;

/** "1.2. Results", "ngày 24.11": the number of a section or a day tells nothing of how others are written. */
const isPlace = (text: string, start: number, end: number): boolean =>
  placeShape.test(text.slice(start, end)) &&
  (/(?:^|\n)[\s*-]*$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    day.test(text.slice(Math.max(0, start - 9), start)));

function numbersInDigits(writing: Writing): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let index = 0;
  while (index < writing.numerals.length) {
    const { number, used } = numberFrom(writing, index);
    found.push(number);
    index += used;
  }
  return found;
}

/** One number from a numeral on; it may take in numerals that continue it, as in 13 مليون و871 ألف. */
function numberFrom(
  writing: Writing,
  index: number,
): { readonly number: FoundNumber; readonly used: number } {
  const { text, language } = writing;
  const { start: numeralStart, end: numeralEnd, shape } = writing.numerals[index] as Numeral;
  const { factor, tail } = magnitudeFrom(writing, numeralEnd, index + 1);
  const behind = percentLength(text, tail.end, language);
  // Arabic may write the sign before its number.
  const ahead =
    behind === 0 &&
    language === "ar" &&
    signAhead.test(text.slice(Math.max(0, numeralStart - 2), numeralStart))
      ? 1
      : 0;
  const percent = behind + ahead;
  const end = tail.end + behind;
  const start = numeralStart - ahead - plusOrMinus(text, numeralStart - ahead, percent > 0);
  const readings = valuesOf(writing, shape).map((base) => scaledBy(base, factor) + tail.value);
  const number: FoundNumber = {
    start,
    end,
    raw: text.slice(start, end),
    value: readings[0] ?? Number.NaN,
    percent: percent > 0,
    readings,
    form: "digits",
    scaled: factor !== 1,
    malformed: shape.kind === "malformed",
  };
  return { number: percent > 0 ? asPercent(number, shape) : number, used: 1 + tail.used };
}

const signAhead = inOurLetters(/(?<![\p{Nd}%٪])[%٪]$/u);

/**
 * The length of a plus or minus that belongs to a number: right before it, behind an opening bracket, or behind
 * a space when a share follows. A dash that opens a line or joins two numbers is none.
 */
function plusOrMinus(text: string, at: number, percent: boolean): 0 | 1 {
  if (!/[+\-−–]/u.test(text[at - 1] ?? "")) return 0;
  const before = text.slice(Math.max(0, at - 3), at - 1);
  return before.endsWith("(") || (percent && /[^\n]\s$/u.test(before) && !/\p{Nd}\s$/u.test(before))
    ? 1
    : 0;
}

/** A share above a thousand is no share: before a percent sign the decimal reading is the likely one. */
function asPercent(number: FoundNumber, shape: NumeralShape): FoundNumber {
  if (shape.kind !== "open") return number;
  return { ...number, value: shape.decimal, readings: [shape.decimal] };
}

function valuesOf({ separators, language }: Writing, shape: NumeralShape): readonly number[] {
  switch (shape.kind) {
    case "whole":
    case "settled":
      return [shape.value];
    case "open":
      return readingsOf(shape, separators, language);
    case "malformed":
      return [];
  }
}

function numbersInWords(text: string, language: Language): readonly FoundNumber[] {
  return findWordNumbers(text, language).map(({ start, end, value }) => {
    const withSign = end + percentLength(text, end, language);
    return {
      start,
      end: withSign,
      raw: text.slice(start, withSign),
      value,
      percent: withSign > end,
      readings: [value],
      form: "words",
      scaled: false,
      malformed: false,
    };
  });
}

/** Joins both lists; words inside a number in digits, as its magnitude, are no number of their own. */
function inReadingOrder(
  digits: readonly FoundNumber[],
  words: readonly FoundNumber[],
): readonly FoundNumber[] {
  const merged: FoundNumber[] = [];
  let next = 0;
  for (const word of words) {
    while (next < digits.length && (digits[next]?.start ?? 0) < word.end)
      merged.push(digits[next++] as FoundNumber);
    const last = merged[merged.length - 1];
    if (!last || last.end <= word.start) merged.push(word);
  }
  return [...merged, ...digits.slice(next)];
}

/** A magnitude in words that goes on in digits: مليونين و300 ألف. */
function withTails(text: string, numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  const merged: FoundNumber[] = [];
  for (const number of numbers) {
    const last = merged[merged.length - 1];
    if (last && continues(text, last, number)) {
      const value = last.value + number.value;
      const raw = text.slice(last.start, number.end);
      merged[merged.length - 1] = { ...last, end: number.end, raw, value, readings: [value] };
    } else merged.push(number);
  }
  return merged;
}

const smallestMagnitude = 1000;

const continues = (text: string, words: FoundNumber, digits: FoundNumber): boolean =>
  words.form === "words" &&
  digits.form === "digits" &&
  !digits.percent &&
  words.value >= smallestMagnitude &&
  words.value % smallestMagnitude === 0 &&
  digits.value < words.value &&
  (words.value >= 1e6 ? digits.scaled : true) &&
  /^\s?و\s?$/u.test(text.slice(words.end, digits.start));
