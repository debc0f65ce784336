/** Values of one column beside those of others, row by row; null where a row has none. */
export type ColumnValues = readonly (number | null)[];

/** Whether a column's shares are of 1 or of 100. */
export type ShareScale = "ofOne" | "ofHundred";

/**
 * Decides whether shares are fractions of 1. Two other columns whose quotient they are prove it; without
 * proof a share that no percent sign marks is a fraction when all its values are small and not whole.
 */
export function shareScale(
  shares: ColumnValues,
  others: readonly ColumnValues[],
  marked: boolean,
): ShareScale {
  const proven = provenScale(shares, others.slice(0, 12));
  if (proven) return proven;
  const values = shares.flatMap((value) => (value === null ? [] : [Math.abs(value)]));
  const small = values.length > 0 && values.every((value) => value <= 1.5);
  const fractional = values.some((value) => !Number.isInteger(value));
  return !marked && small && fractional ? "ofOne" : "ofHundred";
}

function provenScale(shares: ColumnValues, others: readonly ColumnValues[]): ShareScale | null {
  for (const part of others)
    for (const whole of others) {
      if (part === whole) continue;
      const scale = scaleBy(shares, part, whole);
      if (scale) return scale;
    }
  return null;
}

function scaleBy(shares: ColumnValues, part: ColumnValues, whole: ColumnValues): ShareScale | null {
  // As near as rounding to the digits written allows.
  const near = 0.51 * 10 ** -Math.min(4, Math.max(0, ...shares.map(decimalsOf)));
  const rows = shares.slice(0, 40).flatMap((share, row) => {
    const quotient = (part[row] ?? 0) / (whole[row] ?? 0);
    return share !== null && quotient > 0 && Number.isFinite(quotient) ? [{ share, quotient }] : [];
  });
  if (rows.length < 2) return null;
  const ofOne = rows.filter(({ share, quotient }) => Math.abs(share - quotient) <= near).length;
  const ofHundred = rows.filter(
    ({ share, quotient }) => Math.abs(share - quotient * 100) <= near,
  ).length;
  if (Math.max(ofOne, ofHundred) < rows.length * 0.9 || ofOne === ofHundred) return null;
  return ofOne > ofHundred ? "ofOne" : "ofHundred";
}

const decimalsOf = (value: number | null): number =>
  value === null ? 0 : (String(value).split(".")[1]?.length ?? 0);
