import type { DecidedRole } from "../columns/columnRole";
import type { ValueColumn } from "../columns/valueColumn";
import type { DraftFigure } from "../figures/draftFigures";
import type { Measure } from "../figures/measure";
import type { Table } from "../layout/table";
import { fingerprintOf, type ColumnMapping, type TableMapping } from "./tableMapping";

/** What was decided for a table, as data that can be shown, changed, kept and applied again. */
export function guessedMapping(
  table: Table,
  roles: readonly DecidedRole[],
  {
    columns,
    drafts,
    settled,
  }: {
    readonly columns: readonly ValueColumn[];
    readonly drafts: readonly DraftFigure[];
    readonly settled: TableMapping | null;
  },
): TableMapping {
  const measures = measuresByColumn(drafts);
  return {
    fingerprint: fingerprintOf(table),
    columns: roles.map(({ role, reason }, column): ColumnMapping => {
      const isTotal = columns.some((value) => value.column === column && value.isTotal);
      return {
        heading: (table.paths[column] ?? []).map(({ words }) => words),
        role: role === "value" && isTotal ? "total" : role,
        reason: role === "value" && isTotal && settled === null ? "HeaderIsTotal" : reason,
        ...sharedMeaning(measures.get(column)),
        decimal: settled?.columns[column]?.decimal ?? null,
      };
    }),
  };
}

function measuresByColumn(
  drafts: readonly DraftFigure[],
): ReadonlyMap<number, ReadonlySet<Measure>> {
  const measures = new Map<number, Set<Measure>>();
  for (const { column, measure } of drafts) {
    const known = measures.get(column.column) ?? new Set<Measure>();
    known.add(measure);
    measures.set(column.column, known);
  }
  return measures;
}

/** What a column says when all its rows mean the same; a share keeps the choice between 1 and 100 open. */
function sharedMeaning(
  measures: ReadonlySet<Measure> | undefined,
): Pick<ColumnMapping, "indicator" | "figureRole" | "unit"> {
  const [only] = measures ?? [];
  if (only === undefined || measures?.size !== 1)
    return { indicator: null, figureRole: null, unit: null };
  return {
    indicator: only.indicator,
    figureRole: only.role,
    unit: only.weakRate ? null : { unit: only.unit, factor: only.factor },
  };
}
