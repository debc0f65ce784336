import { indicatorById } from "../indicator/catalogue";
import type { Observation } from "../observation/observation";
import { keyOf, type FigureIndex } from "./figureIndex";
import type { Finding } from "./finding";
import { remainderOf } from "./remainderOf";

/** Compares the areas of one indicator, period and role with each other and with the area that holds them. */
export function checkAreas({ observations }: FigureIndex): readonly Finding[] {
  return [...groups(observations).values()].flatMap((indexes) => {
    const offices = firstOfEach(observations, indexes, "office");
    const [province, ...others] = firstOfEach(observations, indexes, "province");
    const within =
      province !== undefined && others.length === 0 && offices.length > 0
        ? against(observations, { province, offices, toldOnce: isToldOnce(observations, indexes) })
        : [];
    return [...within, ...amongEachOther(observations, [...offices, ...others])];
  });
}

function groups(observations: readonly Observation[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  observations.forEach(({ indicator, period, role, unit }, index) => {
    if (role === "change" || indicator.startsWith("other:")) return;
    const key = keyOf(indicator, period, role, unit);
    const group = found.get(key);
    if (group) group.push(index);
    else found.set(key, [index]);
  });
  return found;
}

function firstOfEach(
  observations: readonly Observation[],
  indexes: readonly number[],
  kind: Observation["areaKind"],
): readonly number[] {
  const seen = new Set<string | null>();
  return indexes.filter((index) => {
    const { areaKind, area = null } = observations[index] ?? {};
    if (areaKind !== kind || seen.has(area)) return false;
    seen.add(area);
    return true;
  });
}

/** Whether no area has the figure twice: the second may be of some of its people only. */
function isToldOnce(observations: readonly Observation[], indexes: readonly number[]): boolean {
  const areas = indexes.map((index) => observations[index]?.area);
  return new Set(areas).size === areas.length;
}

interface ProvinceFigures {
  readonly province: number;
  readonly offices: readonly number[];
  readonly toldOnce: boolean;
}

function against(
  observations: readonly Observation[],
  { province, offices, toldOnce }: ProvinceFigures,
): readonly Finding[] {
  const value = (index: number): number => observations[index]?.value ?? 0;
  if (indicatorById(observations[province]?.indicator ?? "")?.additive !== true) return [];
  const larger = offices.filter((office) => value(office) > value(province));
  if (larger.length > 0)
    return larger.map((office) => ({
      kind: "AreaExceedsWhole",
      figures: [province, office],
      expected: null,
    }));
  const sum = offices.reduce((total, office) => total + value(office), 0);
  const figures = [province, ...offices];
  if (offices.length > 1 && sum === value(province))
    return [{ kind: "AreasSumHolds", figures, expected: null }];
  if (sum > value(province)) return [{ kind: "AreasExceedWhole", figures, expected: sum }];
  return toldOnce ? remainderOf(observations, province, offices) : [];
}

// Fewer areas than this say nothing of each other.
const enough = 4;
const outlying = 100;

function amongEachOther(
  observations: readonly Observation[],
  areas: readonly number[],
): readonly Finding[] {
  if (areas.length < enough) return [];
  const value = (index: number): number => observations[index]?.value ?? 0;
  const ordered = [...areas].sort((a, b) => value(a) - value(b));
  const [smallest, middle, largest] = [0, ordered.length >> 1, ordered.length - 1].map(
    (at) => ordered[at] ?? 0,
  ) as [number, number, number];
  if (value(smallest) === value(largest) && value(largest) !== 0)
    return [{ kind: "ValuesIdentical", figures: areas, expected: null }];
  return value(middle) > 0 && value(largest) >= outlying * value(middle)
    ? [{ kind: "ValueOutlying", figures: ordered, expected: null }]
    : [];
}
