import { indicators } from "../indicator/catalogue";
import type { Observation } from "../observation/observation";
import type { Finding } from "./finding";

/**
 * Compares each whole with its parts where one area, period and role has them all. A whole of which only
 * some parts are named is not judged; a figure said twice with one value is told as repeated.
 */
export function checkSums(observations: readonly Observation[]): readonly Finding[] {
  const places = new Map<string, number[]>();
  observations.forEach((observation, index) => {
    const key = placeKey(observation);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  return [...places.values()].flatMap((indexes) => [
    ...sumsOf(observations, indexes),
    ...repeatsOf(observations, indexes),
  ]);
}

const placeKey = ({ area, period, role }: Observation): string =>
  JSON.stringify([area, period, role]);

function sumsOf(
  observations: readonly Observation[],
  indexes: readonly number[],
): readonly Finding[] {
  const indexOf = (id: string): number | undefined =>
    indexes.find((index) => observations[index]?.indicator === id);
  const valueOf = (index: number): number => observations[index]?.value ?? 0;
  return indicators.flatMap(({ id, parts }): readonly Finding[] => {
    const whole = indexOf(id);
    const found = parts.map(indexOf).filter((index) => index !== undefined);
    if (whole === undefined || parts.length < 2 || found.length !== parts.length) return [];
    const difference = valueOf(whole) - found.reduce((sum, index) => sum + valueOf(index), 0);
    return difference === 0
      ? [{ kind: "SumHolds", whole, parts: found }]
      : [{ kind: "SumDiffers", whole, parts: found, difference }];
  });
}

function repeatsOf(
  observations: readonly Observation[],
  indexes: readonly number[],
): readonly Finding[] {
  const firstByIndicator = new Map<string, number>();
  return indexes.flatMap((index): readonly Finding[] => {
    const { indicator = "", value } = observations[index] ?? {};
    const first = firstByIndicator.get(indicator);
    if (first === undefined) firstByIndicator.set(indicator, index);
    else if (observations[first]?.value === value)
      return [{ kind: "FigureRepeated", first, second: index }];
    return [];
  });
}
