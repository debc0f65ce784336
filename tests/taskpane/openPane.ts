import { createComparingActions } from "../../src/taskpane/comparingActions";
import { createExportActions } from "../../src/taskpane/exportActions";
import { createFilesActions } from "../../src/taskpane/filesActions";
import { createFormActions } from "../../src/taskpane/formActions";
import { createReadingActions, createWritingActions } from "../../src/taskpane/importActions";
import { createPlaceActions } from "../../src/taskpane/placeActions";
import type { ActionDependencies, PaneActions, PaneEffects } from "../../src/taskpane/paneActions";
import { initialPane, type PaneEvent, type PaneState } from "../../src/taskpane/paneState";
import { reducePane } from "../../src/taskpane/reducePane";

/** The pane without its screen: its state, what a person can do, and what happened so far. */
export interface OpenPane {
  readonly actions: Omit<PaneActions, "tell">;
  readonly state: () => PaneState;
  /** The types of everything that was told, in order. */
  readonly told: () => readonly string[];
  readonly tell: (event: PaneEvent) => void;
  /** Does something at the moment an event of this kind is told, once. */
  readonly at: (isMoment: (event: PaneEvent) => boolean, act: () => void) => void;
  /** Waits until the pane is in a state. */
  readonly until: (isReached: (state: PaneState) => boolean) => Promise<void>;
}

/** Opens a pane on use cases; effects are asked for at the moment of use, as the real pane does. */
export function openPane(effects: PaneEffects): OpenPane {
  let state = initialPane;
  const told: string[] = [];
  const moments: { isMoment: (event: PaneEvent) => boolean; act: () => void }[] = [];
  const waiting: { isReached: (state: PaneState) => boolean; resolve: () => void }[] = [];

  const tell = (event: PaneEvent): void => {
    told.push(event.type);
    state = reducePane(state, event);
    const met = moments.findIndex(({ isMoment }) => isMoment(event));
    if (met >= 0) moments.splice(met, 1)[0]?.act();
    for (const { isReached, resolve } of waiting) if (isReached(state)) resolve();
  };
  const dependencies: ActionDependencies = { effects: () => effects, tell };
  const reading = createReadingActions(dependencies);
  const writing = createWritingActions(dependencies);

  return {
    actions: {
      ...reading,
      ...writing,
      ...createFilesActions(dependencies, { ...reading, ...writing }),
      ...createComparingActions(dependencies),
      ...createPlaceActions(dependencies),
      ...createFormActions(dependencies),
      ...createExportActions(dependencies),
    },
    state: () => state,
    told: () => told,
    tell,
    at: (isMoment, act) => moments.push({ isMoment, act }),
    until: (isReached) =>
      new Promise((resolve) => {
        if (isReached(state)) resolve();
        else waiting.push({ isReached, resolve });
      }),
  };
}
