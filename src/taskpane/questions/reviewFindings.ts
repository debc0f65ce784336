import { checkFigures } from "../../core/check/checkFigures";
import { renumbered, type Finding } from "../../core/check/finding";
import { recheckTotals } from "../../core/check/recheckTotals";
import type { ReviewedFigure, ReviewStep } from "../review";

/** What arithmetic says about the figures that are not dropped, as corrected; figures go by their ids. */
export function reviewFindings(
  { figures, reading }: Pick<ReviewStep, "figures" | "reading">,
  valueOf: (figure: ReviewedFigure) => number = ({ observation }) => observation.value,
): readonly Finding[] {
  const kept = figures.filter(({ dropped }) => !dropped);
  // A figure read keeps its place in the reading as its id.
  const byId = new Map(kept.map((figure) => [figure.id, figure]));
  const totals = recheckTotals(reading.findings, (index) => {
    const figure = byId.get(index);
    return figure ? valueOf(figure) : null;
  });
  const observations = kept.map((figure) => ({ ...figure.observation, value: valueOf(figure) }));
  const found = checkFigures(observations);
  return [...totals, ...found.map((finding) => renumbered(finding, (at) => kept[at]?.id ?? -1))];
}
