import { barKind } from "../chart/barKind";
import { edgeColor } from "../chart/edgeColor";
import { absoluteAddress, quoteWorksheet } from "../workbook/address";
import { cellAt, cellValue } from "../workbook/cells";
import type { ChartModel, Rectangle, SeriesModel, WorksheetModel } from "../workbook/workbookModel";
import { solidFill, solidLine, textProperties } from "./drawingText";
import { element, escapeXml, single } from "./xml";

/** One series of bars: its cells, their values as they are now, and its look. */
export function seriesXml(chart: ChartModel, data: WorksheetModel, series: SeriesModel): string {
  const { row, column, rows } = chart.data;
  const values = { row: row + 1, column: column + 1 + series.index, rows: rows - 1, columns: 1 };
  return element(
    "c:ser",
    single("c:idx", series.index) +
      single("c:order", series.index) +
      element("c:tx", stringsXml(data, { ...values, row, rows: 1 })) +
      shapeXml(series.fill, edgeColor(series)) +
      single("c:invertIfNegative", 0) +
      pointsXml(series) +
      labelsXml(chart, series) +
      element("c:cat", stringsXml(data, { ...values, column })) +
      element("c:val", numbersXml(data, values)),
  );
}

function shapeXml(fill: string | null, edge: string | null): string {
  const shape =
    (fill === null ? "" : solidFill(fill)) + (edge === null ? "" : solidLine(edge, 0.75));
  return shape === "" ? "" : element("c:spPr", shape);
}

const pointsXml = ({ pointFills, line }: SeriesModel): string =>
  [...pointFills]
    .sort(([a], [b]) => a - b)
    .map(([index, fill]) =>
      element(
        "c:dPt",
        single("c:idx", index) +
          single("c:invertIfNegative", 0) +
          single("c:bubble3D", 0) +
          shapeXml(fill, edgeColor({ fill, line })),
      ),
    )
    .join("");

const labelPlaces = {
  OutsideEnd: "outEnd",
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
} as const;

function labelsXml(chart: ChartModel, series: SeriesModel): string {
  if (!series.hasDataLabels) return "";
  const place = labelPlaces[series.labelPosition];
  // Excel calls a file damaged whose stacked bars have labels outside.
  const allowed = barKind(chart).grouping !== "clustered" && place === "outEnd" ? "ctr" : place;
  return element(
    "c:dLbls",
    `<c:numFmt formatCode="${escapeXml(series.labelNumberFormat)}" sourceLinked="0"/>` +
      "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
      textProperties({ size: series.labelSize, bold: false, color: series.labelColor }) +
      single("c:dLblPos", allowed) +
      single("c:showLegendKey", 0) +
      single("c:showVal", 1) +
      single("c:showCatName", 0) +
      single("c:showSerName", 0) +
      single("c:showPercent", 0) +
      single("c:showBubbleSize", 0),
  );
}

const reference = (data: WorksheetModel, area: Rectangle): string =>
  element("c:f", escapeXml(`${quoteWorksheet(data.name)}!${absoluteAddress(area)}`));

const pointXml = (index: number, value: string): string =>
  `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;

function stringsXml(data: WorksheetModel, area: Rectangle): string {
  const points = places(area).map((row, index) =>
    pointXml(index, String(cellValue(data, row, area.column))),
  );
  const cache = element("c:strCache", single("c:ptCount", area.rows) + points.join(""));
  return element("c:strRef", reference(data, area) + cache);
}

/** Values that are no numbers have no point: a figure that is missing is no zero. */
function numbersXml(data: WorksheetModel, area: Rectangle): string {
  const points = places(area).map((row, index) => {
    const value = cellValue(data, row, area.column);
    return typeof value === "number" ? pointXml(index, String(value)) : "";
  });
  const { numberFormat } = cellAt(data, area.row, area.column).format;
  const cache = element(
    "c:numCache",
    element("c:formatCode", escapeXml(numberFormat)) +
      single("c:ptCount", area.rows) +
      points.join(""),
  );
  return element("c:numRef", reference(data, area) + cache);
}

const places = ({ row, rows }: Rectangle): readonly number[] =>
  Array.from({ length: rows }, (_, index) => row + index);
