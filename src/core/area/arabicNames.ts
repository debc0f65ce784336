/**
 * Vietnamese names as Arabic writes them. A syllable is an onset and a rime; two syllables that follow each other
 * where a place is due are a name. Common Arabic words of the same letters are left out.
 */
const onset =
  "(?:ب|ت|تش|تر|كر|ث|د|ذ|ر|ز|س|ش|ف|ك|كو|كي|غ|غي|ج|جي|خ|ل|م|ن|نغ|نه|ني|ه|هو|و|ي|آ|أ|إ|ا|فو|تو|ثو|سو|لو|دو)";
const rime = "(?:[اويىآ]{0,3}(?:ن|نغ|نج|نك|نه|م|ت|ك|ش|تش|ب|خ|و|ي)?ه?)";
const common =
  "كان|كانت|كانوا|بين|نحو|كل|حول|قبل|بعد|تم|من|عن|مع|منه|منها|هم|هن|هي|هو|لم|لن|له|لها|بها|به|فيه|كما|قد|دون|حين|يوم|عام|قال|قام|جاء|نال|بات|زاد|نما|زار|دار|سار|بيت|تحت|ثم|ما|لا|يا|أن|إن|أو|أي|إلى|هناك|هنا|كيف|سنة|مئة|نفس|ذلك|تلك|هذا|هذه|بلغ|سجل|جمع|شهر|وقت|ضوء|إطار|نهاية|بداية|أول|حال|سوق|كافة|جميع|قرى|ريف|مدن|حي|أحد|ظل|سياق|مجال|تلا|كون|لو|ليس|يتم|سوف|بنت|ولد|لدى|إذ|أم|أب|ابن|بن";
const syllable = `(?!(?:${common})(?![\\u0621-\\u064a]))${onset}${rime}(?![\\u0621-\\u064a])`;

/** Two or three syllables that make a Vietnamese name in Arabic letters. */
export const arabicVietnamese = `${syllable} ${syllable}(?: ${syllable})?`;
