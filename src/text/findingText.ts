import { figuresOf, type Finding } from "../core/check/finding";
import type { MessageKey } from "./messages/messages";
import type { Text } from "./text";

/** Keeps equations and lists of numbers running left to right in every language. */
const leftToRight = (words: string): string => `\u2066${words}\u2069`;

/** Says a finding in a language; `value` gives the value of a figure by its index. */
export function explainFinding(
  finding: Finding,
  text: Text,
  value: (index: number) => number,
): string {
  const shown = figuresOf(finding).map((index) => text.number(value(index)));
  const [whole = "", ...parts] = shown;
  switch (finding.kind) {
    case "SumHolds":
      return text.say("review.sumHolds", { sum: leftToRight(`${whole} = ${parts.join(" + ")}`) });
    case "SumDiffers":
      return text.say("review.sumDiffers", {
        sum: leftToRight(`${whole} ≠ ${parts.join(" + ")}`),
        difference: text.number(finding.difference),
      });
    case "Remainder":
      return sayRest(shown, finding.value, text);
    case "TotalHolds":
      return text.say("review.sumHolds", {
        sum: leftToRight(`${text.number(finding.total.value)} = ${sumOf(shown)}`),
      });
    case "TotalDiffers":
      return text.say("review.sumDiffers", {
        sum: leftToRight(`${text.number(finding.total.value)} ≠ ${sumOf(shown)}`),
        difference: text.number(finding.difference),
      });
    case "FigureRepeated":
      return text.say("review.figureRepeated", { figures: leftToRight(whole) });
    default: {
      const expected = finding.expected === null ? "" : text.number(rounded(finding.expected));
      const say = text.say as (key: MessageKey, values: Readonly<Record<string, string>>) => string;
      return say(`finding.${finding.kind}`, { figures: leftToRight(shown.join(" · ")), expected });
    }
  }
}

/** Says what a sum leaves when a part of it is missing; `value` gives the value of a figure by its index. */
export function explainRest(
  sum: Extract<Finding, { kind: "SumDiffers" | "TotalDiffers" }>,
  text: Text,
  value: (index: number) => number,
): string {
  const whole = sum.kind === "SumDiffers" ? value(sum.whole) : sum.total.value;
  const figures = [whole, ...sum.parts.map(value)].map(text.number);
  return sayRest(figures, sum.difference, text);
}

const sayRest = (figures: readonly string[], rest: number, text: Text): string =>
  text.say("review.remainder", {
    rest: leftToRight(`${differenceOf(figures)} = ${text.number(rounded(rest))}`),
  });

/** A sum of more figures than a line holds is shown by its ends; the table itself has them all. */
const sumOf = (parts: readonly string[]): string => endsOf(parts).join(" + ");
const differenceOf = (figures: readonly string[]): string => endsOf(figures).join(" − ");

const endsOf = (figures: readonly string[]): readonly string[] =>
  figures.length > 6
    ? [...figures.slice(0, 3), "…", ...figures.slice(figures.length - 1)]
    : figures;

/** What is computed is shown in hundredths: reports tell no more. */
const rounded = (value: number): number => Math.round(value * 100) / 100;
