import { figuresOf, type Finding } from "../../core/check/finding";
import { wholeUnits } from "../../core/indicator/wholeUnits";
import type { ReviewStep } from "../review";
import type { NumberQuestion, SignMeaning } from "./question";
import { reviewFindings } from "./reviewFindings";
import { valueIf } from "./signs";

/** What follows from an answer. */
export type Outcome =
  | { readonly kind: "sumHolds" }
  /** By how much the sum would miss, without a sign. */
  | { readonly kind: "sumDiffers"; readonly by: number }
  /** People and things would not come whole. */
  | { readonly kind: "notWhole" };

/** What would follow if a sign meant this; null when arithmetic has nothing to say. */
export function outcomeOf(
  review: ReviewStep,
  { figures: asked }: NumberQuestion,
  means: SignMeaning,
): Outcome | null {
  const concerned = review.figures.filter(({ id }) => asked.includes(id));
  const broken = concerned.some(
    (figure) =>
      wholeUnits.has(figure.observation.unit) && !Number.isInteger(valueIf(figure, means)),
  );
  if (broken) return { kind: "notWhole" };
  const findings = reviewFindings(review, (figure) =>
    asked.includes(figure.id) ? valueIf(figure, means) : figure.observation.value,
  ).filter((finding) => figuresOf(finding).some((id) => asked.includes(id)));
  const [failed] = findings.flatMap(missed);
  if (failed !== undefined) return { kind: "sumDiffers", by: failed };
  const holds = findings.some(({ kind }) => kind === "SumHolds" || kind === "TotalHolds");
  return holds ? { kind: "sumHolds" } : null;
}

const missed = (finding: Finding): readonly number[] =>
  finding.kind === "SumDiffers" || finding.kind === "TotalDiffers"
    ? [Math.abs(finding.difference)]
    : [];
