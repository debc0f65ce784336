import { inOurLetters } from "../letters/patterns";
import type { Language, Role } from "../observation/observation";
import { roleWords, type RoleWords } from "./roleWords";

/** What a number claims to be. `sign` is -1 for a fall, else 1. */
export interface RoleDecision {
  readonly role: Role;
  readonly sign: 1 | -1;
  /** True for a change measured against a target, not against an earlier time. */
  readonly againstTarget: boolean;
  /** Of a target that a change is measured against: the sign of the change that follows it. */
  readonly pending: 1 | -1 | null;
}

/** The words around a number that can say its role. */
export interface RoleContext {
  /** Its own words before it. */
  readonly before: string;
  /** What follows it, to the end of its sentence. */
  readonly after: string;
  /** Its whole sentence. */
  readonly sentence: string;
  /** The number as it stands. */
  readonly raw: string;
  /** The words before the bracket that it stands in; empty outside brackets. */
  readonly beforeBracket: string;
  /** True when another number follows before the clause ends. */
  readonly followed: boolean;
  /** The role of the number before it, when no break stands between them. */
  readonly joinedTo: RoleDecision | null;
}

const actual: RoleDecision = { role: "actual", sign: 1, againstTarget: false, pending: null };
const near = 90;

/** Decides the role of a number from the words right before and right after it. */
export function roleOf(context: RoleContext, language: Language): RoleDecision {
  const words = roleWords[language];
  const before = context.before.slice(-near);
  const after = context.after.slice(0, near);
  const clear =
    clearRole(words, context, { before, after }) ?? distanceOf(words, context.raw, before);
  if (clear) return clear;
  const sign = changeOf(words, context, { before, after });
  if (sign) return changeOrTarget(words, context, { before, after, sign });
  if (words.baseline.test(before)) return { ...actual, role: "baseline" };
  if (aims(words, before) || words.targetAfter.test(after)) return { ...actual, role: "target" };
  return isTargetInBracket(words, context) ? { ...actual, role: "target" } : actual;
}

const compared = inOurLetters(
  /$(?<=(?<!\p{L})(?:against|versus|from|after|so với(?: mức)?|مقابل|(?:it|which|this|the (?:rate|share|figure)) (?:was|had been|stood at)|و?كانت?(?: هذه)? (?:النسبة|العدد|الرقم))\s*)/iu,
);

/** A level of an earlier time, whether the time stands before the number or behind it. */
const isEarlier = (words: RoleWords, { before, after }: Around): boolean =>
  words.earlier.test(before) || (compared.test(before) && words.earlierAfter.test(after));

/** "Still 3.3 points from the target", "0.6 points above it": points are a distance, and never a target themselves. */
const distanceOf = (words: RoleWords, raw: string, before: string): RoleDecision | null =>
  points.test(raw) && words.target.test(before) && words.againstTarget.test(before)
    ? changed(fallsShort.test(before) ? -1 : 1, true)
    : null;

const fallsShort = inOurLetters(
  /(?<!\p{L})(?:còn|cách|thiếu|thấp|kém|hụt|below|short|lower|under|دون|أقل|ينقص|بنقص)(?!\p{L})/iu,
);

const percentSign = /[%٪]|phần trăm|per ?cent/iu;

/** What stands right at the number leaves no choice. */
function clearRole(
  words: RoleWords,
  context: RoleContext,
  { before, after }: Around,
): RoleDecision | null {
  if (context.joinedTo?.pending) return changed(context.joinedTo.pending, true);
  const start = startIn(words, context.raw, { before, after });
  if (start) return start;
  if (isEarlier(words, { before, after })) return { ...actual, role: "baseline" };
  const lacks = words.shortBy.test(before) && percentSign.test(context.raw);
  return lacks ? changed(-1, true) : null;
}

/**
 * "From 50 to 70": where something grew or fell the first is its start, elsewhere both are the ends of a range. "From 15
 * to 20 %" is a range of growth. And what has grown "from 6.4 million in 2022" need not say its end.
 */
function startIn(words: RoleWords, raw: string, { before, after }: Around): RoleDecision | null {
  if (!words.from.test(before)) return null;
  if (isNoStart(raw, { before, after })) return null;
  const moved = words.moves.test(before);
  if (!words.to.test(after)) return moved ? { ...actual, role: "baseline" } : null;
  const grew = moved || words.moves.test(after.split(/\p{Nd}/u)[0] ?? "");
  return grew ? { ...actual, role: "baseline" } : actual;
}

/** "From 94 % upwards", "to bring it up to from 70 to 72 %", "from 15 to 20 %": a least and two ranges. */
const isNoStart = (raw: string, { before, after }: Around): boolean =>
  upwards.test(after) ||
  upToRange.test(before) ||
  (!percentSign.test(raw) && endOfShares.test(after));

const upwards = /^[^.;,]{0,20}trở lên/u;
const upToRange = /lên từ\s$/u;
const endOfShares = inOurLetters(/^\s?(?:đến|tới|to|-|–|إلى)\s?\p{Nd}+(?:[.,]\p{Nd}+)?\s?[%٪]/iu);

const points = /điểm|point|نقطة|نقاط/iu;

/** "Higher than the target of 90 %": the number is the target, unless it is a distance in points. */
const isLevelOfTarget = (words: RoleWords, { before, followed, raw }: RoleContext): boolean =>
  !followed &&
  !points.test(raw) &&
  (words.thanTarget.test(before) || (thanPlan.test(before) && mostOfAll.test(raw)));

// "Lower than the plan of 100 %" names the plan, "lower than the plan by 3.2 %" the distance.
const thanPlan =
  /$(?<=(?:cao|thấp) hơn(?: so với)?(?: mức)? (?:chỉ tiêu|kế hoạch)(?: giao| đề ra)?(?: là)?\s)/iu;
const mostOfAll = /^(?:[5-9]\d|100)(?!\d)[^\n]*%/u;

/** "The target (91 %)": a number alone in its bracket is what stands before the bracket. */
const isTargetInBracket = (words: RoleWords, { before, beforeBracket }: RoleContext): boolean =>
  before.trim() === "" && aims(words, beforeBracket.slice(-near));

const changed = (sign: 1 | -1, againstTarget: boolean): RoleDecision => ({
  role: "change",
  sign,
  againstTarget,
  pending: null,
});

interface Around {
  readonly before: string;
  readonly after: string;
}

/** "Below the target of 91 % by 4.5 %": the number right behind the target is the target itself. */
function changeOrTarget(
  words: RoleWords,
  { followed }: RoleContext,
  { before, after, sign }: Around & { readonly sign: 1 | -1 },
): RoleDecision {
  if (followed && aims(words, before)) return { ...actual, role: "target", pending: sign };
  const againstTarget =
    words.againstTarget.test(before) || words.againstTarget.test(clauseOf(after));
  if (words.baseline.test(before))
    return { ...actual, role: againstTarget ? "target" : "baseline" };
  return changed(sign, againstTarget);
}

function changeOf(words: RoleWords, context: RoleContext, around: Around): 1 | -1 | null {
  return isLevelOfTarget(words, context) ? null : signOf(words, context, around);
}

function signOf(
  words: RoleWords,
  { beforeBracket, raw }: RoleContext,
  { before, after }: Around,
): 1 | -1 | null {
  const written = writtenSign(raw, before);
  if (written) return written;
  const said = words.reached.test(before) ? null : saidChange(words, before);
  if (said) return said;
  if (words.added.test(before) && (beforeBracket !== "" || words.compared.test(after))) return 1;
  if (words.downAfter.test(after)) return -1;
  return words.upAfter.test(after) ? 1 : null;
}

/**
 * A plus or a minus that stands at the number. A dash before a count opens a line of a list or joins two
 * thoughts, unless a bracket stands before it.
 */
function writtenSign(raw: string, before: string): 1 | -1 | null {
  if (!signAtNumber.test(raw) && !signBefore.test(before)) return null;
  if (raw.startsWith("+") || /$(?<=(?:^|[\s(])\+\s?)/u.test(before))
    return isSum.test(before) ? null : 1;
  if (/^[-−–]/u.test(raw) || /$(?<=\([-–−]\s?)/u.test(before)) return -1;
  return /[%٪]/u.test(raw) && /$(?<=\s[-–−])/u.test(before) ? -1 : null;
}

const signAtNumber = /^[-+−–]/;
const signBefore = /$(?<=[-+−–]\s?)/;
// "13 new members + 31 in households" adds them.
const isSum = inOurLetters(/\p{L}\s\+\s$/u);

/** Growth or fall in the words before a number; of both the later one. */
function saidChange(words: RoleWords, before: string): 1 | -1 | null {
  const up = distanceTo(words.up, before);
  const down = distanceTo(words.down, before);
  if (up === null) return down === null ? null : -1;
  return down === null || up <= down ? 1 : -1;
}

/** How far before the number the words end; null where they are not said. */
const distanceTo = (said: RegExp, before: string): number | null =>
  said.exec(before)?.[1]?.length ?? null;

const aims = (words: RoleWords, before: string): boolean =>
  words.target.test(before) && !words.reached.test(before);

/** The words behind a number up to the next break: the target of another clause is none that it is measured against. */
const clauseOf = (after: string): string => after.slice(0, 40).split(/[،,;؛]\s/u)[0] ?? "";
