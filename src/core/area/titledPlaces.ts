import { arabicVietnamese } from "./arabicNames";
import { arabicPatterns } from "./arabicPlaces";
import { latinPatterns } from "./latinPlaces";
import type { PlacePattern, TitledPlace } from "./placePattern";

// A list of places with their numbers may be long.
const listReach = 160;

const noPlace =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Quarter|Social|Health|Voluntary|Household|The|This|That|Total|Decree|Article|Resolution|Phase|Each|Every|All|Some|Many|Several|Most|Other|Poor|Section|Under|Item|Box|Act|A|An|Local|Provincial|Of|At|Our|Its|His|Her|Their|These|Those|Both|No|Arabic|English|Vietnamese|Việt|Hội nghị|Ngày|Tháng|Nghị|Quyết|Luật|Trung ương|Bộ|Sở|Ban|Đảng|Chính|Quốc hội|Nhà|Hội|Trong|Riêng|Toàn|Tổng|Hà|Quý|Năm|Bưu|New|Q|Bahnar|Jrai|Ede|Khmer|Hmong|Covid)(?![\p{L}])(?! (?:An|Delhi|York|Ninh)))|^(?:إلى|من|في|على|عن)(?!\p{L})|^(?:أكمل|كل|جميع|التأمين|الشباب|التدريب|الاتصال|الصحي|الطب|الرعاية|واحد|عقد|عقدت|نظم|نظمت|بلغ|بلغت|سجل|سجلت|زار|زارت|شهد|شهدت|ضم|ضمت|وزع|وزعت|انضم|تحول|حقق|حققت|أخرى|الواحد|العاصمة)/u;

// Papers and rooms that a text also tells to be "at": only their first syllable is capitalised.
const thing =
  /^(?:Công văn|Báo cáo|Thông báo|Thông tư|Chỉ thị|Tờ trình|Kế hoạch|Biên bản|Quyết định|Nghị \p{Ll}+|Trung tâm|Hội \p{Ll}+|Nhà \p{Ll}+|Chi \p{Ll}+|Văn phòng|Ủy ban|Luật \p{Ll}*|Đề án|Điều \p{Nd}|Bưu điện|Trụ sở|Cơ quan)/u;

// "The director of the province's office Nguyễn Văn Út": a surname with what goes between it and the given name.
const person =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Mai|Lâm|Cao|Lương) (?:Văn|Thị|Hữu|Đình|Đức|Ngọc|Minh|Quang|Thanh|Xuân|Quốc|Thu|Thành|Công|Bá|Duy|Hồng) \p{Lu}/u;

const arabicLetter = /[\u0621-\u064a]/;
const capitalLetter = /[A-Z]/;

/** Places that their title, their preposition or their brackets show to be places, in reading order. */
export function findTitledPlaces(text: string): readonly TitledPlace[] {
  const latin = capitalLetter.test(text) ? latinPatterns : [];
  const patterns = arabicLetter.test(text) ? [...latin, ...arabicPatterns] : latin;
  const found: TitledPlace[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern.pattern)) {
      const place = placeOf(text, match, pattern);
      if (place) found.push(place);
    }
  if (patterns.length > latin.length) found.push(...namesBehind(text, found));
  found.push(...namesInList(text, found));
  return withoutOverlaps(found.sort((a, b) => a.start - b.start));
}

function placeOf(
  text: string,
  match: RegExpExecArray,
  { kind, after, provincial, titled }: PlacePattern,
): TitledPlace | null {
  const name = match[1] ?? "";
  const end = match.index + match[0].length;
  const isThing = thing.test(text.slice(end - name.length, end + longestTitle));
  if (
    isThing ||
    isNoPlace(name, titled === true) ||
    (after && !after.test(wordsBefore(text, match.index)))
  )
    return null;
  const kindNamed = provincial?.test(text.slice(end, end + longestTitle)) ? "province" : kind;
  const own = name.replace(/^q(?=uận \p{Nd})/u, "Q");
  return { name: own, kind: kindNamed, start: end - name.length, end };
}

/** Words that are no place, unless a title stands before several of them; and people. */
const isNoPlace = (name: string, titled: boolean): boolean =>
  person.test(name) || (noPlace.test(name) && !(titled && name.includes(" ")));

const wordsBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - listReach), at);

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

// "Xã Ân Nghĩa 61 người, Ân Tường Tây 52 người": the title is said once.
const nameInList =
  /^[^.;\n]{0,90}?, ((?:\p{Lu}[\p{Ll}\p{M}']+ ){1,3}\p{Lu}[\p{Ll}\p{M}']+) \p{Nd}[\p{Nd}.,]* (?:người|hộ|em)(?!\p{L})/u;

/** In Vietnamese the names of a list behind a place with its title, each right before its own number of people. */
function namesInList(text: string, found: readonly TitledPlace[]): readonly TitledPlace[] {
  const added: TitledPlace[] = [];
  const queue = found.filter(
    ({ name, start }) =>
      titleBefore.test(text.slice(Math.max(0, start - 10), start)) && !arabicLetter.test(name),
  );
  for (let place = queue.pop(); place; place = queue.pop()) {
    const match = nameInList.exec(text.slice(place.end, place.end + listReach));
    const name = match?.[1];
    if (!match || name === undefined || isNoPlace(name, false)) continue;
    const start = place.end + match[0].lastIndexOf(`${name} `);
    if ([...found, ...added].some((other) => other.start === start)) continue;
    const next = { name, kind: "commune" as const, start, end: start + name.length };
    added.push(next);
    queue.push(next);
  }
  return added;
}

const titleBefore = /(?:xã|phường|thị trấn)\s$/iu;

const nextName = new RegExp(`^(?: \\([^()]*\\))?،? ?و ?(${arabicVietnamese})`, "u");

/** In Arabic the names of a list are joined by an and that grows into the next name. */
function namesBehind(text: string, found: readonly TitledPlace[]): readonly TitledPlace[] {
  const added: TitledPlace[] = [];
  const queue = found.filter(({ name }) => arabicLetter.test(name));
  for (let place = queue.pop(); place; place = queue.pop()) {
    const match = nextName.exec(text.slice(place.end, place.end + listReach));
    const name = match?.[1];
    if (!match || name === undefined) continue;
    const end = place.end + match[0].length;
    const next = { name, kind: "other" as const, start: end - name.length, end };
    if ([...found, ...added].some(({ start }) => start === next.start)) continue;
    added.push(next);
    queue.push(next);
  }
  return added;
}
