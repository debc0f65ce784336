const previewLetters = 240;

/** The first letters of a text, by which a person can recognise whether its encoding is the right one. */
export const previewOf = (text: string): string => text.trim().slice(0, previewLetters);
