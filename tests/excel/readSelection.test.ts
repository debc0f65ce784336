import { mostSelectedCells } from "../../src/core/grid/selectedCells";
import type { Reading } from "../../src/core/observation/reading";
import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

const table = [
  ["Báo cáo tháng 11", "", ""],
  ["Đơn vị", "BHXH tự nguyện (người)", "Ngày báo cáo"],
  ["Sa Pa", 54, 45_976],
  ["Bắc Hà", "'1.077", 45_977],
];

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.host.close());
// Each test has a worksheet of its own in front.
beforeEach(async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    sheet.getRange("E5:E6").numberFormat = [["dd/mm/yyyy"]];
    await context.sync();
  });
  await fill("C3:E6", table);
});

/** Puts cells where a person would have typed them. */
async function fill(
  address: string,
  values: readonly (readonly (string | number)[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).values = values.map((row) => [...row]);
    await context.sync();
  });
}

const select = (address: string): void => {
  const sheet = book.grid.getActiveSheet();
  sheet.setActiveRange(sheet.getRange(address));
};

/** Selects what a person selects with the mouse and Ctrl, or at a column's heading. */
const selectBlocks = (ranges: readonly object[]): void =>
  book.runCommand("sheet.operation.set-selections", {
    unitId: book.grid.getId(),
    subUnitId: book.grid.getActiveSheet().getSheetId(),
    selections: ranges.map((range) => ({ range, primary: null, style: null })),
  });

function block(address: string): object {
  const found = book.grid.getActiveSheet().getRange(address).getRange();
  const { startRow, startColumn, endRow, endColumn } = found;
  return { startRow, startColumn, endRow, endColumn };
}

/** Whole columns, as the grid says them: it ends long before Excel's worksheet does. */
const columns = (address: string): object => ({ ...block(address), rangeType: 2 });

const taken = async (): ReturnType<OpenWorkbook["useCases"]["takeSelection"]> =>
  book.useCases.takeSelection();

async function readSelected(): Promise<Reading> {
  const source = await taken();
  if (!source.ok) throw new Error(JSON.stringify(source.problem));
  const reading = await book.useCases.readFile(source.value, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.value;
}

async function importSelected(): Promise<readonly number[]> {
  const reading = await readSelected();
  const kept = reading.observations.map((observation) => ({ observation, edited: false }));
  const receipt = await book.useCases.importFigures(
    { reading, kept, campaign: "Tháng 11", language: "vi" },
    { entered: () => undefined, cancelled: () => false },
  );
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.problem));
  const { added, unchanged, conflicts } = receipt.value;
  return [added, unchanged, conflicts];
}

const problemKind = async (): Promise<string> => {
  const source = await taken();
  return source.ok ? "none" : source.problem.kind;
};

test("a table is read as from a file, and its figures name their cells in the open workbook", async () => {
  select("C3:E6");
  const { source, observations } = await readSelected();
  const sheet = book.grid.getActiveSheet().getSheetName();
  expect(source).toMatchObject({ name: sheet, kind: "table" });
  expect(observations.map(({ area, value, provenance }) => [area, value, provenance])).toEqual([
    ["Sa Pa", 54, expect.objectContaining({ sheet, cell: "D5", raw: "54" })],
    ["Bắc Hà", 1077, expect.objectContaining({ sheet, cell: "D6", raw: "1.077" })],
  ]);
});

test("a date is a day and no number, a percentage is in percent", async () => {
  await fill("F4:F6", [["Đạt"], [0.624], [1.05]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F5:F6").numberFormat = [["0.0%"]];
    await context.sync();
  });
  select("C4:F6");
  const { observations } = await readSelected();
  expect(observations.map(({ value, unit }) => [value, unit])).toEqual([
    [54, "person"],
    [62.4, "percent"],
    [1077, "person"],
    [105, "percent"],
  ]);
});

test("one cell stands for the table around it, and the source says so", async () => {
  select("D5");
  const source = await taken();
  expect(source).toMatchObject({
    ok: true,
    value: { selection: { address: "C3:E6", widened: true } },
  });
  expect((await readSelected()).observations).toHaveLength(2);
});

test("of whole columns the used part is read, and what was selected is not widened", async () => {
  selectBlocks([columns("C1:D1000")]);
  expect(await taken()).toMatchObject({
    ok: true,
    value: { selection: { address: "C3:D6", widened: false } },
  });
});

test("merged cells give their words to all that they cover, where this Excel tells them", async () => {
  await fill("C10:E12", [
    ["Đơn vị", "BHYT hộ gia đình (người)", ""],
    ["", "Thực hiện", "Chỉ tiêu"],
    ["Sa Pa", 61, 70],
  ]);
  book.runCommand("sheet.mutation.add-worksheet-merge", {
    unitId: book.grid.getId(),
    subUnitId: book.grid.getActiveSheet().getSheetId(),
    ranges: [block("D10:E10")],
  });
  select("C10:E12");
  const source = await taken();
  expect(source).toMatchObject({
    value: { selection: { grid: { merged: [{ top: 9, left: 3, bottom: 9, right: 4 }] } } },
  });
  const { observations } = await readSelected();
  expect(observations.map(({ indicator, role, value }) => [indicator, role, value])).toEqual([
    ["participants.household_hi", "actual", 61],
    ["participants.household_hi", "target", 70],
  ]);
});

test("read again, the same cells change nothing, and a cell that changed since is a conflict", async () => {
  select("C3:E6");
  const sheet = book.grid.getActiveSheet();
  expect(await importSelected()).toEqual([2, 0, 0]);
  book.grid.setActiveSheet(sheet);
  expect(await importSelected()).toEqual([0, 2, 0]);
  book.grid.setActiveSheet(sheet);
  await fill("D5", [[60]]);
  expect(await importSelected()).toEqual([0, 1, 1]);
});

test("our own worksheets are refused", async () => {
  await book.importReport();
  for (const name of ["Số liệu", "Tổng quan"]) {
    const sheet = book.grid.getSheetByName(name);
    if (!sheet) throw new Error(`No worksheet ${name}`);
    book.grid.setActiveSheet(sheet);
    select("A1:K20");
    expect(await taken()).toEqual({
      ok: false,
      problem: { kind: "SelectionOurs", worksheet: name },
    });
  }
});

test("several blocks are refused", async () => {
  selectBlocks([block("C3:C6"), block("E3:E6")]);
  expect(await problemKind()).toBe("SelectionNotOneBlock");
});

test("blank cells are refused, beside a table too", async () => {
  select("H20");
  expect(await problemKind()).toBe("SelectionEmpty");
  select("F4:F6");
  expect(await problemKind()).toBe("SelectionEmpty");
});

test("too many cells are refused before they are loaded", async () => {
  await fill("Z900", [[1]]);
  const rows = Math.ceil(mostSelectedCells / 26) + 3;
  await fill(`A${rows}`, [[1]]);
  selectBlocks([columns("A1:Z1000")]);
  const before = book.host.requestCharacters();
  const source = await taken();
  expect(source).toEqual({
    ok: false,
    problem: {
      kind: "SelectionTooLarge",
      worksheet: book.grid.getActiveSheet().getSheetName(),
      address: `A3:Z${rows}`,
      limitCells: mostSelectedCells,
    },
  });
  expect(book.host.requestCharacters() - before).toBeLessThan(5000);
});

test("takes two round trips", async () => {
  select("C3:E6");
  const before = book.host.syncs();
  await taken();
  expect(book.host.syncs() - before).toBe(2);
});
