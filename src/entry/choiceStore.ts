import type { Choices, ChoiceStore } from "../taskpane/choices";
import { paneLanguages, type PaneLanguage } from "../text/messages/messages";

const place = "campaign-figures.choices";

/** Keeps choices in the browser's own storage for this site; a browser may refuse it to embedded pages. */
export const choiceStore: ChoiceStore = {
  read: () => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "{}");
      return typeof kept === "object" && kept !== null ? kept : {};
    } catch {
      // Refused, or spoilt by another hand: the first choices hold.
      return {};
    }
  },
  keep: (choices) => {
    try {
      localStorage.setItem(place, JSON.stringify(choices));
      return true;
    } catch {
      return false;
    }
  },
};

/** The choices to begin with: what was kept, as far as it is sound, else Excel's own language. */
export function firstChoices(kept: Partial<Choices>, displayLanguage: string): Choices {
  const excel = displayLanguage.toLowerCase().split("-")[0];
  const language = [kept.language, excel].find(isPaneLanguage) ?? "en";
  return {
    language,
    sheets: isPaneLanguage(kept.sheets) ? kept.sheets : "pane",
    digits: kept.digits === "arabic" ? "arabic" : "western",
  };
}

const isPaneLanguage = (language: string | undefined): language is PaneLanguage =>
  paneLanguages.some((known) => known === language);
