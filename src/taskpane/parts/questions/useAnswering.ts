import { senderOf } from "../../../core/report/senderOf";
import { usePaneContext } from "../../paneContext";
import type { Answer, GivenAnswer, Question } from "../../questions/question";
import { keysOf, toRemember } from "../../questions/rememberedAnswer";
import type { ReviewStep } from "../../review";

/** Giving answers and taking them back, in the review and in what is remembered of its sender. */
export interface Answering {
  readonly answer: (question: Question, answer: Answer) => void;
  readonly undo: (given: GivenAnswer) => void;
  /** Whether answers will hold for the sender's next source. */
  readonly remembers: boolean;
}

/** What a person says is told to the review, and kept for the sender where one is known. */
export function useAnswering({ reading }: Pick<ReviewStep, "reading">): Answering {
  const { actions, memory } = usePaneContext();
  const sender = senderOf(reading.source);
  return {
    remembers: memory.remembers && sender !== null,
    answer: (question, answer) => {
      actions.tell({ type: "questionAnswered", key: question.key, answer });
      if (sender !== null) memory.remember(toRemember(sender, question, answer));
    },
    undo: (given) => {
      actions.tell({ type: "answerUndone", key: given.key });
      if (sender !== null) memory.forget(sender, keysOf(given));
    },
  };
}
