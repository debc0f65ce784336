import { matchArea } from "../../area/matchArea";
import type { HeaderPath, HeaderStep } from "../layout/headerPaths";
import type { Table } from "../layout/table";
import { withoutFootnotes } from "../words/foldWords";

/** The place that a heading names: the gazetteer's, or any name behind the kind of place. Null for other words. */
export function placeIn(words: string): string | null {
  const plain = withoutFootnotes(words);
  return matchArea(plain)?.name ?? (titledPlace.test(plain) ? plain : null);
}

// The kind of place, then a name of its own: "Xã Mường Bo", "Lao Cai district", "محافظة أسوان".
const titledPlace =
  /^(?:(?:BHXH|Bảo hiểm xã hội) )?(?:[Cc]ơ sở|[Tt]ỉnh|[Tt]hành phố|TP\.?|[Tt]hị xã|[Tt]hị trấn|TX\.?|[Hh]uyện|[Qq]uận|[Pp]hường|[Xx]ã) (?:\p{Lu}|\d)|^\p{Lu}[\p{L} ]+ (?:[Pp]rovince|[Dd]istrict|[Ww]ard|[Cc]ommune|[Cc]ity|[Gg]overnorate|[Oo]ffice)$|^(?:محافظة|مقاطعة|مدينة|مركز|منطقة|فرع|مكتب|قرية) \p{L}{3,}/u;

/** The step of a heading that names a place; null when none does. */
export const areaStep = (path: HeaderPath): HeaderStep | null =>
  path.find(({ words }) => placeIn(words) !== null) ?? null;

/** The different places that head columns. */
export const areasAcross = ({ paths }: Table): readonly string[] => [
  ...new Set(
    paths.flatMap((path) => {
      const step = areaStep(path);
      return step === null ? [] : [placeIn(step.words) ?? step.words];
    }),
  ),
];
