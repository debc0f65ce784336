import { findNumbers } from "../core/number/findNumbers";
import type { Language, Observation } from "../core/observation/observation";
import type { Candidate } from "./review";

const word = /[\p{L}\p{N}]+(?:[.,٫٬/][\p{N}]+)*[%٪]?/gu;

/** The word around or next to a place; `step` 1 or -1 asks for its neighbour instead. */
export function wordAt(text: string, offset: number, step: -1 | 0 | 1): Candidate | null {
  const words = [...text.matchAll(word)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (step === 0) return words.find(({ start, end }) => start <= offset && offset <= end) ?? null;
  if (step === 1) return words.find(({ start }) => start > offset) ?? null;
  return words.filter(({ end }) => end < offset).pop() ?? null;
}

/** What a word says as a number; null when it is no numeral and a person must say its value. */
export function valueOfWord(words: string, language: Language): number | null {
  const [found] = findNumbers(words, language);
  return found && found.readings.length === 1 ? found.value : null;
}

/** A figure that a person marked: nothing is known of it but its words and its value. */
export function missedFigure(text: string, { start, end }: Candidate, value: number): Observation {
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
