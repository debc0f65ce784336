import { readXlsx } from "hucre/xlsx";
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
