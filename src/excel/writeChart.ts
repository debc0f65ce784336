import type { ChartPlan, SeriesPlan } from "../core/plan/workbookPlan";

const ink = "#1F2933";
const mute = "#595959";
const grid = "#D5DAE0";

/**
 * Queues one chart. A standing chart only gets its data again: its look may have been changed by hand and
 * stays. A new one gets everything.
 */
export function writeChart(worksheet: Excel.Worksheet, plan: ChartPlan): void {
  const data = worksheet.getRange(plan.data);
  if (plan.exists) {
    worksheet.charts.getItem(plan.name).setData(data, "Columns");
    return;
  }
  const chart = worksheet.charts.add(plan.type, data, "Columns");
  chart.name = plan.name;
  chart.setPosition(plan.from, plan.to);
  writeTitle(chart, plan);
  writeAxes(chart, plan);
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Top";
  plan.series.forEach((series, index) =>
    writeSeries(chart.series.getItemAt(index), { plan, series }),
  );
  writePoints(chart, plan);
}

/** Queues the title, following a cell where the plan names one. */
function writeTitle(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = plan.title;
  if (plan.titleCell !== null) chart.title.setFormula(plan.titleCell);
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = ink;
}

/** Queues both axes with their titles. */
function writeAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.categoryAxisTitle;
  valueAxis.title.text = plan.valueAxisTitle;
  categoryAxis.reversePlotOrder = plan.reverseCategories;
  valueAxis.reversePlotOrder = plan.reverseValues;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = plan.valueFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = grid;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.format.font.size = 9;
    axis.format.font.color = mute;
    axis.title.format.font.size = 9;
    axis.title.format.font.color = mute;
  }
}

/** Queues the look of one series and its labels. */
function writeSeries(
  target: Excel.ChartSeries,
  { plan, series }: { readonly plan: ChartPlan; readonly series: SeriesPlan },
): void {
  target.format.fill.setSolidColor(series.fill);
  target.gapWidth = plan.gapWidth;
  target.overlap = plan.overlap;
  target.hasDataLabels = true;
  const { dataLabels } = target;
  dataLabels.position = series.labelPosition;
  dataLabels.numberFormat = plan.labelFormat;
  dataLabels.format.font.size = 9;
  dataLabels.format.font.color = series.labelColor;
}

/** Queues the bars that stand out from their series. */
function writePoints(chart: Excel.Chart, plan: ChartPlan): void {
  const { points } = chart.series.getItemAt(0);
  plan.pointFills.forEach((fill, index) => {
    if (fill !== null) points.getItemAt(index).format.fill.setSolidColor(fill);
  });
}
