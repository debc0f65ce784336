import type { AxisModel, ChartModel, ChartText, SeriesModel } from "./workbookModel";

const blankText = (visible: boolean, size: number): ChartText => ({
  visible,
  text: "",
  formula: null,
  size,
  bold: false,
  color: "#595959",
});

const newAxis = (gridlines: boolean): AxisModel => ({
  visible: true,
  reversed: false,
  title: blankText(false, 10),
  numberFormat: "General",
  gridlines,
  gridlineColor: "#D9D9D9",
  lettering: { size: 9, bold: false, color: "#595959" },
  minimum: null,
});

/** A chart as Excel makes it before anything is set; its series come from `fitSeries`. */
export const createChart = (
  given: Pick<ChartModel, "id" | "name" | "type" | "dataWorksheetId" | "data">,
): ChartModel => ({
  ...given,
  from: { row: 0, column: 0 },
  to: { row: 14, column: 7 },
  title: { ...blankText(true, 14), text: "Chart Title" },
  categoryAxis: newAxis(false),
  valueAxis: newAxis(true),
  legend: { visible: true, position: "Bottom" },
  series: [],
});

const newSeries = (id: string, index: number, stacked: boolean): SeriesModel => ({
  id,
  index,
  fill: null,
  line: null,
  gapWidth: stacked ? 150 : 182,
  overlap: stacked ? 100 : 0,
  hasDataLabels: false,
  labelPosition: stacked ? "Center" : "OutsideEnd",
  labelNumberFormat: "General",
  labelColor: "#404040",
  labelSize: 9,
  pointFills: new Map(),
});

/** Gives a chart one series for each value column of its block; standing series keep their look. */
export function fitSeries(chart: ChartModel, nextId: () => string): void {
  const wanted = Math.max(chart.data.columns - 1, 1);
  chart.series.length = Math.min(chart.series.length, wanted);
  while (chart.series.length < wanted)
    chart.series.push(newSeries(nextId(), chart.series.length, chart.type.includes("Stacked")));
}
