import * as fc from "fast-check";
import { readGrid, readGrids } from "../../../src/core/grid/readGrid";
import type { GridReading } from "../../../src/core/grid/gridReading";
import type { SourceCell, SourceGrid } from "../../../src/core/grid/sourceGrid";
import type { Language } from "../../../src/core/observation/observation";

const gridFrom = (rows: readonly (readonly SourceCell[])[]): SourceGrid => ({
  sheet: "Sheet1",
  rows,
  merged: [],
});
const read = (rows: readonly (readonly SourceCell[])[], language: Language = "vi"): GridReading =>
  readGrid(gridFrom(rows), { language });
const cellsOf = ({ observations }: GridReading): readonly string[] =>
  observations.map(({ provenance }) => (provenance.kind === "cell" ? provenance.cell : ""));
const valuesOf = ({ observations }: GridReading): readonly number[] =>
  observations.map(({ value }) => value);

describe("totals", () => {
  test("a total that holds is checked against its parts and is no figure", () => {
    const reading = read([
      ["Đơn vị", "Số người"],
      ["Sa Pa", 12],
      ["Bắc Hà", 7],
      ["Cộng", 19],
    ]);
    expect(valuesOf(reading)).toEqual([12, 7]);
    expect(reading.findings).toEqual([
      { kind: "TotalHolds", total: { sheet: "Sheet1", cell: "B4", value: 19 }, parts: [0, 1] },
    ]);
  });

  test("a total that is off tells by how much", () => {
    const { findings } = read([
      ["Đơn vị", "Số người"],
      ["Sa Pa", 12],
      ["Bắc Hà", 7],
      ["Tổng cộng", 20],
    ]);
    expect(findings).toMatchObject([{ kind: "TotalDiffers", difference: 1, parts: [0, 1] }]);
  });

  test("subtotals sum their own group, the grand total all members", () => {
    const { findings } = read([
      ["STT", "Đơn vị", "Số người"],
      ["I", "Khu vực 1", 30],
      [1, "Sa Pa", 10],
      [2, "Bát Xát", 20],
      ["II", "Khu vực 2", 70],
      [1, "Lục Yên", 30],
      [2, "Văn Yên", 40],
      [null, "Tổng cộng", 100],
    ]);
    expect(findings).toMatchObject([
      { kind: "TotalHolds", total: { cell: "C2" }, parts: [0, 1] },
      { kind: "TotalHolds", total: { cell: "C5" }, parts: [2, 3] },
      { kind: "TotalHolds", total: { cell: "C8" }, parts: [0, 1, 2, 3] },
    ]);
  });

  test("a subtotal that names its group sums that group wherever it stands", () => {
    const { findings } = read([
      ["Cụm", "Đơn vị", "Số người"],
      ["Cụm 1", "Sa Pa", 1],
      ["Cụm 1", "Bát Xát", 2],
      ["Cụm 2", "Lục Yên", 3],
      ["Cụm 2", "Văn Yên", 4],
      ["Tổng Cụm 1", null, 3],
      ["Tổng Cụm 2", null, 8],
    ]);
    expect(findings).toMatchObject([
      { kind: "TotalHolds", total: { cell: "C6" }, parts: [0, 1] },
      { kind: "TotalDiffers", total: { cell: "C7" }, parts: [2, 3], difference: 1 },
    ]);
  });

  test("an office over its numbered communes is their whole, also where it is off", () => {
    const reading = read([
      ["TT", "Địa bàn", "Số người"],
      ["1", "BHXH Sa Pa", 31],
      ["1.1", "Xã Tả Phìn", 10],
      ["1.2", "Xã Mường Bo", 20],
      ["2", "BHXH Bắc Hà", 11],
      ["2.1", "Xã Cốc Lầu", 5],
      ["2.2", "Xã Lùng Phình", 6],
    ]);
    expect(cellsOf(reading)).toEqual(["C3", "C4", "C6", "C7"]);
    expect(reading.findings).toMatchObject([
      { kind: "TotalDiffers", total: { cell: "C2" }, parts: [0, 1], difference: 1 },
      { kind: "TotalHolds", total: { cell: "C5" }, parts: [2, 3] },
    ]);
  });

  test("a column's total is checked against its own row", () => {
    const { findings } = read([
      ["Chỉ tiêu", "Sa Pa", "Bắc Hà", "Cộng"],
      ["Lễ ra quân", 2, 3, 5],
      ["Hội nghị đối thoại", 1, 1, 3],
    ]);
    expect(findings).toMatchObject([
      { kind: "TotalHolds", total: { cell: "D2" }, parts: [0, 1] },
      { kind: "TotalDiffers", total: { cell: "D3" }, parts: [2, 3], difference: 1 },
    ]);
  });

  test("Lào Cai is an office while its row is not the sum of the others", () => {
    const rows = (first: number): readonly (readonly SourceCell[])[] => [
      ["Đơn vị", "Kế hoạch", "Thực hiện"],
      ["Lào Cai", first, 40],
      ["Sa Pa", 10, 12],
      ["Bát Xát", 15, 18],
      ["Bắc Hà", 5, 10],
    ];
    expect(cellsOf(read(rows(31)))).toContain("B2");
    expect(cellsOf(read(rows(30)))).not.toContain("B2");
  });
});

test("a region over its offices is no part of the indicator, a thing counted over them is", () => {
  const rows = (groups: readonly string[], second: string): readonly (readonly SourceCell[])[] => [
    ["Kết quả vận động BHYT hộ gia đình"],
    ["STT", "Đơn vị", "Thực hiện"],
    ["I", groups[0] ?? null, null],
    [1, "Sa Pa", 12],
    ["II", groups[1] ?? null, null],
    [1, second, 7],
  ];
  const indicators = (table: readonly (readonly SourceCell[])[]): readonly string[] =>
    read(table).observations.map(({ indicator }) => indicator);
  expect(indicators(rows(["Khu vực 1", "Khu vực 2"], "Lục Yên"))).toEqual([
    "participants.household_hi",
    "participants.household_hi",
  ]);
  expect(indicators(rows(["BHXH tự nguyện", "BHXH bắt buộc"], "Sa Pa"))).toEqual([
    "participants.voluntary_si",
    "participants.compulsory_si",
  ]);
});

describe("what must not become a figure", () => {
  test.each<[string, readonly (readonly SourceCell[])[], readonly string[]]>([
    [
      "running numbers without a heading",
      [
        [null, "Đơn vị", "Số người"],
        [1, "Sa Pa", 12],
        [2, "Bắc Hà", 7],
      ],
      ["C2", "C3"],
    ],
    [
      "running numbers as Roman numerals",
      [
        ["TT", "Đơn vị", "Số người"],
        ["I", "Sa Pa", 12],
        ["II", "Bắc Hà", 7],
      ],
      ["C2", "C3"],
    ],
    [
      "years down a column of periods",
      [
        ["Năm", "Số người"],
        [2023, 12],
        [2024, 7],
      ],
      ["B2", "B3"],
    ],
    [
      "years in the header",
      [
        ["Đơn vị", 2024, 2025],
        ["Sa Pa", 12, 15],
        ["Bắc Hà", 7, 9],
      ],
      ["B2", "C2", "B3", "C3"],
    ],
    [
      "telephone numbers",
      [
        ["Đơn vị", "Liên hệ", "Số người"],
        ["Sa Pa", "0912 345 678", 12],
        ["Bắc Hà", "0987 654 321", 7],
      ],
      ["C2", "C3"],
    ],
    [
      "codes with leading zeros",
      [
        ["Đơn vị", "Mã", "Số người"],
        ["Sa Pa", "00123", 12],
        ["Bắc Hà", "00124", 7],
      ],
      ["C2", "C3"],
    ],
    [
      "dates",
      [
        ["Đơn vị", "Báo cáo lúc", "Số người"],
        ["Sa Pa", "25/11/2025", 12],
        ["Bắc Hà", "2025-11-26", 7],
      ],
      ["C2", "C3"],
    ],
    [
      "parts of a total that the places have too",
      [
        ["Đơn vị", "Số người"],
        ["Sa Pa", 12],
        ["Trong đó: nữ", 5],
        ["Bắc Hà", 8],
        ["Trong đó: nữ", 4],
        ["Tổng số", 20],
        ["Trong đó: nữ", 9],
      ],
      ["B2", "B3", "B4", "B5"],
    ],
    [
      "averages",
      [
        ["Đơn vị", "Số người"],
        ["Sa Pa", 12],
        ["Bắc Hà", 8],
        ["Trung bình", 10],
      ],
      ["B2", "B3"],
    ],
    [
      "numbers under the table",
      [["Đơn vị", "Số người"], ["Sa Pa", 12], ["Bắc Hà", 8], [], ["Người lập:", 5]],
      ["B2", "B3"],
    ],
  ])("%s", (_, rows, cells) => {
    expect(cellsOf(read(rows))).toEqual(cells);
  });
});

describe("decimal signs", () => {
  test("what one column proves holds for the others of the file", () => {
    const other = gridFrom([
      ["Đơn vị", "Số thu (triệu đồng)"],
      ["Sa Pa", "12.5"],
    ]);
    const open = gridFrom([
      ["Đơn vị", "Số thu (triệu đồng)"],
      ["Bắc Hà", "5.742"],
    ]);
    const { observations, problems } = readGrids([other, open], { language: "vi" });
    expect(observations.map(({ value }) => value)).toEqual([12_500_000, 5_742_000]);
    expect(problems).toEqual([]);
  });

  test("a column that nothing settles is one problem with both sums", () => {
    const { observations, problems } = read([
      ["Đơn vị", "Số thu (triệu đồng)"],
      ["Sa Pa", "5,742"],
      ["Bắc Hà", "1,250"],
    ]);
    expect(problems).toEqual([
      {
        kind: "ColumnAmbiguous",
        at: { sheet: "Sheet1", cell: "B2" },
        column: "Số thu (triệu đồng)",
        asThousands: 6992,
        asDecimals: 6.992,
      },
    ]);
    expect(observations.every(({ confidence }) => confidence < 0.6)).toBe(true);
  });

  test("people are whole, so a sign before three digits stands between thousands", () => {
    const rows = [
      ["Office", "People"],
      ["Sa Pa", "1.361"],
      ["Bac Ha", "2.044"],
    ];
    expect(valuesOf(read(rows, "en"))).toEqual([1361, 2044]);
  });

  test("words where numbers should be are asked about", () => {
    const { problems } = read([
      ["Đơn vị", "Số người"],
      ["Sa Pa", "12"],
      ["Bát Xát", "15"],
      ["Bắc Hà", "đang cập nhật"],
    ]);
    expect(problems).toEqual([
      { kind: "NumberUnreadable", at: { sheet: "Sheet1", cell: "B4" }, found: "đang cập nhật" },
    ]);
  });

  test("an office whose row has words only is told of, were it the first", () => {
    const { problems } = read([
      ["Đơn vị", "Chỉ tiêu", "Kết quả"],
      ["Sa Pa", 120, "đang tổng hợp"],
      ["Bắc Hà", "chưa gửi báo cáo", null],
      ["Lục Yên", 140, 151],
    ]);
    expect(problems).toMatchObject([
      { kind: "NumberUnreadable", at: { cell: "C2" } },
      { kind: "NumberUnreadable", at: { cell: "B3" } },
    ]);
  });
});

test("a share formatted as percent, and shares of 1 that two columns prove", () => {
  const grid: SourceGrid = {
    ...gridFrom([
      ["Đơn vị", "Kế hoạch", "Thực hiện", "Tỷ lệ", "Tỷ lệ (%)"],
      ["Sa Pa", 50, 55, 1.1, 1.1],
      ["Bắc Hà", 40, 31, 0.775, 0.775],
    ]),
    formats: [[], [null, null, null, "0.0%", null], [null, null, null, "0.0%", null]],
  };
  const shares = readGrid(grid, { language: "vi" }).observations.filter(
    ({ unit }) => unit === "percent",
  );
  expect(shares.map(({ value }) => value)).toEqual([110, 110, 77.5, 77.5]);
});

describe("a remembered mapping", () => {
  const rows = [
    ["Đơn vị", "Tháng 11", "Ghi thêm"],
    ["Sa Pa", "5,742", "8"],
    ["Bắc Hà", "1,250", "9"],
  ];

  test("is data that gives the same reading again", () => {
    const first = read(rows);
    const mapping = first.tables.map((table) => table.mapping);
    const again = readGrid(gridFrom(rows), {
      language: "vi",
      mappings: JSON.parse(JSON.stringify(mapping)) as typeof mapping,
    });
    expect(again.observations).toEqual(first.observations);
    expect(again.tables.map(({ settled }) => settled)).toEqual(mapping);
  });

  test("wins over guessing, also for the same form of another month", () => {
    const [table] = read(rows).tables;
    if (!table) throw new Error("A table was read.");
    const [area, value, more] = table.mapping.columns;
    if (!area || !value || !more) throw new Error("It has three columns.");
    const mapping = {
      ...table.mapping,
      columns: [
        area,
        {
          ...value,
          indicator: "collections.amount",
          unit: { unit: "VND", factor: 1e6 },
          decimal: "," as const,
        },
        { ...more, role: "note" as const },
      ],
    };
    const next = [["Đơn vị", "Tháng 12", "Ghi thêm"], ...rows.slice(1)];
    const { observations } = readGrid(gridFrom(next), { language: "vi", mappings: [mapping] });
    expect(observations.map(({ indicator, value: amount }) => [indicator, amount])).toEqual([
      ["collections.amount", 5_742_000],
      ["collections.amount", 1_250_000],
    ]);
  });

  test("says of each column what it is for and why", () => {
    const [table] = read([
      ["STT", "Đơn vị", "Số người"],
      [1, "Sa Pa", 12],
      [2, "Bắc Hà", 7],
    ]).tables;
    expect(table?.mapping.columns.map(({ role, reason }) => [role, reason])).toEqual([
      ["ordinal", "HeaderSays"],
      ["area", "CellsAreAreas"],
      ["value", "CellsAreNumbers"],
    ]);
  });
});

describe("any table", () => {
  const names = [
    "Sa Pa",
    "Bát Xát",
    "Bắc Hà",
    "Văn Bàn",
    "Lục Yên",
    "Văn Yên",
    "Trấn Yên",
    "Văn Chấn",
  ];
  const headings = ["BHXH tự nguyện", "BHYT hộ gia đình", "BHXH bắt buộc", "BHTN"];
  const table = fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 4 }))
    .chain(([height, width]) =>
      fc.array(
        fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: width, maxLength: width }),
        {
          minLength: height,
          maxLength: height,
        },
      ),
    );
  const written = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
  const sums = (values: readonly (readonly number[])[]): readonly number[] =>
    (values[0] ?? []).map((_, column) => values.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const placed = (reading: GridReading): readonly string[] =>
    reading.observations
      .map(({ area, value, provenance }) =>
        provenance.kind === "cell"
          ? `${area ?? ""} ${provenance.headerPath.at(-1) ?? ""} ${value}`
          : "",
      )
      .sort();
  const wanted = (values: readonly (readonly number[])[]): readonly string[] =>
    values
      .flatMap((row, at) =>
        row.map((value, column) => `${names[at] ?? ""} ${headings[column] ?? ""} ${value}`),
      )
      .sort();

  const layouts: Readonly<
    Record<string, (values: readonly (readonly number[])[]) => SourceCell[][]>
  > = {
    "the total last": (values) => [
      ["STT", "Đơn vị", ...headings.slice(0, values[0]?.length)],
      ...values.map((row, at) => [at + 1, names[at] ?? null, ...row.map(written)]),
      [null, "Tổng cộng", ...sums(values).map(written)],
    ],
    "the total first, under a title": (values) => [
      ["KẾT QUẢ THÁNG 11/2025"],
      ["Đơn vị tính: người"],
      ["Đơn vị", ...headings.slice(0, values[0]?.length)],
      ["Toàn tỉnh", ...sums(values)],
      ...values.map((row, at) => [`BHXH ${names[at] ?? ""}`, ...row]),
    ],
    "places across": (values) => [
      ["Chỉ tiêu", ...names.slice(0, values.length), "Cộng"],
      ...(values[0] ?? []).map((_, column) => [
        headings[column] ?? null,
        ...values.map((row) => written(row[column] ?? 0)),
        written(sums(values)[column] ?? 0),
      ]),
    ],
    "a code row and remarks": (values) => [
      ["TT", "Đơn vị", ...headings.slice(0, values[0]?.length), "Ghi chú"],
      ["A", "B", ...(values[0] ?? []).map((_, column) => column + 1), (values[0]?.length ?? 0) + 1],
      ...values.map((row, at) => [at + 1, names[at] ?? null, ...row, null]),
      ["Ghi chú: số liệu đến 25/11/2025"],
    ],
    "from right to left": (values) => [
      [...headings.slice(0, values[0]?.length).reverse(), "Đơn vị", "STT"],
      ...values.map((row, at) => [...[...row].reverse(), names[at] ?? null, at + 1]),
      [...[...sums(values)].reverse(), "Cộng", null],
    ],
  };

  test.each(Object.keys(layouts))("reads back to the same figures with %s", (name) => {
    const layout = layouts[name];
    if (!layout) throw new Error("The layout is named above.");
    fc.assert(
      fc.property(table, (values) => expect(placed(read(layout(values)))).toEqual(wanted(values))),
      { numRuns: 60 },
    );
  });
});

test("a long table is read in one pass", () => {
  const rows: SourceCell[][] = [["Đơn vị", "Kế hoạch", "Thực hiện"]];
  for (let row = 0; row < 20_000; row++) rows.push([`Phường ${row}`, row, row * 2]);
  const { observations } = read(rows);
  expect(observations).toHaveLength(40_000);
  expect(observations.at(-1)).toMatchObject({ area: "Phường 19999", value: 39_998 });
}, 20_000);
