import { isNoun, isScheme, type Feature, type Noun } from "./lexicon/feature";
import { isAttendedBy, isThing, nounOf } from "./countedNoun";
import {
  moneyRules,
  peopleRules,
  percentRules,
  thingRules,
  type NumberedRule,
  type Rule,
  type RuleBook,
} from "./indicatorRules";
import type { Said, Surroundings } from "./surroundings";

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

/** Those who take part in whatever insurance: their words leave open in which. */
export const ofAnyInsurance: ReadonlySet<string> = new Set([
  "participants.total",
  "participants.si_total",
]);
const peopleWords: ReadonlySet<Feature> = new Set<Feature>(["person", "newly", "join"]);

/** What the words of the number, of its sentence and of the figures before it say, and the topic where they are silent. */
function decideNear(around: Surroundings): IndicatorDecision | null {
  if (around.ratio) return null;
  if (isAttendedBy(around)) return sure("reach.attendees", 0.9);
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
  // "Insured: pupils 318,774 people, households 276,093 people": who is insured by household.
  const ofHouseholds =
    noun === "person" && around.before.includes("household") && around.lead.has("healthInsurance");
  const attend = noun === "person" && [...around.before].reverse().find(isThing) === "attendance";
  return new Set<Feature>([
    ...acts,
    noun ?? "person",
    ...(attend ? ["attendance" as const] : []),
    ...(ofHouseholds ? ["householdHealth" as const] : []),
  ]);
}

/** "A seminar to advise, attended by 310": of what people did the word nearest before their number counts. */
function isOutdone({ after, before }: Surroundings, act: Feature): boolean {
  if (act !== "consult" && act !== "inform") return false;
  // "Health insurance reached 97 million people": they are insured.
  const said = before.lastIndexOf(act);
  if (after.length > 0 && said > 0 && isScheme(before[said - 1] ?? "reached")) return true;
  return !after.includes(act) && before.lastIndexOf("attend") > before.lastIndexOf(act);
}

/** Nouns that follow the counted one only say for whom; "for small groups" says which kind it is. */
function thingSaid(around: Surroundings, noun: Noun): Said {
  const near = around.after.some(isNoun) ? around.after : own(around);
  // "Small-group sessions: 255 sessions": the line says which.
  const line = noun === "session" ? [...near, ...around.before] : near;
  // Teams for small groups are teams.
  const kind = noun === "mobileGroup" ? [] : line.filter((feature) => feature === "smallGroup");
  return new Set<Feature>([noun, ...kind, ...own(around).filter((feature) => !isNoun(feature))]);
}

const own = ({ after, before }: Surroundings): readonly Feature[] => [...after, ...before];

/** Own words, with the insurance and the acts that they leave to be understood. */
function effective(around: Surroundings): Said {
  const acts = own(around).filter((feature) => !isScheme(feature));
  const said = new Set(schemesOf(around));
  for (const act of acts) said.add(act);
  for (const act of understood(around, acts)) said.add(act);
  // Pupils may be no more than whom something was done with.
  if (around.after.some((feature) => isScheme(feature) && feature !== "students"))
    said.add("ownScheme");
  return said;
}

/** The acts said of the whole, in the sentence's head or of the figure before, that count here too. */
function understood(around: Surroundings, acts: readonly Feature[]): readonly Feature[] {
  const { lead, header, sibling, percent } = around;
  const told: Feature[] = [];
  const handDown = (layer: Said): void => {
    for (const act of layer)
      if (handedDown.has(act) && (act !== "newly" || newToo(around, layer))) told.push(act);
  };
  handDown(lead);
  // Whoever was persuaded, so were those of whom the parts tell.
  if (lead.has("switched")) told.push("switched");
  if (isTelling(around, acts)) return told;
  // Under "Moving pensioners to bank accounts" whoever was persuaded was moved.
  const moved = acts.includes("switched") && !own(around).some(isScheme) && header.has("noncash");
  if (moved) return [...told, "noncash"];
  handDown(header);
  if (percent)
    for (const layer of [lead, header, sibling])
      for (const act of layer) if (handedToShares.has(act)) told.push(act);
  return told;
}

/** Whether an act says by itself what is counted. A total of money is of what was done with the money told of before. */
const isTelling = ({ percent, money }: Surroundings, acts: readonly Feature[]): boolean =>
  acts.some(
    (act) => (percent ? tellingOfShares : tellingActs).has(act) && !(money && act === "inTotal"),
  );

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
export function schemesOf(around: Surroundings): readonly Feature[] {
  const { after, before } = around;
  const afterIt = schemesIn(after);
  const beforeIt = schemesIn(before);
  // "BHXH tự nguyện có 159 người tham gia BHXH": the fuller name before it counts.
  const full = afterIt.length > 0 && afterIt.every((scheme) => beforeIt.includes(scheme));
  const near = full ? beforeIt : afterIt;
  const nearest = near.length > 0 ? near : beforeIt;
  if (nearest.some(isNoPupil)) return withPupils(nearest, before);
  const far = farLayers(around).map(schemesIn);
  const first = [nearest, ...far].find((layer) => layer.length > 0) ?? [];
  // Pupils say of whom, and leave the insurance to be understood.
  return first.some(isNoPupil) ? withPupils(first, before) : [...near, ...beforeIt, ...far.flat()];
}

/** What stands farther away than its own words, the nearest first. */
function farLayers(around: Surroundings): readonly Said[] {
  const { after, before, lead, header, sibling, previous, percent } = around;
  // A share goes with the figure right before it.
  const layers = percent ? [lead, sibling, header] : [lead, header];
  // Who draws a pension or was advised is insured by no scheme that was told of before.
  const own = [...after, ...before];
  const advised = !percent && own.includes("consult") && !own.includes("join");
  if (!own.includes("pension") && !advised) layers.push(previous);
  return layers;
}

const isNoPupil = (scheme: Feature): boolean => scheme !== "students";

function schemesIn(layer: Iterable<Feature>): readonly Feature[] {
  const named: Feature[] = [];
  for (const feature of layer) if (isScheme(feature)) named.push(feature);
  return named;
}

/** "Of the pupils 291,655 have renewed their health insurance": they are the pupils'. */
function withPupils(schemes: readonly Feature[], before: readonly Feature[]): readonly Feature[] {
  const ofPupils =
    before.includes("students") && schemes.every((scheme) => scheme === "healthInsurance");
  return ofPupils ? [...schemes, "students"] : schemes;
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

/** The first rule that matches, sought among those alone whose first feature is said. */
function firstOf(rules: RuleBook, near: Said): string | null {
  let first: NumberedRule | null = null;
  for (const feature of near)
    for (const next of rules.get(feature) ?? [])
      if ((first === null || next.order < first.order) && matches(near, next)) first = next;
  return first?.id ?? null;
}

const sure = (id: string | null, confidence: number): IndicatorDecision | null =>
  id === null ? null : { id, confidence };
