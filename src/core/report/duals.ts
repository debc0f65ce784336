import { inOurLetters } from "../letters/patterns";
import type { FoundNumber } from "../number/findNumbers";
import type { Language } from "../observation/observation";
import { withMarks } from "../number/magnitudes";

// Arabic says two of a thing by the thing's own ending. Only what campaigns count is listed: the same ending
// is the plural of people.
const stems = [
  "ندوت",
  "ورشت",
  "جلست",
  "قافلت",
  "محاضرت",
  "فعاليت",
  "مسيرت",
  "حملت",
  "نقطت",
  "مجموعت",
  "أسرت",
  "حالت",
  "بطاقت",
  "زيارت",
  "مؤتمر",
  "لقاء",
  "حفل",
  "نشاط",
  "كشك",
  "جناح",
  "موكب",
  "اجتماع",
  "فريق",
  "دورت",
  "مركز",
  "مقال",
];

const dual = inOurLetters(
  new RegExp(
    `(?<![\\p{L}\\p{M}])[وفبل]?((?:${stems.map(withMarks).join("|")})(?:${withMarks("ين|ان")}))(?![\\p{L}\\p{M}])`,
    "gu",
  ),
);

/** Nouns that say two of themselves, as ندوتين; the whole word is the number. */
export function findDuals(text: string, language: Language): readonly FoundNumber[] {
  if (language !== "ar") return [];
  return [...text.matchAll(dual)].map((match) => {
    const raw = match[1] ?? "";
    const end = match.index + match[0].length;
    return {
      start: end - raw.length,
      end,
      raw,
      value: 2,
      percent: false,
      readings: [2],
      form: "dual",
      scaled: false,
      malformed: false,
    };
  });
}
