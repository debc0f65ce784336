import type { AreaKind } from "../observation/observation";
import { gazetteer } from "./gazetteer";

/** A place by the gazetteer's own name. */
export interface KnownArea {
  readonly name: string;
  readonly kind: AreaKind;
}

/** A place found in running text: UTF-16 offsets, end exclusive. */
export interface FoundArea extends KnownArea {
  readonly start: number;
  readonly end: number;
}

const titles =
  /^(?:bhxh|bảo hiểm xã hội|cơ sở|tỉnh|thành phố|tp\.?|thị xã|tx\.?|huyện|h\.|xã|phường)\s+/iu;

/** One key for the spellings of a name: case, spaces and Arabic marks do not matter. */
const key = (words: string): string =>
  words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640"“”«»]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const areasByForm = new Map(
  gazetteer.flatMap(({ name, kind, forms }) => forms.map((form) => [key(form), { name, kind }])),
);

/** The known place that some words name as a whole, with or without the kind of place before it. */
export function matchArea(words: string): KnownArea | null {
  let rest = key(words);
  for (let before = ""; before !== rest; rest = rest.replace(titles, "")) {
    before = rest;
    const found = areasByForm.get(rest);
    if (found) return found;
  }
  return areasByForm.get(rest) ?? null;
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// Longer spellings come first, so that a name inside a longer one is not found alone.
const anyForm = [...new Set(gazetteer.flatMap(({ forms }) => forms))]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");

// Arabic joins و, ب, ل and ك to the word that follows.
const inText = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[وفبلك]{0,2})(${anyForm})(?![\\p{L}\\p{N}])`,
  "giu",
);

// A place outside the gazetteer is taken by its own words when the kind of place stands before it.
const titled =
  /(?:tỉnh|huyện|thị xã|thành phố|TP\.?|province of|محافظة|مدينة|مقاطعة)\s+((?:\p{Lu}[\p{L}]*|[\u0621-\u064a]{3,})(?:(?: |\s-\s)\p{Lu}\p{L}*)*)/gu;

/** Every known place in a text, and those that their title shows to be places, in reading order. */
export function findAreas(text: string): readonly FoundArea[] {
  const known = [...text.matchAll(inText)].flatMap((match) => foundAt(match, areasByForm));
  const others = [...text.matchAll(titled)].flatMap((match) => titledAt(match, known));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

function foundAt(
  match: RegExpMatchArray,
  forms: ReadonlyMap<string, KnownArea>,
): readonly FoundArea[] {
  const [whole, form = ""] = match;
  const area = forms.get(key(form));
  const end = (match.index ?? 0) + whole.length;
  return area ? [{ ...area, start: end - form.length, end }] : [];
}

function titledAt(match: RegExpMatchArray, known: readonly FoundArea[]): readonly FoundArea[] {
  const [whole, name = ""] = match;
  const end = (match.index ?? 0) + whole.length;
  const start = end - name.length;
  if (known.some((area) => area.start < end && start < area.end)) return [];
  // Arabic has no capitals: a common noun after "the province" is no name.
  if (/^(?:ال|ب?أكمل)/.test(name)) return [];
  return [
    {
      name,
      kind: /^(?:tỉnh|province|محافظة|مقاطعة)/u.test(whole) ? "province" : "other",
      start,
      end,
    },
  ];
}
