import { Button, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneContext } from "../paneContext";
import { useQuestionStyles } from "../useQuestionStyles";
import { useStyles } from "../useStyles";

interface ForgettableLineProps {
  readonly said: string;
  /** What stands below it in small letters. */
  readonly caption?: string;
  readonly onForget: () => void;
}

/** A line of a list of things that are remembered, with the button that forgets it. */
export function ForgettableLine({ said, caption, onForget }: ForgettableLineProps): JSX.Element {
  const styles = useStyles();
  const look = useQuestionStyles();
  const { text } = usePaneContext();
  return (
    <li className={mergeClasses(styles.line, look.given)}>
      <span className={styles.grow}>
        {said}
        {caption !== undefined && (
          <>
            <br />
            <bdi className={styles.caption}>{caption}</bdi>
          </>
        )}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.say("settings.forgetOf", { answer: said })}
        onClick={onForget}
      >
        {text.say("settings.forget")}
      </Button>
    </li>
  );
}
