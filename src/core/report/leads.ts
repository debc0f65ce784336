import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import type { Span } from "./segments";

/** Words behind which the parts of the number before them follow. */
export const partsFollow: { readonly [L in Language]: RegExp } = {
  vi: inOurLetters(
    /:|(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể|trong số này|trong số đó|riêng)(?!\p{L})/iu,
  ),
  en: inOurLetters(
    /:|\b(?:of whom|of which|of them|of these|including|comprising|made up of|consisting of)\b/iu,
  ),
  ar: inOurLetters(
    /:|(?<!\p{L})(?:بما في ذلك|بينهم|بينها|منها|منهم|من بينهم|من بينها|تشمل|شملت|بواقع)(?!\p{L})/u,
  ),
};

/** What a number is a part or a comment of. */
export interface Lead {
  readonly lead: number | null;
  readonly enclosed: boolean;
  /** Where the first bracket of a list opens whose words are no comment of a number; null elsewhere. */
  readonly list: number | null;
}

/** The lead of a number that stands in no bracket and in no list of parts. */
export const outside: Lead = { lead: null, enclosed: false, list: null };

/** Follows brackets and the words that open a list of parts through a sentence. */
export function leadsOf(
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
    const opens = before === null ? null : partsFollow[language].exec(gap.text);
    if (opens) list = opens[0] === ":" ? (list ?? before) : before;
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
