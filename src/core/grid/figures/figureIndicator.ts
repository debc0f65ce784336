import { areaOf } from "../columns/columnFacts";
import { matchIndicator } from "../../indicator/matchIndicator";
import type { Language } from "../../observation/observation";
import { foldWords } from "../words/foldWords";
import { saysRate } from "../words/headerWords";
import { countedUnit } from "../words/countedUnit";
import { declaresUnits } from "../words/unitWords";

/** The words that may name what a figure counts. */
export interface IndicatorWords {
  /** The row's labels and the column's heading, from the outside in. */
  readonly own: readonly string[];
  /** Lines above the table, the nearest first. */
  readonly captions: readonly string[];
  readonly language: Language;
}

/** The indicator that the figure's own words name; null when they name none of the catalogue. */
export function ownIndicator(
  { own, language }: IndicatorWords,
  unit: string | null,
): string | null {
  const said = own.filter(saysMore).map(withoutLead).join(" ");
  if (unit === "percent") return shareOf(said, language);
  if (saysAverage(said)) return null;
  // The lexicon tells money by its noun, which a heading leaves to the unit line.
  const words = unit !== null && /^[A-Z]{3}$/.test(unit) ? `${said} ${moneyNoun[language]}` : said;
  const whole = matchIndicator(words, language, false)?.id ?? null;
  return activities.test(whole ?? "") ? (besideActivity(own, language) ?? whole) : whole;
}

/** An average pension is none of the catalogue's sums. */
const saysAverage = (words: string): boolean =>
  /(?<!\p{L})(?:binh quan|trung binh|averages?|mean|متوسط)(?!\p{L})/u.test(foldWords(words));

const activities = /^activities\./u;

/** "Attendees" beside a row's "Launch ceremony" are people and no ceremonies. */
function besideActivity(own: readonly string[], language: Language): string | null {
  const id =
    own.length < 2 ? null : (matchIndicator(own.at(-1) ?? "", language, false)?.id ?? null);
  return id === null || activities.test(id) ? null : id;
}

/** "الفرق" beside what is counted or between two things is a difference, alone it may be teams. */
const saysMore = (words: string, index: number): boolean =>
  !/^الفرق (?:بين|عن)(?!\p{L})/u.test(words.trim()) &&
  (index === 0 || !/^الفرق$/u.test(words.trim()));

const moneyNoun: { readonly [L in Language]: string } = { vi: "đồng", en: "VND", ar: "دونغ" };

/** "Trong đó: hộ gia đình" below "BHYT" reads as "BHYT hộ gia đình"; a commune named, or its office, is no commune counted. */
const withoutLead = (words: string): string =>
  words
    .replace(/^(?:trong (?:đó|do)|g[ồo]m|of which|including|منها)\s*:?\s*/iu, "")
    .replace(/(?<!\p{L})(?:UBND|ủy ban nhân dân) (?:các )?(?:xã|phường|huyện|tỉnh)(?!\p{L})/giu, "")
    .replace(/(?<!\p{L})(?:xã|phường|thị trấn) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu, "");

/** A share is named only by words that speak of a share; a comparison with another period is none. */
function shareOf(words: string, language: Language): string | null {
  const text = foldWords(words);
  if (
    /so sanh|so voi(?! (?:ke hoach|chi tieu|kh))|cung ky|tang|giam|growth|compared|change|مقارنه|زياده/u.test(
      text,
    )
  )
    return null;
  const id = matchIndicator(words, language, true)?.id ?? null;
  if (id === null || !id.startsWith("coverage.")) return id;
  return /bao phu|phu|dan so|luc luong|coverage|population|labou?r force|تغطيه|شمول|السكان/u.test(
    text,
  )
    ? id
    : null;
}

/** The indicator that the nearest title names, for headings that only say "Chỉ tiêu", "Thực hiện". */
export const titleIndicator = ({ captions, language }: IndicatorWords): string | null =>
  captions
    .filter((caption) => !isLetterhead(caption) && !declaresUnits(caption))
    .map((caption) => matchIndicator(caption, language, false)?.id ?? null)
    .find((id) => id !== null) ?? null;

/** What the nearest title that counts something says it counts: people in "Number of participants by category". */
export const titleUnit = ({ captions }: IndicatorWords): string | null =>
  captions.map(countedUnit).find((unit) => unit !== null) ?? null;

const isLetterhead = (caption: string): boolean =>
  areaOf(caption) !== null ||
  /^(?:bhxh|bao hiem xa hoi) (?:tinh|huyen|viet nam|co so|thanh pho)/u.test(foldWords(caption));

const generic =
  /(?<!\p{L})(?:chi tieu|ke hoach|kh|duoc giao|giao|thuc hien|th|ket qua|dat(?: duoc)?|hoan thanh|luy ke|cong don|trong (?:ky|thang|quy|nam)|tu dau nam|den (?:cuoi )?(?:ky|thang)|bao cao|cung ky|truoc|nay|thang|quy|nam|ky|tong(?: so| cong)?|so(?: luong| nguoi(?: tham gia)?| tien| lieu)?|gia tri|ty le|ti le|dau|cuoi|targets?|plan(?:ned)?|actual|achieved|results?|completion|rate|total|number(?: of)?|values?|amount|count|people|persons?|participants|percent\w*|month|quarter|year|cumulative|same period|previous|last|this|of|the|(?:ال)?(?:هدف|مستهدف|خطه|منفذ|محقق|متحقق|فعلي|نتيجه|عدد|قيمه|نسبه|انجاز|تنفيذ|شهر|سنه|ربع|اجمالي|مجموع))(?!\p{L})/gu;

/** Whether words say only how figures stand to each other, and not of what they are. */
export const isGeneric = (words: readonly string[]): boolean =>
  words.every(
    (step) =>
      !/\p{L}{2}/u.test(
        foldWords(step)
          .replace(/[([][^)\]]*[)\]]/gu, "")
          .replace(generic, ""),
      ),
  );

/** Whether words say a share and nothing of what. */
export const isPlainShare = (words: readonly string[]): boolean =>
  words.some((step) => saysRate(step) || /[%٪]|hoàn thành|đạt/iu.test(step)) && isGeneric(words);
