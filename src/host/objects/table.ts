import { hostError } from "../request/hostError";
import type { Json } from "../request/wire";
import { cellAt, touchCell } from "../workbook/cells";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { findTable } from "../workbook/resolvableFormula";
import { parseTyped } from "../workbook/typedInput";
import type { Rectangle, Scalar, TableModel, WorksheetModel } from "../workbook/workbookModel";
import { areaArgument, textArgument } from "./arguments";
import { defineKind, done, object, type Argument, type HostObject } from "./hostObject";
import { rangeObject } from "./range";
import { refuseProtected } from "./rangeTarget";
import { text } from "./scalars";

interface TableTarget {
  readonly worksheet: WorksheetModel;
  readonly table: TableModel;
}

const tableKind = defineKind<TableTarget>({
  type: "Table",
  id: ({ table }) => table.id,
  scalars: {
    name: text(({ table }) => table.name, rename),
    style: text(
      ({ table }) => table.style,
      (target, style, workbook) => {
        target.table.style = style;
        tableChanged(target, workbook);
      },
    ),
  },
  navigations: {
    rows: (target) => tableRows.of(target),
  },
  since: { resize: "1.13" },
  methods: {
    getRange: ({ worksheet, table }) => object(rangeObject({ worksheet, area: table.area })),
    resize: (target, [range], workbook) => {
      resize(target, areaArgument(range), workbook);
      return done;
    },
  },
});

const tableRows = defineKind<TableTarget>({
  type: "TableRowCollection",
  methods: {
    add: (target, [, values], workbook) => {
      const rows = (values ?? []) as readonly (readonly Json[])[];
      appendRows(target, rows, workbook);
      return object(tableRow.of(target));
    },
  },
});

// The add-in only adds rows; it never looks at the one that Excel hands back.
const tableRow = defineKind<TableTarget>({ type: "TableRow" });

function rename(target: TableTarget, name: string, workbook: HostWorkbook): void {
  const other = findTable(workbook.model, name);
  if (other && other.table !== target.table)
    throw hostError("ItemAlreadyExists", `There is a table ${name} already.`);
  renameInNames(target.table.name, name, workbook);
  target.table.name = name;
  tableChanged(target, workbook);
}

/** Names that refer to a table follow its new name, as in Excel. */
function renameInNames(before: string, after: string, workbook: HostWorkbook): void {
  for (const name of workbook.model.names)
    if (name.refersTo.toLowerCase().startsWith(`=${before.toLowerCase()}[`)) {
      name.refersTo = `=${after}${name.refersTo.slice(before.length + 1)}`;
      workbook.changed({ kind: "name", name });
    }
}

function resize(target: TableTarget, area: Rectangle, workbook: HostWorkbook): void {
  const { table, worksheet } = target;
  refuseProtected(worksheet, workbook);
  if (area.row !== table.area.row || area.rows < 2)
    throw hostError("InvalidArgument", "A table keeps its header row and has at least one row.");
  table.area = area;
  tableChanged(target, workbook);
}

function appendRows(
  target: TableTarget,
  rows: readonly (readonly Json[])[],
  workbook: HostWorkbook,
): void {
  const { table, worksheet } = target;
  const first = table.area.row + table.area.rows;
  rows.forEach((row, index) =>
    row.forEach((input, column) => {
      const above = cellAt(worksheet, first - 1, table.area.column + column);
      const cell = touchCell(worksheet, first + index, table.area.column + column);
      cell.format = above.format;
      Object.assign(cell, parseTyped(input as Scalar, cell.format.numberFormat));
    }),
  );
  const area = { ...table.area, rows: table.area.rows + rows.length };
  resize(target, area, workbook);
  workbook.cellsChanged(worksheet, area);
}

const tableChanged = ({ worksheet, table }: TableTarget, workbook: HostWorkbook): void =>
  workbook.changed({ kind: "table", id: worksheet.id, table });

const collection = defineKind<WorksheetModel | null>({
  type: "TableCollection",
  items: (scope, workbook) => tablesOf(scope, workbook).map(tableKind.of),
  methods: {
    add: (scope, [address, hasHeaders], workbook) => {
      if (hasHeaders !== true) throw hostError("InvalidArgument", "Tables here need a header row.");
      return object(tableKind.of(addTable(scope, address, workbook)));
    },
    getItem: (scope, [key], workbook) => {
      const found = find(scope, textArgument(key), workbook);
      if (!found) throw hostError("ItemNotFound", `There is no table ${textArgument(key)}.`);
      return object(tableKind.of(found));
    },
  },
});

const tablesOf = (scope: WorksheetModel | null, { model }: HostWorkbook): readonly TableTarget[] =>
  (scope ? [scope] : model.worksheets).flatMap((worksheet) =>
    worksheet.tables.map((table) => ({ worksheet, table })),
  );

const find = (
  scope: WorksheetModel | null,
  key: string,
  workbook: HostWorkbook,
): TableTarget | null =>
  tablesOf(scope, workbook).find(
    ({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  ) ?? null;

function addTable(
  scope: WorksheetModel | null,
  address: Argument,
  workbook: HostWorkbook,
): TableTarget {
  const worksheet = scope ?? workbook.model.worksheets[0];
  if (!worksheet) throw hostError("ItemNotFound", "The workbook has no worksheet.");
  refuseProtected(worksheet, workbook);
  const area = areaArgument(address);
  if (worksheet.tables.some((table) => overlaps(table.area, area)))
    throw hostError("InvalidArgument", "A table cannot overlap another table.");
  const table = {
    id: workbook.nextId(),
    name: freeTableName(workbook),
    style: "TableStyleMedium2",
    area,
    showBandedRows: true,
    showFilterButton: true,
  };
  worksheet.tables.push(table);
  tableChanged({ worksheet, table }, workbook);
  return { worksheet, table };
}

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function freeTableName({ model }: HostWorkbook): string {
  let number = 1;
  while (findTable(model, `Table${number}`)) number += 1;
  return `Table${number}`;
}

/** `workbook.tables` (no worksheet given) or `worksheet.tables`. */
export const tableCollection = (worksheet: WorksheetModel | null): HostObject =>
  collection.of(worksheet);
