import { ToggleButton } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneContext } from "../paneContext";
import type { ReviewedFigure } from "../review";
import { topicLook, topicLooks, type TopicLook } from "../topicLook";
import { useReviewStyles } from "../useReviewStyles";

interface TopicChipsProps {
  readonly figures: readonly ReviewedFigure[];
  /** The topic that alone is shown; null shows all. */
  readonly only: TopicLook | null;
  readonly onOnly: (only: TopicLook | null) => void;
}

/** The topics with their counts: a legend of the marks, and a filter. */
export function TopicChips({ figures, only, onOnly }: TopicChipsProps): JSX.Element {
  const styles = useReviewStyles();
  const { text, dark } = usePaneContext();
  const counts = new Map<TopicLook, number>();
  for (const { observation } of figures) {
    const look = topicLook(observation.indicator);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return (
    <div role="group" aria-label={text.say("review.topics")} className={styles.chips}>
      {topicLooks
        .filter((look) => counts.has(look))
        .map((look) => {
          const { sign } = dark ? look.dark : look.light;
          return (
            <ToggleButton
              key={look.label}
              size="small"
              className={styles.chip}
              icon={<look.icon color={sign} />}
              checked={only === look}
              onClick={() => onOnly(only === look ? null : look)}
            >
              <span style={underline(look, sign)}>{text.say(look.label)}</span>
              <span className={styles.chipCount}>{text.number(counts.get(look) ?? 0)}</span>
            </ToggleButton>
          );
        })}
    </div>
  );
}

/** The line by which a topic is known without its colour. */
export const underline = (look: TopicLook, color: string): React.CSSProperties => ({
  textDecorationLine: "underline",
  textDecorationStyle: look.line,
  textDecorationColor: color,
  textDecorationThickness: "2px",
  textUnderlineOffset: "3px",
});
