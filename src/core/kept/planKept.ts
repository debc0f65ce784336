import { blockAddress, parseBlock, referenceFormula } from "../plan/a1";
import type { CellValue } from "../plan/cell";
import type { KeptPlan } from "../plan/workbookPlan";
import type { WorkbookSnapshot } from "../plan/workbookSnapshot";
import { freeWorksheetName } from "../plan/worksheetName";
import type { Problem } from "../problem";
import { fail, ok, type Result } from "../result";
import type { KeptRecord } from "./keptRecord";
import { keptColumns, keptHeader, rowsOfKept } from "./keptRows";
import { readKept } from "./readKept";

/** The name by which the room is found, however its worksheet is called. */
export const keptMark = "CF_kept";

/** How many records a workbook keeps at most; the first kept go first. */
export const mostRecords = 1000;

/** How many letters all records may take: two requests of Excel on the web hold more. */
export const mostLetters = 1_500_000;

/**
 * Plans how the workbook comes to remember exactly these records; null when it does already. Refused, with
 * nothing lost, where a newer version keeps its own or the worksheet is protected.
 */
export function planKept(
  snapshot: WorkbookSnapshot,
  records: readonly KeptRecord[],
): Result<KeptPlan | null, Problem> {
  const { kept } = snapshot;
  const before = readKept(kept);
  const newer = before.problems.find(({ kind }) => kind === "KeptByNewerVersion");
  if (newer) return fail(newer);
  if (snapshot.readOnly) return fail({ kind: "WorkbookReadOnly" });
  const sheet = snapshot.worksheets.find(({ name }) => name === kept?.worksheet);
  if (sheet?.protected) return fail({ kind: "WorksheetProtected", worksheet: sheet.name });
  if (JSON.stringify(before.records) === JSON.stringify(records)) return ok(null);
  const rows = [keptHeader, ...rowsWithinLimits(records)];
  return ok(kept ? overwritten(kept, rows) : created(snapshot, rows));
}

type Rows = readonly (readonly CellValue[])[];

/** The rows of the records, without the oldest that have no room. */
function rowsWithinLimits(records: readonly KeptRecord[]): Rows {
  const chosen: Rows[] = [];
  let letters = 0;
  for (const record of records.slice(-mostRecords).reverse()) {
    const rows = rowsOfKept(record);
    letters += rows.reduce((sum, [, key, , , text]) => sum + size(key) + size(text), 0);
    if (letters > mostLetters) break;
    chosen.unshift(rows);
  }
  return chosen.flat();
}

const size = (cell: CellValue | undefined): number => String(cell ?? "").length;

function created({ worksheets }: WorkbookSnapshot, rows: Rows): KeptPlan {
  const taken = worksheets.map(({ name }) => name);
  const worksheet = freeWorksheetName(keptMark, taken);
  const address = block(rows.length);
  return {
    worksheet,
    create: true,
    address,
    cells: rows,
    mark: { name: keptMark, refersTo: referenceFormula(worksheet, address) },
  };
}

/** The room is filled from its first cell; rows that were longer than now are blanked. */
function overwritten(kept: { worksheet: string; address: string }, rows: Rows): KeptPlan {
  const { top, left, bottom } = parseBlock(kept.address);
  const height = Math.max(bottom - top + 1, rows.length);
  const blank = Array<CellValue>(keptColumns).fill(null);
  const address = block(height, { top, left });
  return {
    worksheet: kept.worksheet,
    create: false,
    address,
    cells: [...rows, ...Array<readonly CellValue[]>(height - rows.length).fill(blank)],
    mark: { name: keptMark, refersTo: referenceFormula(kept.worksheet, address) },
  };
}

const block = (height: number, { top, left } = { top: 1, left: 1 }): string =>
  blockAddress({ top, left, bottom: top + height - 1, right: left + keptColumns - 1 });
