/** The parts of a campaign that figures belong to; the pane colours by it and the Overview groups by it. */
export type Topic =
  | "activities"
  | "reach"
  | "participants"
  | "payments"
  | "collections"
  | "coverage"
  | "plan"
  | "materials";

/** One defined quantity. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly topic: Topic;
  readonly unit: string;
  /** Whether figures of different areas may be summed. */
  readonly additive: boolean;
  /** Ids of the indicators that sum to this one. */
  readonly parts: readonly string[];
  /** Whether it has parts beside those, so that they may come to less than the whole. */
  readonly hasOtherParts: boolean;
}

type Row = readonly [
  id: string,
  unit: string,
  more?: {
    readonly additive?: false;
    readonly parts?: readonly string[];
    readonly hasOtherParts?: true;
  },
];

const rows: readonly Row[] = [
  ["activities.launch_ceremonies", "event"],
  [
    "activities.conferences",
    "event",
    { parts: ["activities.dialogue_conferences"], hasOtherParts: true },
  ],
  ["activities.dialogue_conferences", "event"],
  ["activities.small_group_sessions", "event"],
  ["activities.propaganda_sessions", "event"],
  ["activities.consultation_booths", "booth"],
  ["activities.mobile_groups", "group"],
  ["activities.parades", "event"],
  ["activities.media_items", "item"],
  ["activities.broadcasts", "item"],
  ["activities.other", "event"],
  ["reach.people_consulted", "person", { additive: false }],
  ["reach.people_informed", "person", { additive: false }],
  ["reach.attendees", "attendance"],
  ["reach.households_visited", "household"],
  ["reach.wards_covered", "ward"],
  [
    "participants.total",
    "person",
    { parts: ["participants.voluntary_si_new", "participants.household_hi"] },
  ],
  ["participants.voluntary_si", "person"],
  ["participants.voluntary_si_new", "person"],
  ["participants.household_hi", "person"],
  ["participants.household_hi_new", "person"],
  [
    "participants.health_insurance",
    "person",
    // Employees, pensioners, the poor and others have health insurance in groups of their own.
    { parts: ["participants.hi_students", "participants.household_hi"], hasOtherParts: true },
  ],
  ["participants.health_insurance_new", "person"],
  ["participants.hi_students", "person"],
  ["participants.compulsory_si", "person"],
  ["participants.compulsory_si_new", "person"],
  [
    "participants.si_total",
    "person",
    { parts: ["participants.compulsory_si", "participants.voluntary_si"] },
  ],
  ["participants.ui", "person"],
  ["participants.employed", "person"],
  ["participants.employed_new", "person"],
  ["participants.self_employed", "person"],
  ["participants.overseas_workers", "person"],
  ["participants.employers", "enterprise"],
  ["participants.households", "household"],
  ["payments.noncash_switched", "person"],
  [
    "payments.recipients_total",
    "person",
    { parts: ["payments.noncash_recipients", "payments.cash_recipients"] },
  ],
  ["payments.noncash_recipients", "person"],
  ["payments.cash_recipients", "person"],
  ["payments.noncash_rate", "percent", { additive: false }],
  [
    "payments.amount_total",
    "VND",
    {
      parts: ["payments.amount_state_budget", "payments.amount_si_fund", "payments.amount_ui_fund"],
    },
  ],
  ["payments.amount_state_budget", "VND"],
  ["payments.amount_si_fund", "VND"],
  ["payments.amount_ui_fund", "VND"],
  ["payments.amount_hi", "VND"],
  ["collections.amount", "VND"],
  ["collections.amount_employees", "VND"],
  ["collections.amount_voluntary", "VND"],
  ["coverage.si_rate", "percent", { additive: false }],
  ["coverage.voluntary_si_rate", "percent", { additive: false }],
  ["coverage.hi_rate", "percent", { additive: false }],
  ["coverage.hi_students_rate", "percent", { additive: false }],
  ["coverage.ui_rate", "percent", { additive: false }],
  ["coverage.campaign_rate", "percent", { additive: false }],
  ["plan.completion_rate", "percent", { additive: false }],
  ["materials.leaflets", "item"],
  ["materials.banners_printed", "item"],
  ["gifts.si_books", "item"],
  ["gifts.hi_cards", "card"],
];

/** Every defined quantity, in the order in which sheets list them. Source: docs/indicators.md */
export const indicators: readonly IndicatorDefinition[] = rows.map(([id, unit, more]) => ({
  id,
  topic: topicOf(id),
  unit,
  additive: more?.additive ?? true,
  parts: more?.parts ?? [],
  hasOtherParts: more?.hasOtherParts ?? false,
}));

/** A quantity by its id; null for `other:…`. */
export const indicatorById = (id: string): IndicatorDefinition | null => byId.get(id) ?? null;

const byId: ReadonlyMap<string, IndicatorDefinition> = new Map(
  indicators.map((indicator) => [indicator.id, indicator]),
);

/** The topic of an indicator id; anything outside the catalogue has none. */
export function topicOfIndicator(id: string): Topic | null {
  return indicatorById(id)?.topic ?? null;
}

function topicOf(id: string): Topic {
  const first = id.slice(0, id.indexOf("."));
  return first === "gifts" ? "materials" : (first as Topic);
}
