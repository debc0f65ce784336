import type { ReadTable } from "../../core/grid/gridReading";

/** Tables that are read alike: one of them stands for all. */
export interface TableShape {
  /** The first of them, by its place in the reading. */
  readonly index: number;
  readonly table: ReadTable;
  /** How many others there are. */
  readonly others: number;
}

/** The tables of a file without repeating those of one form: a workbook may have a sheet for each office. */
export function tableShapes(tables: readonly ReadTable[]): readonly TableShape[] {
  const shapes = new Map<string, TableShape>();
  tables.forEach((table, index) => {
    const { fingerprint, columns } = table.mapping;
    const key = [fingerprint, ...columns.map(({ role }) => role)].join();
    const same = shapes.get(key);
    shapes.set(key, same ? { ...same, others: same.others + 1 } : { index, table, others: 0 });
  });
  return [...shapes.values()];
}

/** Whether a table is read by what was settled for an earlier file, and by nothing that was said since. */
export const isAsLastTime = ({ settled, mapping }: ReadTable): boolean =>
  settled !== null && mapping.columns.every(({ reason }) => reason === "Remembered");
