import { absoluteAddress, parseAddress, quoteWorksheet, splitReference } from "../workbook/address";
import { cellValue } from "../workbook/cells";
import type {
  AxisModel,
  ChartModel,
  ChartText,
  Rectangle,
  SeriesModel,
  WorkbookModel,
  WorksheetModel,
} from "../workbook/workbookModel";
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
  const data = workbook.worksheets.find(({ id }) => id === chart.dataWorksheetId);
  const plot = element("c:plotArea", single("c:layout") + plotXml(chart, data) + axesXml(chart));
  const body =
    titleXml(workbook, chart.title) +
    single("c:autoTitleDeleted", chart.title.visible ? 0 : 1) +
    plot +
    legendXml(chart) +
    single("c:plotVisOnly", 1) +
    single("c:dispBlanksAs", "gap");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace ${namespaces}>` +
    single("c:roundedCorners", 0) +
    element("c:chart", body) +
    frameXml +
    "</c:chartSpace>"
  );
}

const solid = (color: string): string =>
  element("a:solidFill", `<a:srgbClr val="${color.replace("#", "")}"/>`);

const frameXml = element("c:spPr", solid("#FFFFFF") + `<a:ln w="9525">${solid("#D5DAE0")}</a:ln>`);

function letterXml({ size, bold, color }: { size: number; bold: boolean; color: string }): string {
  return (
    `<a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(color)}` +
    '<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr>'
  );
}

const textProperties = (look: { size: number; bold: boolean; color: string }): string =>
  element(
    "c:txPr",
    `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letterXml(look)}</a:pPr><a:endParaRPr lang="en-US"/></a:p>`,
  );

function titleXml(workbook: WorkbookModel, title: ChartText): string {
  if (!title.visible) return "";
  const overlay = single("c:overlay", 0);
  if (title.formula === null) return element("c:title", element("c:tx", richXml(title)) + overlay);
  const cached = escapeXml(linkedText(workbook, title));
  const reference =
    element("c:f", escapeXml(title.formula.replace(/^=/, ""))) +
    element("c:strCache", `${single("c:ptCount", 1)}<c:pt idx="0"><c:v>${cached}</c:v></c:pt>`);
  return element(
    "c:title",
    element("c:tx", element("c:strRef", reference)) + overlay + textProperties(title),
  );
}

/** The text that a linked title shows: that of its cell, or its own when the cell is gone. */
export function linkedText(workbook: WorkbookModel, title: ChartText): string {
  const { worksheet, address } = splitReference((title.formula ?? "").replace(/^=/, ""));
  const sheet = workbook.worksheets.find(({ name }) => name === worksheet);
  const cell = parseAddress(address);
  return sheet && cell ? String(cellValue(sheet, cell.row, cell.column)) : title.text;
}

function richXml(title: ChartText): string {
  const paragraph = `<a:p><a:pPr>${letterXml(title)}</a:pPr><a:r><a:rPr lang="en-US" sz="${Math.round(
    title.size * 100,
  )}" b="${title.bold ? 1 : 0}">${solid(title.color)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr><a:t>${escapeXml(title.text)}</a:t></a:r></a:p>`;
  return element("c:rich", `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}

const isBar = ({ type }: ChartModel): boolean => type.startsWith("Bar");

function grouping({ type }: ChartModel): string {
  if (type.endsWith("Stacked100")) return "percentStacked";
  return type.endsWith("Stacked") ? "stacked" : "clustered";
}

function plotXml(chart: ChartModel, data: WorksheetModel | undefined): string {
  const [first] = chart.series;
  return element(
    "c:barChart",
    single("c:barDir", isBar(chart) ? "bar" : "col") +
      single("c:grouping", grouping(chart)) +
      single("c:varyColors", 0) +
      chart.series.map((series) => (data ? seriesXml(chart, data, series) : "")).join("") +
      single("c:gapWidth", first?.gapWidth ?? 150) +
      single("c:overlap", first?.overlap ?? 0) +
      single("c:axId", 111) +
      single("c:axId", 222),
  );
}

function seriesXml(chart: ChartModel, data: WorksheetModel, series: SeriesModel): string {
  const { row, column, rows } = chart.data;
  const values = { row: row + 1, column: column + 1 + series.index, rows: rows - 1, columns: 1 };
  const fill = series.fill ? element("c:spPr", solid(series.fill) + edgeXml(series)) : "";
  return element(
    "c:ser",
    single("c:idx", series.index) +
      single("c:order", series.index) +
      element("c:tx", stringsXml(data, { ...values, row, rows: 1 })) +
      fill +
      single("c:invertIfNegative", 0) +
      pointsXml(series) +
      labelsXml(series) +
      element("c:cat", stringsXml(data, { ...values, column })) +
      element("c:val", numbersXml(data, values)),
  );
}

// The light grey of a remainder needs an edge to stand against the page.
const edgeXml = ({ fill }: SeriesModel): string =>
  fill === "#D5DAE0" ? `<a:ln w="9525">${solid("#6B7280")}</a:ln>` : "";

const pointsXml = ({ pointFills }: SeriesModel): string =>
  [...pointFills]
    .sort(([a], [b]) => a - b)
    .map(([index, fill]) =>
      element(
        "c:dPt",
        single("c:idx", index) +
          single("c:invertIfNegative", 0) +
          single("c:bubble3D", 0) +
          element("c:spPr", solid(fill)),
      ),
    )
    .join("");

const labelPositions = {
  OutsideEnd: "outEnd",
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
};

function labelsXml(series: SeriesModel): string {
  if (!series.hasDataLabels) return "";
  return element(
    "c:dLbls",
    `<c:numFmt formatCode="${escapeXml(series.labelNumberFormat)}" sourceLinked="0"/>` +
      "<c:spPr><a:noFill/></c:spPr>" +
      textProperties({ size: series.labelSize, bold: false, color: series.labelColor }) +
      single("c:dLblPos", labelPositions[series.labelPosition]) +
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

function stringsXml(data: WorksheetModel, area: Rectangle): string {
  const points = Array.from({ length: area.rows }, (_, index) => {
    const text = escapeXml(String(cellValue(data, area.row + index, area.column)));
    return `<c:pt idx="${index}"><c:v>${text}</c:v></c:pt>`;
  });
  const cache = element("c:strCache", single("c:ptCount", area.rows) + points.join(""));
  return element("c:strRef", reference(data, area) + cache);
}

function numbersXml(data: WorksheetModel, area: Rectangle): string {
  const points = Array.from({ length: area.rows }, (_, index) => {
    const value = cellValue(data, area.row + index, area.column);
    return typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : "";
  });
  const cache = element(
    "c:numCache",
    element("c:formatCode", "General") + single("c:ptCount", area.rows) + points.join(""),
  );
  return element("c:numRef", reference(data, area) + cache);
}

function axesXml(chart: ChartModel): string {
  const places = isBar(chart) ? { category: "l", value: "b" } : { category: "b", value: "l" };
  const category = element(
    "c:catAx",
    axisStart(chart.categoryAxis, { id: 111, place: places.category }) +
      axisLook(chart.categoryAxis, 222) +
      single("c:auto", 1) +
      single("c:lblAlgn", "ctr") +
      single("c:lblOffset", 100) +
      single("c:noMultiLvlLbl", 0),
  );
  const value = element(
    "c:valAx",
    axisStart(chart.valueAxis, { id: 222, place: places.value }) +
      // Where categories run from the top, the value axis would otherwise jump to the top as well.
      axisLook(chart.valueAxis, 111, chart.categoryAxis.reversed ? "max" : "autoZero") +
      single("c:crossBetween", "between"),
  );
  return category + value;
}

function axisStart(axis: AxisModel, { id, place }: { id: number; place: string }): string {
  const minimum = axis.minimum === null ? "" : single("c:min", axis.minimum);
  const scaling = single("c:orientation", axis.reversed ? "maxMin" : "minMax") + minimum;
  const grid = axis.gridlines
    ? element(
        "c:majorGridlines",
        `<c:spPr><a:ln w="6350">${solid(axis.gridlineColor)}</a:ln></c:spPr>`,
      )
    : "";
  return (
    single("c:axId", id) +
    element("c:scaling", scaling) +
    single("c:delete", axis.visible ? 0 : 1) +
    single("c:axPos", place) +
    grid +
    axisTitleXml(axis.title)
  );
}

const axisTitleXml = (title: ChartText): string =>
  title.visible && title.text !== ""
    ? element("c:title", element("c:tx", richXml(title)) + single("c:overlay", 0))
    : "";

function axisLook(axis: AxisModel, crosses: number, where = "autoZero"): string {
  return (
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>` +
    single("c:majorTickMark", "none") +
    single("c:minorTickMark", "none") +
    single("c:tickLblPos", "nextTo") +
    `<c:spPr><a:ln w="9525">${solid("#8A949E")}</a:ln></c:spPr>` +
    textProperties(axis.lettering) +
    single("c:crossAx", crosses) +
    single("c:crosses", where)
  );
}

function legendXml(chart: ChartModel): string {
  if (!chart.legend.visible) return "";
  const place = { Top: "t", Bottom: "b", Left: "l", Right: "r" }[chart.legend.position];
  return element(
    "c:legend",
    single("c:legendPos", place) +
      single("c:overlay", 0) +
      textProperties({ size: 9, bold: false, color: "#1F2933" }),
  );
}
