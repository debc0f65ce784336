import { arabicSpellings, syllablesOf, toneless } from "./arabicSpellings";
import { gazetteer, type GazetteerEntry } from "./gazetteer";
import type { NamedPlace } from "./knownForms";
import { otherSpellings } from "./provinces";

/** The Vietnamese words that an Arabic word may spell, each with how far the spelling is from the usual one. */
export type SpeltWords = ReadonlyMap<string, number>;

/** A place that Arabic words spell. */
export interface SpeltPlace {
  readonly place: NamedPlace;
  /** How many of the words. */
  readonly used: number;
  readonly rank: number;
}

interface SpeltName {
  readonly words: readonly string[];
  readonly place: NamedPlace;
  /** Whether it has one syllable only, which names a place only behind its title. */
  readonly isShort: boolean;
}

interface SpeltIndex {
  readonly namesByFirst: ReadonlyMap<string, readonly SpeltName[]>;
  readonly wordsBySpelling: ReadonlyMap<string, SpeltWords>;
  /** The names of one word. */
  readonly alone: ReadonlySet<string>;
}

let built: SpeltIndex | null = null;

/** Made when the first Arabic text is read: texts in other letters need none of it. */
const index = (): SpeltIndex => (built ??= builtFrom(gazetteer));

function builtFrom(entries: readonly GazetteerEntry[]): SpeltIndex {
  const namesByFirst = new Map<string, SpeltName[]>();
  for (const { name, kind, words } of entries.flatMap(namesOf)) {
    const [first = ""] = words;
    const isShort = words.length === 1 && syllablesOf(first).length < 2;
    const others = namesByFirst.get(first) ?? [];
    others.push({ words, place: { name, kind }, isShort });
    namesByFirst.set(first, others);
  }
  const all = [...namesByFirst.values()].flatMap((names) => names.flatMap(({ words }) => words));
  const alone = [...namesByFirst].flatMap(([first, names]) =>
    names.some(({ words }) => words.length === 1) ? [first] : [],
  );
  return { namesByFirst, wordsBySpelling: spellingsOf(new Set(all)), alone: new Set(alone) };
}

function spellingsOf(words: ReadonlySet<string>): ReadonlyMap<string, SpeltWords> {
  const found = new Map<string, Map<string, number>>();
  for (const word of words)
    for (const [spelling, rank] of arabicSpellings(word)) {
      const known = found.get(spelling);
      if (known) known.set(word, rank);
      else found.set(spelling, new Map([[word, rank]]));
    }
  return found;
}

type NamedWords = NamedPlace & { readonly words: readonly string[] };

/** The names of a place in Viet Nam, each as its toneless words. */
function namesOf({ name, kind }: GazetteerEntry): readonly NamedWords[] {
  if (kind === "country" || !/\p{Script=Latin}/u.test(name)) return [];
  const spelled = (otherSpellings[name] ?? []).filter((other) => /[^ -~]/.test(other));
  return [name, ...spelled].map((said) => ({
    name,
    kind,
    words: toneless(said.replace(/^TP\.? /u, "")).split(/[\s-]+/u),
  }));
}

/** The Vietnamese words that an Arabic word may spell; undefined when it spells none. */
export const spelt = (key: string): SpeltWords | undefined => index().wordsBySpelling.get(key);

/** Whether one of some words is a whole name. */
export const isNameAlone = (words: SpeltWords): boolean => {
  const { alone } = index();
  for (const word of words.keys()) if (alone.has(word)) return true;
  return false;
};

/**
 * The places whose names words that follow each other spell from their first on: those of the longest names, the most
 * usually spelt first, then in the gazetteer's order. Names of one syllable only where they are asked for.
 */
export function placesSpelt(
  readings: readonly { readonly words: SpeltWords }[],
  { short }: { readonly short: boolean },
): readonly SpeltPlace[] {
  const [first] = readings;
  if (!first) return [];
  const { namesByFirst } = index();
  const found: SpeltPlace[] = [];
  for (const [word, rank] of first.words)
    for (const name of namesByFirst.get(word) ?? [])
      if (short || !name.isShort) {
        const rest = rankOf(name, readings);
        if (rest !== null)
          found.push({ place: name.place, used: name.words.length, rank: rank + rest });
      }
  return best(found);
}

/** How unusually the words behind the first spell a name; null when they do not. */
function rankOf(
  name: SpeltName,
  readings: readonly { readonly words: SpeltWords }[],
): number | null {
  let sum = 0;
  for (let index = 1; index < name.words.length; index++) {
    const rank = readings[index]?.words.get(name.words[index] ?? "");
    if (rank === undefined) return null;
    sum += rank;
  }
  return sum;
}

// So many unusual spellings make up something else.
const farthest = 3;

function best(all: readonly SpeltPlace[]): readonly SpeltPlace[] {
  const found = all.filter(({ rank }) => rank <= farthest);
  const longest = Math.max(...found.map(({ used }) => used));
  return found.filter(({ used }) => used === longest).sort((a, b) => a.rank - b.rank);
}
