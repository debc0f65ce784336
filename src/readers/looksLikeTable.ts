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
  return (
    isListOfNumbers(lines) ||
    shares.some(([sign, share]) => {
      const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
      const common = mostCommon(counts);
      const alike = lines.filter((line) => line.split(sign).length - 1 === common);
      if (alike.length <= 2 || common <= 1 || alike.length < lines.length * share) return false;
      return sign === "\t" || (hasShortCells(alike, common + 1) && !isList(alike));
    })
  );
}

const longestCell = 40;

/** Whether lines cut into so many cells have words in them; sentences of one pattern have clauses. */
const hasShortCells = (lines: readonly string[], cells: number): boolean =>
  lines.reduce((sum, line) => sum + line.length, 0) < lines.length * cells * longestCell;

/** A list of sentences of one pattern: each has its full stop, or its commas stand in numbers among words. */
const isList = (lines: readonly string[]): boolean =>
  lines.every((line) => fullStop.test(line)) || lines.every((line) => numberAmongWords.test(line));

const fullStop = /[.!?؟]["”»)]?\s*$/u;
const numberAmongWords = /\p{L}[^,]{0,80}\d,\d{1,3}(?!\d)[^,]{0,80}\p{L}/u;

const number = /^\s*[-+]?\d[\d.,\u00a0 ]*%?\s*$/;

/**
 * Two columns of a worksheet as plain text: words, a tab, a number. A numbered list has its words behind the
 * tab.
 */
function isListOfNumbers(lines: readonly string[]): boolean {
  const pairs = lines.map((line) => line.split("\t")).filter((cells) => cells.length === 2);
  const numbers = pairs.filter(([, value = ""]) => number.test(value));
  return numbers.length > 1 && pairs.length > 2 && numbers.length >= lines.length * 0.6;
}

function mostCommon(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
