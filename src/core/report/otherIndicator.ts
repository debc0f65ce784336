import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import type { Clause } from "./clauses";
import type { IndicatorDecision } from "./decideIndicator";
import type { Span } from "./segments";

const longest = 7;
const firstWords = inOurLetters(/^[\s"“]*((?:[\p{L}\p{M}'-]+\s?){1,7})/u);
const lastWords = inOurLetters(/((?:[\p{L}\p{M}'-]+\s?){1,7})[\s:"“(]*$/u);

// Words after a number that begin something else.
const otherThings: { readonly [L in Language]: RegExp } = {
  vi: inOurLetters(/^(?:là|và|đến|so|trong|tại|của|với|cho|tới|trở)(?!\p{L})/iu),
  en: inOurLetters(/^(?:is|was|were|and|to|in|of|by|on|for|at|from|with|the|as)(?!\p{L})/iu),
  ar: inOurLetters(/^(?:في|من|إلى|على|عن|مع|و)(?!\p{L})/u),
};

/** The name of an indicator that the catalogue does not know: the words as found; null when there are none. */
export function otherIndicator(
  text: string,
  { before, after }: Clause,
  language: Language,
): IndicatorDecision | null {
  const near = text.slice(after.start, Math.min(after.end, after.start + reach));
  const behind = wordsIn(firstWords, near);
  const telling = behind !== null && !otherThings[language].test(behind);
  const words = telling ? behind : (wordsAhead(text, before) ?? behind);
  if (words === null) return null;
  return { id: `other:${words.split(/\s+/).slice(0, longest).join(" ")}`, confidence: 0.6 };
}

// Seven words are seldom longer.
const reach = 100;

const wordsAhead = (text: string, { start, end }: Span): string | null =>
  wordsIn(lastWords, text.slice(Math.max(start, end - reach), end));

// What it is compared with is no part of its name.
const compared = inOurLetters(
  /\s(?:so với|hơn|compared|against|than|from|مقارنة|مقابل)(?!\p{L}).*$/su,
);

function wordsIn(pattern: RegExp, text: string): string | null {
  const words = pattern.exec(text)?.[1]?.replace(compared, "").trim();
  return words === undefined || words === "" ? null : words;
}
