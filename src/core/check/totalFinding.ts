/** A cell with its value, in base units. */
export interface TotalCell {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly cell: string;
  readonly value: number;
}

/**
 * What arithmetic says about a total that a table states: it is no figure of the reading, so it is named by
 * its cell. `parts` are indexes into the reading's observations.
 */
export type TotalFinding =
  | { readonly kind: "TotalHolds"; readonly total: TotalCell; readonly parts: readonly number[] }
  | {
      readonly kind: "TotalDiffers";
      readonly total: TotalCell;
      readonly parts: readonly number[];
      /** The stated total minus the sum of the parts. */
      readonly difference: number;
    };
