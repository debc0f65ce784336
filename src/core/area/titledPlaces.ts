import type { AreaKind } from "../observation/observation";
import { arabicPatterns } from "./arabicPlaces";

/** A place outside the gazetteer, by the words as found; UTF-16 offsets, end exclusive. */
export interface TitledPlace {
  readonly name: string;
  readonly kind: AreaKind;
  readonly start: number;
  readonly end: number;
}

// Letters alone, as of VND or TP, are no name.
const capital = "\\p{Lu}[\\p{Ll}\\p{M}']+(?!\\p{L})";
/** The pattern of a name in Latin letters: capitalised words that follow each other. */
export const capitals = `(?!(?:In|At|From|The|Of|On|And|Across) )${capital}(?:(?: | ?[-–] ?)${capital}){0,3}`;

/** One way in which a text shows that its first group is a place. */
export interface PlacePattern {
  readonly pattern: RegExp;
  readonly kind: AreaKind;
  /** What must stand shortly before. */
  readonly after?: RegExp;
  /** What follows the name of a province; the others are smaller. */
  readonly provincial?: RegExp;
}

const latinPatterns: readonly PlacePattern[] = [
  { pattern: new RegExp(`(?<!\\p{L})[Tt]ỉnh (${capitals})`, "gu"), kind: "province" },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Hh]uyện(?: đảo)?|[Tt]hị xã|[Tt]hành phố|TP\\.?|TX\\.?|H\\.|[Qq]uận|BHXH|[Xx]ã|[Pp]hường|[Tt]hị trấn|TT\\.) (${capitals})`,
      "gu",
    ),
    kind: "other",
  },
  {
    pattern: /(?<!\p{L})((?:[Qq]uận|District) \p{Nd}{1,2})(?!\p{Nd}|[.,]\p{Nd}|\p{L})/gu,
    kind: "other",
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${capitals})(?= (?:[Pp]rovince|[Gg]overnorate|[Ss]tate|[Dd]istrict|[Cc]ity|[Cc]ommune|[Ww]ard|[Tt]own|[Cc]ounty|[Vv]illage)(?!\\p{L}))`,
      "gu",
    ),
    kind: "other",
    provincial: /^ (?:[Pp]rovince|[Gg]overnorate|[Ss]tate)/u,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:province|state|governorate) of (${capitals})`, "gu"),
    kind: "province",
  },
  // A list of places, each with its number in brackets; and a place after its preposition.
  {
    pattern: new RegExp(
      `(?<=(?:^|[,;:.)]|và|and|tại|ở|in|là|are|were|by|to|with) )(${capitals})(?= \\(\\p{Nd})`,
      "gu",
    ),
    kind: "other",
  },
  // A name right before its number, behind the figures of another place.
  {
    pattern: new RegExp(`(?<=(?:\\band|\\bwhile|;|, and) )(${capitals})(?= \\p{Nd})`, "gu"),
    kind: "other",
  },
  { pattern: new RegExp(`(?<=(?<!\\p{L})(?:tại|ở|[Ii]n) )(${capitals})`, "gu"), kind: "other" },
];

// A list of places with their numbers may be long.
const listReach = 160;

const noPlace =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Quarter|Social|Health|Voluntary|Household|The|This|That|Total|Decree|Article|Resolution|Phase|Each|Every|All|Some|Many|Several|Most|Other|Poor|A|An|Local|Provincial|Of|At|Our|Its|His|Her|Their|These|Those|Both|No|Arabic|English|Vietnamese|Việt|Hội nghị|Ngày|Tháng|Nghị|Quyết|Luật|Trung ương|Bộ|Sở|Ban|Đảng|Chính|Quốc hội|Nhà|Hội|Trong|Riêng|Toàn|Tổng|Hà|Quý|Năm|Bưu|New|Q)(?![\p{L}])(?! (?:An|Delhi|York|Ninh)))|^(?:أكمل|كل|جميع|التأمين|الشباب|التدريب|الاتصال|الصحي|الطب|الرعاية|واحد|عقد|عقدت|نظم|نظمت|بلغ|بلغت|سجل|سجلت|زار|زارت|شهد|شهدت|ضم|ضمت|وزع|وزعت|انضم|تحول|حقق|حققت|أخرى|الواحد|العاصمة)/u;

const arabicLetter = /[\u0621-\u064a]/;
const capitalLetter = /[A-Z]/;

/** Places that their title, their preposition or their brackets show to be places, in reading order. */
export function findTitledPlaces(text: string): readonly TitledPlace[] {
  const latin = capitalLetter.test(text) ? latinPatterns : [];
  const patterns = arabicLetter.test(text) ? [...latin, ...arabicPatterns] : latin;
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern.pattern)].flatMap((match) => placeOf(text, match, pattern)),
  );
  return withoutOverlaps(found.sort((a, b) => a.start - b.start));
}

function placeOf(
  text: string,
  match: RegExpExecArray,
  { kind, after, provincial }: PlacePattern,
): readonly TitledPlace[] {
  const name = match[1] ?? "";
  const end = match.index + match[0].length;
  const near = text.slice(Math.max(0, match.index - listReach), match.index);
  if (noPlace.test(name) || (after && !after.test(near))) return [];
  const wide = provincial?.test(text.slice(end, end + longestTitle)) ?? false;
  return [{ name, kind: wide ? "province" : kind, start: end - name.length, end }];
}

const longestTitle = 14;

/** Of places that overlap, the one that starts first. */
export function withoutOverlaps<P extends { readonly start: number; readonly end: number }>(
  places: readonly P[],
): readonly P[] {
  let end = -1;
  return places.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}
