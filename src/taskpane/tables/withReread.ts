import type { Source } from "../../app/ports";
import type { Reading } from "../../core/observation/reading";
import { unanswered } from "../beginReview";
import { withAnswer } from "../questions/answerQuestion";
import { numberKey } from "../questions/openQuestions";
import { withoutNamesake, withPlace } from "../questions/namedPlace";
import type { GivenAnswer } from "../questions/question";
import type { ReviewStep, SaidOfTable } from "../review";
import { idsNow, placeOf, withFigures } from "./carriedFigures";

/** What the tables of a file say, read as a person wants them read. */
interface Reread {
  readonly reading: Reading;
  readonly file: Source;
  readonly said: SaidOfTable;
}

/** Whether two sources are one, however they are to be read. */
export const isSameSource = (one: Source | null, other: Source): boolean =>
  one !== null && contentOf(one) === contentOf(other);

const contentOf = (source: Source): object => ("bytes" in source ? source.bytes : source.selection);

/** A review whose tables were read anew: what a person said and corrected stays, by the places of the figures. */
export function withReread(review: ReviewStep, { reading, file, said }: Reread): ReviewStep {
  const { figures, selected, droppedOrder } = review;
  const before = { reading: review.reading, file: review.file, figures, selected, droppedOrder };
  return {
    ...withNames(withFigures(withReading(review, { reading, file }), review), review),
    earlier: [...review.earlier, { ...before, said }],
  };
}

/** A review with its tables read as before the last change; the same where nothing was changed. */
export function withoutReread(review: ReviewStep): ReviewStep {
  const last = review.earlier.at(-1);
  if (last === undefined) return review;
  // Figures that the change took away come back as corrected as they were.
  const before = withFigures(withReading(review, last), last);
  return {
    ...withNames(withFigures(before, review), review),
    earlier: review.earlier.slice(0, -1),
  };
}

/** Another reading in the place of a review's own, with the answers that still fit. */
function withReading(
  review: ReviewStep,
  { reading, file }: Pick<ReviewStep, "reading" | "file">,
): ReviewStep {
  const places = placesOf(reading);
  const named = review.named.map(({ place }) => place);
  const known = named.reduce(withoutNamesake, review.places);
  const fresh: ReviewStep = {
    ...unanswered(reading, known, file),
    campaign: review.campaign,
    lettersAsked: review.lettersAsked,
  };
  const answered = review.answers
    .filter((given) => !goesById(given) || keepsIds(given, placesOf(review.reading), places))
    .reduce(
      (next, { key, answer, remembered }) => withAnswer(next, { key, answer }, remembered),
      fresh,
    );
  return named.reduce((next, place) => withPlace(next, place), answered);
}

/**
 * A review whose named places can be taken back: what the reader itself gave their names has the words that it
 * had when the places were named.
 */
function withNames(review: ReviewStep, old: ReviewStep): ReviewStep {
  const idNow = idsNow(old.figures, review.figures);
  return {
    ...review,
    named: review.named.map((named, index) => {
      const before = (old.named[index]?.before ?? []).flatMap((figure) => {
        const id = idNow.get(figure.id);
        return id === undefined ? [] : [{ ...figure, id }];
      });
      const others = named.before.filter(({ id }) => !before.some((known) => known.id === id));
      return { ...named, before: [...before, ...others] };
    }),
  };
}

const placesOf = ({ observations }: Reading): readonly string[] =>
  observations.map(({ provenance }) => placeOf(provenance));

/** Whether the key of an answer's question names figures by their ids, which another reading may give to others. */
const goesById = ({ key, answer }: GivenAnswer): boolean =>
  answer.kind === "sum" || (answer.kind === "number" && key !== numberKey(answer.sign));

const keepsIds = (
  { before }: GivenAnswer,
  old: readonly string[],
  places: readonly string[],
): boolean => before.every(({ id }) => old[id] === places[id]);
