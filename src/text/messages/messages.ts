import type { SheetLanguage } from "../../core/plan/sheetWords";
import type { en } from "./en";

/** The languages of the pane: the same as those of the worksheets. */
export type PaneLanguage = SheetLanguage;

/** Every language of the pane, in the order they are offered. */
export const paneLanguages: readonly PaneLanguage[] = ["vi", "en", "ar"];

type Source = typeof en;

/** The key of a message without forms. */
export type MessageKey = {
  [K in keyof Source]: Source[K] extends string ? K : never;
}[keyof Source];

/** The key of a message that is chosen by a count. */
export type CountedKey = Exclude<keyof Source, MessageKey>;

/** The forms of a counted message by the plural categories of Unicode's CLDR. */
export type CountedForms = { readonly other: string } & {
  readonly [Form in Exclude<Intl.LDMLPluralRule, "other">]?: string;
};

/** All messages of one language. */
export type Messages = { readonly [K in MessageKey]: string } & {
  readonly [K in CountedKey]: CountedForms;
};
