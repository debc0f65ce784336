import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useMemo, type JSX } from "react";
import { figuresOf, isSound, type Finding } from "../../core/check/finding";
import { explainFinding, explainRest } from "../../text/findingText";
import type { Text } from "../../text/text";
import { usePaneContext } from "../paneContext";
import { openQuestions, sumKey } from "../questions/openQuestions";
import { isFailedSum, type FailedSum } from "../questions/question";
import { reviewFindings } from "../questions/reviewFindings";
import type { ReviewStep } from "../review";
import { useStyles } from "../useStyles";

type Tone = "holds" | "tells" | "doubts";

/** One finding in words. */
interface SaidFinding {
  readonly key: string;
  readonly tone: Tone;
  readonly words: string;
}

interface SumFindingsProps {
  readonly review: ReviewStep;
  /** Whether what is asked about stands on the screen already, and is not to be said twice. */
  readonly asking: boolean;
}

const icons = { holds: CheckmarkCircleFilled, tells: InfoFilled, doubts: WarningFilled } as const;

/** What arithmetic says about the figures, good and bad; it follows every correction. */
export function SumFindings({ review, asking }: SumFindingsProps): JSX.Element | null {
  const styles = useStyles();
  const { text } = usePaneContext();
  const findings = useMemo(() => saidFindings(review, asking, text), [review, asking, text]);
  if (findings.length === 0) return null;
  const colours = { holds: styles.good, tells: styles.tells, doubts: styles.warn };
  return (
    <div role="status">
      <ul className={mergeClasses(styles.list, styles.stack)}>
        {findings.map(({ key, tone, words }) => {
          const Icon = icons[tone];
          return (
            <li key={key} className={styles.line}>
              <Icon className={mergeClasses(styles.icon, colours[tone])} />
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Findings about the figures kept, and a table's own totals against them. */
function saidFindings(review: ReviewStep, asking: boolean, text: Text): readonly SaidFinding[] {
  const open = new Set(asking ? openQuestions(review).map(({ key }) => key) : []);
  const values = new Map(review.figures.map(({ id, observation }) => [id, observation.value]));
  const valueOf = (id: number): number => values.get(id) ?? 0;
  return (
    reviewFindings(review)
      // A figure that is only said again needs nobody's attention.
      .filter((finding) => finding.kind !== "FigureRepeated" && !isAskedAbout(finding, open))
      .map((finding) => ({
        key: [
          finding.kind,
          "total" in finding ? finding.total.cell : "",
          ...figuresOf(finding),
        ].join(),
        ...(lacksPart(finding, review)
          ? { tone: "tells", words: explainRest(finding, text, valueOf) }
          : { tone: toneOf(finding), words: explainFinding(finding, text, valueOf) }),
      }))
  );
}

const isAskedAbout = (finding: Finding, open: ReadonlySet<string>): boolean =>
  isFailedSum(finding) && open.has(sumKey(finding));

/** Whether a person said that a part of a sum is missing: then it has a rest, and is not off. */
function lacksPart(finding: Finding, { answers }: ReviewStep): finding is FailedSum {
  if (!isFailedSum(finding)) return false;
  const said = answers.find(({ key }) => key === sumKey(finding))?.answer;
  return said?.kind === "sum" && said.answer === "partMissing";
}

function toneOf(finding: Finding): Tone {
  if (finding.kind === "Remainder") return "tells";
  return isSound(finding) ? "holds" : "doubts";
}
