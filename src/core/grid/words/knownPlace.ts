import { matchArea, type KnownArea } from "../../area/matchArea";
import { withoutFootnotes } from "./foldWords";

const kindBehind =
  /\s*(?:\([^)]*\)|[,-]?\s+(?:province|district|city|town|ward|commune|governorate|office|branch))$/iu;
const kindBefore =
  /^(?:the |(?:social (?:insurance|security) )?(?:office of )|(?:chi nhánh|văn phòng)(?: BHXH)? |محافظة |مقاطعة |مدينة |مكتب |فرع |منطقة |مركز )/iu;

/** The gazetteer's place that a cell names, whatever kind of place or footnote stands around the name. */
export function knownPlace(words: string): KnownArea | null {
  const plain = withoutFootnotes(words);
  return matchArea(plain) ?? matchArea(plain.replace(kindBehind, "").replace(kindBefore, ""));
}
