import type { TitledPlace } from "./placePattern";

const communeTitle = /$(?<=(?<!\p{L})(?:xã|phường|thị trấn|xa|phuong|thi tran|[px]\.|tt\.) ?)/iu;

/** Without the district An Phú where a text names the commune An Phú Tân. */
export const withoutShorter = <P extends { readonly start: number; readonly end: number }>(
  text: string,
  known: readonly P[],
  titled: readonly TitledPlace[],
): readonly P[] => {
  const titledAt = new Map(titled.map((place) => [place.start, place]));
  return known.filter(({ start, end }) => {
    const place = titledAt.get(start);
    return (
      !place ||
      !/^ \S+$/u.test(text.slice(end, Math.max(end, place.end))) ||
      !communeTitle.test(text.slice(Math.max(0, start - 10), start))
    );
  });
};
