import { ar } from "./ar";
import { en } from "./en";
import type { Messages, PaneLanguage } from "./messages";
import { vi } from "./vi";

/** The messages of every language of the pane. */
export const messagesByLanguage: { readonly [L in PaneLanguage]: Messages } = { vi, en, ar };
