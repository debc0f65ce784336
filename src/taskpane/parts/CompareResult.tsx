import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Text } from "../../text/text";
import { usePaneContext } from "../paneContext";
import type { CompareState } from "../paneState";
import { useStyles } from "../useStyles";

/** What comparing and drawing did, and the way to its worksheet. */
export function CompareResult({ comparing }: { readonly comparing: CompareState }): JSX.Element {
  const styles = useStyles();
  const { text, showWorksheet } = usePaneContext();
  const worksheet = (comparing.charts ?? comparing.comparison)?.worksheet;
  return (
    <div role="status" className={styles.result}>
      {worksheet !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.stack}>
            {sentencesOf(comparing, text).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
            <Link as="button" className={styles.link} onClick={() => showWorksheet(worksheet)}>
              {text.say("compare.showSheet")}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function sentencesOf({ comparison, charts }: CompareState, text: Text): readonly string[] {
  const sentences: string[] = [];
  if (comparison) {
    const { worksheet, refreshed } = comparison;
    sentences.push(text.say(refreshed ? "compare.refreshed" : "compare.done", { worksheet }));
  }
  if (charts && charts.drawn > 0) sentences.push(text.counted("charts.drawn", charts.drawn));
  if (charts && charts.refreshed > 0)
    sentences.push(text.counted("charts.refreshed", charts.refreshed));
  return sentences;
}
