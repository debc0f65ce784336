import { createContext, useContext } from "react";
import type { SheetWords } from "../core/plan/sheetWords";
import type { Text } from "../text/text";
import type { Choices } from "./choices";
import type { PaneActions } from "./paneActions";
import type { Memory } from "./useMemory";

/** What every part of the pane may use. */
export interface PaneContext {
  readonly text: Text;
  /** Names of indicators, units, roles and areas in the pane's language. */
  readonly words: SheetWords;
  readonly actions: PaneActions;
  readonly showWorksheet: (name: string) => void;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  /** Whether choices outlast the pane. */
  readonly choicesKept: boolean;
  /** The day it is, `2025-12-01`. */
  readonly today: string;
  /** Whether files can be opened as new workbooks. */
  readonly opensWorkbooks: boolean;
  /** Answers that outlast their source. */
  readonly memory: Memory;
  /** Whether the surroundings are dark, for colours that Fluent's theme does not hold. */
  readonly dark: boolean;
}

/** Given by `App`; no part is drawn outside it. */
export const PaneContextHolder = createContext<PaneContext | null>(null);

/** The pane's words and actions. */
export function usePaneContext(): PaneContext {
  const context = useContext(PaneContextHolder);
  if (!context) throw new Error("A part of the pane was drawn outside App.");
  return context;
}
