import { planCharts } from "../../../src/core/chart/planCharts";
import { planComparison } from "../../../src/core/compare/planComparison";
import { parseBlock } from "../../../src/core/plan/a1";
import { planImport } from "../../../src/core/plan/planImport";
import { rightToLeft } from "../../../src/core/plan/rightToLeft";
import type {
  ChartPlan,
  StylePlan,
  WorkbookPlan,
  WorksheetPlan,
} from "../../../src/core/plan/workbookPlan";
import type { Result } from "../../../src/core/result";
import { arSheetWords as words } from "../../../src/text/sheetWords/ar";
import { context, emptyWorkbook, festivalRows, standing, workbookWith } from "../festivalWorkbook";

const planOf = (planned: Result<{ readonly plan: WorkbookPlan }, unknown>): WorkbookPlan => {
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  return planned.value.plan;
};

const areas = { first: words.area("Yên Bình"), second: words.area("Văn Chấn") };
const compared = workbookWith(words, festivalRows, standing(words, "Yên Bình", "Văn Chấn"));
const kinds = ["columns", "shares", "activities"] as const;
const mixed = festivalRows.map((row, index) => ({ ...row, quoteRightToLeft: index % 2 === 0 }));
const plans = {
  import: planOf(planImport(emptyWorkbook, { figures: mixed, ...context }, words)),
  comparison: planOf(planComparison(workbookWith(words), areas, words)),
  charts: planOf(planCharts(compared, { ...areas, kinds }, words)),
} as const;

/** A plan without what says in which direction it runs. */
const undirected = (plan: WorkbookPlan): unknown => ({
  ...plan,
  worksheets: plan.worksheets.map((worksheet) => ({
    ...worksheet,
    styles: worksheet.styles.map((style) => ({ ...style, readingOrder: null })),
    charts: worksheet.charts.map((chart) => ({
      ...chart,
      reverseCategories: null,
      reverseValues: null,
    })),
  })),
});

describe.each(Object.entries(plans))("the plan of %s, turned for readers of Arabic,", (_, plan) => {
  const turned = rightToLeft(plan);

  test("changes nothing but directions: every cell, formula, width and place of a chart stays", () => {
    expect(undirected(turned)).toEqual(undirected(plan));
  });

  test("is turned once for all", () => {
    expect(rightToLeft(turned)).toEqual(turned);
  });

  test("gives every styled cell a direction", () => {
    for (const { styles } of turned.worksheets)
      for (const { readingOrder, ...style } of styles)
        expect([style, readingOrder]).toEqual([style, expect.stringMatching(/^(Right|Left)To/)]);
  });
});

/** The last of our styles over a cell, as Excel applies them one after the other. */
function styleAt(worksheet: WorksheetPlan, row: number, column: number): StylePlan | undefined {
  return worksheet.styles
    .filter(({ address }) => {
      const { top, left, bottom, right } = parseBlock(address);
      return top <= row && row <= bottom && left <= column && column <= right;
    })
    .pop();
}

interface SeenCell {
  readonly content: unknown;
  readonly style: StylePlan | undefined;
}

/** Every cell that a plan writes, with its style. */
const cellsOf = (plan: WorkbookPlan): readonly SeenCell[] =>
  plan.worksheets.flatMap((worksheet) =>
    worksheet.blocks.flatMap(({ address, cells }) => {
      const { top, left } = parseBlock(address);
      return cells.flatMap((line, row) =>
        line.map((content, column) => ({
          content,
          style: styleAt(worksheet, top + row, left + column),
        })),
      );
    }),
  );

test("numbers run from the left, or +950 would be shown as 950+; words run from the right", () => {
  const cells = cellsOf(rightToLeft(plans.import)).filter(
    ({ style }) => style !== undefined && style.style !== "CF Table quote",
  );
  const numbers = cells.filter(({ content }) => typeof content === "number");
  const arabic = cells.filter(
    ({ content }) => typeof content === "string" && /\p{Script=Arabic}/u.test(content),
  );
  expect(numbers).toHaveLength(15);
  expect(arabic.length).toBeGreaterThan(30);
  const orders = (some: readonly SeenCell[]): ReadonlySet<unknown> =>
    new Set(some.map(({ style }) => style?.readingOrder));
  expect(orders(numbers)).toEqual(new Set(["LeftToRight"]));
  expect(orders(arabic)).toEqual(new Set(["RightToLeft"]));
});

test("differences, ratios and shares of a comparison run from the left", () => {
  const [worksheet] = rightToLeft(plans.comparison).worksheets;
  const orders = (worksheet?.styles ?? [])
    .filter(({ address }) => /^[C-J]7(?::|$)/.test(address))
    .map(({ style, readingOrder }) => [style, readingOrder]);
  expect(orders).toEqual(
    ["Number", "Difference", "Ratio", "Percent", "Remainder", "Whole"].map((name) => [
      `CF ${name}`,
      "LeftToRight",
    ]),
  );
});

test("a quote keeps the direction of its own language", () => {
  const own = (plan: WorkbookPlan): readonly (string | undefined)[] =>
    plan.worksheets.flatMap(({ styles }) =>
      styles
        .filter(({ style, readingOrder }) => style === "CF Table quote" && readingOrder)
        .map(({ address, readingOrder }) => `${address} ${readingOrder ?? ""}`),
    );
  expect(own(plans.import).length).toBeGreaterThan(0);
  expect(own(rightToLeft(plans.import))).toEqual(expect.arrayContaining([...own(plans.import)]));
});

test("columns begin at the right by their categories, bars grow from the right by their values", () => {
  const directions = ({ type, reverseCategories, reverseValues }: ChartPlan): unknown => [
    type,
    reverseCategories,
    reverseValues,
  ];
  expect(plans.charts.worksheets[0]?.charts.map(directions)).toEqual([
    ["ColumnClustered", false, false],
    ["BarStacked100", true, false],
    ["BarClustered", true, false],
  ]);
  expect(rightToLeft(plans.charts).worksheets[0]?.charts.map(directions)).toEqual([
    ["ColumnClustered", true, false],
    ["BarStacked100", true, true],
    ["BarClustered", true, true],
  ]);
});
