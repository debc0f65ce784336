import { Button, ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Stage } from "../../app/ports";
import { usePaneContext } from "../paneContext";
import { Heading } from "../parts/Heading";
import type { WritingStep } from "../paneState";
import { useStyles } from "../useStyles";

const stages: readonly Stage[] = ["reading", "deciding", "writing", "finishing"];

/** How far the writing is, by its four named stages, and the way to stop it. */
export function ProgressStep({ writing }: { readonly writing: WritingStep }): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { stage, stopping } = writing;
  const at = stages.indexOf(stage) + 1;
  const step = { index: text.number(at), count: text.number(stages.length) };
  // From here on the workbook changes in one piece, so there is nothing left to stop.
  const stoppable = stage === "reading" || stage === "deciding";
  return (
    <>
      <main className={styles.body} data-step="writing">
        <Heading>{text.say("progress.title")}</Heading>
        <ProgressBar value={at} max={stages.length} aria-label={text.say("progress.title")} />
        <p role="status" className={styles.caption}>
          {text.say("progress.step", step)}
          {": "}
          {text.say(stopping && stoppable ? "progress.stopping" : `progress.${stage}`)}
        </p>
      </main>
      {stoppable && (
        <footer className={styles.footer}>
          <Button disabledFocusable={stopping} onClick={actions.stopWriting}>
            {text.say("progress.stop")}
          </Button>
        </footer>
      )}
    </>
  );
}
