/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const sentenceEnd = /(?:[.!?؟](?=\s|$|["”»)]))|\n/gu;

/** The sentences of a text. A dot inside a number or an abbreviation without space ends none. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The sentence around a place. */
export const sentenceAt = (sentences: readonly Span[], offset: number): Span =>
  sentences.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: 0 };

const hardStop = /[;؛:()\n]|[.!?؟](?=\s|$)/u;

/** The stretch after a number that says what it counts: to the next number, or the end of its clause. */
export function stretchAfter(text: string, from: number, limit: number): string {
  const rest = text.slice(from, limit);
  const stop = rest.search(hardStop);
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The stretch before a number, back to the number before it or to the beginning of its clause. */
export function stretchBefore(text: string, from: number, to: number): string {
  const rest = text.slice(from, to);
  const stops = [...rest.matchAll(/[;؛\n]|[.!?؟](?=\s)/gu)];
  const last = stops[stops.length - 1];
  return last ? rest.slice(last.index + 1) : rest;
}
