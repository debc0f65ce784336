import type { EngineChange, GridEdit, SpreadsheetEngine } from "../engine";
import { keyColumn, keyRow } from "./cells";
import { createModel, createWorksheet } from "./createModel";
import { createPendingChanges } from "./pendingChanges";
import { takeSheetEdit } from "./sheetEdits";
import { writeTyped } from "./typedInput";
import type { Rectangle, WorkbookModel, WorksheetModel } from "./workbookModel";

/** The workbook behind one host: the model, and how its changes reach the spreadsheet and come back calculated. */
export interface HostWorkbook {
  readonly model: WorkbookModel;
  /** The ExcelApi version that this host plays, e.g. `1.17`. */
  readonly excelApi: string;
  /** Tells that cells of a rectangle were written. */
  readonly cellsChanged: (worksheet: WorksheetModel, area: Rectangle) => void;
  readonly changed: (change: EngineChange) => void;
  readonly addWorksheet: (name: string) => WorksheetModel;
  /** Hands every change to the spreadsheet and brings calculated values back into the model. */
  readonly settle: () => Promise<void>;
  /** The worksheet in front, by what the add-in asked for last and the person did since. */
  readonly activeWorksheetId: () => string;
  /** What the person has selected on a worksheet. */
  readonly selectedAreas: (worksheet: WorksheetModel) => readonly Rectangle[];
  /** The blocks of a worksheet that the person merged. */
  readonly mergedAreas: (worksheet: WorksheetModel) => readonly Rectangle[];
  readonly nextReference: (pathId: number) => string;
  readonly nextId: () => string;
  /** Called after every settling, so that charts and the page can follow. */
  readonly onSettled: (listener: () => void) => void;
}

/** Opens a new workbook with one empty worksheet on a spreadsheet engine. */
export function createHostWorkbook(
  engine: SpreadsheetEngine,
  given: { readonly firstWorksheet: string; readonly excelApi: string },
): HostWorkbook {
  const model = createModel();
  const pending = createPendingChanges(model);
  const nextId = createIds();
  const listeners: (() => void)[] = [];

  async function settle(): Promise<void> {
    const changes = pending.take();
    if (changes.length === 0) return;
    await engine.apply(changes);
    await bringBack();
  }

  async function bringBack(): Promise<void> {
    await calculate(model, engine);
    for (const listener of listeners) listener();
  }

  function addWorksheet(name: string): WorksheetModel {
    const worksheet = createWorksheet(nextId(), name);
    model.worksheets.push(worksheet);
    pending.changed({ kind: "worksheetAdded", id: worksheet.id, name });
    return worksheet;
  }

  followPerson(engine, model, bringBack);
  model.activeWorksheetId = addWorksheet(given.firstWorksheet).id;
  return {
    model,
    excelApi: given.excelApi,
    ...pending,
    addWorksheet,
    settle,
    activeWorksheetId: () => pending.shown() ?? engine.activeWorksheetId(),
    selectedAreas: ({ id }) => engine.selectedAreas(id),
    mergedAreas: ({ id }) => engine.mergedAreas(id),
    nextReference: (pathId) => `${pathId}:${nextId()}`,
    nextId,
    onSettled: (listener) => listeners.push(listener),
  };
}

/** Brings what a person does in the grid into the model, and the results after it. */
function followPerson(
  engine: SpreadsheetEngine,
  model: WorkbookModel,
  bringBack: () => Promise<void>,
): void {
  engine.onEdit((edits) => {
    takeEdits(model, edits);
    void bringBack();
  });
  engine.onSheetEdit((edit) => {
    takeSheetEdit(model, edit);
    void bringBack();
  });
}

/** Ids as Excel gives them, counted so that two runs give the same. */
function createIds(): () => string {
  let counter = 0;
  return () => {
    counter += 1;
    return `{${counter.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  };
}

async function calculate(model: WorkbookModel, engine: SpreadsheetEngine): Promise<void> {
  if (!hasFormulas(model)) return;
  await engine.calculated();
  takeResults(model, engine);
}

const hasFormulas = (model: WorkbookModel): boolean =>
  model.worksheets.some(({ cells }) => [...cells.values()].some((cell) => cell.formula !== null));

function takeResults(model: WorkbookModel, engine: SpreadsheetEngine): void {
  for (const worksheet of model.worksheets)
    for (const [key, cell] of worksheet.cells) {
      if (cell.formula === null) continue;
      const result = engine.valueAt(worksheet.id, keyRow(key), keyColumn(key));
      cell.value = result.value;
      cell.isError = result.isError;
    }
}

function takeEdits(model: WorkbookModel, edits: readonly GridEdit[]): void {
  for (const edit of edits) {
    const worksheet = model.worksheets.find(({ id }) => id === edit.worksheetId);
    if (worksheet) writeTyped(worksheet, edit);
  }
}
