import { cellAddress } from "../../src/host/workbook/address";
import { cellValue, keyColumn, keyRow } from "../../src/host/workbook/cells";
import type { WorksheetModel } from "../../src/host/workbook/workbookModel";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

const areas = { first: "Yên Bình", second: "Văn Chấn", language: "vi" } as const;
const comparisonName = "Yên Bình - Văn Chấn";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

const at = (worksheet: WorksheetModel, address: string): unknown => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return cellValue(worksheet, Number(row) - 1, letters.charCodeAt(0) - 65);
};

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = book.host.syncs();
  await work();
  return book.host.syncs() - before;
}

const typeValue = (area: string, indicator: string, value: number): Promise<void> =>
  Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem("Figures").getRange();
    rows.load({ values: true, address: true });
    await context.sync();
    const values = rows.values as unknown[][];
    const row = values.findIndex((cells) => cells[2] === area && cells[3] === indicator);
    context.workbook.worksheets.getItem("Số liệu").getRange(cellAddress(3 + row, 5)).values = [
      [value],
    ];
    await context.sync();
  });

test("an import writes fifteen figures in at most five round trips", async () => {
  const syncs = await syncsOf(async () => {
    expect(await book.importReport()).toMatchObject({ added: 15, unchanged: 0, conflicts: 0 });
  });
  expect(syncs).toBeLessThanOrEqual(5);
  const figures = book.worksheet("Số liệu");
  expect(figures.tables.map(({ name, area }) => [name, area.rows])).toEqual([["Figures", 16]]);
  expect(at(figures, "F12")).toBe(2745);
});

test("a comparison shows 950, 1,541 and 63 in at most four round trips", async () => {
  const syncs = await syncsOf(() => book.useCases.buildComparison(areas));
  expect(syncs).toBeLessThanOrEqual(4);
  const sheet = book.worksheet(comparisonName);
  expect([at(sheet, "E7"), at(sheet, "I7"), at(sheet, "I8"), at(sheet, "J7")]).toEqual([
    950, 1541, 63, 2745,
  ]);
  expect(at(sheet, "A10")).toBe("Tổng khớp: 2,745 = 159 + 2,586 (Lào Cai)");
  expect(at(sheet, "A13")).toBe("Không có số liệu trùng");
});

test("no number on the comparison is pasted: each is a formula", () => {
  const sheet = book.worksheet(comparisonName);
  const pasted = [...sheet.cells].filter(
    ([, cell]) => typeof cell.value === "number" && cell.formula === null,
  );
  expect(pasted.map(([key]) => cellAddress(keyRow(key), keyColumn(key)))).toEqual([]);
});

test("no formula gives an error", () => {
  const broken = book.host.workbook.model.worksheets.flatMap((worksheet) =>
    [...worksheet.cells.values()].filter(({ isError }) => isError).map(({ formula }) => formula),
  );
  expect(broken).toEqual([]);
});

test("three charts are drawn in at most three round trips", async () => {
  const kinds = ["columns", "shares", "activities"] as const;
  const syncs = await syncsOf(() => book.useCases.drawCharts({ ...areas, kinds }));
  expect(syncs).toBeLessThanOrEqual(3);
  expect(book.worksheet(comparisonName).charts.map(({ name, type }) => [name, type])).toEqual([
    ["CF_cmp1_columns", "ColumnClustered"],
    ["CF_cmp1_shares", "BarStacked100"],
    ["CF_cmp1_activities", "BarClustered"],
  ]);
});

test("activities stand sorted, the rest of them last", () => {
  const chart = book.worksheet(comparisonName).charts[2];
  const { row, column, rows } = chart?.data ?? { row: 0, column: 0, rows: 0 };
  const sheet = book.worksheet(comparisonName);
  const values = Array.from({ length: rows - 1 }, (_, index) =>
    cellValue(sheet, row + 1 + index, column + 1),
  );
  expect(values).toEqual([174, 8, 5, 4, 2, 204]);
});

test("everything twice is there once", async () => {
  expect(await book.importReport()).toMatchObject({ added: 0, unchanged: 15, conflicts: 0 });
  const again = await book.useCases.buildComparison(areas);
  expect(again).toMatchObject({ ok: true, value: { refreshed: true } });
  const charts = await book.useCases.drawCharts({
    ...areas,
    kinds: ["columns", "shares", "activities"],
  });
  expect(charts).toMatchObject({ ok: true, value: { drawn: 0, refreshed: 3 } });
  expect(book.host.workbook.model.worksheets).toHaveLength(4);
  expect(book.worksheet(comparisonName).charts).toHaveLength(3);
});

test("a number typed into Figures reaches the comparison", async () => {
  await typeValue("Yên Bình", "Người tham gia BHXH, BHYT", 1100);
  const sheet = book.worksheet(comparisonName);
  expect([at(sheet, "C7"), at(sheet, "E7"), at(sheet, "I7")]).toEqual([1100, 973, 1518]);
});

test("a re-import keeps what was typed and marks the row", async () => {
  expect(await book.importReport()).toMatchObject({ added: 0, unchanged: 14, conflicts: 1 });
  const figures = book.worksheet("Số liệu");
  expect([at(figures, "F16"), at(figures, "H16")]).toEqual([1100, "Mâu thuẫn"]);
  expect(at(figures, "K16")).toBe(
    "Nguồn lao-cai-festival-2025.ar.txt ghi 1077; bảng giữ số của bạn.",
  );
});

test("a renamed table is found again, and its columns by their place", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Figures").name = "SoLieuCuaToi";
    await context.sync();
  });
  expect(await book.importReport()).toMatchObject({ added: 0, unchanged: 15 });
  const again = await book.useCases.buildComparison(areas);
  expect(again).toMatchObject({ ok: true });
});

test("a protected worksheet is refused before anything is written", async () => {
  const figures = book.worksheet("Số liệu");
  figures.protected = true;
  const before = JSON.stringify([...figures.cells]);
  await expect(book.importReport((text) => text.replace("174", "175"))).rejects.toThrow(
    "WorksheetProtected",
  );
  expect(JSON.stringify([...figures.cells])).toBe(before);
  figures.protected = false;
});

test("a read-only workbook is refused", async () => {
  book.host.workbook.model.readOnly = true;
  await expect(book.importReport()).rejects.toThrow("WorkbookReadOnly");
  expect(await book.useCases.buildComparison(areas)).toMatchObject({
    problem: { kind: "WorkbookReadOnly" },
  });
  book.host.workbook.model.readOnly = false;
});

test("an area without figures is refused by name", async () => {
  const refused = await book.useCases.buildComparison({ ...areas, second: "Sa Pa" });
  expect(refused).toEqual({ ok: false, problem: { kind: "AreaWithoutFigures", area: "Sa Pa" } });
});
