import { decideIndicator } from "../report/decideIndicator";
import { featuresOf } from "../report/features";
import type { Language } from "../observation/observation";
import { indicatorById } from "./catalogue";

/** An indicator recognised in the words of a header or a title. */
export interface MatchedIndicator {
  readonly id: string;
  readonly unit: string;
}

const nothing: ReadonlySet<never> = new Set();

/** The catalogue indicator that header words mean; null when they mean none that is known. */
export function matchIndicator(
  words: string,
  language: Language,
  percent: boolean,
): MatchedIndicator | null {
  const features = featuresOf(words, language);
  const decision = decideIndicator({
    after: [...features],
    before: [],
    lead: nothing,
    header: nothing,
    previous: nothing,
    sibling: nothing,
    topic: nothing,
    percent,
    ratio: false,
    money: features.has("money"),
  });
  const known = decision && indicatorById(decision.id);
  return known ? { id: known.id, unit: known.unit } : null;
}
