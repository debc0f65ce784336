import { mergeClasses } from "@fluentui/react-components";
import { memo, type JSX } from "react";
import { quoteAround } from "../../core/report/quoteAround";
import { usePaneContext } from "../paneContext";
import type { ReviewedFigure, ReviewStep } from "../review";
import { topicLook, type TopicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";
import { useStyles } from "../useStyles";
import { markId } from "./markId";
import { isMarked } from "./reportKeys";

interface FigureListProps {
  readonly review: ReviewStep;
  readonly only: TopicLook | null;
}

/** Every figure as a row: what it counts, where, its value, and the words or cell it came from. */
export function FigureList({ review, only }: FigureListProps): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {review.figures.map((figure, index) =>
        !isMarked(figure, only) ? null : (
          <FigureRow
            key={figure.id}
            figure={figure}
            selected={index === review.selected}
            report={review.reading.text ?? ""}
          />
        ),
      )}
    </ul>
  );
}

interface FigureRowProps {
  readonly figure: ReviewedFigure;
  readonly selected: boolean;
  readonly report: string;
}

const FigureRow = memo(function FigureRow({
  figure: { id, observation, dropped, edited },
  selected,
  report,
}: FigureRowProps): JSX.Element {
  const styles = useStyles();
  const look = useReviewStyles();
  const { text, words, actions, dark } = usePaneContext();
  const topic = topicLook(observation.indicator);
  const states = [
    observation.area === null ? text.say("review.areaUnknown") : words.area(observation.area),
    ...(observation.role === "actual" ? [] : [words.roles[observation.role]]),
    ...(observation.basis === undefined ? [] : [observation.basis]),
    ...(observation.modifier === undefined ? [] : [words.modifiers[observation.modifier]]),
    ...(dropped ? [text.say("review.dropped")] : []),
    ...(edited ? [text.say("review.edited")] : []),
  ];
  return (
    <li>
      <button
        type="button"
        id={markId(id)}
        aria-pressed={selected}
        className={mergeClasses(look.listRow, selected && look.selected)}
        onClick={() => actions.tell({ type: "figureSelected", id })}
      >
        <topic.icon fontSize={20} color={(dark ? topic.dark : topic.light).sign} />
        <span>
          <span className={mergeClasses(dropped && look.dropped)}>
            {words.indicator(observation.indicator)}
          </span>
          <br />
          <span className={styles.caption}>{states.join(" · ")}</span>
          <br />
          <bdi className={styles.caption}>{origin(observation, report)}</bdi>
        </span>
        <bdi dir="ltr" className={styles.number}>
          {text.number(observation.value)}
        </bdi>
      </button>
    </li>
  );
});

function origin({ provenance }: ReviewedFigure["observation"], report: string): string {
  return provenance.kind === "text"
    ? quoteAround(report, provenance.start, provenance.end)
    : `${provenance.sheet}!${provenance.cell}: ${provenance.headerPath.join(" – ")}`;
}
