/** What words near a number may say, whatever the language. */
export type Feature =
  // the noun that is counted
  | "launch"
  | "dialogue"
  | "conference"
  | "smallGroup"
  | "session"
  | "booth"
  | "mobileGroup"
  | "parade"
  | "mediaItem"
  | "broadcast"
  | "activity"
  | "otherKind"
  | "household"
  | "employer"
  | "leaflet"
  | "banner"
  | "book"
  | "card"
  | "person"
  | "attendance"
  | "money"
  // what is said of it
  | "consult"
  | "inform"
  | "visit"
  | "socialInsurance"
  | "voluntary"
  | "compulsory"
  | "unemployment"
  | "healthInsurance"
  | "householdHealth"
  | "students"
  | "newly"
  | "join"
  | "pension"
  | "noncash"
  | "cash"
  | "switched"
  | "paid"
  | "collected"
  | "population"
  | "plan";

/** How one language says each feature. */
export type Lexicon = { readonly [F in Feature]?: RegExp };

/** How one language marks what kind of figure a number is. */
export interface RoleWords {
  readonly target: RegExp;
  /** Growth before or after the number. */
  readonly up: RegExp;
  readonly down: RegExp;
  readonly baseline: RegExp;
}
