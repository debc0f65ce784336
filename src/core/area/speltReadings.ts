import { spelt, type SpeltWords } from "./speltNames";

/** What a written Arabic word may spell. */
export interface SpeltReading {
  /** UTF-16 offset in the word: behind the small words that are joined to its beginning. */
  readonly from: number;
  /** The Vietnamese words it may be. */
  readonly words: SpeltWords;
  /** Whether it is, as it is written, one of the commonest Arabic words. */
  readonly isOrdinary: boolean;
  /** Whether it is one of those that any name may follow, or that may follow any. */
  readonly isParticle: boolean;
}

const particles = new Set(
  "أن إن ان من عن في فى لا ما لم لن مع هو هي كان أو او أي اي بين".split(" "),
);

// What the letters of Vietnamese syllables make up besides.
const ordinary = new Set(
  (
    "و ب ل ف ك أن إن ان من عن في فى لا ما لم لن له لها لي لك هو هي هم هن ها بين بينه بينها كان كانت كن كم كي كل أو او أي اي إي " +
    "يا مع منه منها به بها بي بك تم ثم قد هل لو ذو ذا دون كون سن سوق حي حين حال هام عام تام ثان ثاني أم إلا ألا أنا أنه إنه انه أين اين بان فان وان لان فإن وإن بأن كأن لأن وأن بني فوق"
  ).split(" "),
);

// The letters that write Vietnamese sounds, with marks among them; ordinary words have others more often than not.
const spellable = /^[آأإابةتثجحخدرزسشطغفقكلمنهوىي\u0640\u064b-\u0652پچڤکگی]+$/;
const marks = /[\u064b-\u0652\u0640]/g;
const isMarked = /[\u064b-\u0652\u0640]/;
const longestSpelt = 8;
const longest = longestSpelt + 2;
// What begins with the article is no name.
const article = /^[وف]?(?:[بك]?ال|لل)/;
// No Vietnamese word has a hamza but at its beginning, and An is written with the long alif: آن, not أن.
const spellsNone = /.[أإ]|^[أإ]ن$/;

const nothing: readonly SpeltReading[] = [];

/** What a word may spell: as a whole, and behind the small words joined to it. Empty for most words. */
export function speltReadings(raw: string): readonly SpeltReading[] {
  if (!spellable.test(raw)) return nothing;
  const bare = isMarked.test(raw) ? raw.replace(marks, "") : raw;
  return bare.length > longest || article.test(bare) ? nothing : readingsOf(raw, bare);
}

function readingsOf(raw: string, bare: string): readonly SpeltReading[] {
  // What is cut from an ordinary word is the rest of that.
  const cuts = ordinary.has(bare) ? 0 : joinedTo(bare);
  let found: SpeltReading[] | null = null;
  for (let cut = 0; cut <= cuts; cut++) {
    const reading = readingOf(bare.slice(cut), cut === 0 ? 0 : offsetOf(raw, cut));
    if (reading) (found ??= []).push(reading);
  }
  return found ?? nothing;
}

function readingOf(written: string, from: number): SpeltReading | null {
  if (written.length > longestSpelt) return null;
  const words = spellsNone.test(written) ? undefined : spelt(respelt(written));
  if (!words) return null;
  return { from, words, isOrdinary: ordinary.has(written), isParticle: particles.has(written) };
}

/** How many small words may be joined to a word: and or then, and with, to or as. */
function joinedTo(bare: string): number {
  const [first = "", second = ""] = bare;
  if (!"وفبلك".includes(first)) return 0;
  return "وف".includes(first) && "بلك".includes(second) ? 2 : 1;
}

/** Where a letter of a bare word stands in the word with its marks. */
function offsetOf(raw: string, letters: number): number {
  let offset = 0;
  for (let left = letters; left > 0 || isMarked.test(raw[offset] ?? ""); offset++)
    if (!isMarked.test(raw[offset] ?? "")) left--;
  return offset;
}

const severalWays = /[آأإىةکیڤپگچ]/;

/** One spelling for the letters that Arabic texts write in several ways. */
const respelt = (written: string): string =>
  severalWays.test(written)
    ? written
        .replace(/[آأإ]/g, "ا")
        .replace(/[ىی]/g, "ي")
        .replace(/ة/g, "ه")
        .replace(/ک/g, "ك")
        .replace(/ڤ/g, "ف")
        .replace(/پ/g, "ب")
        .replace(/گ/g, "غ")
        .replace(/چ/g, "تش")
    : written;

/** Whether a word is one of the commonest Arabic words that letters of Vietnamese names make up. */
export const isOrdinaryWord = (written: string): boolean => ordinary.has(written);
