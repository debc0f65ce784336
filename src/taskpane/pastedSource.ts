import type { SourceFile } from "../app/ports";
import { largestPasteMb } from "../core/observation/sourceLimits";
import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";

/** The two forms in which a clipboard gives words: as a web page would have them, and plain. */
export interface PastedWords {
  readonly html: string;
  readonly text: string;
}

/** What a clipboard holds in both forms. It is text like any other and never becomes part of the page. */
export const wordsOnClipboard = (clipboard: Pick<DataTransfer, "getData">): PastedWords => ({
  html: clipboard.getData("text/html"),
  text: clipboard.getData("text/plain"),
});

const mostLetters = largestPasteMb * 1024 * 1024;
const fits = (words: string): boolean => words.length <= mostLetters;

/**
 * Whether the web form is the one to read: it keeps the cells of a table as they are, merged ones too. Running
 * text says the same in both, and what a program adds to a page is no part of it.
 */
export const holdsTable = ({ html }: PastedWords): boolean =>
  fits(html) && /<table[\s>]/i.test(html);

/** A paste as a source to be read under a name; null when it has no words. */
export function pastedSource(
  pasted: PastedWords,
  name: string,
): Result<SourceFile, Problem> | null {
  // Said to be a page, as the part of one that a browser copies begins anywhere.
  if (holdsTable(pasted)) return ok(sourceOf(`<html>${pasted.html}`, name));
  const { text } = pasted;
  if (text.trim() === "") return null;
  if (!fits(text)) return fail({ kind: "FileTooLarge", name, limitMb: largestPasteMb });
  // The headers of an e-mail are its first lines, and a person marks a line too many.
  return ok(sourceOf(text.replace(/^(?:[ \t]*\r?\n)+/, ""), name));
}

const sourceOf = (words: string, name: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(words),
});
