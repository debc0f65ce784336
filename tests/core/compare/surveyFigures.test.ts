import { surveyFigures } from "../../../src/core/compare/surveyFigures";
import type { CellValue } from "../../../src/core/plan/cell";
import { figuresColumns, type FiguresColumn } from "../../../src/core/plan/sheetWords";
import type { WorkbookSnapshot } from "../../../src/core/plan/workbookSnapshot";
import { paneLanguages } from "../../../src/text/messages/messages";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";
import { context, emptyWorkbook, festivalRows, standing, workbookWith } from "../festivalWorkbook";

const words = sheetWordsByLanguage.vi;

/** A row of Figures as people see it; what is not said is as in the festival's rows. */
const row = (cells: Partial<Record<FiguresColumn, CellValue>>): readonly CellValue[] =>
  figuresColumns.map((column) => {
    const usual: Partial<Record<FiguresColumn, CellValue>> = {
      campaign: context.campaign,
      source: context.source,
      period: "…",
      area: "Yên Bình",
      indicator: words.indicator("participants.total"),
      role: words.roles.actual,
    };
    return cells[column] ?? usual[column] ?? null;
  });

const holding = (...rows: readonly (readonly CellValue[])[]): WorkbookSnapshot => {
  const { figures, ...workbook } = workbookWith(words);
  return { ...workbook, figures: figures && { ...figures, rows } };
};
const whole = row({ area: "Lào Cai", value: 2745 });

test.each(paneLanguages)("the festival, in worksheets in %s, is surveyed alike", (language) => {
  const own = sheetWordsByLanguage[language];
  const workbook = workbookWith(own, festivalRows, standing(own, "Yên Bình", "Văn Chấn"));
  const survey = surveyFigures(workbook, own);
  expect(survey).toMatchObject({
    whole: "Lào Cai",
    figures: 15,
    comparisons: [["Yên Bình", "Văn Chấn"]],
    sources: [{ name: context.source, figures: 15 }],
  });
  expect(survey.areas).toEqual([
    {
      area: "Yên Bình",
      figures: [
        { indicator: "participants.total", value: 1077, whole: 2745 },
        { indicator: "payments.noncash_switched", value: 167, whole: 380 },
      ],
    },
    {
      area: "Văn Chấn",
      figures: [
        { indicator: "participants.total", value: 127, whole: 2745 },
        { indicator: "payments.noncash_switched", value: 150, whole: 380 },
      ],
    },
  ]);
  expect(survey.activities.map(({ value }) => value)).toEqual([8, 5, 174, 2, 4, 204]);
});

test("a workbook without Figures, or with an empty table, has nothing to compare", () => {
  const nothing = {
    areas: [],
    whole: null,
    figures: 0,
    comparisons: [],
    activities: [],
    sources: [],
  };
  expect(surveyFigures(emptyWorkbook, words)).toEqual(nothing);
  expect(surveyFigures(holding(), words)).toEqual(nothing);
});

test("only numbers that were reached count: no targets, no blanks, no words", () => {
  const survey = surveyFigures(
    holding(
      whole,
      row({ value: 5 }),
      row({ value: 9, role: words.roles.target, area: "Sa Pa" }),
      row({ value: null, area: "Văn Chấn" }),
      row({ value: "…", area: "Bắc Hà" }),
    ),
    words,
  );
  expect(survey.areas.map(({ area }) => area)).toEqual(["Yên Bình"]);
  expect(survey.figures).toBe(2);
});

test("figures of no area, or of one that the source does not say, cannot be chosen", () => {
  const survey = surveyFigures(
    holding(whole, row({ value: 5 }), row({ area: "…", value: 1 }), row({ area: "", value: 2 })),
    words,
  );
  expect(survey.areas.map(({ area }) => area)).toEqual(["Yên Bình"]);
});

test("the area with most figures comes first", () => {
  const survey = surveyFigures(
    holding(
      whole,
      row({ area: "Sa Pa", value: 1 }),
      row({ area: "Văn Chấn", value: 2 }),
      row({ area: "Văn Chấn", indicator: words.indicator("activities.conferences"), value: 3 }),
    ),
    words,
  );
  expect(survey.areas.map(({ area }) => area)).toEqual(["Văn Chấn", "Sa Pa"]);
});

test("only the campaign and the period that a comparison begins with are surveyed", () => {
  const survey = surveyFigures(
    holding(
      whole,
      row({ value: 1077 }),
      row({ area: "Văn Chấn", value: 127 }),
      row({ value: 5000, campaign: "Ngày hội 2024" }),
      row({ value: 6000, period: "2024" }),
      row({ area: "Sa Pa", value: 7000, period: "2024" }),
    ),
    words,
  );
  expect(survey.areas.map(({ area, figures }) => [area, figures[0]?.value])).toEqual([
    ["Yên Bình", 1077],
    ["Văn Chấn", 127],
  ]);
});

test("rows of the same figure are added up, as the comparison's formulas add them", () => {
  const survey = surveyFigures(holding(whole, row({ value: 1000 }), row({ value: 77 })), words);
  expect(survey.areas[0]?.figures).toEqual([
    { indicator: "participants.total", value: 1077, whole: 2745 },
  ]);
});

test("what neither gazetteer nor catalogue knows keeps its own words", () => {
  const survey = surveyFigures(
    holding(whole, row({ area: "Khu 7", indicator: "Băng rôn đã treo", value: 12 })),
    words,
  );
  expect(survey.areas).toEqual([
    { area: "Khu 7", figures: [{ indicator: "other:Băng rôn đã treo", value: 12, whole: null }] },
  ]);
});

test("an area goes by its own name, however a person spelled it", () => {
  const spelled = surveyFigures(holding(whole, row({ area: "Huyện Yen Binh", value: 5 })), words);
  expect(spelled.areas[0]?.area).toBe("Yên Bình");
});

test("each source is listed with its figures, last imported last", () => {
  const survey = surveyFigures(
    holding(whole, row({ source: "b.csv", value: 1 }), row({ source: "b.csv", value: null })),
    words,
  );
  expect(survey.sources).toEqual([
    { name: context.source, figures: 1 },
    { name: "b.csv", figures: 2 },
  ]);
});
