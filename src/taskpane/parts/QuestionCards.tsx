import { Button, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useEffect, useRef, type JSX } from "react";
import { quoteAround } from "../../core/report/quoteAround";
import { usePaneContext } from "../paneContext";
import { isAsked, type ReviewedFigure, type ReviewStep } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";

const questionId = (id: number): string => `question-${id}`;

/** What only a person can say, before all else: a card a number, one click an answer. */
export function QuestionCards({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const asked = review.figures.filter(isAsked);
  useFocusOnNext(asked);
  if (asked.length === 0) return null;
  return (
    <div className={styles.stack}>
      {asked.map((figure) => (
        <QuestionCard key={figure.id} figure={figure} report={review.reading.text ?? ""} />
      ))}
    </div>
  );
}

/** An answer takes its button away; the focus goes to the next question, else to the screen's heading. */
function useFocusOnNext(asked: readonly ReviewedFigure[]): void {
  const before = useRef(asked.length);
  const next = asked[0]?.id;
  const { length } = asked;
  useEffect(() => {
    const answered = length < before.current;
    before.current = length;
    if (!answered || document.activeElement !== document.body) return;
    const heading = next === undefined ? null : document.getElementById(questionId(next));
    (heading ?? document.querySelector("h1"))?.focus();
  }, [length, next]);
}

interface QuestionCardProps {
  readonly figure: ReviewedFigure;
  readonly report: string;
}

function QuestionCard({ figure, report }: QuestionCardProps): JSX.Element {
  const styles = useStyles();
  const look = useReviewStyles();
  const { text, words, actions } = usePaneContext();
  const { id, question, observation } = figure;
  const { provenance } = observation;
  return (
    <section className={mergeClasses(styles.card, look.question)} aria-labelledby={questionId(id)}>
      <div className={styles.line}>
        <QuestionCircleFilled fontSize={20} className={mergeClasses(styles.icon, look.asks)} />
        <h2 id={questionId(id)} tabIndex={-1} className={styles.h2}>
          {text.say("review.question", { found: provenance.raw })}
        </h2>
      </div>
      {provenance.kind === "text" && (
        <q className={styles.caption}>
          <bdi>{quoteAround(report, provenance.start, provenance.end)}</bdi>
        </q>
      )}
      {(question ?? []).map((value) => (
        <Button key={value} onClick={() => actions.tell({ type: "questionAnswered", id, value })}>
          <span>
            <bdi dir="ltr">{text.number(value)}</bdi> {words.unit(observation.unit)}
          </span>
        </Button>
      ))}
      <p className={styles.caption}>{text.say("review.questionWhy")}</p>
    </section>
  );
}
