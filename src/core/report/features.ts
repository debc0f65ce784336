import type { Language, Role } from "../observation/observation";
import { arLexicon, arRoles } from "./lexicon/ar";
import { enLexicon, enRoles } from "./lexicon/en";
import type { Feature, Lexicon, RoleWords } from "./lexicon/feature";
import { viLexicon, viRoles } from "./lexicon/vi";

const lexicons: { readonly [L in Language]: Lexicon } = {
  vi: viLexicon,
  en: enLexicon,
  ar: arLexicon,
};
const roles: { readonly [L in Language]: RoleWords } = { vi: viRoles, en: enRoles, ar: arRoles };

/** Words in the form that the lexicons expect: one spelling of marks, no Arabic vowel signs. */
export const plainWords = (words: string): string =>
  words.normalize("NFC").replace(/[\u064b-\u0652\u0640]/g, "");

/** Everything that a stretch of words says, in our terms. */
export function featuresOf(words: string, language: Language): ReadonlySet<Feature> {
  const plain = plainWords(words);
  const entries = Object.entries(lexicons[language]) as [Feature, RegExp][];
  return new Set(entries.filter(([, pattern]) => pattern.test(plain)).map(([feature]) => feature));
}

/** The role of a number by the words before it in its sentence; a fall makes its value negative. */
export function roleOf(
  before: string,
  value: number,
  language: Language,
): { readonly role: Role; readonly value: number } {
  const words = roles[language];
  const plain = plainWords(before);
  if (words.down.test(plain)) return { role: "change", value: -value };
  if (words.up.test(plain)) return { role: "change", value };
  if (words.target.test(plain)) return { role: "target", value };
  if (words.baseline.test(plain)) return { role: "baseline", value };
  return { role: "actual", value };
}
