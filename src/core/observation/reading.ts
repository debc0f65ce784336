import type { Finding } from "../check/finding";
import type { OfficeForm } from "../form/officeForm";
import type { ReadTable } from "../grid/gridReading";
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
  /** The form that came back filled in; left out for anything else. */
  readonly form?: OfficeForm;
  /** How the tables of a table file were read, for showing and changing; none for a report. */
  readonly tables: readonly ReadTable[];
}

/** Whether a person has to look at the columns first: numbers with two readings, or no figures in any table. */
export const needsColumns = ({ tables, observations }: Reading): boolean =>
  tables.some(({ open }) => open.length > 0) || (tables.length > 0 && observations.length === 0);

/** The file or text that was read. */
export interface SourceDescription {
  /** File name without its folder. */
  readonly name: string;
  readonly kind: "report" | "table";
  readonly language: Language;
  /** The campaign's name when the source says one, in the source's own words. */
  readonly campaign: string | null;
  /** The address that a mail was sent from; left out where the source is no mail. */
  readonly from?: string;
  /** How the file's bytes were read as letters; left out where the format itself says it. */
  readonly encoding?: SourceEncoding;
}

/**
 * The ways of writing letters as bytes that reports in Vietnamese and Arabic come in. The last two are font
 * encodings of the 1990s: Latin letters that only their own fonts show as Vietnamese.
 */
export const textEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1256",
  "windows-1258",
  "tcvn3",
  "vni",
] as const;

/** One of them. */
export type TextEncoding = (typeof textEncodings)[number];

/**
 * How letters were read, and how else they could be. A person chooses; nothing is converted unasked, and what
 * would have been read without a choice is among the alternatives to it.
 */
export interface SourceEncoding {
  /** Null when the format says what its letters are, and only a font encoding is in doubt. */
  readonly used: TextEncoding | null;
  /** The beginning of the text as it was read. */
  readonly preview: string;
  readonly alternatives: readonly EncodingAlternative[];
}

/** Another way to read the letters, with the beginning of the text as it would be then. */
export interface EncodingAlternative {
  /** Null for the letters as the file's own format says them. */
  readonly encoding: TextEncoding | null;
  readonly preview: string;
}
