/** Signs that cut cells, the ones that words hardly use first: they win where two cut alike. */
const signs = ["\t", ";", "|", ","] as const;

/**
 * The sign that cuts most lines of a text into the same number of cells. A comma also stands in words and
 * in decimals, so it must cut more lines alike than the others do. Null when nothing cuts.
 */
export function guessDelimiter(text: string): string | null {
  const lines = text
    .slice(0, 50_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  let best: string | null = null;
  let most = 0;
  for (const sign of signs) {
    const alike = linesAlike(lines.map((line) => line.split(sign).length - 1));
    if (alike > most) [best, most] = [sign, alike];
  }
  return best;
}

/** How many lines have the commonest number of cuts. */
function linesAlike(cuts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of cuts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return Math.max(0, ...tally.values());
}
