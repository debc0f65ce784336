import { cellAt } from "../../src/host/workbook/cells";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());

const hostile = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  "'quoted",
  "\t=1",
  "00123",
  "1/2",
  "TRUE",
  "=cmd|'/c calc'!A0",
];

test("imported text is written and reads back as that text, whatever it begins with", async () => {
  const csv = [
    "Đơn vị;Thực hiện (người)",
    ...hostile.map((name, index) => `${name} Yên;${index + 10}`),
  ].join("\n");
  const reading = await book.useCases.readFile(
    { name: "=HYPERLINK.csv", bytes: new TextEncoder().encode(csv) },
    "vi",
  );
  if (!reading.ok) throw new Error(reading.problem.kind);
  const kept = reading.value.observations.map((observation) => ({ observation, edited: false }));
  expect(kept).toHaveLength(hostile.length);
  const receipt = await book.useCases.importFigures(
    { reading: reading.value, kept, campaign: "=1+1", language: "vi" },
    { entered: () => undefined, cancelled: () => false },
  );
  expect(receipt).toMatchObject({ ok: true, value: { added: hostile.length } });
  const sheet = book.worksheet("Số liệu");
  const texts = hostile.map((_, index) => cellAt(sheet, 4 + index, 2));
  expect(texts.map(({ value }) => value)).toEqual(hostile.map((name) => `${name} Yên`.trim()));
  const rows = [...sheet.cells.values()];
  expect(rows.filter(({ formula }) => formula !== null)).toEqual([]);
});

test("stopping before the writing leaves the workbook as it was", async () => {
  const before = book.host.workbook.model.worksheets.length;
  const other = await book.useCases.readFile(
    { name: "b.txt", bytes: new TextEncoder().encode("Yên Bình có 12 lễ ra quân.") },
    "vi",
  );
  if (!other.ok) throw new Error(other.problem.kind);
  const kept = other.value.observations.map((observation) => ({ observation, edited: false }));
  const receipt = await book.useCases.importFigures(
    { reading: other.value, kept, campaign: null, language: "vi" },
    { entered: () => undefined, cancelled: () => true },
  );
  expect(receipt).toEqual({ ok: false, problem: { kind: "Cancelled" } });
  expect(book.host.workbook.model.worksheets).toHaveLength(before);
});
