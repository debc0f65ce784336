import type { SourceFile } from "../../app/ports";
import type { Observation, Provenance } from "../../core/observation/observation";
import { columnsInDoubt } from "../../core/observation/columnsInDoubt";
import type { Reading } from "../../core/observation/reading";
import { unanswered } from "../beginReview";
import { withAnswer } from "../questions/answerQuestion";
import { numberKey } from "../questions/openQuestions";
import type { GivenAnswer } from "../questions/question";
import type { ReviewedFigure, ReviewStep, SaidOfTable } from "../review";

/** What the tables of a file say, read as a person wants them read. */
interface Reread {
  readonly reading: Reading;
  readonly file: SourceFile;
  readonly said: SaidOfTable;
}

/** A review whose tables were read anew: what a person said and corrected stays, by the places of the figures. */
export function withReread(review: ReviewStep, { reading, file, said }: Reread): ReviewStep {
  const { figures, selected, droppedOrder } = review;
  const before = { reading: review.reading, file: review.file, figures, selected, droppedOrder };
  return {
    ...withFigures(withReading(review, { reading, file }), review),
    earlier: [...review.earlier, { ...before, said }],
  };
}

/** A review with its tables read as before the last change; the same where nothing was changed. */
export function withoutReread(review: ReviewStep): ReviewStep {
  const last = review.earlier.at(-1);
  if (last === undefined) return review;
  // Figures that the change took away come back as corrected as they were.
  const before = withFigures(withReading(review, last), last);
  return { ...withFigures(before, review), earlier: review.earlier.slice(0, -1) };
}

/** Another reading in the place of a review's own, with the answers that still fit. */
function withReading(
  review: ReviewStep,
  { reading, file }: Pick<ReviewStep, "reading" | "file">,
): ReviewStep {
  const places = placesOf(reading);
  const fresh: ReviewStep = {
    ...unanswered(reading, review.places, file),
    campaign: review.campaign,
    lettersAsked: review.lettersAsked,
  };
  return review.answers
    .filter((given) => !goesById(given) || keepsIds(given, placesOf(review.reading), places))
    .reduce(
      (next, { key, answer, remembered }) => withAnswer(next, { key, answer }, remembered),
      fresh,
    );
}

/** Where a figure stands in its source: what it is known by when the source is read again. */
const placeOf = (provenance: Provenance): string =>
  provenance.kind === "cell"
    ? `${provenance.sheet}!${provenance.cell}`
    : `${provenance.start}-${provenance.end}`;

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

/** The figures of a review, and which of them is selected. */
type Figures = Pick<ReviewStep, "reading" | "figures" | "selected" | "droppedOrder">;

/** A review with what was corrected, dropped and added in another reading of the same source. */
function withFigures(review: ReviewStep, old: Figures): ReviewStep {
  const known = new Map(
    old.figures.map((figure) => [placeOf(figure.observation.provenance), figure]),
  );
  const inDoubt = columnsInDoubt(old.reading);
  const read = review.figures.map((figure) => {
    const before = known.get(placeOf(figure.observation.provenance));
    return before ? asCorrected(figure, before, { ...old.reading, inDoubt }) : figure;
  });
  const figures = withAdded(read, old);
  const idNow = idsNow(old.figures, figures);
  const chosen = old.figures[old.selected];
  const selected = figures.findIndex(({ id }) => chosen && id === idNow.get(chosen.id));
  const dropped = old.droppedOrder.flatMap((id) => idNow.get(id) ?? []);
  return {
    ...review,
    figures,
    selected: selected < 0 ? review.selected : selected,
    droppedOrder: [...review.droppedOrder.filter((id) => !dropped.includes(id)), ...dropped],
  };
}

/** The ids that figures of one reading have in another; those that it has not are left out. */
function idsNow(
  old: readonly ReviewedFigure[],
  now: readonly ReviewedFigure[],
): ReadonlyMap<number, number> {
  const idAt = new Map(
    now.map(({ id, observation }) => [placeOf(observation.provenance), id] as const),
  );
  return new Map(
    old.flatMap(({ id, observation }) => {
      const there = idAt.get(placeOf(observation.provenance));
      return there === undefined ? [] : [[id, there] as const];
    }),
  );
}

/** Figures that were added by hand are in no reading; they stand on, unless the new reading has them. */
function withAdded(
  read: readonly ReviewedFigure[],
  { figures, reading }: Figures,
): readonly ReviewedFigure[] {
  const taken = new Set(read.map(({ observation }) => placeOf(observation.provenance)));
  const added = figures
    .filter(
      ({ id, observation }) =>
        id >= reading.observations.length && !taken.has(placeOf(observation.provenance)),
    )
    .map((figure, index) => ({ ...figure, id: read.length + index }));
  return added.length === 0 ? read : [...read, ...added].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ observation: { provenance } }: ReviewedFigure): number =>
  provenance.kind === "text" ? provenance.start : Number.MAX_SAFE_INTEGER;

const correctable = ["indicator", "unit", "area", "role"] as const;

/** What figures were as they were read before. */
interface ReadBefore extends Pick<Reading, "observations"> {
  /** By id, those that could be read in two ways. */
  readonly inDoubt: ReadonlyMap<number, unknown>;
}

/** A figure with what a person made of it before: only what she changed, for the rest is read anew. */
function asCorrected(
  figure: ReviewedFigure,
  before: ReviewedFigure,
  { observations, inDoubt }: ReadBefore,
): ReviewedFigure {
  const { id, observation, edited, dropped, question } = before;
  const read = observations[id];
  // Added by hand.
  if (read === undefined) return { ...before, id: figure.id };
  if (!edited) return { ...figure, dropped };
  // A value in doubt that was typed as it had been read is no other, and said all the same.
  const typed = observation.value !== read.value || (question === null && inDoubt.has(id));
  const changed = correctable.filter((field) => observation[field] !== read[field]);
  const change: Partial<Observation> = Object.fromEntries(
    [...changed, ...(typed ? (["value"] as const) : [])].map((field) => [
      field,
      observation[field],
    ]),
  );
  return {
    ...figure,
    dropped,
    edited,
    question: typed ? null : figure.question,
    observation: { ...figure.observation, ...change },
  };
}
