import { type GridReading, type ReadTable } from "../../../../src/core/grid/gridReading";
import { bareMapping, changeMapping } from "../../../../src/core/grid/mapping/changeMapping";
import { mappingsOf, recordOfMapping } from "../../../../src/core/grid/mapping/keptMapping";
import type { TableMapping } from "../../../../src/core/grid/mapping/tableMapping";
import { readGrid } from "../../../../src/core/grid/readGrid";
import type { SourceCell } from "../../../../src/core/grid/sourceGrid";
import type { KeptData } from "../../../../src/core/kept/keptRecord";

type Rows = readonly (readonly SourceCell[])[];

const read = (rows: Rows, mappings: readonly TableMapping[] = []): GridReading =>
  readGrid({ sheet: "Sheet1", rows, merged: [] }, { language: "vi", mappings });

function tableOf({ tables: [table] }: GridReading): ReadTable {
  if (!table) throw new Error("No table was read.");
  return table;
}

const november: Rows = [
  ["STT", "Đơn vị", "Số người tham gia BHXH", "Lũy kế", "Ghi chú"],
  [1, "Sa Pa", 12, 112, "x"],
  [2, "Bắc Hà", 7, 57, null],
  [null, "Cộng", 19, 169, null],
];
const december: Rows = [
  ["STT", "Đơn vị", "Số người tham gia BHXH", "Lũy kế", "Ghi chú"],
  [1, "Bắc Hà", 9, 66, null],
  [2, "Sa Pa", 14, 126, null],
  [3, "Văn Chấn", 5, 5, null],
  [null, "Cộng", 28, 197, null],
];

describe("a column that a person changes", () => {
  const table = tableOf(read(november));
  const ignored = changeMapping(table, 3, { role: "note" });

  test("is read as she says, the others as before, each with its reason", () => {
    const again = read(november, [ignored]);
    expect(again.observations.map(({ value }) => value)).toEqual([12, 7]);
    expect(tableOf(again).mapping.columns.map(({ role, reason }) => [role, reason])).toEqual([
      ["ordinal", "HeaderSays"],
      ["area", "CellsAreAreas"],
      ["value", "CellsAreNumbers"],
      ["note", "PersonSaid"],
      ["note", "HeaderSays"],
    ]);
  });

  test("can be given an indicator, a kind and a unit", () => {
    const mapping = changeMapping(table, 3, {
      indicator: "collections.amount",
      figureRole: "target",
      unit: { unit: "VND", factor: 1e6 },
    });
    const [, figure] = read(november, [mapping]).observations;
    expect(figure).toMatchObject({
      indicator: "collections.amount",
      role: "target",
      value: 112e6,
      unit: "VND",
    });
  });

  test("takes a role that only one column has from the other", () => {
    const { columns } = changeMapping(table, 4, { role: "area" });
    expect(columns.map(({ role, reason }) => [role, reason]).slice(1)).toEqual([
      ["note", "OtherChosen"],
      ["value", "CellsAreNumbers"],
      ["value", "CellsAreNumbers"],
      ["area", "PersonSaid"],
    ]);
  });

  test("said to be figures is no total, whatever its heading", () => {
    const rows: Rows = [
      ["Đơn vị", "Tháng 10", "Tháng 11", "Tổng cộng"],
      ["Sa Pa", 12, 3, 15],
      ["Bắc Hà", 7, 2, 9],
    ];
    const total = tableOf(read(rows));
    expect(total.mapping.columns[3]?.role).toBe("total");
    const again = read(rows, [changeMapping(total, 3, { role: "value" })]);
    expect(again.observations).toHaveLength(6);
  });
});

describe("a mapping that the workbook remembers", () => {
  const mapping = changeMapping(tableOf(read(november)), 3, { role: "note" });
  const kept = mappingsOf([recordOfMapping(mapping)]);

  test("comes back through its record and reads the next file of the same layout", () => {
    const next = read(december, kept);
    expect(next.observations.map(({ area, value }) => [area, value])).toEqual([
      ["Bắc Hà", 9],
      ["Sa Pa", 14],
      ["Văn Chấn", 5],
    ]);
    expect(tableOf(next).settled).toEqual(kept[0]);
    expect(tableOf(next).mapping.columns.every(({ reason }) => reason === "Remembered")).toBe(true);
  });

  test("is not applied to another layout, nor where the cells belie it", () => {
    const other = november.map((row) => row.slice(0, 4));
    expect(tableOf(read(other, kept)).settled).toBeNull();
    // Of the same shape, with words where the remembered column of figures has its numbers.
    const belied = november.map(([number, area, people, ...rest], index) => [
      number ?? null,
      area ?? null,
      index === 0 ? (people ?? null) : `đợt ${"abc"[index - 1] ?? "d"} tốt`,
      ...rest,
    ]);
    const unlike = tableOf(read(belied, kept));
    expect(unlike.mapping.fingerprint).toBe(kept[0]?.fingerprint);
    expect(unlike.settled).toBeNull();
  });

  test.each<[string, KeptData]>([
    ["nothing", null],
    ["no columns", { columns: [] }],
    ["a role that there is not", { columns: [{ heading: [], role: "constructor" }] }],
    ["columns that are none", { columns: "abc" }],
  ])("with %s is no mapping", (_, data) => {
    expect(mappingsOf([{ kind: "mapping", key: "5-1", data }])).toEqual([]);
  });

  test("with spoilt fields keeps what is sound", () => {
    const data = {
      columns: [
        { heading: [1, "A"], role: "value", unit: { unit: "VND", factor: -1 }, decimal: ";" },
      ],
    };
    expect(mappingsOf([{ kind: "mapping", key: "1-1", data }])[0]?.columns).toEqual([
      {
        heading: ["A"],
        role: "value",
        reason: "Remembered",
        indicator: null,
        figureRole: null,
        unit: null,
        decimal: null,
      },
    ]);
  });

  test("without a person's word holds no reading of one file's words", () => {
    const { columns } = bareMapping(tableOf(read(november)).mapping);
    expect(columns.map(({ indicator, unit }) => [indicator, unit]).flat()).toEqual(
      Array(10).fill(null),
    );
  });
});

describe("a column that can be read in two ways", () => {
  const rows: Rows = [
    ["Đơn vị", "Tỷ lệ lần"],
    ["Sa Pa", "1.361"],
    ["Bắc Hà", "2.004"],
  ];
  const english = (mappings: readonly TableMapping[] = []): GridReading =>
    readGrid(
      {
        sheet: "S",
        rows: [
          ["Office", "Amount (thousand)"],
          ["Sa Pa", "1.361"],
          ["Bac Ha", "2.004"],
        ],
        merged: [],
      },
      { language: "en", mappings },
    );

  test("tells both sums and its cells, and leaves them open until a sign is chosen", () => {
    const table = tableOf(english());
    expect(table.open).toEqual([
      {
        column: 1,
        sign: ".",
        asThousands: 3365,
        asDecimals: 3.365,
        cells: ["B2", "B3"],
        figures: [0, 1],
      },
    ]);
    const settled = english([changeMapping(table, 1, { decimal: "," })]);
    expect(tableOf(settled).open).toEqual([]);
    expect(settled.problems).toEqual([]);
    expect(settled.observations.map(({ value }) => value)).toEqual([1_361_000, 2_004_000]);
    expect(tableOf(settled).mapping.columns[1]?.decimal).toBe(",");
  });

  test("a table of counts has no such column", () => {
    expect(tableOf(read(rows)).open).toEqual([]);
  });
});

test("the preview has the file's cells with their rows and letters, and counts what it leaves out", () => {
  const rows: Rows = [
    ["BÁO CÁO"],
    [],
    [null, "Đơn vị", "Số người"],
    ...Array.from({ length: 50 }, (_, index) => [null, `Xã ${index + 1}`, index + 1]),
    [null, "Cộng", 1275],
  ];
  const { preview } = tableOf(read(rows));
  expect(preview.letters.slice(-2)).toEqual(["B", "C"]);
  expect(preview.address).toMatch(/^[AB]4:C54$/);
  expect(preview.rows).toHaveLength(31);
  expect(preview.rows[0]).toMatchObject({ row: 4, kind: "member" });
  expect(preview.rows[0]?.cells.slice(-2)).toEqual(["Xã 1", 1]);
  expect(preview.rows.at(-1)).toMatchObject({ row: 54, kind: "total" });
  expect(preview.more).toBe(20);
});
