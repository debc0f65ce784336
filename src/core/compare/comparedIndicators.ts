import { indicators } from "../indicator/catalogue";
import type { CellValue } from "../plan/cell";
import { columnIndex } from "../plan/figureCells";
import type { SheetWords } from "../plan/sheetWords";

/** One row of a comparison. */
export interface ComparedIndicator {
  /** The words that stand for it in Figures. */
  readonly name: string;
  /** Catalogue id; null for an indicator outside it. */
  readonly id: string | null;
  /** Whether areas may be summed, so that a share and a remainder make sense. */
  readonly additive: boolean;
  /** The unit that Figures gives it. */
  readonly unit: string;
}

/** The indicators for which at least one of the areas has a figure, in the catalogue's order. */
export function comparedIndicators(
  rows: readonly (readonly CellValue[])[],
  areas: readonly string[],
  words: SheetWords,
): readonly ComparedIndicator[] {
  const units = new Map<string, string>();
  for (const row of rows)
    if (areas.includes(String(row[columnIndex("area")] ?? "")))
      units.set(
        String(row[columnIndex("indicator")] ?? ""),
        String(row[columnIndex("unit")] ?? ""),
      );
  const known = indicators
    .map(({ id, additive }) => ({ name: words.indicator(id), id, additive }))
    .filter(({ name }) => units.has(name));
  const knownNames = new Set(known.map(({ name }) => name));
  // Nothing says whether an unknown quantity may be summed, so it is not.
  const others = [...units.keys()]
    .filter((name) => !knownNames.has(name))
    .map((name) => ({ name, id: null, additive: false }));
  return [...known, ...others].map((item) => ({ ...item, unit: units.get(item.name) ?? "" }));
}
