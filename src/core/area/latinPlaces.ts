import { inOurLetters } from "../letters/patterns";
import { wordBegins, type PlacePattern } from "./placePattern";

// Letters alone, as of VND or TP, are no name.
const capital = "\\p{Lu}[\\p{Ll}\\p{M}']+(?!\\p{L})";
const further = `(?:(?: (?:(?:del|de|da|dos|do) )?| ?[-–] ?)${capital})`;
/** The pattern of a name in Latin letters: capitalised words that follow each other. */
export const capitals = `(?!(?:In|At|From|The|Of|On|And|Across) )${capital}${further}{0,3}`;
/** Of a name behind a Vietnamese title; a vowel alone may begin it: Y Tý, A Lù. */
const syllables = `(?:(?:[AEIOÔUYÝ] )?${capital}${further}{0,3})`;

const written: readonly PlacePattern[] = [
  { pattern: new RegExp(`${wordBegins}[Tt]ỉnh (${capitals})`, "gu"), kind: "province" },
  {
    pattern: new RegExp(`${wordBegins}(?:BHXH|Bảo hiểm xã hội)(?: cơ sở)? (${capitals})`, "gu"),
    kind: "other",
  },
  {
    pattern: new RegExp(
      `${wordBegins}(?:(?:[Hh]uyện(?: đảo)?|[Tt]hủ đô|[Tt]hị xã|[Tt]hành phố|TP|TX|[Qq]uận|(?<![Hh]iểm )[Xx]ã(?: biên giới| vùng cao| miền núi| ven biển| đảo)?|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) |(?:TP|TX|TT)\\. ?)(${syllables})`,
      "gu",
    ),
    kind: "other",
    titled: true,
  },
  // One letter and titles without marks are words of many meanings: the name has two syllables at least.
  {
    pattern: new RegExp(
      `${wordBegins}(?:[HPQX]\\. ?|(?:huyen|quan|thi xa|thi tran|xa|phuong) )(${capital}${further}{1,3})`,
      "gu",
    ),
    kind: "other",
    titled: true,
  },
  {
    pattern: /(?<!\p{L})((?:[Qq]uận|District) \p{Nd}{1,2})(?!\p{Nd}|[.,]\p{Nd}|\p{L})/gu,
    kind: "other",
  },
  {
    pattern: new RegExp(
      `${wordBegins}(${capitals})(?= (?:[Pp]rovince(?! of)|[Gg]overnorate|[Ss]tate(?! (?:Insurance|Bank|Budget|Fund|Treasury|Audit))|[Dd]istrict|[Cc]ity|[Cc]ommune|[Ww]ard|[Tt]own|[Cc]ounty|[Vv]illage|Region)(?!\\p{L}))`,
      "gu",
    ),
    kind: "other",
    provincial: /^ (?:[Pp]rovince|[Gg]overnorate|[Ss]tate|Region)/u,
  },
  {
    pattern: new RegExp(`${wordBegins}(?:province|state|governorate) of (${capitals})`, "gu"),
    kind: "province",
  },
  // A list of places, each with its number in brackets; and a place after its preposition.
  {
    pattern: new RegExp(
      `(?:^|[,;:.)]|và|and|tại|ở|in|là|are|were|by|to|with) (${capitals})(?= \\(\\p{Nd})`,
      "gu",
    ),
    kind: "other",
  },
  // A name right before its number, behind the figures of another place.
  {
    pattern: new RegExp(`(?:\\band|\\bwhile|;|, and) (${capitals})(?= \\p{Nd})`, "gu"),
    kind: "other",
  },
  { pattern: new RegExp(`${wordBegins}(?:tại|ở|[Ii]n) (${capitals})`, "gu"), kind: "other" },
];

/** How texts in Latin letters show that a name is a place. */
export const latinPatterns: readonly PlacePattern[] = written.map((place) => ({
  ...place,
  pattern: inOurLetters(place.pattern),
}));
