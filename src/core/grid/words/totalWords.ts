import { foldWords, withoutFootnotes } from "./foldWords";

/**
 * How far some words say "total": alone, or leading a name ("Cộng khu vực I", "Lao Cai subtotal"). A sum
 * carried from page to page is none of the rows around it.
 */
export type TotalWord = "alone" | "led" | "average" | "carried" | null;

// Without marks "cộng" is "công", which begins many other words.
const lead =
  /^(?:tieu cong|cong(?! (?:don|ty|tac|doan|an|nhan|chuc|lap|dong|nghiep|trinh|dan|cu|bo|van(?! ban)|thuc)(?!\p{L}))|tong(?: cong| so| chung| toan tinh)?(?! (?:cuc|cong ty|giam doc|hop))|toan (?:tinh|nganh|huyen|thanh pho|vung|khu vuc|he thong)|ca (?:tinh|huyen|vung|nuoc)|toan quoc|grand total|sub[- ]?totals?|totals?|overall|sum|all (?:offices|districts|areas|units|provinces|communes|wards|counties|regions|states|cities|branches|locations|governorates|months|quarters|weeks|days|years|periods)|(?:whole |entire )?province(?:[- ]wide)?$|whole province|(?:whole |entire )?country$|nationwide|(?:ال)?جمهوريه$|(?:ال)?مجموع|(?:ال)?اجمالي|الجمله|الكل(?!\p{L})|(?:كل|جميع) (?:المكاتب|المحافظات|الفروع|المناطق|الاشهر|الشهور|الارباع)|tat ca(?: (?:cac )?(?:don vi|xa|thang|quy|tuan))?(?!.))(?!\p{L})/u;
const trail = /(?<!\p{L})(?:totals?|sub[- ]?totals?|tong cong|المجموع|الاجمالي)\)?$/u;
const average = /^(?:binh quan|trung binh|averages?|mean|(?:ال)?متوسط)(?!\p{L})/u;
const carried =
  /^(?:mang sang|(?:cong )?(?:chuyen (?:sang )?trang|trang truoc|mang sang)|(?:brought|carried) (?:forward|over|down)|[bc]\/[fd]|(?:ما )?(?:قبله|نقل بعده|مرحل))(?!\p{L})/u;
const alone =
  /^(?:chung|toan tinh|general|whole|الكلي|العام|so|cong)?\s*(?:[([][^)\]]*[)\]])?\s*[:.]?$/u;

/** Whether a label or a header names a total. */
export function totalWord(words: string): TotalWord {
  const text = plainLabel(words);
  if (average.test(text)) return "average";
  if (carried.test(text)) return "carried";
  const said = withSum(words);
  const found = lead.exec(said);
  if (found) return alone.test(said.slice(found[0].length).trim()) ? "alone" : "led";
  return trail.test(text) ? "led" : null;
}

const plainLabel = (words: string): string =>
  foldWords(withoutFootnotes(words)).replace(/^(?:[ivx]+|[a-z]|\d+)[.)]\s+/u, "");

/** Folded words in which "cộng", a sum whatever follows ("Cộng Văn Bàn"), is told from "công", which is none. */
function withSum(words: string): string {
  const text = plainLabel(words);
  if (!text.startsWith("cong")) return text;
  const marked = /c[ôộo]ng.*/u.exec(words.normalize("NFC").toLowerCase())?.[0] ?? "";
  if (marked.startsWith("công")) return "";
  const sums = /^cộng(?! (?:dồn|tác|đồng|sự|hòa|hoà)(?!\p{L}))/u.test(marked);
  return sums ? `tong ${text}` : text;
}

/** Whether words name an average of something: "Average pension" is a thing, "Average per office" a row's mean. */
export const averageOfThing = (words: string): boolean => {
  const text = foldWords(withoutFootnotes(words));
  const rest = average.test(text) ? text.replace(average, "").trim() : "";
  return (
    /^\p{L}/u.test(rest) && !/^(?:per|of all|chung|toan|cac|moi|cua|لكل|العام)(?!\p{L})/u.test(rest)
  );
};

/** What a total's label says besides the word for a total: "cum so 1" in "Cộng cụm số 1". For recognising. */
export const nameInTotal = (words: string): string =>
  withSum(words).replace(lead, "").replace(trail, "").trim();

/** Whether words name a part of the whole: a subtotal. */
export const saysSubtotal = (words: string): boolean =>
  /^(?:tieu cong|sub[- ]?total|المجموع الفرعي)|sub[- ]?total\)?$/u.test(foldWords(words));
