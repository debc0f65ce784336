import { isNoun, isScheme, type Feature, type Noun } from "./lexicon/feature";
import { moneyRules, peopleRules, percentRules, thingRules, type Rule } from "./indicatorRules";

/** A set of things said. */
export type Said = ReadonlySet<Feature>;

/** What is said around a number, from the nearest words to the farthest. */
export interface Surroundings {
  /** Its own words after it, in reading order. */
  readonly after: readonly Feature[];
  /** Its own words before it. */
  readonly before: readonly Feature[];
  /** The words of the number that it is a part of. */
  readonly lead: Said;
  /** The words before the first number of its sentence. */
  readonly header: Said;
  /** The words of the figure before it, be it in the sentence before. */
  readonly previous: Said;
  /** The words of the figure before it in its own sentence. */
  readonly sibling: Said;
  /** The insurance that the title of the whole text names. */
  readonly topic: Said;
  readonly percent: boolean;
  /** A count of a known whole: no indicator of the catalogue is one. */
  readonly ratio: boolean;
  /** A currency sign or word stands by it. */
  readonly money: boolean;
}

/** The indicator decided, and how sure: near 1 when the counted noun itself says it. */
export interface IndicatorDecision {
  readonly id: string;
  readonly confidence: number;
}

/** Decides what a number counts; null when its words name nothing that the catalogue knows. */
export function decideIndicator(around: Surroundings): IndicatorDecision | null {
  const { topic } = around;
  const near = decideNear(around);
  if (topic.size === 0 || around.percent || around.money || around.ratio) return near;
  if (near !== null && !ofAnyInsurance.has(near.id)) return near;
  const said = own(around);
  const ofPeople =
    said.length === 0 ? topic.has("person") : said.some((word) => peopleWords.has(word));
  return ofPeople ? (decideNear({ ...around, previous: topic }) ?? near) : near;
}

const ofAnyInsurance: ReadonlySet<string> = new Set([
  "participants.total",
  "participants.si_total",
]);
const peopleWords: ReadonlySet<Feature> = new Set<Feature>(["person", "newly", "join"]);

/** What the words of the number, of its sentence and of the figures before it say, and the topic where they are silent. */
function decideNear(around: Surroundings): IndicatorDecision | null {
  if (around.ratio) return null;
  // Money has the insurance that its own words name, not that of the people told of before it.
  const all = effective(around.money ? { ...around, previous: new Set() } : around);
  if (around.percent) return sure(firstOf(percentRules, all), 0.85);
  if (around.money) return sure(firstOf(moneyRules, all), 0.85);
  const noun = nounOf(around);
  if (noun !== null && noun !== "person" && noun !== "attendance")
    return sure(firstOf(thingRules, thingSaid(around, noun)), 0.95);
  return sure(firstOf(peopleRules, peopleSaid(around, all, noun)), noun === null ? 0.7 : 0.9);
}

// What those did of whom a total is told before.
const ofPart: ReadonlySet<Feature> = new Set<Feature>(["noncash", "cash", "switched", "newly"]);

/** What is said of people, without what is said of others near them. */
function peopleSaid(around: Surroundings, all: Said, noun: Noun | null): Said {
  const total = around.before[around.before.length - 1] === "inTotal";
  const acts = [...all].filter(
    (said) =>
      !isNoun(said) &&
      !isOutdone(around, said) &&
      !(total && ofPart.has(said) && !around.after.includes(said)),
  );
  // "The number of attendees grew to 70 people": what they are stands before.
  const attend = noun === "person" && [...around.before].reverse().find(isThing) === "attendance";
  return new Set<Feature>([...acts, noun ?? "person", ...(attend ? ["attendance" as const] : [])]);
}

/** "A seminar to advise, attended by 310": of what people did the word nearest before their number counts. */
function isOutdone({ after, before }: Surroundings, act: Feature): boolean {
  if (act !== "consult" && act !== "inform") return false;
  // "Health insurance reached 97 million people": they are insured.
  const said = before.lastIndexOf(act);
  if (after.length > 0 && said > 0 && isScheme(before[said - 1] ?? "reached")) return true;
  return !after.includes(act) && before.lastIndexOf("attend") > before.lastIndexOf(act);
}

/** The noun that a number counts: the first after it, else the last before it, else that of its whole. */
export function nounOf({ after, before, lead, header, previous }: Surroundings): Noun | null {
  const behind = after.find(isNoun);
  // A turn of what is broadcast is a broadcast.
  if (behind === "attendance" && [...before, ...after].includes("broadcast")) return "broadcast";
  if (behind) return behind;
  // "72,460 in household health insurance": who is insured is a person.
  if (after.some(isScheme)) return "person";
  const ahead = [...before].reverse().find(isThing);
  // "9 seminars, attended by 740 of the traders": people attend.
  if (ahead && before.lastIndexOf("attend") > before.lastIndexOf(ahead)) return "person";
  if (ahead) return ahead;
  for (const layer of [lead, header, previous]) {
    const noun = [...layer].find(isThing);
    if (noun) return noun;
  }
  return null;
}

/** A noun before a number may be what it counts, unless it only says where. */
const isThing = (feature: Feature): feature is Noun =>
  isNoun(feature) && feature !== "district" && feature !== "ward" && feature !== "money";

/** Nouns that follow the counted one only say for whom; "for small groups" says which kind it is. */
function thingSaid(around: Surroundings, noun: Noun): Said {
  const near = around.after.some(isNoun) ? around.after : own(around);
  const kind = near.filter((feature) => feature === "smallGroup");
  return new Set<Feature>([noun, ...kind, ...own(around).filter((feature) => !isNoun(feature))]);
}

const own = ({ after, before }: Surroundings): readonly Feature[] => [...after, ...before];

/** Own words, with the insurance and the acts that they leave to be understood. */
function effective(around: Surroundings): Said {
  const acts = own(around).filter((feature) => !isScheme(feature));
  const said = new Set<Feature>([...schemesOf(around), ...acts, ...understood(around, acts)]);
  // Pupils may be no more than whom something was done with.
  if (around.after.some((feature) => isScheme(feature) && feature !== "students"))
    said.add("ownScheme");
  return said;
}

/** The acts said of the whole, in the sentence's head or of the figure before, that count here too. */
function understood(around: Surroundings, acts: readonly Feature[]): readonly Feature[] {
  const { lead, header, sibling, percent } = around;
  const down = (layer: Said): readonly Feature[] =>
    [...layer].filter((act) => handedDown.has(act) && (act !== "newly" || newToo(around, layer)));
  // A total of money is of what was done with the money told of before.
  const telling = acts.some(
    (act) =>
      (percent ? tellingOfShares : tellingActs).has(act) && !(around.money && act === "inTotal"),
  );
  // Whoever was persuaded, so were those of whom the parts tell.
  const fromLead = [...down(lead), ...[...lead].filter((act) => act === "switched")];
  if (telling) return fromLead;
  // Under "Moving pensioners to bank accounts" whoever was persuaded was moved.
  const moved = acts.includes("switched") && !own(around).some(isScheme) && header.has("noncash");
  if (moved) return [...fromLead, "noncash"];
  const fromHeader = down(header);
  const far = percent ? [...lead, ...header, ...sibling] : [];
  return [...fromLead, ...fromHeader, ...far.filter((act) => handedToShares.has(act))];
}

/** New members of one insurance say nothing of the members of another. */
function newToo(around: Surroundings, layer: Said): boolean {
  const said = own(around);
  // The total of all members is not of the new ones.
  if (said.includes("inTotal")) return false;
  const schemes = said.filter(isScheme);
  const { sibling, lead } = around;
  // Of several parts one that is called new sets itself apart from the others.
  if (schemes.length > 0 && sibling !== lead && sibling.has("newly")) return false;
  const theirs = [...layer].filter(isScheme);
  return (
    schemes.length === 0 || theirs.length === 0 || schemes.some((scheme) => theirs.includes(scheme))
  );
}

/** The insurance that is meant: its own words name it, else what stands farther away. */
export function schemesOf({
  after,
  before,
  lead,
  header,
  sibling,
  previous,
  percent,
}: Surroundings): readonly Feature[] {
  const afterIt = after.filter(isScheme);
  const beforeIt = before.filter(isScheme);
  // "BHXH tự nguyện có 159 người tham gia BHXH": the fuller name before it counts.
  const full = afterIt.length > 0 && afterIt.every((scheme) => beforeIt.includes(scheme));
  const near = full ? beforeIt : afterIt;
  // Who draws a pension is insured by no scheme that was told of before.
  const drawing = [...after, ...before].includes("pension");
  // A share goes with the figure right before it.
  const beside = percent ? [sibling] : [];
  const far = [lead, ...beside, header, ...(drawing ? [] : [previous])].map((layer) =>
    [...layer].filter(isScheme),
  );
  const named = [near, beforeIt, ...far].filter((layer) => layer.length > 0);
  const [first = [], ...others] = named;
  // Pupils say of whom, and leave the insurance to be understood.
  if (first.every((scheme) => scheme === "students")) return [...first, ...others.flat()];
  // "Of the pupils 291,655 have renewed their health insurance": they are the pupils'.
  const ofPupils = before.includes("students") && first.every((one) => one === "healthInsurance");
  return ofPupils ? [...first, "students"] : first;
}

// Acts that say by themselves what is counted: with one of them nothing is taken from the sentence's head.
const tellingActs: ReadonlySet<Feature> = new Set<Feature>([
  "consult",
  "inform",
  "attend",
  "visit",
  "pension",
  "noncash",
  "cash",
  "remaining",
  "inTotal",
  "paid",
  "collected",
  "plan",
  "population",
  "labourForce",
]);

const tellingOfShares: ReadonlySet<Feature> = new Set<Feature>([
  "plan",
  "population",
  "labourForce",
  "coverage",
  "noncash",
]);

const handedDown: ReadonlySet<Feature> = new Set<Feature>([
  "newly",
  "remaining",
  "collected",
  "paid",
]);

const handedToShares: ReadonlySet<Feature> = new Set<Feature>(["plan", "coverage", "noncash"]);

const matches = (near: Said, { all, none = [] }: Rule): boolean =>
  all.every((feature) => near.has(feature)) && !none.some((feature) => near.has(feature));

const firstOf = (rules: readonly Rule[], near: Said): string | null =>
  rules.find((rule) => matches(near, rule))?.id ?? null;

const sure = (id: string | null, confidence: number): IndicatorDecision | null =>
  id === null ? null : { id, confidence };
