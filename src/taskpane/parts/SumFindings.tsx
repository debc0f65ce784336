import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import { checkSums } from "../../core/check/checkSums";
import type { Finding } from "../../core/check/finding";
import { formatCount } from "../../text/text";
import { usePaneContext } from "../paneContext";
import type { ReviewStep } from "../state";

type SumFinding = Extract<Finding, { kind: "SumHolds" | "SumDiffers" }>;

/** The sums that hold, in their own arithmetic, and those that do not; they follow every correction. */
export function SumFindings({ review }: { readonly review: ReviewStep }): JSX.Element {
  const { t, language } = usePaneContext();
  const observations = review.figures
    .filter(({ dropped }) => !dropped)
    .map(({ observation }) => observation);
  const value = (index: number): string => formatCount(observations[index]?.value ?? 0, language);
  const sums = checkSums(observations).filter(
    (finding): finding is SumFinding => finding.kind !== "FigureRepeated",
  );
  return (
    <>
      {sums.map((finding) => {
        const holds = finding.kind === "SumHolds";
        const sum = `${value(finding.whole)} ${holds ? "=" : "≠"} ${finding.parts.map(value).join(" + ")}`;
        return (
          <MessageBar key={finding.whole} intent={holds ? "success" : "warning"} layout="multiline">
            <MessageBarBody>
              {finding.kind === "SumHolds"
                ? t("review.sumHolds", { sum })
                : t("review.sumDiffers", {
                    sum,
                    difference: formatCount(finding.difference, language),
                  })}
            </MessageBarBody>
          </MessageBar>
        );
      })}
    </>
  );
}
