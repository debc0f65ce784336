import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

const areas = { first: "Yên Bình", second: "Văn Chấn", language: "vi" } as const;
let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await book.importReport();
  await book.useCases.buildComparison(areas);
});
afterAll(() => book.host.close());

const names = (): readonly string[] => book.host.workbook.model.worksheets.map(({ name }) => name);

/** Does in the grid what a person does with a worksheet's tab. */
function sheetInGrid(
  name: string,
): NonNullable<ReturnType<OpenWorkbook["grid"]["getSheetByName"]>> {
  const sheet = book.grid.getSheetByName(name);
  if (!sheet) throw new Error(`No worksheet ${name} in the grid`);
  return sheet;
}

test("a renamed comparison is found again and not made twice", async () => {
  sheetInGrid("Yên Bình - Văn Chấn").setName("Tuần này");
  expect(names()).toContain("Tuần này");
  expect(await book.useCases.buildComparison(areas)).toMatchObject({
    ok: true,
    value: { worksheet: "Tuần này", refreshed: true },
  });
});

test("a deleted comparison is made anew", async () => {
  book.grid.deleteSheet(sheetInGrid("Tuần này"));
  expect(names()).not.toContain("Tuần này");
  expect(await book.useCases.drawCharts({ ...areas, kinds: ["columns"] })).toEqual({
    ok: false,
    problem: { kind: "ComparisonMissing" },
  });
  expect(await book.useCases.buildComparison(areas)).toMatchObject({
    ok: true,
    value: { worksheet: "Yên Bình - Văn Chấn", refreshed: false },
  });
});

test("without its Figures nothing can be compared, and an import brings them back", async () => {
  book.grid.deleteSheet(sheetInGrid("Số liệu"));
  expect(await book.useCases.buildComparison(areas)).toEqual({
    ok: false,
    problem: { kind: "FiguresTableMissing" },
  });
  expect(await book.importReport()).toMatchObject({ added: 15, worksheet: "Số liệu" });
});
