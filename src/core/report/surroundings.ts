import type { Feature } from "./lexicon/feature";

/** A set of things said. */
export type Said = ReadonlySet<Feature>;

/** What is said around a number, from the nearest words to the farthest. */
export interface Surroundings {
  /** Its own words after it, in reading order. */
  readonly after: readonly Feature[];
  /** Its own words before it. */
  readonly before: readonly Feature[];
  /** The words of the number that it is a part of. */
  readonly lead: Said;
  /** The words before the first number of its sentence. */
  readonly header: Said;
  /** The words of the figure before it, be it in the sentence before. */
  readonly previous: Said;
  /** The words of the figure before it in its own sentence. */
  readonly sibling: Said;
  /** The insurance that the title of the whole text names. */
  readonly topic: Said;
  readonly percent: boolean;
  /** A count of a known whole: no indicator of the catalogue is one. */
  readonly ratio: boolean;
  /** A currency sign or word stands by it. */
  readonly money: boolean;
}
