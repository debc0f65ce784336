/** What stands in the browser's own storage for this site; null where nothing does, or nothing that is sound. */
export function readStored(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") as unknown;
  } catch {
    // Refused, or spoilt by another hand: as if nothing stood there.
    return null;
  }
}

/** Keeps something there; whether it could be: a browser may refuse storage to embedded pages. */
export function keepStored(place: string, value: unknown): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
