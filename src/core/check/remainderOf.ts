import { indicatorById } from "../indicator/catalogue";
import type { Observation } from "../observation/observation";
import type { Finding } from "./finding";
import { slackOf } from "./slackOf";

// Under this a figure may be of something else than it seems.
const sure = 0.9;

/**
 * What the parts of a whole that are not told come to together. Nothing is said unless it is beyond doubt: all
 * figures are sure, of one unit, told to the last digit, and add up to less than the whole.
 */
export function remainderOf(
  observations: readonly Observation[],
  whole: number,
  parts: readonly number[],
): readonly Finding[] {
  const all = [whole, ...parts].flatMap((index) => observations[index] ?? []);
  const [first, ...told] = all;
  if (!first || told.length === 0 || first.role === "change") return [];
  const clean = all.every(
    (figure) =>
      figure.confidence >= sure &&
      figure.value >= 0 &&
      figure.unit === first.unit &&
      slackOf(figure) === 0 &&
      indicatorById(figure.indicator)?.additive === true,
  );
  const value = first.value - told.reduce((sum, figure) => sum + figure.value, 0);
  return clean && value > 0 ? [{ kind: "Remainder", whole, parts, value }] : [];
}
