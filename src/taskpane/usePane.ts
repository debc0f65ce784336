import { useMemo, useReducer, useRef } from "react";
import { createComparingActions } from "./comparingActions";
import { createExportActions } from "./exportActions";
import { createFilesActions } from "./filesActions";
import { createFormActions } from "./formActions";
import { createReadingActions, createWritingActions } from "./importActions";
import { createPlaceActions } from "./placeActions";
import type { ActionDependencies, PaneActions, PaneEffects } from "./paneActions";
import { initialPane, type PaneState } from "./paneState";
import { reducePane } from "./reducePane";

/** The pane's state and its actions, which stay the same objects while the pane lives. */
export function usePane(effects: PaneEffects): readonly [PaneState, PaneActions] {
  const [state, tell] = useReducer(reducePane, initialPane);
  const latest = useRef(effects);
  latest.current = effects;
  const actions = useMemo(() => {
    const dependencies: ActionDependencies = { effects: () => latest.current, tell };
    const reading = createReadingActions(dependencies);
    const writing = createWritingActions(dependencies);
    return {
      tell,
      ...reading,
      ...writing,
      ...createFilesActions(dependencies, { ...reading, ...writing }),
      ...createComparingActions(dependencies),
      ...createPlaceActions(dependencies),
      ...createFormActions(dependencies),
      ...createExportActions(dependencies),
    };
  }, [tell]);
  return [state, actions];
}
