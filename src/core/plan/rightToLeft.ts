import type { StyleName } from "./cellStyle";
import type { ChartPlan, StylePlan, WorkbookPlan } from "./workbookPlan";

/** Cells that hold numbers: they run left to right in every language, or +950 would show as 950+. */
const numberStyles: ReadonlySet<StyleName> = new Set<StyleName>([
  "CF Number",
  "CF Difference",
  "CF Percent",
  "CF Ratio",
  "CF Remainder",
  "CF Whole",
  "CF Key figure",
  "CF Table number",
  "CF Code",
]);

/**
 * The same plan for readers of Arabic: words run right to left, and charts begin at the right. Office.js
 * cannot turn a worksheet around, so its columns keep their order.
 */
export const rightToLeft = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  worksheets: plan.worksheets.map((worksheet) => ({
    ...worksheet,
    styles: worksheet.styles.map(turnedStyle),
    charts: worksheet.charts.map(turnedChart),
  })),
});

const turnedStyle = (style: StylePlan): StylePlan => ({
  readingOrder: numberStyles.has(style.style) ? "LeftToRight" : "RightToLeft",
  // A quote keeps the order of its own language.
  ...style,
});

/** Columns run from the right by their categories, bars by their values. */
const turnedChart = (chart: ChartPlan): ChartPlan =>
  chart.type === "ColumnClustered"
    ? { ...chart, reverseCategories: true }
    : { ...chart, reverseValues: true };
