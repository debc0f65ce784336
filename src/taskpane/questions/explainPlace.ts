import type { AddedArea } from "../../core/area/addedArea";
import type { PlainKey } from "../../text/text";
import type { AnswerWords } from "./explainAnswer";

const kindKeys: { readonly [K in AddedArea["kind"]]: PlainKey } = {
  office: "place.office",
  commune: "place.commune",
  province: "place.province",
  country: "place.other",
  other: "place.other",
};

/** The name of a kind of place. */
export const placeKindKey = (kind: AddedArea["kind"]): PlainKey => kindKeys[kind];

/** A place that was named, in words: what it is, and what it belongs to where that was said. */
export function explainPlace(
  { name, kind, within }: AddedArea,
  { text, words }: AnswerWords,
): string {
  const said = { name, kind: text.say(kindKeys[kind]) };
  return within === null
    ? text.say("place.said", said)
    : text.say("place.saidWithin", { ...said, within: words.area(within) });
}
