import { useMemo, type JSX } from "react";
import { usePaneContext } from "../../paneContext";
import { explainOutcome, foundIn, meaningKey } from "../../questions/explainAnswer";
import { outcomeOf } from "../../questions/outcome";
import type { NumberQuestion, SignMeaning } from "../../questions/question";
import { valueIf } from "../../questions/signs";
import { useStyles } from "../../useStyles";
import { AnswerButton } from "./AnswerButton";
import type { CardProps } from "./cardProps";
import { QuestionFrame } from "./QuestionFrame";
import { Quotes } from "./Quotes";
import { useAnswering } from "./useAnswering";

const meanings: readonly SignMeaning[] = ["thousands", "decimal"];

/** Asks what the sign of a number means, and says what would follow. */
export function NumberCard({ review, question, place }: CardProps<NumberQuestion>): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { answer, remembers } = useAnswering(review);
  const found = foundIn(review.figures, question.figures);
  return (
    <QuestionFrame
      questionKey={question.key}
      asks={text.say("review.question", { found })}
      place={place}
    >
      <Quotes review={review} figures={question.figures} />
      {meanings.map((means) => (
        <Reading
          key={means}
          review={review}
          question={question}
          means={means}
          onAnswer={() => answer(question, { kind: "number", sign: question.sign, means })}
        />
      ))}
      <p className={styles.caption}>
        {text.say("review.questionWhy")} {remembers && text.say("question.forSender")}
      </p>
    </QuestionFrame>
  );
}

interface ReadingProps extends Pick<CardProps<NumberQuestion>, "review" | "question"> {
  readonly means: SignMeaning;
  readonly onAnswer: () => void;
}

/** One way to read the numbers: their values, what the sign is then, and what the sums say. */
function Reading({ review, question, means, onAnswer }: ReadingProps): JSX.Element {
  const { text, words } = usePaneContext();
  const outcome = useMemo(() => outcomeOf(review, question, means), [review, question, means]);
  const figures = review.figures.filter(({ id }) => question.figures.includes(id));
  const meaning = text.say(meaningKey(question.sign, means));
  return (
    <AnswerButton
      outcome={[meaning, ...(outcome ? [explainOutcome(outcome, text)] : [])].join(" · ")}
      onAnswer={onAnswer}
    >
      {figures.map((figure, index) => (
        <span key={figure.id}>
          {index > 0 && " · "}
          <bdi dir="ltr">{text.number(valueIf(figure, means))}</bdi>{" "}
          {words.unit(figure.observation.unit)}
        </span>
      ))}
    </AnswerButton>
  );
}
