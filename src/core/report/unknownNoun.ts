import { inOurLetters } from "../letters/patterns";
import type { FoundNumber } from "../number/findNumbers";
import type { Language } from "../observation/observation";
import { isNoun, type Noun } from "./lexicon/feature";
import type { Mention } from "./mentions";
import { within, type Span } from "./segments";

interface NounForms {
  /** The word that is counted, right behind the number, as its first group. */
  readonly counted: RegExp;
  /** Words that may stand there and are no noun. */
  readonly none: RegExp;
  /** Nouns that name people, by how they end. */
  readonly person: RegExp;
}

const forms: { readonly [L in Language]: NounForms } = {
  vi: {
    counted: inOurLetters(/^[^\S\n]((?:[\p{Ll}\p{M}]+)(?:\s[\p{Ll}\p{M}]+)?)(?!\p{L})/u),
    none: inOurLetters(
      /^(?:cuộc|buổi|so|là|và|với|trong|tại|ở|của|đã|đang|sẽ|mới|đạt|tăng|giảm|vượt|vào|cho|đến|tới|thì|còn|nhưng|theo|từ|bằng|cũng|được|nữa|hoặc|hay|trên|dưới|do|vì|thuộc|tham|để|khi|nằm|chiếm|lên|xuống|hơn|kém|đăng|có|trở|này|đó|gồm|tương|cùng|qua|sau|trước|mà|đều|nộp|mua|nhận|hưởng|không|chưa|trở|như|đối|về|ra|cao|thấp|nhiều|ít|bao|trừ|trực|tự|bắt|hàng|hằng|tổng|toàn|chỉ|vẫn|lại|phần|điểm|nghìn|triệu|tỷ|tỉ|trăm|đồng|đ|đvt)(?!\p{L})/u,
    ),
    person: inOurLetters(
      /(?:^(?:vị|ông|bà|anh|chị|bạn|chủ|thợ|dân|khách|ngư|bà con|nhà)|\s(?:viên|sinh|dân|nhân|sĩ|giả|thủ|chí|biểu|huynh|phụ))(?!\p{L})/u,
    ),
  },
  en: {
    counted: inOurLetters(/^[^\S\n](?:[\p{Ll}\p{Lu}-]+\s){0,2}?(\p{Ll}{3,}s)(?!\p{L})/u),
    none: inOurLetters(
      /(?<!\p{L})(?:via|through|under|over|during|after|before|into|without|within|was|is|has|this|its|his|as|of|to|in|and|at|who|that|were|are|have|had|with|by|from|on|for|than|or|but|while|so|now|against|towards|versus|across|plus|minus|less|thus|always|perhaps|it|a|an|the|points|times|percent|others|thousands|hundreds|millions|billions|tens|dozens|years|months|weeks|days|hours|minutes|dollars|shillings|pesos|rupees|dinars|pounds|euros|dongs|towns|cities|provinces|places|areas|localities|countries|counties|governorates|regions|states|islands)(?!\p{L})/u,
    ),
    person:
      /(?:men|ists|ians|ants|ees|(?<!post|bann|vouch|pap|numb|off|ord|lett|fold|fly|speak|quart|comput|count|chapt|corn|stick|cent|regist|remind|contain|trail|lead|tow|pow|lay|ow|comit)ers|(?<!indicat|fact|sect|err|mot|tract|vect|visit)ors)$/u,
  },
  ar: {
    counted: inOurLetters(/^[^\S\n]([\p{L}\p{M}]{3,})(?!\p{L})/u),
    none: /^(?:عبر|لدى|عند|ضد|حول|نحو|منذ|سوى|فيما|بينما|إذ|حيث|وفق|طوال|أثناء|ضمن|تحت|فوق|دون|غير|من|في|إلى|على|عن|مع|ثم|أي|أو|بين|حتى|هذا|هذه|خلال|بعد|قبل|ألف|آلاف|مليون|مليار|مئة|مقابل|مقارنة|فقط|منهم|منها|بينهم|ال.*|و.*|ب.*|ل.*|ف.*|ي.*|ت.*|ك.*|م(?:ن|ق).*|جديد.*|دون(?:غ|ج)?|دولار.*|درهم.*|جنيه.*|دينار.*|ريال.*|نقط.*|في المئة|بالمئة|أسر.*|قر.*|مدين.*|مدن|محافظ.*|مقاطع.*|مركز.*|مراكز|بلد.*|دول.*|مر(?:ة|ات))$/u,
    person: /(?:ين|ون|وا)$/u,
  },
};

/**
 * The noun right behind a number that is in none of our lists: a thing, or people by the look of the word. Null
 * where no noun stands there or a known word does. "340 accounts" must not count the insured of whom was told before.
 */
export function unknownNoun(
  text: string,
  number: FoundNumber,
  { mentions, language }: { readonly mentions: readonly Mention[]; readonly language: Language },
): Noun | null {
  if (number.percent || number.form === "ratio" || number.form === "dual") return null;
  const { counted, none, person } = forms[language];
  const match = counted.exec(text.slice(number.end, number.end + reach));
  const word = match?.[1];
  if (!match || word === undefined || none.test(match[0].trimStart())) return null;
  if (isKnown(mentions, { start: number.end, end: number.end + match[0].length })) return null;
  return person.test(word) ? "person" : "otherThing";
}

/** A known word stands there, or says right behind it more of what is counted: "messages on the radio". */
function isKnown(mentions: readonly Mention[], { start, end }: Span): boolean {
  const [next] = within(mentions, { start, end: end + longestWord });
  if (!next) return false;
  return next.start < end || (next.start === end + 1 && next.features.some(isNoun));
}

const reach = 48;
const longestWord = 24;
