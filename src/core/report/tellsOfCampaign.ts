import type { Feature } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { sentencesOf } from "./segments";

// Words that news of prices, of firms or of the weather have as well.
const ofAnyText: ReadonlySet<Feature> = new Set<Feature>([
  "person",
  "money",
  "district",
  "ward",
  "otherThing",
  "otherKind",
  "reached",
  "switched",
  "remaining",
  "inTotal",
  "newly",
  "paid",
  "cash",
  "employer",
]);

// Words that count in a sentence taken out of a report, where the rest is left to be understood.
const ofSentence: ReadonlySet<Feature> = new Set<Feature>(["person", "otherThing", "remaining"]);

/**
 * Whether a text speaks of insurance, of its benefits or of the work of a campaign at all; where none of its
 * words does, no number of it is a figure.
 */
export function tellsOfCampaign(text: string, mentions: readonly Mention[]): boolean {
  const alone = sentencesOf(text.trim()).length === 1;
  return mentions.some(({ features }) =>
    features.some((said) => !ofAnyText.has(said) || (alone && ofSentence.has(said))),
  );
}
