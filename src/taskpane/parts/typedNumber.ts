/**
 * A number as a person types it into a field, with a comma or a dot before decimals and no thousands; null
 * when it is none, or when it may be either, as 1.077: the pane itself shows thousands so. `stood` is what
 * the field began with, which its own text means. Arabic-Indic digits count as digits.
 */
export function typedNumber(typed: string, stood: number | null): number | null {
  if (stood !== null && typed === String(stood)) return stood;
  const western = typed
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  // The Arabic decimal sign alone is never one of thousands.
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(western)) return null;
  const plain = western.replace(/[,\u066b]/, ".");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
