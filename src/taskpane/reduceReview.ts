import type { Observation } from "../core/observation/observation";
import type { PaneEvent } from "./paneState";
import { withAnswer, withoutAnswer } from "./questions/answerQuestion";
import { isSameSource, withoutReread, withReread } from "./tables/withReread";
import { withoutPlace, withPlace } from "./questions/namedPlace";
import type { FigureChange, ReviewedFigure, ReviewStep } from "./review";

/** What an event does to a review; null when it is none of its business. */
export function reduceReview(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  return (
    reduceSelection(review, event) ??
    reduceAnswers(review, event) ??
    reduceTables(review, event) ??
    reduceFigures(review, event)
  );
}

function reduceSelection(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  switch (event.type) {
    case "figureSelected":
      return withSelected({ ...review, candidate: null, editing: false }, event.id);
    case "figureOpened":
      return withSelected({ ...review, candidate: null, editing: true }, event.id);
    case "valueClosed":
      return { ...review, editing: false };
    case "wordPointedAt":
      return { ...review, candidate: event.candidate };
    default:
      return null;
  }
}

function reduceAnswers(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  switch (event.type) {
    case "questionAnswered":
      return withAnswer(review, event);
    case "placeNamed":
      return withPlace(review, event.place, event.figure);
    case "placeTakenBack":
      return withoutPlace(review, event.place);
    case "answerUndone":
      return withoutAnswer(review, event.key);
    default:
      return null;
  }
}

/** What is said of how tables are read. */
function reduceTables(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  switch (event.type) {
    case "rereadingBegan":
      return { ...review, rereading: event.mappings };
    case "tablesReread":
      // Another file may have been chosen while the tables of this one were read again.
      return isSameSource(review.file, event.file) ? withReread(review, event) : review;
    case "rereadingUndone":
      return withoutReread(review);
    default:
      return null;
  }
}

function reduceFigures(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  switch (event.type) {
    case "figureCorrected":
      return changed(review, event.id, (figure) => ({
        ...figure,
        edited: true,
        question: event.change.value === undefined ? figure.question : null,
        observation: correctedFigure(figure.observation, event.change),
      }));
    case "figureDropped":
      return withDropped(review, event.id, event.dropped);
    case "dropUndone": {
      const last = review.droppedOrder[review.droppedOrder.length - 1];
      return last === undefined ? review : withSelected(withDropped(review, last, false), last);
    }
    case "figureAdded":
      return withAdded(review, event.observation);
    default:
      return reduceSource(review, event);
  }
}

/** A value that a person gives is exact: what the source said of its own no longer holds. */
function correctedFigure(observation: Observation, change: FigureChange): Observation {
  const corrected = { ...observation, ...change };
  return change.value === undefined ? corrected : { ...corrected, modifier: undefined };
}

/** What is said of the source as a whole. */
function reduceSource(review: ReviewStep, event: PaneEvent): ReviewStep | null {
  switch (event.type) {
    case "campaignNamed":
      return { ...review, campaign: event.campaign };
    case "lettersAnswered":
      return { ...review, lettersAsked: false };
    case "lettersDoubted":
      return { ...review, lettersAsked: true };
    default:
      return null;
  }
}

function withSelected(review: ReviewStep, id: number): ReviewStep {
  const selected = review.figures.findIndex((figure) => figure.id === id);
  return selected < 0 ? review : { ...review, selected };
}

const changed = (
  review: ReviewStep,
  id: number,
  change: (figure: ReviewedFigure) => ReviewedFigure,
): ReviewStep => ({
  ...review,
  figures: review.figures.map((figure) => (figure.id === id ? change(figure) : figure)),
});

function withDropped(review: ReviewStep, id: number, dropped: boolean): ReviewStep {
  if (!review.figures.some((figure) => figure.id === id)) return review;
  const others = review.droppedOrder.filter((other) => other !== id);
  return {
    ...changed(review, id, (figure) => ({ ...figure, dropped })),
    droppedOrder: dropped ? [...others, id] : others,
  };
}

/** Puts a figure that was missed where its words stand, and selects it. */
function withAdded(review: ReviewStep, observation: Observation): ReviewStep {
  const id = Math.max(-1, ...review.figures.map((figure) => figure.id)) + 1;
  const added: ReviewedFigure = { id, observation, edited: true, dropped: false, question: null };
  const figures = [...review.figures, added].sort((a, b) => startOf(a) - startOf(b));
  return { ...review, figures, selected: figures.indexOf(added), candidate: null };
}

const startOf = ({ observation: { provenance } }: ReviewedFigure): number =>
  provenance.kind === "text" ? provenance.start : Number.MAX_SAFE_INTEGER;
