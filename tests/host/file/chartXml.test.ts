import { chartXml } from "../../../src/host/file/chartXml";
import type { ChartModel, WorkbookModel } from "../../../src/host/workbook/workbookModel";
import { campaignBook, put } from "./campaignBook";
import { orderFaults, parseXml } from "./schemaOrder";

let book: WorkbookModel;
let charts: readonly ChartModel[];
const drawn = (index: number): string => {
  const chart = charts[index];
  if (!chart) throw new Error(`No chart ${index}`);
  return chartXml(book, chart);
};

beforeEach(() => {
  book = campaignBook();
  charts = book.worksheets.flatMap((worksheet) => worksheet.charts);
});

test.each([0, 1, 2])("chart %i keeps the order that Excel insists on", (index) => {
  expect(orderFaults(parseXml(drawn(index)))).toEqual([]);
});

test("a linked title carries its cell and the text it shows now", () => {
  expect(drawn(0)).toContain("<c:f>&apos;So sánh A&apos;&apos;B &amp; C&apos;!$A$1</c:f>");
  expect(drawn(0)).toContain("<c:v>So sánh Yên Bình và Văn Chấn</c:v>");
});

test("readers that do not calculate find the values in the chart", () => {
  const xml = drawn(0);
  for (const value of ["1077", "127", "167", "150", "Văn Chấn"])
    expect(xml).toContain(`<c:v>${value}</c:v>`);
});

test("a figure that is missing has no point, and is no zero", () => {
  put(book.worksheets[1] ?? neverMissing(), "B5", [["…"]]);
  const [first = ""] = /<c:numCache>.*?<\/c:numCache>/.exec(drawn(0)) ?? [];
  expect(first).toContain('<c:ptCount val="2"/>');
  expect(first).not.toContain('idx="0"');
  expect(first).toContain('<c:pt idx="1"><c:v>167</c:v>');
});

test("one bar can stand out, and pale bars get an edge", () => {
  expect(drawn(2)).toMatch(/<c:dPt><c:idx val="2"\/>.*?8A949E/);
  expect(drawn(1)).toMatch(/<a:srgbClr val="D5DAE0"\/><\/a:solidFill><a:ln w="9525">.*?6B7280/);
  expect(drawn(0)).not.toContain("6B7280");
});

test("shares are stacked to the whole, with bars upon each other and labels inside", () => {
  const xml = drawn(1);
  expect(xml).toContain('<c:grouping val="percentStacked"/>');
  expect(xml).toContain('<c:overlap val="100"/>');
  expect(xml).toContain('<c:dLblPos val="ctr"/>');
  expect(xml).toContain("[&lt;0.06]&quot;&quot;;0.0%");
});

test("labels outside of stacked bars, which Excel calls damage, move inside", () => {
  for (const series of charts[1]?.series ?? []) series.labelPosition = "OutsideEnd";
  expect(drawn(1)).not.toContain("outEnd");
  expect(drawn(1)).toContain('<c:dLblPos val="ctr"/>');
});

test("bars that run downwards keep their values below them", () => {
  expect(drawn(2)).toMatch(
    /<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:valAx>.*<c:crosses val="max"\/>/,
  );
  expect(drawn(0)).not.toContain('<c:crosses val="max"/>');
});

test("whatever a cell says, the part stays well formed", () => {
  const hostile = `</c:v><x a="1">&amp;\u0000\u000b\ud800 ' ]]> <!--`;
  put(book.worksheets[1] ?? neverMissing(), "A5", [[hostile]]);
  Object.assign(charts[2]?.title ?? {}, { text: hostile });
  for (const index of [0, 2]) expect(orderFaults(parseXml(drawn(index)))).toEqual([]);
  expect(parseXml(drawn(0)).textContent).toContain(`</c:v><x a="1">&amp; ' ]]> <!--`);
});

function neverMissing(): never {
  throw new Error("The worksheet is missing.");
}
