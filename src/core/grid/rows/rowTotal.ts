import { tableCell, type Table, type TableRow } from "../layout/table";
import { foldWords } from "../words/foldWords";
import { averageOfThing, totalWord, type TotalWord } from "../words/totalWords";
import { labelAt, type LabelColumns } from "./labelColumns";

/** A row with the labels that cells left blank take from above, by column. */
export interface RowContext {
  readonly row: TableRow;
  readonly carried: Map<number, string>;
}

/** The word for a total that makes a sum of a row: its own, its place's, or one that strayed under another heading. */
export function rowTotal(table: Table, columns: LabelColumns, context: RowContext): TotalWord {
  const { row } = context;
  return (
    ownTotal(table, columns, row) ??
    totalOfPlace(table, columns, context) ??
    strayTotal(table, columns, row)
  );
}

/** The word for a total that stands for the place of several rows: "Tổng" beside "Tiền mặt" and "Qua tài khoản". */
function totalOfPlace(
  table: Table,
  { area, indicator, periods }: LabelColumns,
  { row, carried }: RowContext,
): TotalWord {
  if (area === null || (indicator === null && periods.length === 0)) return null;
  return totalWord(labelAt(table, row, area) ?? carried.get(area) ?? "");
}

/** The word for a total in any of a row's own labels. */
function ownTotal(table: Table, columns: LabelColumns, row: TableRow): TotalWord {
  const { ordinal, groups, area, indicator, periods } = columns;
  for (const column of [ordinal, ...groups, area, indicator, ...periods]) {
    if (column === null) continue;
    const { kind, text } = tableCell(table, row, column);
    const word = kind === "words" ? totalAt(text, periods.includes(column)) : null;
    const isThing = word === "led" || (word === "average" && area === null && averageOfThing(text));
    if (word !== null && !(column === indicator && isThing)) return word;
  }
  return null;
}

/** Below days and weeks "Cả tuần" and "Cả đợt" are their sum. */
function totalAt(words: string, isPeriod: boolean): TotalWord {
  const isWhole = isPeriod && /^ca (?:tuan|thang|quy|nam|dot|ky)$/u.test(foldWords(words));
  return isWhole ? "alone" : totalWord(words);
}

/** The word for a total under a heading that names no rows, codes or dates, where the row's own labels are blank. */
function strayTotal(
  table: Table,
  { area, indicator, periods, values }: LabelColumns,
  row: TableRow,
): TotalWord {
  if ([area, indicator, ...periods].some((column) => labelAt(table, row, column) !== null))
    return null;
  const left = Array.from({ length: Math.min(...values, 20) }, (_, column) => column);
  const words = left.map((column) => tableCell(table, row, column));
  return totalWord(words.find(({ kind }) => kind === "words")?.text ?? "");
}
