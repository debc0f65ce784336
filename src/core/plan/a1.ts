/** Column letters of a one-based column: 1 is A. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** One-based column of its letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A rectangle of a worksheet, one-based and inclusive. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads an A1 address that a workbook gave us; anything else is a bug. */
export function parseBlock(address: string): CellBlock {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address.replaceAll("$", ""));
  if (!match) throw new Error(`Not an address: ${address}`);
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

/** A1 text of a rectangle. */
export function blockAddress({ top, left, bottom, right }: CellBlock): string {
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(right)}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** `='Sheet'!$A$1:$B$2`, as names and linked titles refer to cells. */
export function referenceFormula(worksheet: string, address: string): string {
  const absolute = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${worksheet.replaceAll("'", "''")}'!${absolute}`;
}

/** The address of rows that follow a table. */
export function rowsBelow(address: string, count: number, columns: number): string {
  const { left, bottom } = parseBlock(address);
  return blockAddress({ top: bottom + 1, left, bottom: bottom + count, right: left + columns - 1 });
}
