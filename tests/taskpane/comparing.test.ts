import { comparisonStands } from "../../src/taskpane/comparing";
import { initialPane, type PaneEvent, type PaneState } from "../../src/taskpane/paneState";
import { after, areaOf, festival, reviewing, surveyOf } from "./builders";

const comparison = { worksheet: "Yên Bình - Văn Chấn", refreshed: false, indicators: 2 };
const charts = { worksheet: "Yên Bình - Văn Chấn", drawn: 3, refreshed: 0 };
const busy = { kind: "HostRefused", code: "ServiceNotAvailable", during: "comparison" } as const;
const chosen = (first: string, second: string): PaneEvent => ({
  type: "areasChosen",
  first,
  second,
});
const surveyed = after(initialPane, { type: "surveyed", survey: festival });
const named = ({ comparing: { first, second } }: PaneState): readonly string[] => [first, second];

test("the two areas with most figures are proposed", () => {
  expect(named(surveyed)).toEqual(["Yên Bình", "Văn Chấn"]);
});

test("the areas of the newest comparison come before those with most figures", () => {
  const three = surveyOf(...festival.areas, areaOf("Sa Pa", { "participants.total": [9, 2745] }));
  const survey = {
    ...three,
    comparisons: [
      ["Yên Bình", "Văn Chấn"],
      ["Sa Pa", "Văn Chấn"],
    ],
  };
  expect(named(after(initialPane, { type: "surveyed", survey }))).toEqual(["Sa Pa", "Văn Chấn"]);
});

test("chosen areas are kept while they have figures", () => {
  const turned = after(surveyed, chosen("Văn Chấn", "Yên Bình"));
  expect(named(after(turned, { type: "surveyed", survey: festival }))).toEqual([
    "Văn Chấn",
    "Yên Bình",
  ]);
});

test("an area that lost its figures gives way, in the comparison of before as well", () => {
  const gone = {
    ...surveyOf(
      areaOf("Sa Pa", { "participants.total": [9, null] }),
      areaOf("Văn Chấn", { "participants.total": [127, null] }),
    ),
    comparisons: [["Yên Bình", "Văn Chấn"]],
  };
  expect(named(after(surveyed, { type: "surveyed", survey: gone }))).toEqual(["Sa Pa", "Văn Chấn"]);
});

test("a workbook without figures proposes nothing", () => {
  expect(named(after(initialPane, { type: "surveyed", survey: surveyOf() }))).toEqual(["", ""]);
});

test("comparing, then drawing, is told and ends with what was made", () => {
  const working = after(surveyed, { type: "comparingBegan", working: "comparing" });
  expect(working.comparing.working).toBe("comparing");
  const compared = after(working, { type: "compared", receipt: comparison });
  expect(compared.comparing).toMatchObject({ comparison, working: "none" });
  const drawn = after(
    compared,
    { type: "comparingBegan", working: "drawing" },
    { type: "chartsDrawn", receipt: charts },
  );
  expect(drawn.comparing).toMatchObject({ comparison, charts, working: "none" });
});

test.each<[string, PaneEvent]>([
  ["another tab", { type: "tabChosen", tab: "charts" }],
  ["other areas", chosen("Văn Chấn", "Yên Bình")],
])("what was made is said until %s are looked at", (_, event) => {
  const made = after(
    surveyed,
    { type: "compared", receipt: comparison },
    { type: "chartsDrawn", receipt: charts },
  );
  expect(after(made, event).comparing).toMatchObject({ comparison: null, charts: null });
});

test("a tab closes the settings and takes the problem away", () => {
  const state = after(
    { ...surveyed, settingsOpen: true, problem: busy },
    { type: "tabChosen", tab: "charts" },
  );
  expect(state).toMatchObject({ tab: "charts", settingsOpen: false, problem: null });
});

describe("a problem of comparing", () => {
  const failed: PaneEvent = { type: "comparingFailed", problem: busy };

  test("ends the work and keeps the areas and what was made", () => {
    const state = after(
      surveyed,
      { type: "compared", receipt: comparison },
      { type: "comparingBegan", working: "drawing" },
      failed,
    );
    expect(state.problem).toEqual(busy);
    expect(state.comparing).toMatchObject({ working: "none", comparison, first: "Yên Bình" });
  });

  test.each<[string, PaneState]>([
    ["a file that is being read", after(initialPane, { type: "sourceChosen", name: "a.txt" })],
    ["a review", reviewing],
    ["figures that are being written", after(reviewing, { type: "writingBegan" })],
  ])("leaves %s alone", (_, state) => {
    expect(after(state, failed).importing).toBe(state.importing);
  });
});

test.each([
  [[["Yên Bình", "Văn Chấn"]], true],
  // A worksheet compares its first area with its second; the other way round is another worksheet.
  [[["Văn Chấn", "Yên Bình"]], false],
  [[["Yên Bình", "Sa Pa"]], false],
  [[], false],
])("comparisons %j stand for Yên Bình and Văn Chấn: %s", (comparisons, stands) => {
  expect(comparisonStands(surveyed.comparing, { ...festival, comparisons })).toBe(stands);
});

test("an area has no comparison with itself", () => {
  const twice = after(surveyed, chosen("Yên Bình", "Yên Bình"));
  const survey = { ...festival, comparisons: [["Yên Bình", "Yên Bình"]] };
  expect(comparisonStands(twice.comparing, survey)).toBe(false);
});
