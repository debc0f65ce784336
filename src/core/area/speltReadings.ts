import { arabicKey, spelt, type SpeltWords } from "./speltNames";

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

const particles = new Set("أن إن ان من عن في فى لا ما لم لن مع هو هي كان أو او أي اي".split(" "));

// What the letters of Vietnamese syllables make up besides; An is written with another alif: آن.
const ordinary = new Set(
  (
    "و ب ل ف ك أن إن ان من عن في فى لا ما لم لن له لها لي لك هو هي هم هن ها بين بينه بينها كان كانت كن كم كي كل أو او أي اي إي " +
    "يا مع منه منها به بها بي بك تم ثم قد هل لو ذو ذا دون كون سن سوق حي حين حال هام عام تام ثان ثاني أم إلا ألا أنا أنه إنه انه أين اين بان فان وان لان فإن وإن بأن كأن لأن وأن بني فوق"
  ).split(" "),
);

const arabicLetter = /^[\u0621-\u064a]/;
const marks = /[\u064b-\u0652\u0640]/g;
// No Vietnamese word has a hamza but at its beginning.
const hamzaWithin = /.[أإؤئء]/u;

const whole: readonly number[] = [0];
const nothing: readonly SpeltReading[] = [];

/** What a word may spell: as a whole, and behind the small words joined to it. Empty for most words. */
export function speltReadings(raw: string): readonly SpeltReading[] {
  if (!arabicLetter.test(raw)) return nothing;
  const bare = raw.replace(marks, "");
  // What is cut from an ordinary word is the rest of that.
  const starts = ordinary.has(bare) ? whole : beginnings(raw);
  const found = starts.flatMap((from) => {
    const written = from === 0 ? bare : raw.slice(from).replace(marks, "");
    const words = hamzaWithin.test(written) ? undefined : spelt(arabicKey(written));
    const isParticle = particles.has(written);
    return words ? [{ from, words, isOrdinary: ordinary.has(written), isParticle }] : [];
  });
  return found.length > 0 ? found : nothing;
}

/** Whether a word is one of the commonest Arabic words that letters of Vietnamese names make up. */
export const isOrdinaryWord = (written: string): boolean => ordinary.has(written);

function beginnings(raw: string): readonly number[] {
  const first = /^[وفبلك][\u064b-\u0652]*/u.exec(raw)?.[0].length ?? 0;
  if (first === 0) return whole;
  const second = /^[وف][\u064b-\u0652]*[بلك][\u064b-\u0652]*/u.exec(raw)?.[0].length ?? 0;
  return second > first ? [0, first, second] : [0, first];
}
