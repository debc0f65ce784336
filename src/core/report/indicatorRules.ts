import type { Feature } from "./lexicon/feature";
import { ownIndicators } from "./ownIndicators";

/** An indicator and what must be said near a number for it. */
export interface Rule {
  /** Null of what the catalogue does not have: it keeps its own words. */
  readonly id: string | null;
  /** All of these must be said. */
  readonly all: readonly Feature[];
  /** None of these may be said. */
  readonly none?: readonly Feature[];
}

/** A rule with its place among the others: the first that matches decides. */
export interface NumberedRule extends Rule {
  readonly order: number;
}

/** Rules by the first of the features that must be said. */
export type RuleBook = ReadonlyMap<Feature, readonly NumberedRule[]>;

function inOrder(rules: readonly Rule[]): RuleBook {
  const book = new Map<Feature, NumberedRule[]>();
  rules.forEach((rule, order) => {
    const [first] = rule.all;
    if (first === undefined) throw new Error("A rule without a feature would match all.");
    book.set(first, [...(book.get(first) ?? []), { ...rule, order }]);
  });
  return book;
}

/** Counted things, by their noun. */
export const thingRules = inOrder([
  { id: "activities.launch_ceremonies", all: ["launch"] },
  { id: "activities.small_group_sessions", all: ["smallGroup"] },
  { id: "activities.dialogue_conferences", all: ["conference", "dialogue"] },
  { id: "activities.conferences", all: ["conference"] },
  { id: "activities.consultation_booths", all: ["booth"] },
  { id: "activities.mobile_groups", all: ["mobileGroup"] },
  { id: "activities.propaganda_sessions", all: ["session"] },
  { id: "activities.parades", all: ["parade"] },
  { id: "activities.media_items", all: ["mediaItem"] },
  { id: "activities.broadcasts", all: ["broadcast"] },
  { id: "materials.leaflets", all: ["leaflet"] },
  { id: "materials.banners_printed", all: ["banner"] },
  { id: "gifts.si_books", all: ["book"] },
  { id: "gifts.hi_cards", all: ["card"] },
  { id: "activities.other", all: ["activity"] },
  { id: "participants.households", all: ["household", "join"], none: ["visit"] },
  { id: "participants.households", all: ["household", "newly"], none: ["visit"] },
  { id: "reach.households_visited", all: ["household", "visit"] },
  { id: "reach.households_visited", all: ["household", "consult"] },
  { id: "reach.households_visited", all: ["household", "inform"] },
  { id: "reach.wards_covered", all: ["ward"] },
  { id: "participants.employers", all: ["employer"] },
]);

/** People, by what they did or got. */
export const peopleRules = inOrder([
  { id: ownIndicators.stillToEnrol, all: ["remaining"] },
  { id: "participants.self_employed", all: ["selfEmployed"], none: ["ownScheme"] },
  { id: "participants.overseas_workers", all: ["overseas"], none: ["ownScheme"] },
  { id: "payments.noncash_switched", all: ["noncash", "switched"] },
  { id: "payments.noncash_recipients", all: ["noncash"] },
  { id: null, all: ["app"], none: ["ownScheme", "newly"] },
  { id: "reach.attendees", all: ["attend", "attendance"], none: ["consult", "newly", "join"] },
  { id: "reach.attendees", all: ["attend"], none: ["ownScheme", "consult"] },
  {
    id: "reach.attendees",
    all: ["attendance"],
    none: ["ownScheme", "consult", "inform", "pension"],
  },
  { id: "reach.people_consulted", all: ["consult"], none: ["newly", "voluntary", "join"] },
  { id: "reach.people_informed", all: ["inform"], none: ["newly", "ownScheme", "join"] },
  { id: "payments.cash_recipients", all: ["cash"] },
  { id: "participants.hi_students", all: ["healthInsurance", "students"] },
  {
    id: "participants.total",
    all: ["socialInsurance", "healthInsurance"],
    none: ["voluntary", "householdHealth"],
  },
  { id: "participants.household_hi_new", all: ["householdHealth", "newly"] },
  { id: "participants.household_hi", all: ["householdHealth"] },
  { id: "participants.voluntary_si_new", all: ["voluntary", "newly"], none: ["compulsory"] },
  // Whoever a campaign persuades to join voluntarily is new.
  { id: "participants.voluntary_si_new", all: ["voluntary", "switched"], none: ["compulsory"] },
  { id: "participants.voluntary_si", all: ["voluntary"], none: ["compulsory"] },
  { id: "participants.si_total", all: ["voluntary", "compulsory"] },
  { id: "participants.compulsory_si_new", all: ["compulsory", "newly"] },
  { id: "participants.compulsory_si", all: ["compulsory"] },
  { id: "participants.ui", all: ["unemployment"], none: ["pension"] },
  { id: "participants.health_insurance_new", all: ["healthInsurance", "newly"] },
  { id: "participants.health_insurance", all: ["healthInsurance"] },
  { id: "payments.recipients_total", all: ["pension", "attendance"] },
  { id: "payments.recipients_total", all: ["pension"], none: ["join", "employed", "selfEmployed"] },
  {
    id: "payments.recipients_total",
    all: ["paid"],
    none: ["join", "newly", "ownScheme", "attend", "switched", "collected"],
  },
  { id: "participants.employed_new", all: ["employed", "newly"] },
  { id: "participants.employed", all: ["employed"] },
  // Of pupils no office tells anything else.
  {
    id: "participants.hi_students",
    all: ["students"],
    none: ["ownScheme", "attend", "attendance", "voluntary", "householdHealth", "inTotal"],
  },
  { id: "participants.si_total", all: ["socialInsurance"] },
  { id: "reach.attendees", all: ["attendance"] },
  { id: "participants.hi_students", all: ["students", "join"], none: ["attend"] },
  { id: "participants.total", all: ["newly"] },
  { id: "participants.total", all: ["switched"] },
  { id: "participants.total", all: ["join"], none: ["attend"] },
]);

/** Shares, by what they are a share of. */
export const percentRules = inOrder([
  { id: null, all: ["due"], none: ["plan"] },
  { id: null, all: ["owed"], none: ["plan"] },
  { id: null, all: ["app"], none: ["coverage", "plan"] },
  { id: "coverage.voluntary_si_rate", all: ["labourForce", "voluntary"], none: ["compulsory"] },
  { id: "coverage.ui_rate", all: ["labourForce", "unemployment"] },
  { id: "coverage.si_rate", all: ["labourForce"] },
  {
    id: "coverage.hi_students_rate",
    all: ["students", "healthInsurance"],
    none: ["plan", "population"],
  },
  { id: "coverage.hi_rate", all: ["population", "healthInsurance"] },
  { id: "coverage.hi_rate", all: ["coverage", "healthInsurance"] },
  { id: "coverage.hi_students_rate", all: ["coverage", "students"], none: ["plan", "population"] },
  // "The plan is to cover 85 % of the population."
  {
    id: "coverage.hi_rate",
    all: ["population", "plan"],
    none: ["reached", "voluntary", "students"],
  },
  { id: "plan.completion_rate", all: ["plan"], none: ["coverage", "noncash"] },
  { id: "payments.noncash_rate", all: ["noncash"] },
  { id: "coverage.voluntary_si_rate", all: ["coverage", "voluntary"], none: ["compulsory"] },
  { id: "coverage.ui_rate", all: ["coverage", "unemployment"] },
  { id: "coverage.si_rate", all: ["coverage", "socialInsurance"] },
  { id: "coverage.hi_rate", all: ["population"] },
  { id: "plan.completion_rate", all: ["plan"] },
  { id: "plan.completion_rate", all: ["reached"], none: ["coverage"] },
  { id: "coverage.ui_rate", all: ["unemployment"] },
  { id: "coverage.voluntary_si_rate", all: ["voluntary"], none: ["compulsory"] },
  { id: "coverage.hi_rate", all: ["healthInsurance"] },
  { id: "coverage.si_rate", all: ["socialInsurance"] },
  // Coverage of which nothing more is said is that of health insurance.
  { id: "coverage.hi_rate", all: ["coverage"] },
]);

/** Money, by what was done with it. */
export const moneyRules = inOrder([
  { id: ownIndicators.amountOwed, all: ["owed"] },
  { id: "collections.amount_voluntary", all: ["collected", "voluntary"], none: ["compulsory"] },
  { id: "collections.amount", all: ["collected"] },
  { id: "collections.amount_voluntary", all: ["voluntary"], none: ["paid", "pension", "switched"] },
  { id: "payments.amount_state_budget", all: ["stateBudget"] },
  { id: "payments.amount_si_fund", all: ["insuranceFund"], none: ["collected"] },
  { id: "payments.amount_hi", all: ["healthFund"] },
  { id: "payments.amount_hi", all: ["paid", "healthInsurance"], none: ["socialInsurance"] },
  { id: "payments.amount_ui_fund", all: ["paid", "unemployment"], none: ["socialInsurance"] },
  { id: "payments.amount_total", all: ["paid"] },
  { id: "payments.amount_total", all: ["pension"] },
]);
