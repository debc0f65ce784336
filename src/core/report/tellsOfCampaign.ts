import { isScheme, type Feature } from "./lexicon/feature";
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
  "household",
  "caseNoun",
  "collected",
  "plan",
]);

// Words that many texts have one of, and only those of a campaign several.
const ofSome: ReadonlySet<Feature> = new Set<Feature>([
  "consult",
  "inform",
  "attend",
  "visit",
  "join",
  "session",
  "conference",
  "activity",
  "mobileGroup",
  "mediaItem",
  "broadcast",
  "booth",
  "card",
  "coverage",
  "population",
  "attendance",
]);

// Words that count in a sentence taken out of a report, where the rest is left to be understood.
const ofSentence: ReadonlySet<Feature> = new Set<Feature>([
  "person",
  "otherThing",
  "remaining",
  "household",
  "caseNoun",
  "collected",
  "plan",
]);

const insurance =
  /BHXH|BHYT|bảo hiểm (?:xã hội|y tế)|social (?:insurance|security)|health insurance|(?:تأمين|ضمان|تأمينات) ?(?:ال)?(?:اجتماعي|صحي)/giu;

/**
 * Whether a text speaks of insurance, of its benefits or of the work of a campaign at all; where none of its
 * words does, no number of it is a figure.
 */
export function tellsOfCampaign(text: string, mentions: readonly Mention[]): boolean {
  const said = new Set(mentions.flatMap(({ features }) => features));
  const telling = [...said].filter((feature) => !ofAnyText.has(feature));
  // Even where only an office is named, whose words count for nothing else.
  const named = text.match(insurance)?.length ?? 0;
  if (named > 0) return named > 1 || text.length < long || telling.some((word) => !isScheme(word));
  if (sentencesOf(text.trim()).length === 1)
    return telling.length > 0 || [...said].some((feature) => ofSentence.has(feature));
  return telling.length > 1 || telling.some((feature) => !ofSome.has(feature));
}

// A long report that names insurance once, and nothing else of a campaign, is about other things.
const long = 400;
