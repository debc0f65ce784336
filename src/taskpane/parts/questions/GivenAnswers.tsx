import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { usePaneContext } from "../../paneContext";
import { explainGiven } from "../../questions/explainAnswer";
import { explainPlace } from "../../questions/explainPlace";
import type { GivenAnswer } from "../../questions/question";
import type { ReviewStep } from "../../review";
import { useQuestionStyles } from "../../useQuestionStyles";
import { useStyles } from "../../useStyles";
import { useAnswering } from "./useAnswering";

/** What was answered, now or for an earlier source, and which places were named; each can be taken back. */
export function GivenAnswers({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const look = useQuestionStyles();
  const { text } = usePaneContext();
  const own = review.answers.filter(({ remembered }) => !remembered);
  const before = review.answers.filter(({ remembered }) => remembered);
  if (review.answers.length + review.named.length === 0) return null;
  return (
    <div>
      {before.length > 0 && (
        <details className={look.details}>
          <summary>{text.counted("question.asBefore", before.length)}</summary>
          <Answers review={review} answers={before} />
        </details>
      )}
      {own.length > 0 && <Answers review={review} answers={own} />}
      {review.named.length > 0 && <NamedPlaces review={review} />}
    </div>
  );
}

interface AnswersProps {
  readonly review: ReviewStep;
  readonly answers: readonly GivenAnswer[];
}

function Answers({ review, answers }: AnswersProps): JSX.Element {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const { undo } = useAnswering(review);
  return (
    <ul className={styles.list} aria-label={text.say("question.answers")}>
      {answers.map((given) => (
        <Settled
          key={given.key}
          said={explainGiven(given, review.figures, { text, words })}
          changes={given.remembered}
          onUndo={() => undo(given)}
        />
      ))}
    </ul>
  );
}

function NamedPlaces({ review: { named } }: Pick<AnswersProps, "review">): JSX.Element {
  const styles = useStyles();
  const { text, words, actions } = usePaneContext();
  return (
    <ul className={styles.list} aria-label={text.say("settings.places")}>
      {named.map(({ place }) => (
        <Settled
          key={place.name}
          said={explainPlace(place, { text, words })}
          changes={false}
          onUndo={() => actions.takeBackPlace(place)}
        />
      ))}
    </ul>
  );
}

interface SettledProps {
  readonly said: string;
  /** Whether taking it back is called a change, as it was said for an earlier source. */
  readonly changes: boolean;
  readonly onUndo: () => void;
}

function Settled({ said, changes, onUndo }: SettledProps): JSX.Element {
  const styles = useStyles();
  const look = useQuestionStyles();
  const { text } = usePaneContext();
  return (
    <li className={mergeClasses(styles.line, look.given)}>
      <CheckmarkRegular className={styles.good} />
      <span className={mergeClasses(styles.caption, styles.grow)}>{said}</span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.say(changes ? "question.changeOf" : "question.undoOf", { answer: said })}
        onClick={onUndo}
      >
        {text.say(changes ? "question.change" : "question.undo")}
      </Button>
    </li>
  );
}
