import { mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import type { JSX, ReactNode } from "react";
import { usePaneContext } from "../../paneContext";
import { useQuestionStyles } from "../../useQuestionStyles";
import { useStyles } from "../../useStyles";

/** The id of the heading of a question, to which the focus goes. */
export const questionId = (key: string): string => `question-${key}`;

/** A question's place among all. */
export interface QuestionPlace {
  readonly index: number;
  readonly count: number;
}

interface QuestionFrameProps {
  readonly questionKey: string;
  readonly asks: string;
  readonly place: QuestionPlace;
  readonly children: ReactNode;
}

/** The card of a question: what is asked, the how-manieth it is, and the answers in it. */
export function QuestionFrame({
  questionKey,
  asks,
  place: { index, count },
  children,
}: QuestionFrameProps): JSX.Element {
  const styles = useStyles();
  const look = useQuestionStyles();
  const { text } = usePaneContext();
  const id = questionId(questionKey);
  const position = { index: text.number(index), count: text.number(count) };
  return (
    <section className={mergeClasses(styles.card, look.question)} aria-labelledby={id}>
      <div className={styles.line}>
        <QuestionCircleFilled fontSize={20} className={mergeClasses(styles.icon, look.asks)} />
        <h2 id={id} tabIndex={-1} className={mergeClasses(styles.h2, styles.grow)}>
          {asks}
        </h2>
        {count > 1 && (
          <bdi className={mergeClasses(styles.caption, look.progress)}>
            {text.say("question.progress", position)}
          </bdi>
        )}
      </div>
      {children}
    </section>
  );
}
