import type { Finding } from "../check/finding";
import type { Problem } from "../problem";
import type { Language, Observation } from "./observation";

/** What one source says, before anything is written: its figures, what was checked, what is in doubt. */
export interface Reading {
  readonly source: SourceDescription;
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The report's text as read, for showing figures beside their words; null for a table. */
  readonly text: string | null;
}

/** The file or text that was read. */
export interface SourceDescription {
  /** File name without its folder. */
  readonly name: string;
  readonly kind: "report" | "table";
  readonly language: Language;
  /** The campaign's name when the source says one, in the source's own words. */
  readonly campaign: string | null;
}
