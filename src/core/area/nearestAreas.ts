import type { AreaKind } from "../observation/observation";
import type { AddedArea } from "./addedArea";
import { knownForms } from "./knownForms";
import { matchArea, type KnownArea } from "./matchArea";
import { lookupKey, unmarked } from "./nameKey";

/** A place whose spelling is near to some words. */
interface NearPlace {
  readonly place: KnownArea;
  /** Letters to change, marks apart; then with marks. */
  readonly plain: number;
  readonly marked: number;
}

// Titles say what a place is and not which.
const title =
  /^(?:trung tâm|chi nhánh|văn phòng|bhxh|bảo hiểm xã hội|cơ sở|khu vực|tỉnh|thành phố|tp|thị xã|tx|thị trấn|tt|huyện|h|quận|xã|phường|office of|district of|مكتب|فرع|مدينة|مقاطعة|محافظة|مركز)\s+/u;
const titleBehind = /\s+(?:province|city|district|town|ward|commune|office|branch)$/u;

const kinds: readonly AreaKind[] = ["office", "province", "commune", "country", "other"];

/**
 * The known places whose spelling is nearest to words that name none, nearest first: a slip of a letter or two,
 * or a name with words around it. Empty when nothing is near: a guess far off would only mislead.
 */
export function nearestAreas(
  words: string,
  added: readonly AddedArea[],
  most: number,
): readonly KnownArea[] {
  const name = bareName(words);
  const found = new Map<string, NearPlace>();
  for (const near of [...placesWithin(name, added), ...placesNear(name, added)]) {
    const before = found.get(near.place.name);
    if (!before || compare(near, before) < 0) found.set(near.place.name, near);
  }
  const [nearest, ...others] = [...found.values()].sort(compare);
  if (!nearest) return [];
  return [nearest, ...others.filter(({ plain }) => plain - nearest.plain < clearlyFarther)]
    .slice(0, most)
    .map(({ place: { name: own, kind } }) => ({ name: own, kind }));
}

// Beside a name that fits, one with two more letters changed is no likely answer.
const clearlyFarther = 2;

const compare = (a: NearPlace, b: NearPlace): number =>
  a.plain - b.plain ||
  a.marked - b.marked ||
  kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind) ||
  (a.place.name < b.place.name ? -1 : 1);

/** The words without the kinds of place around them, as a key. */
function bareName(words: string): string {
  let rest = lookupKey(words);
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(title, "").replace(titleBehind, "");
  }
  return rest;
}

/** Places whose whole name stands among the words: "Yên Bình 2", "cụm Văn Chấn". */
function placesWithin(name: string, added: readonly AddedArea[]): readonly NearPlace[] {
  const words = name.split(" ");
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((__, index) => words.slice(from, from + index + 2).join(" ")),
  );
  return runs.flatMap((run) => {
    const place = matchArea(run, added);
    return place ? [{ place, plain: 0, marked: name.length - run.length }] : [];
  });
}

function placesNear(name: string, added: readonly AddedArea[]): readonly NearPlace[] {
  const plainName = unmarked(name);
  const limit = Math.floor(plainName.length / 4);
  if (limit === 0) return [];
  const near: NearPlace[] = [];
  for (const [form, [place]] of knownForms(added).places) {
    const plainForm = unmarked(form);
    if (!place || Math.abs(plainForm.length - plainName.length) > limit) continue;
    const plain = changes(plainForm, plainName);
    if (plain <= limit) near.push({ place, plain, marked: changes(form, name) });
  }
  return near;
}

/** How many letters must be changed, added or taken away to make one word of the other. */
function changes(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++)
      now.push(
        Math.min(
          (before[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    before = now;
  }
  return before[other.length] ?? 0;
}
