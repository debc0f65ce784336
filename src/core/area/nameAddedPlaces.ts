import type { Observation } from "../observation/observation";
import type { AddedArea } from "./addedArea";
import { matchArea, type KnownArea } from "./matchArea";

/** Figures with the places that people named in the place of words that the gazetteer does not know. */
export function nameAddedPlaces(
  observations: readonly Observation[],
  added: readonly AddedArea[],
): readonly Observation[] {
  if (added.length === 0) return observations;
  // Words come again and again; each is looked up once.
  const known = new Map<string, KnownArea | null>();
  const placeOf = (words: string): KnownArea | null => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const place = matchArea(words) ? null : matchArea(words, added);
    known.set(words, place);
    return place;
  };
  return observations.map((observation) => {
    const place = observation.area === null ? null : placeOf(observation.area);
    return place ? { ...observation, area: place.name, areaKind: place.kind } : observation;
  });
}
