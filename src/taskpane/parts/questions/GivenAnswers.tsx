import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { usePaneContext } from "../../paneContext";
import { explainGiven } from "../../questions/explainAnswer";
import type { GivenAnswer } from "../../questions/question";
import type { ReviewStep } from "../../review";
import { useQuestionStyles } from "../../useQuestionStyles";
import { useStyles } from "../../useStyles";
import { useAnswering } from "./useAnswering";

/** What was answered, now or for an earlier source; each answer can be taken back. */
export function GivenAnswers({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const look = useQuestionStyles();
  const { text } = usePaneContext();
  const own = review.answers.filter(({ remembered }) => !remembered);
  const before = review.answers.filter(({ remembered }) => remembered);
  if (review.answers.length === 0) return null;
  return (
    <div>
      {before.length > 0 && (
        <details className={look.details}>
          <summary>{text.counted("question.asBefore", before.length)}</summary>
          <Answers review={review} answers={before} />
        </details>
      )}
      {own.length > 0 && <Answers review={review} answers={own} />}
    </div>
  );
}

interface AnswersProps {
  readonly review: ReviewStep;
  readonly answers: readonly GivenAnswer[];
}

function Answers({ review, answers }: AnswersProps): JSX.Element {
  const styles = useStyles();
  const look = useQuestionStyles();
  const { text, words } = usePaneContext();
  const { undo } = useAnswering(review);
  return (
    <ul className={styles.list} aria-label={text.say("question.answers")}>
      {answers.map((given) => {
        const answer = explainGiven(given, review.figures, { text, words });
        return (
          <li key={given.key} className={mergeClasses(styles.line, look.given)}>
            <CheckmarkRegular className={styles.good} />
            <bdi className={mergeClasses(styles.caption, styles.grow)}>{answer}</bdi>
            <Button
              size="small"
              appearance="subtle"
              aria-label={text.say(given.remembered ? "question.changeOf" : "question.undoOf", {
                answer,
              })}
              onClick={() => undo(given)}
            >
              {text.say(given.remembered ? "question.change" : "question.undo")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
