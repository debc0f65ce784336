import type { enLetters } from "./enLetters";

/** How a file's letters are read where they could be others, in Arabic. */
export const arLetters: { readonly [K in keyof typeof enLetters]: string } = {
  "letters.question": "أي هذه القراءات صحيحة الحروف؟",
  "letters.why": "لا تذكر الملفات القديمة كيف كُتبت حروفها. ويبقى الملف نفسه كما هو.",
  "letters.readAs": "القراءة بترميز {encoding}",
  "letters.keep": "إبقاء {encoding}",
  "letters.settled": "قُرئت الحروف بترميز {encoding}",
  "letters.change": "تغيير الترميز",
  "letters.asSaid": "الملف نفسه",
  "letters.utf-8": "يونيكود (UTF-8)",
  "letters.utf-16le": "يونيكود (UTF-16)",
  "letters.utf-16be": "يونيكود (UTF-16 BE)",
  "letters.windows-1252": "الغربي (windows-1252)",
  "letters.windows-1256": "العربي (windows-1256)",
  "letters.windows-1258": "الفيتنامي (windows-1258)",
  "letters.tcvn3": "TCVN3 (ABC)",
  "letters.vni": "VNI",
};
