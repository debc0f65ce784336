import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import type { Block } from "../documents/block";
import { createFlow } from "../documents/createFlow";
import { walkMarkup } from "../documents/walkMarkup";
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
    const bytes = zip.read(part);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) continue;
    const read = readPart(bytes.value);
    if (read === null) return fail({ kind: "FileUnreadable", name });
    parts.push(read);
  }
  return ok(parts.flat());
}

function readPart(bytes: Uint8Array): readonly Block[] | null {
  const xml = decodeText(bytes, null);
  if (xml === null) return null;
  const flow = createFlow();
  return walkMarkup(xml.text, "xml", createWordVisitor(flow)) ? flow.finish() : null;
}
