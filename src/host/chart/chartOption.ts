import type { ChartModel, WorkbookModel } from "../workbook/workbookModel";
import { categoryAxisOption, valueAxisOption } from "./axisOption";
import { barKind } from "./barKind";
import type { Drawing } from "./drawing";
import { linkedText } from "./linkedText";
import { pixels } from "./pixels";
import { seriesOption } from "./seriesOption";

// The colours Excel gives to series that have none.
const officeColors = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

/** What a chart of the workbook looks like now: read from its cells each time, as Excel does. */
export function chartOption(workbook: WorkbookModel, chart: ChartModel): Drawing {
  const data = workbook.worksheets.find(({ id }) => id === chart.dataWorksheetId);
  if (!data) return {};
  const category = categoryAxisOption(chart, data);
  const value = valueAxisOption(chart);
  const { lying } = barKind(chart);
  return {
    animation: false,
    backgroundColor: "#FFFFFF",
    color: officeColors,
    textStyle: { fontFamily: "Arial, sans-serif" },
    title: titleOption(workbook, chart),
    legend: legendOption(chart),
    grid: {
      ...gridPlace(chart),
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    xAxis: lying ? value : category,
    yAxis: lying ? category : value,
    series: chart.series.map((series) => seriesOption(chart, data, series)),
  };
}

const titleOption = (workbook: WorkbookModel, { title }: ChartModel): Drawing => ({
  show: title.visible,
  text: linkedText(workbook, title),
  left: "center",
  top: 8,
  textStyle: {
    fontSize: pixels(title.size),
    fontWeight: title.bold ? "bold" : "normal",
    color: title.color,
  },
});

const titleHeight = ({ title }: ChartModel): number =>
  title.visible ? pixels(title.size) + 18 : 8;

const legendHeight = 24;

function legendOption(chart: ChartModel): Drawing {
  const { visible, position } = chart.legend;
  const beside = position === "Left" || position === "Right";
  return {
    show: visible,
    orient: beside ? "vertical" : "horizontal",
    ...(position === "Top" && { top: titleHeight(chart) }),
    ...(position === "Bottom" && { bottom: 6 }),
    ...(beside && { [position.toLowerCase()]: 8, top: "middle" }),
    icon: "rect",
    itemWidth: 8,
    itemHeight: 8,
    itemGap: 12,
    textStyle: { fontSize: pixels(9), color: "#1F2933" },
  };
}

/** The room that title and legend leave to bars, axes and their words. */
function gridPlace(chart: ChartModel): Drawing {
  const { visible, position } = chart.legend;
  const room = (side: typeof position, size: number): number =>
    visible && position === side ? size : 0;
  return {
    top: titleHeight(chart) + room("Top", legendHeight) + 10,
    bottom: 10 + room("Bottom", legendHeight),
    left: 10 + room("Left", 110),
    right: 18 + room("Right", 110),
  };
}
