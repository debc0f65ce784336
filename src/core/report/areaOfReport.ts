import { formerProvincesOfDistrict } from "../area/districts";
import { matchArea, type FoundArea, type KnownArea } from "../area/matchArea";
import type { AreaKind } from "../observation/observation";
import { longestSentence, sentencesOf, within } from "./segments";

/** Kinds of places that hold many offices. */
export const wide: ReadonlySet<AreaKind> = new Set<AreaKind>(["country", "province"]);

const insurer =
  /^(?:The )?(?:Viet ?[Nn]am(?:ese)? Social (?:Security|Insurance)|Viet ?[Nn]am Post|VNPost|(?:Tổng công ty )?Bưu điện Việt Nam|VSS|BHXH Việt Nam|Bảo hiểm xã hội Việt Nam|(?:أعلن(?:ت)? |قال(?:ت)? )?(?:هيئة )?(?:ال)?(?:ضمان|تأمين) الاجتماعي الفيتنامي)/u;

/** Whether a text opens with figures of the country's own insurer, wherever it was written. */
function ofTheCountry(text: string): boolean {
  const told = text.slice(dateline.exec(text)?.[0].length ?? 0).trimStart();
  if (!insurer.test(told.slice(0, longestOpening))) return false;
  const [sentence] = sentencesOf(told.slice(0, longestSentence));
  return sentence !== undefined && /\p{Nd}/u.test(told.slice(0, sentence.end));
}

const longestOpening = 60;

const dateline = /^(?:[^\n—–]{0,90}\s[—–]|[^\n.\p{Nd}-]{0,40}?\s-)\s/u;

/** Where a news item was written, "HANOI — …", is not what it tells of when its first sentence names a province or a country. */
export function withoutDateline(text: string, areas: readonly FoundArea[]): readonly FoundArea[] {
  const line = dateline.exec(text)?.[0] ?? "";
  const others = areas.filter(({ end }) => end > line.length);
  if (ofTheCountry(text)) return others;
  const ofLine = areas.slice(0, areas.length - others.length);
  const last = ofLine[ofLine.length - 1];
  if (!last || isPair(text, last, others[0])) return areas;
  const sentence = sentencesOf(text).find(({ end }) => end > line.length);
  const told = within(others, { start: line.length, end: sentence?.end ?? text.length });
  const named = new Set(ofLine.map(({ name }) => name));
  return told.some(({ kind, name }) => wide.has(kind) && !named.has(name)) ? others : areas;
}

/** "Huyện Văn Chấn - tỉnh Yên Bái": a smaller place with its province behind a dash is who reports, and no dateline. */
const isPair = (text: string, place: FoundArea, province: FoundArea | undefined): boolean =>
  province?.kind === "province" &&
  !wide.has(place.kind) &&
  /^\s?[—–-]\s?(?:tỉnh |thành phố |TP\.? ?)?$/iu.test(text.slice(place.end, province.start));

/** In a report from abroad "nationwide" is that country, and an office of ours is only who tells of it. */
export function athome(areas: readonly FoundArea[]): readonly FoundArea[] {
  const countries = areas.filter(({ kind }) => kind === "country");
  const abroad = countries.find(({ name }) => name !== home);
  const ours = areas.some(({ name, kind }) => kind !== "country" && isOurs(name));
  if (!abroad || ours || countries[0]?.name === home) return areas;
  return areas.map((area) => (area.name === home ? { ...area, name: abroad.name } : area));
}

const home = "Việt Nam";
const atHome: KnownArea = { name: home, kind: "country" };

const isOurs = (name: string): boolean => {
  const known = matchArea(name);
  return known !== null && /\p{Script=Latin}/u.test(known.name);
};

/**
 * The country of a report that opens with its figures and names no smaller place before the next sentence;
 * a heading without figures, such as the name of a ministry, opens nothing.
 */
export function countryOfReport(text: string, areas: readonly FoundArea[]): KnownArea | null {
  const [first] = areas;
  if (ofTheCountry(text) && !isInOpening(text, first)) return atHome;
  if (!first) return ours.test(text.slice(0, longestHead)) ? atHome : null;
  if (first.kind !== "country") return null;
  // A report from abroad names the parts of its country too.
  if (first.name !== home) return { name: first.name, kind: first.kind };
  const sentence = sentencesOf(text).find(({ end }) => first.start < end);
  const smaller = areas.some(
    ({ kind, start }) => kind !== "country" && start < (sentence?.end ?? 0),
  );
  const opens = sentence && /\p{Nd}/u.test(text.slice(sentence.start, sentence.end));
  return opens && !smaller ? { name: first.name, kind: first.kind } : null;
}

// "The Vietnamese news agency reported": of a text that names no place at all.
const ours = /Vietnamese|Viet ?Nam(?!\p{L})|VNA(?!\p{L})|VNS(?!\p{L})|TTXVN|الفيتنامي/u;
const longestHead = 300;

/** Whether a place smaller than the country stands in the first sentence. */
function isInOpening(text: string, first: FoundArea | undefined): boolean {
  const [opening] = sentencesOf(text.trimStart());
  return first !== undefined && first.kind !== "country" && first.start < (opening?.end ?? 0);
}

/** The widest area that the report names most often: a country only when nothing smaller is named. */
export function areaOfReport(areas: readonly FoundArea[]): KnownArea | null {
  for (const kind of ["province", "office", "country", "other", "commune"] as const) {
    const counts = new Map<string, number>();
    const named = areas.filter((area) => area.kind === kind);
    for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
    const found = named.find(({ name }) => name === most?.[0]);
    if (!found) continue;
    // Of several offices named as often and late, none is the one that reports.
    const isOneOfMany = !wide.has(kind) && next?.[1] === most?.[1] && found.start > opening;
    return isOneOfMany ? null : { name: found.name, kind: found.kind };
  }
  return null;
}

const opening = 240;

/** The one province that all the districts of a report lie in, of which it names several and no province. */
export function provinceOfDistricts(areas: readonly FoundArea[]): KnownArea | null {
  const named = new Set(areas.filter(({ kind }) => !wide.has(kind)).map(({ name }) => name));
  const [first, ...others] = [...named].flatMap(
    (name) => formerProvincesOfDistrict.get(name) ?? [],
  );
  if (!first || others.length === 0) return null;
  const [province, another] = [...first].filter((name) => others.every((of) => of.has(name)));
  return province !== undefined && another === undefined
    ? { name: province, kind: "province" }
    : null;
}
