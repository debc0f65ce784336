import { hostError } from "../request/hostError";
import type { Json } from "../request/wire";
import { rectangleAddress, quoteWorksheet } from "../workbook/address";
import { cellAt, eachCell, normalFormat, touchCell } from "../workbook/cells";
import type { HostWorkbook } from "../workbook/hostWorkbook";
import { surroundingArea, usedArea } from "../workbook/filledArea";
import { parseTyped } from "../workbook/typedInput";
import type {
  CellFormat,
  CellModel,
  Rectangle,
  Scalar,
  WorksheetModel,
} from "../workbook/workbookModel";
import { numberArgument, rangeArgument } from "./arguments";
import { conditionalFormatCollection } from "./conditionalFormat";
import { dataValidation } from "./dataValidation";
import { defineKind, done, object, type HostObject, type ScalarMember } from "./hostObject";
import { rangeAreas } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";
import { refuseProtected, restyle, type RangeTarget } from "./rangeTarget";
import { number, text } from "./scalars";

/** A scalar that is a matrix of the range's shape; a single value is spread over all its cells. */
function matrix(
  read: (cell: CellModel) => Scalar,
  write: (cell: CellModel, input: Scalar) => void,
): ScalarMember<RangeTarget> {
  return {
    get: ({ worksheet, area }) => readMatrix(worksheet, area, read),
    set: (target, json, workbook) => writeMatrix(target, { json, write }, workbook),
  };
}

function readMatrix(
  worksheet: WorksheetModel,
  area: Rectangle,
  read: (cell: CellModel) => Scalar,
): Json {
  if (area.rows * area.columns > 5_000_000)
    throw hostError("InvalidArgument", "The range is too large to be read at once.");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(cellAt(worksheet, area.row + row, area.column + column)),
    ),
  );
}

function writeMatrix(
  { worksheet, area }: RangeTarget,
  { json, write }: { json: Json; write: (cell: CellModel, input: Scalar) => void },
  workbook: HostWorkbook,
): void {
  refuseProtected(worksheet, workbook);
  const inputAt = matrixInput(json, area);
  eachCell(area, (row, column, offset) => {
    const input = inputAt(offset.row, offset.column);
    // null leaves a cell as it is.
    if (input !== null) write(touchCell(worksheet, row, column), input);
  });
  workbook.cellsChanged(worksheet, area);
}

function matrixInput(json: Json, area: Rectangle): (row: number, column: number) => Scalar | null {
  if (!Array.isArray(json)) return () => json as Scalar | null;
  const rows = json as readonly (readonly Json[])[];
  // One cell's worth spreads over the range, as Excel lets a 1 x 1 array do.
  if (rows.length === 1 && rows[0]?.length === 1)
    return () => (rows[0]?.[0] ?? null) as Scalar | null;
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns))
    throw hostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  return (row, column) => (rows[row]?.[column] ?? null) as Scalar | null;
}

function typeInto(cell: CellModel, input: Scalar): void {
  const { formula, value } = parseTyped(input, cell.format.numberFormat);
  cell.formula = formula;
  cell.value = value;
  cell.isError = false;
}

const rangeKind = defineKind<RangeTarget>({
  type: "Range",
  keepsReference: true,
  scalars: {
    address: text(
      ({ worksheet, area }) => `${sheetPrefix(worksheet.name)}${rectangleAddress(area)}`,
    ),
    columnCount: number(({ area }) => area.columns),
    columnIndex: number(({ area }) => area.column),
    formulas: matrix((cell) => cell.formula ?? cell.value, typeInto),
    numberFormat: matrix(
      (cell) => cell.format.numberFormat,
      (cell, code) => {
        cell.format = { ...cell.format, numberFormat: String(code) };
      },
    ),
    rowCount: number(({ area }) => area.rows),
    rowIndex: number(({ area }) => area.row),
    style: text(
      ({ worksheet, area }) => cellAt(worksheet, area.row, area.column).format.styleName,
      (target, name, workbook) => {
        const look = styleFormat(name, workbook);
        restyle(target, () => look, workbook);
      },
    ),
    values: matrix((cell) => cell.value, typeInto),
  },
  navigations: {
    conditionalFormats: (target) => conditionalFormatCollection(target),
    dataValidation: (target) => dataValidation(target),
    format: (target) => rangeFormat(target),
  },
  since: { getMergedAreasOrNullObject: "1.13" },
  methods: {
    getMergedAreasOrNullObject: ({ worksheet, area }, _, workbook) =>
      object(
        rangeAreas(
          workbook
            .mergedAreas(worksheet)
            .filter((merged) => overlap(merged, area))
            .map((merged) => rangeObject({ worksheet, area: merged })),
        ),
      ),
    getSurroundingRegion: ({ worksheet, area }) =>
      object(rangeObject({ worksheet, area: surroundingArea(worksheet, area) })),
    getUsedRangeOrNullObject: ({ worksheet, area }, [valuesOnly]) => {
      const used = usedArea(worksheet, area, valuesOnly === true);
      return object(used && rangeObject({ worksheet, area: used }));
    },
  },
  wireMethods: {
    // The client asks for these three when it splits a write of more than 1,500 cells.
    _validateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw hostError("InvalidArgument", "The input array doesn't match the size of the range.");
      return done;
    },
    getRow: ({ worksheet, area }, [index]) =>
      object(
        rangeObject({
          worksheet,
          area: { ...area, row: area.row + numberArgument(index), rows: 1 },
        }),
      ),
    getBoundingRect: ({ worksheet, area }, [other]) =>
      object(
        rangeObject({
          worksheet,
          area: union(area, rangeArgument(other).area),
        }),
      ),
  },
});

/** The Office.js object of one range. */
export function rangeObject(target: RangeTarget): HostObject {
  return rangeKind.of(target);
}

const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `${quoteWorksheet(name)}!`;

function styleFormat(name: string, { model }: HostWorkbook): CellFormat {
  if (name === "Normal") return normalFormat;
  const found = model.styles.get(name);
  if (!found) throw hostError("InvalidArgument", `There is no style ${name}.`);
  return found;
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function union(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
