import { comparisonPreview } from "../../src/taskpane/comparisonPreview";
import { areaOf, festival, surveyOf } from "./builders";

test("the festival's two areas are set against each other and against the whole", () => {
  expect(comparisonPreview(festival, "Yên Bình", "Văn Chấn")).toEqual([
    {
      indicator: "participants.total",
      first: 1077,
      second: 127,
      difference: 950,
      ratio: 1077 / 127,
      other: 1541,
      whole: 2745,
    },
    {
      indicator: "payments.noncash_switched",
      first: 167,
      second: 150,
      difference: 17,
      ratio: 167 / 150,
      other: 63,
      whole: 380,
    },
  ]);
});

test("where one area has no figure, nothing is made up", () => {
  const survey = surveyOf(
    areaOf("Yên Bình", { "participants.total": [1077, 2745] }),
    areaOf("Văn Chấn", { "payments.noncash_switched": [150, null] }),
  );
  const nothing = { difference: null, ratio: null, other: null };
  expect(comparisonPreview(survey, "Yên Bình", "Văn Chấn")).toEqual([
    { indicator: "participants.total", first: 1077, second: null, whole: 2745, ...nothing },
    { indicator: "payments.noncash_switched", first: null, second: 150, whole: null, ...nothing },
  ]);
});

test.each([
  ["nothing divides by zero", [5, 10], [0, 10], { difference: 5, ratio: null, other: 5 }],
  ["without the whole there is no rest", [5, null], [2, null], { ratio: 2.5, other: null }],
  ["a rest can be less than nothing", [8, 10], [5, 10], { other: -3 }],
] as const)("%s", (_, a, b, expected) => {
  const survey = surveyOf(
    areaOf("A", { "participants.total": a }),
    areaOf("B", { "participants.total": b }),
  );
  expect(comparisonPreview(survey, "A", "B")[0]).toMatchObject(expected);
});

test.each(["coverage.hi_rate", "reach.people_consulted", "other:băng rôn"])(
  "%s is not added up over areas, so nothing of it is left",
  (indicator) => {
    const survey = surveyOf(
      areaOf("A", { [indicator]: [92, 95] }),
      areaOf("B", { [indicator]: [88, 95] }),
    );
    expect(comparisonPreview(survey, "A", "B")[0]).toMatchObject({ difference: 4, other: null });
  },
);

test("indicators stand in the catalogue's order, others behind them", () => {
  const survey = surveyOf(
    areaOf("A", { "other:x": [1, null], "payments.noncash_switched": [1, null] }),
    areaOf("B", { "activities.conferences": [1, null] }),
  );
  expect(comparisonPreview(survey, "A", "B").map(({ indicator }) => indicator)).toEqual([
    "activities.conferences",
    "payments.noncash_switched",
    "other:x",
  ]);
});

test("an area that the workbook does not have shows nothing", () => {
  expect(comparisonPreview(festival, "", "")).toEqual([]);
});
