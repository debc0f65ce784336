/** The twelve vowels of Vietnamese in the order of the tables beside this file. */
export const vowels = Array.from("aâăeêioôơuưy");

/** The five tones that have a mark, as combining characters: sắc, huyền, nặng, hỏi, ngã. */
export const tones = ["\u0301", "\u0300", "\u0323", "\u0309", "\u0303"];

/** A vowel under a tone as one character. */
export const toned = (vowel: string, tone: string): string => (vowel + tone).normalize("NFC");
