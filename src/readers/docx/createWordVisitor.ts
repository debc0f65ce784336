import type { Flow } from "../documents/createFlow";
import type { MarkupElement, MarkupVisitor } from "../documents/walkMarkup";
import { tableElements } from "./tableElements";
import { textElements } from "./textElements";
import { createWordPlace, write, type Meaning } from "./wordPlace";

const wordNamespace =
  /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/.*wordprocessingml\/main$/;
const meanings: ReadonlyMap<string, Meaning> = new Map([...textElements, ...tableElements]);

/**
 * Reads WordprocessingML into a flow: the text that a reader of the finished document sees. Insertions are
 * in and deletions out; numbering, page numbers and tables of contents are no text of the report.
 */
export function createWordVisitor(flow: Flow): MarkupVisitor {
  const place = createWordPlace(flow);
  let prefix: string | null = null;
  return {
    open: (element) => {
      const own = (prefix ??= prefixOf(element));
      if (place.skipped > 0) return undefined;
      return meanings.get(ownName(element.name, own))?.(place, {
        parent: ownName(element.parent, own),
        attribute: (name) => element.attributes[own + name] ?? element.attributes[name],
      });
    },
    text: (text) => {
      if (place.open.code > 0) place.fields.addCode(text);
      else if (place.open.text > 0) write(place, text);
    },
  };
}

/** The prefix that a file gives to Word's own names, with its colon; nearly always `w:`. */
function prefixOf({ attributes }: MarkupElement): string {
  const declared = Object.entries(attributes).find(([, value]) => wordNamespace.test(value));
  if (!declared) return "w:";
  return declared[0] === "xmlns" ? "" : `${declared[0].slice("xmlns:".length)}:`;
}

const ownName = (name: string, prefix: string): string =>
  name.startsWith(prefix) ? name.slice(prefix.length) : name;
