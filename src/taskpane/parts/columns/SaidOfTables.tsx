import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { usePaneContext } from "../../paneContext";
import type { ReviewStep } from "../../review";
import { explainSaid } from "../../tables/explainColumn";
import { useQuestionStyles } from "../../useQuestionStyles";
import { useStyles } from "../../useStyles";

/** What a person said of how tables are read, the last first to be taken back. */
export function SaidOfTables({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const look = useQuestionStyles();
  const { text, words, actions } = usePaneContext();
  const { earlier } = review;
  if (earlier.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text.say("question.answers")}>
      {earlier.map(({ said }, index) => {
        const answer = explainSaid(said, { text, words });
        return (
          <li key={index} className={mergeClasses(styles.line, look.given)}>
            <CheckmarkRegular className={styles.good} />
            <bdi className={mergeClasses(styles.caption, styles.grow)}>{answer}</bdi>
            {index === earlier.length - 1 && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={text.say("question.undoOf", { answer })}
                onClick={() => actions.undoReread(review)}
              >
                {text.say("question.undo")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
