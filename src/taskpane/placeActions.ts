import type { AddedArea } from "../core/area/addedArea";
import { placeRecord } from "../core/area/keptPlaces";
import type { ActionDependencies, PaneActions } from "./paneActions";

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
