import { useMemo, useState } from "react";
import {
  forgetting,
  readRemembered,
  remembering,
  type AnswerStore,
  type RememberedAnswer,
} from "./questions/rememberedAnswer";

/** Answers that outlast their source. */
export interface Memory {
  /** The newest last. */
  readonly remembered: readonly RememberedAnswer[];
  /** Whether answers are remembered at all. */
  readonly remembers: boolean;
  readonly remember: (answers: readonly RememberedAnswer[]) => void;
  readonly forget: (sender: string, keys: readonly string[]) => void;
  readonly forgetAll: () => void;
}

/** Keeps answers in a store; with the switch off nothing is added, and what is there can still be removed. */
export function useMemory(store: AnswerStore, remembers: boolean): Memory {
  const [remembered, setRemembered] = useState(() => readRemembered(store.read()));
  return useMemo(() => {
    const change = (answers: readonly RememberedAnswer[]): void => {
      setRemembered(answers);
      // Where the browser keeps nothing they hold until the pane is closed, as the settings say.
      store.keep(answers);
    };
    return {
      remembered,
      remembers,
      remember: (answers) => {
        if (remembers && answers.length > 0) change(answers.reduce(remembering, remembered));
      },
      forget: (sender, keys) => change(forgetting(remembered, sender, keys)),
      forgetAll: () => change([]),
    };
  }, [store, remembered, remembers]);
}
