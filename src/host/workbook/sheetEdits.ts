import type { SheetEdit } from "../engine";
import { quoteWorksheet } from "./address";
import type { WorkbookModel } from "./workbookModel";

/**
 * Follows what a person did to a worksheet: its names and linked titles follow a new name, and refer to
 * nothing (#REF!) once it is gone, as in Excel. Formulas in cells are the spreadsheet's to adjust.
 */
export function takeSheetEdit(model: WorkbookModel, edit: SheetEdit): void {
  const index = model.worksheets.findIndex(({ id }) => id === edit.worksheetId);
  const worksheet = model.worksheets[index];
  if (!worksheet) return;
  const before = `${quoteWorksheet(worksheet.name)}!`;
  if (edit.kind === "renamed") {
    worksheet.name = edit.name;
    follow(model, (reference) => reference.replaceAll(before, `${quoteWorksheet(edit.name)}!`));
    return;
  }
  const tables = worksheet.tables.map(({ name }) => `=${name.toLowerCase()}[`);
  model.worksheets.splice(index, 1);
  const isGone = (reference: string): boolean =>
    reference.includes(before) || tables.some((start) => reference.toLowerCase().startsWith(start));
  follow(model, (reference) => (isGone(reference) ? "=#REF!" : reference));
  if (model.activeWorksheetId === edit.worksheetId)
    model.activeWorksheetId = model.worksheets[0]?.id ?? "";
}

function follow(model: WorkbookModel, change: (reference: string) => string): void {
  for (const name of model.names) name.refersTo = change(name.refersTo);
  for (const { title } of model.worksheets.flatMap(({ charts }) => charts))
    if (title.formula !== null) title.formula = change(title.formula);
}
