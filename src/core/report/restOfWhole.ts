import { inOurLetters } from "../letters/patterns";
import type { Observation } from "../observation/observation";
import type { IndicatorDecision } from "./decideIndicator";
import type { Placed } from "./draft";
import { isScheme, type Feature } from "./lexicon/feature";

const rest = inOurLetters(
  /(?<!\p{L})(?:the (?:remaining|other|others|rest)|(?:số )?còn lại(?: là)?|البقية|الباقون|الباقين)[^.;,\p{Nd}]{0,16}$/iu,
);
const restBehind = inOurLetters(
  /^ (?:người |people )?(?:còn lại|remain|الباقين|الباقون)(?!\p{L})/iu,
);

const complements: ReadonlyMap<string, string> = new Map([
  ["payments.noncash_recipients", "payments.cash_recipients"],
  ["payments.cash_recipients", "payments.noncash_recipients"],
  ["participants.compulsory_si", "participants.voluntary_si"],
]);
// The rest may be said to be what it is anyway.
const sayable: ReadonlySet<Feature> = new Set<Feature>(["voluntary", "socialInsurance"]);

/**
 * What the rest of a whole counts: who is left of the pensioners draws cash where the others are paid through accounts,
 * and who is left of the insured where the others have to be is so by choice.
 * Null where its own words say it, or where the number is no rest.
 */
export function restOfWhole(
  text: string,
  { number, clause }: Placed,
  { own, before }: { readonly own: readonly Feature[]; readonly before: Observation | null },
): IndicatorDecision | null {
  if (number.percent || before?.unit !== "person") return null;
  const from = Math.max(clause.sentence.start, number.start - 40);
  const isRest =
    rest.test(text.slice(from, number.start)) ||
    restBehind.test(text.slice(number.end, number.end + 24));
  if (!isRest || own.some(saysOther)) return null;
  const id = complements.get(before.indicator);
  return id === undefined ? null : { id, confidence: 0.8 };
}

const saysOther = (word: Feature): boolean =>
  word === "noncash" || word === "cash" || (isScheme(word) && !sayable.has(word));
