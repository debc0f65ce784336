import type { AddedArea } from "../../core/area/addedArea";
import type { Finding } from "../../core/check/finding";
import type { KnownArea } from "../../core/area/matchArea";
import type { UnitSense } from "../../core/grid/words/unitWords";
import type { AreaKind, Observation } from "../../core/observation/observation";

/** What the sign before the last three digits of a number can mean. */
export type SignMeaning = "thousands" | "decimal";

/** A sign that is used in both ways. */
export type NumberSign = "." | ",";

/** What only a person can say about a source; `figures` are ids of reviewed figures. */
export type Question = ColumnQuestion | NumberQuestion | AreaQuestion | AreasQuestion | SumQuestion;

/** A table's column that can be read in two ways; the answer is a mapping, by which the table is read again. */
export interface ColumnQuestion {
  readonly kind: "column";
  readonly key: string;
  /** The first table of its shape, by its place in the reading. */
  readonly table: number;
  /** The table's own column, counted from 0. */
  readonly column: number;
  /** The sheet's letters of it. */
  readonly letters: string;
  /** What both sums are counted in; null where it is not one for all. */
  readonly unit: UnitSense | null;
  readonly sign: NumberSign;
  readonly asThousands: number;
  readonly asDecimals: number;
  readonly figures: readonly number[];
}

/** Numbers that can be read in two ways, by the sign they have in common. */
export interface NumberQuestion {
  readonly kind: "number";
  readonly key: string;
  readonly sign: NumberSign;
  readonly figures: readonly number[];
}

/** Words of an area that nobody knows; null where the source names areas, but none for these figures. */
export interface AreaQuestion {
  readonly kind: "area";
  readonly key: string;
  readonly words: string | null;
  readonly figures: readonly number[];
  /** The likely ones, the likeliest first. */
  readonly offered: readonly KnownArea[];
}

/** Many words of areas that nobody knows and that are near to none: asked about together. */
export interface AreasQuestion {
  readonly kind: "areas";
  readonly key: string;
  readonly names: readonly string[];
  readonly figures: readonly number[];
}

/** A finding that a whole is not the sum of its parts; its figures go by their ids. */
export type FailedSum = Extract<Finding, { kind: "SumDiffers" | "TotalDiffers" }>;

/** Whether a finding is one. */
export const isFailedSum = (finding: Finding): finding is FailedSum =>
  finding.kind === "SumDiffers" || finding.kind === "TotalDiffers";

/** A sum that does not hold. */
export interface SumQuestion {
  readonly kind: "sum";
  readonly key: string;
  readonly sum: FailedSum;
  readonly figures: readonly number[];
}

/** What a person said. */
export type Answer =
  | { readonly kind: "number"; readonly sign: NumberSign; readonly means: SignMeaning }
  | {
      readonly kind: "area";
      readonly words: string | null;
      /** Null leaves the words as they stand. */
      readonly area: AnsweredArea | null;
    }
  | { readonly kind: "areas"; readonly answer: "leave" | "oneByOne" }
  | { readonly kind: "sum"; readonly answer: "keep" | "partMissing"; readonly difference: number };

/** The place that was meant. */
export interface AnsweredArea {
  readonly name: string;
  readonly kind: AreaKind | null;
}

/** An answer, and how the figures were before it, so that it can be taken back. */
export interface GivenAnswer {
  readonly key: string;
  readonly answer: Answer;
  /** Whether it was given for an earlier source of the same sender. */
  readonly remembered: boolean;
  readonly before: readonly FigureBefore[];
}

/** What an answer changed of a figure. */
export interface FigureBefore {
  readonly id: number;
  readonly question: readonly number[] | null;
  readonly observation: Pick<Observation, "value" | "confidence" | "area" | "areaKind">;
}

/** A place that was named in a review, and how its figures were before, so that it can be taken back. */
export interface NamedPlace {
  readonly place: AddedArea;
  readonly before: readonly FigurePlace[];
}

/** Where a figure was said to be. */
export interface FigurePlace extends Pick<Observation, "area" | "areaKind"> {
  readonly id: number;
  readonly edited: boolean;
}
