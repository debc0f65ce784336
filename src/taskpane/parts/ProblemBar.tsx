import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Problem } from "../../core/problem";
import { explainProblem } from "../../text/problemText";
import { usePaneContext } from "../paneContext";

// After these something may stand in the workbook already.
const afterWriting: readonly Problem["kind"][] = ["ReadBackDiffers", "HostRefused"];

/** One problem: what happened, what was written, what to do. */
export function ProblemBar({ problem }: { readonly problem: Problem | null }): JSX.Element | null {
  const { t } = usePaneContext();
  if (!problem) return null;
  const { what, next } = explainProblem(problem, t);
  return (
    <MessageBar intent={problem.kind === "Cancelled" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {afterWriting.includes(problem.kind) ? null : `${t("problem.nothingWritten")} `}
        {next}
      </MessageBarBody>
    </MessageBar>
  );
}
