import { createChart, fitSeries } from "../../../src/host/workbook/createChart";
import { createModel, createWorksheet } from "../../../src/host/workbook/createModel";
import { normalFormat, touchCell } from "../../../src/host/workbook/cells";
import { parseAddress } from "../../../src/host/workbook/address";
import type {
  CellFormat,
  ChartModel,
  Rectangle,
  Scalar,
  WorkbookModel,
  WorksheetModel,
} from "../../../src/host/workbook/workbookModel";

/** A value, or a formula with the result that stands for it in the file. */
export type Written = Scalar | { readonly formula: string; readonly value: Scalar };

/** Writes rows of cells from an address on. */
export function put(worksheet: WorksheetModel, start: string, rows: readonly Written[][]): void {
  const { row, column } = at(start);
  rows.forEach((values, down) =>
    values.forEach((written, right) => {
      const cell = touchCell(worksheet, row + down, column + right);
      const given = typeof written === "object" ? written : { formula: null, value: written };
      cell.formula = given.formula;
      cell.value = given.value;
      cell.isError = given.formula !== null && /^#[A-Z]/.test(String(given.value));
    }),
  );
}

/** Gives the cells of an area a look. */
export function dress(worksheet: WorksheetModel, address: string, look: Partial<CellFormat>): void {
  const area = at(address);
  const format = { ...normalFormat, fontName: "Arial", fontSize: 10, ...look };
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      touchCell(worksheet, row, column).format = format;
}

export function at(address: string): Rectangle {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

const wholes = "Lào Cai";
const joined = "Người tham gia BHXH, BHYT";
const cashless = "Chuyển sang chi trả không dùng tiền mặt";

/** Two areas of the seed report with their formulas, table, rules and three charts, built by hand. */
export function campaignBook(): WorkbookModel {
  const workbook = createModel();
  const figures = createWorksheet("{1}", "Số liệu");
  const comparison = createWorksheet("{2}", "So sánh A'B & C");
  workbook.worksheets.push(figures, comparison);
  workbook.activeWorksheetId = comparison.id;
  workbook.names.push(
    { name: "CF_cmp1_body", refersTo: "='So sánh A''B & C'!$A$5:$E$6", visible: false },
    { name: "Tong", refersTo: "='Số liệu'!$C$6", visible: true },
  );
  writeFigures(figures);
  writeComparison(comparison, workbook);
  comparison.charts.push(...charts(comparison));
  return workbook;
}

function writeFigures(worksheet: WorksheetModel): void {
  put(worksheet, "A1", [["Số liệu của chiến dịch"]]);
  put(worksheet, "A4", [
    ["Chỉ tiêu", "Địa bàn", "Giá trị"],
    [joined, "Yên Bình", 1077],
    [joined, wholes, 2745],
    [joined, "Văn Chấn", 127],
    [cashless, "Yên Bình", 167],
    [cashless, "Văn Chấn", 150],
    [cashless, wholes, 380],
  ]);
  dress(worksheet, "C5:C10", { numberFormat: '#,##0;"−"#,##0;0', horizontal: "Right" });
  worksheet.tables.push({
    id: "{t1}",
    name: "Figures",
    style: "TableStyleLight1",
    area: at("A4:C10"),
    showBandedRows: true,
    showFilterButton: true,
  });
  worksheet.frozenRows = 4;
  worksheet.columnWidths.set(0, 210);
  worksheet.rowHeights.set(0, 26);
  worksheet.validations.push({
    area: at("B5:B10"),
    list: ["Yên Bình", "Văn Chấn", wholes],
    warns: true,
  });
  worksheet.conditionalFormats.push({
    id: "{r1}",
    area: at("A5:C10"),
    formula: '=$B5="Lào Cai"',
    fillColor: "#FFF4CE",
    fontColor: null,
    bold: true,
  });
}

const value = (row: number, column: string, result: number): Written => ({
  formula:
    `=IF(COUNTIFS(Figures[Chỉ tiêu],$A${row},Figures[Địa bàn],${column}$4)=0,"…",` +
    `SUMIFS(Figures[Giá trị],Figures[Chỉ tiêu],$A${row},Figures[Địa bàn],${column}$4))`,
  value: result,
});

function comparisonRow(row: number, label: string, results: readonly [number, number, number]) {
  const [first, second, whole] = results;
  return [
    label,
    value(row, "B", first),
    value(row, "C", second),
    value(row, "D", whole),
    { formula: `=IF(COUNT(B${row}:C${row})=2,B${row}-C${row},"…")`, value: first - second },
    { formula: `=D${row}-B${row}-C${row}`, value: whole - first - second },
    { formula: `=B${row}>C${row}`, value: first > second },
    { formula: `=B${row}/0`, value: "#DIV/0!" },
  ];
}

function writeComparison(worksheet: WorksheetModel, workbook: WorkbookModel): void {
  put(worksheet, "A1", [
    [{ formula: '="So sánh "&B4&" và "&C4', value: "So sánh Yên Bình và Văn Chấn" }],
    [{ formula: '="Tổng: "&FIXED(D5,0)', value: "Tổng: 2,745" }],
  ]);
  put(worksheet, "A4", [
    ["", "Yên Bình", "Văn Chấn", wholes, "Chênh lệch", "Địa bàn khác"],
    comparisonRow(5, joined, [1077, 127, 2745]),
    comparisonRow(6, cashless, [167, 150, 380]),
  ]);
  const title: CellFormat = {
    ...normalFormat,
    styleName: "CF Title",
    fontName: "Arial",
    bold: true,
  };
  workbook.styles.set("CF Title", { ...title, fontSize: 14, fontColor: "#12436D" });
  dress(worksheet, "A1", { ...title, fontSize: 14, fontColor: "#12436D" });
  dress(worksheet, "A5:A6", { wrapText: true, indent: 2, horizontal: "Left", vertical: "Center" });
  worksheet.showGridlines = false;
  worksheet.frozenRows = 4;
  worksheet.frozenColumns = 1;
  Object.assign(worksheet.page, {
    orientation: "Landscape",
    paperSize: "A4",
    printArea: at("A1:J40"),
    titleRows: { first: 3, last: 3 },
    fitWide: 1,
    fitTall: 1,
    centerHorizontally: true,
    footerLeft: "&8Nguồn: Báo Tin tức",
    footerRight: "&8Trang &P/&N",
  });
  // Chart data: shares of the whole, and activities in falling order.
  put(worksheet, "L4", [
    ["", "Yên Bình", "Văn Chấn", "Địa bàn khác"],
    [joined, 1077 / 2745, 127 / 2745, 1541 / 2745],
    [cashless, 167 / 380, 150 / 380, 63 / 380],
    [],
    ["", "Số lượng"],
    ["Tổ truyền thông lưu động", 174],
    ["Hội nghị", 8],
    ["Hoạt động khác", 3],
  ]);
  put(worksheet, "L3", [["Tỷ trọng của từng địa bàn trong toàn tỉnh (%)"]]);
}

interface Drawing {
  readonly name: string;
  readonly type: string;
  readonly data: string;
  readonly place: string;
  readonly fills: readonly string[];
}

function charts(worksheet: WorksheetModel): readonly ChartModel[] {
  const columns = draw(worksheet, {
    name: "CF_cmp1_columns",
    type: "ColumnClustered",
    data: "A4:C6",
    place: "A9:D22",
    fills: ["#12436D", "#C2701B"],
  });
  columns.title.formula = "='So sánh A''B & C'!$A$1";
  const shares = draw(worksheet, {
    name: "CF_cmp1_shares",
    type: "BarStacked100",
    data: "L4:O6",
    place: "E9:J22",
    fills: ["#12436D", "#C2701B", "#D5DAE0"],
  });
  shares.title.formula = "='So sánh A''B & C'!$L$3";
  shares.categoryAxis.reversed = true;
  shares.valueAxis.numberFormat = "0%";
  ["#FFFFFF", "#000000", "#1F2933"].forEach((color, index) => {
    const series = shares.series[index];
    if (!series) throw new Error("A series is missing.");
    Object.assign(series, { labelColor: color, labelPosition: "Center", overlap: 100 });
    series.labelNumberFormat = '[<0.06]"";0.0%';
  });
  const activities = draw(worksheet, {
    name: "CF_cmp1_activities",
    type: "BarClustered",
    data: "L8:M11",
    place: "A24:J37",
    fills: ["#12436D"],
  });
  Object.assign(activities.title, { text: "Hoạt động (số lượng) <&>", formula: null });
  activities.categoryAxis.reversed = true;
  activities.legend.visible = false;
  activities.series[0]?.pointFills.set(2, "#8A949E");
  return [columns, shares, activities];
}

function draw(worksheet: WorksheetModel, drawing: Drawing): ChartModel {
  const chart = createChart({
    id: `{${drawing.name}}`,
    name: drawing.name,
    type: drawing.type,
    dataWorksheetId: worksheet.id,
    data: at(drawing.data),
  });
  fitSeries(chart, () => "{s}");
  const place = at(drawing.place);
  chart.from = { row: place.row, column: place.column };
  chart.to = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
  Object.assign(chart.title, { size: 11, bold: true, color: "#1F2933" });
  Object.assign(chart.categoryAxis.title, { visible: true, text: "Chỉ tiêu", size: 9 });
  Object.assign(chart.valueAxis.title, { visible: true, text: "Số lượng", size: 9 });
  chart.valueAxis.minimum = 0;
  chart.valueAxis.gridlineColor = "#D5DAE0";
  chart.legend.position = "Top";
  chart.series.forEach((series, index) => {
    series.fill = drawing.fills[index] ?? null;
    Object.assign(series, { gapWidth: 70, overlap: -5, hasDataLabels: true });
    series.labelNumberFormat = '#,##0;"−"#,##0;"–"';
  });
  return chart;
}
