import type { AxisModel, ChartModel } from "../workbook/workbookModel";
import { axisTitle, chartFont, type Lettering } from "./chartText";
import { defineKind, type HostObject } from "./hostObject";
import { color, flag, text } from "./scalars";

// The model keeps one look for axis letters and grid lines; setting them here has no other effect.
const letterings = new WeakMap<AxisModel, Lettering>();
const gridColors = new WeakMap<AxisModel, string>();

const letteringOf = (axis: AxisModel): Lettering => {
  const found = letterings.get(axis) ?? { size: 10, color: "#595959", bold: false };
  letterings.set(axis, found);
  return found;
};

const axisFormat = defineKind<AxisModel>({
  type: "ChartAxisFormat",
  navigations: { font: (axis) => chartFont(letteringOf(axis)) },
});

const gridLine = defineKind<AxisModel>({
  type: "ChartLineFormat",
  scalars: {
    color: color(
      (axis) => gridColors.get(axis) ?? "#D9D9D9",
      (axis, given) => {
        gridColors.set(axis, given);
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
