import { readXlsx, type Sheet } from "hucre/xlsx";
import type { SourceCell, SourceGrid } from "../core/grid/sourceGrid";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";

const maxEntries = 1000;
const maxInflatedBytes = 200 * 1024 * 1024;

/** Reads the worksheets of an .xlsx file; a zip that is none, or that would inflate too far, is refused. */
export async function readXlsxGrids(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Result<readonly SourceGrid[], Problem>> {
  const { name, bytes } = file;
  const directory = zipDirectory(bytes);
  if (directory === null) return fail({ kind: "FileUnreadable", name });
  if (!directory.names.includes("xl/workbook.xml"))
    return fail({ kind: "FileKindUnsupported", name, found: "zip" });
  if (directory.names.length > maxEntries || directory.inflatedBytes > maxInflatedBytes)
    return fail({ kind: "FileTooLarge", name, limitMb: maxInflatedBytes / 1024 / 1024 });
  return readSheets(file);
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
  };
}

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
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? dateText(cell, format) : null;
};

/** A date as ISO text; one that its cell shows as a month or a year is that period: `11/2025`, `2025`. */
function dateText(date: Date, format: string | null): string {
  const iso = date.toISOString().slice(0, 10);
  const code = (format ?? "d").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  if (code.includes("d") || code.includes("h")) return iso;
  return code.includes("m") ? `${iso.slice(5, 7)}/${iso.slice(0, 4)}` : iso.slice(0, 4);
}

interface ZipDirectory {
  readonly names: readonly string[];
  readonly inflatedBytes: number;
}

/** Reads a zip's own table of contents, so that nothing is inflated before its size is known. */
function zipDirectory(bytes: Uint8Array): ZipDirectory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let inflatedBytes = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    inflatedBytes += view.getUint32(at + 24, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, inflatedBytes };
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}
