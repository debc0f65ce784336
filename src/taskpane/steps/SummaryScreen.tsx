import { Button, mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  DismissCircleRegular,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { JSX } from "react";
import { explainProblem } from "../../text/problemText";
import { usePaneContext } from "../paneContext";
import { DifferingFigures } from "../parts/DifferingFigures";
import { Heading } from "../parts/Heading";
import { NextStep } from "../parts/NextStep";
import { WorksheetLinks } from "../parts/WorksheetLinks";
import type { CompareState, FileOutcome, SummaryStep } from "../paneState";
import { useStyles } from "../useStyles";

interface SummaryProps {
  readonly summary: SummaryStep;
  readonly comparing: CompareState;
}

/** What became of each of several files, and the next step. */
export function SummaryScreen({ summary, comparing }: SummaryProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { outcomes } = summary;
  const receipts = outcomes.flatMap((outcome) =>
    outcome.kind === "written" ? [outcome.receipt] : [],
  );
  const added = receipts.reduce((sum, receipt) => sum + receipt.added, 0);
  const [receipt] = receipts;
  return (
    <>
      <main className={styles.body} data-step="summary">
        <div className={styles.stack}>
          <div role="status">
            <Heading>
              {added > 0 ? text.counted("done.title", added) : text.say("files.none")}
            </Heading>
          </div>
          {receipt && <WorksheetLinks receipt={receipt} />}
        </div>
        <section className={styles.stack}>
          <h2 className={styles.h2}>{text.counted("files.all", outcomes.length)}</h2>
          <ul className={mergeClasses(styles.list, styles.stack)}>
            {outcomes.map((outcome, index) => (
              <Outcome key={index} outcome={outcome} />
            ))}
          </ul>
        </section>
        {receipt && comparing.survey && (
          <NextStep comparing={comparing} survey={comparing.survey} />
        )}
      </main>
      <footer className={styles.footer}>
        <Button onClick={() => actions.tell({ type: "startedOver" })}>
          {text.say("done.more")}
        </Button>
      </footer>
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: FileOutcome }): JSX.Element {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Sign outcome={outcome} />
      <div className={styles.stack}>
        <strong>
          <bdi>{outcome.name}</bdi>
        </strong>
        <Result outcome={outcome} />
      </div>
    </li>
  );
}

function Sign({ outcome }: { readonly outcome: FileOutcome }): JSX.Element {
  const styles = useStyles();
  if (outcome.kind === "written")
    return (
      <CheckmarkCircleFilled fontSize={20} className={mergeClasses(styles.good, styles.icon)} />
    );
  return outcome.kind === "unread" ? (
    <DismissCircleRegular fontSize={20} className={styles.icon} />
  ) : (
    <SubtractCircleRegular fontSize={20} className={styles.icon} />
  );
}

function Result({ outcome }: { readonly outcome: FileOutcome }): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  switch (outcome.kind) {
    case "written": {
      const { added, unchanged, conflicts, differing } = outcome.receipt;
      return (
        <>
          <span className={styles.caption}>
            {text.say("files.written", {
              added: text.number(added),
              unchanged: text.number(unchanged),
              conflicts: text.number(conflicts),
            })}
          </span>
          <DifferingFigures differing={differing} />
        </>
      );
    }
    case "unread": {
      const { what, next } = explainProblem(outcome.problem, text);
      return <span className={styles.caption}>{`${what} ${next}`}</span>;
    }
    case "skipped":
      return <span className={styles.caption}>{text.say("files.skipped")}</span>;
    case "left":
      return <span className={styles.caption}>{text.say("files.left")}</span>;
  }
}
