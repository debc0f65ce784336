import { isPeriod } from "../../period/readPeriod";
import type { ValueColumn } from "../columns/valueColumn";
import { namesDay } from "../words/dayWords";
import { totalWord } from "../words/totalWords";

/**
 * What a column of a period has in common with its sum: the words around the period, or around the word for the sum.
 * Periods within periods have a sum at either level. Empty for columns of no period, which no such sum counts.
 */
export function timesAcross({ words, isTotal }: ValueColumn): readonly string[] {
  if (isTotal) return [words.filter((step) => totalWord(step) === null).join("\n")];
  const innermost = words.map(isTime).lastIndexOf(true);
  if (innermost < 0) return [];
  const around = words.filter((_, depth) => depth !== innermost).join("\n");
  const outside = words.filter((step) => !isTime(step)).join("\n");
  return around === outside ? [around] : [around, outside];
}

const isTime = (words: string): boolean => isPeriod(words) || namesDay(words);
