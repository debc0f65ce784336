import type { FoundNumber } from "../number/findNumbers";
import type { Observation } from "../observation/observation";
import type { Feature } from "./lexicon/feature";
import type { Draft, Page } from "./draft";
import { featuresIn } from "./mentions";
import type { Span } from "./segments";
import { ownIndicators } from "./ownIndicators";

// Between a result and its plan: a stroke, or words for "out of", with a unit at most.
const outOf =
  /^\s?(?:[\p{L}\p{M}]+ ){0,4}(?:\/|of|out of|against|من أصل|trên|so với|\/ (?:kế hoạch|chỉ tiêu|plan|target))\s?(?:a |the )?(?:kế hoạch|chỉ tiêu|target of|plan of|مستهدف)?\s?$/iu;
// "… of the pensioners in the province are paid through accounts, out of 48,500": words may stand before a plain "out of".
const outOfAll =
  /^[^.;؛\n\p{Nd}]{0,110}(?:(?:out of|من أصل|trên tổng số|trong tổng số)|،? من بين)(?: (?:all|the))?\s?$/u;
const nearest = 110;

/**
 * "76,410 / 78,000 / 98.0%": three numbers of which the third is the share that the first is of the second are a
 * result, its plan and how much of the plan was reached, whatever the columns are called.
 */
export function withTargets(
  { text, mentions }: Page,
  { sentence, numbers }: { readonly sentence: Span; readonly numbers: readonly FoundNumber[] },
  drafts: readonly Draft[],
): readonly Draft[] {
  const told = [...drafts];
  for (let at = 0; at + 2 < told.length; at++) {
    const three = numbers.slice(at, at + 3);
    const result = told[at]?.observation;
    if (!result || !areColumns(text, three)) continue;
    const [first, second, third] = three;
    const behind = { start: first.start, end: endOfClause(text, third.end, sentence.end) };
    const said = new Set([...(told[at]?.said ?? []), ...featuresIn(mentions, behind)]);
    const [of, whole, share] = meaningsOf(said, result);
    setObservation(told, at, (figure) => ({ ...figure, ...of }));
    setObservation(told, at + 1, (figure) => ({ ...figure, ...whole, value: second.value }));
    told[at + 2] = withShare(told[at + 2], third, { ...result, ...share });
  }
  return told;
}

// What is said of the three may stand behind them.
const endOfClause = (text: string, from: number, to: number): number => {
  const stop = text.slice(from, to).search(/[;؛.,،](?!\p{Nd})/u);
  return stop < 0 ? to : from + stop;
};

type Three = readonly [result: FoundNumber, plan: FoundNumber, share: FoundNumber];

function areColumns(text: string, three: readonly FoundNumber[]): three is Three {
  const [result, plan, share] = three;
  if (!result || !plan || !share || share.start - plan.end > nearest) return false;
  const between = text.slice(result.end, plan.start);
  return isShare(result, plan, share) && (outOf.test(between) || outOfAll.test(between));
}

function setObservation(
  drafts: Draft[],
  at: number,
  change: (observation: Observation) => Observation,
): void {
  const draft = drafts[at];
  if (draft?.observation) drafts[at] = { ...draft, observation: change(draft.observation) };
}

/** A share between brackets may have no words of its own: it is told all the same. */
function withShare(
  draft: Draft | undefined,
  { value, start, end, raw }: FoundNumber,
  of: Observation,
): Draft {
  if (!draft) throw new Error("Every number has a draft.");
  const known = draft.observation ?? of;
  const { indicator, area, areaKind, role } = of;
  const provenance = { kind: "text" as const, start, end, raw };
  return {
    ...draft,
    observation: { ...known, indicator, area, areaKind, role, value, unit: "percent", provenance },
  };
}

function isShare(result: FoundNumber, plan: FoundNumber, share: FoundNumber): boolean {
  if (result.percent || plan.percent || !share.percent || plan.value <= 0) return false;
  const decimals = /[.,\u066b](\p{Nd}+)/u.exec(share.raw)?.[1]?.length ?? 0;
  const exact = (100 * result.value) / plan.value;
  return Math.abs(exact - share.value) <= 0.51 * 10 ** -decimals;
}

const meaningsOf = (said: ReadonlySet<Feature>, result: Observation): Meanings => {
  if (said.has("noncash")) return ofThePaid(result);
  return result.indicator === "participants.hi_students" ? ofAllPupils(result) : ofThePlan(result);
};

type Meaning = Partial<Observation>;
type Meanings = readonly [of: Meaning, whole: Meaning, share: Meaning];

const ofThePlan = ({ indicator, unit, area, areaKind }: Observation): Meanings => [
  { role: "actual" },
  { indicator, unit, area, areaKind, role: "target" },
  { indicator: "plan.completion_rate", area, areaKind, role: "actual" },
];

/** "203,718 pupils out of 209,450 have a card, 97.3 %": of all there are, and of no plan. */
const ofAllPupils = ({ unit, area, areaKind }: Observation): Meanings => [
  { role: "actual" },
  { indicator: ownIndicators.pupilsInAll, unit, area, areaKind, role: "actual" },
  { indicator: "coverage.hi_students_rate", area, areaKind, role: "actual" },
];

/** "5,672 of 6,105 pensioners (92.9 %) are paid through banks": a part of all who are paid, and no plan. */
const ofThePaid = ({ unit, area, areaKind }: Observation): Meanings => [
  { indicator: "payments.noncash_recipients", role: "actual" },
  { indicator: "payments.recipients_total", unit, area, areaKind, role: "actual" },
  { indicator: "payments.noncash_rate", area, areaKind, role: "actual" },
];
