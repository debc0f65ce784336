import { toned, tones } from "./vietnameseLetters";

// Marks that follow their vowel; the first is the vowel without tone, then the five tones in their order.
const plainMarks = ["", "ù", "ø", "ï", "û", "õ"];
const circumflexMarks = ["â", "á", "à", "ä", "å", "ã"];
const breveMarks = ["ê", "é", "è", "ë", "ú", "ü"];

interface Family {
  /** The vowel meant, and the letter that stands for it before its mark. */
  readonly vowel: string;
  readonly base: string;
  readonly marks: readonly string[];
}

const families: readonly Family[] = [
  ...Array.from("aeouy").map((vowel) => ({ vowel, base: vowel, marks: plainMarks })),
  { vowel: "ơ", base: "ô", marks: plainMarks },
  { vowel: "ư", base: "ö", marks: plainMarks },
  { vowel: "â", base: "a", marks: circumflexMarks },
  { vowel: "ê", base: "e", marks: circumflexMarks },
  { vowel: "ô", base: "o", marks: circumflexMarks },
  { vowel: "ă", base: "a", marks: breveMarks },
];

// Letters with a code of their own instead of a mark.
const single: readonly (readonly [string, string])[] = [
  ["í", "í"],
  ["ì", "ì"],
  ["ò", "ị"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["î", "ỵ"],
  ["ñ", "đ"],
];

const small = [
  ...single,
  ...families.flatMap(({ vowel, base, marks }) =>
    marks.map((mark, tone) => [base + mark, toned(vowel, tones[tone - 1] ?? "")] as const),
  ),
].filter(([code, letter]) => code !== letter || code.length > 1 || code > "\x7f");

/**
 * VNI for Windows: the letter of each code of one or two, the codes as the Latin letters that windows-1252
 * takes them for. A capital may carry its mark in either case, as typists left it.
 */
export const vniLetters: ReadonlyMap<string, string> = new Map(
  small.flatMap(([code, letter]) => {
    const [base = "", mark = ""] = Array.from(code);
    const capital = letter.toUpperCase();
    return [
      [base.toUpperCase() + mark, capital],
      [code.toUpperCase(), capital],
      [code, letter],
    ] as const;
  }),
);
