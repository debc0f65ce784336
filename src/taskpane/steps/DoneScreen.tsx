import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled, InfoRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { FiguresSurvey } from "../../core/compare/surveyFigures";
import { comparisonPreview } from "../comparisonPreview";
import { usePaneContext } from "../paneContext";
import { DifferingFigures } from "../parts/DifferingFigures";
import { Heading } from "../parts/Heading";
import { NextStep } from "../parts/NextStep";
import { SumFindings } from "../parts/SumFindings";
import { WorksheetLinks } from "../parts/WorksheetLinks";
import type { CompareState, DoneStep } from "../paneState";
import { useStyles } from "../useStyles";

interface DoneProps {
  readonly done: DoneStep;
  readonly comparing: CompareState;
}

/** What was written, where, whether it adds up, and the next step with its two areas named. */
export function DoneScreen({ done, comparing }: DoneProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const { receipt, review } = done;
  const title =
    receipt.added > 0 ? text.counted("done.title", receipt.added) : text.say("done.nothingNew");
  return (
    <>
      <main className={styles.body} data-step="done">
        <div className={styles.stack}>
          <div className={styles.line} role="status">
            <CheckmarkCircleFilled
              fontSize={22}
              className={mergeClasses(styles.good, styles.icon)}
            />
            <Heading>{title}</Heading>
          </div>
          <Written done={done} />
        </div>
        {comparing.survey && <NextStep comparing={comparing} survey={comparing.survey} />}
        <section className={styles.stack}>
          <h2 className={styles.h2}>{text.say("done.arithmetic")}</h2>
          <SumFindings review={review} asking={false} />
          {comparing.survey && <Remainders comparing={comparing} survey={comparing.survey} />}
        </section>
      </main>
      <footer className={styles.footer}>
        <Button onClick={() => actions.tell({ type: "startedOver" })}>
          {text.say("done.more")}
        </Button>
      </footer>
    </>
  );
}

function Written({ done: { receipt } }: { readonly done: DoneStep }): JSX.Element {
  const styles = useStyles();
  const { text } = usePaneContext();
  return (
    <>
      <WorksheetLinks receipt={receipt} />
      {receipt.added > 0 && <p className={styles.caption}>{text.say("done.readBack")}</p>}
      {receipt.unchanged > 0 && (
        <p className={styles.caption}>
          {text.say("done.unchanged", { count: text.number(receipt.unchanged) })}
        </p>
      )}
      {receipt.conflicts > 0 && (
        <p className={styles.caption}>
          {text.say("done.conflicts", { count: text.number(receipt.conflicts) })}
        </p>
      )}
      <DifferingFigures differing={receipt.differing} />
    </>
  );
}

interface SurveyedProps {
  readonly comparing: CompareState;
  readonly survey: FiguresSurvey;
}

/** What the two areas leave of the whole, said in its own arithmetic. */
function Remainders({ comparing, survey }: SurveyedProps): JSX.Element | null {
  const styles = useStyles();
  const { text, words } = usePaneContext();
  const partial = comparisonPreview(survey, comparing.first, comparing.second).filter(
    ({ other }) => other !== null && other > 0,
  );
  if (partial.length === 0) return null;
  return (
    <div className={styles.line}>
      <InfoRegular fontSize={16} className={styles.icon} />
      <div className={styles.stack}>
        <strong>{text.say("done.partial")}</strong>
        {partial.map(({ indicator, first, second, other, whole }) => (
          <span key={indicator} className={styles.caption}>
            {text.say("done.remainder", {
              indicator: words.indicator(indicator),
              sum: text.number((first ?? 0) + (second ?? 0)),
              whole: text.number(whole ?? 0),
              rest: text.number(other ?? 0),
            })}
          </span>
        ))}
      </div>
    </div>
  );
}
