import { openWorkbook } from "../openWorkbook";

const areas = { first: "Yên Bình", second: "Văn Chấn", language: "en" } as const;

test("a workbook begun in English, where worksheet and table share a name, calculates everywhere", async () => {
  const { host, useCases, importReport, worksheet } = await openWorkbook();
  const receipt = await importReport((text) => text, "en");
  expect(receipt.worksheet).toBe("Figures");
  const comparison = await useCases.buildComparison(areas);
  if (!comparison.ok) throw new Error(comparison.problem.kind);
  const charts = await useCases.drawCharts({ ...areas, kinds: ["columns", "shares"] });
  expect(charts.ok && charts.value.drawn).toBe(2);
  const errors = host.workbook.model.worksheets.flatMap(({ name, cells }) =>
    [...cells.values()]
      .filter(({ value }) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))
      .map(({ formula, value }) => `${name}: ${String(value)} ${formula}`),
  );
  expect(errors).toEqual([]);
  expect(worksheet(comparison.value.worksheet).cells.get(6 * 16_384 + 4)?.value).toBe(950);
});
