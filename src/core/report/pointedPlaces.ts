import type { FoundArea } from "../area/matchArea";
import { inOurLetters } from "../letters/patterns";
import { wide } from "./areaOfReport";
import { indexAt } from "./segments";

const placePointer = inOurLetters(/\bin the (former|latter)\b/giu);

/** The places that a text points back to, "91.8 % in the former and 84.5 % in the latter": the last two that it named. */
export function pointedPlaces(text: string, places: readonly FoundArea[]): readonly FoundArea[] {
  return [...text.matchAll(placePointer)].flatMap((match) => {
    const named = places.slice(0, indexAt(places, match.index) + 1).filter(isSmall);
    const latter = named[named.length - 1];
    const former = [...named].reverse().find(({ name }) => name !== latter?.name);
    const meant = match[1]?.toLowerCase() === "former" ? former : latter;
    return meant && former
      ? [{ ...meant, start: match.index + "in ".length, end: match.index + match[0].length }]
      : [];
  });
}

const isSmall = ({ kind }: FoundArea): boolean => !wide.has(kind);
