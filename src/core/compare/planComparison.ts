import { referenceFormula } from "../plan/a1";
import { formula } from "../plan/cell";
import { numberFormats } from "../plan/cellStyle";
import { figureUnit, figureValue } from "../plan/figuresTable";
import { quoted } from "../plan/formulaText";
import { createSheetDraft, type SheetDraft } from "../plan/sheetDraft";
import type { SheetWords } from "../plan/sheetWords";
import type { NamePlan, WorkbookPlan, WorksheetPlan } from "../plan/workbookPlan";
import type { ComparisonSnapshot, WorkbookSnapshot } from "../plan/workbookSnapshot";
import { freeWorksheetName } from "../plan/worksheetName";
import type { Problem } from "../problem";
import { fail, ok, type Result } from "../result";
import { comparisonFacts, type ComparedAreas, type ComparisonFacts } from "./comparisonFacts";
import { putChartData } from "./putChartData";
import { putNotes } from "./putNotes";

/** The plan of a comparison. */
export interface ComparisonPlan {
  readonly plan: WorkbookPlan;
  readonly worksheet: string;
  readonly number: number;
  /** Whether it stood already. */
  readonly refreshed: boolean;
  readonly indicators: number;
}

/** Plans the comparison of two areas; one that stands with the same rows is left as people have it. */
export function planComparison(
  snapshot: WorkbookSnapshot,
  areas: ComparedAreas,
  words: SheetWords,
): Result<ComparisonPlan, Problem> {
  if (snapshot.readOnly) return fail({ kind: "WorkbookReadOnly" });
  const found = comparisonFacts(snapshot.figures, areas, words);
  if (!found.ok) return found;
  const facts = found.value;
  const standing = standingComparison(snapshot, areas);
  if (standing && isProtected(snapshot, standing.worksheet))
    return fail({ kind: "WorksheetProtected", worksheet: standing.worksheet });
  const { number, worksheet } = standing ?? newComparison(snapshot, areas, words);
  const complete = standing !== null && showsAll(standing, facts);
  return ok({
    plan: {
      purpose: "comparison",
      worksheets: complete ? [] : [layOut(facts, { worksheet, create: !standing }, words)],
      names: complete ? [] : namesOf(facts, worksheet, number),
      activate: worksheet,
      kept: null,
    },
    worksheet,
    number,
    refreshed: standing !== null,
    indicators: facts.compared.length,
  });
}

/** The comparison that already sets these two against each other, in this order. */
export const standingComparison = (
  { comparisons }: WorkbookSnapshot,
  { first, second }: ComparedAreas,
): ComparisonSnapshot | null =>
  comparisons.find(({ areas }) => areas[0] === first && areas[1] === second) ?? null;

const isProtected = ({ worksheets }: WorkbookSnapshot, name: string): boolean =>
  worksheets.some((worksheet) => worksheet.name === name && worksheet.protected);

const showsAll = ({ indicators }: ComparisonSnapshot, { compared }: ComparisonFacts): boolean =>
  compared.every(({ name }) => indicators.includes(name));

const newComparison = (
  snapshot: WorkbookSnapshot,
  { first, second }: ComparedAreas,
  words: SheetWords,
): Pick<ComparisonSnapshot, "number" | "worksheet"> => ({
  number: Math.max(0, ...snapshot.comparisonNumbers) + 1,
  worksheet: freeWorksheetName(
    words.worksheets.comparison(first, second),
    snapshot.worksheets.map(({ name }) => name),
  ),
});

const widths = [37, 10, 12, 12, 12, 11, 14, 14, 14, 16];

function layOut(
  facts: ComparisonFacts,
  { worksheet, create }: { worksheet: string; create: boolean },
  words: SheetWords,
): WorksheetPlan {
  const draft = createSheetDraft();
  putParameters(draft, facts, words);
  putHead(draft, facts, words);
  facts.compared.forEach((_, index) => putRow(draft, facts, facts.layout.firstRow + index));
  putNotes(draft, facts, words);
  putChartData(draft, facts, words);
  draft.widths(widths);
  const { firstRow, lastRow } = facts.layout;
  draft.rule({
    address: `I${firstRow}:I${lastRow}`,
    formula: `=AND(ISNUMBER(I${firstRow}),I${firstRow}<0)`,
    fill: "#FFF4CE",
    fontColor: "#B5471B",
    bold: true,
  });
  draft.list({ address: "C5:D5", list: facts.areas });
  return draft.finish({
    worksheet,
    create,
    table: null,
    page: {
      orientation: "Landscape",
      printArea: `A1:J${facts.layout.lastRowOfPage}`,
      fitToOnePage: true,
      freezeRows: 6,
      freezeColumns: 1,
    },
    charts: [],
  });
}

function putParameters(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { columns, roles } = words;
  draft.put(
    "L1",
    [
      [columns.campaign, facts.campaign],
      [columns.period, facts.period],
      [columns.area, facts.whole],
      [columns.role, roles.actual],
    ],
    "CF Parameter",
  );
}

function putHead(draft: SheetDraft, facts: ComparisonFacts, words: SheetWords): void {
  const { comparison } = words;
  const title = `${quoted(comparison.titleStart)}&C5&${quoted(comparison.titleAnd)}&D5&": "&M1`;
  draft.put("A1", [[formula(`=${title}`)]], "CF Title");
  draft.put("A2", [[formula(`=M3&" · "&M2&" · "&M4`)]], "CF Subtitle");
  draft.put("A3", [[comparison.unitLine]], "CF Unit");
  draft.put("A5", [headerCells(facts, words)], "CF Header number");
  draft.style({ address: "A5", style: "CF Header" });
  draft.style({ address: "B5", style: "CF Header unit" });
  draft.put("A6", [[...comparison.columnCodes]], "CF Code");
  draft.style({ address: "A6:B6", style: "CF Code text" });
  [26, 18, 16, 6, 34, 13].forEach((points, index) => draft.height(index + 1, points));
}

function headerCells(
  { first, second }: ComparisonFacts,
  { comparison }: SheetWords,
): readonly (string | { formula: string })[] {
  const share = quoted(comparison.shareOfWhole);
  return [
    comparison.indicator,
    comparison.unit,
    first,
    second,
    comparison.difference,
    comparison.ratio,
    formula(`=C5&${share}`),
    formula(`=D5&${share}`),
    comparison.otherAreas,
    formula(`=M3&${quoted(comparison.wholeArea)}`),
  ];
}

function putRow(draft: SheetDraft, facts: ComparisonFacts, row: number): void {
  const item = facts.compared[row - facts.layout.firstRow];
  const value = (area: string): string =>
    figureValue(facts.table, {
      indicator: `$A${row}`,
      area,
      role: "$M$4",
      campaign: "$M$1",
      period: "$M$2",
    });
  const ofWhole = (text: string): string => (item?.additive ? text : `"·"`);
  const share = (cell: string): string =>
    ofWhole(`IF(COUNT(${cell},$J${row})=2,IF($J${row}=0,"·",${cell}/$J${row}),"…")`);
  const both = `COUNT(C${row}:D${row})=2`;
  const cells = [
    figureUnit(facts.table, `$A${row}`),
    value("C$5"),
    value("D$5"),
    `IF(${both},C${row}-D${row},"…")`,
    `IF(${both},IF(D${row}=0,"·",C${row}/D${row}),"…")`,
    share(`C${row}`),
    share(`D${row}`),
    ofWhole(`IF(COUNT(C${row}:D${row},J${row})=3,J${row}-C${row}-D${row},"…")`),
    value("$M$3"),
  ];
  draft.put(`A${row}`, [[item?.name ?? "", ...cells.map((text) => formula(`=${text}`))]]);
  styleRow(draft, row, item?.unit === percentUnit);
  draft.height(row, 22);
}

// Percentages stand in Figures as 62.4 and are shown so, with their unit beside them.
const percentUnit = "%";

function styleRow(draft: SheetDraft, row: number, percent: boolean): void {
  const number = percent ? { numberFormat: numberFormats.figure } : {};
  draft.style({ address: `A${row}`, style: "CF Stub" });
  draft.style({ address: `B${row}`, style: "CF Unit cell" });
  draft.style({ address: `C${row}:D${row}`, style: "CF Number", ...number });
  draft.style({ address: `E${row}`, style: "CF Difference" });
  draft.style({ address: `F${row}`, style: "CF Ratio" });
  draft.style({ address: `G${row}:H${row}`, style: "CF Percent" });
  draft.style({ address: `I${row}`, style: "CF Remainder" });
  draft.style({ address: `J${row}`, style: "CF Whole", ...number });
}

function namesOf(
  { layout }: ComparisonFacts,
  worksheet: string,
  number: number,
): readonly NamePlan[] {
  const mark = (end: string, address: string): NamePlan => ({
    name: `CF_cmp${number}${end}`,
    refersTo: referenceFormula(worksheet, address),
  });
  return [
    mark("", `A1:J${layout.lastRowOfPage}`),
    mark("_body", `A${layout.firstRow}:J${layout.lastRow}`),
    mark("_areas", "C5:D5"),
    mark("_params", "L1:M4"),
    mark("_checks", `A${layout.firstCheck}:A${layout.lastCheck}`),
    mark("_chart_data", `L${layout.columnsData}:O${layout.lastDataRow}`),
  ];
}
