import { styleLooks, type StyleName } from "../core/plan/cellStyle";
import type {
  ApplyReceipt,
  KeptPlan,
  WorkbookPlan,
  WorksheetPlan,
} from "../core/plan/workbookPlan";
import type { Problem } from "../core/problem";
import { fail, type Result } from "../core/result";
import { blockInput } from "./cellInput";
import { runExcel, succeeded } from "./runExcel";
import { writeChart } from "./writeChart";
import { writeStyle } from "./writeStyle";
import { writeWorksheet } from "./writeWorksheet";

/**
 * Carries out a plan in at most three phases of one round trip each:
 *
 * 1. find   - which of our styles and names stand already (left out when the plan needs none);
 * 2. write  - everything, in the plan's order;
 * 3. verify - the imported table is read back and compared (imports only).
 *
 * Every step may be repeated without harm, because a batch that fails half way is not undone.
 */
export function applyPlan(plan: WorkbookPlan): Promise<Result<ApplyReceipt, Problem>> {
  return runExcel(plan.purpose, async (context) => {
    const found = queueFind(context, plan);
    if (found.wantedStyles.length + found.names.length > 0) await context.sync();

    for (const name of missingStyles(found)) writeStyle(context, { name, look: styleLooks[name] });
    for (const worksheet of plan.worksheets) writePlanned(context, worksheet);
    if (plan.kept) writeKept(context, plan.kept);
    for (const name of found.names) writeName(context, name);
    if (plan.activate !== null) context.workbook.worksheets.getItem(plan.activate).activate();
    const checks = plan.purpose === "import" ? queueReadBack(context, plan) : [];
    await context.sync();

    const differing = checks.find((check) => !readsAsWritten(check));
    if (differing) return fail(readBackDiffers(differing));
    return succeeded(receipt(plan));
  });
}

interface FoundName {
  readonly name: string;
  readonly refersTo: string;
  readonly item: Excel.NamedItem;
}

interface Found {
  readonly wantedStyles: readonly StyleName[];
  readonly styles: Excel.StyleCollection;
  readonly names: readonly FoundName[];
}

/** Queues the question which styles and names stand already. */
function queueFind(context: Excel.RequestContext, plan: WorkbookPlan): Found {
  const { styles, names } = context.workbook;
  const wantedStyles = [
    ...new Set(plan.worksheets.flatMap((worksheet) => worksheet.styles.map(({ style }) => style))),
  ];
  // Styles are listed, because asking for one that may be missing needs ExcelApi 1.14.
  if (wantedStyles.length > 0) styles.load({ name: true });
  const found = [...plan.names, ...(plan.kept ? [plan.kept.mark] : [])].map((name) => ({
    ...name,
    item: names.getItemOrNullObject(name.name),
  }));
  for (const { item } of found) item.load({ name: true });
  return { wantedStyles, styles, names: found };
}

/** The styles of the plan that the workbook does not have yet. */
function missingStyles({ wantedStyles, styles }: Found): readonly StyleName[] {
  if (wantedStyles.length === 0) return [];
  const standing = new Set(styles.items.map(({ name }) => name));
  return wantedStyles.filter((name) => !standing.has(name));
}

/** Queues everything of one worksheet. */
function writePlanned(context: Excel.RequestContext, plan: WorksheetPlan): void {
  const { worksheets } = context.workbook;
  const worksheet = plan.create
    ? worksheets.add(plan.worksheet)
    : worksheets.getItem(plan.worksheet);
  writeWorksheet(worksheet, plan);
  for (const chart of plan.charts) writeChart(worksheet, chart);
}

/** Queues our small records, on a worksheet that no menu of Excel shows. */
function writeKept(context: Excel.RequestContext, plan: KeptPlan): void {
  const { worksheets } = context.workbook;
  const worksheet = plan.create
    ? worksheets.add(plan.worksheet)
    : worksheets.getItem(plan.worksheet);
  worksheet.getRange(plan.address).formulas = blockInput(plan.cells);
  if (plan.create) worksheet.visibility = "VeryHidden";
}

/** Queues one hidden name, new or moved. */
function writeName(context: Excel.RequestContext, { name, refersTo, item }: FoundName): void {
  if (!item.isNullObject) item.formula = refersTo;
  else context.workbook.names.add(name, refersTo).visible = false;
}

interface ReadBack {
  readonly worksheet: string;
  readonly address: string;
  readonly written: readonly (readonly unknown[])[];
  readonly range: Excel.Range;
}

/** Queues the reading of the imported rows, behind their writing. */
function queueReadBack(context: Excel.RequestContext, plan: WorkbookPlan): readonly ReadBack[] {
  return plan.worksheets
    .filter(({ table }) => table !== null)
    .flatMap(({ worksheet, blocks }) =>
      blocks.map(({ address, cells }) => {
        const range = context.workbook.worksheets.getItem(worksheet).getRange(address);
        range.load({ values: true });
        return { worksheet, address, written: cells, range };
      }),
    );
}

/** Whether Excel holds each imported cell as it was meant: text as that text, numbers as those numbers. */
const readsAsWritten = ({ written, range }: ReadBack): boolean =>
  written.every((row, rowIndex) =>
    row.every((cell, column) => {
      const held: unknown = (range.values as unknown[][])[rowIndex]?.[column];
      return typeof cell === "object" ? cell !== null || held === "" : held === cell;
    }),
  );

const readBackDiffers = ({ worksheet, address }: ReadBack): Problem => ({
  kind: "ReadBackDiffers",
  worksheet,
  address,
});

const receipt = (plan: WorkbookPlan): ApplyReceipt => ({
  worksheets: plan.worksheets.map(({ worksheet }) => worksheet),
  cells: plan.worksheets
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { cells }) => sum + cells.reduce((all, row) => all + row.length, 0), 0),
});
