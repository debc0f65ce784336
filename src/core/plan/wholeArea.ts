import type { AreaKind } from "../observation/observation";
import { gazetteer } from "../area/gazetteer";
import type { CellValue } from "./cell";
import { columnIndex, notSaid } from "./figureCells";
import type { SheetWords } from "./sheetWords";

type Rows = readonly (readonly CellValue[])[];

/** What stands for the whole where no area contains the others: no figure is of it. */
export const noWhole = "–";

/**
 * The area that contains the others: the province that the figures name, else the country, else the one office
 * among its communes. Null among several offices: the sum of none of them is known.
 */
export function wholeAreaOf(rows: Rows, words: SheetWords): string | null {
  const areas = areasByCount(rows);
  for (const kind of ["province", "country"] as const) {
    const found = areas.find(namedAs(kind, words));
    if (found !== undefined) return found;
  }
  const offices = areas.filter(namedAs("office", words));
  const [first] = areas;
  if (areas.length === 1 && first !== undefined) return first;
  return offices.length === 1 && offices[0] !== undefined && areas.length > 1 ? offices[0] : null;
}

/** The area that an overview opens with: the whole, else the one with the most figures; empty without figures. */
export const overviewAreaOf = (rows: Rows, words: SheetWords): string =>
  wholeAreaOf(rows, words) ?? areasByCount(rows)[0] ?? "";

/** The areas of figures, those with the most first; figures without an area name none. */
function areasByCount(rows: Rows): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const area = String(row[columnIndex("area")] ?? "");
    if (area !== notSaid) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([area]) => area);
}

function namedAs(kind: AreaKind, words: SheetWords): (area: string) => boolean {
  const names = new Set(
    gazetteer.filter((entry) => entry.kind === kind).map(({ name }) => words.area(name)),
  );
  return (area) => names.has(area);
}
