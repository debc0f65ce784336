import type { Language } from "../observation/observation";
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
const hardBreak = /[;؛:()\n]|[.!?؟](?=\s)|\s[–—-]\s/gu;
const softBreak: { readonly [L in Language]: RegExp } = {
  vi: /,(?=\s)|(?<!\p{L})(?:và|trong khi)(?!\p{L})/giu,
  en: /,(?=\s)|\b(?:and|while|whereas|(?<!compared |along )with|after which|plus)\b/giu,
  ar: /[,،](?=\s|\p{L})|(?<=\s)و(?=\s?(?:\p{Nd}|$)|(?:من|في|إلى|على|عن)\s)|(?<=\s)(?:بينما|فيما|كما|وكذلك|بواقع)(?!\p{L})/giu,
};

const partsFollow: { readonly [L in Language]: RegExp } = {
  vi: /:|(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể|trong số này|trong số đó|riêng)(?!\p{L})/iu,
  en: /:|\b(?:of whom|of which|of them|of these|including|comprising|made up of|consisting of)\b/iu,
  ar: /:|(?<!\p{L})(?:بما في ذلك|بينهم|بينها|منها|منهم|من بينهم|من بينها|تشمل|شملت|بواقع)(?!\p{L})/u,
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
const theRest = /(?:còn lại|số này|the rest|the others|the remainder|الباقون|البقية)[,،]\s*$/iu;

const withAppositions = (text: string, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause, index) => {
    const next = clauses[index + 1];
    const begins = text.slice(
      Math.max(clause.before.start, clause.before.end - 24),
      clause.before.end,
    );
    if (!next || !theRest.test(begins)) return clause;
    return { ...clause, after: { start: clause.after.start, end: next.before.end } };
  });

// "84,084 of them, or 91%, were paid without cash": a share told aside parts the number from its own words.
const beforeAside =
  /^(?:\s(?:of (?:them|these)|منهم|منها))?(?:,? or| \(|، أي|, tức|, hay)(?: (?:about|nearly|some|gần|khoảng|نحو))?\s?$/u;
const aside = /^[\p{Nd}.,٫]+\s?(?:%|٪|per ?cent|phần trăm|بالمئة)\)?,?،?\s/u;

/** Gives numbers the words behind a share that is told aside. */
const withAsides = (text: string, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.map((clause, index) => {
    const next = clauses[index + 1];
    if (!next) return clause;
    const start = next.after.start;
    const from = clause.after.start;
    const shareAt = text.slice(from, start).search(/\p{Nd}/u);
    const isAside =
      shareAt > 0 &&
      beforeAside.test(text.slice(from, from + shareAt)) &&
      aside.test(text.slice(from + shareAt, next.after.end + 1));
    return isAside ? { ...clause, after: { start: from, end: next.after.end } } : clause;
  });

const onlyJoint =
  /^[\s,،]*(?:và|and|hoặc|or|و|đến|tới|to|إلى|(?:out )?of(?: the)?(?: \p{L}+['’]s)?|trên(?: tổng số)?|من أصل|[-–/])?[\s,،]*$/iu;

/** Of "1.077 và 127 người" both count people. */
function withSharedNouns(text: string, clauses: readonly Clause[]): readonly Clause[] {
  const shared: Clause[] = [];
  for (const clause of [...clauses].reverse()) {
    const next = shared[0];
    const gap = next && text.slice(clause.after.start, next.before.end);
    const bare = next && gap !== undefined && gap !== "" && onlyJoint.test(gap);
    shared.unshift(bare ? { ...clause, after: next.after } : clause);
  }
  return shared;
}

const outside: Lead = { lead: null, enclosed: false, list: null };
const nowhere: Span = { start: 0, end: 0 };

/** The words before a number; those right behind a bracket continue what stands before the bracket. */
function wordsBefore(text: string, { start, end }: Span, from: number): Span {
  const begin = lastHardBreak(text, from, end);
  if (text[begin - 1] !== ")" || text.slice(begin, end).trim() !== "") return { start: begin, end };
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

/** Where the clause that ends at a place begins. */
function clauseStart(text: string, from: number, to: number): number {
  let at = from;
  for (const match of text.slice(from, to).matchAll(/[,;:؛،()\n](?!\p{Nd})/gu))
    at = from + match.index + match[0].length;
  return at;
}

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
  const words = all.replace(/(?::|\s[–—-])\s*$/u, "");
  const hard = words.search(hardBreak);
  if (hard >= 0) return splitAt(gap.start + hard, 1);
  // "… người tham gia BHYT, trong đó học sinh, sinh viên là …": the parts begin with the word for them.
  const parts = ofThemselves.test(words) ? null : partsFollow[language].exec(words);
  if (parts && parts[0] !== ":") return splitAt(gap.start + parts.index, parts[0].length);
  const soft = [...words.matchAll(softBreak[language])].filter(
    (match) => !joinsSchemes(words, match, words.length < all.length),
  );
  const last = soft[soft.length - 1];
  if (last) return splitAt(gap.start + last.index, last[0].length);
  if (words.length < all.length) return splitAt(gap.start + words.length, 1);
  // Without a break all words belong to both, and each takes what it needs.
  return { afterEnd: gap.end, beforeStart: gap.start, joined: true };
}

// "143 of them had become members": the number is the part, and what follows is its own.
const ofThemselves = /^\s(?:of (?:them|these)|منهم|منهن|منها)[\s,،](?!\s?\p{Nd})/u;

const splitAt = (at: number, length: number): Split => ({
  afterEnd: at,
  beforeStart: at + length,
  joined: false,
});

const schemeBefore = /$(?<=(?:BHXH|BHYT|BHTN|xã hội|y tế|social|health|insurance|SI|HI)\s*)/iu;
const schemeAfter =
  /^\s*(?:BHXH|BHYT|BHTN|bảo hiểm|health|social|HI|SI|unemployment|(?:ال|لل)?تأمين)/iu;

/** Social insurance and health insurance: the joint stands inside one name, unless a number follows soon. */
function joinsSchemes(words: string, match: RegExpMatchArray, opensParts: boolean): boolean {
  const at = match.index ?? 0;
  const rest = words.slice(at + match[0].length);
  if (!schemeAfter.test(rest) || !schemeBefore.test(words.slice(0, at))) return false;
  return opensParts || rest.trim().split(/\s+/).length > 3;
}

function endOfWords(text: string, from: number, to: number): Split {
  const stop = text.slice(from, to).search(hardBreak);
  const afterEnd = stop < 0 ? to : from + stop;
  return { afterEnd, beforeStart: afterEnd, joined: false };
}

function lastHardBreak(text: string, from: number, to: number): number {
  let at = from;
  for (const match of text.slice(from, to).matchAll(/[;؛()\n]|[.!?؟](?=\s)/gu))
    at = from + match.index + match[0].length;
  return at;
}

interface Lead {
  readonly lead: number | null;
  readonly enclosed: boolean;
  /** Where the first bracket of a list opens whose words are no comment of a number; null elsewhere. */
  readonly list: number | null;
}

/** Follows brackets and the words that open a list of parts through a sentence. */
function leadsOf(
  text: string,
  numbers: readonly Span[],
  { sentence, language }: { readonly sentence: Span; readonly language: Language },
): readonly Lead[] {
  let from = sentence.start;
  let bracket: BracketState = { inside: false, lead: null, list: null };
  let list: number | null = null;
  return numbers.map(({ start, end }, index) => {
    const gap = { text: text.slice(from, start), start: from };
    from = end;
    const before = index > 0 ? index - 1 : null;
    bracket = bracketAfter(bracket, gap, before);
    if (before !== null && partsFollow[language].test(gap.text)) list = list ?? before;
    return {
      lead: bracket.inside ? bracket.lead : list,
      enclosed: bracket.inside,
      list: bracket.inside ? bracket.list : null,
    };
  });
}

interface BracketState {
  readonly inside: boolean;
  readonly lead: number | null;
  readonly list: number | null;
}

// Between the brackets of neighbours in a list there is room for the name of a place.
const nameLength = 40;

function bracketAfter(
  state: BracketState,
  { text: gap, start }: { readonly text: string; readonly start: number },
  before: number | null,
): BracketState {
  const opened = gap.lastIndexOf("(");
  const closed = gap.lastIndexOf(")");
  if (closed > opened) return { inside: false, lead: null, list: null };
  if (opened < 0) return state;
  // Of several places with their numbers in brackets none is a part of the one before it.
  const sibling = state.inside && closed >= 0 && opened - closed < nameLength;
  if (sibling) return state;
  // "…; household visits were most frequent in Gia Rai (318)": a new thing, not a comment of the last number.
  const anew = /[;؛]/u.test(gap.slice(0, opened));
  return anew
    ? { inside: true, lead: null, list: start + opened }
    : { inside: true, lead: before, list: null };
}
