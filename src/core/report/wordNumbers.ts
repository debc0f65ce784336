import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import type { FoundNumber } from "../number/findNumbers";
import { isNoun, type Noun } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { within } from "./segments";

const determined = inOurLetters(
  /$(?<=(?<!\p{L})(?:the|these|those|all|both|every|cả|mỗi|các|những|trong|hàng|từng|năm|of)\s*)/iu,
);
// "The three leading units": in words these are told of, not counted.
const uncounted: ReadonlySet<Noun> = new Set<Noun>(["district", "money", "employer"]);
const least = 2;
const large = 1000;
const few = 2;
// "One of four" is a manner of speaking, "of two hundred sessions" is not.
const many = 20;
// One of these is worth telling, and so is "the first of four".
const events: ReadonlySet<Noun> = new Set<Noun>([
  "launch",
  "parade",
  "booth",
  "mobileGroup",
  "conference",
]);

// One word may say what kind: eighteen communication conferences.
const ofOneKind = inOurLetters(/^[\s-]*(?:[\p{L}\p{M}]+[\s-]+)?$/u);

/** The noun right behind a number, past what only says what kind it is. */
function nounBehind(
  text: string,
  { start, end }: FoundNumber,
  mentions: readonly Mention[],
): Noun | undefined {
  if (thisYear.test(text.slice(start, end + 8))) return undefined;
  if (ofTheYear.test(text.slice(Math.max(0, start - 12), end))) return undefined;
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

interface Written {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
}

/**
 * Whether a number in words is meant as one. "Five conferences" is; "the two agencies", "one of them" and a
 * number without a counted noun right behind it are a manner of speaking.
 */
export function countsInWords(written: Written, number: FoundNumber): boolean {
  if (number.percent || number.value >= large) return true;
  if (number.value < (written.language === "en" ? 1 : least)) return false;
  const { text, mentions } = written;
  if (standsAlone(text, number)) return number.value > few;
  const noun = nounBehind(text, number, mentions);
  if (noun === undefined || uncounted.has(noun)) return false;
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  return events.has(noun) ? isEvent(number, before) : isTold(number, before);
}

const isTold = ({ value }: FoundNumber, before: string): boolean =>
  value > 1 && (!determined.test(before) || (value >= many && ofSome.test(before)));

/** One launch is worth telling, and so are the four of "the first of four". */
const isEvent = ({ value }: FoundNumber, before: string): boolean =>
  value === 1 ? !pointed.test(before) : ofSome.test(before) || !determined.test(before);

/** "Twenty-five of them live in Song Hinh.", "Mù Cang Chải registered only nine.": counted without a noun. */
const standsAlone = (text: string, { start, end }: FoundNumber): boolean =>
  ofThem.test(text.slice(end, end + 12)) ||
  (/^[.;,)\n]/u.test(text.slice(end, end + 1)) &&
    (registered.test(text.slice(Math.max(0, start - 40), start)) ||
      inNextPlace.test(text.slice(Math.max(0, start - nextPlace), start))));

// "In Pleiku the number was 388, and in Ayun Pa seventy-one."
const inNextPlace = inOurLetters(
  /$(?<=\p{Nd}[^.;\p{Nd}]{0,40}(?:,|;| and| và),? (?:and |và |còn )?(?:in|at|ở|tại) (?:\p{Lu}[\p{L}\p{M}']* ){1,4})/u,
);
const nextPlace = 110;

// The Vietnamese five is also the year.
const thisYear = inOurLetters(/^năm (?:nay|ngoái|trước|sau|tới|mới|học)(?!\p{L})/iu);

const ofTheYear = /(?<!\p{L})(?:hết|cuối|đầu|giữa|cả|hằng|hàng|mỗi|kế hoạch|chỉ tiêu) năm$/iu;

const registered = inOurLetters(
  /$(?<=(?<!\p{L})(?:registered|enrolled|recorded|signed up|recruited|reported|had|has|có|được|ghi nhận|vận động được)(?: only| just| as few as| chỉ)? )/iu,
);

const ofThem = inOurLetters(/^ (?:of (?:them|these|whom)|منهم|منهن|منها)(?!\p{L})/iu);
const ofSome = inOurLetters(/$(?<=\bof\s*)/iu);
const pointed = inOurLetters(/$(?<=\b(?:of|the|this|that|no)\s*)/iu);
