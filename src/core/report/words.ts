import { eachWordRun } from "../letters/wordRuns";
import type { Language } from "../observation/observation";

/** The spellings a word is looked up by: without case and vowel signs, in Arabic also without what is joined to it. */
export type Forms = readonly string[];

/**
 * The words of a text in reading order, by columns: a long text has so many that an object for each would cost more
 * than finding them. UTF-16 offsets, end exclusive.
 */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The same array for every place of a word. */
  readonly forms: readonly Forms[];
}

/** The words of a text. Numbers are no words. */
export function wordsOf(text: string, language: Language): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: Forms[] = [];
  // Words come again and again; each is taken apart once.
  const known = new Map<string, Forms>();
  eachWordRun(text, (start, end) => {
    const raw = text.slice(start, end);
    let own = known.get(raw);
    if (!own) {
      own = formsOf(raw, language);
      known.set(raw, own);
    }
    starts.push(start);
    ends.push(end);
    forms.push(own);
  });
  return { text, starts, ends, forms };
}

const close = /^[\s-]{0,3}$/u;

/** Whether only a space or a hyphen, or a few of them, stand between a word and the one before. */
export const isJoined = ({ text, starts, ends }: Words, index: number): boolean =>
  close.test(text.slice(ends[index - 1] ?? 0, starts[index] ?? 0));

/** One spelling for the ways a word may be written: case, composed marks, Arabic vowel signs and hamzas. */
export function plainWord(words: string): string {
  const plain = words.normalize("NFC").toLowerCase();
  return arabicLetter.test(plain) ? withoutArabicMarks(plain) : plain;
}

const arabicLetter = /[\u0600-\u06ff]/;

const withoutArabicMarks = (words: string): string =>
  words
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");

function formsOf(raw: string, language: Language): Forms {
  const plain = plainWord(raw);
  return language === "ar" ? arabicForms(plain) : [plain];
}

const shortest = 2;

/** Arabic joins and, so, by, for, as and the to the word that follows. */
function arabicForms(plain: string): Forms {
  const forms = new Set([plain]);
  if (/^[وف]/u.test(plain)) forms.add(plain.slice(1));
  for (const form of [...forms]) {
    if (/^لل/u.test(form)) forms.add(form.slice(2));
    if (/^[بلك]/u.test(form)) forms.add(form.slice(1));
  }
  // Twice, because words as إلزامي begin like the article once their hamza is gone.
  for (let pass = 0; pass < 2; pass++)
    for (const form of [...forms]) if (/^ال/u.test(form)) forms.add(form.slice(2));
  return [...forms].filter(({ length }) => length >= shortest);
}
