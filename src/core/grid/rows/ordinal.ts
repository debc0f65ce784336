import { westernDigits } from "../../number/digits";
import type { GridCell } from "../cells/gridCell";
import { foldWords } from "../words/foldWords";

/** The kinds of running numbers, so that a change of kind is a step down or up in a table's outline. */
export type OrdinalKind = "letter" | "roman" | "number" | "small" | "bullet" | `dotted${number}`;

const roman = /^[IVX]{1,6}$/u;
/** "First", "second" as Arabic papers count their chapters, in foldWords' spelling. */
const counted = /^(?:اولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)$/u;

/** The kind of a running number as written: I, 1, 1.1, 1-1, ٢, a), -. Null for anything else. */
export function ordinalKind(text: string): OrdinalKind | null {
  const bare = plainOrdinal(text).replace(/^\(?(.+?)[).:-]?$/u, "$1");
  if (roman.test(bare)) return "roman";
  if (/^[A-ZĐ]$/u.test(bare) || counted.test(foldWords(bare))) return "letter";
  if (/^\d{1,5}$/u.test(bare)) return "number";
  if (/^\d{1,3}(?:\.\d{1,3})+$|^\d{1,2}(?:-\d{1,2})+$/u.test(bare))
    return `dotted${bare.split(/[.-]/u).length}`;
  if (/^[ivx]{1,5}$|^[a-zđ]$/u.test(bare)) return "small";
  return /^[-–+•*]$/u.test(bare) ? "bullet" : null;
}

/** A running number in western digits; between Arabic ones the point of a fraction may stand for the dot. */
const plainOrdinal = (text: string): string => westernDigits(text).replaceAll("٫", ".");

/** Whether a cell may be a running number. */
export const isOrdinal = ({ kind, text }: GridCell): boolean =>
  kind !== "blank" && ordinalKind(text) !== null;

const leading =
  /^(?:(\(?(?:[IVX]{1,6}|[A-ZĐ]|\d{1,3}(?:[.-]\d{1,3})*|[a-zđ])[).])\s*|((?:[IVX]{1,6}|[A-ZĐ]|\d{1,3}(?:[.-]\d{1,3})*) ?[-–])\s+|(\d{1,3}(?:\.\d{1,3})+)\s+|([-–+•])\s*)(?=\p{L})/u;

/** The running number that a label begins with, and the label without it. */
export function splitOrdinal(label: string): { readonly ordinal: string; readonly words: string } {
  const match = leading.exec(plainOrdinal(label));
  if (!match) return { ordinal: "", words: label };
  return { ordinal: match[0].trim(), words: label.slice(match[0].length) };
}

/** Whether texts are dotted numbers of which each goes on where the one before it was: 1.1, 1.2, 2, 2.1. */
export function countDotted(texts: readonly string[]): boolean {
  if (texts.length < 3 || !texts.every(isDotted)) return false;
  const dotted = texts.filter((text) => partsOf(text).length > 1).length;
  return dotted * 2 > texts.length && countOn(texts);
}

/** Whether running numbers with hyphens in them count on: 1, 1-1, 1-2, 2. Ages do not: 15-24, 25-34. */
export const countHyphened = (texts: readonly string[]): boolean =>
  texts.every(isDotted) && countOn(texts);

const isDotted = (text: string): boolean =>
  /^\d{1,2}(?:[.-]\d{1,2}){0,3}\.?$/u.test(plainOrdinal(text));

const partsOf = (text: string): readonly number[] =>
  plainOrdinal(text).replace(/\.$/u, "").split(/[.-]/u).map(Number);

function countOn(texts: readonly string[]): boolean {
  const numbers = texts.map(partsOf);
  return numbers.every((number, index) => index === 0 || goesOn(number, numbers[index - 1] ?? []));
}

/** The next number of its level, or the first of a level below one that stays or is the next. */
function goesOn(number: readonly number[], before: readonly number[]): boolean {
  const level = number.findIndex((part, index) => part !== before[index]);
  if (level < 0 || number.slice(level + 1).some((part) => part !== 1)) return false;
  return number[level] === (before[level] ?? 0) + 1;
}
