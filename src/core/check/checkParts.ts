import { indicators, type IndicatorDefinition } from "../indicator/catalogue";
import type { Observation } from "../observation/observation";
import type { FigureIndex, Place } from "./figureIndex";
import type { Finding } from "./finding";
import { remainderOf } from "./remainderOf";
import { slackOf } from "./slackOf";

/**
 * Compares each whole with its parts where one area, period and role has them. A sum is judged only when all
 * parts are named; a part is never more than its whole.
 */
export function checkParts({ observations, places }: FigureIndex): readonly Finding[] {
  return places.flatMap((place) => [
    ...indicators.flatMap((indicator) => wholeOf(observations, place, indicator)),
    ...newerOf(observations, place),
    ...basesOf(observations, place),
  ]);
}

function wholeOf(
  observations: readonly Observation[],
  { byIndicator }: Place,
  { id, parts, hasOtherParts }: IndicatorDefinition,
): readonly Finding[] {
  const toldOf = (indicator: string): readonly number[] => byIndicator.get(indicator) ?? [];
  const [whole] = toldOf(id);
  if (whole === undefined) return [];
  const told = parts.map(toldOf);
  const found = told.flatMap((indexes) => indexes.slice(0, 1));
  const larger = found.filter((part) => valueAt(observations, part) > valueAt(observations, whole));
  const judged = parts.length > 1 && found.length === parts.length;
  const sum = judged ? sumOf(observations, whole, found) : null;
  if (sum && !(sum.kind === "SumDiffers" && sum.difference > 0 && hasOtherParts)) return [sum];
  if (larger.length > 0)
    return larger.map((part) => ({
      kind: "PartExceedsWhole",
      figures: [whole, part],
      expected: null,
    }));
  // What is told twice may be told of two things.
  const once = [toldOf(id), ...told].every(({ length }) => length < 2);
  return once ? remainderOf(observations, whole, found) : [];
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

/** "80 people, of whom 90 women": some of the people are never more than the people told right before. */
const basesOf = (
  observations: readonly Observation[],
  { byIndicator }: Place,
): readonly Finding[] =>
  [...byIndicator.values()].flatMap((indexes) => {
    let whole: number | null = null;
    return indexes.flatMap((index): readonly Finding[] => {
      if (isOfAll(observations[index])) {
        whole = index;
        return [];
      }
      return whole !== null && valueAt(observations, index) > valueAt(observations, whole)
        ? [{ kind: "PartExceedsWhole", figures: [whole, index], expected: null }]
        : [];
    });
  });

const isOfAll = (figure: Observation | undefined): boolean => figure?.basis === undefined;
