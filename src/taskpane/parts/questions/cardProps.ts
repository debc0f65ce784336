import type { ReviewStep } from "../../review";
import type { Question } from "../../questions/question";
import type { QuestionPlace } from "./QuestionFrame";

/** What the card of a question is given. */
export interface CardProps<Q extends Question> {
  readonly review: ReviewStep;
  readonly question: Q;
  readonly place: QuestionPlace;
}
