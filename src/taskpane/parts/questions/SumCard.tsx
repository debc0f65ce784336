import type { JSX } from "react";
import { usePaneContext } from "../../paneContext";
import type { SumQuestion } from "../../questions/question";
import { useQuestionStyles } from "../../useQuestionStyles";
import { useStyles } from "../../useStyles";
import { AnswerButton } from "./AnswerButton";
import type { CardProps } from "./cardProps";
import { QuestionFrame } from "./QuestionFrame";
import { useAnswering } from "./useAnswering";

/** Shows a sum that does not hold, both sides and the difference, and asks what to make of it. */
export function SumCard({ review, question, place }: CardProps<SumQuestion>): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { answer } = useAnswering(review);
  const { sum } = question;
  const { difference } = sum;
  const shown = text.number(Math.abs(difference));
  // A total that a table states is no figure: there, the first part is where to begin.
  const opened = sum.kind === "SumDiffers" ? sum.whole : sum.parts[0];
  return (
    <QuestionFrame
      questionKey={question.key}
      asks={text.say("question.sum", { difference: shown })}
      place={place}
    >
      <BothSides review={review} question={question} />
      <AnswerButton
        outcome={text.say("question.keepNoted")}
        onAnswer={() => answer(question, { kind: "sum", answer: "keep", difference })}
      >
        {text.say("question.keep")}
      </AnswerButton>
      {opened !== undefined && (
        <AnswerButton onAnswer={() => actions.tell({ type: "figureOpened", id: opened })}>
          {text.say("question.correct")}
        </AnswerButton>
      )}
      {difference > 0 && (
        <AnswerButton
          outcome={text.say("question.partMissingRest", { rest: shown })}
          onAnswer={() => answer(question, { kind: "sum", answer: "partMissing", difference })}
        >
          {text.say("question.partMissing")}
        </AnswerButton>
      )}
      <p className={styles.caption}>{text.say("question.sumWhy")}</p>
    </QuestionFrame>
  );
}

// A sum of more figures than a line holds is shown by its ends.
const mostParts = 8;

function BothSides({
  review,
  question: { sum },
}: Pick<CardProps<SumQuestion>, "review" | "question">): JSX.Element {
  const look = useQuestionStyles();
  const { text } = usePaneContext();
  const valueOf = (id: number): number =>
    review.figures.find((figure) => figure.id === id)?.observation.value ?? 0;
  const parts = sum.parts.map((id) => text.number(valueOf(id)));
  const shown = parts.length > mostParts ? [...parts.slice(0, 4), "…", ...parts.slice(-1)] : parts;
  const whole = sum.kind === "SumDiffers" ? valueOf(sum.whole) : sum.total.value;
  return (
    <dl className={look.sum}>
      <dt>{text.say("question.reported")}</dt>
      <dd>
        <bdi dir="ltr">{text.number(whole)}</bdi>
      </dd>
      <dt>{text.say("question.added")}</dt>
      <dd>
        <bdi dir="ltr">
          {shown.join(" + ")} = {text.number(whole - sum.difference)}
        </bdi>
      </dd>
    </dl>
  );
}
