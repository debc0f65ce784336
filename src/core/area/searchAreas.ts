import type { AddedArea } from "./addedArea";
import { gazetteer } from "./gazetteer";
import type { KnownArea } from "./matchArea";
import { lookupKey, unmarked } from "./nameKey";

/** A place that can be searched for by any of its spellings. */
export interface SearchedArea extends KnownArea {
  /** The keys of its spellings, each with its marks and in plain letters. */
  readonly keys: readonly (readonly [marked: string, plain: string])[];
}

/** A place with the spellings it is searched by. */
export const searchedArea = (
  { name, kind }: KnownArea,
  spellings: readonly string[],
): SearchedArea => ({
  name,
  kind,
  keys: [...new Set([name, ...spellings].map(lookupKey))].map((key) => [key, unmarked(key)]),
});

/**
 * Every known place once, those that people named first. `shown` gives a place's name as it is shown, which is
 * searched too. Of places with one name the first stands for all, as it does where a text names it barely.
 */
export function knownAreas(
  added: readonly AddedArea[],
  shown: (name: string) => string,
): readonly SearchedArea[] {
  const found = new Map<string, SearchedArea>();
  for (const { name, kind, forms } of [...added, ...gazetteer])
    if (!found.has(name)) found.set(name, searchedArea({ name, kind }, [...forms, shown(name)]));
  return [...found.values()];
}

/**
 * The places that typed letters may be the beginning of, likeliest first: the name begins with them, a word of
 * it does, they stand within it. Marks may be left out; with marks their bearers come first. All for no letters.
 */
export function searchAreas<A extends SearchedArea>(
  areas: readonly A[],
  typed: string,
): readonly A[] {
  const marked = lookupKey(typed);
  const plain = unmarked(marked);
  if (plain === "") return areas;
  return areas
    .map((area) => ({
      area,
      rank: Math.min(...area.keys.map((key) => rankOf(key, marked, plain))),
    }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ area }) => area);
}

const none = 9;

function rankOf(
  [markedName, plainName]: readonly [string, string],
  marked: string,
  plain: string,
): number {
  // Nothing but plain letters fits no better with marks than without.
  const better = marked !== plain && markedName.includes(marked) ? 0 : 1;
  if (plainName === plain) return better;
  if (plainName.startsWith(plain)) return 2 + better;
  if (plainName.includes(` ${plain}`)) return 4 + better;
  return plainName.includes(plain) ? 6 + better : none;
}
