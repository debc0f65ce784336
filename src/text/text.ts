import type { en } from "./messages/en";
import type { CountedKey, MessageKey, Messages, PaneLanguage } from "./messages/messages";
import { messagesByLanguage } from "./messages/messagesByLanguage";

/** The `{names}` a message expects, read from the English text itself. */
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Values<K extends MessageKey> = { readonly [N in Placeholder<(typeof en)[K]>]: string };

/** The key of a message that has no values to fill in. */
export type PlainKey = {
  [K in MessageKey]: [Placeholder<(typeof en)[K]>] extends [never] ? K : never;
}[MessageKey];

/** Gives a message with its values filled in; a missing value does not compile. */
export type Say = <K extends MessageKey>(
  key: K,
  ...values: [Placeholder<(typeof en)[K]>] extends [never] ? [] : [values: Values<K>]
) => string;

/** The digits that numbers are shown in. Arabic reports use both. */
export type Digits = "western" | "arabic";

/** How one language is spoken: its messages, its plural forms, its numbers. */
export interface Text {
  readonly language: PaneLanguage;
  readonly direction: "ltr" | "rtl";
  readonly say: Say;
  /** A counted message in the form of its count, with {count} filled in. */
  readonly counted: (key: CountedKey, count: number) => string;
  /** A number as people of the language write it: 1.077 in Vietnamese, 1,077 in English. */
  readonly number: (value: number) => string;
  /** A number with its sign, as differences have: +950. */
  readonly signed: (value: number) => string;
  /** A share of 1 as a whole percentage. */
  readonly percent: (share: number) => string;
}

const locales: { readonly [L in PaneLanguage]: string } = { vi: "vi-VN", en: "en-US", ar: "ar" };

/** Makes a language from its messages; tests make one from messages of their own. */
export function createText(messages: Messages, language: PaneLanguage, digits: Digits): Text {
  const numbering = language === "ar" && digits === "arabic" ? "arab" : "latn";
  const locale = `${locales[language]}-u-nu-${numbering}`;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const signed = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 10,
    signDisplay: "exceptZero",
  });
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    say: (key, ...[values]) => fillIn(messages[key], isolated(values ?? {}, language)),
    counted: (key, count) => {
      const forms = messages[key];
      const form = forms[plural.select(count)] ?? forms.other;
      return fillIn(form, { count: number.format(count) });
    },
    number: (value) => number.format(value),
    signed: (value) => signed.format(value),
    percent: (share) => percent.format(share),
  };
}

/** Latin names and codes keep their own order, and the full stop behind them its place, in an Arabic sentence. */
const isolated = (
  values: Readonly<Record<string, string>>,
  language: PaneLanguage,
): Readonly<Record<string, string>> =>
  language !== "ar"
    ? values
    : Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          /\p{Script=Latin}/u.test(value) ? `\u2068${value}\u2069` : value,
        ]),
      );

const fillIn = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The words and numbers of a language. */
export const textFor = (language: PaneLanguage, digits: Digits = "western"): Text =>
  createText(messagesByLanguage[language], language, digits);
