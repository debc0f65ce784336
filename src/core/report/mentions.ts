import type { Language } from "../observation/observation";
import { arLexicon } from "./lexicon/ar";
import { enLexicon } from "./lexicon/en";
import type { Feature, Lexicon } from "./lexicon/feature";
import { viLexicon } from "./lexicon/vi";
import { within, type Span } from "./segments";
import { isJoined, plainWord, wordsOf, type Forms, type Words } from "./words";

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
  const openedBy = createOpenedBy(books[language]);
  const mentions: Mention[] = [];
  for (let index = 0; index < words.forms.length;) {
    const phrase = longestAt(words, index, openedBy);
    if (phrase) mentions.push(...mentionOf(phrase, words, index));
    index += phrase?.pieces.length ?? 1;
  }
  return mentions;
}

function mentionOf(
  { pieces, features }: Phrase,
  { starts, ends }: Words,
  index: number,
): readonly Mention[] {
  const start = starts[index];
  const end = ends[index + pieces.length - 1];
  const said = features.includes("nothing")
    ? features.filter((feature) => feature !== "nothing")
    : features;
  return start === undefined || end === undefined || said.length === 0
    ? []
    : [{ start, end, features: said }];
}

/** The phrases that a word may open; words come again and again, and each is looked up once. */
type OpenedBy = (forms: Forms) => readonly Phrase[];

function createOpenedBy(book: PhraseBook): OpenedBy {
  const known = new Map<Forms, readonly Phrase[]>();
  return (forms) => {
    const found = known.get(forms);
    if (found) return found;
    const phrases = forms.flatMap((form) => book.get(form.slice(0, 2)) ?? []);
    const opened = phrases.filter(({ pieces: [first] }) => first && isPiece(first, forms));
    known.set(forms, opened);
    return opened;
  };
}

/** The longest phrase at a word; several of one length say all that they say. */
function longestAt(words: Words, index: number, openedBy: OpenedBy): Phrase | null {
  let best: Phrase | null = null;
  for (const phrase of openedBy(words.forms[index] ?? none)) {
    if (best && phrase.pieces.length < best.pieces.length) continue;
    if (phrase !== best && fits(phrase, words, index)) best = joined(best, phrase);
  }
  return best;
}

const none: Forms = [];

function joined(best: Phrase | null, phrase: Phrase): Phrase {
  if (!best || phrase.pieces.length > best.pieces.length) return phrase;
  const features = [...new Set([...best.features, ...phrase.features])];
  // Words that mislead say nothing else.
  return { ...best, features: features.includes("nothing") ? ["nothing"] : features };
}

/** Whether a phrase stands at a word that may be its first. */
function fits({ pieces }: Phrase, words: Words, index: number): boolean {
  for (let step = 1; step < pieces.length; step++) {
    const piece = pieces[step];
    const forms = words.forms[index + step];
    if (!piece || !forms || !isPiece(piece, forms) || !isJoined(words, index + step)) return false;
  }
  return true;
}

const isPiece = ({ open, letters }: Piece, forms: Forms): boolean =>
  forms.some((form) => (open ? form.startsWith(letters) : form === letters));

/** All that is said within a stretch of text, in reading order. */
export function featuresIn(mentions: readonly Mention[], span: Span): readonly Feature[] {
  const said: Feature[] = [];
  for (const { features } of within(mentions, span)) said.push(...features);
  return said;
}
