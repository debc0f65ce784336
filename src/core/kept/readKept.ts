import type { CellValue } from "../plan/cell";
import type { KeptSnapshot } from "../plan/workbookSnapshot";
import type { Problem } from "../problem";
import { keptHeader, keptVersion } from "./keptRows";
import type { KeptData, KeptRecord } from "./keptRecord";

/** What a workbook remembers, and what of it could not be read. */
export interface KeptReading {
  readonly records: readonly KeptRecord[];
  /** Spoilt rows, or rows of a newer version; the records are those that can be read. */
  readonly problems: readonly Problem[];
}

/** Reads what the workbook remembers; rows that were spoilt are passed over and counted, never a failure. */
export function readKept(kept: KeptSnapshot | null): KeptReading {
  if (!kept) return { records: [], problems: [] };
  const [header = [], ...rows] = kept.rows;
  const [name, version] = header;
  if (name === keptHeader[0] && typeof version === "number" && version > keptVersion)
    return { records: [], problems: [{ kind: "KeptByNewerVersion" }] };
  const filled = rows.filter((row) => row.some((cell) => cell !== null));
  const { records, used } = readRecords(filled);
  const spoilt = filled.length - used;
  return { records, problems: spoilt > 0 ? [{ kind: "KeptRowsSpoilt", count: spoilt }] : [] };
}

type Row = readonly CellValue[];

interface ReadRecords {
  readonly records: readonly KeptRecord[];
  /** How many rows they took. */
  readonly used: number;
}

/** Of two records under one key the first counts: the second was copied there by hand. */
function readRecords(rows: readonly Row[]): ReadRecords {
  const records = new Map<string, KeptRecord>();
  let used = 0;
  for (let at = 0; at < rows.length;) {
    const parts = partsFrom(rows, at);
    const record = parts && recordOf(parts);
    const id = record && JSON.stringify([record.kind, record.key]);
    if (record && id !== null && !records.has(id)) {
      records.set(id, record);
      used += parts.length;
    }
    at += record ? parts.length : 1;
  }
  return { records: [...records.values()], used };
}

/** The rows of the record that begins here; null where none begins or one of its rows is missing. */
function partsFrom(rows: readonly Row[], at: number): readonly Row[] | null {
  const [kind, key, part, parts] = rows[at] ?? [];
  if (typeof kind !== "string" || typeof key !== "string" || part !== 1) return null;
  if (typeof parts !== "number" || !Number.isInteger(parts) || parts < 1) return null;
  const own = rows.slice(at, at + parts);
  const whole = own.every(
    (row, index) =>
      row[0] === kind && row[1] === key && row[2] === index + 1 && typeof row[4] === "string",
  );
  return whole && own.length === parts ? own : null;
}

function recordOf(parts: readonly Row[]): KeptRecord | null {
  const [kind, key] = parts[0] ?? [];
  try {
    const data = JSON.parse(parts.map((row) => String(row[4])).join("")) as KeptData;
    return { kind: String(kind), key: String(key), data };
  } catch {
    // JSON.parse has no other way to say that a text is none; the rows are counted as spoilt.
    return null;
  }
}
