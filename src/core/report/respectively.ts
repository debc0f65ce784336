import { inOurLetters } from "../letters/patterns";
import type { FoundArea, KnownArea } from "../area/matchArea";
import type { Language, Observation } from "../observation/observation";
import { isScheme, type Feature } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { within, type Span } from "./segments";

/** What "respectively" gives to one number of its list. */
export interface Assigned {
  readonly area: KnownArea | null;
  readonly features: readonly Feature[];
  /** The number before the list, by its index in the sentence, whose indicator this one has. */
  readonly twin: number | null;
  /** The figure of the sentence before whose indicator this one has; left out where its own sentence tells. */
  readonly like?: Observation;
}

const word: { readonly [L in Language]: RegExp } = {
  vi: inOurLetters(/(?<!\p{L})(?:lần lượt|theo thứ tự)(?!\p{L})/iu),
  en: inOurLetters(/\b(?:respectively|in (?:the same|that) order)\b/iu),
  ar: /على التوالي/u,
};

// Between two numbers of one list there is little: a unit, a comma, an and.
const longestGap = 32;

interface Found {
  /** The figures of the sentence before. */
  readonly earlier: readonly Observation[];
  readonly mentions: readonly Mention[];
  readonly areas: readonly FoundArea[];
}

/** Pairs the numbers of a list with the names said before it, when the sentence says "respectively". */
export function assignedInTurn(
  text: string,
  {
    sentence,
    numbers,
    language,
  }: {
    readonly sentence: Span;
    readonly numbers: readonly Span[];
    readonly language: Language;
  },
  found: Found,
): readonly (Assigned | null)[] {
  const none = numbers.map(() => null);
  const match = word[language].exec(text.slice(sentence.start, sentence.end));
  if (!match) return placesInTurn(text, { sentence, numbers }, found);
  const list = listAt(text, numbers, sentence.start + match.index);
  const first = numbers[list[0] ?? -1];
  if (list.length < 2 || !first) return none;
  const before = numbers[(list[0] ?? 0) - 1]?.end ?? sentence.start;
  const pairs = pairsFor(list, { start: before, end: first.start }, { ...found, text });
  if (!pairs) return none;
  const given = numbers.map((_, index) => pairs[list.indexOf(index)] ?? null);
  return withListsBehind(text, numbers, { given, list });
}

/** "186, 152 và 97 người, tương ứng 124%, 101,3% và 64,7%": a list as long behind it is of the same places. */
function withListsBehind(
  text: string,
  numbers: readonly Span[],
  {
    given,
    list,
  }: { readonly given: readonly (Assigned | null)[]; readonly list: readonly number[] },
): readonly (Assigned | null)[] {
  const all = [...given];
  const last = list[list.length - 1] ?? 0;
  for (let from = last + 1; from < numbers.length; from++) {
    const run = listFrom(text, numbers, from);
    if (run.length !== list.length) continue;
    run.forEach((at, index) => {
      const { area = null, features = [] } = given[list[index] ?? -1] ?? {};
      all[at] = { area, features: area ? [] : features, twin: null };
    });
    from += run.length - 1;
  }
  return all;
}

/** The indexes of the numbers that stand together right behind the word, else right before it. */
function listAt(text: string, numbers: readonly Span[], at: number): readonly number[] {
  const close = numbers.map(({ start }, index) => {
    const before = numbers[index - 1];
    const gap = before ? text.slice(before.end, start) : null;
    return gap !== null && gap.length <= longestGap && !/[;:()]/.test(gap);
  });
  const next = numbers.findIndex(({ start }) => start > at);
  const behind = next < 0 ? [] : runForward(close, next);
  if (behind.length > 1 && (numbers[next]?.start ?? 0) - at < longestGap) return behind;
  return runBackward(close, (next < 0 ? numbers.length : next) - 1);
}

function runForward(close: readonly boolean[], from: number): readonly number[] {
  const run = [from];
  for (let index = from + 1; close[index]; index++) run.push(index);
  return run;
}

function runBackward(close: readonly boolean[], from: number): readonly number[] {
  const run = [from];
  for (let index = from; close[index]; index--) run.unshift(index - 1);
  return run;
}

function pairsFor(
  list: readonly number[],
  before: Span,
  { text, mentions, areas, earlier }: Found & { readonly text: string },
): readonly Assigned[] | null {
  const count = list.length;
  const all = within(areas, before);
  const named = all.length === count ? all : placesJoined(text, all, count);
  if (named) return named.map(atPlace);
  const schemes = schemeNames(within(mentions, before));
  if (schemes.length === count)
    return schemes.map((features) => ({ area: null, features, twin: null }));
  const start = (list[0] ?? 0) - count;
  return start < 0
    ? likeEarlier(list, earlier)
    : list.map((index) => ({ area: null, features: [], twin: index - count }));
}

/** "Thuận Bắc: 37 and 640 respectively", below a line that says of what: the first two are of its first two. */
function likeEarlier(
  list: readonly number[],
  earlier: readonly Observation[],
): readonly Assigned[] | null {
  const told = earlier.filter(({ role }) => role === "actual");
  const counts = told.length === list.length ? told : told.filter(({ unit }) => unit === "person");
  return counts.length === list.length
    ? counts.map((figure) => ({ area: null, features: [], twin: null, like: figure }))
    : null;
}

const atPlace = ({ name, kind }: FoundArea): Assigned => ({
  area: { name, kind },
  features: [],
  twin: null,
});

const joint = /^["”»]?\s?(?:,|،|và|and|,\s?and|و)\s?(?:["“«])?$/iu;

/** The last places that stand as one list of so many; null when no such list does. */
function placesJoined(
  text: string,
  areas: readonly FoundArea[],
  count: number,
): readonly FoundArea[] | null {
  const runs: FoundArea[][] = [];
  for (const area of areas) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && joint.test(text.slice(last.end, area.start))) run.push(area);
    else runs.push([area]);
  }
  return runs.filter((run) => run.length === count).pop() ?? null;
}

// A verb and what softens the number have room between the places and their numbers.
const longestVerb = 24;
const longestPhrase = 40;

/** "Châu Đốc and Tân Châu gave 211 and 178": without the word, the two lists must stand side by side. */
function placesInTurn(
  text: string,
  { sentence, numbers }: { readonly sentence: Span; readonly numbers: readonly Span[] },
  { areas }: Found,
): readonly (Assigned | null)[] {
  const given: (Assigned | null)[] = numbers.map(() => null);
  for (let from = 0; from < numbers.length; from++) {
    const run = listFrom(text, numbers, from);
    const first = numbers[from];
    if (run.length < 2 || !first) continue;
    const before = { start: numbers[from - 1]?.end ?? sentence.start, end: first.start };
    const pairs = pairsBeside(text, run, { near: within(areas, before), first });
    run.forEach((at, index) => (given[at] = pairs[index] ?? null));
    from += run.length - 1;
  }
  return given;
}

/**
 * What the numbers of a list have from the places right before it: of as many places one each, of a single place all, and
 * then each counts what as many numbers before the place counted, "409 people and 88 pensioners; Phong Thổ 377 and 64".
 */
function pairsBeside(
  text: string,
  run: readonly number[],
  { near, first }: { readonly near: readonly FoundArea[]; readonly first: Span },
): readonly Assigned[] {
  const last = near[near.length - 1];
  if (!last) return [];
  const isBeside = isVerb(text.slice(last.end, first.start));
  const places = isBeside ? placesJoined(text, near.slice(-run.length), run.length) : null;
  if (places) return places.map(atPlace);
  const opensBefore = (run[0] ?? 0) >= run.length;
  return near.length === 1 && opensBefore
    ? run.map((at) => ({ area: null, features: [], twin: at - run.length }))
    : [];
}

const isVerb = (gap: string): boolean =>
  gap.length <= longestVerb || (gap.length <= longestPhrase && !/[\p{Nd},;:.()]/u.test(gap));

/** The indexes of the numbers from one on that only commas and an "and" part. */
function listFrom(text: string, numbers: readonly Span[], from: number): readonly number[] {
  const run = [from];
  for (let at = from + 1; at < numbers.length; at++) {
    const gap = text.slice(numbers[at - 1]?.end ?? 0, numbers[at]?.start ?? 0);
    if (!joint.test(gap)) break;
    run.push(at);
  }
  return run;
}

/** The insurances named, each with all the words of its name: voluntary SI is one. */
function schemeNames(mentions: readonly Mention[]): readonly (readonly Feature[])[] {
  const names: { end: number; features: Feature[] }[] = [];
  for (const { start, end, features } of mentions.filter((m) => m.features.some(isScheme))) {
    const last = names[names.length - 1];
    if (last && start - last.end <= 1) {
      last.end = end;
      last.features.push(...features);
    } else names.push({ end, features: [...features] });
  }
  return names.map(({ features }) => features);
}
