import type { Observation } from "../observation/observation";
import { columnsInDoubt } from "../observation/columnsInDoubt";
import type { Reading } from "../observation/reading";
import { valuesInDoubt } from "../observation/valuesInDoubt";
import type { Problem } from "../problem";
import { figuresOf, renumbered, type Finding } from "./finding";

/** The figures of a source with what was checked of them, by index. */
export interface CheckedFigures {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/**
 * The figures that nothing is to be asked of, with the findings that are about them alone; where nobody can
 * answer, the others are told as problems only.
 */
export function settledFigures({
  observations,
  findings,
  problems,
  tables = [],
}: CheckedFigures & {
  readonly problems: readonly Problem[];
  readonly tables?: Reading["tables"];
}): CheckedFigures {
  const inColumns = columnsInDoubt({ observations, tables });
  const places = new Map<number, number>();
  observations.forEach((observation, index) => {
    if (valuesInDoubt(observation, problems) === null && !inColumns.has(index))
      places.set(index, places.size);
  });
  return {
    observations: observations.filter((_, index) => places.has(index)),
    findings: findings
      .filter((finding) => figuresOf(finding).every((index) => places.has(index)))
      .map((finding) => renumbered(finding, (index) => places.get(index) ?? index)),
  };
}
