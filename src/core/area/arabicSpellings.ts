import {
  closedVowels,
  finals,
  glidingVowels,
  onsets,
  openVowels,
  type Sounds,
} from "./arabicSounds";

/** Spellings of a syllable, each with how far it is from the usual one; that has none. */
export type Spellings = ReadonlyMap<string, number>;

const anyOf = (letters: readonly string[]): string =>
  [...letters].sort((a, b) => b.length - a.length).join("|");

const vowel = "[aăâeêioôơuưy]";
// Before ê the letter y is the vowel: Yên.
const onset = `${anyOf(Object.keys(onsets)).replace("|y", "")}|y(?=[aăâoôuư])`;
const glide = "o(?=[aăe])|u(?=[âêơy])|uo(?=a)|(?<=q)u";
// A consonant before a vowel opens the next part of the name: A-yun, Đa-krông.
const part = new RegExp(
  `(gi(?=${vowel})|(?:${onset})*)(${glide})?` +
    `(?:(${anyOf(Object.keys(glidingVowels))})(?!${vowel}|[chmnpt])` +
    `|(${anyOf(Object.keys(closedVowels))})(${anyOf(Object.keys(finals))})(?!${vowel})` +
    `|(${anyOf(Object.keys(openVowels))}))`,
  "uy",
);
const consonant = new RegExp(anyOf(Object.keys(onsets)), "gu");
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A Vietnamese word in small letters without its tone, which Arabic does not write: nặm and năm are one. */
export const toneless = (word: string): string =>
  word.toLowerCase().normalize("NFD").replace(toneMarks, "").replace(/['’]/g, "").normalize("NFC");

// What is spelt in so many unusual ways at once is likelier something else.
const farthest = 3;

/** A toneless word as its syllables, each by its sounds; none where it is no Vietnamese word. */
export function syllablesOf(word: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  part.lastIndex = 0;
  let end = 0;
  while (end < word.length) {
    const match = part.exec(word);
    if (!match) return [];
    found.push(match);
    end = part.lastIndex;
  }
  return found;
}

/** How Arabic may write a toneless word, the usual spelling first; empty where it is no Vietnamese word. */
export function arabicSpellings(word: string): Spellings {
  const parts = syllablesOf(word);
  return parts.length === 0 ? new Map() : parts.map(ofSyllable).reduce(joined);
}

function ofSyllable(match: RegExpExecArray): Spellings {
  const [, first = "", glideSaid, gliding, closed, final = "", open] = match;
  const consonants = first.match(consonant) ?? [];
  const vowels = vowelsOf({ gliding, closed, open });
  const rime = joined(glideSaid === undefined ? vowels : glided(vowels), ranked(finals, final));
  if (consonants.length === 0) return begun(rime);
  return joined(consonants.map((letters) => ranked(onsets, letters)).reduce(joined), rime);
}

const vowelsOf = ({
  gliding,
  closed,
  open,
}: {
  readonly gliding: string | undefined;
  readonly closed: string | undefined;
  readonly open: string | undefined;
}): Spellings =>
  gliding !== undefined
    ? ranked(glidingVowels, gliding)
    : closed !== undefined
      ? ranked(closedVowels, closed)
      : ranked(openVowels, open ?? "");

const ranked = (sounds: Sounds, letters: string): Spellings =>
  least((sounds[letters] ?? [""]).map((spelling, index): Ranked => [spelling, index]));

/** With the half vowel before it, which a vowel of its own letter takes in: Quốc. */
const glided = (vowels: Spellings): Spellings =>
  least(
    [...vowels].flatMap(([spelling, rank]) =>
      spelling.startsWith("و")
        ? [
            [spelling, rank],
            [`و${spelling}`, rank + 1],
          ]
        : [[`و${spelling}`, rank]],
    ),
  );

/** Without a consonant the letter alif may carry the vowel, and must where none is written. */
const begun = (rime: Spellings): Spellings =>
  least(
    [...rime].flatMap(([spelling, rank]) => {
      if (spelling.startsWith("ا")) return [[spelling, rank]];
      const carried = `ا${spelling}`;
      if (!/^[وي]/u.test(spelling)) return [[carried, rank]];
      // Yên is usually written as it is said.
      const [alone, borne] = /^ي[^ي]/u.test(spelling) ? [0, 1] : [1, 0];
      return [
        [spelling, rank + alone],
        [carried, rank + borne],
      ];
    }),
  );

type Ranked = readonly [spelling: string, rank: number];

const joined = (before: Spellings, behind: Spellings): Spellings =>
  least(
    [...before].flatMap(([head, first]) =>
      [...behind].map(([tail, second]): Ranked => [head + tail, first + second]),
    ),
  );

function least(all: readonly Ranked[]): Spellings {
  const found = new Map<string, number>();
  for (const [spelling, rank] of [...all].sort(([, a], [, b]) => a - b))
    if (rank <= farthest && !found.has(spelling)) found.set(spelling, rank);
  return found;
}
