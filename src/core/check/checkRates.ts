import type { Observation } from "../observation/observation";
import { subjectKey, type FigureIndex, type Subject } from "./figureIndex";
import type { FigureFindingKind, Finding } from "./finding";

/** Recomputes shares, changes and points from the figures that they are told with. */
export function checkRates(index: FigureIndex): readonly Finding[] {
  return [
    ...completions(index),
    ...noncashRates(index),
    ...[...index.subjects.values()].flatMap((subject) => [
      ...changes(index, subject),
      ...growths(index, subject),
      ...points(index, subject),
    ]),
  ];
}

interface Claim {
  /** The figures it rests on, and last the claimed one. */
  readonly figures: readonly number[];
  readonly expected: number;
  readonly kinds: readonly [holds: FigureFindingKind, differs: FigureFindingKind];
}

/** Judges a claimed value at the precision in which it is told: 82.4 % holds from 82.35 to 82.45. */
function judged({ observations }: FigureIndex, { figures, expected, kinds }: Claim): Finding {
  const claimed = Math.abs(valueAt(observations, figures[figures.length - 1]));
  const decimals = /\.(\d+)$/.exec(String(claimed))?.[1]?.length ?? 0;
  const close = Math.abs(claimed - Math.abs(expected)) <= 10 ** -decimals / 2 + 1e-9;
  return { kind: kinds[close ? 0 : 1], figures, expected: close ? null : expected };
}

const valueAt = (observations: readonly Observation[], index: number | undefined): number =>
  index === undefined ? 0 : (observations[index]?.value ?? 0);

/** The only one of a list; with several it is not known which is meant. */
const only = (indexes: readonly number[] | undefined): number | undefined =>
  indexes?.length === 1 ? indexes[0] : undefined;

// A share of the plan is told right behind the figure that it is of.
const nearby = 3;

function completions(index: FigureIndex): readonly Finding[] {
  const { observations, subjects } = index;
  return observations.flatMap(({ indicator, role, area }, rate) => {
    if (indicator !== "plan.completion_rate" || role !== "actual") return [];
    const actual = resultBefore(observations, rate);
    if (actual === undefined) return [];
    const key = subjectKey({ area, indicator: observations[actual]?.indicator ?? "" });
    const target = only(subjects.get(key)?.target);
    if (target === undefined || valueAt(observations, target) === 0) return [];
    const expected = (100 * valueAt(observations, actual)) / valueAt(observations, target);
    const kinds = ["CompletionHolds", "CompletionDiffers"] as const;
    return [judged(index, { figures: [actual, target, rate], expected, kinds })];
  });
}

/** The amount that a share of the plan is told of: the last one shortly before it. */
function resultBefore(observations: readonly Observation[], rate: number): number | undefined {
  const fits = (at: number): boolean => {
    const figure = observations[at];
    return (
      figure?.area === observations[rate]?.area &&
      figure?.role === "actual" &&
      figure.unit !== "percent"
    );
  };
  return [1, 2, nearby].map((back) => rate - back).find(fits);
}

function noncashRates(index: FigureIndex): readonly Finding[] {
  const { observations, places } = index;
  return places.flatMap(({ byIndicator }) => {
    const rate = only(byIndicator.get("payments.noncash_rate"));
    const part = only(byIndicator.get("payments.noncash_recipients"));
    const whole = only(byIndicator.get("payments.recipients_total"));
    if (rate === undefined || part === undefined || whole === undefined) return [];
    if (observations[rate]?.role !== "actual" || valueAt(observations, whole) === 0) return [];
    const expected = (100 * valueAt(observations, part)) / valueAt(observations, whole);
    const kinds = ["NoncashRateHolds", "NoncashRateDiffers"] as const;
    return [judged(index, { figures: [part, whole, rate], expected, kinds })];
  });
}

function changes(index: FigureIndex, subject: Subject): readonly Finding[] {
  const actual = only(subject.actual);
  const baseline = only(subject.baseline);
  const change = only(subject.change);
  if (actual === undefined || baseline === undefined || change === undefined) return [];
  const expected = valueAt(index.observations, actual) - valueAt(index.observations, baseline);
  const kinds = ["ChangeHolds", "ChangeDiffers"] as const;
  return [judged(index, { figures: [actual, baseline, change], expected, kinds })];
}

/** Growth by the start that is told, else by the change that is told. */
function growths(index: FigureIndex, subject: Subject): readonly Finding[] {
  const { observations } = index;
  const actual = only(subject.actual);
  const growth = only(subject.growth);
  const base = only(subject.baseline) ?? only(subject.change);
  if (actual === undefined || growth === undefined || base === undefined) return [];
  const now = valueAt(observations, actual);
  const told = valueAt(observations, base);
  const start = observations[base]?.role === "baseline" ? told : now - told;
  if (start === 0) return [];
  const expected = (100 * (now - start)) / start;
  const kinds = ["GrowthHolds", "GrowthDiffers"] as const;
  return [judged(index, { figures: [actual, base, growth], expected, kinds })];
}

/** Points above or below a target are the share less its target. */
function points(index: FigureIndex, subject: Subject): readonly Finding[] {
  const { observations } = index;
  const rate = only(subject.actual);
  const target = only(subject.target);
  if (rate === undefined || target === undefined || observations[rate]?.unit !== "percent")
    return [];
  const last = Math.max(rate, target);
  const found = [last + 1, last - 1].find((at) =>
    observations[at]?.indicator.startsWith("other:points"),
  );
  if (found === undefined || observations[found]?.area !== observations[rate].area) return [];
  const expected = valueAt(observations, rate) - valueAt(observations, target);
  const kinds = ["PointsHold", "PointsDiffer"] as const;
  return [judged(index, { figures: [rate, target, found], expected, kinds })];
}
