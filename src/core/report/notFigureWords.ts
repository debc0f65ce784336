import { allInOurLetters, anyOf, inOurLetters } from "../letters/patterns";
import { withMarks } from "../number/magnitudes";
import type { Language } from "../observation/observation";
import type { Span } from "./segments";

/** The words of one language by which a number is known to be no figure. */
export interface NotFigureWords {
  /** Right before it: the article, page, road … it numbers. */
  readonly before: RegExp;
  /** Right before and right after a day, a month or a quarter: numbers of at most two digits. */
  readonly dayBefore: RegExp;
  readonly dayAfter: RegExp;
  /** Right after it: ages, lengths of time, measures. */
  readonly after: RegExp;
  /** Right before a number of at most two digits that names one of several: group 2, photo 1. */
  readonly label: RegExp;
  /** Right before a year. */
  readonly year: RegExp;
  /** Right after a number that looks like a year and counts all the same. */
  readonly counted: RegExp;
  /** What a sentence says that sets out what the law grants: its shares and levels are no results. */
  readonly policy: RegExp;
  readonly around: readonly {
    readonly before: RegExp;
    readonly after: RegExp;
    /** True when only shares are meant. */
    readonly shares?: true;
  }[];
}

const wordsBefore = (words: string): RegExp =>
  new RegExp(`$(?<=(?<![\\p{L}\\p{M}])(?:${words})[\\s\\u00a0:]*)`, "iu");
// A colon ends what stands before it: "Results of the quarter: 64 conferences" names no quarter.
const daysBefore = (words: string): RegExp =>
  new RegExp(`$(?<=(?<![\\p{L}\\p{M}])(?:${words})[\\s\\u00a0]*)`, "iu");
const wordsAfter = (words: string): RegExp =>
  new RegExp(`^[\\s\\u00a0-]*(?:${words})(?![\\p{L}\\p{M}])`, "iu");

const vi: NotFigureWords = {
  label: wordsBefore(
    "thôn|bản|xóm|ấp|khóm|dòng|cột|nhóm|tổ|đội|bài|ảnh|hình|bảng|biểu|đợt|cụm|phòng|vòng|câu|loại|phần|bước|mức độ|cấp độ",
  ),
  dayBefore: daysBefore(
    "(?:ngày|tháng|quý) \\d{1,2}(?: và|,)|ngày|mùng|mồng|tháng|quý|tuần|thứ|lần thứ|kỳ",
  ),
  dayAfter: /^(?!)/u,
  before: wordsBefore(
    "khóa|khoá|điều|(?<!tài )khoản|mục|trang|chương|phụ lục|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|công văn|(?<!con |tổng |đạt |trong |với |thiểu |đa |đông )số|số báo|quốc lộ|tỉnh lộ|đường tỉnh|đường|phố|ngõ|ngách|hotline|máy lẻ|nhầm(?: là| thành)?|sai là|không phải(?: là)?|quận|tầng|gọi|liên hệ|sđt|biểu quyết|tán thành|mang theo|(?:đề nghị|xin) (?:cấp|gửi)(?: thêm)?|xin thêm|quy định[^.;,\\d]{0,30}|đường dây nóng|tổng đài|điện thoại|đt|tel|fax|lớp|khối|từ đủ|khu vực|vùng|hạng|bình luận|top|covid|đề án|tổ dân phố|khu phố|khu|thôn số|zalo|bản số|lúc|giai đoạn|phần|bước|mức (?:đóng|hưởng|lương|hỗ trợ|chuẩn|thu nhập|lương cơ sở)[^.;,]{0,24}|mỗi (?:tháng|năm)[^.;,\\d]{0,12}(?:đóng|nhận|hưởng|trích|tiết kiệm)[^.;,\\d]{0,12}",
  ),
  after: wordsAfter(
    "chữ số|ký tự|(?:, \\d{1,2})*,? (?:hoặc|hay|và) \\d{1,2} (?:tháng|năm|tuần|ngày)|(?:đơn vị|huyện|xã|phường|địa phương|cơ sở|tỉnh) (?:này|nói trên)|tuổi|bản|(?:đến|tới|và|-|–) \\d{1,3} tuổi|ngày|tháng|năm|lần trở lên|(?:người |hộ |tuổi )?trở (?:lên|xuống)|giờ|phút|giây|tuần|quý|km|km2|m2|ha|héc-ta|hécta|sào|kg|mét|m|thế kỷ|lần\\s?/|lần mỗi|(?:triệu |nghìn )?(?:đồng|vnđ|vnd|đ)?\\s?/\\s?(?:người|tháng|năm|thẻ|ngày|hộ|lượt)|(?:triệu |nghìn )?(?:đồng|vnđ) (?:mỗi|một|mỗi một) (?:người|tháng|năm|thẻ)|mức (?:đóng|lương|hưởng|thu nhập|chuẩn)|thứ tiếng|mỗi lượng|lương cơ sở|tiền lương|chi phí (?:khám|kcb)|số tiền đóng",
  ),
  year: wordsBefore("năm|quý [IV]+"),
  counted:
    /^\s*(?:người|lượt|hộ|thẻ|hội|buổi|cuộc|lao động|tờ|sổ|tin|doanh|đơn vị|học sinh|sinh viên|tổ |điểm|trường hợp|hồ sơ|đại biểu|khách|đối tượng|em )/iu,
  policy:
    /hỗ trợ[^.;\n]{0,30}%[^.;\n]{0,12}(?:mức|chi phí|phí|tiền)|(?:mức|tỷ lệ) (?:đóng|hưởng|hỗ trợ)(?! đủ)|% (?:mức (?:đóng|lương|thu nhập)|chi phí)/iu,
  around: [
    {
      before: /$(?<=(?:cả|toàn bộ|trong (?:tổng )?số|tất cả|các)\s*)/iu,
      after: /^\s(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường)(?!\p{L})/iu,
    },
    { before: /^/u, after: /^\s(?:tỉnh|quốc gia|nước)(?!\p{L})/iu },
    { before: /$(?<=(?:^|\n)\s*)/u, after: /^[.)](?:\s|$)/u },
    {
      before:
        /$(?<=(?:hỗ trợ|lãi suất|mức hưởng|tỷ lệ đóng|được hưởng|hưởng|đóng bằng)(?: \p{L}+){0,2}\s*)/iu,
      after: /^(?=[\s,.;)]).{0,36}$/su,
      shares: true,
    },
    // The pension of one person.
    {
      before: /$(?<=(?<!\p{L})(?:lĩnh|nhận|hưởng|lấy)(?: \p{L}+){0,2}\s*)/iu,
      after: /^\s?(?:đồng|đ) (?:tiền )?(?:lương hưu|trợ cấp)/iu,
    },
    { before: /$(?<=bình luận[\s:]*\(?\s*)/iu, after: /^/u },
    {
      before:
        /$(?<=(?:mức (?:đóng|hưởng|lương|chuẩn|thu nhập|sàn|trần)|chuẩn nghèo|lương cơ sở)(?:[^.;,]|[.,]\d){0,80})/iu,
      after: /^\s?(?:(?:nghìn|triệu) )?(?:đồng|vnđ|lên|xuống)(?!\p{L})/iu,
    },
  ],
};

const enMonths =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const en: NotFigureWords = {
  label: wordsBefore(
    "wk|week|group|team|part|photo|picture|lesson|village|hamlet|block|unit|stage|round|item|point|no",
  ),
  dayBefore: daysBefore(`(?:${enMonths})\\.?|day|week|quarter|q`),
  dayAfter: wordsAfter(`(?:st |nd |rd |th )?(?:of )?(?:${enMonths})`),
  before: wordsBefore(
    `votes(?: in favou?r| against)?|(?:in favou?r|against|abstentions?):|must be (?:at least|over|under)|(?:please|kindly) (?:\\w+ ){0,2}(?:send|bring|keep|print|prepare)(?: us| me)?|(?:we|i) (?:still )?need|and keep|(?:i|we) wrote|(?:husband|wife|father|mother|grandmother|grandfather|he|she|son|daughter|brother|sister) (?:is|was)|aged|aged (?:over|under|above|below)|ages?|age of|paragraph|para|recommendation(?: no\\.)?|convention(?: no\\.)?|call cent(?:re|er)s? \\(?|hotlines? \\(?|(?:are|is|were|was|mostly|mainly|pensioners?|recipients?|beneficiary|beneficiaries|travellers|travelers|women|men|citizens|of them) (?:over|under|above|below)|(?:mr|mrs|ms|miss|dr)\\.?(?: \\p{L}+){1,4},|article|clause|section|nos?\\.|(?:republic )?act|decree|resolution|decision|circular|directive|law|pages?|pages? \\d+ (?:to|and|-|–)|chapter|phase|step|region|zone|route|highway|road|street|room|floor|grade|class|version|call|dial|district|(?:children|persons|people|those|anyone|everyone) (?:under|over|above|below)|an? (?:\\w+ )?allowance of(?: VND)?|tel|phone|fax|hotline|plan(?= \\d (?:costs|is))|ext\\.?|extension|box|pp?\\.|(?:oldest|youngest)[^.;,]{0,30}(?:is|was)|i am|comments?|covid(?:-| )?|figure|table|annex|under the age of|top|aged \\d{1,2} (?:to|and|-)|page \\d+ of`,
  ),
  after: wordsAfter(
    `years?(?![- ]on[- ]year)|yrs?|(?:to|and|or) \\d+ (?:years?|months?|days?)|(?:\\w+ ){1,3}(?:street|road|avenue)|months?|days?|weeks?|hours?|minutes?|seconds?|km|kilomet(?:re|er)s?|met(?:re|er)s?|kg|kilo(?:gram(?:me)?)?s?|gram(?:me)?s?|tonnes?|tons?|lit(?:re|er)s?|cc|hectares?|acres?|degrees?|points (?:behind|ahead|clear)|miles?|[ap]\\.?m\\.?|(?:to|and|-|–) \\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|o.clock|costs?|or (?:more|above|over|under|below)|copies|languages|copies|(?:to|and|-|–) \\d{1,2} (?:${enMonths})|digits?|square|sq|st|nd|rd|th|decades?|times? (?:a|per|each)|of (?:the |their |his |her |its )?(?:new )?(?:premium|salary|wage|chosen|base|basic|monthly(?! (?:plan|target))|income|earning)s?|per (?:month|person|year|capita|day)|(?:dong|vnd|usd|dollars|rupees|pounds) (?:a|per) (?:month|person|year|day|head)|a (?:month|day)`,
  ),
  year: wordsBefore("year|since|fiscal|during"),
  counted:
    /^\s+(?:new |more |voluntary |launch |communication )?(?:people|persons|participants|households|cards|members|workers|sessions|conferences|leaflets|pensioners|beneficiaries|students|pupils|visits|cases|items|enterprises)/iu,
  policy:
    /subsid\w+|\bcontribut(?:e|es|ing) (?:only )?\d+(?:\.\d+)? ?(?:percent|%)|\b(?:pays?|gets?|receives?) (?:about |only )?\d+(?:\.\d+)? ?(?:percent|%)|(?:percent|%) of (?:the |their )?(?:premium|contribution|salary|wage|basic)|contribution rate|replacement rate/iu,
  around: [
    {
      before: /$(?<=\b(?:the|all|\d of|out of)\s*)/iu,
      after:
        /^\s(?:provinces|districts|cities|communes|wards|states|counties|governorates|countries)\b/iu,
    },
    { before: /$(?<=(?:^|\n)\s*)/u, after: /^[.)](?:\s|$)/u },
    {
      before: /$(?<=(?:subsid\w+|discount|supports?|interest|contribut\w+ rate)(?: \w+){0,3}\s*)/iu,
      after: /^/u,
      shares: true,
    },
    { before: /$(?<=comments?[\s:]*\(?\s*)/iu, after: /^/u },
    {
      before:
        /$(?<=\b(?:poverty (?:line|standard|threshold)|(?:base|basic|minimum) (?:salary|wage)|premiums? (?:is|are|of|from|at|rises?|rose)|contribution (?:level|base))(?:[^.;,]|[.,]\d){0,60})/iu,
      after: /^/u,
    },
  ],
};

const arMonths =
  "يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|نونبر|شتنبر|غشت|دجنبر|يوليوز|ماي|جانفي|فيفري|أفريل|جوان|جويلية|أوت";

const ar: NotFigureWords = {
  label: wordsBefore(withMarks("(?:ال)?(?:مجموعة|جزء|صورة|جدول|نموذج|فقرة|بند)")),
  dayBefore: daysBefore(withMarks("(?:ل|ب)?(?:يوم|يومي|شهر|أسبوع|تاريخ)")),
  dayAfter: wordsAfter(
    withMarks(`(?:إلى|حتى|و) ?\\p{Nd}{1,2} (?:${arMonths})|من (?:ال)?شهر|${arMonths}`),
  ),
  before: wordsBefore(
    withMarks(
      `(?:و)?(?:ال|لل|ل|ب)?(?:(?<!(?:مطلع|هذا|بداية|نهاية|خلال|منذ|هدف|خطة|مستهدف) ال)(?:عام|سنة)|عمره(?:م|ا)? بين|مادة|(?<!هذا ال)رقم|صفحة(?: \\p{Nd}+ من)?|صفحات(?: من)?(?: \\p{Nd}+ (?:إلى|و))?|معاشه(?:ا)?(?: الشهري)? البالغ|قانون|قرار|سن|عمر|أعمار|طريق|شارع|دور|ساعة|فصل|بند|مرحلة|هاتف|خط الساخن|تحويلة|للبلاغات|للاستفسار|للاتصال|مرسوم|حد الأقصى[^.؛]{0,30}|منطقة|دفعة|مواليد)`,
    ),
  ),
  after: wordsAfter(
    withMarks(
      `مساء|نسخة|نسخ|صباحا|ظهرا|(?:إلى|حتى) \\p{Nd}+ (?:سنة|سنوات|عاما|يوما|شهرا)|سنة|سنوات|عام(?:ا)?|عاما|أعوام|يوم(?:ا)?|أيام|شهر(?:ا)?|أشهر|شهور|ساعة|ساعات|دقيقة|دقائق|أسبوع(?:ا)?|أسابيع|كيلومتر(?:ا)?|كم|كيلو|متر(?:ا)?|نسمة|مليلتر(?:ا)?|لتر(?:ا)?|طن(?:ا)?|درجة|درجات|كيلوجرام(?:ا)?|من (?:متوسط )?(?:ال)?(?:أجر|راتب|اشتراك|قسط|دخل)(?:ه)?(?!\\p{L})|(?:دونغ|جنيه(?:ا)?) (?:شهريا|سنويا|للفرد|في الشهر|في السنة)`,
    ),
  ),
  year: wordsBefore(withMarks("(?:ال|ل|ب)?(?:عام|سنة|عامي)|منذ")),
  counted:
    /^\s+(?:شخص|أشخاص|مشترك|مستفيد|مواطن|متقاعد|حالة|أسرة|جلسة|بطاقة|عامل|طالب|سيدة|منشأة|مريض|نسمة)/u,
  policy:
    /دعم الدولة|(?:نسبة|قيمة) (?:ال)?(?:اشتراك|خصم)|(?:يتحمل|تتحمل) (?:الدولة|الموازنة|صاحب العمل)|(?:يسدد|يدفع) (?:العامل|المشترك|صاحب العمل)|ضريبة القيمة المضافة|عمولة تصل/u,
  around: [
    { before: /^/u, after: /^\s(?:محافظات|محافظة|دول|دولة|مقاطعات)(?!\p{L})/u },
    { before: /$(?<=(?:مبادرة|حملة)\s*["«“]?)/u, after: /^\s(?:صحة|حياة)/u },
    { before: /$(?<=(?:^|\n)\s*)/u, after: /^[.)-](?:\s|$)/u },
    {
      // Who hangs up banners comments on nothing.
      before: /$(?<=(?:تعليق|تعليقات|التعليقات)[\s:]*\(?\s*)/u,
      after: /^(?!\s(?:لافت|ملصق))/u,
    },
    {
      // What the law sets as a limit: whose income is no more than so much.
      before:
        /$(?<=(?:يقل|يزيد|يتجاوز|يتعدى|سقف)[^.؛،\p{Nd}]{0,24}(?:دخل|أجر|قرض|راتب|معاش)[^.؛،\p{Nd}]{0,24}(?:عن )?)/u,
      after: /^/u,
    },
    { before: /$(?<=(?:غرامة|غرامات)[^.؛،\p{Nd}]{0,40})/u, after: /^/u },
    {
      before: /$(?<=(?:خط الفقر|الحد الأدنى للأجور|قيمة الاشتراك|القسط)[^.؛،]{0,60})/u,
      after: /^/u,
    },
  ],
};

/** The words of one language, and all that stands on the telling side of a pair as one pattern. */
export interface CompiledWords extends NotFigureWords {
  readonly anyBefore: RegExp;
  readonly anyAfter: RegExp;
}

function compiled({ around, ...words }: NotFigureWords): CompiledWords {
  const ours = around.map(({ before, after, ...pair }) => ({
    ...pair,
    before: inOurLetters(before),
    after: inOurLetters(after),
  }));
  const open = ours.filter(({ before }) => isAnything(before));
  const telling = ours.filter((pair) => !open.includes(pair));
  return {
    ...allInOurLetters(words),
    around: ours,
    anyBefore: anyOf(telling.map(({ before }) => before)),
    anyAfter: anyOf(open.map(({ after }) => after)),
  };
}

const isAnything = ({ source }: RegExp): boolean => source === "^";

/** The words of every language. */
export const notFigureWords: { readonly [L in Language]: CompiledWords } = {
  vi: compiled(vi),
  en: compiled(en),
  ar: compiled(ar),
};

// A mail's address is sought from the beginning of its word alone, or a word of a million letters takes for ever.
const address = inOurLetters(/(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@[^\s@]+\.\p{L}+/giu);

/** The stretches of a text that are addresses of pages or of people, where nothing is a figure. */
export const addressesIn = (text: string): readonly Span[] =>
  [...text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
