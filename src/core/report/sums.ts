import type { Observation } from "../observation/observation";
import { ofAnyInsurance } from "./decideIndicator";

const fewestParts = 2;
const mostParts = 40;

/**
 * Gives a total of people the indicator of its parts, where the figures right before it add up to it: "in October 412
 * people, in November 538, in December 295; in the whole quarter 1,245 people".
 */
export function withSums(observations: readonly Observation[]): readonly Observation[] {
  const told: Observation[] = [];
  const counted: Observation[] = [];
  withNewParts(observations).forEach((figure, index, all) => {
    const indicator =
      sumOf(figure, counted.slice(-2)) ??
      sumOf(figure, all.slice(index + 1, index + 3)) ??
      indicatorOfParts(told, figure);
    const summed = indicator === null ? figure : { ...figure, indicator };
    told.push(summed);
    if (isCount(summed)) counted.push(summed);
  });
  return told;
}

const ofVoluntary = /^participants\.voluntary_si(?:_new)?$/u;
const ofHousehold = /^participants\.household_hi(?:_new)?$/u;

/**
 * "268 joined the one and 431 the other, 699 people in both", in either order: what the sum of the two beside it counts,
 * of voluntary and household insurance all who take part, of voluntary and compulsory all in social insurance.
 */
function sumOf(total: Observation, [first, second]: readonly Observation[]): string | null {
  if (!first || !second || ![total, first, second].every(isCount)) return null;
  if (first.value + second.value !== total.value) return null;
  const kinds = [first.indicator, second.indicator];
  if (!kinds.some((kind) => ofVoluntary.test(kind))) return null;
  if (kinds.some((kind) => ofHousehold.test(kind))) return "participants.total";
  return kinds.includes("participants.compulsory_si") ? "participants.si_total" : null;
}

const isCount = ({ unit, role }: Observation): boolean => unit === "person" && role === "actual";

/** Whether its own words leave open what a total counts: no insurance, or not whether they are new. */
const isOpen = ({ indicator }: Observation, part: Observation): boolean =>
  ofAnyInsurance.has(indicator) ||
  indicator.startsWith("other:") ||
  part.indicator === `${indicator}_new`;

/** What the figures before a total count, when they add up to it and its own words leave that open. */
function indicatorOfParts(told: readonly Observation[], total: Observation): string | null {
  const part = isCount(total) ? partsBefore(told, total) : null;
  return part && isOpen(total, part) ? part.indicator : null;
}

/** One of the parts, when the last figures of one indicator add up to the total and are no fewer than two. */
function partsBefore(told: readonly Observation[], total: Observation): Observation | null {
  let last: Observation | null = null;
  let sum = 0;
  let used = 0;
  const farthest = Math.max(0, told.length - 2 * mostParts);
  for (let at = told.length - 1; at >= farthest && used < mostParts; at--) {
    const part = told[at];
    if (!part || !isCount(part)) continue;
    last ??= part;
    if (part.indicator !== last.indicator) return null;
    used += 1;
    sum += part.value;
    if (sum === total.value && used >= fewestParts) return last;
    if (sum > total.value) return null;
  }
  return null;
}

/** "1,870 newly joined: 1,215 women and 655 men": the parts that add up to a number of new members are new as well. */
function withNewParts(observations: readonly Observation[]): readonly Observation[] {
  const told = [...observations];
  told.forEach((whole, at) => {
    if (!isCount(whole) || !whole.indicator.endsWith("_new")) return;
    const count = partsBehind(told, at);
    for (let index = at + 1; index <= at + count; index++) {
      const part = told[index];
      if (part) told[index] = { ...part, indicator: whole.indicator };
    }
  });
  return told;
}

/** How many figures right behind a number of new members are its parts by their sum, though no word calls them new. */
function partsBehind(told: readonly Observation[], at: number): number {
  const whole = told[at];
  let sum = 0;
  for (let count = 1; whole && count <= mostParts; count++) {
    const part = told[at + count];
    if (!part || !isCount(part) || `${part.indicator}_new` !== whole.indicator) return 0;
    sum += part.value;
    if (sum === whole.value && count >= fewestParts) return count;
    if (sum > whole.value) return 0;
  }
  return 0;
}
