import { indicators } from "../indicator/catalogue";
import type { Observation } from "../observation/observation";
import type { FigureIndex, Place } from "./figureIndex";
import type { Finding } from "./finding";

/**
 * Compares each whole with its parts where one area, period and role has them. A sum is judged only when all
 * parts are named; a part is never more than its whole.
 */
export function checkParts({ observations, places }: FigureIndex): readonly Finding[] {
  return places.flatMap((place) => [
    ...indicators.flatMap(({ id, parts }) => wholeOf(observations, place, { id, parts })),
    ...newerOf(observations, place),
  ]);
}

function wholeOf(
  observations: readonly Observation[],
  { byIndicator }: Place,
  { id, parts }: { readonly id: string; readonly parts: readonly string[] },
): readonly Finding[] {
  const whole = byIndicator.get(id)?.[0];
  if (whole === undefined) return [];
  const found = parts.flatMap((part) => byIndicator.get(part)?.slice(0, 1) ?? []);
  if (parts.length > 1 && found.length === parts.length) return [sumOf(observations, whole, found)];
  return found
    .filter((part) => valueAt(observations, part) > valueAt(observations, whole))
    .map((part) => ({ kind: "PartExceedsWhole", figures: [whole, part], expected: null }));
}

const valueAt = (observations: readonly Observation[], index: number): number =>
  observations[index]?.value ?? 0;

function sumOf(
  observations: readonly Observation[],
  whole: number,
  parts: readonly number[],
): Finding {
  const sum = parts.reduce((total, part) => total + valueAt(observations, part), 0);
  const difference = valueAt(observations, whole) - sum;
  if (difference === 0) return { kind: "SumHolds", whole, parts };
  const slack = [whole, ...parts].reduce((all, index) => all + slackOf(observations[index]), 0);
  if (Math.abs(difference) <= slack)
    return { kind: "SumRounded", figures: [whole, ...parts], expected: null };
  return { kind: "SumDiffers", whole, parts, difference };
}

/** Half of the last digit of a number with a magnitude word; counts in full digits have no slack. */
function slackOf(observation: Observation | undefined): number {
  if (!observation || !/\p{Nd}[^\p{L}]*\p{L}/u.test(observation.provenance.raw)) return 0;
  const zeros = /0*$/.exec(String(Math.trunc(Math.abs(observation.value))))?.[0].length ?? 0;
  return 10 ** zeros / 2;
}

/** Who is new is one of all. */
function newerOf(observations: readonly Observation[], { byIndicator }: Place): readonly Finding[] {
  return [...byIndicator].flatMap(([id, [newer]]): readonly Finding[] => {
    const all = id.endsWith("_new") ? byIndicator.get(id.slice(0, -"_new".length))?.[0] : undefined;
    if (all === undefined || newer === undefined) return [];
    return valueAt(observations, newer) > valueAt(observations, all)
      ? [{ kind: "NewExceedsAll", figures: [all, newer], expected: null }]
      : [];
  });
}
