import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { Reading } from "../../src/core/observation/reading";
import { readSource } from "../../src/readers/readSource";

/** What the add-in reads in a workbook of these sheets. */
async function readSheets(
  sheets: readonly WriteSheet[],
  dateSystem: "1900" | "1904" = "1900",
): Promise<Reading> {
  const bytes = await writeXlsx({ sheets: [...sheets], dateSystem });
  const reading = await readSource({ name: "tables.xlsx", bytes }, "vi");
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.value;
}

const figuresOf = ({ observations }: Reading): readonly unknown[] =>
  observations.map(({ area, period, value, unit }) => [area, period, value, unit]);

test("percent formats, formula results and errors are read as they are shown", async () => {
  const reading = await readSheets([
    {
      name: "A",
      rows: [
        ["Đơn vị", "Số người", "Đạt"],
        ["Sa Pa", null, 0.624],
        ["Bắc Hà", 7, null],
      ],
      cells: new Map([
        ["1,1", { formula: "5+7", formulaResult: 12 }],
        ["1,2", { style: { numFmt: "0.0%" } }],
        ["2,2", { formula: "1/0", formulaResult: "#DIV/0!" }],
      ]),
    },
  ]);
  expect(figuresOf(reading)).toEqual([
    ["Sa Pa", null, 12, "person"],
    ["Sa Pa", null, 62.4, "percent"],
    ["Bắc Hà", null, 7, "person"],
  ]);
  expect(reading.problems).toEqual([
    { kind: "NumberUnreadable", at: { sheet: "A", cell: "C3" }, found: "#DIV/0!" },
  ]);
});

test.each(["1900", "1904"] as const)(
  "dates shown as months head columns, in the date system of %s",
  async (dateSystem) => {
    const reading = await readSheets(
      [
        {
          name: "A",
          rows: [
            ["Đơn vị", new Date(Date.UTC(2025, 9, 1)), new Date(Date.UTC(2025, 10, 1))],
            ["Sa Pa", 12, 15],
          ],
          cells: new Map([
            ["0,1", { style: { numFmt: "mm/yyyy" } }],
            ["0,2", { style: { numFmt: "mm/yyyy" } }],
          ]),
        },
      ],
      dateSystem,
    );
    expect(figuresOf(reading)).toEqual([
      ["Sa Pa", "2025-10", 12, "person"],
      ["Sa Pa", "2025-11", 15, "person"],
    ]);
  },
);

test("hidden sheets are named and left out, hidden rows are named and read", async () => {
  const rows = [
    ["Đơn vị", "Số người"],
    ["Sa Pa", 12],
    ["Bắc Hà", 7],
  ];
  const reading = await readSheets([
    { name: "Tháng 11", rows, rowDefs: new Map([[2, { hidden: true }]]) },
    { name: "Cũ", rows, hidden: true },
  ]);
  expect(figuresOf(reading)).toHaveLength(2);
  expect(reading.problems).toEqual([
    { kind: "RowsHidden", worksheet: "Tháng 11", count: 1 },
    { kind: "WorksheetHidden", worksheet: "Cũ" },
  ]);
});

test("each sheet is read, and one named like an office gives its figures that place", async () => {
  const rows = [
    ["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
    ["BHXH tự nguyện", 10, 12],
  ];
  const reading = await readSheets([
    { name: "Sa Pa", rows },
    { name: "Bắc Hà", rows },
  ]);
  expect(reading.observations.map(({ area, role }) => [area, role])).toEqual([
    ["Sa Pa", "target"],
    ["Sa Pa", "actual"],
    ["Bắc Hà", "target"],
    ["Bắc Hà", "actual"],
  ]);
});
