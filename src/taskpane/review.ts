import type { Source } from "../app/ports";
import type { AddedArea } from "../core/area/addedArea";
import type { Decimal } from "../core/grid/figures/decimalSigns";
import type { ColumnChange } from "../core/grid/mapping/changeMapping";
import type { TableMapping } from "../core/grid/mapping/tableMapping";
import type { Observation } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import type { Answer, GivenAnswer, NamedPlace } from "./questions/question";

/** A figure under review: as read, perhaps corrected, perhaps dropped, perhaps added by hand. */
export interface ReviewedFigure {
  /** Stays the same while figures come and go. */
  readonly id: number;
  readonly observation: Observation;
  readonly edited: boolean;
  readonly dropped: boolean;
  /** The values it may have, the likeliest first, until a person says which; null when nothing is in doubt. */
  readonly question: readonly number[] | null;
}

/** Whether a figure is written: one in doubt is held back, never guessed. */
export const isKept = ({ dropped, question }: ReviewedFigure): boolean =>
  !dropped && question === null;

/** Whether a figure waits for an answer; a dropped one does not. */
export const isAsked = ({ dropped, question }: ReviewedFigure): boolean =>
  !dropped && question !== null;

/** A word of the text that is no figure yet. UTF-16 offsets, end exclusive. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

/** The review of one source. */
export interface ReviewStep {
  readonly step: "review";
  readonly reading: Reading;
  /** What was read, to be read again with other letters; null when its bytes are not at hand. */
  readonly file: Source | null;
  /** Whether the letters could be others and nobody has said which are right. */
  readonly lettersAsked: boolean;
  /** In reading order. */
  readonly figures: readonly ReviewedFigure[];
  /** Place of the selected figure in `figures`. */
  readonly selected: number;
  readonly candidate: Candidate | null;
  /** Ids of dropped figures, last dropped last. */
  readonly droppedOrder: readonly number[];
  readonly campaign: string;
  /** What a person said to the questions, last said last. */
  readonly answers: readonly GivenAnswer[];
  /** Places that people named in this workbook. */
  readonly places: readonly AddedArea[];
  /** Those of them that were named in this review, last named last. */
  readonly named: readonly NamedPlace[];
  /** Whether the selected figure's value is being edited. */
  readonly editing: boolean;
  /** How the tables are to be read that are being read again; null when nothing is. */
  readonly rereading: readonly TableMapping[] | null;
  /** How the tables were read before each change of a person's, the last change last. */
  readonly earlier: readonly EarlierReading[];
}

/** The review as it was before a person changed how its tables are read, and what she changed. */
export interface EarlierReading extends Pick<
  ReviewStep,
  "reading" | "file" | "figures" | "selected" | "droppedOrder"
> {
  readonly said: SaidOfTable;
}

/** What a person said of how tables of one shape are read. */
export type SaidOfTable = {
  /** Its place among the reading's tables; all of its shape are read alike. */
  readonly table: number;
} & (
  | {
      readonly kind: "column";
      /** The table's own column, counted from 0. */
      readonly column: number;
      /** The sheet's letters of it. */
      readonly letters: string;
      readonly change: ColumnChange;
      /** The sign that its numbers could be read by in two ways before; null where nothing was in doubt. */
      readonly sign: Decimal | null;
    }
  /** The mapping of an earlier import is not to hold any more. */
  | { readonly kind: "forgotten" }
);

/** What a person may correct of a figure. */
export type FigureChange = Partial<
  Pick<Observation, "indicator" | "unit" | "area" | "areaKind" | "role" | "value">
>;

/** What happens in a review. Figures go by their ids, as their places move when one is added. */
export type ReviewEvent =
  | { readonly type: "figureSelected"; readonly id: number }
  | { readonly type: "figureCorrected"; readonly id: number; readonly change: FigureChange }
  | { readonly type: "figureOpened"; readonly id: number }
  | { readonly type: "valueClosed" }
  | { readonly type: "questionAnswered"; readonly key: string; readonly answer: Answer }
  | { readonly type: "answerUndone"; readonly key: string }
  /** `figure` is the id of a figure that is of the place whatever its source says. */
  | { readonly type: "placeNamed"; readonly place: AddedArea; readonly figure?: number }
  | { readonly type: "placeTakenBack"; readonly place: AddedArea }
  | { readonly type: "figureDropped"; readonly id: number; readonly dropped: boolean }
  | { readonly type: "dropUndone" }
  | { readonly type: "wordPointedAt"; readonly candidate: Candidate | null }
  | { readonly type: "figureAdded"; readonly observation: Observation }
  | { readonly type: "campaignNamed"; readonly campaign: string }
  | { readonly type: "lettersAnswered" }
  | { readonly type: "lettersDoubted" }
  | { readonly type: "rereadingBegan"; readonly mappings: readonly TableMapping[] }
  | {
      readonly type: "tablesReread";
      readonly reading: Reading;
      /** The file as it was read this time. */
      readonly file: Source;
      readonly said: SaidOfTable;
    }
  | { readonly type: "rereadingUndone" };
