import { isVietnameseSyllable } from "./vietnameseSyllable";

/** Enough to judge by; a longer text says nothing new. */
const sampleLetters = 20_000;

/** How much of the words is spelled as Vietnamese, 0 to 1; 0 when there are none. */
export const vietnameseShare = (words: readonly string[]): number =>
  words.filter(isVietnameseSyllable).length / Math.max(1, words.length);

/** How much of a text's words with a letter outside ASCII are Arabic from end to end, 0 to 1. */
export function arabicShare(text: string): number {
  const words = text
    .slice(0, sampleLetters)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /[^\x20-\x7e]/.test(word));
  const arabic = words.filter((word) => /^[\p{Script=Arabic}\p{M}\u0640]+$/u.test(word));
  return arabic.length / Math.max(1, words.length);
}

/** The share of Latin letters among everything that is no space, 0 to 1. */
export function latinShare(text: string): number {
  const sample = text.slice(0, sampleLetters);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) / Math.max(1, count(/\S/gu));
}

/**
 * The words of a sample that an encoding could have spoiled: they hold such a letter beside a plain one,
 * because a sign alone may be a bullet.
 */
export function markedWords(text: string, marked: RegExp): readonly string[] {
  return text
    .slice(0, sampleLetters)
    .split(/[\s!-@[-`{-~\u2010-\u2027]+/)
    .filter((word) => marked.test(word) && /[a-z]/i.test(word.normalize("NFD")));
}
