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

// Real documents stay under a hundred, careless pages under a thousand; the parser's own work grows with the
// square of the depth.
const deepest = 5000;

/** How a walk ended: at the end of sound markup, at a fault, or where elements stand too deep in one another. */
export type MarkupEnd = "sound" | "faulty" | "tooDeep";

/** A walk under way: its document comes in pieces. */
export interface MarkupWalk {
  /** Takes the next piece; false once no more is needed. */
  readonly write: (piece: string) => boolean;
  readonly end: () => MarkupEnd;
}

/**
 * Walks HTML or XML without building a tree and without recursion, so that no depth can overflow. Nothing
 * is run, fetched or expanded. XML is faulty that declares a document type or does not close what it opens.
 */
export function createMarkupWalk(kind: "html" | "xml", visitor: MarkupVisitor): MarkupWalk {
  const elements: OpenElement[] = [];
  const walk: { end: MarkupEnd } = { end: "sound" };
  const refuse = (end: MarkupEnd): void => {
    walk.end = end;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const parent = elements[elements.length - 1]?.name ?? "";
        elements.push({ name, close: visitor.open({ name, attributes, parent }) });
        if (elements.length > deepest) refuse("tooDeep");
      },
      ontext: visitor.text,
      onclosetag: () => {
        elements.pop()?.close?.();
      },
      onprocessinginstruction: (name) => {
        if (kind === "xml" && /^!(?:doctype|entity)/i.test(name)) refuse("faulty");
      },
    },
    { xmlMode: kind === "xml", decodeEntities: true },
  );
  return {
    write: (piece) => {
      if (walk.end === "sound") parser.write(piece);
      return walk.end === "sound";
    },
    end: () => {
      if (walk.end !== "sound") return walk.end;
      if (kind === "xml" && elements.length > 0) return "faulty";
      parser.end();
      return "sound";
    },
  };
}

/** Walks a document that is at hand as a whole. */
export function walkMarkup(
  source: string,
  kind: "html" | "xml",
  visitor: MarkupVisitor,
): MarkupEnd {
  const walk = createMarkupWalk(kind, visitor);
  walk.write(source);
  return walk.end();
}
