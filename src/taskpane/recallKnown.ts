import type { Source } from "../app/ports";
import type { UseCases } from "../app/useCases";
import { keptPlaces } from "../core/area/keptPlaces";
import { mappingsOf } from "../core/grid/mapping/keptMapping";

/** What people said in this workbook that files are read by: places they named, tables they settled. */
export async function recallKnown({
  recall,
}: Pick<UseCases, "recall">): Promise<Required<Pick<Source, "places" | "mappings">>> {
  const recalled = await recall();
  // A workbook that cannot be looked at just now is no reason to leave a file unread; writing will say so.
  if (!recalled.ok) return { places: [], mappings: [] };
  const { records } = recalled.value;
  return { places: keptPlaces(records), mappings: mappingsOf(records) };
}
