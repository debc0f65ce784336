import type { AddedArea } from "../../core/area/addedArea";
import { placeAddress } from "../../core/area/keptPlaces";
import { matchArea } from "../../core/area/matchArea";
import type { ReviewedFigure, ReviewStep } from "../review";
import type { FigurePlace } from "./question";

/** A review that knows a place: figures whose words name it are of it, and so is the figure of an id. */
export function withPlace(review: ReviewStep, place: AddedArea, figure?: number): ReviewStep {
  const concerned = review.figures.filter(
    ({ id, observation: { area } }) => id === figure || isOnlyNamedBy(area, place, review),
  );
  const before = concerned.map(({ id, edited, observation: { area, areaKind } }) => ({
    id,
    edited,
    area,
    areaKind,
  }));
  return {
    ...review,
    figures: review.figures.map((own) =>
      concerned.includes(own)
        ? movedTo(own, {
            area: place.name,
            areaKind: place.kind,
            edited: own.edited || own.id === figure,
          })
        : own,
    ),
    places: [...withoutNamesake(review.places, place), place],
    named: [...review.named, { place, before }],
  };
}

/** Whether words name a place and nothing that was known before it. */
const isOnlyNamedBy = (
  words: string | null,
  place: AddedArea,
  { places }: Pick<ReviewStep, "places">,
): boolean =>
  words !== null &&
  matchArea(words, places) === null &&
  matchArea(words, [place])?.name === place.name;

/** A review that does not know a place any more: its figures are as before, but for what was corrected since. */
export function withoutPlace(review: ReviewStep, place: AddedArea): ReviewStep {
  const before = review.named.flatMap((named) =>
    isNamesake(named.place, place) ? named.before : [],
  );
  return {
    ...review,
    figures: review.figures.map((figure) => {
      const own = before.find(({ id }) => id === figure.id);
      return own && figure.observation.area === place.name ? movedTo(figure, own) : figure;
    }),
    places: withoutNamesake(review.places, place),
    named: review.named.filter((named) => !isNamesake(named.place, place)),
  };
}

const movedTo = (
  figure: ReviewedFigure,
  { area, areaKind, edited }: Omit<FigurePlace, "id">,
): ReviewedFigure => ({
  ...figure,
  edited,
  observation: { ...figure.observation, area, areaKind },
});

/** Places without the one that the workbook would keep in the same room. */
export const withoutNamesake = (
  places: readonly AddedArea[],
  place: AddedArea,
): readonly AddedArea[] => places.filter((other) => !isNamesake(other, place));

const isNamesake = (one: AddedArea, other: AddedArea): boolean =>
  placeAddress(one).key === placeAddress(other).key;
