import { foldUnits } from "./foldUnits";
import { foldWords } from "./foldWords";

/** What a number is counted in, and what brings it to base units. */
export interface UnitSense {
  /** An identifier of docs/indicators.md; null where only a magnitude is said ("Đvt: triệu"). */
  readonly unit: string | null;
  readonly factor: number;
}

const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:nghin|ngan) (?:ty|ti)|trillions?|tn|تريليون)(?=d?$|\P{L})/u, 1e12],
  [/^(?:ty|ti|bill(?:ions?|\.)?|bn|مليار|مليارات|بليون)(?=d?$|\P{L})/u, 1e9],
  [/^(?:trieu|tr\.?|mill(?:ions?|\.)?|mn|mil|مليون|ملايين)(?=d?$|\P{L})|^m(?= [a-z]{3}$)/u, 1e6],
  [
    /^(?:nghin|ngan|ng(?=d$)|1[.,\s]?000|['’]?000s?|thous(?:ands?|\.)?|k|الف|الاف)(?=d?$|\P{L})/u,
    1e3,
  ],
  [/^(?:tram|hundreds?|ميه)(?=d?$|\P{L})/u, 1e2],
];

// Currencies that tables of other countries name by their code only.
const currencies = "eur kes idr inr php thb myr ghs ngn mad tnd jod omr sdg rwf".split(" ");
const leadingCurrency = new RegExp(`^(vnd|usd|egp|${currencies.join("|")}) (.+)$`, "u");

// The longer wording comes first where one begins with another.
const bases: readonly (readonly [RegExp, UnitSense])[] = [
  [
    /^(?:luot (?:nguoi|khach)|attend(?:ances?|ees)|person[- ]times|visits?|زياره|زيارات|(?:ال)?حضور|(?:ال)?حاضر(?:ون|ين)|مشاركات)$/u,
    { unit: "attendance", factor: 1 },
  ],
  [
    /^(?:nguoi|nhan khau|lao dong|nld|hoc sinh|sinh vien|hssv|tuyen truyen vien|persons?|people|participants?|individuals?|members?|workers?|(?:ال)?(?:شخصا?|اشخاص|فردا?|افراد|مشتركا?|مشتركين|مستفيدا?|مستفيدين|نسمه|عاملا?|عضوا?|اعضاء|طالبا?|طلاب|موظفا?|موظفين|مومن (?:عليه|عليهم)))$/u,
    { unit: "person", factor: 1 },
  ],
  [
    /^(?:ho|ho gia dinh|households?|families|اسره|اسر|عايله|عايلات)$/u,
    { unit: "household", factor: 1 },
  ],
  [
    /^(?:cuoc|buoi|hoi nghi|hoi thao|luot|le|su kien|phien|dot|cuoc goi|(?:phone )?calls?|مكالمه|مكالمات|events?|sessions?|conferences?|meetings?|ceremon(?:y|ies)|فعاليه|فعاليات|جلسه|جلسات|لقاء|لقاءات|موتمر|موتمرات|ندوه|ندوات|حفل|حفلات|حدث|احداث)$/u,
    { unit: "event", factor: 1 },
  ],
  [
    /^(?:gian|gian hang|quay|diem|diem tu van|booths?|points?|كشك|اكشاك|جناح|اجنحه|نقطه|نقاط)$/u,
    { unit: "booth", factor: 1 },
  ],
  [/^(?:to|nhom|doi|groups?|teams?|فريق|فرق|مجموعه|مجموعات)$/u, { unit: "group", factor: 1 }],
  [
    /^(?:to (?:roi|gap|buom)|tin|bai|tin,? bai|cai|chiec|tam|suat|(?:suat|phan) qua|quyen|cuon|so|ban|bo|items?|pieces?|leaflets?|handouts?|brochures?|flyers?|booklets?|copies|books?|posters?|banners?|articles?|posts?(?: on social media)?|نسخه|نسخ|قطعه|منشور|مطويه|دفتر)$/u,
    { unit: "item", factor: 1 },
  ],
  [/^(?:the|the bhyt|cards?|بطاقه|بطاقات)$/u, { unit: "card", factor: 1 }],
  [
    /^(?:ho so|truong hop|vu|cases?|claims?|complaints?|applications?|requests?|حاله|حالات|ملف|ملفات|طلب|طلبات|شكوي|شكاوي|مطالبات)$/u,
    { unit: "case", factor: 1 },
  ],
  [
    /^(?:doanh nghiep|dn|(?:don vi|nguoi|chu) (?:su dung lao dong|sdld)|enterprises?|employers?|compan(?:y|ies)|منشاه|منشات|شركه|شركات)$/u,
    { unit: "enterprise", factor: 1 },
  ],
  [/^(?:xa|phuong|xa,? phuong|wards?|communes?|بلديه|بلديات)$/u, { unit: "ward", factor: 1 }],
  [
    /^(?:thon|(?:thon|xom),? (?:ban|xom|to dan pho)|to dan pho|khu dan cu|villages?|hamlets?)$/u,
    { unit: "village", factor: 1 },
  ],
  [/^(?:to khai|phieu|forms?|استماره|استمارات)$/u, { unit: "form", factor: 1 }],
  [/^(?:dong|dong viet nam|vnd|d|₫|dongs?|دونغ|دونج)$/u, { unit: "VND", factor: 1 }],
  [/^(?:usd|us\$|\$|dollars?|دولار|دولارا)$/u, { unit: "USD", factor: 1 }],
  [/^(?:egp|le|جنيه|جنيها)$/u, { unit: "EGP", factor: 1 }],
  ...currencies.map(
    (code) => [new RegExp(`^${code}$`, "u"), { unit: code.toUpperCase(), factor: 1 }] as const,
  ),
  [
    /^(?:(?:[%٪]|percent(?:age)?s?|per cent)(?: of .+)?|phan tram|pct|pp|p\.p\.|percentage points?|diem (?:phan tram|%)|نسبه ميويه|(?:في ال|بال)ميه|(?:نقطه|نقاط) ميويه|نسبه)$/u,
    { unit: "percent", factor: 1 },
  ],
  [/^(?:fractions?|proportions?|ty so|كسر|كسر عشري)$/u, { unit: "percent", factor: 100 }],
  [/^(?:lan|ratio|مره|مرات)$/u, { unit: "ratio", factor: 1 }],
];

/** What an amount is for is no part of its unit: "triệu đồng/tháng", "KES per member". */
const perWhat =
  /(?:\s?\/\s?|\sper\s)(?:thang|nam|quy|ngay|nguoi|nguoi\/thang|ho|month|year|person|member|household|شهر|سنه|فرد)$/u;

/** The unit that some words are, as a whole, beside the noun that is counted; null when they are no unit. */
export function readUnit(words: string, beside = ""): UnitSense | null {
  const text = foldUnits(words, beside)
    .replace(/^\((.*)\)$/u, "$1")
    .replace(perWhat, "")
    .replace(/^بال(?=الف|مليون|مليار|دونغ|جنيه)/u, "")
    .trim();
  const currencyFirst = leadingCurrency.exec(text);
  return baseUnit(currencyFirst ? `${currencyFirst[2] ?? ""} ${currencyFirst[1] ?? ""}` : text);
}

function baseUnit(text: string): UnitSense | null {
  const [magnitude, factor] = magnitudes.find(([pattern]) => pattern.test(text)) ?? [null, 1];
  const rest = magnitude
    ? text
        .replace(magnitude, "")
        .trim()
        .replace(/^(?:of |[.d]?d$|\.(?=\p{L}))/u, (found) => (found.endsWith("d") ? "d" : ""))
    : text;
  if (rest === "") return magnitude ? { unit: null, factor } : null;
  // An Arabic noun behind a number may end in the accusative: منشوراً.
  const noun = rest.replace(/(?<=\p{Script=Arabic}{3})ا$/u, "");
  const base = bases.find(([pattern]) => pattern.test(rest) || pattern.test(noun))?.[1];
  return base ? { unit: base.unit, factor: base.factor * factor } : null;
}

// A word for the unit with its colon says more than the same word within a sentence. In Vietnamese "in" is to print.
const unitLines: readonly RegExp[] = [
  /(?:^|[(\s])(?:don vi tinh|don vi|d\.?v\.?t\.?|units?|الوحده|وحده القياس|الوحدات)\s*[:：]\s*(.+)$/u,
  /(?:^|[(\s])(?:don vi tinh|don vi|d\.?v\.?t\.?|units?|all figures in|figures in|in(?! (?:to|the|so|phieu|tai lieu|an pham|ap phich|bang|pa ?no|quyen|cuon|bai|mau|bieu)(?!\p{L}))|الوحده|وحده القياس|الوحدات|(?:القيم|القيمه|المبالغ|الارقام|الاعداد)(?= ?ب))\s*[:：]?\s*(.+)$/u,
];

/**
 * The units that a line such as "Đvt: triệu đồng, người" declares for the figures below; empty when it is none.
 * `beside` is what stands around it, for units without marks.
 */
export function declaredUnits(words: string, beside = ""): readonly UnitSense[] {
  const text = foldUnits(words, beside);
  const said = unitLines.map((line) => line.exec(text)?.[1]).find((found) => found !== undefined);
  if (said === undefined) return [];
  const plain = said
    .replace(/\s*[(]?(?:unless|tru |neu khong|ما لم|الا ).*$/u, "")
    .replace(/\s*\([^()]*\)(?=\s*(?:[,;/]|$))/gu, "")
    .replace(/[).]+$/u, "");
  return plain.split(/\s*[,;/]\s*|\s+(?:va|and|و)\s+/u).flatMap((part) => readUnit(part) ?? []);
}

/** Whether a cell is a line that declares units: it begins so, with a colon. */
export const declaresUnits = (words: string): boolean =>
  /^[(]?(?:don vi tinh|don vi|d\.?v\.?t\.?|units?|all figures in|figures in|الوحده|وحده القياس|الوحدات) ?[:：]/u.test(
    foldWords(words),
  ) && declaredUnits(words).length > 0;

/**
 * The units that a line ends with or is, unsaid that they are units: "Triệu đồng - Mill. dongs", "Collections by
 * office, VND million". Empty where nothing in it is money, a share or a magnitude: "Hội nghị" is a title.
 */
export function measuresInLine(words: string): readonly UnitSense[] {
  const units = words.split(/\s*[,;/]\s*|\s+[-–—]\s+/u).flatMap((part) => readUnit(part) ?? []);
  const measures = ({ unit, factor }: UnitSense): boolean =>
    factor !== 1 || unit === "percent" || /^[A-Z]{3}$/.test(unit ?? "");
  return units.some(measures) ? units : [];
}

/**
 * The unit that a header or a label carries in its own words: "(triệu đồng)", ", persons)", "Tỷ lệ %". `beside` is
 * all of the heading, for units without marks.
 */
export function unitInWords(words: string, beside = words): UnitSense | null {
  const inBrackets = [...words.matchAll(/[(\[]([^()[\]]+)[)\]]/gu)].reverse();
  for (const [, inside = ""] of inBrackets) {
    const found = unitInList(inside, beside);
    if (found) return found;
  }
  if (/[%٪]/u.test(words)) return { unit: "percent", factor: 1 };
  const tail = /(?:[,;\-–—]\s*|\s(?:in|tính bằng|بـ?)\s+|\s(?=بال))([^,;:–—()]+)$/u.exec(
    words,
  )?.[1];
  return readUnit(tail ?? "", beside) ?? moneyAlone(words);
}

/** A heading that is nothing but money, "EGP million", and the field of an export that ends with it, "premium_vnd". */
function moneyAlone(words: string): UnitSense | null {
  const whole = readUnit(/^[a-z]+(?:_[a-z]+)*_([a-z]{3})$/u.exec(words)?.[1] ?? words);
  return /^[A-Z]{3}$/.test(whole?.unit ?? "") ? whole : null;
}

function unitInList(inside: string, beside: string): UnitSense | null {
  const declared = declaredUnits(inside)[0];
  if (declared) return declared;
  const parts = inside.split(/[,;]/u).reverse();
  return parts.map((part) => readUnit(part, beside)).find((unit) => unit !== null) ?? null;
}
