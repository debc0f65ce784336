import { readXlsx, type Sheet } from "hucre/xlsx";
import { shownDay } from "../core/grid/cells/dateCell";
import type { SourceCell, SourceGrid } from "../core/grid/sourceGrid";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import { worksheetPlaces } from "./worksheetPlaces";
import { checkZip, openZip } from "./zip/openZip";

/** The library keeps two hundred bytes of each cell: no table that people send comes near this many. */
const limitCells = 2_000_000;
/** A number in a cell is written with four: the cell and its value begin and end. */
const marksOfCell = 4;
const mark = "<".charCodeAt(0);

/** Reads the worksheets of an .xlsx file; one that would unpack too far is refused before it is read. */
export async function readXlsxGrids(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<readonly SourceGrid[], Problem>> {
  let marks = 0;
  const most = limitCells * marksOfCell;
  const safe = checkZip(file, (piece) => {
    for (const byte of piece) if (byte === mark) marks++;
    return marks <= most;
  });
  if (!safe.ok) return safe;
  if (marks > most) return fail({ kind: "WorkbookTooLarge", name: file.name, limitCells });
  const zip = openZip(file);
  if (!zip.ok) return zip;
  const places = worksheetPlaces(zip.value);
  return places.ok ? readSheets(file, places.value) : places;
}

async function readSheets(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  places: ReadonlySet<number> | null,
): Promise<Result<readonly SourceGrid[], Problem>> {
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      ...(places && { sheets: (_, place) => places.has(place) }),
    });
    return ok(sheets.map(sourceGrid));
  } catch {
    // The library throws on damaged files; what is damaged in them helps nobody here.
    return fail({ kind: "FileUnreadable", name });
  }
}

/** A worksheet with its looks that carry meaning: number formats, merged cells, indents, what is hidden. */
function sourceGrid(sheet: Sheet): SourceGrid {
  const formatAt = (row: number, column: number): string | null =>
    sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? null;
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden ? [row] : [],
  );
  return {
    sheet: sheet.name,
    rows: sheet.rows.map((row, rowIndex) =>
      row.map((cell, column) => sourceCell(cell, formatAt(rowIndex, column))),
    ),
    formats: sheet.rows.map((row, rowIndex) => row.map((_, column) => formatAt(rowIndex, column))),
    merged: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
    hiddenRows,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    indents: indentsOf(sheet),
    uncalculated: uncalculatedOf(sheet),
  };
}

/** Programs that only write files leave formulas without results: such a cell is not blank. */
const uncalculatedOf = ({ cells }: Sheet): ReadonlyMap<string, string> =>
  new Map(
    [...(cells ?? [])].flatMap(([place, { formula, value }]) =>
      formula !== undefined && value === null ? [[place, `=${formula}`] as const] : [],
    ),
  );

function indentsOf({ cells }: Sheet): ReadonlyMap<string, number> {
  const indents = new Map<string, number>();
  for (const [place, { style }] of cells ?? []) {
    const indent = style?.alignment?.indent ?? 0;
    if (indent > 0) indents.set(place, indent);
  }
  return indents;
}

const sourceCell = (cell: unknown, format: string | null): SourceCell => {
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell instanceof Date && !Number.isNaN(cell.getTime())
    ? shownDay(cell.toISOString().slice(0, 10), format)
    : null;
};
