import type { FoundNumber } from "../number/findNumbers";
import { isNoun, type Noun } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { within } from "./segments";

const determined =
  /(?<!\p{L})(?:the|these|those|all|both|every|cả|mỗi|các|những|trong|hàng|từng|năm|of)\s*$/iu;
// "The three leading units": in words these are told of, not counted.
const uncounted: ReadonlySet<Noun> = new Set<Noun>(["district", "money", "employer"]);
const least = 2;
const large = 1000;

// One word may say what kind: eighteen communication conferences.
const ofOneKind = /^[\s-]*(?:[\p{L}\p{M}]+[\s-]+)?$/u;

/** The noun right behind a number, past what only says what kind it is. */
function nounBehind(
  text: string,
  { end }: FoundNumber,
  mentions: readonly Mention[],
): Noun | undefined {
  const behind = within(mentions, { start: end, end: end + reach });
  let from = end;
  for (const { start, end: next, features } of behind) {
    const gap = text.slice(from, start);
    if (!(from === end ? ofOneKind : onlySpace).test(gap)) return undefined;
    const noun = features.find(isNoun);
    if (noun !== undefined) return noun;
    from = next;
  }
  return undefined;
}

const reach = 48;
const onlySpace = /^[\s-]*$/u;

/**
 * Whether a number in words is meant as one. "Five conferences" is; "the two agencies", "one of them" and a
 * number without a counted noun right behind it are a manner of speaking.
 */
export function countsInWords(
  text: string,
  number: FoundNumber,
  mentions: readonly Mention[],
): boolean {
  if (number.percent || number.value >= large) return true;
  if (number.value < least) return false;
  const noun = nounBehind(text, number, mentions);
  if (noun === undefined || uncounted.has(noun)) return false;
  return !determined.test(text.slice(Math.max(0, number.start - 12), number.start));
}
