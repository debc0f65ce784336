import { eachWordRun } from "../letters/wordRuns";
import type { KnownForms } from "./knownForms";
import { lookupKey } from "./nameKey";
import { speltReadings, type SpeltReading } from "./speltReadings";

/** A word that may be one of a name; UTF-16 offsets, end exclusive. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The first words of known names that it may be. */
  readonly starts: readonly string[];
  /** What it may spell of a Vietnamese name in Arabic letters. */
  readonly spelt: readonly SpeltReading[];
}

/** The words of a text in reading order, of which but few begin a name. */
export interface NameWords {
  readonly length: number;
  readonly opensName: (index: number) => boolean;
  /** Whether a word may spell one of a Vietnamese name in Arabic letters. */
  readonly isSpelt: (index: number) => boolean;
  readonly at: (index: number) => NameWord | undefined;
}

type Apart = Pick<NameWord, "key" | "starts" | "spelt">;

// In names of the highlands a capital and an apostrophe belong to the syllable: Cư M'gar.
const capitalAndApostrophe = /^\p{Lu}['’]$/u;

/** Takes a text apart. The words are kept by columns: a long text has too many for an object each. */
export function nameWords(text: string, forms: KnownForms): NameWords {
  const begins: number[] = [];
  const ends: number[] = [];
  const known: Apart[] = [];
  // Words come again and again; each is taken apart once.
  const seen = new Map<string, Apart>();
  eachWordRun(text, (begin, end) => {
    const last = begins.length - 1;
    const joins = opensSyllable(text, { start: begins[last], end: ends[last] }, begin);
    const at = joins ? last : last + 1;
    const start = joins ? (begins[last] ?? begin) : begin;
    const raw = text.slice(start, end);
    let apart = seen.get(raw);
    if (!apart) {
      const key = lookupKey(raw);
      apart = { key, starts: startsOf(key, forms), spelt: speltReadings(raw) };
      seen.set(raw, apart);
    }
    begins[at] = start;
    ends[at] = end;
    known[at] = apart;
  });
  return {
    length: begins.length,
    opensName: (index) => (known[index]?.starts.length ?? 0) > 0,
    isSpelt: (index) => (known[index]?.spelt.length ?? 0) > 0,
    at: (index) => {
      const [start, end, apart] = [begins[index], ends[index], known[index]];
      if (start === undefined || end === undefined || apart === undefined) return undefined;
      return { start, end, key: apart.key, starts: apart.starts, spelt: apart.spelt };
    },
  };
}

const opensSyllable = (
  text: string,
  word: { readonly start: number | undefined; readonly end: number | undefined },
  next: number,
): boolean =>
  word.start !== undefined &&
  word.end === next - 1 &&
  next - word.start === 2 &&
  capitalAndApostrophe.test(text.slice(word.start, next));

/** Arabic joins و, ب, ل and ك to the word that follows. */
function startsOf(key: string, { firstWords }: KnownForms): readonly string[] {
  if (!/^[وفبلك]/u.test(key)) return firstWords.has(key) ? [key] : none;
  return [key, key.slice(1), key.slice(2)].filter(
    (form, cut) => firstWords.has(form) && (cut === 0 || /^[وفبلك]+$/u.test(key.slice(0, cut))),
  );
}

const none: readonly string[] = [];
