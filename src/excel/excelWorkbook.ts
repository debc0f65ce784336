import type { SelectedCells } from "../core/grid/selectedCells";
import type { WorkbookSnapshot } from "../core/plan/workbookSnapshot";
import type { ApplyReceipt, WorkbookPlan } from "../core/plan/workbookPlan";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { applyPlan } from "./applyPlan";
import { readSelection } from "./readSelection";
import { readSnapshot } from "./readSnapshot";
import { runExcel, succeeded } from "./runExcel";

/** The open workbook through Office.js: what the use cases need of it. */
export interface ExcelWorkbook {
  readonly readSnapshot: () => Promise<Result<WorkbookSnapshot, Problem>>;
  readonly readSelection: () => Promise<Result<SelectedCells, Problem>>;
  readonly apply: (plan: WorkbookPlan) => Promise<Result<ApplyReceipt, Problem>>;
}

/** The workbook that Excel has open in front of the add-in. */
export const excelWorkbook: ExcelWorkbook = { readSnapshot, readSelection, apply: applyPlan };

/** Brings a worksheet to the front; a worksheet that is gone changes nothing. */
export function showWorksheet(name: string): Promise<Result<boolean, Problem>> {
  return runExcel("showWorksheet", async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load({ name: true });
    await context.sync();
    if (worksheet.isNullObject) return succeeded(false);
    worksheet.activate();
    await context.sync();
    return succeeded(true);
  });
}
