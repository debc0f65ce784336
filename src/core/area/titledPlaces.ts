import type { AreaKind } from "../observation/observation";
import { arabicVietnamese } from "./arabicNames";

/** A place outside the gazetteer, by the words as found; UTF-16 offsets, end exclusive. */
export interface TitledPlace {
  readonly name: string;
  readonly kind: AreaKind;
  readonly start: number;
  readonly end: number;
}

// Letters alone, as of VND or TP, are no name.
const capital = "\\p{Lu}[\\p{Ll}\\p{M}']+(?!\\p{L})";
const capitals = `(?!(?:In|At|From|The|Of|On|And|Across) )${capital}(?:(?: | ?[-–] ?)${capital}){0,3}`;

interface Pattern {
  readonly pattern: RegExp;
  readonly kind: AreaKind;
  /** What must stand shortly before. */
  readonly after?: RegExp;
}

// Names of more than one word in Arabic begin with one of these.
const arabicFirst =
  "كفر|بني|الشيخ|شمال|جنوب|شرق|غرب|وسط|البحر|الوادي|بور|رأس|أم|أبو|عين|سيدي|تل|دار|نجع|منية|ميت|كوم|شبين|شرم|مرسى|دير|جبل|وادي|بئر|باب|قصر|برج|خان|هو|دي|سان|نيو";
// Syllables of Vietnamese names as Arabic writes them: two that follow each other are one name.
const syllable =
  "بو|تراتش|لي|ثوي|دونغ|دونج|هوي|كاو|لوك|لوكه|تشو|تشي|سي|سام|سون|كام|فا|ثو|ثانه|ثانغ|ها|هاي|فونغ|كوانغ|كوانج|نينه|بينه|بينغ|باك|نام|دينه|لاو|كاي|لاي|تشاو|ين|باي|فو|كوي|نغوين|لونغ|ميونغ|موونغ|مونغ|هوا|هوونغ|تاي|ثوان|كو|فان|فين|فينه|تران|تان|دا|نانغ|لات|كين|جيانغ|غيانغ|آن|هوانغ|شوان|ترانغ|كان|ثاي|نغوين|دوك|كي|نغي|نغه|بان|ماو|مي|تيان|تيين|بي|غو|كونغ|هوان|كيم|سا|فونج|هونغ|لانغ|لانج";
const arabicSyllables = `(?:${syllable}) (?:${syllable})(?: (?:${syllable}))?`;
const arabicName = `(?:(?:${arabicSyllables})(?![\\u0621-\\u064a])|(?:${arabicFirst}) [\\u0621-\\u064a]{2,}|[\\u0621-\\u0652]{3,})`;

const patterns: readonly Pattern[] = [
  { pattern: new RegExp(`(?<!\\p{L})[Tt]ỉnh (${capitals})`, "gu"), kind: "province" },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Hh]uyện(?: đảo)?|[Tt]hị xã|[Tt]hành phố|TP\\.?|TX\\.?|H\\.|[Qq]uận|BHXH|[Xx]ã|[Pp]hường|[Tt]hị trấn|TT\\.) (${capitals})`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern: /(?<!\p{L})((?:[Qq]uận|District) \p{Nd}{1,2})(?!\p{Nd}|[.,]\p{Nd}|\p{L})/gu,
    kind: "other",
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${capitals})(?= (?:[Pp]rovince|[Gg]overnorate|[Ss]tate)(?!\\p{L}))`,
      "gu",
    ),
    kind: "province",
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${capitals})(?= (?:[Dd]istrict|[Cc]ity|[Cc]ommune|[Ww]ard|[Tt]own|[Cc]ounty|[Vv]illage)(?!\\p{L}))`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:province|state|governorate) of (${capitals})`, "gu"),
    kind: "province",
  },
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
      `(?<=(?<![\\u0621-\\u064a])(?:[وف]?في|[وف]?(?:ال|لل)?(?:منطقة|مقاطعة|مدينة|بلدية|محافظة|مكتب|حي|جزيرة)|أن|وأن) )(${arabicVietnamese})`,
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
      /(?<![\u0621-\u064a])[وبلف]{0,2}(?:منطقة|إقليم|جهة|إمارة) ((?!ال?[\u0621-\u064a]+ي?ة(?![\u0621-\u064a]))[\u0621-\u064a]{3,})(?= (?:\p{Nd}|ب|نحو|حوالي|على|أكثر))/gu,
    kind: "province",
  },
  {
    pattern: new RegExp(`(?<![\\u0621-\\u064a])و?(${arabicName})(?= \\(\\p{Nd})`, "gu"),
    kind: "province",
    after: /(?:محافظات|مدن|مراكز|قرى|مناطق|مقاطعات|ولايات)/u,
  },
  // A list of places, each with its number in brackets; and a place after its preposition.
  {
    pattern: new RegExp(
      `(?<=(?:^|[,;:.)]|và|and|tại|ở|in|là|are|were|by|to|with) )(${capitals})(?= \\(\\p{Nd})`,
      "gu",
    ),
    kind: "other",
  },
  // A name right before its number, behind the figures of another place.
  {
    pattern: new RegExp(`(?<=(?:\\band|\\bwhile|;|, and) )(${capitals})(?= \\p{Nd})`, "gu"),
    kind: "other",
  },
  { pattern: new RegExp(`(?<=(?<!\\p{L})(?:tại|ở) )(${capitals})`, "gu"), kind: "other" },
  { pattern: new RegExp(`(?<=(?<!\\p{L})[Ii]n )(${capitals})`, "gu"), kind: "other" },
];

// A list of places with their numbers may be long.
const listReach = 160;

const noPlace =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Quarter|Social|Health|Voluntary|Household|The|This|That|Total|Decree|Article|Resolution|Phase|Each|Every|All|Some|Many|Several|Most|Other|Poor|A|An|Local|Provincial|Of|At|Our|Its|His|Her|Their|These|Those|Both|No|Arabic|English|Vietnamese|Việt|Hội nghị|Ngày|Tháng|Nghị|Quyết|Luật|Trung ương|Bộ|Sở|Ban|Đảng|Chính|Quốc hội|Nhà|Hội|Trong|Riêng|Toàn|Tổng|Hà|Quý|Năm|Bưu|New|Q)(?![\p{L}])(?! (?:An|Delhi|York|Ninh)))|^(?:أكمل|كل|جميع|التأمين|الشباب|التدريب|الاتصال|الصحي|الطب|الرعاية|واحد|عقد|عقدت|نظم|نظمت|بلغ|بلغت|سجل|سجلت|زار|زارت|شهد|شهدت|ضم|ضمت|وزع|وزعت|انضم|تحول|حقق|حققت|أخرى|الواحد|العاصمة)/u;

/** Places that their title, their preposition or their brackets show to be places, in reading order. */
export function findTitledPlaces(text: string): readonly TitledPlace[] {
  const found = patterns.flatMap(({ pattern, kind, after }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = match[1] ?? "";
      const end = match.index + match[0].length;
      const near = text.slice(Math.max(0, match.index - listReach), match.index);
      if (after && !after.test(near)) return [];
      return noPlace.test(name) ? [] : [{ name, kind, start: end - name.length, end }];
    }),
  );
  return withoutOverlaps(found.sort((a, b) => a.start - b.start));
}

/** Of places that overlap, the one that starts first. */
export function withoutOverlaps<P extends { readonly start: number; readonly end: number }>(
  places: readonly P[],
): readonly P[] {
  let end = -1;
  return places.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}
