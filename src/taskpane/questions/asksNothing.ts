import { isAsked, type ReviewStep } from "../review";
import { openQuestions } from "./openQuestions";

/** Whether a review leaves nothing to be decided: it has figures, and none of them or of its letters is in doubt. */
export const asksNothing = (review: ReviewStep): boolean =>
  review.figures.length > 0 &&
  !review.lettersAsked &&
  !review.figures.some(isAsked) &&
  openQuestions(review).length === 0;
