import { mergeClasses } from "@fluentui/react-components";
import { memo, useId, useMemo, type JSX, type MouseEvent } from "react";
import { wordAt } from "../missedFigure";
import { usePaneContext } from "../paneContext";
import { placeOf, reportBlocks } from "../reportBlocks";
import type { ReviewStep } from "../review";
import type { TopicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";
import { BlockPieces } from "./BlockPieces";
import { blocksInView, sameBlock, type BlockProps } from "./blocksInView";
import { keyPressed } from "./reportKeys";

interface ReportTextProps {
  readonly review: ReviewStep;
  readonly report: string;
  readonly only: TopicLook | null;
}

/** The report's own words in their own direction, with each figure marked where it stands. */
export function ReportText({ review, report, only }: ReportTextProps): JSX.Element {
  const styles = useStyles();
  const { text, actions } = usePaneContext();
  const help = useId();
  const { figures } = review;
  const source = review.reading.source.language;
  const direction = source === "ar" ? "rtl" : "ltr";
  const blocks = useMemo(() => reportBlocks(report, figures), [report, figures]);
  const pointed = (event: MouseEvent): void => {
    const offset = offsetAt(event);
    if (offset === null) return;
    const candidate = wordAt(report, offset, figures.map(placeOf));
    actions.tell({ type: "wordPointedAt", candidate });
  };
  return (
    <div
      role="group"
      aria-describedby={help}
      // Without a mark to begin at, the text itself takes the focus.
      tabIndex={figures.length === 0 ? 0 : undefined}
      lang={source}
      dir={direction}
      className={styles.stack}
      onClick={pointed}
      onKeyDown={(event) => keyPressed(event, { review, report, direction, only }, actions.tell)}
    >
      <span id={help} lang={text.language} className={styles.unseen}>
        {text.say("review.textHelp")}
      </span>
      {blocksInView(review, blocks, only).map((shown) => (
        <Block key={shown.block.start} {...shown} />
      ))}
    </div>
  );
}

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
