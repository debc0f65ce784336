// Functions younger than the file format carry a mark, without which Excel shows #NAME?.
const young =
  /(?<![\w.])(IFNA|IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|XLOOKUP|XMATCH|NUMBERVALUE|DAYS)(?=\()/gi;

/** A formula as the file spells it: without "=", with younger functions marked; texts in it stay. */
export const formulaInFile = (formula: string): string =>
  formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(young, (name) => `_xlfn.${name.toUpperCase()}`),
    )
    .join("");
