import { mergeClasses } from "@fluentui/react-components";
import { useMemo, type JSX, type KeyboardEvent } from "react";
import { countedText, formatCount } from "../../text/text";
import { usePaneContext } from "../paneContext";
import type { ReviewedFigure, ReviewStep } from "../state";
import { topicLook } from "../topicLook";
import { useStyles } from "../useStyles";

interface ReportTextProps {
  readonly review: ReviewStep;
  readonly text: string;
}

interface MarkedFigure {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly figure: ReviewedFigure;
}

/** A paragraph with its figures; one without any is folded with its neighbours. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly MarkedFigure[];
}

/** The report's own words in their own direction, with each figure marked where it stands. */
export function ReportText({ review, text }: ReportTextProps): JSX.Element {
  const styles = useStyles();
  const { t, language, actions } = usePaneContext();
  const source = review.reading.source.language;
  const paragraphs = useMemo(() => splitParagraphs(text, review.figures), [text, review.figures]);
  const folded = paragraphs.filter(({ figures }) => figures.length === 0).length;
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const forward = source === "ar" ? -1 : 1;
    const next = review.selected + (step ?? 0) * forward;
    if (step === undefined || !review.figures[next]) return;
    event.preventDefault();
    actions.tell({ type: "figureSelected", index: next });
    document.getElementById(markId(next))?.focus();
  };
  return (
    <div
      lang={source}
      dir={source === "ar" ? "rtl" : "ltr"}
      className={styles.stack}
      onKeyDown={move}
    >
      {paragraphs
        .filter(({ figures }) => figures.length > 0)
        .map((paragraph) => (
          <p key={paragraph.start} className={styles.report} lang={source}>
            {pieces(paragraph, text).map((piece) =>
              typeof piece === "string" ? (
                piece
              ) : (
                <FigureMark
                  key={piece.start}
                  marked={piece}
                  selected={review.selected}
                  text={text}
                />
              ),
            )}
          </p>
        ))}
      {folded > 0 && (
        <details lang={language} dir="ltr" className={styles.caption}>
          <summary>
            {countedText(t, "review.folded", {
              value: folded,
              shown: formatCount(folded, language),
            })}
          </summary>
          <div lang={source} dir={source === "ar" ? "rtl" : "ltr"}>
            {paragraphs
              .filter(({ figures }) => figures.length === 0)
              .map(({ start, end }) => (
                <p key={start}>{text.slice(start, end)}</p>
              ))}
          </div>
        </details>
      )}
    </div>
  );
}

const markId = (index: number): string => `figure-${index}`;

interface FigureMarkProps {
  readonly marked: MarkedFigure;
  readonly selected: number;
  readonly text: string;
}

function FigureMark({ marked, selected, text }: FigureMarkProps): JSX.Element {
  const styles = useStyles();
  const { t, words, actions } = usePaneContext();
  const { observation, dropped } = marked.figure;
  const look = topicLook(observation.indicator);
  const isSelected = marked.index === selected;
  const meaning = `${words.indicator(observation.indicator)}, ${observation.area ?? t("review.areaUnknown")}`;
  return (
    <button
      type="button"
      id={markId(marked.index)}
      tabIndex={isSelected ? 0 : -1}
      aria-pressed={isSelected}
      title={meaning}
      className={mergeClasses(
        styles.mark,
        isSelected && styles.selected,
        dropped && styles.droppedMark,
      )}
      style={{
        backgroundColor: look.tint,
        // The tint is light in every theme, so its text is dark in every theme.
        color: "#1F2933",
        textDecorationLine: dropped ? "line-through" : "underline",
        textDecorationStyle: look.line,
        textDecorationColor: look.sign,
      }}
      onClick={() => actions.tell({ type: "figureSelected", index: marked.index })}
      onKeyDown={(event) => {
        if (event.key === "Delete")
          actions.tell({ type: "figureDropped", index: marked.index, dropped: true });
        if (event.key === "z" && event.ctrlKey)
          actions.tell({ type: "figureDropped", index: marked.index, dropped: false });
      }}
    >
      {text.slice(marked.start, marked.end)}
    </button>
  );
}

function splitParagraphs(text: string, figures: readonly ReviewedFigure[]): readonly Paragraph[] {
  const marked = figures.flatMap((figure, index): readonly MarkedFigure[] => {
    const { provenance } = figure.observation;
    return provenance.kind === "text"
      ? [{ index, start: provenance.start, end: provenance.end, figure }]
      : [];
  });
  return [...text.matchAll(/[^\n]+/g)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, figures: marked.filter((mark) => mark.start >= start && mark.end <= end) };
  });
}

function pieces(
  { start, end, figures }: Paragraph,
  text: string,
): readonly (string | MarkedFigure)[] {
  const result: (string | MarkedFigure)[] = [];
  let at = start;
  for (const mark of figures) {
    result.push(text.slice(at, mark.start), mark);
    at = mark.end;
  }
  return [...result, text.slice(at, end)];
}
