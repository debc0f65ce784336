import { inOurLetters } from "../letters/patterns";
import type { FoundArea, KnownArea } from "../area/matchArea";
import type { Language } from "../observation/observation";
import {
  areaOfReport,
  athome,
  countryOfReport,
  provinceOfDistricts,
  wide,
  withoutDateline,
} from "./areaOfReport";
import type { Clause } from "./clauses";
import { reporterOf } from "./letterHead";
import { isBehindPlaceList, summedBy, type NamedPlaces } from "./placeLists";
import { pointedPlaces } from "./pointedPlaces";
import { areaLeftOpen } from "./scenes";
import { indexAt, longestSentence, within, type Span } from "./segments";
import type { Places } from "./placesOfText";

/** Words that mean the whole area of the report. */
const wholeWords: { readonly [L in Language]: RegExp } = {
  vi: inOurLetters(
    /(?<!\p{L})(?<!(?:nhất|đầu|thứ \p{L}+|thứ \p{Nd}+|hạng) (?:trong )?)(?:toàn tỉnh|cả tỉnh|toàn thành phố|toàn ngành|bình quân chung|mức chung của tỉnh|trung bình của tỉnh)(?!\p{L})|(?:các (?:địa phương|huyện|xã|phường|nơi|đơn vị)(?:, \p{L}+)? (?:khác|còn lại)|(?:địa phương|nơi) khác)(?!\p{L})/giu,
  ),
  en: inOurLetters(
    /\b(?:the (?:whole|entire) province|province-?wide|across the province|the province as a whole|the provincial (?:average|total|figure|rate)|the province[’']s (?:average|total|figure|rate)|elsewhere|(?:in |the )?(?:other|remaining) (?:districts|localities|places|areas|communes)|the rest of the (?:province|city))\b/giu,
  ),
  ar: /(?:ال|لل)(?:مقاطعة|محافظة) (?:بأكملها|كلها|بكاملها)|(?:مستوى|كامل|كل) (?:ال)(?:مقاطعة|محافظة)|متوسط ال(?:مقاطعة|محافظة)|المتوسط العام|(?:باقي|بقية|سائر) ال(?:مناطق|مقاطعات|بلديات|أماكن)|(?:المناطق|المقاطعات|الأماكن) الأخرى|مناطق أخرى|أماكن أخرى/gu,
};

// The sector is that of the report, be it a country's.
const sector = /ngành/iu;

// An office that assigns a plan is not where its figures are.
const assigner = /$(?<=(?:BHXH|Bảo hiểm xã hội|do|by)\s*)/iu;
const assigns = /^\s*(?:giao|đề ra|đặt ra|assigned)/iu;

const assignedBy = /\b(?:assigned|given|set|handed down) by(?: the)? $/iu;

// Where somebody spoke is not where the figures are.
const spokenIn = inOurLetters(
  /$(?<=(?:\b(?:said|told (?:reporters|a (?:press )?conference|journalists)|announced|speaking)(?: \w+)? (?:in|from) |(?:phát biểu|cho biết) (?:tại|từ) ))/iu,
);

/** Finds the places of a text and the one that the whole report is about. */
export function placesOf(text: string, found: readonly FoundArea[], language: Language): Places {
  const named = found.filter(
    ({ start, end }) =>
      !spokenIn.test(text.slice(Math.max(0, start - 40), start)) &&
      !addressed.test(text.slice(Math.max(0, start - 100), start)) &&
      !assignedBy.test(text.slice(Math.max(0, start - 24), start)) &&
      !(
        assigner.test(text.slice(Math.max(0, start - 24), start)) &&
        assigns.test(text.slice(end, end + 10))
      ),
  );
  const places = athome(withoutDateline(text, named)).filter(
    (area, index) => !qualifies(text, area, named[index - 1]),
  );
  const whole =
    reporterOf(text, places) ??
    countryOfReport(text, places) ??
    (leavesProvinceOpen(text, places) ? null : areaOfReport(places)) ??
    provinceOfDistricts(places);
  // "The whole province" is one even in the report of a district.
  const widest = areaOfReport(named.filter(({ kind }) => kind === "province")) ?? whole;
  const wholes = widest
    ? [...text.matchAll(wholeWords[language])].map((match) => ({
        ...(sector.test(match[0]) ? (whole ?? widest) : widest),
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];
  const areas = [...places, ...wholes, ...pointedPlaces(text, places)].sort(
    (a, b) => a.start - b.start,
  );
  return { text, areas, whole };
}

const provinceSaid =
  /(?<!\p{L})(?:toàn tỉnh|cả tỉnh|the (?:whole |entire )?province|province-?wide|المقاطعة|المحافظة)(?!\p{L})/iu;

/** Whether a report speaks of "the whole province" and names none, only several districts: of these none is the whole. */
const leavesProvinceOpen = (text: string, places: readonly FoundArea[]): boolean =>
  new Set(places.map(({ name }) => name)).size > 1 &&
  !places.some(({ kind }) => wide.has(kind)) &&
  provinceSaid.test(text);

/** Of "Văn Yên (Yên Bái)" and "huyện Trấn Yên, tỉnh Yên Bái" the second place only says where the first is. */
const qualifies = (
  text: string,
  { start, end, kind }: FoundArea,
  before: FoundArea | undefined,
): boolean => {
  if (before === undefined) return false;
  const gap = text.slice(before.end, start);
  const isBracketed = /^["”»]?\s?\((?:tỉnh |[\u0621-\u064a]+ )?$/u.test(gap) && text[end] === ")";
  return isBracketed || (kind === "province" && !wide.has(before.kind) && ofProvince.test(gap));
};

const ofProvince = /^\s?[,–-]\s(?:tỉnh|thành phố)\s$/iu;

// The office above, to which an office reports, is not who reports.
const addressed = /$(?<=(?:^|\n)\s*Kính gửi\s?:?\s?(?:BHXH|Bảo hiểm xã hội) (?:tỉnh|thành phố) )/iu;

/** A number where it stands, and whether it is a share. */
type Counted = Span & { readonly percent: boolean };

/**
 * The place told of last, unless it is that of the last part of a list that is over, or another clause parts it from a
 * list of places that the number is told of.
 */
function placeLeftOpen(
  places: Places,
  number: Span,
  {
    nearest,
    listed,
  }: { readonly nearest: FoundArea | undefined; readonly listed: Span | undefined },
): KnownArea | null {
  if (!nearest) return null;
  const isParted =
    listed !== undefined &&
    listed.start > nearest.end &&
    /[;؛]/u.test(places.text.slice(nearest.end, listed.start));
  const isOver = isParted || isBehindPlaceList(places.text, number);
  return isOver ? areaLeftOpen(places, number) : nearest;
}

/** The area of a number: its own words name it, else its sentence, else the report. */
export function placeOf(
  places: Places,
  number: Counted,
  { clause, named }: { readonly clause: Clause; readonly named: NamedPlaces },
): KnownArea | null {
  const summed = summedBy(places.text, number, named.all);
  if (summed) return summed.has(places.whole?.name ?? "") ? null : places.whole;
  // A share may be that of each place of a list.
  const told = number.percent ? { all: named.all, single: named.all, listed: [] } : named;
  return placeAround(places, number, { clause, named: told });
}

function placeAround(
  places: Places,
  number: Counted,
  { clause, named }: { readonly clause: Clause; readonly named: NamedPlaces },
): KnownArea | null {
  const { text } = places;
  const { single, listed } = named;
  const nearest = nearestBefore(text, single, { number, clause });
  if (nearest && opensBracketBefore(text, nearest, number)) return nearest;
  const own = placeOfItsOwn(text, number, within(single, clause.after));
  const between = nearest && nearest.start >= clause.before.start;
  if (own && (!between || isWider(nearest, own))) return own;
  return (
    placeLeftOpen(places, number, { nearest, listed: listed[indexAt(listed, number.start)] }) ??
    pointedAt(places, number, clause) ??
    placeBehind(places, number, single)
  );
}

/** The last place before a number that no bracket shuts away from it. */
function nearestBefore(
  text: string,
  inSentence: readonly FoundArea[],
  { number, clause }: { readonly number: Span; readonly clause: Clause },
): FoundArea | undefined {
  let index = indexAt(inSentence, number.start);
  for (let area = inSentence[index]; area; index--, area = inSentence[index])
    if (area.end <= number.start && !isShutIn(text, area, { number, clause })) return area;
  return undefined;
}

/** A place behind a number that is joined to it by where or whose, and not by why. */
const placeOfItsOwn = (
  text: string,
  { end }: Span,
  behind: readonly FoundArea[],
): FoundArea | undefined =>
  behind.find(
    (area) =>
      !isClaimed(text, area) &&
      located.test(text.slice(Math.max(0, area.start - 26), area.start)) &&
      !reason.test(text.slice(end, area.start)),
  );

/** Of "in Khánh Hòa 468 people in Nha Trang" the smaller place counts. */
const isWider = (before: KnownArea, behind: KnownArea): boolean =>
  wide.has(before.kind) && !wide.has(behind.kind);

/** A place in brackets that were closed before a number says nothing of it. */
function isShutIn(
  text: string,
  { start, end }: Span,
  { number, clause }: { readonly number: Span; readonly clause: Clause },
): boolean {
  // Only the sentence is looked through: a report may be long.
  const from = Math.max(clause.sentence.start, start - longestSentence);
  const before = text.slice(from, start);
  const opened = from + before.lastIndexOf("(");
  if (opened < from || before.includes(")", opened - from)) return false;
  const behind = text.slice(end, number.start).indexOf(")");
  const closed = behind < 0 ? -1 : end + behind;
  // A number may stand in the same brackets, or right behind them: "Văn Yên (Yên Bái) 12".
  return closed >= 0 && closed < number.start && /\p{Nd}/u.test(text.slice(opened, closed));
}

/** Of a sentence that opens with its numbers the place that follows them, unless it is only that of a part. */
function placeBehind(
  places: Places,
  number: Span,
  inSentence: readonly FoundArea[],
): KnownArea | null {
  const { text } = places;
  const whole = areaLeftOpen(places, number);
  const later = inSentence.find((area) => !isClaimed(text, area));
  if (!later || isElsewhere(text, number, later)) return whole;
  return whole && reason.test(text.slice(number.end, later.start)) ? whole : later;
}

// "The district", "there": the smaller place that was named last.
const back = inOurLetters(
  /(?<!\p{L})(?:địa phương (?:này|đã|có|còn)|(?<!(?:các|những|nhiều|số|mỗi) )(?:huyện|xã|phường|thị xã|quận|đơn vị) (?:này|đã|có|còn)|(?:tại|ở) đây|(?:the|this) (?:district|commune|ward|town)(?!\p{L})|there(?! (?:is|are|was|were|have|has|had|will)(?!\p{L}))|هناك(?! (?:من|ما))|هذه المنطقة)(?!\p{L})/iu,
);

const smallest = /xã|phường|commune|ward|بلدية/iu;
const kindSaid = /xã|phường|huyện|quận|commune|ward|district|town/iu;

/** Whether a place is called a commune where it stands. */
const isCommune = (text: string, { start, kind }: FoundArea): boolean =>
  kind === "commune" || communeTitle.test(text.slice(Math.max(0, start - 10), start));

const communeTitle = inOurLetters(/$(?<=(?<!\p{L})(?:xã|phường|thị trấn|commune|ward)\s*)/iu);

function pointedAt({ text, areas }: Places, number: Span, { sentence }: Clause): KnownArea | null {
  const from = Math.max(sentence.start, number.start - longestSentence);
  const said = back.exec(text.slice(from, number.start));
  if (!said) return null;
  const communeMeant = smallest.test(said[0]);
  const ofAnyKind = !kindSaid.test(said[0]);
  const isMeant = (area: FoundArea): boolean =>
    !wide.has(area.kind) && (ofAnyKind || isCommune(text, area) === communeMeant);
  // From here backwards, so that a long document is not looked through for every number.
  let index = indexAt(areas, sentence.start);
  for (let area = areas[index]; area; index--, area = areas[index])
    if (isMeant(area)) return { name: area.name, kind: area.kind };
  return null;
}

// Why something came about may be told of any place.
const reason = inOurLetters(
  /(?<!\p{L})(?:vì|do|bởi|nhờ|because|since|due to|as|بسبب|نتيجة)(?!\p{L})/iu,
);

// A part is told behind its whole by a number of its own.
const partBefore = inOurLetters(
  /$(?<=\p{Nd}[\p{Nd}.,%]*\s?(?:[\p{L}\p{M}]+\s){0,7}?(?:tại|ở|của|sang|in|at|of|from|to|في|من)\s(?:[\p{L}\p{M}]+\s)?["“«]?)/u,
);

const alone = inOurLetters(
  /$(?<=(?<!\p{L})(?:riêng|trong đó|including|of whom|منهم|منها|بينهم)(?: ở| tại| in| في)?(?:\s[\p{L}\p{M}]+\.?)?\s["“«]?)/iu,
);

const elsewhere = /[;؛]|, (?:còn|trong khi|while|whereas|but|nhưng) |، ?(?:بينما|فيما|أما) /iu;

/** Behind a semicolon another thing is told, be it in the same sentence. */
const isElsewhere = (text: string, number: Span, area: Span): boolean =>
  elsewhere.test(text.slice(number.end, area.start)) || isOfPart(text, number, area);

/** "2,600 people switched, 430 of them in Hai Hau": the place is only that of the second number. */
const isOfPart = (text: string, number: Span, area: Span): boolean =>
  [partBefore, alone].some((words) => words.test(text.slice(number.end, area.start)));

// A place that follows its number is joined to it by where or whose.
const located = inOurLetters(
  /$(?<=(?:(?<!\p{L})(?:tại|ở|của|trên địa bàn|thuộc|cho|in|at|of|from|to|across|for|في|من)|(?<!\p{L})ب(?:محافظة|مدينة|مقاطعة|قرية|ولاية)?)\s?(?:(?:the|mountainous|coastal|remote|rural|nearby|neighbouring|neighboring|upland|tỉnh|huyện|thành phố|thị xã|BHXH|xã|phường|cơ sở|محافظة|مدينة|مقاطعة|ولاية|قرية|منطقة|حي|مركز|لواء|إقليم)\s?)*["“«]?)/iu,
);

/** A place with a number of its own right behind it says nothing of the numbers before it. */
const isClaimed = (text: string, { end }: Span): boolean =>
  ownNumber.test(text.slice(end, end + 12));

const ownNumber = inOurLetters(/^["”»]?\s?(?:\(|:)?\s?(?:có |đạt |là |với |had |with )?\p{Nd}/u);

const opensBracketBefore = (text: string, area: Span, number: Span): boolean =>
  /^["”»]?\s?\((?:[^()\d]{0,24})$/u.test(text.slice(area.end, number.start));
