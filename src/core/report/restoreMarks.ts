import { viLexicon } from "./lexicon/vi";

/**
 * Words besides the lexicon that tell a figure's role, place or size. Where several marked words look alike
 * without their marks, the one that reports use near numbers is listed.
 */
const others =
  "chỉ tiêu | kế hoạch | mục tiêu | tăng | giảm | so với | cùng kỳ | năm trước | tháng trước | vượt | thấp hơn | cao hơn | lên | xuống | còn lại | trong đó | bao gồm | gồm | cụ thể | riêng | lần lượt | tại | của | là | và | được | đã | tính đến | đến | từ | ngày | tháng | năm | quý | tuần | triệu | nghìn | ngàn | tỷ | tỉ | trăm | đồng | phần trăm | điểm | toàn tỉnh | cả tỉnh | địa bàn | huyện | tỉnh | thành phố | thị xã | phường | thị trấn | kết quả | báo cáo | tổ chức | các | những | có | với | cho | trên | dưới | hơn | gần | khoảng | tuổi | quyết định | nghị định | nghị quyết | thông tư | công văn | điều | khoản | điện thoại | hai | bốn | bảy | tám | chín | mười | lượt | cuộc | đợt | điểm phần trăm | phấn đấu | giao | đạt được | đăng ký";

// These would be taken for words that they only look like.
const misleading: ReadonlySet<string> = new Set([
  "ca",
  "tin",
  "bai",
  "to",
  "em",
  "phu",
  "quan",
  "the",
  "dong",
]);

const marked = /[\u00c0-\u1ef9đĐ]/u;
const letters = /\p{L}/u;

const plain = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

/** Phrases without their marks, each with the marked one, by their first word; the longest come first. */
const phrases: ReadonlyMap<string, readonly (readonly [plain: string, marked: string])[]> =
  compiled();

function compiled(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const all = [...Object.values(viLexicon), others].flatMap((line) =>
    line.split("|").map((phrase) => phrase.replace("*", "").trim().normalize("NFC")),
  );
  const book = new Map<string, (readonly [string, string])[]>();
  for (const phrase of new Set(all)) {
    const key = plain(phrase).toLowerCase();
    if (key === phrase || misleading.has(key)) continue;
    const [first = ""] = key.split(" ");
    book.set(first, [...(book.get(first) ?? []), [key, phrase] as const]);
  }
  for (const found of book.values()) found.sort((a, b) => b[0].length - a[0].length);
  return book;
}

const fewest = 20;

/** Whether a text of some length has not one marked letter, as many messages by telephone. */
export const isUnmarked = (text: string): boolean =>
  text.length >= fewest && letters.test(text) && !marked.test(text.normalize("NFC"));

const word = /[A-Za-z]+/g;

/**
 * A Vietnamese text written without marks, with the marks of the words that reports use near their figures put
 * back, letter for letter, so that every offset stays; names and other words stay as they are written.
 */
export function restoreMarks(text: string): string {
  if (!isUnmarked(text)) return text;
  const lower = text.toLowerCase();
  let restored = "";
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index < from || isNamed(text, index)) continue;
    const phrase = (phrases.get(found.toLowerCase()) ?? []).find(
      ([key]) => lower.startsWith(key, index) && !letters.test(lower[index + key.length] ?? ""),
    );
    if (!phrase) continue;
    restored += text.slice(from, index) + phrase[1];
    from = index + phrase[1].length;
  }
  return restored + text.slice(from);
}

/** A capital that no sentence begins with begins a name, and so does one before another capital. */
const isNamed = (text: string, at: number): boolean =>
  /^[A-Z]/.test(text.slice(at, at + 1)) &&
  (/$(?<=[A-Za-z,] )/.test(text.slice(Math.max(0, at - 2), at)) ||
    /^[A-Z][a-z]* [A-Z]/.test(text.slice(at, at + 16)));
