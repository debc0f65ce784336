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
