import { inOurLetters } from "../letters/patterns";
import type { AreaKind } from "../observation/observation";
import type { AddedArea } from "./addedArea";
import { knownForms, type KnownForms, type NamedPlace } from "./knownForms";
import { lookupKey } from "./nameKey";
import { findForeignPlaces } from "./foreignPlaces";
import { withoutShorter } from "./longerNames";
import { isNamesake } from "./namesakes";
import { nameWords, type NameWord, type NameWords } from "./nameWords";
import { findSpeltPlaces, placeSpeltBy, withoutAddedWords } from "./speltPlaces";
import { findTitledPlaces, withoutOverlaps } from "./titledPlaces";

/** A place by the gazetteer's own name, or by the words as found. */
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
  /^(?:bhxh|bảo hiểm xã hội|cơ sở|tỉnh|thành phố|tp|thị xã|tx|tt|thị trấn|huyện|h|quận|q|xã|x|phường|p|province of|محافظة|مقاطعة|مدينة)\s+/iu;
const trailing = /\s+(?:province|city|district|town|ward|commune|office)$/iu;

/** The known place that some words name as a whole, with or without the kind of place around it. */
export function matchArea(words: string, added: readonly AddedArea[] = []): KnownArea | null {
  const { places } = knownForms(added);
  const whole = lookupKey(words);
  let rest = whole;
  for (let before = ""; before !== rest; rest = rest.replace(titles, "").replace(trailing, "")) {
    before = rest;
    const [found] = places.get(rest) ?? [];
    if (found) return { name: found.name, kind: found.kind };
    const spelt = placeSpeltBy(rest, rest !== whole);
    if (spelt) return spelt;
  }
  return null;
}

const between = /^(?:[\s.]{1,2}|\s?[-–]\s?)$/u;

/** Every place in a text, by the gazetteer, a person's word or the title before it, in reading order. */
export function findAreas(text: string, added: readonly AddedArea[] = []): readonly FoundArea[] {
  const titled = findTitledPlaces(text);
  const forms = knownForms(added);
  const words = nameWords(text, forms);
  const known = withoutShorter(text, knownPlaces({ text, words, forms }), titled);
  const spelt = findSpeltPlaces(text, words, known);
  // What the gazetteer knows comes first where both begin at one place.
  const foreign = isAbroad(text, [...known, ...spelt]) ? findForeignPlaces(text) : [];
  // Of two that begin together the longer is meant: Hội An, and not Huế.
  const all = [...known, ...spelt, ...withoutAddedWords(text, titled, spelt), ...foreign].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return withoutOverlaps(all);
}

const home = "Việt Nam";

const foreignMoney = /[₹₦₱]|\b(?:KSh|Rp|RM|RWF|GHS|EGP)\s?\p{Nd}|\b(?:lakh|crore)\b/u;

/** Whether a text tells of another country and of no place of ours. */
const isAbroad = (text: string, known: readonly FoundArea[]): boolean =>
  (known.some(({ kind }) => kind === "country") || foreignMoney.test(text)) &&
  known.every(({ name, kind }) => kind === "country" && name !== home);

function knownPlaces({ text, words, forms }: Searched): readonly FoundArea[] {
  const found: FoundArea[] = [];
  let index = 0;
  while (index < words.length) {
    const place = words.opensName(index) ? placeAt({ text, words, forms }, index) : null;
    if (place) found.push(place.area);
    index += place?.used ?? 1;
  }
  return found;
}

interface Searched {
  readonly text: string;
  readonly words: NameWords;
  readonly forms: KnownForms;
}

function placeAt(
  { text, words, forms }: Searched,
  index: number,
): { readonly area: FoundArea; readonly used: number } | null {
  const first = words.at(index);
  if (!first || first.starts.length === 0) return null;
  for (const start of first.starts) {
    const run = runFrom(text, words, { index, longest: forms.firstWords.get(start) ?? 0 });
    const keys = keysOf(start, run);
    for (let used = run.length; used > 0; used--) {
      const last = run[used - 1];
      if (!last) continue;
      const entries = forms.places.get(keys[used - 1] ?? "");
      const from = first.start + (first.key.length - start.length);
      if (!entries || !isPlaceHere(text, { from, end: last.end }, entries)) continue;
      const { name, kind } = chosen(entries, text, from);
      return { area: { name, kind, start: from, end: last.end }, used };
    }
  }
  return null;
}

/** The keys of the first word, of the first two, and so on. */
function keysOf(start: string, run: readonly NameWord[]): readonly string[] {
  const keys = [start];
  for (let used = 1; used < run.length; used++)
    keys.push(`${keys[used - 1] ?? ""} ${run[used]?.key ?? ""}`);
  return keys;
}

/** The words from one on that may make up a name: nothing but a space, a point or a dash between them. */
function runFrom(
  text: string,
  words: NameWords,
  { index, longest }: { readonly index: number; readonly longest: number },
): readonly NameWord[] {
  const run: NameWord[] = [];
  for (let at = index; at < index + longest; at++) {
    const next = words.at(at);
    if (!next) break;
    const before = run[run.length - 1];
    if (before && !between.test(text.slice(before.end, next.start))) break;
    run.push(next);
  }
  return run;
}

const isPlaceHere = (
  text: string,
  { from, end }: { readonly from: number; readonly end: number },
  entries: readonly NamedPlace[],
): boolean => {
  const written = text.slice(from, end);
  return (
    isName(written) &&
    !isPartOfName(text, end, { written, entries }) &&
    !isNamesake(text, from, entries)
  );
};

/** The country Lào, without its mark, is no part of the commune Lao Bảo, nor France of a heading's "GIẢI PHÁP". */
const isPartOfName = (
  text: string,
  end: number,
  { written, entries }: { readonly written: string; readonly entries: readonly NamedPlace[] },
): boolean => {
  if (/\s/u.test(written) || !entries.some(({ kind }) => kind === "country")) return false;
  const before = text.slice(Math.max(0, end - written.length - longestWord), end - written.length);
  if (oneSyllable.test(written) && secondSyllable.test(before)) return true;
  const isHeading = written === written.toUpperCase() && /\p{Lu}{2,} $/u.test(before);
  return (
    isHeading || (entries[0]?.name !== written && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)))
  );
};

// "Hùng Đức": a commune, and not Germany.
const oneSyllable = /^(?:Đức|Anh|Pháp|Nga|Mỹ|Ý|Úc|Áo|Nhật|Lào|Bỉ)$/u;
const secondSyllable = inOurLetters(
  /$(?<=(?<!\p{L})(?!(?:Nước|Ở|Tại|Từ|Bang|Vương|Và|Với|Của|Người|Hoặc) )\p{Lu}\p{Ll}+ )/u,
);

const longestWord = 12;

/** Hòa Bình is a province and hòa bình is peace: names in Latin letters are capitalised. */
const isName = (written: string): boolean =>
  !/\p{Script=Latin}/u.test(written) ||
  /^(?:cả nước|toàn quốc|nationwide)$/iu.test(written) ||
  allCapitalised.test(written);

const allCapitalised = inOurLetters(/^\p{Lu}[^\s-]*(?:[\s-]+\p{Lu}[^\s-]*)*$/u);

/** Of places with one name the title before it says which is meant; without one, the first. */
function chosen(entries: readonly NamedPlace[], text: string, from: number): KnownArea {
  const [first] = entries as readonly [NamedPlace, ...NamedPlace[]];
  const province = entries.find(({ kind }) => kind === "province");
  const titled = /$(?<=(?:tỉnh|province of|محافظة|مقاطعة)\s*)/iu.test(
    text.slice(Math.max(0, from - 14), from),
  );
  const { name, kind } = titled && province ? province : first;
  return { name, kind };
}
