import type { Observation } from "../observation/observation";

/** The figures of one source, ordered so that each check finds its own without searching all. */
export interface FigureIndex {
  readonly observations: readonly Observation[];
  /** Figures of one area, period and role, by indicator. */
  readonly places: readonly Place[];
  /** Figures of one area, by indicator and role. */
  readonly subjects: ReadonlyMap<string, Subject>;
}

/** Indexes of the figures of one area, period and role. */
export interface Place {
  readonly byIndicator: ReadonlyMap<string, readonly number[]>;
}

/** Indexes of the figures of one indicator and area, by role; shares are told apart from amounts. */
export interface Subject {
  readonly indicator: string;
  readonly actual: readonly number[];
  readonly target: readonly number[];
  readonly baseline: readonly number[];
  readonly change: readonly number[];
  /** Changes told as a share. */
  readonly growth: readonly number[];
}

/** Orders the figures of one source. */
export function indexFigures(observations: readonly Observation[]): FigureIndex {
  const places = new Map<string, Map<string, number[]>>();
  const subjects = new Map<string, MutableSubject>();
  observations.forEach((observation, index) => {
    const { area, period, role, indicator } = observation;
    const place = entry(places, keyOf(area, period, role), () => new Map<string, number[]>());
    entry(place, indicator, (): number[] => []).push(index);
    const subject = entry(subjects, subjectKey(observation), () => emptySubject(indicator));
    subject[slotOf(observation)].push(index);
  });
  return {
    observations,
    places: [...places.values()].map((byIndicator) => ({ byIndicator })),
    subjects,
  };
}

/** One key for one indicator in one area; a start and its end are of different times. */
export const subjectKey = ({ area, indicator }: Pick<Observation, "area" | "indicator">): string =>
  keyOf(area, indicator);

/** One key of several words: no name has the sign that stands between them. */
export const keyOf = (...words: readonly (string | null)[]): string => words.join("\u0000");

type Slot = "actual" | "target" | "baseline" | "change" | "growth";
type MutableSubject = { readonly indicator: string } & { readonly [S in Slot]: number[] };

const emptySubject = (indicator: string): MutableSubject => ({
  indicator,
  actual: [],
  target: [],
  baseline: [],
  change: [],
  growth: [],
});

const slotOf = ({ role, unit, indicator }: Observation): Slot =>
  role === "change" && unit === "percent" && !isShare(indicator) ? "growth" : role;

/** Whether an indicator is a share by itself, so that a change of it is told in points. */
export const isShare = (indicator: string): boolean =>
  /^(?:coverage\.|plan\.completion_rate|payments\.noncash_rate|other:points)/.test(indicator);

function entry<Value>(map: Map<string, Value>, key: string, empty: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const value = empty();
  map.set(key, value);
  return value;
}
