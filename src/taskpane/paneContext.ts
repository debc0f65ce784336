import { createContext, useContext } from "react";
import type { SourceFile } from "../app/ports";
import type { SheetWords } from "../core/plan/sheetWords";
import type { PaneLanguage } from "../text/messages";
import type { Text } from "../text/text";
import type { PaneActions } from "./usePane";

/** What every part of the pane may use. */
export interface PaneContext {
  readonly t: Text;
  readonly language: PaneLanguage;
  /** Names of indicators, units and areas in the pane's language. */
  readonly words: SheetWords;
  readonly actions: PaneActions;
  readonly showWorksheet: (name: string) => void;
  readonly sample: () => Promise<SourceFile>;
  readonly chooseLanguage: (language: PaneLanguage) => void;
}

/** Given by `App`; no part is drawn outside it. */
export const PaneContextHolder = createContext<PaneContext | null>(null);

/** The pane's words and actions. */
export function usePaneContext(): PaneContext {
  const context = useContext(PaneContextHolder);
  if (!context) throw new Error("A part of the pane was drawn outside App.");
  return context;
}
