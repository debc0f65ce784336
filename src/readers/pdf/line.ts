/** One line of text on a page, in reading order; far apart pieces are parted by tabs. */
export interface Line extends Edges {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  /** The column that it stands in. */
  readonly column: Column;
}

/** A column of text; its lines begin at one of its edges, in whatever direction they run. */
export interface Column extends Edges {
  readonly fromRight: boolean;
  /** How far apart the lines of one paragraph stand. */
  readonly lineGap: number;
}

/** From where to where something reaches across a page. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}
