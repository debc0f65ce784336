/** How large a part of a text's lines must be cut alike; prose has commas of its own. */
const shares: readonly (readonly [string, number])[] = [
  ["\t", 0.5],
  [";", 0.6],
  ["|", 0.6],
  [",", 0.8],
];

/** A text is a table by its name, or when most of its lines are cut alike into several cells. */
export function looksLikeTable(name: string, text: string): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return true;
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  return shares.some(([sign, share]) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const common = mostCommon(counts);
    const alike = counts.filter((count) => count === common).length;
    return alike > 2 && common > 1 && alike >= lines.length * share;
  });
}

function mostCommon(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
