import type { Source } from "../../app/ports";
import type { KeptChange } from "../../app/useCases";
import { mappingKind, mappingsOf, recordOfMapping } from "../../core/grid/mapping/keptMapping";
import type { KeptReading } from "../../core/kept/readKept";
import type { ActionDependencies, PaneActions } from "../paneActions";
import type { Readings } from "../readings";
import { readWatched } from "../readWatched";
import type { ReviewStep, SaidOfTable } from "../review";
import { fileSaid } from "./tablesInForce";

/** What a person can do to how tables are read. */
export type TableActions = Pick<
  PaneActions,
  "reread" | "undoReread" | "forgetTable" | "recallTables" | "removeTable"
>;

/** Reading tables again as a person says, with what the workbook remembers of them. */
export function createTableActions(
  dependencies: ActionDependencies,
  readings: Readings,
): TableActions {
  const { tell } = dependencies;
  const { change, recallTables } = createTableMemory(dependencies);

  async function readAgain(file: Source, said: SaidOfTable): Promise<void> {
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
      if (shape !== undefined) void change(withoutShape(shape));
    },
    recallTables: () => void recallTables(),
    removeTable: (fingerprint) => void change(withoutShape(fingerprint)),
  };
}

interface TableMemory {
  readonly change: (kept: KeptChange) => Promise<void>;
  readonly recallTables: () => Promise<void>;
}

/** What the workbook remembers of tables: looked at, and changed. */
function createTableMemory({ effects, tell }: ActionDependencies): TableMemory {
  const tellTables = ({ records }: KeptReading): void =>
    tell({ type: "tablesRecalled", mappings: mappingsOf(records) });
  return {
    change: async (kept) => {
      const changed = await effects().useCases.remember(kept);
      if (changed.ok) tellTables(changed.value);
      else tell({ type: "problemMet", problem: changed.problem });
    },
    recallTables: async () => {
      const recalled = await effects().useCases.recall();
      // Nobody asked for it: trouble waits until something is to be removed.
      if (recalled.ok) tellTables(recalled.value);
    },
  };
}

const withoutShape = (fingerprint: string): KeptChange => ({
  remove: [{ kind: mappingKind, key: fingerprint }],
});
