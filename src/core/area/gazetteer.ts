import type { AreaKind } from "../observation/observation";

/** A place the add-in knows: its own name, what it is, and the spellings it is met in. */
export interface GazetteerEntry {
  readonly name: string;
  readonly kind: AreaKind;
  /** Vietnamese with and without marks, English, Arabic. */
  readonly forms: readonly string[];
}

/**
 * Lào Cai as of July 2025 (merged with Yên Bái), its social insurance offices by the names of the former
 * districts, and the country. Facts and sources are in docs/glossary.md.
 */
export const gazetteer: readonly GazetteerEntry[] = [
  { name: "Lào Cai", kind: "province", forms: ["Lào Cai", "Lao Cai", "Laocai", "Lao-Cai", "Tỉnh Lào Cai", "Lao Cai province", "لاو كاي"] },
  { name: "Sa Pa", kind: "office", forms: ["Sa Pa", "سا با"] },
  { name: "Bát Xát", kind: "office", forms: ["Bát Xát", "Bat Xat", "بات زات"] },
  { name: "Mường Khương", kind: "office", forms: ["Mường Khương", "Muong Khuong", "مونغ كونغ"] },
  { name: "Si Ma Cai", kind: "office", forms: ["Si Ma Cai", "سي ما كاي"] },
  { name: "Bắc Hà", kind: "office", forms: ["Bắc Hà", "Bac Ha", "باك ها"] },
  { name: "Bảo Thắng", kind: "office", forms: ["Bảo Thắng", "Bao Thang", "باو ثانغ"] },
  { name: "Bảo Yên", kind: "office", forms: ["Bảo Yên", "Bao Yen", "باو ين"] },
  { name: "Văn Bàn", kind: "office", forms: ["Văn Bàn", "Van Ban", "فان بان"] },
  { name: "Yên Bái", kind: "office", forms: ["Yên Bái", "Yen Bai", "ين باي"] },
  { name: "Nghĩa Lộ", kind: "office", forms: ["Nghĩa Lộ", "Nghia Lo", "نجيا لو"] },
  { name: "Lục Yên", kind: "office", forms: ["Lục Yên", "Luc Yen", "لوك ين"] },
  { name: "Văn Yên", kind: "office", forms: ["Văn Yên", "Van Yen", "فان ين"] },
  { name: "Mù Cang Chải", kind: "office", forms: ["Mù Cang Chải", "Mu Cang Chai", "مو كانغ تشاي"] },
  { name: "Trấn Yên", kind: "office", forms: ["Trấn Yên", "Tran Yen", "تران ين"] },
  { name: "Trạm Tấu", kind: "office", forms: ["Trạm Tấu", "Tram Tau", "ترام تاو"] },
  { name: "Văn Chấn", kind: "office", forms: ["Văn Chấn", "Van Chan", "فان تشان"] },
  { name: "Yên Bình", kind: "office", forms: ["Yên Bình", "Yen Binh", "ين بينه"] },
  { name: "Cam Đường", kind: "commune", forms: ["Cam Đường", "Cam Duong", "كام دونج"] },
  { name: "Việt Nam", kind: "country", forms: ["Việt Nam", "Vietnam", "Viet Nam", "cả nước", "toàn quốc", "فيتنام"] },
];
