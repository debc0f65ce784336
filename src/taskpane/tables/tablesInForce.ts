import type { Source } from "../../app/ports";
import type { ReadTable } from "../../core/grid/gridReading";
import { changeMapping } from "../../core/grid/mapping/changeMapping";
import { recordOfMapping } from "../../core/grid/mapping/keptMapping";
import type { TableMapping } from "../../core/grid/mapping/tableMapping";
import type { KeptRecord } from "../../core/kept/keptRecord";
import type { Reading } from "../../core/observation/reading";
import type { ReviewStep, SaidOfTable } from "../review";

/** The review's file as it is to be read after what a person said of a table; null when it is not at hand. */
export function fileSaid(review: ReviewStep, said: SaidOfTable): Source | null {
  const { file, reading, rereading, places } = review;
  const table = reading.tables[said.table];
  if (file === null || table === undefined) return null;
  const { fingerprint } = table.mapping;
  const others = (rereading ?? file.mappings ?? []).filter(
    (one) => one.fingerprint !== fingerprint,
  );
  return { ...file, places, mappings: [...others, ...saidMapping(table, rereading, said)] };
}

function saidMapping(
  { mapping, settled }: ReadTable,
  rereading: ReviewStep["rereading"],
  said: SaidOfTable,
): readonly TableMapping[] {
  if (said.kind === "forgotten") return [];
  // What was said a moment ago, and is still being read, holds as well.
  const underWay = rereading?.find(({ fingerprint }) => fingerprint === mapping.fingerprint);
  const base = { mapping, settled: rereading === null ? settled : (underWay ?? null) };
  return [changeMapping(base, said.column, said.change)];
}

/** What the workbook is to remember of how a source's tables are read: what persons settled, now or earlier. */
export const settledRecords = ({ tables }: Reading): readonly KeptRecord[] =>
  tables.flatMap(({ settled }) => (settled === null ? [] : [recordOfMapping(settled)]));
