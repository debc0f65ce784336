import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import { magnitudeAt } from "./magnitudes";
import type { NumeralShape } from "./numeral";
import type { Separators } from "./separators";

/** The digits of a number and how they may be read. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly shape: NumeralShape;
}

/** A text with its numerals, in reading order. */
export interface Writing {
  readonly text: string;
  readonly language: Language;
  readonly separators: Separators;
  readonly numerals: readonly Numeral[];
}

/** The magnitude word behind a numeral with all that continues it; factor 1 when there is none. */
export function magnitudeFrom(
  writing: Writing,
  at: number,
  next: number,
): { readonly factor: number; readonly tail: Tail } {
  const { text, language } = writing;
  const magnitude = magnitudeAt(text, at, language);
  if (!magnitude) return { factor: 1, tail: { end: at, value: 0, used: 0 } };
  const { factor, length } = magnitude;
  const glued = gluedDigits(writing, next, { end: at + length, factor });
  if (glued) return { factor, tail: glued };
  const tail = tailFrom(writing, next, { end: at + length, below: factor });
  const half = halfLength(text, tail.end, language);
  if (half === 0) return { factor, tail };
  return { factor, tail: { ...tail, end: tail.end + half, value: tail.value + factor / 2 } };
}

/** Moves the decimal sign as paper does: binary fractions make 268399999999999.97 of 268.4 x 10^12. */
export function scaledBy(value: number, factor: number): number {
  if (factor === 1) return value;
  const zeros = Math.round(Math.log10(factor));
  const plain = String(value);
  return 10 ** zeros === factor && !plain.includes("e")
    ? Number(`${plain}e${zeros}`)
    : value * factor;
}

/** "38tr6", "1k2": as people chat, digits grown on to a magnitude are its decimals. */
function gluedDigits(
  { text, language, numerals }: Writing,
  index: number,
  { end, factor }: { readonly end: number; readonly factor: number },
): Tail | null {
  const next = numerals[index];
  if (language !== "vi" || next?.start !== end || next.end - end > mostDecimals) return null;
  const value = scaledBy(Number(`0.${text.slice(end, next.end)}`), factor);
  return { end: next.end, value, used: 1 };
}

const mostDecimals = 2;

const joint: { readonly [L in Language]: RegExp } = {
  vi: /[ \u00a0]/uy,
  en: /(?:,? and)? /uy,
  ar: /[ \u00a0]{0,2}و[ \u00a0]?/uy,
};

interface Tail {
  readonly end: number;
  readonly value: number;
  readonly used: number;
}

/** Smaller magnitudes that continue a number: 1 triệu 200 nghìn, 5 lakh 23 thousand, 530 ألف و300. */
function tailFrom(
  writing: Writing,
  index: number,
  { end, below }: { readonly end: number; readonly below: number },
): Tail {
  const none = { end, value: 0, used: 0 };
  const next = writing.numerals[index];
  if (next?.shape.kind !== "whole" || !joins(writing, end, next.start)) return none;
  const magnitude = magnitudeAt(writing.text, next.end, writing.language);
  if (!magnitude) return lastTail(writing, next, { value: next.shape.value, below }) ?? none;
  const value = next.shape.value * magnitude.factor;
  if (magnitude.factor >= below || value >= below) return none;
  const until = { end: next.end + magnitude.length, below: magnitude.factor };
  const rest = tailFrom(writing, index + 1, until);
  return { end: rest.end, value: value + rest.value, used: 1 + rest.used };
}

/** Only Arabic says the last part without a magnitude of its own. */
const lastTail = (
  { language }: Writing,
  { end }: Numeral,
  { value, below }: { readonly value: number; readonly below: number },
): Tail | null => (language === "ar" && value < below ? { end, value, used: 1 } : null);

function joins({ text, language }: Writing, from: number, to: number): boolean {
  const between = joint[language];
  between.lastIndex = from;
  const match = between.exec(text);
  return match !== null && from + match[0].length === to;
}

const half: { readonly [L in Language]: RegExp | null } = {
  vi: inOurLetters(/ rưỡi(?!\p{L})/iuy),
  en: null,
  ar: inOurLetters(/\s?و\s?نصف(?!\p{L})(?:\s(?:ال)?(?:مليون|مليار)(?!\p{L}))?/uy),
};

function halfLength(text: string, at: number, language: Language): number {
  const word = half[language];
  if (!word) return 0;
  word.lastIndex = at;
  return word.exec(text)?.[0].length ?? 0;
}
