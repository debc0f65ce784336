import type { Problem } from "../problem";
import type { Observation } from "./observation";

/**
 * The values that a figure may have, the likeliest first, when nothing decides between them; null when its
 * number is plain. A figure in doubt is not written before a person has said which is right.
 */
export function valuesInDoubt(
  { provenance }: Observation,
  problems: readonly Problem[],
): readonly number[] | null {
  const found = problems.find(
    (problem) =>
      problem.kind === "NumberAmbiguous" &&
      ("cell" in problem.at
        ? provenance.kind === "cell" &&
          problem.at.cell === provenance.cell &&
          problem.at.sheet === provenance.sheet
        : provenance.kind === "text" && problem.at.start === provenance.start),
  );
  return found?.kind === "NumberAmbiguous" ? found.readings : null;
}
