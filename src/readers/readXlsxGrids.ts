import { readXlsx } from "hucre/xlsx";
import type { SourceCell, SourceGrid } from "../core/grid/sourceGrid";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";
import { checkZip } from "./zip/openZip";

/** Reads the worksheets of an .xlsx file; one that would unpack too far is refused before it is read. */
export async function readXlsxGrids(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<readonly SourceGrid[], Problem>> {
  const safe = checkZip(file);
  return safe.ok ? readSheets(file) : safe;
}

async function readSheets({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<readonly SourceGrid[], Problem>> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return ok(
      sheets.map((sheet) => ({
        sheet: sheet.name,
        rows: sheet.rows.map((row) => row.map(sourceCell)),
        formats: sheet.rows.map((row, rowIndex) =>
          row.map((_, column) => sheet.cells?.get(`${rowIndex},${column}`)?.style?.numFmt ?? null),
        ),
        merged: (sheet.merges ?? []).map((merge) => ({
          top: merge.startRow,
          left: merge.startCol,
          bottom: merge.endRow,
          right: merge.endCol,
        })),
      })),
    );
  } catch {
    // The library throws on damaged files; what is damaged in them helps nobody here.
    return fail({ kind: "FileUnreadable", name });
  }
}

const sourceCell = (cell: unknown): SourceCell => {
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : null;
};
