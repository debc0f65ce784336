import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneContext } from "../paneContext";
import { piecesOf } from "../reportBlocks";
import type { Candidate, ReviewedFigure } from "../review";
import { topicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import type { BlockProps } from "./blocksInView";
import { markId } from "./markId";
import { isMarked } from "./reportKeys";
import { underline } from "./TopicChips";

/** Words and marks of a run of sentences. */
export function BlockPieces(props: BlockProps): JSX.Element {
  const { block, report, only, selectedId, candidate } = props;
  return (
    <>
      {piecesOf(block, report).map((piece) => {
        if (piece.kind === "words")
          return (
            <Words
              key={piece.start}
              start={piece.start}
              end={piece.end}
              report={report}
              candidate={candidate}
            />
          );
        const { figure, start } = piece;
        const { provenance } = figure.observation;
        const raw =
          provenance.kind === "text" ? report.slice(provenance.start, provenance.end) : "";
        if (!isMarked(figure, only) && figure.id !== selectedId)
          return <bdi key={start}>{raw}</bdi>;
        return <Mark key={start} figure={figure} raw={raw} selected={figure.id === selectedId} />;
      })}
    </>
  );
}

interface WordsProps {
  readonly start: number;
  readonly end: number;
  readonly report: string;
  readonly candidate: Candidate | null;
}

function Words({ start, end, report, candidate }: WordsProps): JSX.Element {
  const styles = useReviewStyles();
  if (!candidate || candidate.start < start || candidate.end > end)
    return <span data-start={start}>{report.slice(start, end)}</span>;
  return (
    <>
      <span data-start={start}>{report.slice(start, candidate.start)}</span>
      <mark className={styles.candidate}>{report.slice(candidate.start, candidate.end)}</mark>
      <span data-start={candidate.end}>{report.slice(candidate.end, end)}</span>
    </>
  );
}

interface MarkProps {
  readonly figure: ReviewedFigure;
  readonly raw: string;
  readonly selected: boolean;
}

function Mark({ figure, raw, selected }: MarkProps): JSX.Element {
  const styles = useReviewStyles();
  const { text, words, actions, dark } = usePaneContext();
  const { observation, dropped, id } = figure;
  const look = topicLook(observation.indicator);
  const { tint, sign } = dark ? look.dark : look.light;
  const area =
    observation.area === null ? text.say("review.areaUnknown") : words.area(observation.area);
  const state = dropped ? `, ${text.say("review.dropped")}` : "";
  return (
    <button
      type="button"
      id={markId(id)}
      tabIndex={selected ? 0 : -1}
      aria-pressed={selected}
      title={`${words.indicator(observation.indicator)}, ${area}${state}`}
      className={mergeClasses(styles.mark, selected && styles.selected)}
      style={{
        backgroundColor: tint,
        ...(dropped ? { textDecorationLine: "line-through" } : underline(look, sign)),
      }}
      onClick={() => actions.tell({ type: "figureSelected", id })}
    >
      {raw}
    </button>
  );
}
