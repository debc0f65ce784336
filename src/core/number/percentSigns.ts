import { inOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import { withMarks } from "./magnitudes";

const words: { readonly [L in Language]: string } = {
  vi: "(?:điểm\\s)?(?:%|phần trăm)|điểm\\s(?:%|phần trăm)",
  en: "%|(?:percentage|per ?cent)(?: points?)?(?!\\p{L})",
  ar: withMarks("%|٪|نقط(?:ة|تين) مئوية|نقاط مئوية|(?:في |ب)ال(?:مائة|مئة|ماية)"),
};

const pattern = (language: Language): RegExp =>
  inOurLetters(new RegExp(`[\\s\\u00a0\\u202f]?(?:${words[language]})`, "iuy"));

const patterns: { readonly [L in Language]: RegExp } = {
  vi: pattern("vi"),
  en: pattern("en"),
  ar: pattern("ar"),
};

/** The length of the percent sign, or of the words for it, at a place of a text; 0 when there is none. */
export function percentLength(text: string, at: number, language: Language): number {
  const sign = patterns[language];
  sign.lastIndex = at;
  return sign.exec(text)?.[0].length ?? 0;
}
