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

// Words that hardly any other text has; of the others a match report or a leaflet of a bank has two or three.
const ofCampaigns: ReadonlySet<Feature> = new Set<Feature>([
  "campaign",
  "smallGroup",
  "dialogue",
  "parade",
  "leaflet",
  "banner",
  "book",
  "noncash",
  "selfEmployed",
]);
// Pupils are told of in many texts.
const isInsurance = (feature: Feature): boolean => isScheme(feature) && feature !== "students";

const several = 4;
const few = 2;

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
  /BHXH|BHYT|bảo hiểm (?:xã hội|y tế)|social (?:insurance|security)|health insurance|provident fund|pension (?:fund|scheme)|(?:تأمين|ضمان|تأمينات) ?(?:ال)?(?:اجتماعي|صحي)/giu;

/**
 * Whether a text speaks of insurance, of its benefits or of the work of a campaign at all; where none of its
 * words does, no number of it is a figure.
 */
export function tellsOfCampaign(text: string, mentions: readonly Mention[]): boolean {
  const said = allSaid(mentions);
  const telling = [...said].filter((feature) => !ofAnyText.has(feature));
  // Even where only an office is named, whose words count for nothing else.
  const named = text.match(insurance)?.length ?? 0;
  if (named > 0) return named > 1 || text.length < long || telling.some((word) => !isScheme(word));
  if (sentencesOf(text.trim()).length === 1)
    return telling.length > 0 || [...said].some((feature) => ofSentence.has(feature));
  return (
    telling.length >= (text.length < long ? few : several) ||
    telling.some((feature) => isInsurance(feature) || ofCampaigns.has(feature))
  );
}

function allSaid(mentions: readonly Mention[]): ReadonlySet<Feature> {
  const said = new Set<Feature>();
  for (const { features } of mentions) for (const feature of features) said.add(feature);
  return said;
}

// A long report that names insurance once, and nothing else of a campaign, is about other things; a few lines leave
// more to be understood.
const long = 400;
