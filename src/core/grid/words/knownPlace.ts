import { matchArea, type KnownArea } from "../../area/matchArea";
import { withoutFootnotes } from "./foldWords";

const kindBehind =
  /\s*(?:\([^)]*\)|[,-]?\s+(?:province|district|city|town|ward|commune|governorate|office|branch))$/iu;
// Kinds of places without their marks: with them, the gazetteer knows them itself.
const kindUnmarked =
  /^(?:bhxh )?(?:co so|tinh|thanh pho|tp\.?|thi xa|thi tran|huyen|quan|phuong|xa|chi nhanh|van phong) (?=[a-z])/iu;
const kindBefore =
  /^(?:the |(?:social (?:insurance|security) )?(?:office of )|(?:chi nhánh|văn phòng)(?: BHXH)? |محافظة |مقاطعة |مدينة |مكتب |فرع |منطقة |مركز )/iu;

/** The gazetteer's place that a cell names, whatever kind of place or footnote stands around the name. */
export function knownPlace(words: string): KnownArea | null {
  const known = places.get(words);
  if (known !== undefined) return known;
  const place = placeNamed(words);
  // Each name is asked for by several readers of its table; the memory is emptied before a large file can fill it.
  if (places.size > 100_000) places.clear();
  places.set(words, place);
  return place;
}

const places = new Map<string, KnownArea | null>();

function placeNamed(words: string): KnownArea | null {
  const plain = withoutFootnotes(words);
  return (
    matchArea(plain) ??
    matchArea(plain.replace(kindBehind, "").replace(kindBefore, "")) ??
    (kindUnmarked.test(plain) ? matchArea(plain.replace(kindUnmarked, "")) : null)
  );
}
