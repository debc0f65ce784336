import type { KeptChange } from "../app/useCases";
import { keptPlaces, placeAddress, placeRecord } from "../core/area/keptPlaces";
import type { ActionDependencies, PaneActions } from "./paneActions";

/** Naming places: they hold in the review at once, and from then on wherever the workbook is opened. */
export function createPlaceActions({
  effects,
  tell,
}: ActionDependencies): Pick<PaneActions, "addPlace" | "takeBackPlace" | "lookAtPlaces"> {
  async function remember(change: KeptChange): Promise<void> {
    const kept = await effects().useCases.remember(change);
    if (!kept.ok) tell({ type: "problemMet", problem: kept.problem });
  }

  async function look(): Promise<void> {
    const recalled = await effects().useCases.recall();
    const places = recalled.ok ? keptPlaces(recalled.value.records) : null;
    tell({ type: "placesLookedAt", places });
  }

  return {
    addPlace: (place, figure) => {
      tell({ type: "placeNamed", place, ...(figure === undefined ? {} : { figure }) });
      void remember({ put: [placeRecord(place)] });
    },
    takeBackPlace: (place) => {
      tell({ type: "placeTakenBack", place });
      void remember({ remove: [placeAddress(place)] });
    },
    lookAtPlaces: () => void look(),
  };
}
