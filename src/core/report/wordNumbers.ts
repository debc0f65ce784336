import type { FoundNumber } from "../number/findNumbers";
import { isNoun } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { within } from "./segments";

const determined =
  /(?<!\p{L})(?:the|these|those|all|both|every|cả|mỗi|các|những|trong|hàng|từng|năm|of)\s*$/iu;
const least = 2;
const large = 1000;

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
  const [next] = within(mentions, { start: number.end, end: number.end + 40 });
  if (!next || text.slice(number.end, next.start).trim() !== "") return false;
  const noun = next.features.find(isNoun);
  if (noun === undefined || noun === "district" || noun === "money") return false;
  return !determined.test(text.slice(Math.max(0, number.start - 12), number.start));
}
