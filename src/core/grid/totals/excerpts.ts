import { presentProvinces } from "../../area/provinces";
import type { SettledFigure } from "../figures/settleValues";
import { foldWords } from "../words/foldWords";
import { knownPlace } from "../words/knownPlace";

/**
 * Whether the parts of a total need not come up to it: some provinces of the whole country, or what a line "Trong đó"
 * leads. Only more than the whole would be wrong.
 */
export function isExcerpt(total: SettledFigure, parts: readonly SettledFigure[]): boolean {
  const sum = parts.reduce((so, { value }) => so + value, 0);
  return sum < total.value && (areSomeProvinces(total, parts) || parts.every(isLed));
}

function areSomeProvinces({ draft }: SettledFigure, parts: readonly SettledFigure[]): boolean {
  const provinces = new Set(parts.flatMap((part) => provinceOf(part) ?? []));
  return (
    saysCountry(draft.row.own) && provinces.size > 0 && provinces.size < presentProvinces.length
  );
}

/** Whether a row stands under a line that only leads some parts, while "Gồm" leads all. */
const isLed = ({ draft }: SettledFigure): boolean =>
  /^(?:trong do|of which|including|منها|منهم)/u.test(foldWords(draft.row.labels[0] ?? ""));

const provinceOf = ({ draft: { row, column } }: SettledFigure): string | null => {
  const place = knownPlace(column.area ?? row.area ?? "");
  return place?.kind === "province" ? place.name : null;
};

const saysCountry = (words: string): boolean =>
  /^(?:(?:tong (?:cong|so)? ?)?(?:ca nuoc|toan quoc)|(?:the )?(?:whole |entire )?(?:country|nation)|nation(?:wide|al)(?: total)?|viet ?nam|(?:(?:ال)?(?:مجموع|اجمالي) )?(?:ال)?(?:جمهوريه|بلاد|دوله|بلد))(?!\p{L})/u.test(
    foldWords(words),
  );
