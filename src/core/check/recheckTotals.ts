import type { Finding } from "./finding";
import type { TotalFinding } from "./totalFinding";

// Sums of decimals are as exact as binary fractions allow.
const tolerance = 1e-6;

const isTotal = (finding: Finding): finding is TotalFinding =>
  finding.kind === "TotalHolds" || finding.kind === "TotalDiffers";

/**
 * A table's stated totals against its parts as they are after corrections. `valueOf` gives a part by its index in
 * the reading, or null when it was dropped: then nothing can be said of its total.
 */
export function recheckTotals(
  findings: readonly Finding[],
  valueOf: (index: number) => number | null,
): readonly TotalFinding[] {
  return findings.filter(isTotal).flatMap(({ total, parts }) => {
    const values = parts.map(valueOf).filter((value) => value !== null);
    if (values.length < parts.length) return [];
    const difference = total.value - values.reduce((sum, value) => sum + value, 0);
    return [
      Math.abs(difference) <= tolerance * Math.max(1, Math.abs(total.value))
        ? { kind: "TotalHolds" as const, total, parts }
        : { kind: "TotalDiffers" as const, total, parts, difference },
    ];
  });
}
