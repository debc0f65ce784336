import type { SheetEdit } from "../engine";
import { quoteWorksheet } from "./address";
import { createWorksheet } from "./createModel";
import type { WorkbookModel, WorksheetModel } from "./workbookModel";

/**
 * Follows what a person did to the worksheets: names and linked titles follow a new name, and refer to nothing
 * (#REF!) once their worksheet is gone, as in Excel. Formulas in cells are the spreadsheet's to adjust.
 */
export function takeSheetEdit(model: WorkbookModel, edit: SheetEdit): void {
  const found = model.worksheets.find(({ id }) => id === edit.worksheetId);
  if (edit.kind === "added" && !found)
    model.worksheets.splice(edit.index, 0, createWorksheet(edit.worksheetId, edit.name));
  if (!found) return;
  if (edit.kind === "renamed") rename(model, found, edit.name);
  if (edit.kind === "removed") remove(model, found);
}

function rename(model: WorkbookModel, worksheet: WorksheetModel, name: string): void {
  const before = referenceTo(worksheet);
  worksheet.name = name;
  follow(model, (reference) => reference.replaceAll(before, referenceTo(worksheet)));
}

function remove(model: WorkbookModel, worksheet: WorksheetModel): void {
  const before = referenceTo(worksheet);
  const tables = worksheet.tables.map(({ name }) => `=${name.toLowerCase()}[`);
  model.worksheets.splice(model.worksheets.indexOf(worksheet), 1);
  const isGone = (reference: string): boolean =>
    reference.includes(before) || tables.some((start) => reference.toLowerCase().startsWith(start));
  follow(model, (reference) => (isGone(reference) ? "=#REF!" : reference));
  if (model.activeWorksheetId === worksheet.id)
    model.activeWorksheetId = model.worksheets[0]?.id ?? "";
}

const referenceTo = ({ name }: WorksheetModel): string => `${quoteWorksheet(name)}!`;

function follow(model: WorkbookModel, change: (reference: string) => string): void {
  for (const name of model.names) name.refersTo = change(name.refersTo);
  for (const { title } of model.worksheets.flatMap(({ charts }) => charts))
    if (title.formula !== null) title.formula = change(title.formula);
}
