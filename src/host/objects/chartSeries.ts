import { hostError } from "../request/hostError";
import type { ChartModel, SeriesModel } from "../workbook/workbookModel";
import { numberArgument, textArgument } from "./arguments";
import { defineKind, done, object, type HostObject } from "./hostObject";
import { choice, color, flag, number, text } from "./scalars";

interface FillTarget {
  readonly setColor: (color: string) => void;
}

const colorForm = /^#[0-9a-f]{6}$/i;

const fill = defineKind<FillTarget>({
  type: "ChartFill",
  methods: {
    setSolidColor: ({ setColor }, [given]) => {
      const wanted = textArgument(given);
      if (!colorForm.test(wanted)) throw hostError("InvalidArgument", `${wanted} is no colour.`);
      setColor(wanted.toUpperCase());
      return done;
    },
  },
});

const seriesFormat = defineKind<SeriesModel>({
  type: "ChartSeriesFormat",
  navigations: {
    fill: (series) =>
      fill.of({
        setColor: (given) => {
          series.fill = given;
        },
      }),
  },
});

interface PointTarget {
  readonly series: SeriesModel;
  readonly index: number;
}

const pointFormat = defineKind<PointTarget>({
  type: "ChartPointFormat",
  navigations: {
    fill: ({ series, index }) =>
      fill.of({ setColor: (given) => series.pointFills.set(index, given) }),
  },
});

const point = defineKind<PointTarget>({
  type: "ChartPoint",
  navigations: { format: pointFormat.of },
});

const points = defineKind<SeriesModel>({
  type: "ChartPointsCollection",
  methods: {
    getItemAt: (series, [index]) => object(point.of({ series, index: numberArgument(index) })),
  },
});

const labelFont = defineKind<SeriesModel>({
  type: "ChartFont",
  scalars: {
    color: color(
      ({ labelColor }) => labelColor,
      (series, given) => {
        series.labelColor = given;
      },
    ),
    size: number(
      ({ labelSize }) => labelSize,
      (series, size) => {
        series.labelSize = size;
      },
    ),
  },
});

const labelFormat = defineKind<SeriesModel>({
  type: "ChartDataLabelFormat",
  navigations: { font: labelFont.of },
});

const labels = defineKind<SeriesModel>({
  type: "ChartDataLabels",
  scalars: {
    numberFormat: text(
      ({ labelNumberFormat }) => labelNumberFormat,
      (series, code) => {
        series.labelNumberFormat = code;
      },
    ),
    position: choice(
      ["OutsideEnd", "Center", "InsideEnd", "InsideBase"],
      ({ labelPosition }) => labelPosition,
      (series, position) => {
        series.labelPosition = position;
      },
    ),
  },
  navigations: { format: labelFormat.of },
});

const seriesKind = defineKind<SeriesModel>({
  type: "ChartSeries",
  scalars: {
    gapWidth: number(
      ({ gapWidth }) => gapWidth,
      (series, width) => {
        series.gapWidth = width;
      },
    ),
    hasDataLabels: flag(
      ({ hasDataLabels }) => hasDataLabels,
      (series, shown) => {
        series.hasDataLabels = shown;
      },
    ),
    overlap: number(
      ({ overlap }) => overlap,
      (series, overlap) => {
        series.overlap = overlap;
      },
    ),
  },
  navigations: { dataLabels: labels.of, format: seriesFormat.of, points: points.of },
});

const collection = defineKind<ChartModel>({
  type: "ChartSeriesCollection",
  items: ({ series }) => series.map(seriesKind.of),
  methods: {
    getItemAt: ({ series }, [index]) => {
      const found = series[numberArgument(index)];
      if (!found)
        throw hostError("InvalidArgument", `There is no series ${numberArgument(index)}.`);
      return object(seriesKind.of(found));
    },
  },
});

/** `chart.series`. */
export const seriesCollection = (chart: ChartModel): HostObject => collection.of(chart);
