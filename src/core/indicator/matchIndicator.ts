import { decideIndicator } from "../report/decideIndicator";
import { featuresOf } from "../report/features";
import type { Feature } from "../report/lexicon/feature";
import type { Language } from "../observation/observation";
import { indicatorById } from "./catalogue";

/** An indicator recognised in the words of a header or a title. */
export interface MatchedIndicator {
  readonly id: string;
  readonly unit: string;
}

/** The catalogue indicator that header words mean; null when they mean none that is known. */
export function matchIndicator(
  words: string,
  language: Language,
  percent: boolean,
): MatchedIndicator | null {
  const features = featuresOf(words, language);
  // A header names what is counted without the noun that running text needs.
  const after = new Set<Feature>(percent ? features : [...features, ...person(features)]);
  const decision = decideIndicator({ after, before: new Set(), percent });
  if (!decision) return null;
  return { id: decision.id, unit: indicatorById(decision.id)?.unit ?? "person" };
}

const person = (features: ReadonlySet<Feature>): readonly Feature[] =>
  features.has("money") || features.has("socialInsurance") === features.has("healthInsurance")
    ? []
    : ["person"];
