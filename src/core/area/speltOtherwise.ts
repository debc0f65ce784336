import type { NameWords } from "./nameWords";
import { placesSpelt, type SpeltPlace } from "./speltNames";
import type { SpeltReading } from "./speltReadings";

/** A text that is looked through for names that are spelt by ear. */
export interface Searched {
  readonly text: string;
  readonly words: NameWords;
  /** The provinces that the text names. */
  readonly provinces: ReadonlySet<string>;
}

/** What the words spell from one on, and the title before them. */
export interface Said {
  readonly readings: readonly SpeltReading[];
  readonly title: string | null;
}

/** Whether words that spell a name are something else: ordinary words, a person, the beginning of another name. */
export function isSomethingElse(
  searched: Searched,
  index: number,
  found: Said & SpeltPlace,
): boolean {
  const { readings, title: titleSaid, used } = found;
  const name = readings.slice(0, used);
  if (endsInParticle(name) && isPlaceWithoutLast(name)) return true;
  if (titleSaid !== null)
    return isOfWords(name, found) || (isShort(titleSaid, used) && goesOn(readings, used));
  return (
    beginsOther(readings, used) ||
    isOfWordsAlone(searched, index, found) ||
    isPerson(searched, index)
  );
}

const endsInParticle = (name: readonly SpeltReading[]): boolean =>
  name[name.length - 1]?.isParticle === true;

/** Whether the word behind a name may belong to it. */
const goesOn = (readings: readonly SpeltReading[], used: number): boolean =>
  readings[used]?.isOrdinary === false;

/** "That Phú Thọ", which also spells An Phú; "in Thủy Sơn", which spells Vị Thủy. */
const beginsOther = (readings: readonly SpeltReading[], used: number): boolean =>
  readings[0]?.isParticle === true && goesOn(readings, used);

/** Ordinary words that spell a name only in an unusual way. */
export const isOfWords = (name: readonly SpeltReading[], { rank }: SpeltPlace): boolean =>
  rank > 0 && name.every(({ isOrdinary }) => isOrdinary);

/** Ordinary words without a title: one of them in a name that is spelt unusually, or nothing but such. */
function isOfWordsAlone(
  searched: Searched,
  index: number,
  { readings, used, rank }: Said & SpeltPlace,
): boolean {
  const ordinary = readings.slice(0, used).filter(({ isOrdinary }) => isOrdinary).length;
  if (ordinary === 0) return false;
  return rank > 0 || (ordinary === used && !isToldOf(searched, index, { readings, used }));
}

/** A commune may begin with the name of a district, Tân Phú Trung, and any name with a single syllable. */
const isShort = (titleSaid: string, used: number): boolean => used === 1 || smallest.has(titleSaid);

const smallest: ReadonlySet<string> = new Set(["بلدية", "حي"]);

/** Whether a number or a colon follows, or "in" stands before: "to be complete so that" is neither, Tam Kỳ may be. */
function isToldOf(
  { text, words }: Searched,
  index: number,
  { readings, used }: Pick<Said & SpeltPlace, "readings" | "used">,
): boolean {
  if (readings[0]?.isParticle === true) return false;
  const end = words.at(index + used - 1)?.end ?? 0;
  const [before, first] = [words.at(index - 1), words.at(index)];
  const isIn = before?.end === (first?.start ?? 0) - 1 && /^[وف]?في$/u.test(before.key);
  return isIn || /^\s?(?:[:：]|(?:\(|بـ? ?)?\p{Nd})/u.test(text.slice(end, end + 6));
}

/** "Huế that", which also spells Hội An. */
const isPlaceWithoutLast = (name: readonly SpeltReading[]): boolean =>
  placesSpelt(name.slice(0, -1), { short: true }).some(({ used }) => used === name.length - 1);

const personal =
  /^[وبلف]{0,2}(?:ال)?(?:سيدة?|آنسة|أستاذة?|دكتورة?|عمة?|مواطنة?|شارع|طريق|معركة|جسر)$/u;

/** Whether a name stands behind the title of a person or the word for a street, be it with a surname before. */
function isPerson({ text, words }: Searched, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - longestPerson); at--) {
    const [word, next] = [words.at(at), words.at(at + 1)];
    if (!word || !next || !/^\s$/u.test(text.slice(word.end, next.start))) return false;
    if (personal.test(text.slice(word.start, word.end))) return true;
    const whole = word.spelt.find(({ from }) => from === 0);
    if (!whole || whole.isParticle) return false;
  }
  return false;
}

const longestPerson = 4;
