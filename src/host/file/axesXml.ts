import { barKind } from "../chart/barKind";
import type { AxisModel, ChartModel, ChartText } from "../workbook/workbookModel";
import { richText, solidLine, textProperties, upwards } from "./drawingText";
import { element, escapeXml, single } from "./xml";

/** The numbers by which a chart's bars and axes know each other. */
export const axisIds = { category: 111, value: 222 } as const;

/** The category axis and the value axis of a bar chart. */
export function axesXml(chart: ChartModel): string {
  const { lying } = barKind(chart);
  const { category, value } = axisIds;
  // Where categories run downwards, the value axis would otherwise jump to the top with the first of them.
  const crosses = lying && chart.categoryAxis.reversed ? "max" : "autoZero";
  return (
    element(
      "c:catAx",
      startXml(chart.categoryAxis, { id: category, upright: lying }) +
        lookXml(chart.categoryAxis, value, "autoZero") +
        single("c:auto", 1) +
        single("c:lblAlgn", "ctr") +
        single("c:lblOffset", 100) +
        single("c:noMultiLvlLbl", 0),
    ) +
    element(
      "c:valAx",
      startXml(chart.valueAxis, { id: value, upright: !lying }) +
        lookXml(chart.valueAxis, category, crosses) +
        single("c:crossBetween", "between"),
    )
  );
}

interface AxisPlace {
  readonly id: number;
  /** The axis stands at the left side. */
  readonly upright: boolean;
}

function startXml(axis: AxisModel, { id, upright }: AxisPlace): string {
  const minimum = axis.minimum === null ? "" : single("c:min", axis.minimum);
  return (
    single("c:axId", id) +
    element("c:scaling", single("c:orientation", axis.reversed ? "maxMin" : "minMax") + minimum) +
    single("c:delete", axis.visible ? 0 : 1) +
    single("c:axPos", upright ? "l" : "b") +
    gridXml(axis) +
    axisTitleXml(axis.title, upright)
  );
}

const gridXml = ({ gridlines, gridlineColor }: AxisModel): string =>
  gridlines ? element("c:majorGridlines", element("c:spPr", solidLine(gridlineColor, 0.5))) : "";

function axisTitleXml(title: ChartText, upright: boolean): string {
  if (!title.visible || title.text === "") return "";
  const text = upright ? richText(title, upwards) : richText(title);
  return element("c:title", element("c:tx", text) + single("c:overlay", 0));
}

const lookXml = (axis: AxisModel, crossed: number, crosses: "autoZero" | "max"): string =>
  `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>` +
  single("c:majorTickMark", "none") +
  single("c:minorTickMark", "none") +
  single("c:tickLblPos", "nextTo") +
  element("c:spPr", solidLine("#8A949E", 0.75)) +
  textProperties(axis.lettering) +
  single("c:crossAx", crossed) +
  single("c:crosses", crosses);
