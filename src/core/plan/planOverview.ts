import { indicators, type IndicatorDefinition } from "../indicator/catalogue";
import type { CellValue } from "./cell";
import { formula } from "./cell";
import { columnIndex, type ImportContext } from "./figureCells";
import { figuresColumn, figureUnit, figureValue, type FiguresTable } from "./figuresTable";
import { quoted } from "./formulaText";
import { createSheetDraft, type SheetDraft } from "./sheetDraft";
import type { SheetWords } from "./sheetWords";
import { sumSentence } from "./sumSentence";
import { referenceFormula } from "./a1";
import type { NamePlan, WorksheetPlan } from "./workbookPlan";
import type { WorkbookSnapshot } from "./workbookSnapshot";
import { overviewAreaOf, wholeAreaOf } from "./wholeArea";
import { freeWorksheetName } from "./worksheetName";

/** What the Overview is made from. */
export interface OverviewRequest {
  readonly table: FiguresTable;
  /** The rows of Figures as they will stand. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly context: ImportContext;
  readonly taken: readonly string[];
}

/** The Overview's plan; null when the standing one already shows every indicator. */
export interface OverviewPlan {
  readonly worksheet: string;
  readonly plan: WorksheetPlan | null;
  readonly names: readonly NamePlan[];
}

const groupOrder = ["activities", "reach", "participants", "payments", "other"] as const;
type Group = (typeof groupOrder)[number];

const firstBodyRow = 9;
const columns = [24, 24, 24, 24];

/** Plans the campaign on one page: key figures, groups of results, and what was checked, all live. */
export function planOverview(
  snapshot: WorkbookSnapshot,
  request: OverviewRequest,
  words: SheetWords,
): OverviewPlan {
  const taken = [...snapshot.worksheets.map(({ name }) => name), ...request.taken];
  const standing = snapshot.overview;
  const worksheet = standing?.worksheet ?? freeWorksheetName(words.worksheets.overview, taken);
  // A standing Overview is people's to arrange; its formulas follow Figures by themselves.
  if (standing) return { worksheet, plan: null, names: [] };
  const draft = createSheetDraft();
  const shownIndicators = indicatorsOf(request, words);
  putHead(draft, request, words);
  putKeyFigures(draft, shownIndicators, { request, words });
  const body = putBody(draft, shownIndicators, { request, words });
  const last = putChecks(draft, body, { request, words });
  draft.widths(columns);
  const plan = draft.finish({
    worksheet,
    create: true,
    table: null,
    page: {
      orientation: "Portrait",
      printArea: `A1:D${last}`,
      fitToOnePage: true,
      freezeRows: 0,
      freezeColumns: 0,
    },
    charts: [],
  });
  return { worksheet, plan, names: overviewNames(worksheet, body.last, last) };
}

const overviewNames = (worksheet: string, bodyEnd: number, end: number): readonly NamePlan[] => [
  { name: "CF_overview", refersTo: referenceFormula(worksheet, `A1:D${end}`) },
  {
    name: "CF_overview_body",
    refersTo: referenceFormula(worksheet, `A${firstBodyRow}:D${bodyEnd}`),
  },
];

interface Making {
  readonly request: OverviewRequest;
  readonly words: SheetWords;
}

/** The indicators that the whole area has, in the catalogue's order, then those outside it. */
function indicatorsOf(
  { rows }: OverviewRequest,
  words: SheetWords,
): readonly { readonly name: string; readonly definition: IndicatorDefinition | null }[] {
  const whole = overviewAreaOf(rows, words);
  const present = new Set(
    rows
      .filter((row) => row[columnIndex("area")] === whole)
      .map((row) => String(row[columnIndex("indicator")] ?? "")),
  );
  const known = indicators
    .map((definition) => ({ name: words.indicator(definition.id), definition }))
    .filter(({ name }) => present.has(name));
  const knownNames = new Set(known.map(({ name }) => name));
  const others = [...present].filter((name) => !knownNames.has(name));
  return [...known, ...others.map((name) => ({ name, definition: null }))];
}

type Shown = ReturnType<typeof indicatorsOf>[number];

function putHead(draft: SheetDraft, { rows, context }: OverviewRequest, words: SheetWords): void {
  const period = String(rows[0]?.[columnIndex("period")] ?? "…");
  draft.put(
    "F1",
    [
      [words.columns.campaign, context.campaign],
      [words.columns.period, period],
      [words.columns.area, overviewAreaOf(rows, words)],
      [words.columns.role, words.roles.actual],
      [words.columns.source, context.source],
    ],
    "CF Parameter",
  );
  draft.put("A1", [[formula(`=${quoted(words.overview.title)}&G1`)]], "CF Title");
  // Only of a whole the title says so.
  const kind = wholeAreaOf(rows, words) === null ? "" : `&${quoted(words.comparison.wholeArea)}`;
  draft.put("A2", [[formula(`=G3${kind}&" · "&G2&" · "&G4`)]], "CF Subtitle");
  draft.put(
    "A3",
    [[formula(`=${quoted(words.source)}&G5&". "&${quoted(words.cutOffUnknown)}`)]],
    "CF Unit",
  );
  draft.height(1, 26);
}

const criteria = (indicator: string): Parameters<typeof figureValue>[1] => ({
  indicator,
  area: "$G$3",
  role: "$G$4",
  campaign: "$G$1",
  period: "$G$2",
});

const preferredKeys = [
  "reach.people_consulted",
  "participants.total",
  "participants.voluntary_si_new",
  "payments.noncash_switched",
];

function putKeyFigures(draft: SheetDraft, shownIndicators: readonly Shown[], making: Making): void {
  const preferred = shownIndicators.filter(({ definition }) =>
    preferredKeys.includes(definition?.id ?? ""),
  );
  const rest = shownIndicators.filter((item) => !preferred.includes(item));
  const keys = [...preferred, ...rest].slice(0, 4);
  keys.forEach(({ name }, index) => {
    const letter = String.fromCharCode(65 + index);
    const value = figureValue(making.request.table, criteria(`${letter}6`));
    draft.put(`${letter}5`, [[formula(`=${value}`)]], "CF Key figure");
    draft.put(`${letter}6`, [[name]], "CF Key label");
  });
  draft.height(5, 36);
  draft.height(6, 28);
}

interface Body {
  readonly last: number;
  /** Row of each indicator by its id. */
  readonly rowById: ReadonlyMap<string, number>;
}

function putBody(draft: SheetDraft, shownIndicators: readonly Shown[], making: Making): Body {
  const { overview } = making.words;
  draft.put("A8", [[overview.indicator, "", overview.result, overview.unit]], "CF Header");
  draft.style({ address: "C8", style: "CF Header number" });
  draft.style({ address: "D8", style: "CF Header unit" });
  let row = firstBodyRow;
  const rowById = new Map<string, number>();
  for (const group of groupOrder) {
    const items = shownIndicators.filter((item) => groupOf(item) === group);
    if (items.length === 0) continue;
    draft.put(`A${row}`, [[overview.groups[group], "", "", ""]], "CF Group");
    draft.height(row, 19);
    row += 1;
    for (const item of items) {
      if (item.definition) rowById.set(item.definition.id, row);
      putResult(draft, { item, row, isPart: isPart(item, shownIndicators) }, making);
      row += 1;
    }
  }
  draft.put(`A${row}`, [["", "", "", ""]], "CF Closing");
  draft.height(row, 6);
  return { last: row, rowById };
}

function groupOf({ definition }: Shown): Group {
  const topic = definition?.topic;
  return topic === "activities" ||
    topic === "reach" ||
    topic === "participants" ||
    topic === "payments"
    ? topic
    : "other";
}

const isPart = ({ definition }: Shown, all: readonly Shown[]): boolean =>
  all.some((other) => other.definition?.parts.includes(definition?.id ?? ""));

function putResult(
  draft: SheetDraft,
  { item, row, isPart: part }: { item: Shown; row: number; isPart: boolean },
  { request }: Making,
): void {
  const value = figureValue(request.table, criteria(`$A${row}`));
  const unit = figureUnit(request.table, `$A${row}`);
  draft.put(`A${row}`, [[item.name, "", formula(`=${value}`), formula(`=${unit}`)]]);
  draft.style({ address: `A${row}:B${row}`, style: part ? "CF Stub part" : "CF Stub line" });
  draft.style({
    address: `C${row}`,
    style: item.definition?.parts.length ? "CF Whole" : "CF Number",
  });
  draft.style({ address: `D${row}`, style: "CF Unit cell" });
}

/** Puts what was checked and the notes; gives the last row used. */
function putChecks(draft: SheetDraft, { last, rowById }: Body, { request, words }: Making): number {
  const checks = [
    ...sumChecks(rowById, words),
    { text: formula(`=${countSentence(request.table, words)}`), style: "CF Note" as const },
    { text: words.overview.activitiesNotAdded, style: "CF Note" as const },
    { text: words.overview.reachNotAdded, style: "CF Note" as const },
    { text: words.legend, style: "CF Note" as const },
  ];
  draft.put(`A${last + 1}`, [[words.overview.checks]], "CF Check");
  checks.forEach(({ text, style }, index) => draft.put(`A${last + 2 + index}`, [[text]], style));
  return last + 1 + checks.length;
}

function sumChecks(
  rowById: ReadonlyMap<string, number>,
  words: SheetWords,
): { readonly text: { readonly formula: string }; readonly style: "CF Check" }[] {
  return indicators.flatMap(({ id, parts }) => {
    const whole = rowById.get(id);
    const rows = parts.map((part) => rowById.get(part));
    if (whole === undefined || parts.length < 2 || rows.includes(undefined)) return [];
    const sentence = sumSentence(
      `C${whole}`,
      rows.map((row) => `C${row ?? 0}`),
      words,
    );
    return [{ text: formula(`=${sentence}`), style: "CF Check" as const }];
  });
}

function countSentence(table: FiguresTable, words: SheetWords): string {
  const status = figuresColumn(table, "status");
  const { countFigures, countConflicts, countEdited } = words.overview;
  return (
    `COUNT(${figuresColumn(table, "value")})&${quoted(countFigures)}` +
    `&COUNTIF(${status},${quoted(words.statuses.conflict)})&${quoted(countConflicts)}` +
    `&COUNTIF(${status},${quoted(words.statuses.edited)})&${quoted(countEdited)}`
  );
}
