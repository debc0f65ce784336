import type { enLetters } from "./enLetters";

/** How a file's letters are read where they could be others, in Vietnamese. */
export const viLetters: { readonly [K in keyof typeof enLetters]: string } = {
  "letters.question": "Cách đọc nào đúng chữ?",
  "letters.why": "Tệp cũ không ghi chữ dùng bảng mã nào. Tệp gốc vẫn giữ nguyên.",
  "letters.readAs": "Đọc theo {encoding}",
  "letters.keep": "Giữ {encoding}",
  "letters.settled": "Chữ đọc theo {encoding}",
  "letters.change": "Đổi bảng mã",
  "letters.asSaid": "bảng mã của tệp",
  "letters.utf-8": "Unicode (UTF-8)",
  "letters.utf-16le": "Unicode (UTF-16)",
  "letters.utf-16be": "Unicode (UTF-16 BE)",
  "letters.windows-1252": "Tây Âu (windows-1252)",
  "letters.windows-1256": "Ả Rập (windows-1256)",
  "letters.windows-1258": "Việt (windows-1258)",
  "letters.tcvn3": "TCVN3 (ABC)",
  "letters.vni": "VNI",
};
