import { DOMParser, type Element, type Node } from "@xmldom/xmldom";

/** Reads XML strictly: anything that is not well formed throws. */
export function parseXml(xml: string): Element {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("The part is empty.");
  return root;
}

/** The element children of an element. */
export const children = (element: Element): readonly Element[] =>
  Array.from(element.childNodes as Iterable<Node>).filter(
    (node): node is Element => node.nodeType === 1,
  );

// Child order by ECMA-376 part 1, 21.2 (dml-chart.xsd), for every element that we write.
const label = "showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const axis =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const orders: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr extLst",
  tx: "rich strRef",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  strCache: "ptCount pt extLst",
  numCache: "formatCode ptCount pt extLst",
  pt: "v",
  plotArea: "layout barChart catAx valAx dTable spPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls: `dLbl delete numFmt spPr txPr dLblPos ${label} showLeaderLines leaderLines extLst`,
  cat: "numRef strRef",
  val: "numRef",
  catAx: `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${axis} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  majorGridlines: "spPr",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  spPr: "xfrm custGeom prstGeom noFill solidFill ln effectLst extLst",
  ln: "noFill solidFill prstDash round headEnd tailEnd extLst",
  rich: "bodyPr lstStyle p",
  txPr: "bodyPr lstStyle p",
  p: "pPr r endParaRPr",
  pPr: "defRPr",
  r: "rPr t",
  defRPr: "ln noFill solidFill effectLst latin ea cs sym extLst",
  rPr: "ln noFill solidFill effectLst latin ea cs sym extLst",
  solidFill: "srgbClr",
};

/** Where a chart part departs from the schema's order, as `parent: child after child`; none when it is right. */
export function orderFaults(element: Element): readonly string[] {
  const order = (orders[element.localName ?? ""] ?? "").split(" ");
  let before = 0;
  const faults: string[] = [];
  for (const child of children(element)) {
    const place = order.indexOf(child.localName ?? "");
    if (place < before)
      faults.push(`${element.localName}: ${child.localName} after ${order[before]}`);
    else before = place;
    faults.push(...orderFaults(child));
  }
  return faults;
}
