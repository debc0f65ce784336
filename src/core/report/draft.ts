import type { KnownArea } from "../area/matchArea";
import type { FoundNumber } from "../number/findNumbers";
import type { Language, Observation } from "../observation/observation";
import type { Problem } from "../problem";
import type { Clause } from "./clauses";
import type { ColumnCell } from "./columnHeads";
import type { Feature } from "./lexicon/feature";
import type { Mention } from "./mentions";
import type { FoundPeriod } from "./periods";
import type { Assigned } from "./respectively";
import type { RoleDecision } from "./roles";
import type { Span } from "./segments";
import type { Places } from "./placesOfText";
import type { Said } from "./surroundings";

/** A report with everything that was found in it before any figure is decided. */
export interface Page {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly places: Places;
  readonly periods: readonly FoundPeriod[];
  /** The numbers of lines below a head of columns. */
  readonly cells: readonly ColumnCell[];
  /** The insurance that the title names. */
  readonly title: Said;
  /** Whether a sentence tells what is to be done. */
  readonly isPlanned: (sentence: Span) => boolean;
  readonly sentences: readonly Span[];
}

/** What became of a number: a figure, a problem, both or neither; and what it says, for the numbers after it. */
export interface Draft {
  readonly observation: Observation | null;
  readonly problem: Problem | null;
  readonly said: Said;
  readonly before: readonly Feature[];
  readonly role: RoleDecision;
  /** Whether it is told as a part of those before it: "61 of them". */
  readonly isPart: boolean;
  /** Where its number ends. */
  readonly end: number;
}

/** A number with its own words and its place. */
export interface Placed {
  readonly number: FoundNumber;
  readonly clause: Clause;
  readonly area: KnownArea | null;
  /** The time it is of; null when its sentence names none. */
  readonly period: string | null;
  /** What "respectively" gives it. */
  readonly assigned: Assigned | null;
}

/** The figures read so far: those of the same sentence, and the last one before it. */
export interface Past {
  readonly drafts: readonly Draft[];
  readonly last: Draft | null;
  /** The last share before it of what was reached, be it of a plan. */
  readonly lastPercent: Observation | null;
  /** Whether the sentence comments on all that was told before it: "This corresponds to". */
  readonly ofWhole: boolean;
  /** The last one before it that counts people. */
  readonly lastCount: Draft | null;
  /** The last share before its sentence, other than one of a plan. */
  readonly lastShare: Observation | null;
  /** What the sentence says before its first number, and behind its last. */
  readonly header: Said;
  readonly tail: Said;
  /** The insurance that is spoken of when it names none. */
  readonly topic: Said;
  /** The insurance that the sentences since the last figure name. */
  readonly introduced: Said;
}
