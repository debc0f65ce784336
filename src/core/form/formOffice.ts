import { lookupKey } from "../area/nameKey";
import type { KnownArea } from "../area/matchArea";
import { knownPlace } from "../grid/words/knownPlace";
import type { FormMarker } from "./formMarker";

/** The office that a row of a form is about. */
export interface FormOffice extends KnownArea {
  /** Whether the form was made for it. */
  readonly listed: boolean;
}

/** The office that a cell names: one of the form's, however it is spelled, else a place as found. */
export function officeNamed(words: string, { form, shown }: FormMarker): FormOffice {
  const key = lookupKey(words);
  const place = knownPlace(words);
  const at = shown.findIndex(
    (name, index) =>
      lookupKey(name) === key ||
      form.areas[index] === place?.name ||
      lookupKey(form.areas[index] ?? "") === key,
  );
  const listed = form.areas[at];
  if (listed !== undefined) return { name: listed, kind: kindOf(listed), listed: true };
  return { name: place?.name ?? words, kind: place?.kind ?? "other", listed: false };
}

const kindOf = (name: string): KnownArea["kind"] => knownPlace(name)?.kind ?? "other";
