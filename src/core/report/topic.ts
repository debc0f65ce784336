import type { Said } from "./decideIndicator";
import { isScheme, type Feature } from "./lexicon/feature";
import { featuresIn, type Mention } from "./mentions";

const ofHealth: ReadonlySet<Feature> = new Set<Feature>([
  "healthInsurance",
  "householdHealth",
  "students",
]);
const longestTitle = 160;

/**
 * The one insurance that a text's title names, for all the numbers that name none: "Voluntary social insurance in
 * quarters". Empty without a title, and where it names several.
 */
export function topicOf(text: string, mentions: readonly Mention[]): Said {
  const start = text.search(/\S/u);
  const end = text.indexOf("\n", start);
  if (start < 0 || end < 0 || end - start > longestTitle) return none;
  if (/[.!?؟…]\s*$/u.test(text.slice(start, end))) return none;
  const schemes = featuresIn(mentions, { start, end }).filter(isScheme);
  const health = schemes.filter((scheme) => ofHealth.has(scheme));
  return health.length === 0 || health.length === schemes.length ? new Set(schemes) : none;
}

const none: Said = new Set();
