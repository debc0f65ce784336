import { Parser } from "htmlparser2";

/** What is done when an element ends. */
export type Close = () => void;

/** An element as its start tag says it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The name of the element around it; empty for the outermost. */
  readonly parent: string;
}

/** What to do with the pieces of a document, in its order. */
export interface MarkupVisitor {
  readonly open: (element: MarkupElement) => Close | undefined;
  readonly text: (text: string) => void;
}

interface OpenElement {
  readonly name: string;
  readonly close: Close | undefined;
}

// Real documents stay under a hundred; the parser's own work grows with the square of the depth.
const deepest = 30_000;

/**
 * Walks HTML or XML without building a tree and without recursion, so that no depth can overflow. Nothing
 * is run, fetched or expanded. False for what is too deep, and for XML that declares a document type or
 * does not close what it opens.
 */
export function walkMarkup(source: string, kind: "html" | "xml", visitor: MarkupVisitor): boolean {
  const elements: OpenElement[] = [];
  const walk = { refused: false };
  const refuse = (): void => {
    walk.refused = true;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const parent = elements[elements.length - 1]?.name ?? "";
        elements.push({ name, close: visitor.open({ name, attributes, parent }) });
        if (elements.length > deepest) refuse();
      },
      ontext: visitor.text,
      onclosetag: () => {
        elements.pop()?.close?.();
      },
      onprocessinginstruction: (name) => {
        if (kind === "xml" && /^!(?:doctype|entity)/i.test(name)) refuse();
      },
    },
    { xmlMode: kind === "xml", decodeEntities: true },
  );
  parser.write(source);
  const sound = !walk.refused && (kind === "html" || elements.length === 0);
  if (sound) parser.end();
  return sound;
}
