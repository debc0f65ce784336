/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const sentenceEnd = /(?:[.!?؟](?=\s|$|["”»)]))|\n/gu;
// A dot after these ends no sentence: TP. Hồ Chí Minh, No. 5, U.S.
const abbreviation =
  /$(?<=(?:^|[\s(])(?:TP|TX|TT|H|Q|P|X|ThS|TS|No|vs|approx|vol|i\.e|e\.g|Mr|Mrs|Dr|St|U\.S))/u;

/** The sentences of a text. A dot inside a number or an abbreviation ends none. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match[0] === "." && endsNothing(text.slice(start, match.index))) continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** A dot behind an abbreviation, or behind the number that opens a line. */
const endsNothing = (before: string): boolean =>
  abbreviation.test(before.slice(-6)) || /^\s*(?:[IVX]{1,5}|\p{Nd}{1,2})$/u.test(before);

/** The index of the last of some ordered stretches that starts at or before a place; -1 when none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of some ordered stretches that lie inside another. */
export function within<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const found: S[] = [];
  for (let index = indexAt(spans, start - 1) + 1; index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}

/**
 * How far back the words of a sentence are looked through for one of its numbers, in UTF-16 units. A line of a
 * table without a full stop can be longer and is no sentence; looked through whole for every number of it, it
 * would take for ever.
 */
export const longestSentence = 1500;
