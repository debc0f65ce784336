import type { AxisModel, ChartModel } from "../workbook/workbookModel";
import { axisTitle, chartFont } from "./chartText";
import { defineKind, type HostObject } from "./hostObject";
import { color, flag, text } from "./scalars";

const axisFormat = defineKind<AxisModel>({
  type: "ChartAxisFormat",
  navigations: { font: (axis) => chartFont(axis.lettering) },
});

const gridLine = defineKind<AxisModel>({
  type: "ChartLineFormat",
  scalars: {
    color: color(
      ({ gridlineColor }) => gridlineColor,
      (axis, given) => {
        axis.gridlineColor = given;
      },
    ),
  },
});

const gridFormat = defineKind<AxisModel>({
  type: "ChartGridlinesFormat",
  navigations: { line: gridLine.of },
});

const gridlines = defineKind<AxisModel>({
  type: "ChartGridlines",
  scalars: {
    visible: flag(
      (axis) => axis.gridlines,
      (axis, visible) => {
        axis.gridlines = visible;
      },
    ),
  },
  navigations: { format: gridFormat.of },
});

const axisKind = defineKind<AxisModel>({
  type: "ChartAxis",
  scalars: {
    minimum: {
      get: ({ minimum }) => minimum ?? "",
      set: (axis, given) => {
        axis.minimum = typeof given === "number" ? given : null;
      },
    },
    numberFormat: text(
      (axis) => axis.numberFormat,
      (axis, code) => {
        axis.numberFormat = code;
      },
    ),
    reversePlotOrder: flag(
      ({ reversed }) => reversed,
      (axis, reversed) => {
        axis.reversed = reversed;
      },
    ),
  },
  navigations: {
    format: axisFormat.of,
    majorGridlines: gridlines.of,
    title: ({ title }) => axisTitle(title),
  },
});

const axesKind = defineKind<ChartModel>({
  type: "ChartAxes",
  navigations: {
    categoryAxis: ({ categoryAxis }) => axisKind.of(categoryAxis),
    valueAxis: ({ valueAxis }) => axisKind.of(valueAxis),
  },
});

/** `chart.axes`. */
export const axesOf = (chart: ChartModel): HostObject => axesKind.of(chart);
