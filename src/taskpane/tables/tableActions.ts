import type { SourceFile } from "../../app/ports";
import type { KeptChange } from "../../app/useCases";
import { mappingKind, recordOfMapping } from "../../core/grid/mapping/keptMapping";
import type { ActionDependencies, PaneActions } from "../paneActions";
import type { Readings } from "../readings";
import { readWatched } from "../readWatched";
import type { ReviewStep, SaidOfTable } from "../review";
import { fileSaid } from "./tablesInForce";

/** What a person can do to how tables are read. */
export type TableActions = Pick<PaneActions, "reread" | "undoReread" | "forgetTable">;

/** Reading tables again as a person says, with what the workbook remembers of them. */
export function createTableActions(
  dependencies: ActionDependencies,
  readings: Readings,
): TableActions {
  const { effects, tell } = dependencies;

  async function readAgain(file: SourceFile, said: SaidOfTable): Promise<void> {
    const signal = readings.begin();
    tell({ type: "rereadingBegan", mappings: file.mappings ?? [] });
    const result = await readWatched(dependencies, file, signal);
    if (signal.aborted) return;
    if (result.ok) tell({ type: "tablesReread", reading: result.value, file, said });
    else tell({ type: "problemMet", problem: result.problem });
  }

  function reread(review: ReviewStep, said: SaidOfTable): void {
    const file = fileSaid(review, said);
    if (file) void readAgain(file, said);
  }

  async function change(kept: KeptChange): Promise<void> {
    const changed = await effects().useCases.remember(kept);
    if (!changed.ok) tell({ type: "problemMet", problem: changed.problem });
  }

  return {
    reread,
    undoReread: ({ earlier }) => {
      const last = earlier.at(-1);
      readings.stop();
      tell({ type: "rereadingUndone" });
      const settled = last?.reading.tables[last.said.table]?.settled;
      if (last?.said.kind === "forgotten" && settled)
        void change({ put: [recordOfMapping(settled)] });
    },
    forgetTable: (review, table) => {
      reread(review, { kind: "forgotten", table });
      const shape = review.reading.tables[table]?.mapping.fingerprint;
      if (shape !== undefined) void change({ remove: [{ kind: mappingKind, key: shape }] });
    },
  };
}
