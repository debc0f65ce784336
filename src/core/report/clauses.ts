import { inOurLetters } from "../letters/patterns";
import { districts } from "../area/districts";
import { presentProvinces } from "../area/provinces";
import type { Language } from "../observation/observation";
import { leadsOf, outside, partsFollow } from "./leads";
import type { Span } from "./segments";

/** Where a number stands in its sentence, and which words around it are its own. */
export interface Clause {
  readonly sentence: Span;
  /** The words before it that are its own. */
  readonly before: Span;
  /** The words after it that are its own. */
  readonly after: Span;
  /** The number that this one is a part or a comment of: 2.745 in "2.745 (gồm 159 …". Index, or null. */
  readonly lead: number | null;
  /** True between brackets. */
  readonly enclosed: boolean;
  /** True when no break stands between it and the number before it. */
  readonly joined: boolean;
  /** True when its parts or comments follow. */
  readonly opensParts: boolean;
  /** The words before the bracket that it stands in; empty outside brackets. */
  readonly beforeBracket: Span;
}

// What ends the words of one number and begins those of the next, the surest first.
// But a dash may stand inside a name: Phan Rang - Tháp Chàm.
const beforeDash = [...districts, ...presentProvinces.flatMap(({ mergedFrom }) => mergedFrom)]
  .flatMap((name) => (name.includes(" - ") ? [name.slice(0, name.indexOf(" - "))] : []))
  .join("|");
const hardBreak = new RegExp(
  `[;؛:()\\n]|(?<!\\bvol)[.!?؟](?=\\s)|(?<!${beforeDash})\\s[–—-]\\s`,
  "u",
);
const softBreak: { readonly [L in Language]: RegExp } = {
  vi: inOurLetters(/,(?=\s)|(?<!\p{L})(?:và|trong khi|nhưng)(?!\p{L})/giu),
  en: inOurLetters(
    /,(?=\s)|\b(?:and|while|whereas|(?<!compared |along )with|after which|plus)\b/giu,
  ),
  ar: inOurLetters(
    /[,،](?=\s|\p{L})|(?<=\s)و(?=\s?(?:\p{Nd}|$)|(?:من|في|إلى|على|عن)\s)|(?<=\s)(?:بينما|فيما|كما|وكذلك|بواقع)(?!\p{L})/giu,
  ),
};

/** Finds for every number of one sentence the words that are its own. */
export function clausesOf(
  text: string,
  numbers: readonly Span[],
  { sentence, language }: { readonly sentence: Span; readonly language: Language },
): readonly Clause[] {
  const leads = leadsOf(text, numbers, { sentence, language });
  const opening = new Set(leads.map(({ lead }) => lead));
  let from = sentence.start;
  let joined = false;
  const clauses = numbers.map((number, index) => {
    const next = numbers[index + 1];
    const split = next
      ? splitOf(text, { start: number.end, end: next.start }, language)
      : endOfWords(text, number.end, sentence.end);
    const { lead, enclosed, list } = leads[index] ?? outside;
    const words = wordsBefore(text, { start: sentence.start, end: number.start }, from);
    // A name alone with its number in brackets: what is counted stands before the first of the names.
    const before = list === null ? words : clauseSpan(text, sentence.start, list);
    const clause = {
      sentence,
      before,
      after: { start: number.end, end: split.afterEnd },
      lead,
      enclosed,
      joined,
      opensParts: opening.has(index),
      beforeBracket: enclosed ? bracketSpan(text, sentence.start, before.start) : nowhere,
    };
    from = split.beforeStart;
    joined = split.joined;
    return clause;
  });
  return withAsides(text, withAppositions(text, withSharedNouns(text, clauses)));
}

// "The rest, 37,385 people, still collect cash": what the rest does stands behind the comma.
const theRest =
  /(?:còn lại|số này|the rest|the others|the remainder|الباقون|البقية)(?:[,،]\s*|\s\()$/iu;

const withAppositions = (text: string, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause, index) => {
    const end = clauses[index + 1]?.before.end ?? clause.sentence.end;
    const from = Math.max(clause.sentence.start, clause.before.end - 24);
    return theRest.test(text.slice(from, clause.before.end))
      ? { ...clause, after: { start: clause.after.start, end } }
      : clause;
  });

// "84,084 of them, or 91%, were paid without cash": a share told aside parts the number from its own words.
const beforeAside = inOurLetters(
  /^(?:\s(?:of (?:them|these)|منهم|منها))?(?:,? or| \(|، أي|, tức|, hay)(?: (?:about|nearly|some|gần|khoảng|نحو))?\s?(?=\p{Nd})/u,
);
const aside = inOurLetters(/^[\p{Nd}.,٫]+\s?(?:%|٪|per ?cent|phần trăm|بالمئة)\)?,?،?\s/u);

/** Gives numbers the words behind a share that is told aside. */
const withAsides = (text: string, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause, index) => {
    const next = clauses[index + 1];
    if (!next) return clause;
    const start = next.after.start;
    const from = clause.after.start;
    const joint = beforeAside.exec(text.slice(from, start));
    const isAside =
      joint !== null && aside.test(text.slice(from + joint[0].length, next.after.end + 1));
    return isAside ? { ...clause, after: { start: from, end: next.after.end } } : clause;
  });

const onlyJoint = inOurLetters(
  /^[\s,،]*(?:và|and|hoặc|or|و|đến|tới|to|إلى|(?:out )?of(?: the)?(?: \p{L}+['’]s)?|trên(?: tổng số)?|من أصل|[-–/])?[\s,،]*$/iu,
);

/** Of "1.077 và 127 người" both count people. */
function withSharedNouns(text: string, clauses: readonly Clause[]): readonly Clause[] {
  const shared = [...clauses];
  for (let index = shared.length - 2; index >= 0; index--) {
    const clause = shared[index];
    const next = shared[index + 1];
    if (!clause || !next) continue;
    const gap = text.slice(clause.after.start, next.before.end);
    const isPart = ofThemselves.test(text.slice(next.after.start, next.after.end));
    if (gap !== "" && onlyJoint.test(gap) && !isPart)
      shared[index] = { ...clause, after: next.after };
  }
  return shared;
}

const nowhere: Span = { start: 0, end: 0 };

/** The words before a number; those right behind a bracket continue what stands before the bracket. */
function wordsBefore(text: string, { start, end }: Span, from: number): Span {
  const begin = lastHardBreak(text, from, end);
  if (text[begin - 1] !== ")" || !/^\s*(?:(?:là|is|was) )?\s*$/u.test(text.slice(begin, end)))
    return { start: begin, end };
  const opened = text.lastIndexOf("(", begin);
  return opened <= start ? { start: begin, end } : { start: clauseStart(text, start, opened), end };
}

const clauseSpan = (text: string, from: number, opened: number): Span => ({
  start: clauseStart(text, from, opened),
  end: opened,
});

function bracketSpan(text: string, from: number, at: number): Span {
  const opened = text.lastIndexOf("(", at);
  return opened <= from ? nowhere : clauseSpan(text, from, opened);
}

/** Where the clause that ends at a place begins; sought backwards, since a sentence may hold thousands of clauses. */
function clauseStart(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isClauseBreak(text, at - 1, to)) return at;
  return from;
}

/** A comma within a number breaks no clause. */
const isClauseBreak = (text: string, at: number, to: number): boolean =>
  clauseBreak.test(text.charAt(at)) && (at + 1 === to || !digit.test(text.charAt(at + 1)));

const clauseBreak = /[,;:؛،()\n]/u;
const digit = inOurLetters(/\p{Nd}/u);

interface Split {
  /** Where the words of the first number end. */
  readonly afterEnd: number;
  /** Where the words of the second number begin. */
  readonly beforeStart: number;
  /** True when nothing breaks the words between both. */
  readonly joined: boolean;
}

function splitOf(text: string, gap: Span, language: Language): Split {
  const all = text.slice(gap.start, gap.end);
  // A colon right before a number joins it to its name: "BHXH tự nguyện: 21 người".
  // So does a dash: "people consulted – 2,874".
  const words = opensFigure.test(all) ? all.replace(opening, "") : all;
  const hard = words.search(hardBreak);
  if (hard >= 0) return splitAt(gap.start + hard, 1);
  // "… người tham gia BHYT, trong đó học sinh, sinh viên là …": the parts begin with the word for them.
  const parts = ofThemselves.test(words) ? null : partsFollow[language].exec(words);
  if (parts && parts[0] !== ":") return splitAt(gap.start + parts.index, parts[0].length);
  const last = lastSoftBreak(words, language, words.length < all.length);
  if (last) return splitAt(gap.start + last.index, last[0].length);
  if (words.length < all.length) return splitAt(gap.start + words.length, 1);
  // Without a break all words belong to both, and each takes what it needs.
  return { afterEnd: gap.end, beforeStart: gap.start, joined: true };
}

const opening = /(?::|\s[–—-])\s*$/u;
// The same, sought from the end backwards.
const opensFigure = /$(?<=(?::|\s[–—-])\s*)/u;

/** The last break that does not stand inside the name of two insurances. */
function lastSoftBreak(
  words: string,
  language: Language,
  opensParts: boolean,
): RegExpExecArray | null {
  const everywhere = softBreak[language];
  let last: RegExpExecArray | null = null;
  everywhere.lastIndex = 0;
  for (let match = everywhere.exec(words); match; match = everywhere.exec(words))
    if (!joinsSchemes(words, match, opensParts) && !joinsPupils(words, match)) last = match;
  return last;
}

// "143 of them had become members": the number is the part, and what follows is its own.
const ofThemselves = inOurLetters(
  /^\s(?:of (?:them|these)|(?:(?:شخص|مشترك|متقاعد|مستفيد|مواطن)[\p{L}\p{M}]*\s)?(?:منهم|منهن|منها))[\s,،](?!\s?\p{Nd})/u,
);

const splitAt = (at: number, length: number): Split => ({
  afterEnd: at,
  beforeStart: at + length,
  joined: false,
});

/** Pupils and students are counted together, and the joint stands inside their one name. */
const joinsPupils = (words: string, { index, 0: joint }: RegExpExecArray): boolean =>
  pupilsBefore.test(words.slice(0, index)) && studentsAfter.test(words.slice(index + joint.length));

const pupilsBefore = /$(?<=(?:học sinh|pupils|schoolchildren|تلميذا|تلاميذ)\s*)/iu;
const studentsAfter = /^\s*(?:sinh viên|students|طالبا|طلاب)/iu;

const schemeBefore = /$(?<=(?:BHXH|BHYT|BHTN|xã hội|y tế|social|health|insurance|SI|HI)\s*)/iu;
const schemeAfter =
  /^\s*(?:BHXH|BHYT|BHTN|bảo hiểm|health|social|HI|SI|unemployment|(?:ال|لل)?تأمين)/iu;

/** Social insurance and health insurance: the joint stands inside one name, unless a number follows soon. */
function joinsSchemes(words: string, match: RegExpExecArray, opensParts: boolean): boolean {
  const at = match.index;
  const rest = words.slice(at + match[0].length);
  if (!schemeAfter.test(rest) || !schemeBefore.test(words.slice(0, at))) return false;
  return opensParts || rest.trim().split(/\s+/).length > 3;
}

function endOfWords(text: string, from: number, to: number): Split {
  const stop = text.slice(from, to).search(hardBreak);
  const afterEnd = stop < 0 ? to : from + stop;
  return { afterEnd, beforeStart: afterEnd, joined: false };
}

const lastHardBreak = (text: string, from: number, to: number): number =>
  from + endOfLast(breakBefore, text.slice(from, to));

const breakBefore = /[;؛()\n]|(?<!\bvol)[.!?؟](?=\s)/gu;

/** Where the last match in some words ends; 0 when there is none. */
function endOfLast(everywhere: RegExp, words: string): number {
  let end = 0;
  everywhere.lastIndex = 0;
  while (everywhere.test(words)) end = everywhere.lastIndex;
  return end;
}
