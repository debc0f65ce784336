import { linkedText } from "../file/chartXml";
import { cellValue } from "../workbook/cells";
import type {
  AxisModel,
  ChartModel,
  SeriesModel,
  WorkbookModel,
  WorksheetModel,
} from "../workbook/workbookModel";
import { formatNumber } from "./formatNumber";

/** A chart in the terms of the drawing library; plain data. */
export type ChartOption = Readonly<Record<string, unknown>>;

/** What a chart of the workbook looks like now: read from its cells each time, as Excel does. */
export function chartOption(workbook: WorkbookModel, chart: ChartModel): ChartOption {
  const data = workbook.worksheets.find(({ id }) => id === chart.dataWorksheetId);
  if (!data) return {};
  const horizontal = chart.type.startsWith("Bar");
  const category = categoryAxis(chart, data, horizontal);
  const value = valueAxis(chart, horizontal);
  return {
    animation: false,
    backgroundColor: "#FFFFFF",
    textStyle: { fontFamily: "Arial" },
    title: {
      text: linkedText(workbook, chart.title),
      left: "center",
      top: 8,
      textStyle: {
        fontSize: px(chart.title.size),
        fontWeight: chart.title.bold ? "bold" : "normal",
        color: chart.title.color,
      },
    },
    legend: {
      show: chart.legend.visible,
      top: 32,
      itemWidth: 9,
      itemHeight: 9,
      textStyle: { fontSize: px(9) },
    },
    grid: {
      top: chart.legend.visible ? 62 : 40,
      left: horizontal ? 34 : 40,
      right: 24,
      bottom: 44,
      containLabel: true,
    },
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? category : value,
    series: chart.series.map((series) => seriesOption(chart, data, series)),
  };
}

const px = (points: number): number => Math.round((points * 4) / 3);

function categoryAxis(chart: ChartModel, data: WorksheetModel, horizontal: boolean): ChartOption {
  const { row, column, rows } = chart.data;
  const axis = chart.categoryAxis;
  const labels = Array.from({ length: rows - 1 }, (_, index) =>
    String(cellValue(data, row + 1 + index, column)),
  );
  return {
    type: "category",
    inverse: axis.reversed,
    data: labels,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#8A949E" } },
    axisLabel: {
      fontSize: px(axis.lettering.size),
      color: axis.lettering.color,
      ...(horizontal
        ? { width: widestLabel, overflow: "break" }
        : { interval: 0, width: 150, overflow: "break" }),
    },
    ...axisName(axis, horizontal ? labelWidth(labels) + 12 : 40),
  };
}

const widestLabel = 170;

/** About how wide the labels of a bar chart come out, so that the axis title stands beside them. */
const labelWidth = (labels: readonly string[]): number =>
  Math.min(widestLabel, Math.max(0, ...labels.map((label) => label.length * 5.6)));

function valueAxis(chart: ChartModel, horizontal: boolean): ChartOption {
  const axis = chart.valueAxis;
  const hundred = chart.type.endsWith("100");
  return {
    type: "value",
    min: axis.minimum ?? undefined,
    ...(hundred && { max: 1 }),
    splitLine: { show: axis.gridlines, lineStyle: { color: axis.gridlineColor, width: 0.7 } },
    axisLabel: {
      fontSize: px(axis.lettering.size),
      color: axis.lettering.color,
      formatter: (value: number) => formatNumber(value, axis.numberFormat),
    },
    ...axisName(axis, horizontal ? 26 : 46),
  };
}

const axisName = ({ title }: AxisModel, gap: number): ChartOption =>
  title.visible && title.text !== ""
    ? {
        name: title.text,
        nameLocation: "middle",
        nameGap: gap,
        nameTextStyle: { fontSize: px(title.size), color: title.color },
      }
    : {};

const labelPlaces = {
  OutsideEnd: "outside",
  Center: "inside",
  InsideEnd: "insideTop",
  InsideBase: "insideBottom",
};

function seriesOption(chart: ChartModel, data: WorksheetModel, series: SeriesModel): ChartOption {
  const { row, column, rows } = chart.data;
  const horizontal = chart.type.startsWith("Bar");
  const outside = horizontal ? "right" : "top";
  const place = labelPlaces[series.labelPosition];
  const values = Array.from({ length: rows - 1 }, (_, index) => {
    const value = cellValue(data, row + 1 + index, column + 1 + series.index);
    const fill = series.pointFills.get(index);
    return {
      value: typeof value === "number" ? value : null,
      ...(fill && { itemStyle: { color: fill } }),
    };
  });
  return {
    type: "bar",
    name: String(cellValue(data, row, column + 1 + series.index)),
    data: values,
    ...(chart.type.includes("Stacked") && { stack: "all" }),
    barGap: `${-series.overlap}%`,
    barCategoryGap: `${Math.round((100 * series.gapWidth) / (100 + series.gapWidth))}%`,
    itemStyle: {
      color: series.fill ?? undefined,
      ...(series.fill === "#D5DAE0" && { borderColor: "#6B7280", borderWidth: 1 }),
    },
    label: {
      show: series.hasDataLabels,
      position: place === "outside" ? outside : place,
      color: series.labelColor,
      fontSize: px(series.labelSize),
      formatter: ({ value }: { value: number }) => formatNumber(value, series.labelNumberFormat),
    },
  };
}
