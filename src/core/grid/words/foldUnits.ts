import { foldWords } from "./foldWords";

/**
 * Nouns that only their marks tell from the noun of another unit, and words that stay apart without marks: "tờ"
 * (a sheet) is no "tổ" (a group), a "bàn" (a desk) no "bản" (a copy), and "số" (a number) no "sổ" (a book).
 */
const spelt: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})tờ(?!\p{L}| (?:rơi|gấp|bướm|khai|trình))/gu, "tờ rơi"],
  [/(?<!\p{L})bàn(?!\p{L}| giao)/gu, "quầy"],
  [/^số$/u, "số lượng"],
];

/** Units that are told without marks by the noun beside them. */
const besideNouns: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /(?<!\p{L})(?:to (?:roi|gap|buom|(?:da )?phat|da treo)|ap phich|tai lieu)(?!\p{L})/u,
    /(?<!\p{L})to(?=[)]?$)/iu,
    "tờ",
  ],
  [/(?<!\p{L})ban tu van(?!\p{L})/u, /(?<!\p{L})ban(?=[)]?$)/iu, "bàn"],
];

/**
 * Folds words that may be units: an exact spelling wins over one that folding would make alike. Words without marks
 * are told by the noun that stands beside them: "To roi (to)" are sheets.
 */
export function foldUnits(words: string, beside = ""): string {
  const marked = withMarks(words, beside).normalize("NFC").toLowerCase().trim();
  const apart = spelt.reduce((text, [noun, other]) => text.replace(noun, other), marked);
  return foldWords(apart);
}

function withMarks(words: string, beside: string): string {
  if (beside === "" || !/^[ -~]*$/u.test(words)) return words;
  const nouns = foldWords(beside);
  return besideNouns.reduce(
    (text, [noun, unit, marked]) => (noun.test(nouns) ? text.replace(unit, marked) : text),
    words,
  );
}
