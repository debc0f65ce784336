import { anyOf } from "../letters/patterns";
import type { Language, Modifier } from "../observation/observation";

/** Words right before a number that say how exact it is, the longer ones first. */
export type ModifierWords = readonly (readonly [Modifier, RegExp])[];

// Sought from the number backwards, so that the words before it are looked through no more than once.
const rightBefore = (words: string): RegExp =>
  new RegExp(`$(?<=(?:^|[\\s(])(?:${words})\\s?)`, "iu");

/** How each language says that a number is no exact one. */
export const modifierWords: { readonly [L in Language]: ModifierWords } = {
  vi: [
    ["atLeast", rightBefore("ít nhất|tối thiểu|không dưới|không ít hơn")],
    ["atMost", rightBefore("nhiều nhất|tối đa|không quá|không vượt quá")],
    ["lessThan", rightBefore("dưới|chưa đến|chưa tới|chưa đầy|không đến|ít hơn")],
    ["nearly", rightBefore("gần|ngót|xấp xỉ|suýt soát|gần như")],
    ["about", rightBefore("khoảng|chừng|ước|ước khoảng|ước tính|ước chừng|độ|tầm")],
    ["moreThan", /$(?<=(?:^|[\s(])(?:trên|(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ) )hơn)\s?)/iu],
  ],
  en: [
    ["atLeast", rightBefore("at least|no fewer than|no less than|not less than|a minimum of")],
    ["atMost", rightBefore("at most|no more than|not more than|a maximum of|up to")],
    ["lessThan", rightBefore("less than|fewer than|under|below")],
    ["nearly", rightBefore("nearly|almost|close to|just under|just short of")],
    ["about", rightBefore("about|around|approximately|roughly|some|approx\\.?|an estimated|circa")],
    ["moreThan", rightBefore("more than|over|upwards of|in excess of|just over|well over|above")],
  ],
  ar: [
    ["atLeast", rightBefore("لا يقل عن|لا تقل عن|ما لا يقل عن|على الأقل")],
    ["atMost", rightBefore("لا يزيد على|لا يزيد عن|لا يتجاوز|لا تتجاوز|بحد أقصى|على الأكثر")],
    ["lessThan", rightBefore("أقل من|دون|ما دون")],
    ["nearly", rightBefore("ما يقرب من|ما يقارب|قرابة|زهاء|يقارب|تقارب|قريب من")],
    ["about", rightBefore("نحو|حوالي|حوالى|تقريبا|بنحو|بحوالي|ما يناهز|يناهز")],
    ["moreThan", rightBefore("أكثر من|ما يزيد على|ما يزيد عن|يزيد على|تزيد على|يفوق|بأكثر من")],
  ],
};

const anyOfThem = (language: Language): RegExp =>
  anyOf(modifierWords[language].map(([, words]) => words));

/** Any of the words: most numbers have none before them. */
export const anyModifier: { readonly [L in Language]: RegExp } = {
  vi: anyOfThem("vi"),
  en: anyOfThem("en"),
  ar: anyOfThem("ar"),
};

/** What stands between the two ends of a range. */
export const rangeWords: { readonly [L in Language]: RegExp } = {
  vi: /^(?: ?[-–] ?| (?:đến|tới) )$/u,
  en: /^(?: ?[-–] ?| to | and )$/u,
  ar: /^(?: ?[-–] ?| ?إلى ?| ?و ?)$/u,
};

/** What opens a range whose ends are joined by "and". */
export const rangeOpening: { readonly [L in Language]: RegExp } = {
  vi: /(?:^|[\s(])từ\s?$/iu,
  en: /(?:^|[\s(])(?:between|from)\s?$/iu,
  ar: /(?:^|[\s(])(?:بين|ما بين|من)\s?$/u,
};
