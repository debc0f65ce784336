import { Button, Input } from "@fluentui/react-components";
import { AddCircleRegular } from "@fluentui/react-icons";
import { useMemo, useState, type JSX } from "react";
import { missedFigure, valueOfWord } from "../missedFigure";
import { usePaneContext } from "../paneContext";
import type { Candidate, ReviewStep } from "../review";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";
import { firstFieldId } from "./markId";
import { onKey } from "./onKey";
import { typedNumber } from "./typedNumber";

interface CandidateDockProps {
  readonly review: ReviewStep;
  readonly candidate: Candidate;
}

/** A word that is no figure yet: a person says its value, where it has none of its own, and adds it. */
export function CandidateDock({ review, candidate }: CandidateDockProps): JSX.Element {
  const styles = useReviewStyles();
  const common = useStyles();
  const { text, actions } = usePaneContext();
  const report = review.reading.text ?? "";
  const word = report.slice(candidate.start, candidate.end);
  const said = useSaidValue(review, candidate);
  const [typed, setTyped] = useState(said?.toString() ?? "");
  const [asked, setAsked] = useState(false);
  const value = typedNumber(typed, said);
  const add = (): void => {
    setAsked(true);
    if (value === null) return;
    const observation = missedFigure(report, candidate, value);
    actions.tell({ type: "figureAdded", observation });
  };
  const cancel = (): void => actions.tell({ type: "wordPointedAt", candidate: null });
  return (
    <section
      className={styles.dock}
      aria-label={text.say("review.candidate")}
      onKeyDown={onKey("Escape", cancel)}
    >
      <span role="status">
        {text.say("review.candidate")}:{" "}
        <bdi className={styles.dockValue} lang={review.reading.source.language}>
          {word}
        </bdi>
      </span>
      <div className={styles.fields}>
        <label htmlFor={firstFieldId}>{text.say("review.value")}</label>
        <Input
          id={firstFieldId}
          className={styles.field}
          size="small"
          inputMode="decimal"
          dir="ltr"
          value={typed}
          aria-invalid={asked && value === null}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={onKey("Enter", add)}
        />
      </div>
      {asked && value === null && (
        <span role="alert" className={common.caption}>
          {text.say("review.badNumber")}
        </span>
      )}
      <div className={styles.chips}>
        <Button size="small" icon={<AddCircleRegular />} onClick={add}>
          {text.say("review.addFigure")}
        </Button>
        <Button size="small" appearance="subtle" onClick={cancel}>
          {text.say("action.cancel")}
        </Button>
      </div>
    </section>
  );
}

/** What the word says by itself, by the evidence of the whole report. */
function useSaidValue({ reading }: ReviewStep, candidate: Candidate): number | null {
  const { text, source } = reading;
  return useMemo(
    () => valueOfWord(text ?? "", candidate, source.language),
    [text, candidate, source.language],
  );
}
