import { Button, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useQuestionStyles } from "../../useQuestionStyles";
import { useStyles } from "../../useStyles";

interface AnswerButtonProps {
  readonly id?: string;
  readonly children: ReactNode;
  /** What follows from the answer. */
  readonly outcome?: string;
  readonly onAnswer: () => void;
}

/** One answer, with what follows from it beside it. */
export function AnswerButton({ id, children, outcome, onAnswer }: AnswerButtonProps): JSX.Element {
  const common = useStyles();
  const styles = useQuestionStyles();
  return (
    <Button id={id} className={styles.answer} onClick={onAnswer}>
      <span className={styles.said}>{children}</span>
      {outcome !== undefined && (
        <span className={mergeClasses(common.caption, styles.outcome)}>{outcome}</span>
      )}
    </Button>
  );
}
