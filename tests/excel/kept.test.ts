import { readXlsx } from "hucre/xlsx";
import type { KeptRecord } from "../../src/core/kept/keptRecord";
import { readKept } from "../../src/core/kept/readKept";
import type { CellValue } from "../../src/core/plan/cell";
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

const records: readonly KeptRecord[] = [
  { kind: "mapping", key: "=1+1", data: { columns: ["Đơn vị", '"', "_x000B_"] } },
  { kind: "area", key: "00123", data: "dài ".repeat(20_000) },
];

const keptSheet = (): (typeof book.host.workbook.model.worksheets)[number] | undefined =>
  book.host.workbook.model.worksheets.find(({ visibility }) => visibility === "VeryHidden");

test("records are written very hidden in four round trips, and read again in two", async () => {
  const before = book.host.syncs();
  expect(await book.useCases.remember({ put: records })).toMatchObject({ ok: true });
  expect(book.host.syncs() - before).toBeLessThanOrEqual(4);
  expect(keptSheet()?.name).toBe("CF_kept");
  const from = book.host.syncs();
  expect(await book.useCases.recall()).toEqual({ ok: true, value: { records, problems: [] } });
  expect(book.host.syncs() - from).toBe(2);
  expect([...(keptSheet()?.cells.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
});

test("the worksheet in front stays in front, and the last one shown cannot be hidden", async () => {
  expect(book.grid.getActiveSheet().getSheetName()).toBe("Sheet1");
  const hiding = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  await expect(hiding).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("found by its name when its worksheet is called otherwise", async () => {
  const sheet = keptSheet();
  if (!sheet) throw new Error("No room.");
  book.grid.getSheetByName(sheet.name)?.setName("Khác");
  expect(sheet.name).toBe("Khác");
  const added = { kind: "area", key: "b", data: 1 };
  expect(await book.useCases.remember({ put: [added] })).toMatchObject({ ok: true });
  expect(await book.useCases.recall()).toMatchObject({
    ok: true,
    value: { records: [...records, added] },
  });
  expect(await book.useCases.remember({ remove: [added] })).toMatchObject({ ok: true });
});

test("an import writes its figures and what it remembers together, in no more round trips", async () => {
  const reading = await book.useCases.readFile(
    { name: "a.csv", bytes: new TextEncoder().encode("Đơn vị;Lễ ra quân\nYên Bình;12\nSa Pa;7\n") },
    "vi",
  );
  if (!reading.ok) throw new Error(reading.problem.kind);
  const before = book.host.syncs();
  const receipt = await book.useCases.importFigures(
    {
      reading: reading.value,
      kept: reading.value.observations.map((observation) => ({ observation, edited: false })),
      campaign: null,
      language: "vi",
      remember: [{ kind: "mapping", key: "new", data: [] }],
    },
    { entered: () => undefined, cancelled: () => false },
  );
  expect(receipt).toMatchObject({ ok: true, value: { added: 2, notKept: null } });
  expect(book.host.syncs() - before).toBeLessThanOrEqual(5);
  expect(await book.useCases.recall()).toMatchObject({
    value: { records: [...records, { key: "new" }] },
  });
});

test("the saved file keeps them, very hidden and under their name", async () => {
  const saved = await readXlsx(await saveXlsx(book.host.workbook.model));
  const sheet = saved.sheets.find(({ name }) => name === "Khác");
  expect(sheet).toMatchObject({ veryHidden: true });
  const mark = book.host.workbook.model.names.find(({ name }) => name === "CF_kept");
  expect(mark?.visible).toBe(false);
  expect(mark?.refersTo).toMatch(/^='Khác'!\$A\$1:\$E\$/);
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => (cell ?? null) as CellValue));
  const { records: reopened } = readKept({ worksheet: "Khác", address: "A1:E9", rows });
  expect(reopened).toEqual([...records, { kind: "mapping", key: "new", data: [] }]);
});

test("after its worksheet was deleted it is made anew", async () => {
  book.host.workbook.model.names.forEach((name) => {
    if (name.name === "CF_kept") name.refersTo = "=#REF!$A$1:$E$4";
  });
  expect(await book.useCases.recall()).toMatchObject({ value: { records: [] } });
  expect(await book.useCases.remember({ put: records })).toMatchObject({ ok: true });
  expect(await book.useCases.recall()).toMatchObject({ value: { records } });
});
