/** One drawn sign of a page. Points from the page's left and top, as the page is shown. */
export interface Glyph {
  /** The letters it stands for, a ligature's in reading order. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly baseline: number;
  readonly size: number;
}

/** Glyphs of one line that no wide gap parts, from left to right. */
export interface Stretch {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
}

/** Everything that stands at one height, from left to right. */
export interface Row {
  readonly stretches: readonly Stretch[];
}

/** One page's signs, in the order in which they were drawn. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
}
