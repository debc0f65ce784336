import type { PaneLanguage } from "./messages/messages";

/** Each language by its own name, so that whoever cannot read the pane finds the way out. */
export const languageNames: { readonly [L in PaneLanguage]: string } = {
  vi: "Tiếng Việt",
  en: "English",
  ar: "العربية",
};
