import { drawableKinds, offeredCharts } from "../../src/taskpane/offeredCharts";
import { areaOf, festival, surveyOf } from "./builders";

const conferences = [{ indicator: "activities.conferences", value: 5 }];
const lacking = (survey: typeof festival): readonly (string | null)[] =>
  offeredCharts(survey).map(({ lacks }) => lacks);

test("a workbook with everything is offered every chart, each with its reason", () => {
  const survey = { ...festival, activities: conferences };
  expect(offeredCharts(survey)).toEqual([
    { kind: "columns", why: "charts.columnsWhy", lacks: null },
    { kind: "shares", why: "charts.sharesWhy", lacks: null },
    { kind: "activities", why: "charts.activitiesWhy", lacks: null },
  ]);
  expect(drawableKinds(survey)).toEqual(["columns", "shares", "activities"]);
});

test("what a chart lacks is said, and the chart is not drawn", () => {
  const alone = surveyOf(areaOf("Yên Bình", { "participants.total": [1077, null] }));
  expect(lacking(alone)).toEqual([null, "charts.noWhole", "charts.noActivities"]);
  expect(drawableKinds(alone)).toEqual(["columns"]);
  expect(lacking(festival)).toEqual([null, null, "charts.noActivities"]);
});

test("rates have no shares, although the whole has its rate", () => {
  const rates = surveyOf(areaOf("Yên Bình", { "coverage.hi_rate": [92, 95] }));
  expect(lacking(rates)[1]).toBe("charts.noWhole");
});
