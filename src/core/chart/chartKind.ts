/** The charts we offer: grouped columns of areas, shares with the remainder, sorted bars of activities. */
export const chartKinds = ["columns", "shares", "activities"] as const;

/** One chart by its key; also the end of the chart's name in the workbook, e.g. `CF_cmp1_columns`. */
export type ChartKind = (typeof chartKinds)[number];
