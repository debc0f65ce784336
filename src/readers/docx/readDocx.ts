import { longestTextMb } from "../../core/observation/sourceLimits";
import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import type { Block } from "../documents/block";
import { createFlow } from "../documents/createFlow";
import { markupProblem } from "../documents/markupProblem";
import { createMarkupWalk, walkMarkup } from "../documents/walkMarkup";
import { createXmlDecoder } from "./createXmlDecoder";
import { decodeText } from "../decodeText";
import type { OpenZip } from "../zip/openZip";
import { createWordVisitor } from "./createWordVisitor";

const mainType =
  /wordprocessingml\.(?:document|template)\.main\+xml|word\.\w+\.macroEnabledMain\+xml/i;

/** Where a zip keeps its Word document; null when it holds none. */
export function wordPart(zip: OpenZip): string | null {
  if (zip.names.has("word/document.xml")) return "word/document.xml";
  const types = zip.read("[Content_Types].xml");
  if (!types.ok || types.value === null) return null;
  const found: string[] = [];
  walkMarkup(decodeText(types.value, null)?.text ?? "", "xml", {
    open: ({ attributes }) => {
      if (mainType.test(attributes.ContentType ?? "")) found.push(attributes.PartName ?? "");
      return undefined;
    },
    text: () => undefined,
  });
  return found[0]?.replace(/^\//, "") ?? null;
}

/** Reads a Word document as its reader sees it, with its footnotes at the end. */
export function readDocx(
  name: string,
  zip: OpenZip,
  main: string,
): Result<readonly Block[], Problem> {
  const parts: (readonly Block[])[] = [];
  const folder = main.replace(/[^/]*$/, "");
  for (const part of [main, `${folder}footnotes.xml`, `${folder}endnotes.xml`]) {
    const read = readPart(name, zip, part);
    if (!read.ok) return read;
    parts.push(read.value);
  }
  return ok(parts.flat());
}

/** Reads a part piece by piece: its markup can be many times longer than its words. */
function readPart(name: string, zip: OpenZip, part: string): Result<readonly Block[], Problem> {
  const flow = createFlow();
  const visitor = createWordVisitor(flow);
  const decoder = createXmlDecoder();
  let letters = 0;
  const walk = createMarkupWalk("xml", {
    open: visitor.open,
    text: (words) => {
      letters += words.length;
      visitor.text(words);
    },
  });
  const found = zip.readInPieces(part, (piece) => {
    const xml = decoder.decode(piece);
    return xml !== null && walk.write(xml) && letters <= longestTextMb * 1e6;
  });
  if (!found.ok) return found;
  if (!found.value) return ok([]);
  if (letters > longestTextMb * 1e6)
    return fail({ kind: "FileTooLarge", name, limitMb: longestTextMb });
  const end = decoder.failed() ? "faulty" : walk.end();
  return end === "sound" ? ok(flow.finish()) : fail(markupProblem(name, end));
}
