import type { Language } from "../observation/observation";
import type { Feature } from "./lexicon/feature";
import { mentionsIn } from "./mentions";

/** Everything that a stretch of words says, in our terms. */
export const featuresOf = (words: string, language: Language): ReadonlySet<Feature> =>
  new Set(mentionsIn(words, language).flatMap(({ features }) => features));
