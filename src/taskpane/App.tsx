import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type JSX } from "react";
import { sheetWordsByLanguage } from "../text/sheetWords/sheetWordsByLanguage";
import { textFor } from "../text/text";
import { sheetLanguage, type Choices, type ChoiceStore } from "./choices";
import { PaneContextHolder, type PaneContext } from "./paneContext";
import { PaneFrame } from "./PaneFrame";
import { darkTheme, lightTheme } from "./themes";
import type { AnswerStore } from "./questions/rememberedAnswer";
import { useDark } from "./useDark";
import { useMemory } from "./useMemory";
import type { PaneActions, PaneEffects } from "./paneActions";
import { usePane } from "./usePane";

/** What the pane needs of the outside; the composition root gives it. */
export interface PaneDependencies extends Omit<PaneEffects, "language" | "remembered"> {
  /** The choices to begin with. */
  readonly choices: Choices;
  readonly store: ChoiceStore;
  readonly answers: AnswerStore;
  readonly showWorksheet: (name: string) => void;
  /** Whether Office says that its theme is dark; null where it does not tell. */
  readonly officeIsDark: boolean | null;
  /** What the ribbon button that opened the pane asked for. */
  readonly opening: "start" | "compareAgain";
}

/** The whole pane: its language, its theme, and everything in it. */
export function App({ dependencies }: { readonly dependencies: PaneDependencies }): JSX.Element {
  const { showWorksheet, officeIsDark, opening, today, openWorkbook } = dependencies;
  const [choices, choose, choicesKept] = useChoices(dependencies);
  const memory = useMemory(dependencies.answers, choices.remember);
  const { remembered } = memory;
  const [state, actions] = usePane({
    ...dependencies,
    language: sheetLanguage(choices),
    remembered: choices.remember ? remembered : [],
  });
  const dark = useDark(officeIsDark);
  const context = useMemo<PaneContext>(
    () => ({
      text: textFor(choices.language, choices.digits),
      words: sheetWordsByLanguage[choices.language],
      actions,
      showWorksheet,
      choices,
      choose,
      choicesKept,
      memory,
      today: today(),
      opensWorkbooks: openWorkbook !== null,
      dark,
    }),
    [actions, showWorksheet, choices, choose, choicesKept, memory, today, openWorkbook, dark],
  );
  const { language, direction, say } = context.text;
  useEffect(() => {
    const page = document.documentElement;
    page.lang = language;
    page.dir = direction;
    document.title = say("app.name");
  }, [language, direction, say]);
  useOpening(actions, opening);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} dir={direction}>
      <PaneContextHolder.Provider value={context}>
        <PaneFrame state={state} />
      </PaneContextHolder.Provider>
    </FluentProvider>
  );
}

function useChoices({
  choices,
  store,
}: PaneDependencies): readonly [Choices, (choices: Choices) => void, boolean] {
  const [chosen, setChosen] = useState(choices);
  const [kept, setKept] = useState(true);
  const choose = useMemo(
    () =>
      (changed: Choices): void => {
        setChosen(changed);
        setKept(store.keep(changed));
      },
    [store],
  );
  return [chosen, choose, kept];
}

/** Does what the pane was opened for, once. */
function useOpening(actions: PaneActions, opening: PaneDependencies["opening"]): void {
  useEffect(() => {
    if (opening === "compareAgain") actions.compareAgain();
    else actions.look();
  }, [actions, opening]);
}
