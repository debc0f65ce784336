import type { EngineChange } from "../engine";
import { cellKey, eachCell, keyColumn, keyRow } from "./cells";
import { resolvableFormula } from "./resolvableFormula";
import type { Rectangle, WorkbookModel, WorksheetModel } from "./workbookModel";

/** What the spreadsheet has not been told yet. */
export interface PendingChanges {
  readonly cellsChanged: (worksheet: WorksheetModel, area: Rectangle) => void;
  readonly changed: (change: EngineChange) => void;
  /** The worksheet that is to come to the front; null when none is. */
  readonly shown: () => string | null;
  /** All that is pending, once each, in an order that the spreadsheet can follow; nothing is pending then. */
  readonly take: () => readonly EngineChange[];
}

// Cells need their worksheet, tables their header cells; what is shown comes last.
const order: readonly EngineChange["kind"][] = [
  "worksheetAdded",
  "cells",
  "table",
  "layout",
  "rules",
  "name",
  "worksheetShown",
];

/** Gathers changes: because the model is the truth, only the last state of each thing is told. */
export function createPendingChanges(model: WorkbookModel): PendingChanges {
  let changes = new Map<string, EngineChange>();
  let dirty = new Map<WorksheetModel, Set<number>>();

  function cellsChanged(worksheet: WorksheetModel, area: Rectangle): void {
    const keys = dirty.get(worksheet) ?? new Set<number>();
    dirty.set(worksheet, keys);
    for (const key of storedKeys(worksheet, area)) keys.add(key);
  }

  return {
    cellsChanged,
    changed: (change) => {
      changes.set(changeKey(change), change);
      if (change.kind !== "table") return;
      // Formulas that name a table are spelled anew when it moves.
      for (const { worksheet, area } of structuredFormulas(model)) cellsChanged(worksheet, area);
    },
    shown: () => {
      const change = changes.get("shown");
      return change?.kind === "worksheetShown" ? change.id : null;
    },
    take: () => {
      const cells = [...dirty].map(([worksheet, keys]) => cellsChange(model, worksheet, keys));
      const all = [...changes.values(), ...cells];
      changes = new Map();
      dirty = new Map();
      return all.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    },
  };
}

function changeKey(change: EngineChange): string {
  switch (change.kind) {
    case "layout":
      return `layout ${change.worksheet.id}`;
    case "name":
      return `name ${change.name.name}`;
    case "table":
      return `table ${change.table.id}`;
    case "worksheetShown":
      return "shown";
    default:
      return `${change.kind} ${change.id}`;
  }
}

function structuredFormulas(
  model: WorkbookModel,
): readonly { readonly worksheet: WorksheetModel; readonly area: Rectangle }[] {
  return model.worksheets.flatMap((worksheet) =>
    [...worksheet.cells].flatMap(([key, cell]) =>
      cell.formula?.includes("[")
        ? [{ worksheet, area: { row: keyRow(key), column: keyColumn(key), rows: 1, columns: 1 } }]
        : [],
    ),
  );
}

/** Keys of the stored cells of an area, found from the smaller side: a whole column is mostly empty. */
function storedKeys({ cells }: WorksheetModel, area: Rectangle): readonly number[] {
  if (area.rows * area.columns > cells.size)
    return [...cells.keys()].filter((key) => isInside(key, area));
  const keys: number[] = [];
  eachCell(area, (row, column) => {
    const key = cellKey(row, column);
    if (cells.has(key)) keys.push(key);
  });
  return keys;
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
