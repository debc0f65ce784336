import type { Observation } from "../observation/observation";
import type { Past } from "./draft";

/** The share that was told of last, be it before its sentence, other than how much of a plan was reached. */
export function shareBefore({ drafts, last, lastShare: earlier }: Past): Observation | null {
  const before = [...drafts].reverse().map(({ observation }) => observation);
  return (
    [...before, last?.observation ?? null, earlier].find(
      (figure) =>
        figure?.unit === "percent" &&
        figure.indicator !== "plan.completion_rate" &&
        figure.indicator.endsWith("_rate"),
    ) ?? null
  );
}

/** The last share of the sentence that was reached. */
export function lastShare({ drafts }: Past): Observation | null {
  const shares = drafts.filter(
    ({ observation }) => observation?.unit === "percent" && observation.role === "actual",
  );
  return shares[shares.length - 1]?.observation ?? null;
}
