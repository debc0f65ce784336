import { allInOurLetters } from "../letters/patterns";
import type { Language } from "../observation/observation";
import { withMarks } from "../number/magnitudes";

/** How one language marks what kind of figure a number is. All but the last stand right before the number. */
export interface RoleWords {
  readonly up: RegExp;
  readonly down: RegExp;
  readonly baseline: RegExp;
  readonly target: RegExp;
  /** Words that turn what a growth or target word before them says back into a result. */
  readonly reached: RegExp;
  /** Right after the number. */
  readonly upAfter: RegExp;
  readonly downAfter: RegExp;
  readonly targetAfter: RegExp;
  /** What a change is measured against when it is a target. */
  readonly againstTarget: RegExp;
  /** A start followed by an end: "from", and "to" behind the number. */
  readonly from: RegExp;
  /** Words of growth or fall that make "from … to" a change; without them it is a range. */
  readonly moves: RegExp;
  readonly to: RegExp;
  /** More of a thing: a change only between brackets or in a comparison. */
  readonly added: RegExp;
  readonly compared: RegExp;
  /** An aim that the whole rest of a sentence may tell, and words that end it. */
  readonly intends: RegExp;
  readonly done: RegExp;
  /** The same change once more, as a share. */
  readonly likewise: RegExp;
  /** "Higher than the target" right before the number: it is the target that follows, unless in points. */
  readonly thanTarget: RegExp;
  /** An earlier time, before the number in its clause, whose level it tells. */
  readonly earlier: RegExp;
  /** An earlier time right behind a number that is compared with. */
  readonly earlierAfter: RegExp;
  /** A share that lacks so much of its target. */
  readonly shortBy: RegExp;
  /** "Over the target of" right before the number, which may be the target or how far it is passed. */
  readonly overTarget: RegExp;
}

// Words right before a number are sought from their end backwards, `$(?<=…)`: forwards they are tried at every letter.
// What must not follow a word is therefore asked before the word, `(?!word more)word`, once the word is there.
// The group is what stands between them and the number.
const last = (words: string): RegExp =>
  new RegExp(`$(?<=(?<![\\p{L}\\p{M}])(?:${words})([^.;()]{0,44}))`, "iu");
// In Arabic the verb comes first, and what grew stands between it and the number.
const farLast = (words: string): RegExp =>
  new RegExp(`$(?<=(?<![\\p{L}\\p{M}])[وف]?(?:${words})([^.;؛،()\\p{Nd}]{0,80}))`, "iu");
// A currency may stand between the words and the number.
const right = (words: string): RegExp =>
  new RegExp(
    `$(?<=(?<![\\p{L}\\p{M}])(?:${words})[\\s"“:]*(?:(?:P|US|Rs\\.?|VND|VNĐ|USD|INR|RM|Rp|Sh|KSh|EUR|EGP|RWF)?\\s?[$₱₹€₦]?))`,
    "iu",
  );
const close = (words: string): RegExp =>
  new RegExp(
    `$(?<=(?<![\\p{L}\\p{M}])(?:${words})((?: (?:about|around|some|nearly|over|almost|more than|VND|USD|[$₹₱€£]|a further))*\\s*))`,
    "iu",
  );
// All the space is passed over at once, so that nothing is sought a second time from within it.
const next = (words: string): RegExp =>
  new RegExp(`^\\s*(?!\\s)(?:${words})(?![\\p{L}\\p{M}])`, "iu");

const vi: RoleWords = {
  up: last(
    "(?!tăng(?: mới| cường| lên|.{0,30} lên))tăng|cao hơn|(?!vượt(?: mốc| ngưỡng| qua mốc| xa| trội))vượt|nhiều hơn|tăng thêm",
  ),
  down: last("(?!giảm(?: nghèo| còn| xuống))giảm|(?<!không )thấp hơn|kém|hụt|ít hơn|chậm hơn"),
  baseline: right("so với(?: mức| con số)?(?: khoảng| gần| hơn| trên)?|thay vì"),
  target: last(
    "(?<!(?:hoàn thành|thực hiện) )(?:chỉ tiêu|kế hoạch)|kh giao|mục tiêu|phấn đấu|(?!phải vận động)phải|để đạt|tối thiểu|ít nhất|không thấp hơn|đặt ra|giao cho|dự kiến|cần đạt|cần có|cần tiêm|yêu cầu|chỉ tiêu giao|được giao|(?<!bàn )giao(?=\\s*$)|sẽ|mong muốn",
  ),
  reached:
    /$(?<=(?<!(?:phải|cần|sẽ) )(?:đạt|hoàn thành|thực hiện|có|được|bằng|lên|còn|xuống(?: dưới| còn)?|vận động|thu hút)(?: được| là| tới| đến)?(?: khoảng| gần| hơn| trên)?\s*)/iu,
  upAfter: next("cao hơn|nhiều hơn|vượt"),
  downAfter: next("thấp hơn|ít hơn"),
  targetAfter: next("[^.;,()\\d]{0,30}(?:theo kế hoạch giao|chỉ tiêu phải|là chỉ tiêu)"),
  againstTarget: /chỉ tiêu|kế hoạch|mức được giao|được giao|dự toán|nghị quyết/iu,
  moves: /(?<!\p{L})(?:tăng|giảm|nâng|đưa|rút|hạ|thu hẹp|mở rộng)(?!\p{L})|lên|xuống/iu,
  from: right("từ(?: mức| khoảng| gần| hơn| trên| chỉ)?"),
  to: /^[^.;]{0,40}?(?<!\p{L})(?:lên|xuống|đến|tới|còn)(?!\p{L})/iu,
  added: right("thêm(?: được)?(?: khoảng| gần| hơn| trên)?"),
  compared: /^[^.;()]{0,40}so với/iu,
  intends:
    /(?<!\p{L})(?:phấn đấu|đề xuất|đề nghị(?! thanh toán)|giao (?:Bưu điện|cho|các|mỗi|cơ sở|đơn vị)|mục tiêu (?:của [^.;,]{1,24} )?(?:là|cả năm|đến|năm|đặt ra)|^\s*(?:[-–•+] )?(?:chỉ tiêu|mục tiêu)[^.:;,\d]{0,24}:(?![^.;]*(?:thực hiện|đạt))|sẽ(?! không)|đặt mục tiêu|đề ra mục tiêu)/iu,
  done: /(?<!\p{L})(?:đã|hiện|kết quả|thực tế|tính đến|đến nay)(?!\p{L})|[;]/iu,
  earlier:
    /$(?<=(?<!(?:so với|với|hơn|như|của|trong) )(?:năm ngoái|năm (?:học )?trước|trước đây|cùng kỳ|khi đó|lúc đó|hồi đó|khi ấy|lúc ấy|năm đầu|cùng thời điểm năm|cách đây [^.;,]{1,24})[^.;]{0,50}(?:chỉ|mới|có|là|đạt)(?: có| đạt| là)*(?: khoảng| gần| hơn)?\s*|(?<!(?:với|hơn|như|của|từ|đến|tới) )(?:cuối|đầu|giữa|hồi) năm (?:\d{4}|ngoái|trước)(?:, \p{L}+)?(?:,? (?:tỷ lệ|con số|số) (?:này|đó|ấy|chung))? (?:mới|chỉ)(?: là| đạt| có| ở mức)*(?: khoảng| gần| hơn)?\s*)/iu,
  earlierAfter: /^[^.;,()]{0,12}(?:cùng kỳ|năm trước|năm ngoái|trước đó|trước đây|đầu năm)/iu,
  shortBy: right("thiếu(?: khoảng| gần| hơn)?"),
  overTarget: right(
    "vượt(?: qua)?(?: mức)? (?:chỉ tiêu|kế hoạch|mục tiêu)(?: đề ra| giao| được giao| năm| là)?",
  ),
  thanTarget: right("(?:cao|thấp|nhiều|ít) hơn(?: so với)? mục tiêu"),
  likewise: right("tương ứng|tương đương|tức là|tức|hay"),
};

const en: RoleWords = {
  up: close(
    "increas(?:e|es|ed|ing)(?: of| by| to)?|rose(?: by)?|risen(?: by)?|(?<!(?:set|put|open|sign|signed|made|make|took|take|drew|draw|bring|brought|pick|picked) )up(?: by)?|grew(?: by)?|growth of|rise of|gain of|surge of|jump of|jumped(?: by)?|climbed(?: by)?|exceed(?:ed|ing|s)? .{0,24}by|higher by|above (?:target|plan) by|surpass\\w+ .{0,24}by",
  ),
  down: close(
    "decreas(?:e|es|ed|ing)(?: of| by)?|fell(?: by)?|fallen(?: by)?|(?<!(?:put|set|close|closed) )down(?: by)?|drop(?:ped)?(?: of| by)?|decline[ds]?(?: of| by)?|falls? of|loss of|lost|short of .{0,24}by|reduc(?:ed|tion)(?: of| by)",
  ),
  baseline: right(
    "compared (?:with|to)(?: about| around)?|(?:below|above|than|against) the|versus|(?:up|down)(?: \\w+)? from(?: the)?|instead of",
  ),
  target: last(
    "proposes?|targets?|targeted|plan(?:ned)?|quota|aims?|aimed|goal|minimum of|should(?! have)|at least|no fewer than|would lift|required|expected to|will|must|(?:is|are) to(?!\\p{L})|intends?|milestone|foresees|envisages|shall|(?:was|were) (?:given|asked for|allotted)",
  ),
  reached:
    /$(?<=(?:(?<!(?:to|should|must|will|shall|would) )reach|reached|(?<!to )achiev\w+|finish(?:ed|es) with|end(?:ed|s) (?:at|with|on|up with)|clos(?:ed|es) (?:at|with)|manag(?:ed|es)|delivered|secured|met|had|attained|recorded|actual\w*|(?<!increased )to|counted|completed|brought in|has|(?<!to )have|was|were)(?: about| around| nearly| over| more than)?\s*)/iu,
  upAfter: next(
    "(?:more|higher)(?: than)|above|(?:up|increase|growth|rise) (?:on|over|from|compared)",
  ),
  downAfter: next(
    "(?:less|fewer|lower)(?= than|\\s*[.,;)])|below|(?:down|decrease|fall|drop) (?:on|from|compared)|short of",
  ),
  targetAfter: next(
    "[^.;,()\\d]{0,40}(?:(?:are|is) expected|that [^;,()]{0,40} (?:sets|requires|demands)|envisaged|foreseen)|(?!\\s*of )[^.;,()\\d]{0,20}(?:assigned|allotted|allocated)(?= to (?:us|it|them|the (?:province|office|city|district))| by|[.,;])|(?!\\s*of |[^.;,()\\d]*against)[^.;,()\\d]{0,24}(?:target|targeted|set by|planned|were planned|is the target|was the target)",
  ),
  againstTarget: /target|plan\b|quota|goal/iu,
  moves:
    /\b(?:increas|rise|rising|rose|grew|grow|up|down|fell|fall|declin|drop|lift|rais|climb|cut|reduc|expand|widen|went|mov|jump|surg|edg|improv|advanc|shr[aiu]nk)\w*/iu,
  from: right("from(?: about| around| some| just| only)?"),
  to: /^[^.;]{0,40}?\bto\b/iu,
  added: right("(?:an additional|another|a further|plus)"),
  compared: /^[^.;()]{0,40}(?:compared|than|on the same)/iu,
  intends:
    /\b(?:will(?! (?:no|not))|^\s*(?:\(?[a-z]\) )?(?:Targets?|Goals?)[^.:;,\d]{0,24}:|ha(?:s|ve) until [^.;]{1,30} to|like to (?:see|hear of)|asks? for|asked for|calls? for|wants|strives? to|striving to|seeks? to|so that [^.;\d]{0,60}\breach(?:es)?|wanted (?:\w+ )?to|depends? on|conditional on|the targets? (?:for|set|assigned)[^.;,\d]{0,60},?(?: which)? (?:is|are|was)|aims? to|aimed to|plans to|intends to|hopes to|set (?:itself )?(?:a |the )?targets? (?:of|to))\b/iu,
  done: /\b(?:so far|finished|ended|managed|achieved|delivered|recorded|has(?! until)|(?<!to )have(?! until)|had|already|reached|by now|to date)\b|;/iu,
  earlier:
    /$(?<=\b(?:the (?:first|second|third|fourth|previous|preceding) (?:quarter|half|year|month) (?=had (?:brought|seen|added|enrolled|recorded))|at the end of (?:19|20)\d\d this figure|last year (?=(?:we|it|they|the \w+) had)|at the (?:start|beginning|outset) of [^.;,]{1,40}|(?:a|one|two|three|four|five|six|ten|\d+) (?:years?|months?) (?:ago|earlier|before)|the year before|previously|at (?:this|the same) time last year|before the (?:pilot|campaign|drive|programme|program|project|scheme))\b(?:(?!\bnow\b|\btoday\b)[^.;]){0,60}(?:had been|was|were|had(?: brought| seen| added| enrolled| recorded)?|stood at|counted)(?: about| only| just| still)*\s*)/iu,
  earlierAfter:
    /^[^.;,()]{0,14}(?:a year (?:before|ago|earlier)|last (?:year|month|quarter)|the (?:year|month|quarter) before|at the same (?:point|time)|in the (?:previous|same) (?:year|period|months?|quarter)|at baseline|at the end of (?:19|20)\d\d|in (?:19|20)\d\d|at the start|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \\d)|in the whole of|before the (?:pilot|campaign|drive|programme|program|project|scheme)|(?:twelve|six|three|two) (?:months|years) (?:ago|earlier))/iu,
  shortBy: right("short (?:by|of target by)"),
  overTarget: right(
    "(?:exceed\\w*|surpass\\w*|beat\\w*|top\\w*|above|over|past) (?:the |its |their |a )?(?:target|plan|quota|goal)(?: of)?",
  ),
  thanTarget: right(
    "(?:higher|lower|more|less|fewer) than (?:the |its )?(?:target|plan|goal)(?: of)?",
  ),
  likewise: right("or|that is|equivalent to"),
};

const ar: RoleWords = {
  up: farLast(
    withMarks(
      "(?:ب|ال|و)?(?:زيادة|ارتفاع|نمو)|زاد(?:ت)?|زدنا|زادوا|نما|نمت|قفز(?:ت)?|صعد(?:ت)?|ارتفع(?:ت)?(?! إلى)|تفوق|(?:م)?تجاوز(?:ت|ة|ا)? (?:الهدف|المستهدف|الخطة)",
    ),
  ),
  down: farLast(
    withMarks("(?:ب|ال|و)?(?:انخفاض|تراجع|نقص)|انخفض(?:ت)?(?! إلى)|تراجع(?:ت)?(?! إلى)|أقل"),
  ),
  baseline: right(
    withMarks(
      "(?:ب|م)?مقارنة ب(?:ـ)?|مقابل|بعد أن كان(?:ت)?(?: النسبة| العدد| نسبة| عدد| لا يتجاوز| تبلغ| يبلغ)?|بدلا من|عن|قياسا ب",
    ),
  ),
  target: last(
    withMarks(
      "(?:و|ف)?(?:ال|ب|بال|لل)?(?:مستهدف|هدف|(?<!(?:إنجاز|تنفيذ|تحقيق) (?:ال)?)خطة)|(?:و|ف)?يتعين|تعين|ينبغي|يجب|تستهدف|يستهدف|مستهدفا|من المقرر|تهدف|على الأقل|لا يقل عن|(?:س(?:ت|ي|ن|أ))[\\u0621-\\u064a]{2,}|نريد|تلتزم|يلتزم|المطلوب|تخطط",
    ),
  ),
  reached:
    /$(?<=(?:بلغ(?:ت)?|حقق(?:ت)?|وصل(?:ت)?(?: إلى)?|إلى|بلوغ|سجل(?:ت)?|تحقيق)(?: نحو| حوالي| أكثر من)?\s*)/u,
  upAfter: next(withMarks("أكثر من|زيادة عن|أعلى من|فوق")),
  downAfter: next(withMarks("أقل من|دون|أدنى من")),
  targetAfter: next(
    withMarks(
      "[^.;,()\\d]{0,24}على الأقل|(?!\\s*من )[^.;,()\\d]{0,24}(?:مستهدف(?:ة|ا)?|كهدف|حددتها الخطة|حددته الخطة|المخطط)",
    ),
  ),
  againstTarget: new RegExp(withMarks("المستهدف|الهدف|الخطة")),
  moves: new RegExp(
    withMarks(
      "رتفع|ارتفاع|زاد|زيادة|نما|نمو|قفز|صعد|نخفض|انخفاض|تراجع|هبط|رفع|خفض|توسع|تحسن|انتقل",
    ),
  ),
  from: right(withMarks("من(?: نحو| حوالي)?")),
  added: right(withMarks("إضافة|إضافي(?:ة)?|بإضافة")),
  compared: /^[^.;()]{0,40}مقارنة/u,
  intends:
    /(?:(?:ال)?هدف(?:نا|ها|ه)? (?:هو )?(?:أن|رفع|استقطاب|بلوغ)|أريد منكم|تعهد(?:ت)? |نريد أن|على بلوغ|هدف (?:ال)?(?:عام|سنة|مقاطعة|محافظة)|على كل |تستهدف|يستهدف|تهدف|يهدف|تخطط|تقضي ب|تنص الخطة|تقضي الخطة|تعتزم|يعتزم|تأمل|يأمل|تطمح|يطمح|تسعى|يسعى|دعت|من المقرر)/u,
  done: /(?:حتى الآن|علما بأن|(?<![تي])بلغ|حقق|تم |وقد|سجل)|[;؛]/u,
  earlier: new RegExp(
    `$(?<=${withMarks("(?:قبل (?:عام|سنة|[\\u0621-\\u064a]{3,8} (?:سنوات|أعوام|أشهر))|العام (?:الماضي|السابق)|السنة (?:الماضية|السابقة))")}[^.؛]{0,60}${withMarks("(?:كان(?:ت|وا)?|بلغ(?:ت)?|يكن|تكن)")}[^.؛،]{0,50}|كان(?:ت)?[^.؛،\\p{Nd}]{0,30}(?:العام|السنة|الفترة|الشهر) (?:الماضي|الماضية|السابق|السابقة)\\s*)`,
    "u",
  ),
  earlierAfter:
    /^[^.؛()]{0,14}(?:(?:العام|الشهر|الربع) (?:السابق|الماضي)|السنة (?:السابقة|الماضية)|الفترة (?:نفسها|ذاتها)|قبل (?:عام|سنة)|مطلع العام|بداية العام)/u,
  shortBy: right(withMarks("ينقص(?:ه|ها)?|بنقص")),
  overTarget: right(
    withMarks("(?:م)?تجاوز(?:ت|ة|ا)? (?:الهدف|المستهدف|الخطة)(?: المحدد(?:ة)?)?(?: البالغ(?:ة)?)?"),
  ),
  thanTarget: right(withMarks("(?:أقل|أكثر|أعلى) من (?:الهدف|المستهدف)(?: البالغ)?")),
  likewise: right(withMarks("أي(?: نحو| حوالي| قرابة)?|أي بنسبة|بما يعادل|ما يعادل|بنسبة")),
  to: new RegExp(`^[^.;؛]{0,40}?(?<!\\p{L})(?:${withMarks("إلى")})(?!\\p{L})`, "u"),
};

/** The words of every language. */
export const roleWords: { readonly [L in Language]: RoleWords } = {
  vi: allInOurLetters(vi),
  en: allInOurLetters(en),
  ar: allInOurLetters(ar),
};
