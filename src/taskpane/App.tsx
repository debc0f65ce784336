import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type JSX } from "react";
import type { SourceFile } from "../app/ports";
import type { UseCases } from "../app/useCases";
import type { PaneLanguage } from "../text/messages";
import { sheetWordsByLanguage } from "../text/sheetWords/sheetWordsByLanguage";
import { textFor } from "../text/text";
import { PaneContextHolder, type PaneContext } from "./paneContext";
import { PaneFrame } from "./PaneFrame";
import { usePane } from "./usePane";

/** What the pane needs of the outside; the composition root gives it. */
export interface PaneDependencies {
  readonly useCases: UseCases;
  readonly language: PaneLanguage;
  /** Keeps a choice of this person for the next time. */
  readonly remember: (key: "language", value: string) => void;
  readonly showWorksheet: (name: string) => void;
  /** The report that comes with the add-in. */
  readonly sample: () => Promise<SourceFile>;
}

/** The whole pane: its language, its theme, and everything in it. */
export function App({ dependencies }: { readonly dependencies: PaneDependencies }): JSX.Element {
  const { useCases, remember, showWorksheet, sample } = dependencies;
  const [language, setLanguage] = useState(dependencies.language);
  const [state, actions] = usePane({ useCases, language });
  const context = useMemo<PaneContext>(
    () => ({
      t: textFor(language),
      language,
      words: sheetWordsByLanguage[language],
      actions,
      showWorksheet,
      sample,
      chooseLanguage: (chosen) => {
        setLanguage(chosen);
        remember("language", chosen);
      },
    }),
    [language, actions, showWorksheet, sample, remember],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={useDark() ? webDarkTheme : webLightTheme} dir="ltr">
      <PaneContextHolder.Provider value={context}>
        <PaneFrame state={state} />
      </PaneContextHolder.Provider>
    </FluentProvider>
  );
}

const darkQuery = "(prefers-color-scheme: dark)";

function useDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(darkQuery).matches);
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const follow = (): void => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return dark;
}
