import { cellValue } from "../../src/host/workbook/cells";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook("1.12");
  await book.importReport();
});
afterAll(() => book.host.close());

test("this Excel cannot resize a table", async () => {
  const resized = Excel.run(async (context) => {
    context.workbook.tables.getItem("Figures").resize("A4:K30");
    await context.sync();
  });
  await expect(resized).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("new figures still grow the table, and the old rows stay where they are", async () => {
  // Another office's name makes two figures new ones; the fifteen others stand already.
  const receipt = await book.importReport((text) => text.replaceAll("فان تشان", "باك ها"));
  expect(receipt).toMatchObject({ added: 2, unchanged: 13, conflicts: 0 });
  const sheet = book.worksheet("Số liệu");
  expect(sheet.tables[0]?.area.rows).toBe(18);
  expect([cellValue(sheet, 19, 2), cellValue(sheet, 19, 5)]).toEqual(["Bắc Hà", 127]);
  expect(cellValue(sheet, 17, 2)).toBe("Văn Chấn");
});

test("this Excel cannot tell which cells are merged, and selected cells are read all the same", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Bảng");
    sheet.activate();
    sheet.getRange("A1:B2").values = [
      ["Đơn vị", "BHXH tự nguyện (người)"],
      ["Sa Pa", 54],
    ];
    await context.sync();
  });
  const sheet = book.grid.getActiveSheet();
  sheet.setActiveRange(sheet.getRange("A1:B2"));
  const source = await book.useCases.takeSelection();
  if (!source.ok) throw new Error(source.problem.kind);
  expect(source.value.selection.grid.merged).toEqual([]);
  const reading = await book.useCases.readFile(source.value, null);
  expect(reading).toMatchObject({ value: { observations: [{ area: "Sa Pa", value: 54 }] } });
});
