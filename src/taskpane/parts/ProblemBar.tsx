import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { Problem } from "../../core/problem";
import { explainProblem } from "../../text/problemText";
import { usePaneContext } from "../paneContext";
import { useStyles } from "../useStyles";

// After these something may stand in the workbook already.
const afterWriting: readonly Problem["kind"][] = ["ReadBackDiffers", "HostRefused"];

interface ProblemProps {
  /** Whether something was written before it: a comparison can stand when its charts fail. */
  readonly written: boolean;
}

/** One problem: what happened, what was written, what to do. */
export function ProblemBar({
  problem,
  written,
}: ProblemProps & { readonly problem: Problem | null }): JSX.Element {
  // The place for it stands before it does, so that readers hear what is put there.
  return <div role="alert">{problem && <Explained problem={problem} written={written} />}</div>;
}

function Explained({
  problem,
  written,
}: ProblemProps & { readonly problem: Problem }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { what, next, code } = explainProblem(problem, text);
  const dismiss = (): void => {
    // The button goes with its message; the screen's heading is where reading goes on.
    document.querySelector("h1")?.focus({ preventScroll: true });
    actions.tell({ type: "problemDismissed" });
  };
  return (
    <MessageBar
      className={styles.problem}
      intent={problem.kind === "Cancelled" ? "info" : "error"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {written || afterWriting.includes(problem.kind)
          ? null
          : `${text.say("problem.nothingWritten")} `}
        {next}
        {code === null ? null : ` (${code})`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={text.say("action.close")}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}
