import type { Observation } from "../observation/observation";
import type { CellValue } from "./cell";
import { columnIndex, rowIdentity, type FigureRow } from "./figureCells";
import type { SheetWords } from "./sheetWords";

/** A figure with its cells. */
interface Row {
  readonly cells: readonly CellValue[];
  readonly figure: FigureRow;
}

/**
 * Tells rows apart that would be one figure by their cells and are not: "120 people, of whom 70 women" is no 190, and
 * the two ends of a range are no sum. The indicator of the part says of whom it is, that of an end which end it is.
 */
export function toldApart(rows: readonly Row[], words: SheetWords): readonly Row[] {
  const values = new Map<string, Set<number>>();
  for (const { cells, figure } of rows) {
    const identity = rowIdentity(cells);
    const told = values.get(identity) ?? new Set<number>();
    values.set(identity, told.add(figure.observation.value));
  }
  return rows.map(({ cells, figure }) => {
    const isAlone = values.get(rowIdentity(cells))?.size === 1;
    const part = isAlone ? null : partOf(figure.observation, words);
    return { figure, cells: part === null ? cells : withPart(cells, part, words) };
  });
}

function partOf({ basis, modifier }: Observation, words: SheetWords): string | null {
  const bound = modifier === "from" || modifier === "to" ? words.modifiers[modifier] : undefined;
  return [basis, bound].filter((word) => word !== undefined).join(", ") || null;
}

const withPart = (
  cells: readonly CellValue[],
  part: string,
  words: SheetWords,
): readonly CellValue[] =>
  cells.map((cell, column) =>
    column === columnIndex("indicator") ? words.partOfIndicator(String(cell), part) : cell,
  );
