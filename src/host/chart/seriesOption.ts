import { cellValue } from "../workbook/cells";
import type { ChartModel, SeriesModel, WorksheetModel } from "../workbook/workbookModel";
import { barKind } from "./barKind";
import type { Drawing } from "./drawing";
import { edgeColor } from "./edgeColor";
import { formatNumber } from "./formatNumber";
import { pixels } from "./pixels";

/** One series of bars; what is no number in its cells has no bar. */
export function seriesOption(
  chart: ChartModel,
  data: WorksheetModel,
  series: SeriesModel,
): Drawing {
  const { grouping } = barKind(chart);
  return {
    type: "bar",
    name: String(cellValue(data, chart.data.row, chart.data.column + 1 + series.index)),
    data: bars(chart, data, series),
    ...(grouping !== "clustered" && { stack: "all" }),
    barGap: `${-series.overlap}%`,
    barCategoryGap: categoryGap(chart, series),
    itemStyle: shape(series.fill, edgeColor(series)),
    label: labelOption(chart, series),
  };
}

/** Excel measures the gap in bars, the drawing library in shares of the room of a category. */
function categoryGap(chart: ChartModel, { gapWidth, overlap }: SeriesModel): string {
  const { grouping } = barKind(chart);
  const others = grouping === "clustered" ? chart.series.length - 1 : 0;
  const width = 1 + others * (1 - overlap / 100);
  return `${Math.round((100 * gapWidth) / (100 * width + gapWidth))}%`;
}

const shape = (fill: string | null, edge: string | null): Drawing => ({
  ...(fill !== null && { color: fill }),
  ...(edge !== null && { borderColor: edge, borderWidth: 1 }),
});

interface Bar extends Drawing {
  readonly value: number | null;
  /** What the cell holds, where the bar shows its share of the whole. */
  readonly shown: number | null;
}

function bars(chart: ChartModel, data: WorksheetModel, series: SeriesModel): readonly Bar[] {
  const { row, rows } = chart.data;
  const percent = barKind(chart).grouping === "percentStacked";
  return Array.from({ length: rows - 1 }, (_, index) => {
    const shown = numberAt(chart, data, { row: row + 1 + index, index: series.index });
    const whole = percent ? wholeOf(chart, data, row + 1 + index) : 1;
    const fill = series.pointFills.get(index);
    return {
      value: shown === null || whole === 0 ? null : shown / whole,
      shown,
      ...(fill !== undefined && {
        itemStyle: shape(fill, edgeColor({ fill, line: series.line })),
      }),
    };
  });
}

const wholeOf = (chart: ChartModel, data: WorksheetModel, row: number): number =>
  chart.series.reduce(
    (sum, { index }) => sum + Math.abs(numberAt(chart, data, { row, index }) ?? 0),
    0,
  );

function numberAt(
  chart: ChartModel,
  data: WorksheetModel,
  { row, index }: { readonly row: number; readonly index: number },
): number | null {
  const value = cellValue(data, row, chart.data.column + 1 + index);
  return typeof value === "number" ? value : null;
}

function labelOption(chart: ChartModel, series: SeriesModel): Drawing {
  return {
    show: series.hasDataLabels,
    position: labelPlace(chart, series),
    distance: 5,
    color: series.labelColor,
    fontSize: pixels(series.labelSize),
    formatter: ({ data }: { readonly data: Bar }) =>
      data.shown === null ? "" : formatNumber(data.shown, series.labelNumberFormat),
  };
}

function labelPlace(chart: ChartModel, { labelPosition }: SeriesModel): string {
  const { lying, grouping } = barKind(chart);
  switch (labelPosition) {
    case "Center":
      return "inside";
    case "InsideEnd":
      return lying ? "insideRight" : "insideTop";
    case "InsideBase":
      return lying ? "insideLeft" : "insideBottom";
    case "OutsideEnd":
      // A stacked bar has no outside: the next one stands there.
      return grouping === "clustered" ? outsidePlace(lying, chart.valueAxis.reversed) : "inside";
  }
}

function outsidePlace(lying: boolean, reversed: boolean): string {
  if (lying) return reversed ? "left" : "right";
  return reversed ? "bottom" : "top";
}
