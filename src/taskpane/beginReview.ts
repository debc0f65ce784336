import type { AddedArea } from "../core/area/addedArea";
import type { Source } from "../app/ports";
import type { Reading } from "../core/observation/reading";
import { columnsInDoubt } from "../core/observation/columnsInDoubt";
import { valuesInDoubt } from "../core/observation/valuesInDoubt";
import { senderOf } from "../core/report/senderOf";
import { withAnswer } from "./questions/answerQuestion";
import { asAnswer, keyOf, type RememberedAnswer } from "./questions/rememberedAnswer";
import type { ReviewedFigure, ReviewStep } from "./review";

/** What is known before a source is reviewed. */
export interface Known {
  /** Places that people named in this workbook. */
  readonly places: readonly AddedArea[];
  /** What was answered for earlier sources, of this sender or of others. */
  readonly answers: readonly RememberedAnswer[];
  /** The campaign of the file before, for one among several that does not name its own. */
  readonly campaign?: string;
}

/** Nothing known: a new workbook, and nothing remembered. */
export const nothingKnown: Known = { places: [], answers: [] };

/** The review of what was just read, with the answers that hold for its sender; the first figure is selected. */
export function beginReview(
  reading: Reading,
  { places, answers, campaign = "" }: Known = nothingKnown,
  file: Source | null = null,
): ReviewStep {
  const sender = senderOf(reading.source);
  return answers
    .filter((answer) => answer.sender === sender)
    .reduce(
      (review, answer) =>
        withAnswer(review, { key: keyOf(answer), answer: asAnswer(answer) }, true),
      named(unanswered(reading, places, file), campaign),
    );
}

const named = (review: ReviewStep, campaign: string): ReviewStep =>
  review.campaign === "" ? { ...review, campaign } : review;

/** The review of what was just read, with nothing said of it. */
export const unanswered = (
  reading: Reading,
  places: readonly AddedArea[],
  file: Source | null,
): ReviewStep => ({
  step: "review",
  reading,
  file,
  lettersAsked:
    file?.encoding === undefined && (reading.source.encoding?.alternatives.length ?? 0) > 0,
  figures: reviewedFigures(reading),
  selected: 0,
  candidate: null,
  droppedOrder: [],
  campaign: reading.source.campaign ?? "",
  answers: [],
  places,
  named: [],
  editing: false,
  rereading: null,
  earlier: [],
});

function reviewedFigures(reading: Reading): readonly ReviewedFigure[] {
  const inColumns = columnsInDoubt(reading);
  return reading.observations.map((observation, id) => ({
    id,
    observation,
    edited: false,
    dropped: false,
    question: valuesInDoubt(observation, reading.problems) ?? inColumns.get(id) ?? null,
  }));
}
