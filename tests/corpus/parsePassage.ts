import { indicatorById } from "../../src/core/indicator/catalogue";
import type { CorpusLanguage, CorpusPart, Domain, GoldNumber, GoldRole, Passage } from "./passage";

/** Where a passage comes from: its file, and what the folders say of it. */
export interface PassageOrigin {
  readonly name: string;
  readonly language: CorpusLanguage;
  readonly part: CorpusPart;
  readonly source: string;
}

type Header = ReadonlyMap<string, string>;
type Areas = GoldNumber["areas"];

const mark = /\[\[(.*?)\]\]/gs;
const roles: readonly string[] = ["actual", "target", "change", "baseline"];
const domains: readonly string[] = ["in-domain", "comparable", "out-of-domain"];

/**
 * Text with marks to plain text with exact gold spans. The form is described in tests/corpus/README.md.
 *
 * Throws on a mark or a header line it does not understand: a corpus with a mistake measures nothing.
 */
export function parsePassage(marked: string, origin: PassageOrigin): Passage {
  const [head = "", body] = marked.split(/^---\n/m, 2);
  if (body === undefined) throw new Error(`${origin.source}: no line of --- after the header`);
  const header = parseHeader(head, origin.source);
  const areas = parseAreas(header.get("area") ?? "none");
  const numbers: GoldNumber[] = [];
  let text = "";
  let done = 0;
  for (const found of body.matchAll(mark)) {
    text += body.slice(done, found.index);
    const number = parseMark(found[1] ?? "", { start: text.length, areas, source: origin.source });
    numbers.push(number);
    text += number.raw;
    done = found.index + found[0].length;
  }
  text = (text + body.slice(done)).trimEnd();
  if (/\[\[|\]\]/.test(text)) throw new Error(`${origin.source}: a mark is not closed`);
  return { ...identity(header, origin), text, numbers };
}

function identity(header: Header, origin: PassageOrigin): Omit<Passage, "text" | "numbers"> {
  const { name, language, part, source } = origin;
  const domain = header.get("domain") ?? "in-domain";
  if (!domains.includes(domain)) throw new Error(`${source}: no domain "${domain}"`);
  return {
    id: `${language}-${name}`,
    language,
    part,
    domain: domain as Domain,
    source,
    notes: header.get("notes") ?? null,
  };
}

function parseHeader(head: string, source: string): Header {
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const [, key = "", value = ""] = /^(domain|area|notes): (.+)$/.exec(line) ?? [];
      if (!key) throw new Error(`${source}: a header line that means nothing: ${line}`);
      return [key, value.trim()] as const;
    }),
  );
}

/** `Việt Nam ~ cả nước ~ none`: any of these is right. */
function parseAreas(words: string): Areas {
  return words.split("~").map((name) => (name.trim() === "none" ? null : name.trim()));
}

interface MarkPlace {
  readonly start: number;
  readonly areas: Areas;
  readonly source: string;
}

function parseMark(mark: string, place: MarkPlace): GoldNumber {
  const [raw = "", ...fields] = mark.split("|");
  if (raw === "" || raw.trim() !== raw) throw new Error(`${place.source}: a span "${raw}"`);
  const inWords = !/\p{Nd}/u.test(raw);
  const span = { start: place.start, end: place.start + raw.length, raw, inWords };
  const [first = "", indicator = "", ...more] = fields;
  if (first.startsWith("none:") && fields.length === 1) {
    const nothing = { value: null, unit: null, role: "context", areas: [null] } as const;
    return { ...span, ...nothing, indicator: first, isFigure: false, signUnclear: false };
  }
  const quantity = parseQuantity(first, indicator);
  if (!quantity) throw new Error(`${place.source}: ${raw}: a value "${first}" of "${indicator}"`);
  const { role, areas } = parseMore(more, place);
  return { ...span, ...quantity, indicator, role, areas, isFigure: true };
}

type Quantity = Pick<GoldNumber, "value" | "unit" | "signUnclear">;

/** `2745`, `711.2e9 VND`, `9/13 ratio`, `-3.5 percent`, `±0.4 percent`, `? person`; null if it is none of these. */
function parseQuantity(words: string, indicator: string): Quantity | null {
  const [, plusMinus, amount = "", over, unitSaid] =
    /^(±)?(-?\d+(?:\.\d+)?(?:e\d+)?|\?)(?:\/(\d+))?(?: (\S+))?$/.exec(words) ?? [];
  const unit = unitSaid ?? indicatorById(indicator)?.unit;
  if (amount === "" || unit === undefined) return null;
  const value = amount === "?" ? null : Number(amount) / Number(over ?? 1);
  return { value, unit, signUnclear: plusMinus !== undefined };
}

function parseMore(
  fields: readonly string[],
  place: MarkPlace,
): { readonly role: GoldRole; readonly areas: Areas } {
  let role: GoldRole = "actual";
  let areas = place.areas;
  for (const field of fields) {
    if (field.startsWith("@")) areas = parseAreas(field.slice(1));
    else if (roles.includes(field)) role = field as GoldRole;
    else throw new Error(`${place.source}: a field that means nothing: ${field}`);
  }
  return { role, areas };
}
