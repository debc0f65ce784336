import { cellAt, type GridCells } from "../cells/gridCell";
import { findTables, type TableRows } from "./findTables";
import { rowKinds, type RowKind } from "./rowKind";
import type { ColumnSpan } from "./splitSideBySide";

/** A part of the tables side by side, read as if it stood alone. */
export interface PartAlone {
  readonly cells: GridCells;
  readonly kinds: readonly RowKind[];
  readonly table: TableRows;
}

/**
 * A part whose header ends in another row than its neighbours': two tables side by side need not have headers
 * of one height. Null where the header of the whole is the part's own too.
 */
export function partAlone(cells: GridCells, whole: TableRows, span: ColumnSpan): PartAlone | null {
  const alone = narrowed(cells, whole, span);
  const kinds = rowKinds(alone);
  const [table, ...more] = findTables(alone, kinds);
  if (table === undefined || table.header === null || more.length > 0) return null;
  return table.header.bottom === whole.header?.bottom ? null : { cells: alone, kinds, table };
}

/** The sheet with nothing in it but the part, every cell in its place. */
function narrowed(cells: GridCells, whole: TableRows, { left, right }: ColumnSpan): GridCells {
  const top = whole.captionRows[0] ?? whole.header?.top ?? whole.body.top;
  const blank = cellAt(cells, -1, 0);
  const rows = cells.rows.map((row, index) =>
    index < top || index > whole.body.bottom
      ? []
      : row.map((cell, column) => (column < left || column > right ? blank : cell)),
  );
  return { ...cells, rows };
}
