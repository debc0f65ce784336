import { presentProvinces } from "../../area/provinces";
import type { SettledFigure } from "../figures/settleValues";
import { foldWords } from "../words/foldWords";
import { knownPlace } from "../words/knownPlace";

/**
 * Whether a total is the whole country's over some of its provinces: they need not come up to it, and only more than
 * the whole would be wrong.
 */
export function isExcerpt(total: SettledFigure, parts: readonly SettledFigure[]): boolean {
  if (!saysCountry(total.draft.row.own)) return false;
  const provinces = new Set(parts.flatMap((part) => provinceOf(part) ?? []));
  const sum = parts.reduce((so, { value }) => so + value, 0);
  return provinces.size > 0 && provinces.size < presentProvinces.length && sum < total.value;
}

const provinceOf = ({ draft: { row, column } }: SettledFigure): string | null => {
  const place = knownPlace(column.area ?? row.area ?? "");
  return place?.kind === "province" ? place.name : null;
};

const saysCountry = (words: string): boolean =>
  /^(?:(?:tong (?:cong|so)? ?)?(?:ca nuoc|toan quoc)|(?:the )?(?:whole |entire )?(?:country|nation)|nation(?:wide|al)(?: total)?|viet ?nam|(?:(?:ال)?(?:مجموع|اجمالي) )?(?:ال)?(?:جمهوريه|بلاد|دوله|بلد))(?!\p{L})/u.test(
    foldWords(words),
  );
