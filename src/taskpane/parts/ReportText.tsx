import { mergeClasses } from "@fluentui/react-components";
import { memo, useId, useMemo, type JSX, type KeyboardEvent, type MouseEvent } from "react";
import { wordAt } from "../missedFigure";
import { usePaneContext } from "../paneContext";
import { placeOf, reportBlocks, type ReportBlock } from "../reportBlocks";
import type { Candidate, ReviewStep } from "../review";
import type { TopicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";
import { BlockPieces, markId } from "./BlockPieces";

interface ReportTextProps {
  readonly review: ReviewStep;
  readonly report: string;
  readonly only: TopicLook | null;
}

/** The id of the dock's first field, to which Enter leads. */
export const firstFieldId = "first-field";

/** The report's own words in their own direction, with each figure marked where it stands. */
export function ReportText({ review, report, only }: ReportTextProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const help = useId();
  const { figures, candidate, selected } = review;
  const source = review.reading.source.language;
  const direction = source === "ar" ? "rtl" : "ltr";
  const blocks = useMemo(() => reportBlocks(report, figures), [report, figures]);
  const indexes = useMemo(() => new Map(figures.map(({ id }, index) => [id, index])), [figures]);
  const selectedId = figures[selected]?.id ?? null;
  const pointed = (event: MouseEvent): void => {
    const offset = offsetAt(event);
    if (offset === null) return;
    actions.tell({ type: "wordPointedAt", candidate: wordAt(report, offset, 0) });
  };
  return (
    <div
      role="group"
      aria-describedby={help}
      lang={source}
      dir={direction}
      className={styles.stack}
      onClick={pointed}
      onKeyDown={(event) => keyPressed(event, { review, report, direction }, actions.tell)}
    >
      <span id={help} lang={text.language} className={styles.unseen}>
        {text.say("review.textHelp")}
      </span>
      {blocks.map((block) => (
        <Block
          key={block.start}
          block={block}
          report={report}
          only={only}
          selectedId={block.figures.some(({ id }) => id === selectedId) ? selectedId : null}
          candidate={
            candidate && candidate.start >= block.start && candidate.end <= block.end
              ? candidate
              : null
          }
          unfolded={figures.length === 0}
          arabic={source === "ar"}
          onMark={(id) => actions.tell({ type: "figureSelected", index: indexes.get(id) ?? 0 })}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: ReportBlock;
  readonly report: string;
  readonly only: TopicLook | null;
  readonly selectedId: number | null;
  readonly candidate: Candidate | null;
  /** Shown although it has no figures, as nothing has. */
  readonly unfolded: boolean;
  readonly arabic: boolean;
  readonly onMark: (id: number) => void;
}

const sameBlock = (a: BlockProps, b: BlockProps): boolean =>
  a.block.start === b.block.start &&
  a.block.end === b.block.end &&
  a.report === b.report &&
  a.only === b.only &&
  a.selectedId === b.selectedId &&
  a.candidate === b.candidate &&
  a.unfolded === b.unfolded &&
  a.block.figures.length === b.block.figures.length &&
  a.block.figures.every((figure, index) => figure === b.block.figures[index]);

/** Drawn anew only when something in it changed, so that three hundred figures do not stutter. */
const Block = memo(function Block(props: BlockProps): JSX.Element {
  const styles = useReviewStyles();
  const { text } = usePaneContext();
  const { block, candidate, unfolded, arabic } = props;
  const words = (
    <p className={mergeClasses(styles.report, arabic && styles.arabic)}>
      <BlockPieces {...props} />
    </p>
  );
  if (block.figures.length > 0 || unfolded) return words;
  return (
    <details className={styles.folded} open={candidate !== null ? true : undefined}>
      <summary lang={text.language} dir={text.direction}>
        {text.counted("review.folded", block.sentences)}
      </summary>
      {words}
    </details>
  );
}, sameBlock);

/** The place in the report under the pointer; null between words, on marks and on folds. */
function offsetAt({ target }: MouseEvent): number | null {
  const words = (target as Element).closest<HTMLElement>("[data-start]");
  // A click puts the page's own caret where it fell.
  const caret = document.getSelection();
  return words && caret?.isCollapsed && words.contains(caret.anchorNode)
    ? Number(words.dataset.start) + caret.anchorOffset
    : null;
}

interface TextPlace {
  readonly review: ReviewStep;
  readonly report: string;
  readonly direction: "ltr" | "rtl";
}

type Tell = ReturnType<typeof usePaneContext>["actions"]["tell"];

function keyPressed(event: KeyboardEvent, place: TextPlace, tell: Tell): void {
  const { review } = place;
  const { key } = event;
  if (key === "ArrowLeft" || key === "ArrowRight") arrowPressed(event, place, tell);
  else if (key === "Delete") tell({ type: "figureDropped", index: review.selected, dropped: true });
  else if (key === "z" && event.ctrlKey) tell({ type: "dropUndone" });
  else if (key === "Escape") tell({ type: "wordPointedAt", candidate: null });
  else if (key === "Enter" && isMark(event.target)) {
    event.preventDefault();
    document.getElementById(firstFieldId)?.focus();
  }
}

/** Along the reading direction: from figure to figure, with Shift from word to word. */
function arrowPressed(event: KeyboardEvent, place: TextPlace, tell: Tell): void {
  const { review, report, direction } = place;
  event.preventDefault();
  const step = event.key === (direction === "rtl" ? "ArrowLeft" : "ArrowRight") ? 1 : -1;
  if (!event.shiftKey) {
    select(review.selected + step, review, tell);
    return;
  }
  const { start } = review.candidate ?? placeOf(review.figures[review.selected]);
  const candidate = wordAt(report, step === 1 ? start : Math.max(0, start - 1), step);
  if (candidate) tell({ type: "wordPointedAt", candidate });
}

function select(index: number, { figures }: ReviewStep, tell: Tell): void {
  const figure = figures[index];
  if (!figure) return;
  tell({ type: "figureSelected", index });
  document.getElementById(markId(figure.id))?.focus();
}

const isMark = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.id.startsWith(markId(""));
