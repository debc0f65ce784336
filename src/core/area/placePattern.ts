import type { AreaKind } from "../observation/observation";

/** A place outside the gazetteer, by the words as found; UTF-16 offsets, end exclusive. */
export interface TitledPlace {
  readonly name: string;
  readonly kind: AreaKind;
  readonly start: number;
  readonly end: number;
}

/** One way in which a text shows that its first group is a place. */
export interface PlacePattern {
  readonly pattern: RegExp;
  readonly kind: AreaKind;
  /** What must stand shortly before. */
  readonly after?: RegExp;
  /** What follows the name of a province; the others are smaller. */
  readonly provincial?: RegExp;
  /** Whether a title stands before, so that no name of two words is something else. */
  readonly titled?: boolean;
}

/**
 * Nothing of a word stands before: the letters that we meet, Latin, Vietnamese and Arabic. Asked at every letter of a
 * text, all the world's letters cost six times as much.
 */
export const wordBegins =
  "(?<![A-Za-z\\u00c0-\\u024f\\u0300-\\u036f\\u0620-\\u065f\\u066e-\\u06d3\\u1e00-\\u1eff])";
