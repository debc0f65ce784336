import type { SheetLanguage, SheetWords } from "../../core/plan/sheetWords";
import { arSheetWords } from "./ar";
import { enSheetWords } from "./en";
import { viSheetWords } from "./vi";

/** The words of the worksheets in every language they are made in. */
export const sheetWordsByLanguage: { readonly [L in SheetLanguage]: SheetWords } = {
  vi: viSheetWords,
  en: enSheetWords,
  ar: arSheetWords,
};
