import type { SheetWords } from "../../core/plan/sheetWords";
import type { PlainKey, Text } from "../../text/text";
import type { ReviewedFigure } from "../review";
import type { Answer, GivenAnswer, NumberSign, SignMeaning } from "./question";
import type { Outcome } from "./outcome";

/** The words of the pane that answers are said in. */
export interface AnswerWords {
  readonly text: Text;
  readonly words: Pick<SheetWords, "area">;
}

/** What a sign means, in words. */
export const meaningKey = (sign: NumberSign, means: SignMeaning): PlainKey =>
  sign === "."
    ? means === "thousands"
      ? "question.dotThousands"
      : "question.dotDecimal"
    : means === "thousands"
      ? "question.commaThousands"
      : "question.commaDecimal";

/** What follows from an answer, in words. */
export function explainOutcome(outcome: Outcome, text: Text): string {
  switch (outcome.kind) {
    case "sumHolds":
      return text.say("question.sumHolds");
    case "sumDiffers":
      return text.say("question.sumDiffers", { difference: text.number(outcome.by) });
    case "notWhole":
      return text.say("question.notWhole");
  }
}

/** The numbers of figures as they are written in the source. */
export const foundIn = (figures: readonly ReviewedFigure[], ids: readonly number[]): string =>
  figures
    .filter(({ id }) => ids.includes(id))
    .map(({ observation }) => observation.provenance.raw)
    .join(" · ");

/** What was answered, in words. */
export function explainGiven(
  { answer, before }: GivenAnswer,
  figures: readonly ReviewedFigure[],
  { text, words }: AnswerWords,
): string {
  if (answer.kind !== "number") return explainAnswer(answer, { text, words });
  const found = foundIn(
    figures,
    before.map(({ id }) => id),
  );
  const meaning = text.say(meaningKey(answer.sign, answer.means));
  return text.say("answer.number", { found, meaning });
}

/** What was answered to a question of another kind than how a number is read. */
export function explainAnswer(
  answer: Exclude<Answer, { kind: "number" }>,
  { text, words }: AnswerWords,
): string {
  switch (answer.kind) {
    case "area":
      return explainArea(answer, { text, words });
    case "areas":
      return text.say(answer.answer === "leave" ? "answer.areasLeft" : "answer.areasOneByOne");
    case "sum":
      return answer.answer === "keep"
        ? text.say("answer.sumKept", { difference: text.number(Math.abs(answer.difference)) })
        : text.say("answer.sumPartMissing", { rest: text.number(answer.difference) });
  }
}

function explainArea(
  { words: asked, area }: Extract<Answer, { kind: "area" }>,
  { text, words }: AnswerWords,
): string {
  if (asked === null)
    return area
      ? text.say("answer.unnamed", { area: words.area(area.name) })
      : text.say("answer.unnamedLeft");
  return area
    ? text.say("answer.area", { words: asked, area: words.area(area.name) })
    : text.say("answer.areaLeft", { words: asked });
}
