import type { EngineChange, GridEdit, SpreadsheetEngine } from "../engine";
import { keyColumn, keyRow } from "./cells";
import { createModel, createWorksheet } from "./createModel";
import { resolvableFormula } from "./resolvableFormula";
import { writeTyped } from "./typedInput";
import type { Rectangle, WorkbookModel, WorksheetModel } from "./workbookModel";

/** The workbook behind one host: the model, and how its changes reach the spreadsheet and come back calculated. */
export interface HostWorkbook {
  readonly model: WorkbookModel;
  /** Tells that cells of a rectangle were written. */
  readonly cellsChanged: (worksheet: WorksheetModel, area: Rectangle) => void;
  readonly changed: (change: EngineChange) => void;
  readonly addWorksheet: (name: string) => WorksheetModel;
  /** Settles first when a read of calculated values is ahead and something changed. */
  readonly settleBefore: (readsCalculated: boolean) => Promise<void>;
  /** Hands every change to the spreadsheet and brings calculated values back into the model. */
  readonly settle: () => Promise<void>;
  readonly nextReference: (pathId: number) => string;
  readonly nextId: () => string;
  /** Called after every settling, so that charts and the page can follow. */
  readonly onSettled: (listener: () => void) => void;
}

/** Opens a new workbook with one empty worksheet on a spreadsheet engine. */
export function createHostWorkbook(
  engine: SpreadsheetEngine,
  firstWorksheet: string,
): HostWorkbook {
  const model = createModel();
  const listeners: (() => void)[] = [];
  let queue: EngineChange[] = [];
  let dirty = new Map<WorksheetModel, Set<number>>();
  let counter = 0;

  const nextId = (): string => {
    counter += 1;
    return `{${counter.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  };

  function flushCells(): void {
    for (const [worksheet, keys] of dirty) queue.push(cellsChange(model, worksheet, keys));
    dirty = new Map();
  }

  function cellsChanged(worksheet: WorksheetModel, area: Rectangle): void {
    const keys = dirty.get(worksheet) ?? new Set<number>();
    dirty.set(worksheet, keys);
    for (const key of worksheet.cells.keys()) if (isInside(key, area)) keys.add(key);
  }

  async function settle(): Promise<void> {
    flushCells();
    if (queue.length === 0) return;
    const changes = queue;
    queue = [];
    await engine.apply(changes);
    await bringBack();
  }

  async function bringBack(): Promise<void> {
    if (hasFormulas(model)) {
      await engine.calculated();
      takeResults(model, engine);
    }
    for (const listener of listeners) listener();
  }

  function addWorksheet(name: string): WorksheetModel {
    const worksheet = createWorksheet(nextId(), name);
    model.worksheets.push(worksheet);
    changed({ kind: "worksheetAdded", id: worksheet.id, name });
    return worksheet;
  }

  function changed(change: EngineChange): void {
    flushCells();
    queue.push(change);
    if (change.kind === "table") requeueFormulas();
  }

  /** Formulas that name a table are spelled anew when that table moves. */
  function requeueFormulas(): void {
    for (const worksheet of model.worksheets)
      for (const [key, cell] of worksheet.cells)
        if (cell.formula?.includes("["))
          cellsChanged(worksheet, {
            row: keyRow(key),
            column: keyColumn(key),
            rows: 1,
            columns: 1,
          });
  }

  engine.onEdit((edits) => {
    for (const edit of edits) takeEdit(model, edit);
    void bringBack();
  });

  const first = addWorksheet(firstWorksheet);
  model.activeWorksheetId = first.id;
  return {
    model,
    cellsChanged,
    changed,
    addWorksheet,
    settle,
    settleBefore: async (readsCalculated) => {
      if (readsCalculated) await settle();
    },
    nextReference: (pathId) => `${pathId}:${nextId()}`,
    nextId,
    onSettled: (listener) => listeners.push(listener),
  };
}

const isInside = (key: number, { row, column, rows, columns }: Rectangle): boolean => {
  const [cellRow, cellColumn] = [keyRow(key), keyColumn(key)];
  return (
    cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns
  );
};

function cellsChange(
  model: WorkbookModel,
  worksheet: WorksheetModel,
  keys: ReadonlySet<number>,
): EngineChange {
  const cells = [...keys].flatMap((key) => {
    const cell = worksheet.cells.get(key);
    if (!cell) return [];
    const formula = cell.formula && resolvableFormula(cell.formula, model);
    return [{ row: keyRow(key), column: keyColumn(key), cell: { ...cell, formula } }];
  });
  return { kind: "cells", id: worksheet.id, cells };
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

function takeEdit(model: WorkbookModel, edit: GridEdit): void {
  const worksheet = model.worksheets.find(({ id }) => id === edit.worksheetId);
  if (worksheet) writeTyped(worksheet, edit);
}
