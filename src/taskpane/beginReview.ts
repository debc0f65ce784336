import type { AddedArea } from "../core/area/addedArea";
import type { Observation } from "../core/observation/observation";
import type { Reading } from "../core/observation/reading";
import { senderOf } from "../core/report/senderOf";
import type { Problem } from "../core/problem";
import { withAnswer } from "./questions/answerQuestion";
import { asAnswer, keyOf, type RememberedAnswer } from "./questions/rememberedAnswer";
import type { ReviewStep } from "./review";

/** What is known before a source is reviewed. */
export interface Known {
  /** Places that people named in this workbook. */
  readonly places: readonly AddedArea[];
  /** What was answered for earlier sources, of this sender or of others. */
  readonly answers: readonly RememberedAnswer[];
}

/** Nothing known: a new workbook, and nothing remembered. */
export const nothingKnown: Known = { places: [], answers: [] };

/** The review of what was just read, with the answers that hold for its sender; the first figure is selected. */
export function beginReview(
  reading: Reading,
  { places, answers }: Known = nothingKnown,
): ReviewStep {
  const sender = senderOf(reading.source);
  return answers
    .filter((answer) => answer.sender === sender)
    .reduce(
      (review, answer) =>
        withAnswer(review, { key: keyOf(answer), answer: asAnswer(answer) }, true),
      unanswered(reading, places),
    );
}

const unanswered = (reading: Reading, places: readonly AddedArea[]): ReviewStep => ({
  step: "review",
  reading,
  figures: reading.observations.map((observation, id) => ({
    id,
    observation,
    edited: false,
    dropped: false,
    question: questionOf(observation, reading.problems),
  })),
  selected: 0,
  candidate: null,
  droppedOrder: [],
  campaign: reading.source.campaign ?? "",
  answers: [],
  places,
  editing: false,
});

function questionOf(
  { provenance }: Observation,
  problems: readonly Problem[],
): readonly number[] | null {
  const found = problems.find(
    (problem) =>
      problem.kind === "NumberAmbiguous" &&
      ("cell" in problem.at
        ? provenance.kind === "cell" &&
          problem.at.cell === provenance.cell &&
          problem.at.sheet === provenance.sheet
        : provenance.kind === "text" && problem.at.start === provenance.start),
  );
  return found?.kind === "NumberAmbiguous" ? found.readings : null;
}
