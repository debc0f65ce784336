/** The languages that reports are written in and that the pane and the worksheets speak. */
export type Language = "vi" | "en" | "ar";

/** What a figure claims to be: reached, aimed at, moved by (signed), or started from. */
export type Role = "actual" | "target" | "change" | "baseline";

/** The kind of place a figure is about. An `office` is a district-level social insurance office. */
export type AreaKind = "country" | "province" | "office" | "commune" | "other";

/** How exact a figure is by the words of its source; `from` and `to` are the two ends of a range. */
export type Modifier =
  "about" | "moreThan" | "nearly" | "lessThan" | "atLeast" | "atMost" | "from" | "to";

/** The words a figure came from: UTF-16 offsets into the text as read, end exclusive. */
export interface TextProvenance {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
  /** The number as written, with its magnitude word and percent sign; no unit. */
  readonly raw: string;
}

/** The cell a figure came from; `headerPath` runs from the outermost header down to the nearest. */
export interface CellProvenance {
  readonly kind: "cell";
  readonly sheet: string;
  /** A1 address without the sheet, e.g. `C9`. */
  readonly cell: string;
  readonly raw: string;
  readonly headerPath: readonly string[];
}

/** Where a figure came from. */
export type Provenance = TextProvenance | CellProvenance;

/**
 * One figure with everything that says what it is about.
 *
 * `value` is in base units with magnitude words applied; a percentage is 0-100 with unit `percent`.
 * `indicator` is an id of the catalogue, or `other:<words as found>`.
 * `area` is the gazetteer's own name, else the words as found; null when nothing says it.
 */
export interface Observation {
  readonly indicator: string;
  readonly area: string | null;
  readonly areaKind: AreaKind | null;
  /** The period as said, e.g. `2025-11` or `2025`; null when the source does not say. */
  readonly period: string | null;
  readonly role: Role;
  readonly value: number;
  /** person, attendance, household, event, booth, group, item, card, case, percent, ratio, or an ISO currency. */
  readonly unit: string;
  /** 0 to 1; under 0.6 the pane asks. */
  readonly confidence: number;
  readonly provenance: Provenance;
  /** Left out where the source states the figure plainly. */
  readonly modifier?: Modifier | undefined;
  /** Of whom alone it is, in the source's words ("women", "nông dân"); left out where it is of all. */
  readonly basis?: string;
  /** What its sender remarked on it, where a form has a place for that. */
  readonly note?: string;
}
