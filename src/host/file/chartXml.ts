import { barKind } from "../chart/barKind";
import { linkedText } from "../chart/linkedText";
import type { ChartModel, ChartText, WorkbookModel } from "../workbook/workbookModel";
import { axesXml, axisIds } from "./axesXml";
import { richText, solidFill, solidLine, textProperties } from "./drawingText";
import { seriesXml } from "./seriesXml";
import { element, escapeXml, single } from "./xml";

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The chart part of one chart, in the element order of ECMA-376 part 1, 21.2: a reader that sees elements
 * out of order repairs or refuses the file. Values are cached, so that nothing need be recalculated to show it.
 */
export function chartXml(workbook: WorkbookModel, chart: ChartModel): string {
  const body =
    titleXml(workbook, chart.title) +
    single("c:autoTitleDeleted", chart.title.visible ? 0 : 1) +
    element("c:plotArea", single("c:layout") + barsXml(workbook, chart) + axesXml(chart)) +
    legendXml(chart) +
    single("c:plotVisOnly", 1) +
    single("c:dispBlanksAs", "gap");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${namespaces}>` +
    single("c:roundedCorners", 0) +
    element("c:chart", body) +
    element("c:spPr", solidFill("#FFFFFF") + solidLine("#D5DAE0", 0.75)) +
    "</c:chartSpace>"
  );
}

function titleXml(workbook: WorkbookModel, title: ChartText): string {
  if (!title.visible) return "";
  const overlay = single("c:overlay", 0);
  if (title.formula === null) return element("c:title", element("c:tx", richText(title)) + overlay);
  const cached = escapeXml(linkedText(workbook, title));
  const reference =
    element("c:f", escapeXml(title.formula.replace(/^=/, ""))) +
    element("c:strCache", `${single("c:ptCount", 1)}<c:pt idx="0"><c:v>${cached}</c:v></c:pt>`);
  return element(
    "c:title",
    element("c:tx", element("c:strRef", reference)) + overlay + textProperties(title),
  );
}

function barsXml(workbook: WorkbookModel, chart: ChartModel): string {
  const data = workbook.worksheets.find(({ id }) => id === chart.dataWorksheetId);
  const { lying, grouping } = barKind(chart);
  const [first] = chart.series;
  return element(
    "c:barChart",
    single("c:barDir", lying ? "bar" : "col") +
      single("c:grouping", grouping) +
      single("c:varyColors", 0) +
      chart.series.map((series) => (data ? seriesXml(chart, data, series) : "")).join("") +
      single("c:gapWidth", first?.gapWidth ?? 150) +
      single("c:overlap", first?.overlap ?? 0) +
      single("c:axId", axisIds.category) +
      single("c:axId", axisIds.value),
  );
}

const legendPlaces = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

function legendXml({ legend }: ChartModel): string {
  if (!legend.visible) return "";
  return element(
    "c:legend",
    single("c:legendPos", legendPlaces[legend.position]) +
      single("c:overlay", 0) +
      textProperties({ size: 9, bold: false, color: "#1F2933" }),
  );
}
