import { gazetteer } from "../area/gazetteer";
import type { CellValue } from "./cell";
import { columnIndex } from "./figureCells";
import type { SheetWords } from "./sheetWords";

/**
 * The area that contains the others: the province that the figures name, else the country, else the area
 * with the most figures. Empty when there are no figures.
 */
export function wholeAreaOf(rows: readonly (readonly CellValue[])[], words: SheetWords): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const area = String(row[columnIndex("area")] ?? "");
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([area]) => area);
  for (const kind of ["province", "country"] as const) {
    const names = gazetteer
      .filter((entry) => entry.kind === kind)
      .map(({ name }) => words.area(name));
    const found = byCount.find((area) => names.includes(area));
    if (found !== undefined) return found;
  }
  return byCount[0] ?? "";
}
