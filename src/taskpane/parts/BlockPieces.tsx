import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneContext } from "../paneContext";
import { piecesOf, type ReportBlock } from "../reportBlocks";
import type { Candidate, ReviewedFigure } from "../review";
import { topicLook, type TopicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import { underline } from "./TopicChips";

/** The id of a figure's mark in the page. */
export const markId = (id: number | ""): string => `figure-${id}`;

interface BlockPiecesProps {
  readonly block: ReportBlock;
  readonly report: string;
  readonly only: TopicLook | null;
  readonly selectedId: number | null;
  readonly candidate: Candidate | null;
  readonly onMark: (id: number) => void;
}

/** Words and marks of a run of sentences. */
export function BlockPieces(props: BlockPiecesProps): JSX.Element {
  const { block, report, only, selectedId, candidate, onMark } = props;
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
        const hidden = only !== null && topicLook(figure.observation.indicator) !== only;
        const { provenance } = figure.observation;
        const raw =
          provenance.kind === "text" ? report.slice(provenance.start, provenance.end) : "";
        if (hidden && figure.id !== selectedId) return <bdi key={start}>{raw}</bdi>;
        return (
          <Mark
            key={start}
            figure={figure}
            raw={raw}
            selected={figure.id === selectedId}
            onMark={onMark}
          />
        );
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
  readonly onMark: (id: number) => void;
}

function Mark({ figure, raw, selected, onMark }: MarkProps): JSX.Element {
  const styles = useReviewStyles();
  const { text, words, dark } = usePaneContext();
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
      onClick={() => onMark(id)}
    >
      {raw}
    </button>
  );
}
