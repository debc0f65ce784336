import type { KnownForms } from "./knownForms";
import { lookupKey } from "./nameKey";
import { speltReadings, type SpeltReading } from "./speltReadings";

/** A word of a text that may be one of a name: UTF-16 offsets, end exclusive. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The first words of known names that it may be. */
  readonly starts: readonly string[];
  /** What it may spell of a Vietnamese name in Arabic letters. */
  readonly spelt: readonly SpeltReading[];
}

type Taken = Pick<NameWord, "key" | "starts" | "spelt">;

// In names of the highlands a capital and an apostrophe belong to the syllable: Cư M'gar.
// Arabic words are found by their own letters first, which is faster.
const word = /[\u0621-\u0652]+(?![\p{L}\p{M}])|(?:(?<!\p{L})\p{Lu}['’])?[\p{L}\p{M}]+/gu;

/** The words of a text, each with what it may be of a name. */
export function nameWords(text: string, forms: KnownForms): readonly NameWord[] {
  const words: NameWord[] = [];
  // Words come again and again; each is taken apart once.
  const known = new Map<string, Taken>();
  for (const match of text.matchAll(word)) {
    const [raw] = match;
    const taken = known.get(raw) ?? apart(raw, forms);
    known.set(raw, taken);
    words.push({ start: match.index, end: match.index + raw.length, ...taken });
  }
  return words;
}

function apart(raw: string, forms: KnownForms): Taken {
  const key = lookupKey(raw);
  return { key, starts: starts(key, forms), spelt: speltReadings(raw) };
}

/** Arabic joins و, ب, ل and ك to the word that follows. */
function starts(key: string, { firstWords }: KnownForms): readonly string[] {
  if (!/^[وفبلك]/u.test(key)) return firstWords.has(key) ? [key] : none;
  return [key, key.slice(1), key.slice(2)].filter(
    (form, cut) => firstWords.has(form) && (cut === 0 || /^[وفبلك]+$/u.test(key.slice(0, cut))),
  );
}

const none: readonly string[] = [];
