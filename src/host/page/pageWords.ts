/** The page's own words; it is Excel's place, not the add-in's, so they are its own. */
export interface PageWords {
  readonly save: string;
  readonly language: string;
  readonly level: string;
  readonly trouble: string;
  readonly noTrouble: string;
  readonly pane: string;
  readonly closePane: string;
  readonly saved: string;
}

/** The languages of the page. */
export type PageLanguage = "vi" | "en" | "ar";

/** Each language by its own name. */
export const pageLanguages: { readonly [L in PageLanguage]: string } = {
  vi: "Tiếng Việt",
  en: "English",
  ar: "العربية",
};

/** The locale in which Excel would show itself. */
export const locales: { readonly [L in PageLanguage]: string } = {
  vi: "vi-VN",
  en: "en-US",
  ar: "ar-SA",
};

/** The words of the page in every language. */
export const pageWords: { readonly [L in PageLanguage]: PageWords } = {
  vi: {
    save: "Lưu .xlsx",
    language: "Ngôn ngữ",
    level: "Mức API",
    trouble: "Sự cố thử",
    noTrouble: "Không",
    pane: "Ngăn tác vụ",
    closePane: "Đóng ngăn",
    saved: "Đã lưu sổ làm việc",
  },
  en: {
    save: "Save .xlsx",
    language: "Language",
    level: "API level",
    trouble: "Test trouble",
    noTrouble: "None",
    pane: "Task pane",
    closePane: "Close pane",
    saved: "The workbook was saved",
  },
  ar: {
    save: "حفظ ‎.xlsx",
    language: "اللغة",
    level: "مستوى API",
    trouble: "عطل تجريبي",
    noTrouble: "لا شيء",
    pane: "جزء المهام",
    closePane: "إغلاق الجزء",
    saved: "حُفظ المصنف",
  },
};
