import { lookupKey } from "../core/area/nameKey";
import { searchAreas, type SearchedArea } from "../core/area/searchAreas";
import type { KnownArea } from "../core/area/matchArea";
import type { ReviewStep } from "./review";

/** How many areas a list shows: more would make it slow, and nobody reads them. */
export const mostOffered = 40;

/** What a field for areas offers for the letters that were typed. */
export interface OfferedAreas {
  /** Those of the report, in its order where nothing was typed. */
  readonly own: readonly SearchedArea[];
  readonly others: readonly SearchedArea[];
  /** How many fit that are not shown. */
  readonly left: number;
  /** Whether the letters are more than the beginning of a name: an area is called exactly so. */
  readonly named: boolean;
}

/** The report's own areas that letters may be the beginning of, then all others, up to what a list shows. */
export function offeredAreas(
  all: readonly SearchedArea[],
  own: readonly SearchedArea[],
  typed: string,
): OfferedAreas {
  const names = new Set(own.map(({ name }) => name));
  const others = all.filter(({ name }) => !names.has(name));
  const [fitting, rest] = [searchAreas(own, typed), searchAreas(others, typed)];
  const shown = fitting.slice(0, mostOffered);
  const room = mostOffered - shown.length;
  const key = lookupKey(typed);
  return {
    own: shown,
    others: rest.slice(0, room),
    left: fitting.length - shown.length + Math.max(0, rest.length - room),
    named: [...fitting, ...rest].some(({ keys }) => keys.some(([marked]) => marked === key)),
  };
}

/** The areas that the figures of a review are of, as often as they are named. */
export const areasOf = ({ figures }: Pick<ReviewStep, "figures">): readonly KnownArea[] =>
  figures.flatMap(({ dropped, observation: { area, areaKind } }) =>
    dropped || area === null ? [] : [{ name: area, kind: areaKind ?? "other" }],
  );
