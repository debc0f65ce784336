import {
  comparisonFacts,
  otherActivities,
  type ComparedAreas,
  type ComparisonFacts,
} from "../compare/comparisonFacts";
import { chartRows } from "../compare/layoutComparison";
import { standingComparison } from "../compare/planComparison";
import { referenceFormula } from "../plan/a1";
import type { SheetWords } from "../plan/sheetWords";
import type { ChartPlan, SeriesPlan, WorkbookPlan } from "../plan/workbookPlan";
import type { ComparisonSnapshot, WorkbookSnapshot } from "../plan/workbookSnapshot";
import type { Problem } from "../problem";
import { fail, ok, type Result } from "../result";
import type { ChartKind } from "./chartKind";

/** The plan of charts beside one comparison. */
export interface ChartsPlan {
  readonly plan: WorkbookPlan;
  readonly worksheet: string;
  readonly drawn: number;
  readonly refreshed: number;
}

/** Which charts of which comparison. */
export interface ChartsPlanRequest extends ComparedAreas {
  readonly kinds: readonly ChartKind[];
}

/** Plans the charts of a comparison that stands; those that stand already get their data again. */
export function planCharts(
  snapshot: WorkbookSnapshot,
  request: ChartsPlanRequest,
  words: SheetWords,
): Result<ChartsPlan, Problem> {
  if (snapshot.readOnly) return fail({ kind: "WorkbookReadOnly" });
  const standing = standingComparison(snapshot, request);
  if (!standing) return fail({ kind: "ComparisonMissing" });
  const sheet = snapshot.worksheets.find(({ name }) => name === standing.worksheet);
  if (sheet?.protected) return fail({ kind: "WorksheetProtected", worksheet: sheet.name });
  const facts = comparisonFacts(snapshot.figures, request, words);
  if (!facts.ok) return facts;
  const kinds = request.kinds.filter(
    (kind) => kind !== "activities" || facts.value.activities.length > 0,
  );
  const names = sheet?.chartNames ?? [];
  const charts = kinds.map((kind) =>
    chartPlan(kind, { facts: facts.value, standing, names }, words),
  );
  return ok({
    plan: planOf(standing.worksheet, charts),
    worksheet: standing.worksheet,
    drawn: charts.filter(({ exists }) => !exists).length,
    refreshed: charts.filter(({ exists }) => exists).length,
  });
}

const planOf = (worksheet: string, charts: readonly ChartPlan[]): WorkbookPlan => ({
  purpose: "chart",
  worksheets: [
    {
      worksheet,
      create: false,
      blocks: [],
      table: null,
      styles: [],
      columnWidths: [],
      rowHeights: [],
      conditionalFormats: [],
      validations: [],
      page: null,
      charts,
    },
  ],
  names: [],
  activate: worksheet,
  kept: null,
});

interface Making {
  readonly facts: ComparisonFacts;
  readonly standing: ComparisonSnapshot;
  readonly names: readonly string[];
}

function chartPlan(kind: ChartKind, making: Making, words: SheetWords): ChartPlan {
  const name = `CF_cmp${making.standing.number}_${kind}`;
  const identity = { name, exists: making.names.includes(name) };
  switch (kind) {
    case "columns":
      return { ...identity, ...columnsChart(making, words) };
    case "shares":
      return { ...identity, ...sharesChart(making, words) };
    case "activities":
      return { ...identity, ...activitiesChart(making, words) };
  }
}

type Drawing = Omit<ChartPlan, "name" | "exists">;

const areaA = "#12436D";
const areaB = "#C2701B";
const remainder = "#D5DAE0";
const others = "#8A949E";
const ink = "#1F2933";
const count = '#,##0;"−"#,##0;"–"';

const outside = (fill: string): SeriesPlan => ({
  fill,
  labelColor: ink,
  labelPosition: "OutsideEnd",
});
const inside = (fill: string, labelColor: string): SeriesPlan => ({
  fill,
  labelColor,
  labelPosition: "Center",
});

const titleCell = ({ standing }: Making, row: number): string =>
  referenceFormula(standing.worksheet, `L${row}`);

function columnsChart(making: Making, words: SheetWords): Drawing {
  const { facts } = making;
  const { layout, compared } = facts;
  const units = [...new Set(compared.map(({ unit }) => unit))];
  return {
    type: "ColumnClustered",
    data: `L${layout.columnsData + 1}:N${layout.columnsData + 1 + compared.length}`,
    title: `${facts.first} – ${facts.second}`,
    titleCell: titleCell(making, layout.columnsData),
    categoryAxisTitle: words.charts.indicatorAxis,
    valueAxisTitle: words.charts.valueAxis(units.join(", ")),
    valueFormat: "#,##0",
    labelFormat: count,
    series: [outside(areaA), outside(areaB)],
    pointFills: [],
    gapWidth: 70,
    overlap: -5,
    legend: true,
    reverseCategories: false,
    reverseValues: false,
    from: `A${layout.firstChartRow}`,
    to: `D${layout.firstChartRow + chartRows - 1}`,
  };
}

function sharesChart(making: Making, words: SheetWords): Drawing {
  const { layout, compared } = making.facts;
  return {
    type: "BarStacked100",
    data: `L${layout.sharesData + 1}:O${layout.sharesData + 1 + compared.length}`,
    title: words.charts.sharesTitle,
    titleCell: titleCell(making, layout.sharesData),
    categoryAxisTitle: words.charts.indicatorAxis,
    valueAxisTitle: words.charts.shareAxis,
    valueFormat: "0%",
    // A label that would not fit into its bar is left out; the table has the number.
    labelFormat: '[<0.06]"";0.0%',
    series: [inside(areaA, "#FFFFFF"), inside(areaB, "#000000"), inside(remainder, ink)],
    pointFills: [],
    gapWidth: 70,
    overlap: 100,
    legend: true,
    reverseCategories: true,
    reverseValues: false,
    from: `E${layout.firstChartRow}`,
    to: `J${layout.firstChartRow + chartRows - 1}`,
  };
}

function activitiesChart(making: Making, words: SheetWords): Drawing {
  const { layout, activities } = making.facts;
  const last = activities[activities.length - 1];
  const otherLast = last === words.indicator(otherActivities);
  return {
    type: "BarClustered",
    data: `L${layout.sortedData}:M${layout.sortedData + activities.length}`,
    title: words.charts.activitiesTitle,
    titleCell: titleCell(making, layout.activitiesData),
    categoryAxisTitle: words.charts.activityAxis,
    valueAxisTitle: words.charts.countAxis,
    valueFormat: "#,##0",
    labelFormat: count,
    series: [outside(areaA)],
    pointFills: activities.map((_, index) =>
      otherLast && index === activities.length - 1 ? others : null,
    ),
    gapWidth: 40,
    overlap: 0,
    legend: false,
    reverseCategories: true,
    reverseValues: false,
    from: `A${layout.activitiesRow}`,
    to: `J${layout.activitiesRow + chartRows - 1}`,
  };
}
