/** What a column of a table may be for. */
export const columnRoles = [
  // Labels: the place, the group of places or things, the thing counted, the period, the unit.
  "area",
  "group",
  "indicator",
  "period",
  "unit",
  // Figures, and figures that sum others.
  "value",
  "total",
  // Nothing to import.
  "ordinal",
  "code",
  "date",
  "contact",
  "rank",
  "note",
  "empty",
] as const;

/** What a column of a table is for. */
export type ColumnRole = (typeof columnRoles)[number];

/** Why a column was given its role: a key that `text` words. */
export type RoleReason =
  | "HeaderSays"
  | "CellsAreAreas"
  | "CellsAreIndicators"
  | "CellsAreNumbers"
  | "CellsAreUnits"
  | "CellsArePeriods"
  | "CellsAreDates"
  | "CellsArePhones"
  | "CellsCountUp"
  | "CellsAreWords"
  | "FirstLabels"
  | "BesideAreas"
  | "HeaderIsTotal"
  | "NothingInIt"
  /** Settled by a person: earlier, just now, or by giving its place to another column. */
  | "Remembered"
  | "PersonSaid"
  | "OtherChosen";

/** A column's role with its reason. */
export interface DecidedRole {
  readonly role: ColumnRole;
  readonly reason: RoleReason;
}
