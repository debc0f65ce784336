import type { FigureFindingKind } from "../../core/check/finding";

/** What arithmetic says about the figures of a source, in English. */
export const enFindings = {
  "finding.SumRounded": "The sum holds but for rounding: {figures}.",
  "finding.AreasSumHolds": "The areas make up the whole: {figures}.",
  "finding.CompletionHolds": "The share of the plan follows from its figures: {figures}.",
  "finding.ChangeHolds": "The change follows from its figures: {figures}.",
  "finding.GrowthHolds": "The growth follows from its figures: {figures}.",
  "finding.NoncashRateHolds": "The share paid without cash follows from its figures: {figures}.",
  "finding.PointsHold": "The points between share and target are right: {figures}.",
  "finding.FigureContradicted": "One thing has two values: {figures}.",
  "finding.PartExceedsWhole": "A part is larger than its whole: {figures}.",
  "finding.NewExceedsAll": "The new are more than all: {figures}.",
  "finding.AreaExceedsWhole": "One area has more than the province: {figures}.",
  "finding.AreasExceedWhole":
    "The areas together have more than the province: {figures}. They sum to {expected}.",
  "finding.ShareAbove100": "A share is above 100 %: {figures}.",
  "finding.ShareNegative": "A share is below zero: {figures}.",
  "finding.CountNegative": "A count is below zero: {figures}.",
  "finding.CountFractional": "A count is not a whole number: {figures}.",
  "finding.RatioAboveOne": "More than all are counted: {figures}.",
  "finding.CompletionDiffers":
    "The share of the plan does not follow from its figures: {figures}. They give {expected}.",
  "finding.ChangeDiffers":
    "The change does not follow from its figures: {figures}. They give {expected}.",
  "finding.GrowthDiffers":
    "The growth does not follow from its figures: {figures}. They give {expected}.",
  "finding.NoncashRateDiffers":
    "The share paid without cash does not follow from its figures: {figures}. They give {expected}.",
  "finding.PointsDiffer":
    "The points between share and target are off: {figures}. They should be {expected}.",
  "finding.CurrencyMixed": "One amount is told in two currencies: {figures}.",
  "finding.ValueOutlying": "One area has a hundred times the others: {figures}.",
  "finding.ValuesIdentical": "All areas have the same value: {figures}.",
} as const satisfies { readonly [K in FigureFindingKind as `finding.${K}`]: string };
