import type { Choices, ChoiceStore } from "../taskpane/choices";
import { keepStored, readStored } from "./browserStorage";
import { paneLanguages, type PaneLanguage } from "../text/messages/messages";

const place = "campaign-figures.choices";

/** Keeps choices in the browser's own storage for this site; a browser may refuse it to embedded pages. */
export const choiceStore: ChoiceStore = {
  read: () => {
    const kept = readStored(place);
    return typeof kept === "object" && kept !== null ? kept : {};
  },
  keep: (choices) => keepStored(place, choices),
};

/** The choices to begin with: what was kept, as far as it is sound, else Excel's own language. */
export function firstChoices(kept: Partial<Choices>, displayLanguage: string): Choices {
  const excel = displayLanguage.toLowerCase().split("-")[0];
  const language = [kept.language, excel].find(isPaneLanguage) ?? "en";
  return {
    language,
    sheets: isPaneLanguage(kept.sheets) ? kept.sheets : "pane",
    digits: kept.digits === "arabic" ? "arabic" : "western",
    remember: kept.remember !== false,
  };
}

const isPaneLanguage = (language: string | undefined): language is PaneLanguage =>
  paneLanguages.some((known) => known === language);
