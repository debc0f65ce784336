import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { useMemo, type JSX } from "react";
import { checkSums } from "../../core/check/checkSums";
import type { Finding } from "../../core/check/finding";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../review";
import { useStyles } from "../useStyles";

type SumFinding = Extract<Finding, { kind: "SumHolds" | "SumDiffers" }>;

/** The sums that hold, in their own arithmetic, and those that do not; they follow every correction. */
export function SumFindings({ review }: { readonly review: ReviewStep }): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  const { figures } = review;
  const observations = useMemo(
    () => figures.filter(({ dropped }) => !dropped).map(({ observation }) => observation),
    [figures],
  );
  const sums = useMemo(
    () =>
      checkSums(observations).filter(
        (finding): finding is SumFinding =>
          finding.kind === "SumHolds" || finding.kind === "SumDiffers",
      ),
    [observations],
  );
  const value = (index: number): string => text.number(observations[index]?.value ?? 0);
  if (sums.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.list, styles.stack)} role="status">
      {sums.map((finding) => {
        const holds = finding.kind === "SumHolds";
        const Icon = holds ? CheckmarkCircleFilled : WarningFilled;
        // Equations run left to right in every language.
        const sum = `\u2066${value(finding.whole)} ${holds ? "=" : "≠"} ${finding.parts.map(value).join(" + ")}\u2069`;
        const said = holds
          ? text.say("review.sumHolds", { sum })
          : text.say("review.sumDiffers", { sum, difference: text.number(finding.difference) });
        return (
          <li key={finding.whole} className={styles.line}>
            <Icon className={mergeClasses(styles.icon, holds ? styles.good : styles.warn)} />
            <span>{said}</span>
          </li>
        );
      })}
    </ul>
  );
}
