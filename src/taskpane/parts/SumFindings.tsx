import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { useMemo, type JSX } from "react";
import { checkFigures } from "../../core/check/checkFigures";
import { figuresOf, isSound, type Finding } from "../../core/check/finding";
import { recheckTotals } from "../../core/check/recheckTotals";
import { explainFinding } from "../../text/findingText";
import type { Text } from "../../text/text";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../review";
import { useStyles } from "../useStyles";

/** One finding in words. */
interface SaidFinding {
  readonly key: string;
  readonly sound: boolean;
  readonly words: string;
}

/** What arithmetic says about the figures, good and bad; it follows every correction. */
export function SumFindings({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  const findings = useMemo(() => saidFindings(review, text), [review, text]);
  if (findings.length === 0) return null;
  return (
    <div role="status">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {findings.map(({ key, sound, words }) => {
          const Icon = sound ? CheckmarkCircleFilled : WarningFilled;
          return (
            <li key={key} className={styles.line}>
              <Icon className={mergeClasses(styles.icon, sound ? styles.good : styles.warn)} />
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Findings about the figures kept, and a table's own totals against them. */
function saidFindings({ figures, reading }: ReviewStep, text: Text): readonly SaidFinding[] {
  const observations = figures
    .filter(({ dropped }) => !dropped)
    .map(({ observation }) => observation);
  const said = (finding: Finding, value: (index: number) => number): SaidFinding => ({
    key: [finding.kind, "total" in finding ? finding.total.cell : "", ...figuresOf(finding)].join(),
    sound: isSound(finding),
    words: explainFinding(finding, text, value),
  });
  // A figure read keeps its place in the reading as its id.
  const readValue = (index: number): number | null => {
    const figure = figures.find(({ id }) => id === index);
    return figure && !figure.dropped ? figure.observation.value : null;
  };
  return [
    ...recheckTotals(reading.findings, readValue).map((finding) =>
      said(finding, (index) => readValue(index) ?? 0),
    ),
    // A figure that is only said again needs nobody's attention.
    ...checkFigures(observations)
      .filter(({ kind }) => kind !== "FigureRepeated")
      .map((finding) => said(finding, (index) => observations[index]?.value ?? 0)),
  ];
}
