import { columnsInDoubt } from "../../core/observation/columnsInDoubt";
import type { Observation, Provenance } from "../../core/observation/observation";
import type { Reading } from "../../core/observation/reading";
import type { ReviewedFigure, ReviewStep } from "../review";

/** Where a figure stands in its source: what it is known by when the source is read again. */
export const placeOf = (provenance: Provenance): string =>
  provenance.kind === "cell"
    ? `${provenance.sheet}!${provenance.cell}`
    : `${provenance.start}-${provenance.end}`;

/** The figures of a review, and which of them is selected. */
type Figures = Pick<ReviewStep, "reading" | "figures" | "selected" | "droppedOrder">;

/** A review with what was corrected, dropped and added in another reading of the same source. */
export function withFigures(review: ReviewStep, old: Figures): ReviewStep {
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
export function idsNow(
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
