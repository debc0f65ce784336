/**
 * A number as a person types it into a field, with a comma or a dot before decimals and no thousands; null
 * when it is none. Arabic-Indic digits count as digits.
 */
export function typedNumber(typed: string): number | null {
  const western = typed
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,\u066b]/, ".");
  return /^-?\d+(?:\.\d+)?$/.test(western) ? Number(western) : null;
}
