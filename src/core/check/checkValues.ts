import { wholeUnits } from "../indicator/wholeUnits";
import type { Observation } from "../observation/observation";
import { isShare, type FigureIndex } from "./figureIndex";
import type { FigureFindingKind, Finding } from "./finding";

/** Finds values that cannot be, each by itself. */
export function checkValues({ observations }: FigureIndex): readonly Finding[] {
  return observations.flatMap((observation, index) => {
    const kind = impossible(observation);
    return kind ? [{ kind, figures: [index], expected: null }] : [];
  });
}

function impossible(observation: Observation): FigureFindingKind | null {
  const { unit, value, indicator } = observation;
  if (wholeUnits.has(unit)) return impossibleCount(observation);
  if (unit === "percent") return isShare(indicator) ? impossibleShare(observation) : null;
  return unit === "ratio" && value > 1 ? "RatioAboveOne" : null;
}

function impossibleCount({ value, role }: Observation): FigureFindingKind | null {
  if (!Number.isInteger(value)) return "CountFractional";
  return value < 0 && role !== "change" ? "CountNegative" : null;
}

function impossibleShare({ value, role, indicator }: Observation): FigureFindingKind | null {
  if (role === "change") return null;
  if (value < 0) return "ShareNegative";
  // More than all of a plan can be done, but no more than all people can be covered.
  return value > 100 && indicator !== "plan.completion_rate" ? "ShareAbove100" : null;
}
