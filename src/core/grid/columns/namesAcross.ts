import type { HeaderStep } from "../layout/headerPaths";
import { tableCell, type Table } from "../layout/table";
import { foldWords } from "../words/foldWords";
import { headsLabels, saysIndicator, saysNote, saysUnit } from "../words/headerWords";
import { totalWord } from "../words/totalWords";
import { readUnit } from "../words/unitWords";

/**
 * Whether headings beside a word for their sum are names, over rows that are measured in several units: parts of a
 * sum of people, households, cards and percents are places and hardly kinds of anything.
 */
export function areSummedNames(
  table: Table,
  steps: readonly HeaderStep[],
  isVocabulary: (words: string) => boolean,
): boolean {
  const words = steps.map((step) => step.words).filter((step) => !headsRows(step));
  const names = words.filter((step) => totalWord(step) === null);
  if (names.length < 2 || !words.some((step) => totalWord(step) === "alone")) return false;
  if (!names.every((step) => !isVocabulary(step) && isName(step))) return false;
  // Kinds of things have the article: العجز, الوفاة. So have some places, but hardly all of a country's.
  return !names.every((step) => /^ال/u.test(step)) && unitsDown(table) > 2;
}

const headsRows = (words: string): boolean =>
  [headsLabels, saysIndicator, saysNote, saysUnit].some((says) => says(words));

const isName = (words: string): boolean =>
  name.test(words) && !commonNoun.test(foldWords(words)) && readUnit(words) === null;

const name =
  /^(?:\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3}|\p{Script=Arabic}{2,}(?: \p{Script=Arabic}{2,}){0,2})$/u;

/** Kinds of people, benefits, payments and channels that a sum may be parted by, and plurals of Arabic. */
const commonNoun =
  /^(?:nam|nu|moi|cu|khac|(?:fe)?males?|(?:wo)?men|boys?|girls?|urban|rural|public|private|state|new|old|others?|cash|banks?|online|offline|direct|postal|facebook|zalo|youtube|tiktok|radio|television|tv|web ?sites?|press|pensions?|sickness|maternity|disability|invalidity|death|survivors?|injur(?:y|ies)|unemployment|old[- ]age|funeral|formal|informal|(?:ال)?(?:ذكور|اناث|رجال|نساء|حضر|ريف|عام|خاص|حكومي|اخري|نقدا?|تحويل|فيسبوك|تويتر|يوتيوب|واتساب|اذاعه|تلفزيون|شيخوخه|عجز|وفاه|مرض|امومه|بطاله))$|^(?!ال).*(?:ات|ون|ين)$/u;

/** How many different units the rows are measured in, where a column of the table has them. */
function unitsDown(table: Table): number {
  const columns = [0, 1, 2, 3].map(
    (column) =>
      new Set(
        table.rows.slice(0, 50).flatMap((row) => {
          const { kind, text } = tableCell(table, row, column);
          return kind === "words" ? (readUnit(text)?.unit ?? []) : [];
        }),
      ).size,
  );
  return Math.max(...columns);
}
