import type { TotalFinding } from "./totalFinding";

/** What arithmetic says about the figures of one source. Indexes point into the reading's observations. */
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
  | { readonly kind: "FigureRepeated"; readonly first: number; readonly second: number };
