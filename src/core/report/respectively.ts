import type { FoundArea, KnownArea } from "../area/matchArea";
import type { Language } from "../observation/observation";
import { isScheme, type Feature } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { within, type Span } from "./segments";

/** What "respectively" gives to one number of its list. */
export interface Assigned {
  readonly area: KnownArea | null;
  readonly features: readonly Feature[];
  /** The number before the list, by its index in the sentence, whose indicator this one has. */
  readonly twin: number | null;
}

const word: { readonly [L in Language]: RegExp } = {
  vi: /(?<!\p{L})lần lượt(?!\p{L})/iu,
  en: /\brespectively\b/iu,
  ar: /على التوالي/u,
};

// Between two numbers of one list there is little: a unit, a comma, an and.
const longestGap = 32;

interface Found {
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
  if (!match) return none;
  const list = listAt(text, numbers, sentence.start + match.index);
  const first = numbers[list[0] ?? -1];
  if (list.length < 2 || !first) return none;
  const before = numbers[(list[0] ?? 0) - 1]?.end ?? sentence.start;
  const pairs = pairsFor(list, { start: before, end: first.start }, found);
  return pairs ? numbers.map((_, index) => pairs[list.indexOf(index)] ?? null) : none;
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
  { mentions, areas }: Found,
): readonly Assigned[] | null {
  const count = list.length;
  const named = within(areas, before);
  if (named.length === count)
    return named.map(({ name, kind }) => ({ area: { name, kind }, features: [], twin: null }));
  const schemes = schemeNames(within(mentions, before));
  if (schemes.length === count)
    return schemes.map((features) => ({ area: null, features, twin: null }));
  const start = (list[0] ?? 0) - count;
  return start < 0
    ? null
    : list.map((index) => ({ area: null, features: [], twin: index - count }));
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
