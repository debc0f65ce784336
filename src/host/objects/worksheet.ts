import { hostError } from "../request/hostError";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import type { SheetVisibility, WorksheetModel } from "../workbook/workbookModel";
import { areaArgument, numberArgument, rangeArgument, textArgument } from "./arguments";
import { chartCollection } from "./chart";
import { defineKind, done, object, type Argument, type HostObject } from "./hostObject";
import { pageLayout } from "./pageLayout";
import { rangeObject } from "./range";
import { choice, flag, text } from "./scalars";
import { tableCollection } from "./table";

const protection = defineKind<WorksheetModel>({
  type: "WorksheetProtection",
  scalars: { protected: flag((worksheet) => worksheet.protected) },
});

const freezePanes = defineKind<WorksheetModel>({
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: (worksheet, [count], workbook) => {
      freeze(worksheet, { rows: numberArgument(count), columns: 0 }, workbook);
      return done;
    },
    freezeAt: (worksheet, [range], workbook) => {
      const { area } = rangeArgument(range);
      freeze(
        worksheet,
        { rows: area.row + area.rows, columns: area.column + area.columns },
        workbook,
      );
      return done;
    },
  },
});

function freeze(
  worksheet: WorksheetModel,
  { rows, columns }: { rows: number; columns: number },
  workbook: HostWorkbook,
): void {
  worksheet.frozenRows = rows;
  worksheet.frozenColumns = columns;
  workbook.changed({ kind: "layout", worksheet });
}

/** Excel shows at least one worksheet; hiding the one in front brings another there. */
function setVisibility(
  worksheet: WorksheetModel,
  visibility: SheetVisibility,
  workbook: HostWorkbook,
): void {
  const { model } = workbook;
  const next = model.worksheets.find(
    (other) => other !== worksheet && other.visibility === "Visible",
  );
  if (visibility !== "Visible" && !next)
    throw hostError("InvalidOperation", "The last worksheet shown cannot be hidden.");
  worksheet.visibility = visibility;
  if (visibility !== "Visible" && next && model.activeWorksheetId === worksheet.id)
    model.activeWorksheetId = next.id;
  workbook.changed({ kind: "layout", worksheet });
  // A new worksheet comes to the front of the grid, and the one shown has to come back.
  workbook.changed({ kind: "worksheetShown", id: model.activeWorksheetId });
}

const worksheetKind = defineKind<WorksheetModel>({
  type: "Worksheet",
  wireNames: { showGridlines: "gridlines" },
  id: ({ id }) => id,
  scalars: {
    name: text(({ name }) => name),
    showGridlines: flag(
      (worksheet) => worksheet.showGridlines,
      (worksheet, shown, workbook) => {
        worksheet.showGridlines = shown;
        workbook.changed({ kind: "layout", worksheet });
      },
    ),
    visibility: choice(
      ["Visible", "Hidden", "VeryHidden"],
      ({ visibility }) => visibility,
      setVisibility,
    ),
  },
  navigations: {
    charts: (worksheet) => chartCollection(worksheet),
    freezePanes: freezePanes.of,
    pageLayout: (worksheet) => pageLayout(worksheet),
    protection: protection.of,
    tables: (worksheet) => tableCollection(worksheet),
  },
  methods: {
    activate: ({ id }, _, workbook) => {
      workbook.model.activeWorksheetId = id;
      workbook.changed({ kind: "worksheetShown", id });
      return done;
    },
    getRange: (worksheet, [address]) =>
      object(rangeObject({ worksheet, area: areaArgument(address) })),
    getRangeByIndexes: (worksheet, args) => {
      const [row = 0, column = 0, rows = 1, columns = 1] = args.map(numberArgument);
      return object(rangeObject({ worksheet, area: { row, column, rows, columns } }));
    },
  },
});

/** The Office.js object of one worksheet. */
export const worksheetObject = worksheetKind.of;

const collection = defineKind<null>({
  type: "WorksheetCollection",
  items: (_, { model }) => model.worksheets.map(worksheetObject),
  methods: {
    add: (_, [name], workbook) =>
      object(worksheetObject(workbook.addWorksheet(freeName(name, workbook)))),
    getActiveWorksheet: (_, __, workbook) => object(worksheetObject(activeWorksheet(workbook))),
    getItem: (_, [key], workbook) => {
      const found = findWorksheet(workbook, textArgument(key));
      if (!found) throw hostError("ItemNotFound", `There is no worksheet ${textArgument(key)}.`);
      return object(worksheetObject(found));
    },
    getItemOrNullObject: (_, [key], workbook) => {
      const found = findWorksheet(workbook, textArgument(key));
      return object(found && worksheetObject(found));
    },
  },
});

/** `workbook.worksheets`. */
export const worksheetCollection: HostObject = collection.of(null);

/** A worksheet by name, any case, or by id. */
export function findWorksheet({ model }: HostWorkbook, key: string): WorksheetModel | null {
  const wanted = key.toLowerCase();
  return (
    model.worksheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null
  );
}

/** The worksheet in front. */
export function activeWorksheet(workbook: HostWorkbook): WorksheetModel {
  const found = findWorksheet(workbook, workbook.activeWorksheetId());
  if (!found) throw hostError("GeneralException", "No worksheet is in front.");
  return found;
}

function freeName(given: Argument, workbook: HostWorkbook): string {
  if (typeof given !== "string" || given === "") return nextSheetName(workbook);
  if (given.length > 31 || /[:\\/?*[\]]/.test(given) || /^'|'$/.test(given))
    throw hostError("InvalidArgument", `${given} cannot be a worksheet's name.`);
  if (findWorksheet(workbook, given))
    throw hostError("ItemAlreadyExists", `There is a worksheet ${given} already.`);
  return given;
}

function nextSheetName(workbook: HostWorkbook): string {
  let number = workbook.model.worksheets.length + 1;
  while (findWorksheet(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
