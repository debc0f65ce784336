import type { TotalFinding } from "./totalFinding";

/**
 * What arithmetic says about the figures of one source. Numbers named `whole`, `parts`, `first`, `second` and
 * `figures` are indexes into the reading's observations. Nothing is ever repaired.
 */
export type Finding =
  | TotalFinding
  | { readonly kind: "SumHolds"; readonly whole: number; readonly parts: readonly number[] }
  | {
      readonly kind: "SumDiffers";
      readonly whole: number;
      readonly parts: readonly number[];
      /** Whole minus the sum of the parts. */
      readonly difference: number;
    }
  | {
      /** Only some of the parts are told, and this is what the others come to together. */
      readonly kind: "Remainder";
      readonly whole: number;
      readonly parts: readonly number[];
      /** Whole minus the sum of the parts told; above zero. */
      readonly value: number;
    }
  | { readonly kind: "FigureRepeated"; readonly first: number; readonly second: number }
  | FigureFinding;

/** A finding that is told by its figures alone, in the order in which its class names them. */
export interface FigureFinding {
  readonly kind: FigureFindingKind;
  readonly figures: readonly number[];
  /** What the last of the figures would be by the others; null when they give none. */
  readonly expected: number | null;
}

/** Findings that nothing is wrong with. */
export const soundKinds = [
  // whole, parts: equal but for the rounding of "3.2 million"
  "SumRounded",
  // whole, areas
  "AreasSumHolds",
  // actual, target, rate
  "CompletionHolds",
  // actual, baseline, change
  "ChangeHolds",
  // actual, baseline or change, growth
  "GrowthHolds",
  // non-cash recipients, all recipients, rate
  "NoncashRateHolds",
  // rate, target, points between them
  "PointsHold",
] as const;

/** Findings that a person should look at. */
export const doubtfulKinds = [
  // one indicator, area, period and role with two values
  "FigureContradicted",
  // whole, part
  "PartExceedsWhole",
  // all, new
  "NewExceedsAll",
  // province, office
  "AreaExceedsWhole",
  // province, offices
  "AreasExceedWhole",
  // one share
  "ShareAbove100",
  "ShareNegative",
  // one count
  "CountNegative",
  "CountFractional",
  // one ratio
  "RatioAboveOne",
  "CompletionDiffers",
  "ChangeDiffers",
  "GrowthDiffers",
  "NoncashRateDiffers",
  "PointsDiffer",
  // one indicator in two currencies
  "CurrencyMixed",
  // areas, the last of them a hundred times the others
  "ValueOutlying",
  // areas that all have one value
  "ValuesIdentical",
] as const;

/** The classes of findings that are told by their figures. */
export type FigureFindingKind = (typeof soundKinds)[number] | (typeof doubtfulKinds)[number];

const sound: ReadonlySet<string> = new Set(["SumHolds", "TotalHolds", "Remainder", ...soundKinds]);

/** Whether a finding says that the figures agree. */
export const isSound = ({ kind }: Finding): boolean => sound.has(kind);

/** The figures that a finding is about, the whole or the result first as its class says; a stated total is none. */
export function figuresOf(finding: Finding): readonly number[] {
  switch (finding.kind) {
    case "SumHolds":
    case "SumDiffers":
    case "Remainder":
      return [finding.whole, ...finding.parts];
    case "FigureRepeated":
      return [finding.first, finding.second];
    case "TotalHolds":
    case "TotalDiffers":
      return finding.parts;
    default:
      return finding.figures;
  }
}

/** The same finding about figures that go by other numbers: `to` gives the new number of each. */
export function renumbered(finding: Finding, to: (figure: number) => number): Finding {
  switch (finding.kind) {
    case "FigureRepeated":
      return { ...finding, first: to(finding.first), second: to(finding.second) };
    case "SumHolds":
    case "SumDiffers":
    case "Remainder":
      return { ...finding, whole: to(finding.whole), parts: finding.parts.map(to) };
    case "TotalHolds":
    case "TotalDiffers":
      return { ...finding, parts: finding.parts.map(to) };
    default:
      return { ...finding, figures: finding.figures.map(to) };
  }
}
