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
    const [result, plan, share] = [told[at], told[at + 1], told[at + 2]];
    const [first, second, third] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    if (!result?.observation || !plan?.observation || !share?.observation) continue;
    if (!first || !second || !third) continue;
    const joined = outOf.test(text.slice(first.end, second.start));
    if (!joined || third.start - second.end > nearest || !isShare(first, second, third)) continue;
    const of = { ...result.observation, role: "actual" as const };
    told[at] = { ...result, observation: of };
    told[at + 1] = { ...plan, observation: planned(plan.observation, of) };
    told[at + 2] = { ...share, observation: reached(share.observation, of) };
  }
  return told;
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
