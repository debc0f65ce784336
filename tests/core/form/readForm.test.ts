import { readForm } from "../../../src/core/form/readForm";
import { readGrids } from "../../../src/core/grid/readGrid";
import type { SourceGrid } from "../../../src/core/grid/sourceGrid";
import { paneLanguages } from "../../../src/text/messages/messages";
import { bookOf, filled, firstOffice, type Entries } from "./filledForm";

const [first, second, third, spare] = [0, 1, 2, 3].map((row) => firstOffice + row) as [
  number,
  number,
  number,
  number,
];
const read = (entries: Entries, change = (grids: readonly SourceGrid[]) => grids) => {
  const reading = readForm(change(filled(entries)));
  if (!reading) throw new Error("It was not taken for a form.");
  return reading;
};
const figures = (entries: Entries) =>
  read(entries).observations.map(({ area, role, value, unit, indicator }) => [
    area,
    indicator.replace(/^.*\./, ""),
    role,
    value,
    unit,
  ]);

const someEntries: Entries = {
  [`${first},2`]: 1200,
  [`${first},3`]: 1077,
  [`${first},5`]: 62.4,
  [`${second},3`]: 0,
  [`${second},7`]: 1_250_000_000,
};

test("what offices typed comes back with its office, its role and its unit", () => {
  expect(figures(someEntries)).toEqual([
    ["Yên Bình", "voluntary_si_new", "target", 1200, "person"],
    ["Yên Bình", "voluntary_si_new", "actual", 1077, "person"],
    ["Yên Bình", "noncash_rate", "actual", 62.4, "percent"],
    ["Văn Chấn", "voluntary_si_new", "actual", 0, "person"],
    ["Văn Chấn", "amount_voluntary", "actual", 1_250_000_000, "VND"],
  ]);
});

test("campaign, period and cell come with the figures, and nothing is asked", () => {
  const { form, observations, problems, findings } = read(someEntries);
  expect([form.campaign, form.deadline, form.areas.length]).toEqual(["Ngày hội", "2025-11-30", 3]);
  expect(observations.every(({ period }) => period === "2025-11")).toBe(true);
  expect(observations[1]?.provenance).toEqual({
    kind: "cell",
    sheet: "Biểu mẫu",
    cell: "D8",
    raw: "1077",
    headerPath: ["BHXH tự nguyện, tham gia mới (người)", "Thực hiện"],
  });
  expect([problems, findings]).toEqual([[], []]);
  expect(Math.min(...observations.map(({ confidence }) => confidence))).toBeGreaterThan(0.6);
});

test("a form that came back empty has no figures and nothing to complain of", () => {
  const { observations, problems } = read({});
  expect([observations, problems]).toEqual([[], []]);
});

test("signs of no value are blank, as an office writes them", () => {
  expect(figures({ [`${first},2`]: "-", [`${first},3`]: "…", [`${first},4`]: " " })).toEqual([]);
});

test("a note goes with every figure of its row", () => {
  const { observations } = read({ ...someEntries, [`${first},8`]: " ước tính " });
  expect(observations.map(({ note }) => note)).toEqual([
    "ước tính",
    "ước tính",
    "ước tính",
    undefined,
    undefined,
  ]);
});

test("numbers typed as texts are read by what they count", () => {
  expect(
    figures({ [`${first},3`]: "1.077", [`${first},5`]: "62,4%", [`${first},7`]: "1,25 tỷ đồng" }),
  ).toEqual([
    ["Yên Bình", "voluntary_si_new", "actual", 1077, "person"],
    ["Yên Bình", "noncash_rate", "actual", 62.4, "percent"],
    ["Yên Bình", "amount_voluntary", "actual", 1_250_000_000, "VND"],
  ]);
});

test("a text that can be read in two ways is asked about", () => {
  const { observations, problems } = read({ [`${first},7`]: "1.250" });
  expect(problems).toEqual([
    {
      kind: "NumberAmbiguous",
      at: { sheet: "Biểu mẫu", cell: "H8" },
      found: "1.250",
      readings: [1250, 1.25],
    },
  ]);
  expect(observations[0]?.confidence).toBeLessThan(0.6);
});

test.each(["nhiều", "1077 cái gì đó", "12%", true, "2025-11-30", "#DIV/0!"])(
  "%s among numbers of people is told and not read",
  (found) => {
    const { observations, problems } = read({ [`${first},3`]: found });
    expect(observations).toEqual([]);
    expect(problems).toEqual([
      { kind: "NumberUnreadable", at: { sheet: "Biểu mẫu", cell: "D8" }, found: String(found) },
    ]);
  },
);

test("values that the form does not take are found, and kept as they are", () => {
  const { observations, findings } = read({
    [`${first},3`]: -5,
    [`${second},3`]: 10.5,
    [`${third},5`]: 120,
  });
  expect(observations.map(({ value }) => value)).toEqual([-5, 10.5, 120]);
  expect(findings.map(({ kind }) => kind).sort()).toEqual([
    "CountFractional",
    "CountNegative",
    "ShareAbove100",
  ]);
});

test("an office that was added below is read and said to be new", () => {
  const { observations, problems } = read({
    [`${spare},1`]: "BHXH huyện Trạm Tấu",
    [`${spare},3`]: 31,
  });
  expect(observations.map(({ area, value }) => [area, value])).toEqual([["Trạm Tấu", 31]]);
  expect(problems).toEqual([
    { kind: "FormOfficeUnlisted", at: { sheet: "Biểu mẫu", cell: "11:11" }, area: "Trạm Tấu" },
  ]);
});

test("an office of the list in another spelling is that office", () => {
  const { observations, problems } = read({
    [`${spare},1`]: "BHXH huyện YÊN BÌNH",
    [`${spare},3`]: 31,
  });
  expect([observations[0]?.area, problems]).toEqual(["Yên Bình", []]);
});

test("numbers without an office are told and not read", () => {
  const { observations, problems } = read({ [`${spare},3`]: 31, [`${spare},2`]: 40 });
  expect(observations).toEqual([]);
  expect(problems).toEqual([
    { kind: "FormOfficeMissing", at: { sheet: "Biểu mẫu", cell: "11:11" }, figures: 2 },
  ]);
});

test("a formula that no program has calculated is told, not taken for a blank", () => {
  const { observations, problems } = read({}, (grids) =>
    grids.map((grid) => ({ ...grid, uncalculated: new Map([[`${first},3`, "=1000+77"]]) })),
  );
  expect(observations).toEqual([]);
  expect(problems).toEqual([
    {
      kind: "NumberUnreadable",
      at: { sheet: "Biểu mẫu", cell: "D8" },
      found: "=1000+77",
    },
  ]);
});

test("a total that somebody added is not one more office", () => {
  expect(figures({ [`${spare},1`]: "Tổng cộng", [`${spare},3`]: 31 })).toEqual([]);
});

const withColumnBefore = (grids: readonly SourceGrid[]): readonly SourceGrid[] =>
  grids.map((grid, index) =>
    index > 0
      ? grid
      : { ...grid, rows: grid.rows.map((row) => [null, ...row]), sheet: "Báo cáo tháng 11" },
  );

test("a renamed worksheet and a column put in front change nothing", () => {
  const values = (reading: ReturnType<typeof read>) =>
    reading.observations.map(({ area, role, value }) => [area, role, value]);
  expect(values(read(someEntries, withColumnBefore))).toEqual(values(read(someEntries)));
});

test("codes that came back as numbers are the same codes", () => {
  const numbered = (grids: readonly SourceGrid[]): readonly SourceGrid[] =>
    grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) => (typeof cell === "string" && /^\d$/.test(cell) ? Number(cell) : cell)),
      ),
    }));
  expect(read(someEntries, numbered).observations).toHaveLength(5);
});

test("a form of a later version is no form of ours", () => {
  const later = filled({}).map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row[0] === "campaign-figures-form" ? ["campaign-figures-form", 2] : row,
    ),
  }));
  expect(readForm(later)).toBeNull();
});

test("a sheet without its codes is left to the reading of tables", () => {
  const [entry, ...rest] = filled(someEntries);
  const rows = (entry?.rows ?? []).filter((row) => row[0] !== "A");
  expect(readForm([{ sheet: "", merged: [], ...entry, rows }, ...rest])).toBeNull();
});

describe.each(paneLanguages)("a form in %s that lost its marker", (language) => {
  test("is still read as a table: areas, roles, period and values", () => {
    const [entry] = filled(someEntries, bookOf({ language, campaign: "Lễ hội 2025" }));
    const reading = readGrids(entry ? [entry] : [], { language });
    expect(
      reading.observations.map(({ area, indicator, role, value, period }) => [
        area,
        indicator,
        role,
        value,
        period,
      ]),
    ).toEqual(
      read(someEntries).observations.map(({ area, indicator, role, value }) => [
        area,
        indicator,
        role,
        value,
        "2025-11",
      ]),
    );
  });
});
