import { inOurLetters } from "../letters/patterns";
import type { Language, Role } from "../observation/observation";
import type { Draft, Page, Past, Placed } from "./draft";
import { neighbours } from "./neighbours";
import { roleOf, type RoleContext, type RoleDecision } from "./roles";
import { roleWords } from "./roleWords";
import { longestSentence, within, type Span } from "./segments";

const bracketed = /\([^()]*\)/gu;

/** Decides the role of a number from its words, its sentence and the figures before it. */
export function roleFor(page: Page, placed: Placed, past: Past): RoleDecision {
  const context = roleContext(page, placed, past);
  const own = intended(page, placed, roleOf(context, page.language));
  if (own.role === "change" && isTargetPassed(page, placed, { context, past }))
    return { role: "target", sign: 1, againstTarget: false, pending: null };
  if (own.role !== "actual") return own;
  const role = roleAround(page, placed, { context, past });
  if (role) return { ...own, role };
  const listed = sameAsBefore(page.text, placed, past) ?? sameChangeInBracket(placed, past);
  if (listed) return listed;
  if (placed.number.form === "times") return { ...own, role: "change" };
  return placed.number.percent ? sameChange(page.language, placed, { context, past, own }) : own;
}

/** The role that a number without a word for it has from its sentence, its bracket or the number that it is a part of. */
function roleAround(
  page: Page,
  placed: Placed,
  { context, past }: { readonly context: RoleContext; readonly past: Past },
): Role | null {
  const { start, end } = placed.clause.sentence;
  if (isTargetAgain(context, past) || page.isPlanned({ start, end })) return "target";
  if (isStartBehind(page.text, placed, past)) return "baseline";
  if (isEarlierInBracket(page.text, placed, past)) return "baseline";
  if (past.drafts.length === 0 && opensEarlier(page.text, placed)) return "baseline";
  return isPartOfTarget(placed, past) ? "target" : null;
}

/**
 * "1,067 units, over the target of 1,000": what is passed is told when it lies near below the result; what
 * lies far below is how much it is passed by.
 */
function isTargetPassed(
  { language }: Page,
  { number }: Placed,
  { context, past }: { readonly context: RoleContext; readonly past: Past },
): boolean {
  if (!roleWords[language].overTarget.test(context.before)) return false;
  const result = lastResult(past, number.percent);
  return result !== null && number.value <= result && half * number.value >= result;
}

/** The last result of the sentence, a share or none. */
function lastResult({ drafts }: Past, percent: boolean): number | null {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const figure = drafts[index]?.observation;
    if (figure?.role === "actual" && (figure.unit === "percent") === percent) return figure.value;
  }
  return null;
}

const half = 2;

const startJoint = /^\s*(?:(?:up|down) )?(?:from|từ(?: mức)?|من)\s*$/iu;

/** "Doubled to 2,140 from 1,090": the start stands behind the end. */
const isStartBehind = (text: string, { number }: Placed, { drafts }: Past): boolean => {
  const last = drafts[drafts.length - 1];
  return last !== undefined && startJoint.test(text.slice(last.end, number.start));
};

const earlierTime = inOurLetters(
  /^(?:(?:tuần|tháng|quý|năm|kỳ) (?:trước|ngoái)|cùng kỳ|last (?:week|month|year|quarter)|(?:the )?previous (?:week|month|year|quarter)|(?:the )?(?:week|month|year|quarter) before|(?:الأسبوع|الشهر|العام|الربع) (?:الماضي|السابق))(?: (?:là|chỉ|có|đạt|it was|was|were|كانوا|كان|كانت))?:? ?$/iu,
);
const timeBehind =
  /^ (?:a year (?:ago|earlier|before)|last (?:year|month|week)|(?:năm|tháng|tuần) (?:trước|ngoái)|cùng kỳ|قبل عام|العام الماضي)\)/u;
const comparedWith = inOurLetters(
  /(?<!\p{L})(?:so với|kết quả|thấp hơn|cao hơn|than|compared (?:with|to)|مقارنة ب)(?!\p{L})[^,;()]{0,40}$/iu,
);

/**
 * "6 (last week: 9)", "fewer than a year before (29,067 people)": what a bracket gives an earlier time. Behind a
 * comparison the level is told and not the change where it is not far below the result.
 */
function isEarlierInBracket(text: string, { number, clause }: Placed, past: Past): boolean {
  if (!clause.enclosed) return false;
  const words = text.slice(clause.before.start, number.start).trimStart();
  if (earlierTime.test(words)) return true;
  if (words === "" && timeBehind.test(text.slice(number.end, number.end + 24))) return true;
  const { beforeBracket } = clause;
  if (words !== "" || !comparedWith.test(text.slice(beforeBracket.start, beforeBracket.end)))
    return false;
  const result = lastResult(past, number.percent);
  return result !== null && half * number.value >= result;
}

/** "Down 1.9 % on last year (552 people)": what a bracket behind a share of change gives is as much in people. */
function sameChangeInBracket({ number, clause }: Placed, { drafts }: Past): RoleDecision | null {
  const lead = clause.lead === null ? undefined : drafts[clause.lead];
  if (number.percent || !clause.enclosed || lead?.role.role !== "change") return null;
  return lead.observation?.unit === "percent" && !lead.role.againstTarget ? lead.role : null;
}

const earlierOpens = inOurLetters(
  /^\s*(?:At the (?:outset|start|beginning) of the (?:project|programme|program|campaign|drive|pilot)|When [^.;,\p{Nd}]{1,50} (?:a|one|two|three|five) years? ago|(?:A|One|Two|Three|Five|Ten) years? (?:ago|earlier)|Before the (?:project|programme|program|campaign|drive|pilot)(?: began| started)?|(?:Trước khi (?:có|bắt đầu|triển khai) [^.;,\p{Nd}]{1,30})|(?:و)?للمقارنة|For comparison|Để so sánh|قبل (?:بدء |انطلاق )?(?:المشروع|الحملة|البرنامج)),/u,
);
const nowAgain = inOurLetters(
  /(?<!\p{L})(?:now|today|since|has|have|rose|risen|grew|grown|up|nay|đã|tăng|اليوم|الآن|ارتفع)(?!\p{L})/iu,
);

/** "At the outset of the project, in mid-2021, 9,870 residents contributed": what a sentence opens with tells its time. */
function opensEarlier(text: string, { number, clause: { sentence } }: Placed): boolean {
  if (number.start - sentence.start > longestSentence) return false;
  const before = text.slice(sentence.start, number.start);
  return earlierOpens.test(before) && !nowAgain.test(before);
}

/** "The target is 900, of which 250 in Ba Tri": what is asked of the whole is asked of its parts. */
const isPartOfTarget = ({ number, clause }: Placed, { drafts }: Past): boolean =>
  clause.lead !== null &&
  !clause.enclosed &&
  !number.percent &&
  drafts[clause.lead]?.role.role === "target";

const listJoint = /^[\s,،]*(?:và|and|or|و)?\s*$/iu;
// An English or Arabic "to" may lead to the new level: "fell 0.6 % to 71 %".
const sharesJoint = /^\s*(?:đến|tới|-|–)\s*$/iu;
const rangeJoint = /^\s*(?:đến|tới|to|-|–|إلى)\s*$/iu;

// "At least ten members in each office, cả tỉnh 1.290".
const wholeJoint =
  /^[^.;\p{Nd}]{0,60}, (?:cả|toàn) (?:tỉnh|huyện|thành phố|xã)(?: (?:là|ít nhất|không dưới))? $/u;

// "A year before it was 262,410 pupils, or 97.9 %": the share of an earlier number is as early.
const shareOfIt =
  /^(?: [\p{L}\p{M}]+){0,3},? (?:đạt|chiếm|tương đương|hay|or|equal to|أي)(?: khoảng| gần| about)? $/u;

// "45 % by 2025 and 60 % by 2030".
const timeJoint =
  /^,? (?:by|in|before|vào năm|đến năm|năm|بحلول(?: عام)?|في(?: عام)?) (?:the end of )?(?:19|20)\d\d,? (?:and|và|و) ?$/u;

// "At least 3 conferences and 10 sessions": what is asked of the first is asked of the second, unless it was reached.
const nounJoint = inOurLetters(
  /^(?!.*(?<!\p{L})(?:đạt|đã|có|is|are|was|were|has|have|had|reached|بلغ|حقق)(?!\p{L}))(?: (?!và |and )[\p{L}\p{M}-]+){1,9},? (?:và|and|و)(?: (?:vận động|tổ chức|phát triển|phát triển mới|mở|hold|recruit|enrol))?\s?$/iu,
);

// "Bù Đăng has to find 610 people, Phú Riềng 580 people": only the name of another place stands between.
const placeJoint =
  /^ ?(?:người|hộ|people|members|participants)?[,;،] ?(?:(?:huyện|xã|phường|thị xã|thành phố|và|and) |\p{Lu}[\p{L}\p{M}']*[\s-]){1,6}$/u;

// "Hải Lăng gained 275 and Vĩnh Linh 164": no verb of its own, but another place.
const changeJoint =
  /^ ?(?:người|hộ|people|members|participants)?(?:[,;،] ?(?:(?:và|and|while|còn) )?| (?:và|and) )(?:(?:huyện|xã|phường|thị xã|thành phố) )?(?:\p{Lu}\p{Ll}[\p{L}\p{M}']*[\s-]){1,5}(?:(?:gained|added|lost|tăng|giảm) )?$/u;

// "Lost 130 participants since June, while Hai Lang gained 275": another place, another verb.
const changeBehind = inOurLetters(
  /^[^.;\p{Nd}]{0,60},? (?:while|and|whereas|còn|và|trong khi) (?:(?:huyện|xã|phường|thị xã|thành phố) )?(?:\p{Lu}\p{Ll}[\p{L}\p{M}']*[\s-]){1,5}(?:gained|tăng)(?: được| thêm)? $/u,
);

/** "They had been 9,915 and 104,230": what a list says of its first number it says of all. */
function sameAsBefore(text: string, { number }: Placed, { drafts }: Past): RoleDecision | null {
  const last = drafts[drafts.length - 1];
  if (!last) return null;
  const between = text.slice(last.end, number.start);
  if (last.role.role === "change") return changeAgain(last, number.value, between);
  const joints = jointsOf(last.role.role, number.percent);
  return joints.some((joint) => joint.test(between)) ? last.role : null;
}

// What is many times a change is a level.
const mostTimes = 10;

function changeAgain(
  { role, observation }: Draft,
  value: number,
  between: string,
): RoleDecision | null {
  if (value > mostTimes * Math.abs(observation?.value ?? 0)) return null;
  if (changeBehind.test(between)) return { ...role, sign: 1 };
  return changeJoint.test(between) || sharesJoint.test(between) ? role : null;
}

/** What may stand between two numbers of one role. */
function jointsOf(role: Role, percent: boolean): readonly RegExp[] {
  if (role === "target")
    return [listJoint, rangeJoint, nounJoint, placeJoint, timeJoint, wholeJoint];
  if (role !== "baseline") return [];
  return percent ? [listJoint, shareOfIt] : [listJoint];
}

const against = inOurLetters(/$(?<=(?<!\p{L})(?:against|versus|vs\.?|so với|trên|مقابل)\s*)/iu);

/** "240 against a target of 200, Phu Cu 95 against 130": what one pair said need not be said of the next. */
const isTargetAgain = ({ before }: RoleContext, { drafts }: Past): boolean =>
  against.test(before) && drafts.some(({ role }) => role.role === "target");

const ofPlan =
  /^\s?(?:kế hoạch|chỉ tiêu|dự toán|of (?:the |its |their )?(?:annual |year's )?(?:plan|target)|من (?:ال)?(?:خطة|مستهدف|هدف))/iu;

/** A share in brackets behind a change is the same change, and so is one that says it again. */
function sameChange(
  language: Language,
  { clause }: Placed,
  {
    context,
    past,
    own,
  }: { readonly context: RoleContext; readonly past: Past; readonly own: RoleDecision },
): RoleDecision {
  const { enclosed } = clause;
  const change = enclosed ? neighbours(clause, past, true).lead?.role : lastRole(past);
  const again =
    (enclosed || roleWords[language].likewise.test(context.before)) && !ofPlan.test(context.after);
  return again && change?.role === "change" ? change : own;
}

/** What a sentence sets out to do stays an aim until it tells what was done. */
function intended(
  { text, language }: Page,
  { number, clause }: Placed,
  own: RoleDecision,
): RoleDecision {
  if (own.role !== "actual") return own;
  const { intends, done } = roleWords[language];
  const from = Math.max(clause.sentence.start, number.start - longestSentence);
  const before = text.slice(from, number.start);
  const aim = before.search(intends);
  return aim >= 0 && !done.test(before.slice(aim)) ? { ...own, role: "target" } : own;
}

const lastRole = ({ drafts }: Past): RoleDecision | null => drafts[drafts.length - 1]?.role ?? null;

/** The words of a stretch with its places blanked out: Tăng Bạt Hổ has not grown. */
function withoutNames({ text, places }: Page, { start, end }: Span): string {
  let words = "";
  let from = start;
  for (const area of within(places.areas, { start, end })) {
    const name = text.slice(area.start, area.end);
    if (!growth.test(name) || area.start < from) continue;
    words += text.slice(from, area.start) + name.replace(/\S/gu, "x");
    from = area.end;
  }
  return words + text.slice(from, end);
}

const growth = /(?<!\p{L})(?:tăng|giảm|giao|vượt|kém|hụt)(?!\p{L})/iu;

const nextNumber = inOurLetters(/^[^.;,()]{0,12}\s(?:ب\u0640?)?\p{Nd}/u);

function roleContext(page: Page, { number, clause }: Placed, past: Past): RoleContext {
  const { text } = page;
  const { beforeBracket } = clause;
  const before = withoutNames(page, { start: clause.before.start, end: number.start });
  return {
    before: before.includes("(") ? before.replace(bracketed, "") : before,
    after: text.slice(number.end, Math.min(clause.sentence.end, number.end + 90)),
    sentence: text.slice(clause.sentence.start, clause.sentence.end),
    raw: number.raw,
    beforeBracket: text.slice(beforeBracket.start, beforeBracket.end),
    followed: nextNumber.test(text.slice(number.end, number.end + 14)),
    joinedTo: clause.joined ? lastRole(past) : null,
  };
}
