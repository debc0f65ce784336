import type { ReviewedFigure, ReviewStep } from "../review";
import { openQuestions } from "./openQuestions";
import type { Answer, FigureBefore, GivenAnswer, Question } from "./question";
import { valueIf } from "./signs";

/** A review after an answer to one of its open questions; the same where the question is not open. */
export function withAnswer(
  review: ReviewStep,
  { key, answer }: Pick<GivenAnswer, "key" | "answer">,
  remembered = false,
): ReviewStep {
  const question = questionOf(review, key);
  if (question?.kind !== answer.kind) return review;
  const concerned = review.figures.filter(({ id }) => question.figures.includes(id));
  const before = concerned.map(figureBefore);
  return {
    ...review,
    figures: review.figures.map((figure) =>
      question.figures.includes(figure.id) ? answered(figure, question, answer) : figure,
    ),
    answers: [...review.answers, { key, answer, remembered, before }],
  };
}

/** The open question of a key; names that are asked about together can be answered one by one too. */
const questionOf = (review: ReviewStep, key: string): Question | undefined =>
  openQuestions(review).find((open) => open.key === key) ??
  openQuestions(review, "apart").find((open) => open.key === key);

/** A review without an answer: its figures are as before, but for what was corrected since. */
export function withoutAnswer(review: ReviewStep, key: string): ReviewStep {
  const given = review.answers.find((answer) => answer.key === key);
  if (!given) return review;
  return {
    ...review,
    figures: review.figures.map((figure) => {
      const before = given.before.find(({ id }) => id === figure.id);
      return before ? taken(figure, before, given.answer) : figure;
    }),
    answers: review.answers.filter((answer) => answer !== given),
  };
}

const figureBefore = ({ id, question, observation }: ReviewedFigure): FigureBefore => {
  const { value, confidence, area, areaKind } = observation;
  return { id, question, observation: { value, confidence, area, areaKind } };
};

function answered(figure: ReviewedFigure, question: Question, answer: Answer): ReviewedFigure {
  const { observation } = figure;
  if (question.kind === "number" && answer.kind === "number") {
    const value = valueIf(figure, answer.means);
    return { ...figure, question: null, observation: { ...observation, value, confidence: 1 } };
  }
  if (answer.kind === "area" && answer.area) {
    const { name, kind } = answer.area;
    return { ...figure, observation: { ...observation, area: name, areaKind: kind } };
  }
  return figure;
}

/** A figure without what an answer gave it; a value or an area that is another by now stays. */
function taken(figure: ReviewedFigure, before: FigureBefore, answer: Answer): ReviewedFigure {
  const { observation } = figure;
  const { value, confidence, area, areaKind } = before.observation;
  if (answer.kind === "number") {
    const own = valueIf(
      { ...figure, ...before, observation: { ...observation, value } },
      answer.means,
    );
    return observation.value === own
      ? { ...figure, question: before.question, observation: { ...observation, value, confidence } }
      : figure;
  }
  return answer.kind === "area" && answer.area && observation.area === answer.area.name
    ? { ...figure, observation: { ...observation, area, areaKind } }
    : figure;
}
