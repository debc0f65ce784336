import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { quoteAround } from "../../core/report/quoteAround";
import { formatCount } from "../../text/text";
import { usePaneContext } from "../paneContext";
import type { ReviewedFigure, ReviewStep } from "../state";
import { useStyles } from "../useStyles";

/** Every figure as a row: what it counts, where, its value, and the words or cell it came from. */
export function FigureList({ review }: { readonly review: ReviewStep }): JSX.Element {
  const styles = useStyles();
  const { t, words, language, actions } = usePaneContext();
  return (
    <ul className={styles.list}>
      {review.figures.map((figure, index) => {
        const { observation, dropped, edited } = figure;
        return (
          <li key={index}>
            <button
              type="button"
              aria-pressed={index === review.selected}
              className={mergeClasses(styles.listRow, index === review.selected && styles.selected)}
              onClick={() => actions.tell({ type: "figureSelected", index })}
            >
              <span className={mergeClasses(dropped && styles.droppedMark)}>
                {words.indicator(observation.indicator)}
              </span>
              <span className={styles.number}>{formatCount(observation.value, language)}</span>
              <span className={styles.caption}>
                {observation.area ?? t("review.areaUnknown")}
                {dropped && ` · ${t("review.dropped")}`}
                {edited && ` · ${t("review.edited")}`}
                <br />
                <bdi>{origin(figure, review)}</bdi>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function origin({ observation: { provenance } }: ReviewedFigure, { reading }: ReviewStep): string {
  return provenance.kind === "text"
    ? quoteAround(reading.text ?? "", provenance.start, provenance.end)
    : `${provenance.sheet}!${provenance.cell}: ${provenance.headerPath.join(" – ")}`;
}
