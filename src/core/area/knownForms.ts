import type { AreaKind } from "../observation/observation";
import type { AddedArea } from "./addedArea";
import { entriesByForm } from "./gazetteer";
import { lookupKey, unmarked } from "./nameKey";

/** A place that a spelling can mean. */
export interface NamedPlace {
  readonly name: string;
  readonly kind: AreaKind;
}

/** Every spelling that is known, and what makes finding them in running text fast. */
export interface KnownForms {
  /** Places by the key of a spelling; the first is the one that the bare name means. */
  readonly places: ReadonlyMap<string, readonly NamedPlace[]>;
  /** How many words the longest spelling has that begins with a word. */
  readonly firstWords: ReadonlyMap<string, number>;
}

const ofGazetteer = indexed(entriesByForm);

/** The gazetteer's spellings with those of places that a person added, whose word goes first. */
export function knownForms(added: readonly AddedArea[]): KnownForms {
  if (added.length === 0) return ofGazetteer;
  const places = new Map<string, readonly NamedPlace[]>(ofGazetteer.places);
  for (const { name, kind, forms } of [...added].reverse())
    for (const form of [name, ...forms, unmarked(name)]) {
      const key = lookupKey(form);
      const others = (places.get(key) ?? []).filter((place) => place.name !== name);
      if (key !== "") places.set(key, [{ name, kind }, ...others]);
    }
  return indexed(places);
}

function indexed(places: ReadonlyMap<string, readonly NamedPlace[]>): KnownForms {
  const firstWords = new Map<string, number>();
  for (const form of places.keys()) {
    const [first = "", ...rest] = form.split(" ");
    firstWords.set(first, Math.max(firstWords.get(first) ?? 0, 1 + rest.length));
  }
  return { places, firstWords };
}
