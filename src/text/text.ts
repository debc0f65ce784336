import { en } from "./en";
import type { MessageKey, Messages, PaneLanguage } from "./messages";
import { vi } from "./vi";

/** The `{names}` a message expects, read from the English text itself. */
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Values<K extends MessageKey> = { readonly [N in Placeholder<(typeof en)[K]>]: string };

/** The translate function of one language. */
export type Text = <K extends MessageKey>(
  key: K,
  ...values: [Placeholder<(typeof en)[K]>] extends [never] ? [] : [values: Values<K>]
) => string;

/** Makes the translate function of one language; a missing value does not compile. */
export const createText =
  (messages: Messages): Text =>
  (key, ...[values]) =>
    messages[key].replace(
      /\{(\w+)\}/g,
      (whole, name: string) =>
        (values as Readonly<Record<string, string>> | undefined)?.[name] ?? whole,
    );

/** The messages of every language of the pane. */
export const messagesByLanguage: { readonly [L in PaneLanguage]: Messages } = { en, vi };

/** The translate function of a language. */
export const textFor = (language: PaneLanguage): Text => createText(messagesByLanguage[language]);

/** Messages that come in a form for one and a form for more. */
type CountedKey = MessageKey extends infer K
  ? K extends `${infer Base}.one`
    ? Base
    : never
  : never;

/** A counted message in its right form. Vietnamese has one form, so both keys say the same there. */
export function countedText(
  t: Text,
  key: CountedKey,
  count: { value: number; shown: string },
): string {
  return t(count.value === 1 ? `${key}.one` : `${key}.other`, { count: count.shown });
}

/** A number as people of a language write it: 1.077 in Vietnamese, 1,077 in English. */
export function formatCount(value: number, language: PaneLanguage): string {
  const [group, decimal] = language === "vi" ? [".", ","] : [",", "."];
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}
