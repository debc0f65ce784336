import { provincesOfDistrict } from "./districts";
import type { NamedPlace } from "./knownForms";
import type { NameWords } from "./nameWords";
import { isNameAlone, placesSpelt, type SpeltPlace } from "./speltNames";
import { isOfWords, isSomethingElse, type Said, type Searched } from "./speltOtherwise";
import { isOrdinaryWord, speltReadings, type SpeltReading } from "./speltReadings";

/** A place that Arabic letters spell in running text: UTF-16 offsets, end exclusive. */
export interface FoundSpelt extends NamedPlace {
  readonly start: number;
  readonly end: number;
}

/** The place that some Arabic words spell as a whole; one of a single syllable only where it has a title. */
export function placeSpeltBy(words: string, isTitled: boolean): NamedPlace | null {
  const said = words.split(/[\s-]+/u);
  const readings = said.flatMap((word) => speltReadings(word).filter(({ from }) => from === 0));
  if (readings.length < said.length) return null;
  const [found] = placesSpelt(readings, { short: isTitled });
  const isName = found?.used === said.length && !isOfWords(readings, found);
  return isName ? found.place : null;
}

/**
 * Every name of the gazetteer that is spelt by ear in Arabic letters, in reading order. `known` are the places that
 * the text names otherwise: of districts with one spelling that of their provinces is meant.
 */
export function findSpeltPlaces(
  text: string,
  words: NameWords,
  known: readonly NamedPlace[],
): readonly FoundSpelt[] {
  const named = known.filter(({ kind }) => kind === "province").map(({ name }) => name);
  const searched: Searched = { text, words, provinces: new Set(named) };
  const found: FoundSpelt[] = [];
  let index = 0;
  while (index < words.length) {
    const place = words.isSpelt(index) ? placeAt(searched, index) : null;
    if (place) found.push(place.area);
    index += place?.used ?? 1;
  }
  return found;
}

function placeAt(
  searched: Searched,
  index: number,
): { readonly area: FoundSpelt; readonly used: number } | null {
  const first = searched.words.at(index);
  if (!first || first.spelt.length === 0) return null;
  const rest = readingsFrom(searched, index + 1);
  for (const reading of first.spelt) {
    if (rest.length === 0 && !isNameAlone(reading.words)) continue;
    const found = placeFrom(searched, index, [reading, ...rest]);
    if (!found) continue;
    const start = first.start + reading.from;
    const end = searched.words.at(index + found.used - 1)?.end ?? first.end;
    return { area: { ...found.place, start, end }, used: found.used };
  }
  return null;
}

function placeFrom(
  searched: Searched,
  index: number,
  readings: readonly [SpeltReading, ...SpeltReading[]],
): SpeltPlace | null {
  const all = placesSpelt(readings, { short: true });
  if (all.length === 0) return null;
  const start = (searched.words.at(index)?.start ?? 0) + readings[0].from;
  const said: Said = { readings, title: titleBefore(searched.text, start) };
  const [likeliest, ...others] =
    said.title === null ? placesSpelt(readings, { short: false }) : all;
  if (!likeliest) return null;
  const found = meant([likeliest, ...others], said.title, searched);
  return isSomethingElse(searched, index, { ...said, ...found }) ? null : found;
}

const title =
  /(?<![\u0621-\u064a])[وبلف]{0,2}(محافظة|مقاطعة|مدينة|منطقة|حي|مكتب|فرع|مركز|بلدية|جزيرة)\s$/u;
const longestTitle = 12;

const titleBefore = (text: string, start: number): string | null =>
  title.exec(text.slice(Math.max(0, start - longestTitle), start))?.[1] ?? null;

/**
 * Of places with one spelling that which lies in a province of the text, for which a slightly less usual spelling is
 * likely too; else the province where its title stands; else the first.
 */
function meant(
  [first, ...others]: readonly [SpeltPlace, ...SpeltPlace[]],
  titleSaid: string | null,
  { provinces }: Searched,
): SpeltPlace {
  const near = [first, ...others.filter(({ rank }) => rank <= first.rank + 1)];
  const isProvince = titleSaid === "محافظة" || titleSaid === "مقاطعة";
  const province = near.find(({ place, rank }) => place.kind === "province" && rank === first.rank);
  if (isProvince && province) return province;
  if (first.place.kind !== "other") return first;
  const inside = near.find(({ place }) =>
    [...(provincesOfDistrict.get(place.name) ?? [])].some((name) => provinces.has(name)),
  );
  return inside ?? first;
}

// The longest names have four words, and one behind them may show that the name goes on.
const farthest = 5;
const between = /^(?:[ \u00a0]|\s?[-–]\s?)$/u;

/** What the words spell that follow each other from one on, each as a whole. */
function readingsFrom({ text, words }: Searched, from: number): readonly SpeltReading[] {
  const found: SpeltReading[] = [];
  for (let index = from; index < from + farthest; index++) {
    if (!words.isSpelt(index)) break;
    const [before, word] = [words.at(index - 1), words.at(index)];
    const whole = word?.spelt.find(({ from: cut }) => cut === 0);
    if (!before || !word || !whole || !between.test(text.slice(before.end, word.start))) break;
    found.push(whole);
  }
  return found;
}

/**
 * Without the places by their title that add an ordinary word to a name that is spelt: "in Phú Lộc", "An Khê and". Both
 * in reading order.
 */
export const withoutAddedWords = <P extends { readonly start: number; readonly end: number }>(
  text: string,
  titled: readonly P[],
  spelt: readonly FoundSpelt[],
): readonly P[] => {
  let next = 0;
  return titled.filter(({ start, end }) => {
    while ((spelt[next]?.start ?? end) < start) next++;
    const within = spelt[next];
    if (!within || within.start >= end) return true;
    const before = text.slice(start, within.start).trim();
    const behind = text.slice(within.end, Math.max(end, within.end)).trim();
    return !isOrdinaryWord(before) && !(before === "" && isOrdinaryWord(behind));
  });
};
