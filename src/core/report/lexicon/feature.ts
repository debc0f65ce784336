/** Nouns that are counted. */
export type Noun =
  | "launch"
  | "conference"
  | "session"
  | "smallGroup"
  | "booth"
  | "mobileGroup"
  | "parade"
  | "mediaItem"
  | "broadcast"
  | "activity"
  | "household"
  | "employer"
  | "leaflet"
  | "banner"
  | "book"
  | "card"
  | "ward"
  | "district"
  | "caseNoun"
  | "otherThing"
  | "person"
  | "attendance"
  | "money";

/** The insurance that is meant. */
export type Scheme =
  | "socialInsurance"
  | "voluntary"
  | "compulsory"
  | "unemployment"
  | "healthInsurance"
  | "householdHealth"
  | "students";

/** What is said of the counted thing. */
export type Act =
  | "dialogue"
  | "otherKind"
  | "consult"
  | "inform"
  | "attend"
  | "visit"
  | "newly"
  | "join"
  | "pension"
  | "noncash"
  | "cash"
  | "switched"
  | "paid"
  | "collected"
  | "population"
  | "labourForce"
  | "coverage"
  | "plan"
  | "remaining"
  | "reached"
  | "inTotal"
  | "employed"
  | "selfEmployed"
  | "overseas"
  | "stateBudget"
  | "healthFund"
  | "insuranceFund"
  | "owed"
  | "due"
  | "app"
  | "campaign";

/**
 * What words near a number may say, whatever the language. `nothing` marks words that mislead; `ownScheme`
 * is no word but says that the insurance stands after the number itself.
 */
export type Feature = Noun | Scheme | Act | "ownScheme" | "nothing";

/**
 * How one language says each feature: phrases between bars, a star for any ending. Of phrases that overlap
 * in a text the longest counts, so a longer phrase also takes words away from a shorter one.
 */
export type Lexicon = { readonly [F in Feature]?: string };

const nouns: ReadonlySet<string> = new Set<Noun>([
  "launch",
  "conference",
  "session",
  "smallGroup",
  "booth",
  "mobileGroup",
  "parade",
  "mediaItem",
  "broadcast",
  "activity",
  "household",
  "employer",
  "leaflet",
  "banner",
  "book",
  "card",
  "ward",
  "district",
  "caseNoun",
  "otherThing",
  "person",
  "attendance",
  "money",
]);

const schemes: ReadonlySet<string> = new Set<Scheme>([
  "socialInsurance",
  "voluntary",
  "compulsory",
  "unemployment",
  "healthInsurance",
  "householdHealth",
  "students",
]);

/** Whether a feature is a counted noun. */
export const isNoun = (feature: Feature): feature is Noun => nouns.has(feature);

/** Whether a feature names an insurance. */
export const isScheme = (feature: Feature): feature is Scheme => schemes.has(feature);
