const kindsBefore =
  "bảo hiểm xã hội|bhxh|cơ sở|tỉnh|thành phố|tp|thị xã|thị trấn|huyện|quận|phường|xã|the|محافظة|مقاطعة|ولاية|مدينة|مركز|قرية|منطقة|جهة";
const kindsAfter =
  "province|city|district|town|ward|commune|governorate|office|tỉnh|thành phố|huyện";

const leading = new RegExp(`^(?:(?:tp|tx|tt|h|q|p|x)\\. ?|(?:${kindsBefore}) )(?=.*\\p{L})`, "u");
const trailing = new RegExp(`(?<=\\p{L}.*)[ (]+(?:${kindsAfter})\\)?$`, "u");

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["hcm", "hochiminh"],
  ["hcmc", "hochiminh"],
  ["tphcm", "hochiminh"],
]);

/**
 * One key for one place, however it is spelled: the kind of place, marks, case and punctuation are dropped.
 *
 * A bare number keeps its kind (Quận 1); no area at all has the empty key. Which of two places of one name is
 * meant (a province, its city) the key does not tell.
 */
export function areaKey(name: string | null): string {
  let words = (name ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u0640/g, "");
  words = words.replace(/\s+/g, " ").trim();
  for (let before = ""; before !== words;) {
    before = words;
    words = words.replace(leading, "").replace(trailing, "").trim();
  }
  const key = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/ى/g, "ي")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return abbreviations.get(key) ?? key;
}
