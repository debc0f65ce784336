import type { FoundNumber } from "../number/findNumbers";
import type { Observation } from "../observation/observation";
import type { Draft } from "./draft";

// Between a result and its plan: a stroke, or words for "out of", with a unit at most.
const outOf =
  /^\s?(?:[\p{L}\p{M}]+ ){0,4}(?:\/|of|out of|against|من أصل|trên|so với|\/ (?:kế hoạch|chỉ tiêu|plan|target))\s?(?:a |the )?(?:kế hoạch|chỉ tiêu|target of|plan of|مستهدف)?\s?$/iu;
const nearest = 60;

/**
 * "76,410 / 78,000 / 98.0%": three numbers of which the third is the share that the first is of the second are a
 * result, its plan and how much of the plan was reached, whatever the columns are called.
 */
export function withTargets(
  text: string,
  numbers: readonly FoundNumber[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const told = [...drafts];
  for (let at = 0; at + 2 < told.length; at++) {
    const [first, second, third] = numbers.slice(at, at + 3);
    if (!first || !second || !third || !areColumns(text, [first, second, third])) continue;
    const result = told[at]?.observation;
    if (!result) continue;
    const of = { ...result, role: "actual" as const };
    setObservation(told, at, () => of);
    setObservation(told, at + 1, (plan) => planned(plan, of));
    setObservation(told, at + 2, (share) => reached(share, of));
  }
  return told;
}

type Three = readonly [result: FoundNumber, plan: FoundNumber, share: FoundNumber];

const areColumns = (text: string, [result, plan, share]: Three): boolean =>
  share.start - plan.end <= nearest &&
  isShare(result, plan, share) &&
  outOf.test(text.slice(result.end, plan.start));

function setObservation(
  drafts: Draft[],
  at: number,
  change: (observation: Observation) => Observation,
): void {
  const draft = drafts[at];
  if (draft?.observation) drafts[at] = { ...draft, observation: change(draft.observation) };
}

function isShare(result: FoundNumber, plan: FoundNumber, share: FoundNumber): boolean {
  if (result.percent || plan.percent || !share.percent || plan.value <= 0) return false;
  const decimals = /[.,\u066b](\p{Nd}+)/u.exec(share.raw)?.[1]?.length ?? 0;
  const exact = (100 * result.value) / plan.value;
  return Math.abs(exact - share.value) <= 0.51 * 10 ** -decimals;
}

const planned = (
  plan: Observation,
  { indicator, unit, area, areaKind }: Observation,
): Observation => ({
  ...plan,
  indicator,
  unit,
  area,
  areaKind,
  role: "target",
  value: Math.abs(plan.value),
});

const reached = (share: Observation, { area, areaKind }: Observation): Observation => ({
  ...share,
  indicator: "plan.completion_rate",
  area,
  areaKind,
  role: "actual",
  value: Math.abs(share.value),
});
