import type { ChartModel } from "../workbook/workbookModel";

/** How the bars of a chart stand: lying or upright, beside or upon each other. */
export interface BarKind {
  /** Bars lie: categories run down the left side. */
  readonly lying: boolean;
  readonly grouping: "clustered" | "stacked" | "percentStacked";
}

/** Reads the kind out of an Office.js chart type such as `BarStacked100`. */
export function barKind({ type }: Pick<ChartModel, "type">): BarKind {
  const lying = type.startsWith("Bar");
  if (type.endsWith("Stacked100")) return { lying, grouping: "percentStacked" };
  return { lying, grouping: type.endsWith("Stacked") ? "stacked" : "clustered" };
}
