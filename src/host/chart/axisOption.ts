import { cellValue } from "../workbook/cells";
import type { AxisModel, ChartModel, WorksheetModel } from "../workbook/workbookModel";
import { barKind } from "./barKind";
import type { Drawing } from "./drawing";
import { formatNumber } from "./formatNumber";
import { pixels } from "./pixels";

/** The axis of the categories: their texts as the cells now read. */
export function categoryAxisOption(chart: ChartModel, data: WorksheetModel): Drawing {
  const { row, column, rows } = chart.data;
  const axis = chart.categoryAxis;
  const { lying } = barKind(chart);
  return {
    ...commonOption(axis, lying),
    type: "category",
    data: Array.from({ length: rows - 1 }, (_, index) =>
      String(cellValue(data, row + 1 + index, column)),
    ),
    axisLine: { show: true, lineStyle: { color: "#8A949E" } },
    axisLabel: {
      ...letters(axis),
      interval: 0,
      overflow: "break",
      // Room for the marks above and below Vietnamese letters.
      lineHeight: Math.round(pixels(axis.lettering.size) * 1.35),
      ...(lying ? { width: 180 } : { width: 150 }),
    },
  };
}

/** The axis of the values; a chart of shares always runs to the whole. */
export function valueAxisOption(chart: ChartModel): Drawing {
  const axis = chart.valueAxis;
  const { lying, grouping } = barKind(chart);
  return {
    ...commonOption(axis, !lying),
    type: "value",
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(grouping === "percentStacked" && { min: 0, max: 1, interval: 0.25 }),
    // As in Excel, the values move to the side where the first category stands.
    ...(!lying && chart.categoryAxis.reversed && { position: "right" }),
    axisLine: { show: false },
    splitLine: { show: axis.gridlines, lineStyle: { color: axis.gridlineColor, width: 0.75 } },
    axisLabel: {
      ...letters(axis),
      formatter: (value: number) => formatNumber(value, axis.numberFormat),
    },
  };
}

const letters = ({ lettering }: AxisModel): Drawing => ({
  fontSize: pixels(lettering.size),
  fontWeight: lettering.bold ? "bold" : "normal",
  color: lettering.color,
});

function commonOption({ visible, reversed, title }: AxisModel, upright: boolean): Drawing {
  return {
    show: visible,
    inverse: reversed,
    axisTick: { show: false },
    ...(title.visible &&
      title.text !== "" && {
        name: title.text,
        nameLocation: "middle",
        nameRotate: upright ? 90 : 0,
        nameTextStyle: {
          fontSize: pixels(title.size),
          fontWeight: title.bold ? "bold" : "normal",
          color: title.color,
        },
      }),
  };
}
