import type { TitledPlace } from "./placePattern";

const communeTitle = /(?<!\p{L})(?:xã|phường|thị trấn|xa|phuong|thi tran|[px]\.|tt\.) ?$/iu;

/** Without the district An Phú where a text names the commune An Phú Tân. */
export const withoutShorter = <P extends { readonly start: number; readonly end: number }>(
  text: string,
  known: readonly P[],
  titled: readonly TitledPlace[],
): readonly P[] =>
  known.filter(
    ({ start, end }) =>
      !titled.some(
        (place) =>
          place.start === start &&
          /^ \S+$/u.test(text.slice(end, Math.max(end, place.end))) &&
          communeTitle.test(text.slice(Math.max(0, start - 10), start)),
      ),
  );
