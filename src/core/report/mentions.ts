import type { Language } from "../observation/observation";
import { arLexicon } from "./lexicon/ar";
import { enLexicon } from "./lexicon/en";
import type { Feature, Lexicon } from "./lexicon/feature";
import { viLexicon } from "./lexicon/vi";
import { within, type Span } from "./segments";
import { plainWord, wordsOf, type Word } from "./words";

/** A phrase of the lexicon found in a text, and what it says. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly features: readonly Feature[];
}

/** One word of a phrase: as it stands, or only its beginning. */
interface Piece {
  readonly letters: string;
  readonly open: boolean;
}

interface Phrase {
  readonly pieces: readonly Piece[];
  readonly features: readonly Feature[];
}

/** Phrases by the two first letters of their first word. */
type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

const books: { readonly [L in Language]: PhraseBook } = {
  vi: compiled(viLexicon, "vi"),
  en: compiled(enLexicon, "en"),
  ar: compiled(arLexicon, "ar"),
};

function compiled(lexicon: Lexicon, language: Language): PhraseBook {
  const features = new Map<string, Feature[]>();
  for (const [feature, phrases] of Object.entries(lexicon) as [Feature, string][])
    for (const phrase of phrases.split("|").map((part) => part.trim()))
      features.set(phrase, [...(features.get(phrase) ?? []), feature]);
  const book = new Map<string, Phrase[]>();
  for (const [words, said] of features) {
    const pieces = words.split(/[\s-]+/).map((word) => pieceOf(word, language));
    const key = (pieces[0]?.letters ?? "").slice(0, 2);
    book.set(key, [...(book.get(key) ?? []), { pieces, features: said }]);
  }
  for (const phrases of book.values())
    phrases.sort((a, b) => b.pieces.length - a.pieces.length || lengthOf(b) - lengthOf(a));
  return book;
}

function pieceOf(word: string, language: Language): Piece {
  const plain = plainWord(word.replace("*", ""));
  // The words of a text are looked up without the Arabic article too.
  const letters = language === "ar" ? plain.replace(/^ال(?=..)/u, "") : plain;
  return { letters, open: word.endsWith("*") };
}

function lengthOf({ pieces }: Phrase): number {
  return pieces.reduce((sum, { letters }) => sum + letters.length, 0);
}

/** Everything that the words of a text say, in reading order; of phrases that overlap, the longest counts. */
export function mentionsIn(text: string, language: Language): readonly Mention[] {
  const words = wordsOf(text, language);
  const book = books[language];
  const mentions: Mention[] = [];
  let index = 0;
  while (index < words.length) {
    const phrase = longestAt(words, index, book);
    const used = phrase?.pieces.length ?? 1;
    if (phrase) mentions.push(...mentionOf(words.slice(index, index + used), phrase.features));
    index += used;
  }
  return mentions;
}

function mentionOf(words: readonly Word[], features: readonly Feature[]): readonly Mention[] {
  const [first] = words;
  const last = words[words.length - 1];
  const said = features.filter((feature) => feature !== "nothing");
  return first && last && said.length > 0
    ? [{ start: first.start, end: last.end, features: said }]
    : [];
}

/** The longest phrase at a word; several of one length say all that they say. */
function longestAt(words: readonly Word[], index: number, book: PhraseBook): Phrase | null {
  let best: Phrase | null = null;
  for (const form of words[index]?.forms ?? [])
    for (const phrase of book.get(form.slice(0, 2)) ?? []) {
      if (best && phrase.pieces.length < best.pieces.length) break;
      if (phrase !== best && fits(phrase, words, index)) best = joined(best, phrase);
    }
  return best;
}

function joined(best: Phrase | null, phrase: Phrase): Phrase {
  if (!best || phrase.pieces.length > best.pieces.length) return phrase;
  const features = [...new Set([...best.features, ...phrase.features])];
  // Words that mislead say nothing else.
  return { ...best, features: features.includes("nothing") ? ["nothing"] : features };
}

const fits = ({ pieces }: Phrase, words: readonly Word[], index: number): boolean =>
  pieces.every((piece, step) => {
    const word = words[index + step];
    if (!word || (step > 0 && !word.joined)) return false;
    return word.forms.some((form) =>
      piece.open ? form.startsWith(piece.letters) : form === piece.letters,
    );
  });

/** All that is said within a stretch of text, in reading order. */
export const featuresIn = (mentions: readonly Mention[], span: Span): readonly Feature[] =>
  within(mentions, span).flatMap(({ features }) => features);
