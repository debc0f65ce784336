const reach = 90;
const stops = /[;؛\n]|[.!?؟](?=\s|$)/gu;

/**
 * The words that a person needs to recognise a figure: its clause, cut at whole words within about ninety
 * characters to either side of the number.
 */
export function quoteAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const left = lastStop(before);
  const right = after.search(stops);
  const from =
    left >= 0 ? start - before.length + left + 1 : wordStart(text, start - before.length);
  const to = right >= 0 ? end + right : wordEnd(text, end + after.length);
  return text.slice(from, to).replace(/\s+/g, " ").trim();
}

function lastStop(words: string): number {
  const found = [...words.matchAll(stops)];
  return found[found.length - 1]?.index ?? -1;
}

const wordStart = (text: string, offset: number): number => {
  if (offset <= 0) return 0;
  const space = text.indexOf(" ", offset);
  return space < 0 ? offset : space;
};

const wordEnd = (text: string, offset: number): number => {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(" ", offset);
  return space < 0 ? offset : space;
};
