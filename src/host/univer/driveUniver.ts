import type { IExecutionOptions, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/lib/facade";
import "@univerjs/engine-formula/lib/facade";
import "@univerjs/sheets/lib/facade";
import "@univerjs/sheets-formula/lib/facade";
import "@univerjs/sheets-table/lib/facade";
import type { Calculated, EngineChange, GridEdit, SheetEdit, SpreadsheetEngine } from "../engine";
import type { Rectangle, Scalar, TableModel, WorksheetModel } from "../workbook/workbookModel";
import { cellData, type UniverCell } from "./cellData";
import { rulesCommands } from "./rules";
import { mergedAreas, selectedAreas } from "./gridSelection";
import { univerRange } from "./univerRange";

const unitId = "workbook";
// Univer's command and facade refuse a table that is called as a worksheet is; Excel takes it.
const addTable = "sheet.mutation.add-table";
const setCells = "sheet.mutation.set-range-values";
const gridRows = 1000;
const gridColumns = 30;
const pxPerPoint = 4 / 3;

/** What the page needs beyond the engine: the facade for overlays and the selection. */
export interface UniverEngine extends SpreadsheetEngine {
  readonly facade: FUniver;
  readonly workbook: FWorkbook;
}

/**
 * Drives one Univer instance, with or without a grid on the screen, as the spreadsheet of a host. Everything
 * goes one way, model to grid, but what a person types, which `onEdit` brings back.
 */
export function driveUniver(univer: Univer): UniverEngine {
  const facade = FUniver.newAPI(univer);
  // Univer wants one worksheet from the start; the model's first takes its place.
  const workbook = facade.createWorkbook({
    id: unitId,
    sheetOrder: [firstOfItsOwn],
    sheets: { [firstOfItsOwn]: { id: firstOfItsOwn, name: firstOfItsOwn } },
  });
  const drive: Drive = { facade, workbook, tables: new Map(), pushing: false };
  return {
    facade,
    workbook,
    apply: (changes) => applyAll(drive, changes),
    calculated: () => facade.getFormula().onCalculationResultApplied(),
    valueAt: (id, row, column) => readResult(sheetOf(workbook, id), row, column),
    activeWorksheetId: () => workbook.getActiveSheet().getSheetId(),
    selectedAreas: (sheetId) => selectedAreas(univer, { unitId, sheetId }),
    mergedAreas: (id) => mergedAreas(sheetOf(workbook, id)),
    onEdit: (listener) => listenToEdits(drive, listener),
    onSheetEdit: (listener) => listenToSheets(drive, listener),
    dispose: () => univer.dispose(),
  };
}

/** One driven spreadsheet. `pushing` is true while our own changes go in, which are nobody's edits. */
interface Drive {
  readonly facade: FUniver;
  readonly workbook: FWorkbook;
  readonly tables: Map<string, Rectangle>;
  pushing: boolean;
}

function sheetOf(workbook: FWorkbook, id: string): FWorksheet {
  const found = workbook.getSheetBySheetId(id);
  if (!found) throw new Error(`The grid has no worksheet ${id}.`);
  return found;
}

async function applyAll(drive: Drive, changes: readonly EngineChange[]): Promise<void> {
  drive.pushing = true;
  try {
    for (const change of changes) await applyOne(drive, change);
  } finally {
    drive.pushing = false;
  }
}

async function applyOne(drive: Drive, change: EngineChange): Promise<void> {
  const { facade, workbook } = drive;
  switch (change.kind) {
    case "worksheetAdded":
      addSheet(workbook, change);
      return;
    case "worksheetShown":
      workbook.setActiveSheet(sheetOf(workbook, change.id));
      return;
    case "cells":
      facade.syncExecuteCommand(setCells, {
        unitId,
        subUnitId: change.id,
        cellValue: cellMatrix(change.cells),
      });
      return;
    case "table":
      await placeTable(drive, sheetOf(workbook, change.id), change.table);
      return;
    case "layout":
      layOut(sheetOf(workbook, change.worksheet.id), change.worksheet);
      return;
    case "rules":
      for (const { id, params } of rulesCommands(unitId, change))
        facade.syncExecuteCommand(id, params);
      return;
    case "name":
      // Our names are marks for finding ranges again; no formula uses them.
      return;
  }
}

function listenToEdits(drive: Drive, listener: (edits: readonly GridEdit[]) => void): void {
  const { facade, workbook } = drive;
  facade.addEvent(facade.Event.CommandExecuted, ({ id, params, options }) => {
    if (drive.pushing || !isTyped(id, options)) return;
    const edits = readEdits(params, workbook);
    if (edits.length > 0) listener(edits);
  });
}

const firstOfItsOwn = "placeholder";

function listenToSheets(drive: Drive, listener: (edit: SheetEdit) => void): void {
  const { facade } = drive;
  facade.addEvent(facade.Event.CommandExecuted, ({ id, params }) => {
    if (drive.pushing) return;
    const { subUnitId, name } = (params ?? {}) as { subUnitId: string; name: string };
    if (id === "sheet.mutation.insert-sheet") listener(addedSheet(params));
    if (id === "sheet.mutation.remove-sheet") listener({ kind: "removed", worksheetId: subUnitId });
    if (id === "sheet.mutation.set-worksheet-name")
      listener({ kind: "renamed", worksheetId: subUnitId, name });
  });
}

function addedSheet(given: unknown): SheetEdit {
  const { sheet, index } = given as {
    readonly sheet: { readonly id: string; readonly name: string };
    readonly index: number;
  };
  return { kind: "added", worksheetId: sheet.id, name: sheet.name, index };
}

function addSheet(workbook: FWorkbook, { id, name }: { id: string; name: string }): void {
  const placeholder = workbook.getSheetBySheetId(firstOfItsOwn);
  // Two worksheets cannot have one name, not even for a moment.
  placeholder?.setName(`${name} `);
  workbook.insertSheet(name, {
    sheet: {
      id,
      rowCount: gridRows,
      columnCount: gridColumns,
      defaultColumnWidth: 64,
      defaultRowHeight: 20,
    },
  });
  if (placeholder) workbook.deleteSheet(placeholder);
}

function cellMatrix(
  cells: Extract<EngineChange, { kind: "cells" }>["cells"],
): Record<number, Record<number, UniverCell>> {
  const matrix: Record<number, Record<number, UniverCell>> = {};
  for (const { row, column, cell } of cells) (matrix[row] ??= {})[column] = cellData(cell);
  return matrix;
}

async function placeTable(drive: Drive, sheet: FWorksheet, table: TableModel): Promise<void> {
  const { facade, tables } = drive;
  const before = tables.get(table.id);
  tables.set(table.id, table.area);
  if (!before) {
    const placed: boolean = facade.syncExecuteCommand(addTable, {
      unitId,
      subUnitId: sheet.getSheetId(),
      tableId: table.id,
      name: table.name,
      range: univerRange(table.area),
      options: {},
    });
    if (!placed) throw new Error(`The grid refuses the table ${table.name}.`);
  } else if (before.rows !== table.area.rows)
    await sheet.setTableRange(table.id, univerRange(table.area));
}

function layOut(sheet: FWorksheet, worksheet: WorksheetModel): void {
  for (const [column, width] of worksheet.columnWidths)
    sheet.setColumnWidth(column, Math.round(width * pxPerPoint));
  for (const [row, height] of worksheet.rowHeights)
    sheet.setRowHeightsForced(row, 1, Math.round(height * pxPerPoint));
  if (worksheet.visibility !== "Visible") sheet.hideSheet();
  else if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.setHiddenGridlines(!worksheet.showGridlines);
  if (worksheet.frozenRows + worksheet.frozenColumns > 0)
    sheet.setFreeze({
      startRow: worksheet.frozenRows,
      startColumn: worksheet.frozenColumns,
      ySplit: worksheet.frozenRows,
      xSplit: worksheet.frozenColumns,
    });
}

/** A write that came from a person: neither ours nor a formula's result. */
const isTyped = (id: string, options: IExecutionOptions | undefined): boolean =>
  id === setCells && !options?.["fromFormula"] && !options?.["applyFormulaCalculationResult"];

function readEdits(given: unknown, workbook: FWorkbook): readonly GridEdit[] {
  const params = given as {
    readonly subUnitId: string;
    readonly cellValue?: Record<string, Record<string, unknown> | undefined>;
  };
  const target = sheetOf(workbook, params.subUnitId);
  return Object.entries(params.cellValue ?? {}).flatMap(([row, columns]) =>
    Object.keys(columns ?? {}).map((column) =>
      readEdit(target, { row: Number(row), column: Number(column) }),
    ),
  );
}

function readEdit(sheet: FWorksheet, { row, column }: { row: number; column: number }): GridEdit {
  const range = sheet.getRange(row, column);
  const formula = range.getFormula();
  return {
    worksheetId: sheet.getSheetId(),
    row,
    column,
    formula: formula === "" ? null : formula,
    value: scalarOf(range.getRawValue()),
    numberFormat: range.getCellStyleData()?.n?.pattern ?? "General",
  };
}

const errorForm = /^#(?:N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CYCLE!)$/;

function readResult(sheet: FWorksheet, row: number, column: number): Calculated {
  const value = scalarOf(sheet.getRange(row, column).getRawValue());
  return { value, isError: typeof value === "string" && errorForm.test(value) };
}

const scalarOf = (raw: unknown): Scalar =>
  typeof raw === "number" || typeof raw === "boolean" || typeof raw === "string" ? raw : "";
