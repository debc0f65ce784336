import { findNumbers } from "../core/number/findNumbers";
import type { Language, Observation } from "../core/observation/observation";
import type { Span } from "../core/report/segments";

// A letter keeps its marks: Arabic writes vowels so, and some keyboards write Vietnamese so.
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,٫٬/]\p{N}+)*[%٪]?/gu;

/** The word around or beside a place; null between words, and where a figure stands already. */
export const wordAt = (text: string, offset: number, taken: readonly Span[]): Span | null =>
  wordsOf(text).find((span) => span.start <= offset && offset <= span.end && isFree(span, taken)) ??
  null;

/** The next word before (-1) or after (1) a stretch that is no figure yet; null where the text ends. */
export function wordBeside(
  text: string,
  from: Span,
  { step, taken }: { readonly step: -1 | 1; readonly taken: readonly Span[] },
): Span | null {
  const beside =
    step === 1
      ? wordsOf(text).filter(({ start }) => start >= from.end)
      : wordsOf(text)
          .filter(({ end }) => end <= from.start)
          .reverse();
  return beside.find((span) => isFree(span, taken)) ?? null;
}

const wordsOf = (text: string): readonly Span[] =>
  [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whether a word shares no letter with a stretch that is taken. */
const isFree = (span: Span, taken: readonly Span[]): boolean =>
  !taken.some(({ start, end }) => start < span.end && span.start < end);

/** What a word of a text says as a number; null when it is none, or may be two, and a person must say its value. */
export function valueOfWord(text: string, { start, end }: Span, language: Language): number | null {
  // The rest of the text tells what a separator means, so the word is not asked alone.
  const found = findNumbers(text, language).find((number) => number.start === start);
  return found && found.end === end && found.readings.length === 1 ? found.value : null;
}

/** A figure that a person marked: nothing is known of it but its words and its value. */
export function missedFigure(text: string, { start, end }: Span, value: number): Observation {
  const raw = text.slice(start, end);
  return {
    indicator: `other:${raw}`,
    area: null,
    areaKind: null,
    period: null,
    role: "actual",
    value,
    unit: /[%٪]$/.test(raw) ? "percent" : "",
    confidence: 1,
    provenance: { kind: "text", start, end, raw },
  };
}
