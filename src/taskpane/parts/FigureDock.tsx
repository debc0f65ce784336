import { Button, Input, mergeClasses } from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  DismissCircleRegular,
  EditRegular,
} from "@fluentui/react-icons";
import { useState, type JSX } from "react";
import { usePaneContext } from "../paneContext";
import type { ReviewedFigure, ReviewStep } from "../review";
import { topicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";
import { FigureFields } from "./FigureFields";
import { useFocusAfter } from "./keptFocus";
import { markId } from "./markId";
import { onKey } from "./onKey";
import { typedNumber } from "./typedNumber";

const editButtonId = "edit-value";

/** The selected figure: its value, what it counts and where can be corrected here, or it is dropped. */
export function FigureDock({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useReviewStyles();
  const { text, actions } = usePaneContext();
  const [open, setOpen] = useState(false);
  const { selected, figures } = review;
  const figure = figures[selected];
  const { editing } = review;
  useFocusAfter(editing, editButtonId);
  if (!figure) return null;
  const { id, dropped } = figure;
  return (
    <section
      className={styles.dock}
      aria-label={text.say("review.selected")}
      onKeyDown={onKey("Escape", () => document.getElementById(markId(id))?.focus())}
    >
      <DockHead review={review} figure={figure} open={open} onOpen={() => setOpen(!open)} />
      <div className={mergeClasses(styles.corrections, !open && !editing && styles.closedWhenLow)}>
        <FigureFields review={review} figure={figure} />
        {editing && (
          // Each figure's field begins with its own value.
          <ValueField
            key={id}
            figure={figure}
            onDone={() => actions.tell({ type: "valueClosed" })}
          />
        )}
        <div className={styles.chips}>
          {!editing && (
            <Button
              id={editButtonId}
              size="small"
              icon={<EditRegular />}
              onClick={() => actions.tell({ type: "figureOpened", id })}
            >
              {text.say("review.edit")}
            </Button>
          )}
          <Button
            size="small"
            // Time runs one way in every language: Fluent would turn the arrow round in Arabic.
            icon={
              dropped ? (
                <ArrowUndoRegular style={{ transform: "none" }} />
              ) : (
                <DismissCircleRegular />
              )
            }
            onClick={() => actions.tell({ type: "figureDropped", id, dropped: !dropped })}
          >
            {text.say(dropped ? "review.restore" : "review.drop")}
          </Button>
        </div>
      </div>
    </section>
  );
}

interface DockHeadProps {
  readonly review: ReviewStep;
  readonly figure: ReviewedFigure;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function DockHead({ review, figure, open, onOpen }: DockHeadProps): JSX.Element {
  const styles = useReviewStyles();
  const common = useStyles();
  const { text, words, actions, dark } = usePaneContext();
  const { selected, figures } = review;
  const { observation, dropped } = figure;
  const look = topicLook(observation.indicator);
  const { tint, sign } = dark ? look.dark : look.light;
  const go = (index: number): void => {
    const there = figures[index];
    if (there) actions.tell({ type: "figureSelected", id: there.id });
  };
  // Chevrons point where reading goes, so they change places with the direction.
  const [Back, Forth] =
    text.direction === "rtl"
      ? [ChevronRightRegular, ChevronLeftRegular]
      : [ChevronLeftRegular, ChevronRightRegular];
  const position = { index: text.number(selected + 1), count: text.number(figures.length) };
  return (
    <div className={styles.dockHead}>
      <span className={styles.dockIcon} style={{ backgroundColor: tint }}>
        <look.icon fontSize={20} color={sign} />
      </span>
      <span className={mergeClasses(common.grow, dropped && styles.dropped)}>
        <bdi dir="ltr" className={styles.dockValue}>
          {text.number(observation.value)}
        </bdi>{" "}
        {words.unit(observation.unit)}
      </span>
      <bdi dir="ltr" className={common.caption}>
        {text.say("review.position", position)}
      </bdi>
      <Button
        appearance="subtle"
        size="small"
        icon={<Back />}
        aria-label={text.say("review.previous")}
        disabledFocusable={selected === 0}
        onClick={() => go(selected - 1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<Forth />}
        aria-label={text.say("review.next")}
        disabledFocusable={selected === figures.length - 1}
        onClick={() => go(selected + 1)}
      />
      <Button
        className={styles.onlyWhenLow}
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={text.say("review.open")}
        aria-expanded={open}
        onClick={onOpen}
      />
    </div>
  );
}

interface ValueFieldProps {
  readonly figure: ReviewedFigure;
  readonly onDone: () => void;
}

function ValueField({ figure, onDone }: ValueFieldProps): JSX.Element {
  const styles = useReviewStyles();
  const common = useStyles();
  const { text, actions } = usePaneContext();
  const { value } = figure.observation;
  const [typed, setTyped] = useState(String(value));
  const number = typedNumber(typed, value);
  const keep = (): void => {
    if (number === null) return;
    if (number !== value)
      actions.tell({ type: "figureCorrected", id: figure.id, change: { value: number } });
    onDone();
  };
  return (
    <div className={common.stack}>
      <div className={common.line}>
        <Input
          autoFocus
          className={mergeClasses(styles.field, common.grow)}
          size="small"
          inputMode="decimal"
          dir="ltr"
          aria-label={text.say("review.value")}
          aria-invalid={number === null}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
          onKeyDown={onKey("Enter", keep)}
        />
        <Button size="small" onClick={keep}>
          {text.say("review.keep")}
        </Button>
      </div>
      {number === null && (
        <span role="alert" className={common.caption}>
          {text.say("review.badNumber")}
        </span>
      )}
    </div>
  );
}
