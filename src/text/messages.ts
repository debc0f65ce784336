import type { en } from "./en";

/** The languages of the pane. */
export type PaneLanguage = "vi" | "en";

/** The key of one message. */
export type MessageKey = keyof typeof en;

/** All messages of one language. */
export type Messages = { readonly [K in MessageKey]: string };
