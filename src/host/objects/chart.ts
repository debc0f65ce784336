import { hostError } from "../request/hostError";
import { createChart, fitSeries } from "../workbook/createChart";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { ChartModel, WorksheetModel } from "../workbook/workbookModel";
import { areaArgument, rangeArgument, textArgument } from "./arguments";
import { axesOf } from "./chartAxes";
import { seriesCollection } from "./chartSeries";
import { chartText } from "./chartText";
import { defineKind, done, object, type HostObject } from "./hostObject";
import type { RangeTarget } from "./rangeTarget";
import { choice, flag, text } from "./scalars";

/** A chart and the worksheet it stands on. */
export interface ChartTarget {
  readonly worksheet: WorksheetModel;
  readonly chart: ChartModel;
}

const legend = defineKind<ChartModel>({
  type: "ChartLegend",
  scalars: {
    position: choice(
      ["Top", "Bottom", "Left", "Right"],
      (chart) => chart.legend.position,
      (chart, position) => {
        chart.legend.position = position;
      },
    ),
    visible: flag(
      (chart) => chart.legend.visible,
      (chart, visible) => {
        chart.legend.visible = visible;
      },
    ),
  },
});

const chartKind = defineKind<ChartTarget>({
  type: "Chart",
  id: ({ chart }) => chart.id,
  scalars: {
    name: text(
      ({ chart }) => chart.name,
      ({ chart }, name) => {
        chart.name = name;
      },
    ),
  },
  navigations: {
    axes: ({ chart }) => axesOf(chart),
    legend: ({ chart }) => legend.of(chart),
    series: ({ chart }) => seriesCollection(chart),
    title: ({ chart }) => chartText(chart.title),
  },
  methods: {
    setData: ({ chart }, [range], workbook) => {
      const { worksheet, area } = rangeArgument(range);
      chart.dataWorksheetId = worksheet.id;
      chart.data = area;
      fitSeries(chart, workbook.nextId);
      return done;
    },
    setPosition: ({ chart }, [from, to]) => {
      const first = areaArgument(from);
      const last = areaArgument(to ?? from);
      chart.from = { row: first.row, column: first.column };
      chart.to = { row: last.row + last.rows - 1, column: last.column + last.columns - 1 };
      return done;
    },
  },
});

const chartTypes: readonly string[] = [
  "ColumnClustered",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
];

const collection = defineKind<WorksheetModel>({
  type: "ChartCollection",
  items: (worksheet) => worksheet.charts.map((chart) => chartKind.of({ worksheet, chart })),
  methods: {
    add: (worksheet, [type, source], workbook) => {
      const kind = textArgument(type);
      if (!chartTypes.includes(kind))
        throw hostError("ApiNotFound", `Charts of type ${kind} are not available here.`);
      const range = rangeArgument(source);
      return object(
        chartKind.of({ worksheet, chart: addChart(worksheet, { kind, range }, workbook) }),
      );
    },
    getItem: (worksheet, [key]) => {
      const chart = worksheet.charts.find(({ id, name }) => id === key || name === key);
      if (!chart) throw hostError("ItemNotFound", `There is no chart ${textArgument(key)}.`);
      return object(chartKind.of({ worksheet, chart }));
    },
  },
});

function addChart(
  worksheet: WorksheetModel,
  { kind, range }: { kind: string; range: RangeTarget },
  workbook: HostWorkbook,
): ChartModel {
  const chart = createChart({
    id: workbook.nextId(),
    name: `Chart ${worksheet.charts.length + 1}`,
    type: kind,
    dataWorksheetId: range.worksheet.id,
    data: range.area,
  });
  fitSeries(chart, workbook.nextId);
  worksheet.charts.push(chart);
  return chart;
}

/** `worksheet.charts`. */
export const chartCollection = (worksheet: WorksheetModel): HostObject => collection.of(worksheet);
