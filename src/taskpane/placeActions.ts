import type { UseCases } from "../app/useCases";
import type { AddedArea } from "../core/area/addedArea";
import { keptPlaces, placeRecord } from "../core/area/keptPlaces";
import type { ActionDependencies, PaneActions } from "./paneActions";

/** The places that people named in this workbook. */
export async function recallPlaces({
  recall,
}: Pick<UseCases, "recall">): Promise<readonly AddedArea[]> {
  const recalled = await recall();
  // A workbook that cannot be looked at just now is no reason to leave a file unread; writing will say so.
  return recalled.ok ? keptPlaces(recalled.value.records) : [];
}

/** Naming a place: it holds in the review at once, and from then on wherever the workbook is opened. */
export function createPlaceActions({
  effects,
  tell,
}: ActionDependencies): Pick<PaneActions, "addPlace"> {
  async function keep(place: AddedArea): Promise<void> {
    const kept = await effects().useCases.remember({ put: [placeRecord(place)] });
    if (!kept.ok) tell({ type: "problemMet", problem: kept.problem });
  }
  return {
    addPlace: (place) => {
      tell({ type: "placeNamed", place });
      void keep(place);
    },
  };
}
