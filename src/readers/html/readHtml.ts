import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import type { Block } from "../documents/block";
import { createFlow, type Flow } from "../documents/createFlow";
import { markupProblem } from "../documents/markupProblem";
import { walkMarkup, type Close, type MarkupElement } from "../documents/walkMarkup";

/** What a browser shows nothing of, or what belongs to the page and not to its text. */
const silent = new Set(
  "head script style template noscript iframe object svg math nav select textarea button".split(
    " ",
  ),
);
const inLine = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p q rp rt ruby s samp
  small span strike strong sub sup time tt u var wbr img input`.split(/\s+/),
);
const widestSpan = 100;
const tallestSpan = 10_000;

interface HtmlPlace {
  readonly flow: Flow;
  /** Whether the words so far end in a blank, beside which another is none. */
  blank: boolean;
  silent: number;
  preformatted: number;
}

/** Reads a web page or a pasted piece of one as text; nothing in it is run or fetched. */
export function readHtml(name: string, html: string): Result<readonly Block[], Problem> {
  const place: HtmlPlace = { flow: createFlow(), blank: true, silent: 0, preformatted: 0 };
  const end = walkMarkup(html, "html", {
    open: (element) => open(place, element),
    text: (text) => {
      if (place.silent === 0) write(place, text);
    },
  });
  return end === "sound" ? ok(place.flow.finish()) : fail(markupProblem(name, end));
}

function write(place: HtmlPlace, text: string): void {
  if (place.preformatted > 0) place.flow.write(text);
  else {
    const words = text.replace(/[ \t\r\n\f]+/g, " ");
    place.flow.write(place.blank ? words.replace(/^ /, "") : words);
    place.blank = words.endsWith(" ");
  }
}

function open(place: HtmlPlace, element: MarkupElement): Close | undefined {
  const { flow } = place;
  if (silent.has(element.name) || isHidden(element)) {
    place.silent++;
    return () => {
      place.silent--;
    };
  }
  if (place.silent > 0 || inLine.has(element.name)) return undefined;
  if (element.name === "br") flow.write("\n");
  else if (element.name === "pre") return openPreformatted(place);
  else return tableElement(flow, element) ?? openBlock(flow);
  return undefined;
}

function openBlock(flow: Flow): Close {
  flow.endParagraph();
  return flow.endParagraph;
}

function openPreformatted(place: HtmlPlace): Close {
  const close = openBlock(place.flow);
  place.preformatted++;
  return () => {
    place.preformatted--;
    close();
  };
}

function tableElement(flow: Flow, { name, attributes }: MarkupElement): Close | undefined {
  if (name === "table") return flow.openTable();
  if (name === "tr") return flow.openRow();
  if (name !== "td" && name !== "th") return undefined;
  const close = flow.openCell();
  return () =>
    close({
      columns: span(attributes.colspan, widestSpan),
      rows: span(attributes.rowspan, tallestSpan),
      continues: false,
    });
}

const span = (written: string | undefined, most: number): number => {
  const number = Math.floor(Number(written));
  return number > 1 ? Math.min(number, most) : 1;
};

const isHidden = ({ attributes }: MarkupElement): boolean =>
  "hidden" in attributes || /(?:^|;)\s*display\s*:\s*none/i.test(attributes.style ?? "");
