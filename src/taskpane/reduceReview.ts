import type { Observation } from "../core/observation/observation";
import type { PaneEvent } from "./paneState";
import type { ReviewedFigure, ReviewStep } from "./review";

/** What an event does to a review; null when it is none of its business. */
export function reduceReview(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  switch (event.type) {
    case "figureSelected":
      return { ...review, selected: event.index, candidate: null };
    case "figureCorrected":
      return changed(review, event.index, (figure) => ({
        ...figure,
        edited: true,
        observation: { ...figure.observation, ...event.change },
      }));
    case "figureDropped":
      return withDropped(review, event.index, event.dropped);
    case "dropUndone": {
      const last = review.droppedOrder[review.droppedOrder.length - 1];
      const index = review.figures.findIndex(({ id }) => id === last);
      return index < 0 ? review : { ...withDropped(review, index, false), selected: index };
    }
    case "wordPointedAt":
      return { ...review, candidate: event.candidate };
    case "figureAdded":
      return withAdded(review, event.observation);
    case "campaignNamed":
      return { ...review, campaign: event.campaign };
    default:
      return null;
  }
}

const changed = (
  review: ReviewStep,
  index: number,
  change: (figure: ReviewedFigure) => ReviewedFigure,
): ReviewStep => ({
  ...review,
  figures: review.figures.map((figure, at) => (at === index ? change(figure) : figure)),
});

function withDropped(review: ReviewStep, index: number, dropped: boolean): ReviewStep {
  const id = review.figures[index]?.id;
  if (id === undefined) return review;
  const others = review.droppedOrder.filter((other) => other !== id);
  return {
    ...changed(review, index, (figure) => ({ ...figure, dropped })),
    droppedOrder: dropped ? [...others, id] : others,
  };
}

/** Puts a figure that was missed where its words stand, and selects it. */
function withAdded(review: ReviewStep, observation: Observation): ReviewStep {
  const id = Math.max(-1, ...review.figures.map((figure) => figure.id)) + 1;
  const added: ReviewedFigure = { id, observation, edited: true, dropped: false };
  const figures = [...review.figures, added].sort((a, b) => startOf(a) - startOf(b));
  return { ...review, figures, selected: figures.indexOf(added), candidate: null };
}

const startOf = ({ observation: { provenance } }: ReviewedFigure): number =>
  provenance.kind === "text" ? provenance.start : Number.MAX_SAFE_INTEGER;
