import type { FoundNumber } from "../number/findNumbers";

/** A reason why a numeral is no figure: what may stand before it, what after, on the text around it. */
interface Exclusion {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly raw?: RegExp;
}

const exclusions: readonly Exclusion[] = [
  // Years: after their word, or a bare four-digit year that nothing is counted by.
  {
    before: /(?:năm|year|in|since|by|until|of|عام|لعام|سنة|العام)\s*$/iu,
    raw: /^(?:19|20|١٩|٢٠)..$/u,
  },
  { raw: /^(?:19|20|١٩|٢٠)\p{Nd}{2}$/u, after: /^\s*(?:$|[.,;:)\]،؛-]|\n)/u },
  { before: /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?,?\s*$/iu },
  {
    before:
      /(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)\s*$/u,
  },
  {
    after:
      /^(?:st|nd|rd|th)?\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu,
  },
  { after: /^\s*(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/u },
  // Dates and law numbers: digits joined by / or -, or dotted like 23.11.2021.
  { before: /\p{Nd}[/-]$/u },
  { after: /^[/-]\p{Nd}/u },
  { after: /^\/(?:NĐ|QĐ|TT|NQ|CT|CV|KH|BHXH|QH)/u },
  { raw: /^\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{4}$/u },
  { before: /(?:ngày|tháng|quý|tuần|thứ)\s*$/iu },
  {
    before:
      /(?:số|điều|khoản|mục|trang|nghị định|quyết định|article|decree|no\.|page|section|المادة|رقم|صفحة)\s*$/iu,
  },
  // Ages, times of day, roads.
  { after: /^\s*(?:tuổi|years? old|years? of age|عامًا|سنة)(?!\p{L})/iu },
  { before: /(?:aged|age of|سن)\s*$/iu },
  { after: /^(?:h|g|:)\p{Nd}{2}/u },
  { before: /\p{Nd}(?:h|:)$/u },
  { before: /(?:quốc lộ|đường|phố|highway|road)\s*$/iu },
  // Counters of a web page.
  { before: /(?:bình luận|comments?|التعليقات?|تعليق)[\s:]*\(?\s*$/iu },
];

const around = 24;

/** The stretches of a text that are addresses of pages or of people, where nothing is a figure. */
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\p{L}+/giu;

/** Whether a numeral is a year, a date, a law's number, an age, an address and the like. */
export function createNotFigure(text: string): (found: FoundNumber) => boolean {
  const spans = [...text.matchAll(addresses)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return (found) =>
    spans.some(({ start, end }) => start < found.end && found.start < end) ||
    isGlued(text, found) ||
    exclusions.some((exclusion) => applies(exclusion, text, found));
}

function applies(exclusion: Exclusion, text: string, { start, end, raw }: FoundNumber): boolean {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return (
    (exclusion.raw?.test(raw) ?? true) &&
    (exclusion.before?.test(before) ?? true) &&
    (exclusion.after?.test(after) ?? true)
  );
}

/** Part of a word such as BHXH01 or A4. Arabic joins its prepositions to a numeral, so those may touch. */
const isGlued = (text: string, { start, end }: FoundNumber): boolean =>
  /[\p{Script=Latin}_]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
  /^[\p{Script=Latin}_]/u.test(text.slice(end, end + 1));
