import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { useMemo, type JSX } from "react";
import { checkFigures } from "../../core/check/checkFigures";
import { figuresOf, isSound } from "../../core/check/finding";
import { explainFinding } from "../../text/findingText";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../review";
import { useStyles } from "../useStyles";

/** What arithmetic says about the figures, good and bad; it follows every correction. */
export function SumFindings({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { figures } = review;
  const observations = useMemo(
    () => figures.filter(({ dropped }) => !dropped).map(({ observation }) => observation),
    [figures],
  );
  const findings = useMemo(
    // A figure that is only said again needs nobody's attention.
    () => checkFigures(observations).filter(({ kind }) => kind !== "FigureRepeated"),
    [observations],
  );
  const value = (index: number): number => observations[index]?.value ?? 0;
  if (findings.length === 0) return null;
  return (
    <div role="status">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {findings.map((finding) => {
          const sound = isSound(finding);
          const Icon = sound ? CheckmarkCircleFilled : WarningFilled;
          return (
            <li key={[finding.kind, ...figuresOf(finding)].join(" ")} className={styles.line}>
              <Icon className={mergeClasses(styles.icon, sound ? styles.good : styles.warn)} />
              <span>{explainFinding(finding, text, value)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
