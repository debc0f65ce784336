import { arabicVietnamese } from "./arabicNames";
import type { PlacePattern } from "./placePattern";

// Names of more than one word in Arabic begin with one of these.
const arabicFirst =
  "كفر|بني|الشيخ|شمال|جنوب|شرق|غرب|وسط|البحر|الوادي|بور|رأس|أم|أبو|عين|سيدي|تل|دار|نجع|منية|ميت|كوم|شبين|شرم|مرسى|دير|جبل|وادي|بئر|باب|قصر|برج|خان|هو|دي|سان|نيو";
// Syllables of Vietnamese names as Arabic writes them: two that follow each other are one name.
const syllable =
  "بو|تراتش|لي|ثوي|دونغ|دونج|هوي|كاو|لوك|لوكه|تشو|تشي|سي|سام|سون|كام|فا|ثو|ثانه|ثانغ|ها|هاي|فونغ|كوانغ|كوانج|نينه|بينه|بينغ|باك|نام|دينه|لاو|كاي|لاي|تشاو|ين|باي|فو|كوي|نغوين|لونغ|ميونغ|موونغ|مونغ|هوا|هوونغ|تاي|ثوان|كو|فان|فين|فينه|تران|تان|دا|نانغ|لات|كين|جيانغ|غيانغ|آن|هوانغ|شوان|ترانغ|كان|ثاي|نغوين|دوك|كي|نغي|نغه|بان|ماو|مي|تيان|تيين|بي|غو|كونغ|هوان|كيم|سا|فونج|هونغ|لانغ|لانج";
const arabicSyllables = `(?:${syllable}) (?:${syllable})(?: (?:${syllable}))?`;
const arabicName = `(?:(?:${arabicSyllables})(?![\\u0621-\\u064a])|(?:${arabicFirst}) [\\u0621-\\u064a]{2,}|[\\u0621-\\u0652]{3,})`;

/** How Arabic texts show a word to be a place: by its title, its preposition, its syllables or a list. */
export const arabicPatterns: readonly PlacePattern[] = [
  {
    pattern: new RegExp(`(?<!\\p{L})[وبلف]{0,2}(?:محافظة|مقاطعة|ولاية) (${arabicName})`, "gu"),
    kind: "province",
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})[وبلف]{0,2}(?:مدينة|مركز|قرية|إقليم|العاصمة) (${arabicName})`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern: new RegExp(
      `(?<![\\u0621-\\u064a])[وبلف]?(${arabicSyllables})(?![\\u0621-\\u064a])`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern: new RegExp(
      `(?<=(?<![\\u0621-\\u064a])(?:[وف]?(?:في|على|أما)|شوارع|نصيب|حصلت|[وف]?تل(?:تها|اها|ته|اه)|ثم|[وف]?(?:ال|لل)?(?:منطقة|مقاطعة|مدينة|بلدية|محافظة|مكتب|حي|جزيرة)|أن|وأن) )(${arabicVietnamese})`,
      "gu",
    ),
    kind: "other",
  },
  // A line of a list with its place: "• Tam Nông: …".
  {
    pattern: new RegExp(
      `(?<=(?:^|\\n)\\s*(?:[•*–-]\\s?)?)(${arabicVietnamese})(?=\\s?[:：])`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern: new RegExp(
      `(?<=(?:^|[:،(]) ?و?|(?:سجلت|حققت|جاءت|قدمت|تصدرت|احتلت|أضافت|بلغت) )(${arabicVietnamese})(?= (?:\\(|وحدها|أول)|،? و)`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern:
      /(?<![\u0621-\u064a])(?:و|ب|ف)?((?:المنطقة|الحي) \p{Nd}{1,2})(?!\p{Nd}|[.,٫٬]\p{Nd})/gu,
    kind: "other",
  },
  {
    pattern:
      /(?<![\u0621-\u064a])[وبلف]{0,2}(?:منطقة|إقليم|جهة|إمارة|فرع|مديرية) ((?!(?:ال)?(?:ضمان|تأمين|تأمينات|بنك)|ال?[\u0621-\u064a]+ي?ة(?![\u0621-\u064a]))[\u0621-\u064a]{3,})(?= (?:\p{Nd}|ب|نحو|حوالي|على|أكثر))/gu,
    kind: "province",
  },
  {
    pattern: new RegExp(`(?<![\\u0621-\\u064a])و?(${arabicName})(?= \\(\\p{Nd})`, "gu"),
    kind: "province",
    after: /(?:محافظات|مدن|مراكز|قرى|مناطق|مقاطعات|ولايات)/u,
  },
];
