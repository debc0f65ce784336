import type { Feature } from "./lexicon/feature";

/** What the words around a number say: in its own stretch after it, before it, and in its whole sentence. */
export interface Surroundings {
  readonly after: ReadonlySet<Feature>;
  readonly before: ReadonlySet<Feature>;
  readonly percent: boolean;
}

/** The indicator decided, and how sure: 1 when the counted noun itself says it. */
export interface IndicatorDecision {
  readonly id: string;
  readonly confidence: number;
}

interface Rule {
  readonly id: string;
  /** All of these must be near. */
  readonly all: readonly Feature[];
  /** None of these may be near. */
  readonly none?: readonly Feature[];
}

/** Counted things, the most telling first. */
const thingRules: readonly Rule[] = [
  { id: "activities.launch_ceremonies", all: ["launch"] },
  { id: "activities.dialogue_conferences", all: ["conference", "dialogue"] },
  { id: "activities.conferences", all: ["conference"] },
  { id: "activities.small_group_sessions", all: ["smallGroup"] },
  { id: "activities.consultation_booths", all: ["booth"] },
  { id: "activities.mobile_groups", all: ["mobileGroup"] },
  { id: "activities.propaganda_sessions", all: ["session"] },
  { id: "activities.parades", all: ["parade"] },
  { id: "activities.media_items", all: ["mediaItem"] },
  { id: "activities.broadcasts", all: ["broadcast"] },
  { id: "materials.leaflets", all: ["leaflet"] },
  { id: "materials.banners_printed", all: ["banner"] },
  { id: "gifts.si_books", all: ["book"] },
  { id: "gifts.hi_cards", all: ["card"], none: ["person"] },
  { id: "activities.other", all: ["activity", "otherKind"] },
  { id: "reach.households_visited", all: ["household", "visit"] },
];

/** People, by what they did or got. */
const peopleRules: readonly Rule[] = [
  { id: "payments.noncash_switched", all: ["noncash", "switched"] },
  { id: "payments.noncash_recipients", all: ["noncash"] },
  { id: "reach.people_consulted", all: ["consult"], none: ["join", "newly", "voluntary"] },
  { id: "reach.people_informed", all: ["inform"] },
  { id: "participants.household_hi", all: ["householdHealth"], none: ["newly"] },
  { id: "participants.household_hi_new", all: ["householdHealth", "newly"] },
  { id: "participants.total", all: ["socialInsurance", "healthInsurance"], none: ["voluntary"] },
  { id: "participants.voluntary_si_new", all: ["voluntary", "newly"] },
  { id: "participants.voluntary_si", all: ["voluntary"] },
  { id: "participants.compulsory_si", all: ["compulsory"] },
  { id: "participants.ui", all: ["unemployment"] },
  { id: "participants.hi_students", all: ["healthInsurance", "students"] },
  { id: "participants.health_insurance_new", all: ["healthInsurance", "newly"] },
  { id: "participants.health_insurance", all: ["healthInsurance"] },
  { id: "payments.cash_recipients", all: ["cash", "person"] },
  { id: "payments.recipients_total", all: ["pension", "person"] },
  { id: "participants.si_total", all: ["socialInsurance"] },
  { id: "reach.attendees", all: ["attendance"] },
];

const percentRules: readonly Rule[] = [
  { id: "plan.completion_rate", all: ["plan"] },
  { id: "payments.noncash_rate", all: ["noncash"] },
  { id: "coverage.voluntary_si_rate", all: ["voluntary"] },
  { id: "coverage.hi_students_rate", all: ["healthInsurance", "students"] },
  { id: "coverage.hi_rate", all: ["healthInsurance"] },
  { id: "coverage.ui_rate", all: ["unemployment"] },
  { id: "coverage.si_rate", all: ["socialInsurance"] },
];

const moneyRules: readonly Rule[] = [
  { id: "collections.amount_voluntary", all: ["collected", "voluntary"] },
  { id: "collections.amount", all: ["collected"] },
  { id: "payments.amount_total", all: ["paid"] },
];

const matches = (near: ReadonlySet<Feature>, { all, none = [] }: Rule): boolean =>
  all.every((feature) => near.has(feature)) && !none.some((feature) => near.has(feature));

const firstOf = (rules: readonly Rule[], near: ReadonlySet<Feature>): string | null =>
  rules.find((rule) => matches(near, rule))?.id ?? null;

/** Decides what a number counts: what follows it weighs most, what precedes it fills the gaps. */
export function decideIndicator(around: Surroundings): IndicatorDecision | null {
  const { after, before } = around;
  const both = new Set([...before, ...after]);
  if (around.percent) return sure(firstOf(percentRules, both), 0.8);
  if (after.has("money")) return sure(firstOf(moneyRules, both), 0.85);
  const thing = sure(firstOf(thingRules, withoutPeople(after)), 0.98);
  if (thing) return thing;
  if (after.has("person") || after.has("attendance")) return decidePeople(after, both);
  return sure(firstOf(peopleRules, after), 0.75) ?? sure(firstOf(thingRules, before), 0.6);
}

/** Once people are counted, things named later in the stretch are not what is counted. */
const withoutPeople = (after: ReadonlySet<Feature>): ReadonlySet<Feature> =>
  after.has("person") ? new Set<Feature>() : after;

function decidePeople(
  after: ReadonlySet<Feature>,
  both: ReadonlySet<Feature>,
): IndicatorDecision | null {
  // The switch may be said before the number, the non-cash way only after it.
  if (after.has("noncash")) return sure(firstOf(peopleRules, both), 0.95);
  return sure(firstOf(peopleRules, after), 0.95) ?? sure(firstOf(peopleRules, both), 0.75);
}

const sure = (id: string | null, confidence: number): IndicatorDecision | null =>
  id === null ? null : { id, confidence };
