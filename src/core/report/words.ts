import { eachWordRun } from "../letters/wordRuns";
import type { Language } from "../observation/observation";

/** One word of a text with the spellings it is looked up by; UTF-16 offsets, end exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Without case and vowel signs; for Arabic also without the particles that are joined to a word. */
  readonly forms: readonly string[];
  /** True when only a space or a hyphen stands between this word and the one before. */
  readonly joined: boolean;
}

const close = /^[\s-]*$/u;

/** The words of a text, in reading order. Numbers are no words. */
export function wordsOf(text: string, language: Language): readonly Word[] {
  const words: Word[] = [];
  // Words come again and again; each is taken apart once.
  const known = new Map<string, readonly string[]>();
  let last = 0;
  eachWordRun(text, (start, end) => {
    const raw = text.slice(start, end);
    let forms = known.get(raw);
    if (!forms) {
      forms = formsOf(raw, language);
      known.set(raw, forms);
    }
    words.push({ start, end, forms, joined: isJoined(text, last, start) });
    last = end;
  });
  return words;
}

/** Whether only a space or a hyphen, or a few of them, stand between two places. */
const isJoined = (text: string, from: number, to: number): boolean =>
  to - from === 1
    ? text[from] === " " || close.test(text[from] ?? "")
    : to - from < 4 && close.test(text.slice(from, to));

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

function formsOf(raw: string, language: Language): readonly string[] {
  const plain = plainWord(raw);
  return language === "ar" ? arabicForms(plain) : [plain];
}

const shortest = 2;

/** Arabic joins and, so, by, for, as and the to the word that follows. */
function arabicForms(plain: string): readonly string[] {
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
