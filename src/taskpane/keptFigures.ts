import type { KeptFigure } from "../app/useCases";
import { sumKey } from "./questions/openQuestions";
import { isFailedSum } from "./questions/question";
import { reviewFindings } from "./questions/reviewFindings";
import { isKept, type ReviewStep } from "./review";

/** The figures of a review that are written, with what a person said of the sums they stand for. */
export function keptFigures(review: ReviewStep): readonly KeptFigure[] {
  const differences = keptSumDifferences(review);
  return review.figures.filter(isKept).map(({ id, observation, edited }) => {
    const keptSumDifference = differences.get(id);
    return {
      observation,
      edited,
      ...(keptSumDifference === undefined ? {} : { keptSumDifference }),
    };
  });
}

/** By how much each sum misses that was kept as reported, by the id of its whole, else of its first part. */
function keptSumDifferences(review: ReviewStep): ReadonlyMap<number, number> {
  const kept = new Set(
    review.answers.flatMap(({ key, answer }) =>
      answer.kind === "sum" && answer.answer === "keep" ? [key] : [],
    ),
  );
  if (kept.size === 0) return new Map();
  return new Map(
    reviewFindings(review)
      .filter(isFailedSum)
      .filter((sum) => kept.has(sumKey(sum)))
      // A total that a table states is written nowhere: there the first part bears the note.
      .map((sum) => [sum.kind === "SumDiffers" ? sum.whole : (sum.parts[0] ?? -1), sum.difference]),
  );
}
