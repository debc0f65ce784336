import { openWorkbook } from "../openWorkbook";

const areas = { first: "Yên Bình", second: "Văn Chấn", language: "ar" } as const;

test("a workbook begun in Arabic reads from the right, its numbers from the left", async () => {
  const { useCases, importReport, worksheet } = await openWorkbook();
  const receipt = await importReport((text) => text, "ar");
  expect(receipt.worksheet).toBe("الأرقام");
  await useCases.buildComparison(areas);
  const charts = await useCases.drawCharts({ ...areas, kinds: ["columns", "shares"] });
  if (!charts.ok) throw new Error(charts.problem.kind);
  const sheet = worksheet(charts.value.worksheet);
  const orderAt = (row: number, column: number): string | undefined =>
    sheet.cells.get(row * 16_384 + column)?.format.readingOrder;
  expect([orderAt(6, 0), orderAt(6, 4)]).toEqual(["RightToLeft", "LeftToRight"]);
  const [columns, shares] = sheet.charts.map(({ categoryAxis, valueAxis }) => ({
    categories: categoryAxis.reversed,
    values: valueAxis.reversed,
  }));
  expect(columns).toEqual({ categories: true, values: false });
  expect(shares).toEqual({ categories: true, values: true });
});
