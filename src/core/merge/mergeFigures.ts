import { columnIndex, rowIdentity, type FigureRow } from "../plan/figureCells";
import type { CellValue } from "../plan/cell";
import type { SheetWords } from "../plan/sheetWords";

/** A row to come in. */
export interface IncomingRow {
  readonly cells: readonly CellValue[];
  readonly figure: FigureRow;
}

/** A row of the sheet (zero-based among the table's data rows) whose figure the source gives otherwise. */
export interface FigureConflict {
  readonly row: number;
  readonly status: string;
  readonly note: string;
  readonly differing: DifferingFigure;
}

/** A figure that the sheet and the source give otherwise, in the sheet's words. */
export interface DifferingFigure {
  readonly area: string;
  readonly indicator: string;
  /** What stands on the sheet and stays. */
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/** What an import means for the rows that stand. */
export interface MergedFigures {
  readonly added: readonly IncomingRow[];
  readonly unchanged: number;
  readonly conflicts: readonly FigureConflict[];
}

/**
 * Sets incoming rows against those on the sheet by identity. The sheet's own value always stays; where the
 * source now says another one, the row is marked and the source's value is noted beside it, once.
 */
export function mergeFigures(
  ours: readonly (readonly CellValue[])[],
  theirs: readonly IncomingRow[],
  words: SheetWords,
): MergedFigures {
  const rowByIdentity = new Map(ours.map((cells, row) => [rowIdentity(cells), row]));
  const added: IncomingRow[] = [];
  const conflicts: FigureConflict[] = [];
  let unchanged = 0;
  for (const incoming of theirs) {
    const row = rowByIdentity.get(rowIdentity(incoming.cells));
    if (row === undefined) added.push(incoming);
    else {
      const conflict = conflictOf(ours[row] ?? [], incoming, words);
      if (conflict) conflicts.push({ row, ...conflict });
      else unchanged += 1;
    }
  }
  return { added, unchanged, conflicts };
}

function conflictOf(
  ours: readonly CellValue[],
  { cells, figure }: IncomingRow,
  words: SheetWords,
): Omit<FigureConflict, "row"> | null {
  const value = columnIndex("value");
  if (ours[value] === cells[value]) return null;
  const source = String(cells[columnIndex("source")] ?? "");
  const note = words.conflictNote(String(figure.observation.value), source);
  if (ours[columnIndex("note")] === note) return null;
  const said = (column: "area" | "indicator"): string => String(cells[columnIndex(column)]);
  const differing: DifferingFigure = {
    area: said("area"),
    indicator: said("indicator"),
    ours: ours[value] ?? null,
    theirs: cells[value] ?? null,
  };
  return { status: words.statuses.conflict, note, differing };
}
