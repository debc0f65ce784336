import { openWorkbook, type OpenWorkbook } from "../openWorkbook";

const areas = { first: "Yên Bình", second: "Văn Chấn" } as const;
let opened: OpenWorkbook;

beforeAll(async () => {
  opened = await openWorkbook();
  await opened.importReport();
});

test("what was written in Vietnamese is found again from any language, and stays Vietnamese", async () => {
  const { useCases, worksheet } = opened;
  for (const language of ["ar", "en", "vi"] as const) {
    const survey = await useCases.surveyFigures(language);
    expect(survey.ok && survey.value.figures).toBe(15);
    const comparison = await useCases.buildComparison({ ...areas, language });
    expect(comparison.ok && comparison.value.worksheet).toBe("Yên Bình - Văn Chấn");
    const charts = await useCases.drawCharts({ ...areas, kinds: ["columns"], language });
    expect(charts.ok && [charts.value.drawn, charts.value.refreshed]).toEqual(
      language === "ar" ? [1, 0] : [0, 1],
    );
  }
  expect(worksheet("Yên Bình - Văn Chấn").charts).toHaveLength(1);
});

test("the report imported again from a pane in Arabic adds nothing", async () => {
  const again = await opened.importReport((text) => text, "ar");
  expect([again.worksheet, again.added, again.unchanged]).toEqual(["Số liệu", 0, 15]);
});
