import { putKept, removeKept, type KeptRecord } from "../core/kept/keptRecord";
import { planKept } from "../core/kept/planKept";
import { readKept, type KeptReading } from "../core/kept/readKept";
import type { KeptPlan, WorkbookPlan } from "../core/plan/workbookPlan";
import type { WorkbookSnapshot } from "../core/plan/workbookSnapshot";
import type { Problem } from "../core/problem";
import { ok, type Result } from "../core/result";
import type { WorkbookPort } from "./ports";
import type { KeptChange } from "./useCases";

/** Reads what the workbook remembers. */
export async function recall(workbook: WorkbookPort): Promise<Result<KeptReading, Problem>> {
  const snapshot = await workbook.readSnapshot();
  return snapshot.ok ? ok(readKept(snapshot.value.kept)) : snapshot;
}

/** Changes what the workbook remembers; a change that changes nothing writes nothing. */
export async function remember(
  workbook: WorkbookPort,
  change: KeptChange,
): Promise<Result<KeptReading, Problem>> {
  const snapshot = await workbook.readSnapshot();
  if (!snapshot.ok) return snapshot;
  const records = changedRecords(snapshot.value, change);
  const planned = planKept(snapshot.value, records);
  if (!planned.ok) return planned;
  if (planned.value) {
    const applied = await workbook.apply(memoryPlan(planned.value));
    if (!applied.ok) return applied;
  }
  return ok({ records, problems: [] });
}

/** What of an import the workbook is to remember, as a plan to be written with the figures. */
export const planRemembering = (
  snapshot: WorkbookSnapshot,
  put: readonly KeptRecord[],
): Result<KeptPlan | null, Problem> =>
  put.length === 0 ? ok(null) : planKept(snapshot, changedRecords(snapshot, { put }));

const changedRecords = (
  { kept }: WorkbookSnapshot,
  { put = [], remove = [] }: KeptChange,
): readonly KeptRecord[] =>
  put.reduce(
    putKept,
    remove.reduce(
      (records, { kind, key }) => removeKept(records, kind, key),
      readKept(kept).records,
    ),
  );

const memoryPlan = (kept: KeptPlan): WorkbookPlan => ({
  purpose: "memory",
  worksheets: [],
  names: [],
  activate: null,
  kept,
});
