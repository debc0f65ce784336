import { inOurLetters } from "../letters/patterns";
import type { Page, Past, Placed } from "./draft";
import { within } from "./segments";

const ofThese = inOurLetters(
  /^\s(?:of (?:the|these|those|them)(?!\p{L})(?! (?:population|plan|target|labou?r|workforce|total))|(?:người )?trong số (?:đó|này|họ)|من هؤلاء|منهم|منها)/iu,
);
// A share is mostly of something that was not told of before.
const shareOfThese = inOurLetters(
  /^\s(?:of (?:these|those|them)(?!\p{L})|trong số (?:đó|này|họ)|من هؤلاء|منهم|منها)/iu,
);

/** "34 wards": the places themselves are counted. */
export function countsPlaces({ mentions }: Page, { number: { end } }: Placed): boolean {
  const [next] = within(mentions, { start: end, end: end + longestPlace });
  const counted = next?.start === end + 1 ? next.features[0] : undefined;
  return counted === "ward" || counted === "district";
}

// The longest word for a kind of place, with the space before it.
const longestPlace = 18;

const addedUp = inOurLetters(
  /(?<!\p{L})(?:cộng dồn|lũy kế|luỹ kế|(?:tính )?từ đầu (?:năm|quý|tháng|tuần|đợt|chiến dịch)|cả (?:tuần|tháng|quý|đợt)|(?:toàn|cả) (?:tỉnh|huyện|thành phố|xã)(?=(?: (?:là|có|được))? $)|so far this|since the (?:start|beginning)|year to date|منذ (?:بداية|مطلع))(?!\p{L})/iu,
);

const theRate = inOurLetters(
  /(?<!\p{L})(?:(?:đạt|chiếm) tỷ lệ|tỷ lệ (?:này|đó|ấy|là|đạt|mới|cao|thấp|khá)|con số (?:này|đó|ấy)|th(?:e|is|at) (?:rate|share|figure|proportion)|(?:هذه )?النسبة)(?!\p{L})/iu,
);
const nearRate = 60;

const thisNumber =
  /$(?<=(?:con số (?:này|ấy|đó)|số này|th(?:is|at) (?:number|figure)|the (?:number|figure) (?:to|is|stands)|هذا العدد|العدد (?:إلى|اليوم))[^.;,]{0,24})/iu;

/** Whether a number is told of those that were counted before it: "203 of these", "this number rose to". */
export const pointsBack = (text: string, { number, clause }: Placed): boolean =>
  (number.percent ? shareOfThese : ofThese).test(text.slice(number.end, number.end + 30)) ||
  thisNumber.test(text.slice(Math.max(clause.sentence.start, number.start - 50), number.start));

/** Whether "the rate" stands before a number, whichever it is. */
export const saysRate = (text: string, { number, clause }: Placed): boolean =>
  theRate.test(text.slice(clause.before.start, number.start).slice(-nearRate));

/** Whether a number says how many there are by now: "in all since the beginning of the quarter". */
export const addsUp = (text: string, { number, clause }: Placed): boolean =>
  addedUp.test(text.slice(clause.before.start, number.start));

const next = inOurLetters(
  /(?<!\p{L})(?:kế đến|tiếp đến|tiếp theo|tiếp sau|followed by|next came|ahead of|تلته|تلتها|يليها|تليها)(?!\p{L})/iu,
);

/** Whether a number's place comes next behind that of the figure before it: "followed by Lục Yên with 571". */
export function comesNext(text: string, { number }: Placed, { drafts }: Past): boolean {
  const last = drafts[drafts.length - 1];
  return last !== undefined && next.test(text.slice(last.end, number.start));
}

const anotherName =
  /^[^.;\p{Nd}]{0,50}[,;] ?(?:riêng |còn )?(?:\p{Lu}[\p{L}\p{M}.'-]*\s){1,4}(?:có |được |mới có )?$/u;

/** Whether a name stands right before a number that goes on with a list. */
export function namesAnother(text: string, { number }: Placed, { drafts }: Past): boolean {
  const last = drafts[drafts.length - 1];
  return last !== undefined && anotherName.test(text.slice(last.end, number.start));
}
