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

// After these something may stand in the workbook already.
const afterWriting: readonly Problem["kind"][] = ["ReadBackDiffers", "HostRefused"];

/** One problem: what happened, what was written, what to do. */
export function ProblemBar({ problem }: { readonly problem: Problem | null }): JSX.Element | null {
  const { text, actions } = usePaneContext();
  if (!problem) return null;
  const { what, next, code } = explainProblem(problem, text);
  return (
    <MessageBar intent={problem.kind === "Cancelled" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {afterWriting.includes(problem.kind) ? null : `${text.say("problem.nothingWritten")} `}
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
            onClick={() => actions.tell({ type: "problemDismissed" })}
          />
        }
      />
    </MessageBar>
  );
}
