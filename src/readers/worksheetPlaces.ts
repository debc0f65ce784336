import { ok, type Result } from "../core/result";
import type { Problem } from "../core/problem";
import type { OpenZip } from "./zip/openZip";

const sheetTag = /<(?:\w+:)?sheet\s[^>]*>/g;
const relationTag = /<(?:\w+:)?Relationship\s[^>]*>/g;

/**
 * Which sheets of a workbook are worksheets, by their places: chart sheets and dialogs hold no cells, and the
 * library refuses a whole file for one of them. Null when the workbook does not say.
 */
export function worksheetPlaces(zip: OpenZip): Result<ReadonlySet<number> | null, Problem> {
  const book = zip.read("xl/workbook.xml");
  if (!book.ok) return book;
  const relations = zip.read("xl/_rels/workbook.xml.rels");
  if (!relations.ok) return relations;
  if (book.value === null || relations.value === null) return ok(null);
  const worksheets = new Set(
    tags(relations.value, relationTag)
      .filter((tag) => /\sType="[^"]*\/worksheet"/.test(tag))
      .map((tag) => /\sId="([^"]*)"/.exec(tag)?.[1]),
  );
  const places = tags(book.value, sheetTag).flatMap((tag, place) =>
    worksheets.has(/\s\w+:id="([^"]*)"/.exec(tag)?.[1]) ? [place] : [],
  );
  return ok(new Set(places));
}

const tags = (part: Uint8Array, tag: RegExp): readonly string[] =>
  new TextDecoder().decode(part).match(tag) ?? [];
