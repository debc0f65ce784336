import { foldWords, withoutFootnotes } from "./foldWords";

const says =
  (pattern: RegExp) =>
  (words: string): boolean =>
    pattern.test(foldWords(withoutFootnotes(words.replaceAll("_", " "))));

/** A header of running numbers: STT, No., م. */
export const saysOrdinal = says(
  /^(?:s ?t ?t|t ?t|so (?:tt|thu tu)|no\.?|nr\.?|n°|n[oº]|#|s\/n|s\.? ?no\.?|ord\.?|م\.?|ت\.?|(?:ال)?رقم|(?:ال)?مسلسل|(?:الرقم )?المسلسل|(?:ال)?تسلسل)$/u,
);

/** A header of codes: Mã số, Code, رمز. */
export const saysCode = says(
  /^(?:ma(?: so| don vi| bhxh| dv| tinh| huyen| xa| chi tieu| hieu)?(?: thue| bhxh| don vi)?|(?:\w+ )?codes?|id|(?:ال)?رمز.*|(?:ال)?كود.*)$/u,
);

/** A header of remarks, or of those in charge. */
export const saysNote = says(
  /^(?:ghi chu|chu thich|nhan xet|ly do|nguyen nhan|(?:don vi|co quan|phong|can bo|nguoi) (?:chu tri|phu trach|phoi hop)|responsible|in charge|lead (?:office|unit|agency)|notes?|remarks?|comments?|(?:ال)?(?:ملاحظ.*|مسوول|جهه المسووله))(?!\p{L})/u,
);

/** A header of telephone numbers, addresses and the like. */
export const saysContact = says(
  /dien thoai|(?<!\p{L})s?dt(?!\p{L})|di dong|hotline|phone(?! calls?)|(?<!\p{L})tel(?!\p{L})|e-?mail|fax|dia chi|address|cccd|cmnd|هاتف|جوال|بريد|عنوان/u,
);

/** A header of places in a ranking. */
export const saysRank = says(
  /^(?:xep|thu (?:hang|bac)|hang|vi thu|rank(?:ing)?|(?:ال)?ترتيب|(?:ال)?مرتبه)(?!\p{L})/u,
);

/** A header of units of measure; "Đơn vị" alone may be an office as well. */
export const saysUnit = says(
  /^(?:don vi tinh|dv ?tinh|d\.?v\.?t\.?|units?|units? of measure(?:ment)?|uom|currenc(?:y|ies)|loai tien|(?:ال)?عمله|(?:ال)?وحده(?: القياس)?)$/u,
);

/** A header of places and offices. */
export const saysArea = says(
  /(?<!\p{L})(?:don vi(?! tinh)|bhxh|bao hiem xa hoi|co so|huyen|quan|tinh|thanh pho|xa|phuong|thi (?:tran|xa)|dia (?:ban|phuong|danh)|khu vuc|vung|offices?|districts?|provinces?|communes?|wards?|areas?|regions?|locations?|governorates?|city|cities|branch(?:es)?|localit(?:y|ies)|(?:ال)?(?:جهه|مكتب|مكاتب|منطقه|محافظه|محافظات|فرع|فروع|مديريه|مركز|مدينه|مقاطعه|ناحيه|قريه|موقع))(?!\p{L})/u,
);

/** A header of what is counted. */
export const saysIndicator = says(
  /(?<!\p{L})(?:chi tieu|noi dung|hang muc|tieu chi|loai hinh|chi so|danh muc|dien giai|linh vuc|hoat dong|nhiem vu|hinh thuc|cong viec|nhom|doi tuong|ho (?:va )?ten|to chuc|dai ly|nha tai tro|nguon (?:von|kinh phi)|diem thu|khoan (?:muc|chi|thu)|indicators?|items?|activit(?:y|ies)|contents?|tasks?|descriptions?|measures?|categor(?:y|ies)|metrics?|full names?|organi[sz]ations?|agents?|partners?|donors?|sponsors?|sectors?|schemes?|funds?|types?|benefits?|che do|nganh|الاسم$|(?:ال)?(?:جمعيه|منظمه|وكيل|مانح|ممول|موشر|موشرات|بيان|بند|نشاط|محتوي|فيه|وصف|قطاع|نوع|ميزه))(?!\p{L})/u,
);

/** A header of periods. */
export const saysPeriod = says(
  /^(?:thang|quy|nam|tuan|ngay|ky|ky bao cao|thoi (?:gian|ky|diem)|giai doan|months?|quarters?|years?|weeks?|days?|dates?|periods?|(?:ال)?(?:شهر|سنه|عام|فتره|ربع|اسبوع|يوم|تاريخ))$/u,
);

/** Words that say a share: a rate, a completion. Whether of 1 or of 100, the cells say. */
export const saysRate = says(
  /(?<!\p{L})(?:t[yi] le|ty trong|do bao phu|rates?|shares?|completion|coverage|percent\w*|proportion|(?:ال)?نسبه|(?:ال)?معدل)(?!\p{L})/u,
);

/** Words that say money. */
export const saysMoney = says(
  /(?<!\p{L})(?:so tien|phai thu|da thu|(?:con|so) no|tong (?:thu|chi(?! tieu))|so chi(?! tieu)|^chi (?:bh(?:xh|yt|tn)|bao hiem|luong|tro cap|kcb|kham chua benh|thuong xuyen|quan ly|hoat dong|phi)|quy luong|tien(?! mat)|kinh phi|so thu|thu bh(?:xh|yt|tn)|doanh thu|du toan|don gia|amounts?|revenues?|money|costs?|prices?|expenditures?|expenses?|budget|spent|arrears|debts?|^(?:total )?collected|(?:ال)?(?:مبلغ|تكلفه|تكاليف|ميزانيه|نفقات|مصروفات?|منصرف|مبالغ|ايرادات|حصيله))(?!\p{L})/u,
);

/** Words that say how many people. */
export const saysPeople = says(
  /(?<!\p{L})(?:(?<!luot )nguoi|lao dong|hoc sinh|people|persons?|participants?|respondents?|beneficiar\w+|members?|(?:ال)?(?:اشخاص|مشتركين|مشتركون|مستفيدين|مستفيدون|افراد|مومن (?:عليهم|لهم)|اصحاب المعاشات|متقاعدين|متقاعدون))(?!\p{L})/u,
);

/** Words that only say what became of what is counted beside them: settled, pending, has joined. */
export const saysOutcome = says(
  /^(?:(?:da|dang|chua) (?:co|tham gia|duoc cap|cap)(?!\p{L})|(?:da|dang|chua|cho|con) (?:giai quyet|xu ly|tham dinh|tra|ton)|(?:giai quyet|tra|som|truoc|dung|qua) (?:han|dung han|som han)|tu choi|tra lai|ton (?:dong|cuoi ky)|settled|resolved|closed|pending|approved|rejected|in time|on time|overdue|under review|تحت |قيد |(?:ال)?(?:منجزه|مرفوضه|مقبوله|معلقه|متاخره))/u,
);

/** Words that count from the beginning of the year: "Lũy kế", "Cumulative". */
export const saysSoFar = says(
  /(?<!\p{L})(?:luy ke|cong don|tu dau nam|cumulative|so far|to date|ytd|تراكمي|منذ بدايه)(?!\p{L})/u,
);

/** A word that leads its parts: "Trong đó", "of which". */
export const saysOfWhich = says(
  /^(?:trong do|chia ra|gom|bao gom|of which|including|comprising|منها|منهم|من بينها)/u,
);

/** Lines that stand above every official paper and head nothing. */
export const saysLetterhead = says(
  /cong hoa xa hoi chu nghia|doc lap ?[-–] ?tu do|socialist republic|جمهوريه/u,
);

/** Lines below a table: remarks, sources. */
export const saysRemark = says(
  /^(?:ghi chu|nguon|luu y|chu (?:thich|y)|note|source|nb|remark|ملاحظ|المصدر|مصدر|\*|\(\*\)|\(\d\)|\[\d\]|¹|²)/u,
);

/** Words that head the labels of a table and name no row: STT, Đơn vị, Chỉ tiêu, Office. */
export const headsLabels = (words: string): boolean => saysOrdinal(words) || saysLabels(words);

const saysLabels = says(
  /^(?:(?:ten )?(?:don vi|bhxh co so|co so|huyen|tinh|xa|phuong|dia ban|dia phuong|khu vuc|chi tieu)|noi dung|tieu chi|chi so|danh muc|dien giai|thang|quy|nam|ky|(?:office|area|district|province|country|countrie|county|countie|state|commune|ward|region|indicator|item|activity|month|quarter|year)s?|(?:ال)?(?:جهه|مكتب|منطقه|محافظه|ولايه|مقاطعه|مدينه|دوله|فرع|مديريه|مركز|موشر|بيان|بند|نشاط|شهر|سنه))$/u,
);
