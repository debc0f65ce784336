/** The digits that reports are written in: western, Arabic-Indic and extended Arabic-Indic. */
export const digitClass = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9]";

/** The same text with every digit western; its length does not change. */
export const westernDigits = (text: string): string =>
  // Most texts have no other digits, and looking is quicker than replacing.
  /[\u0660-\u0669\u06f0-\u06f9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    : text;
