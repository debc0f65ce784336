import { chartOption } from "../../../src/host/chart/chartOption";
import type { Drawing } from "../../../src/host/chart/drawing";
import { drawInNode } from "./drawInNode";
import type {
  ChartModel,
  WorkbookModel,
  WorksheetModel,
} from "../../../src/host/workbook/workbookModel";
import { campaignBook, put } from "../file/campaignBook";
import { parseXml } from "../file/schemaOrder";

let book: WorkbookModel;
let sheet: WorksheetModel;
const renderChartSvg = drawInNode();

beforeEach(() => {
  book = campaignBook();
  const [, comparison] = book.worksheets;
  if (!comparison) throw new Error("The comparison is missing.");
  sheet = comparison;
});

function chart(name: string): ChartModel {
  const found = sheet.charts.find((one) => one.name === `CF_cmp1_${name}`);
  if (!found) throw new Error(`No chart ${name}`);
  return found;
}

interface Drawn {
  readonly name: string;
  readonly stack?: string;
  readonly data: readonly { readonly value: number | null; readonly itemStyle?: Drawing }[];
  readonly label: Drawing & { readonly formatter: (given: object) => string };
}

const series = (name: string): readonly Drawn[] =>
  chartOption(book, chart(name))["series"] as readonly Drawn[];
const values = (name: string): (number | null)[][] =>
  series(name).map(({ data }) => data.map(({ value }) => value));
const draw = (name: string): string => renderChartSvg(chartOption(book, chart(name)), 505, 280);

test("a chart follows its cells", () => {
  expect(values("columns")).toEqual([
    [1077, 167],
    [127, 150],
  ]);
  put(sheet, "B5", [[1100]]);
  expect(values("columns")[0]).toEqual([1100, 167]);
  expect(draw("columns")).toContain("1,100");
});

test("a missing figure has no bar and no label", () => {
  put(sheet, "B5", [["…"]]);
  expect(values("columns")[0]).toEqual([null, 167]);
  const [first] = series("columns");
  expect(first?.label.formatter({ data: first.data[0] })).toBe("");
});

test("a linked title says what its cell says", () => {
  put(sheet, "A1", [["Tiêu đề mới"]]);
  expect(draw("columns")).toContain("Tiêu đề mới");
});

test("stacked shares fill the whole even where the cells hold counts, and labels say the counts", () => {
  put(sheet, "M5", [[30, 10, 60]]);
  for (const one of chart("shares").series) one.labelNumberFormat = "#,##0";
  expect(values("shares").map(([first]) => first)).toEqual([0.3, 0.1, 0.6]);
  expect(draw("shares")).toContain(">60<");
});

test("labels that would not fit are left out by their number format", () => {
  const svg = draw("shares");
  expect(svg).toContain("39.2%");
  expect(svg).not.toContain("4.6%");
});

test("one bar stands out in its own colour", () => {
  const [only] = series("activities");
  expect(only?.data.map(({ itemStyle }) => itemStyle?.["color"])).toEqual([
    undefined,
    undefined,
    "#8A949E",
  ]);
});

test("the grey remainder has an edge to stand against white", () => {
  const [first, , rest] = series("shares") as unknown as { itemStyle: Drawing }[];
  expect(rest?.itemStyle).toEqual({ color: "#D5DAE0", borderColor: "#6B7280", borderWidth: 1 });
  expect(first?.itemStyle).toEqual({ color: "#12436D" });
});

test("columns that are read from the right have their values at the right", () => {
  chart("columns").categoryAxis.reversed = true;
  expect(chartOption(book, chart("columns"))).toMatchObject({
    xAxis: { inverse: true },
    yAxis: { position: "right" },
  });
});

test("a hidden legend, title or axis is not drawn", () => {
  const columns = chart("columns");
  columns.legend.visible = false;
  columns.title.visible = false;
  columns.valueAxis.visible = false;
  const svg = draw("columns");
  for (const text of ["Văn Chấn<", "So sánh", ">800<"]) expect(svg).not.toContain(text);
});

test("what cells say stays text in the drawing", () => {
  put(sheet, "A5", [["<script>alert(1)</script>"]]);
  put(sheet, "B4", [['"><img src=x>']]);
  const svg = draw("columns");
  expect(svg).not.toMatch(/<script|<img/);
  expect(() => parseXml(svg)).not.toThrow();
});

test("a chart whose data worksheet is gone is empty, not a failure", () => {
  chart("columns").dataWorksheetId = "{gone}";
  expect(() => parseXml(draw("columns"))).not.toThrow();
});
