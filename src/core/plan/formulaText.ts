/** A text as a formula spells it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** `Figures[Giá trị]`, with the characters escaped that mean something inside the brackets. */
export const columnReference = (table: string, header: string): string =>
  `${table}[${header.replace(/['[\]#@]/g, "'$&")}]`;

/** A number cell inside a sentence: with separators, or as the text it holds when there is no number. */
export const shown = (cell: string): string => `IF(ISNUMBER(${cell}),FIXED(${cell},0),${cell})`;
