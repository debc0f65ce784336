import type { KnownArea } from "../area/matchArea";
import { inOurLetters } from "../letters/patterns";
import { indexAt, type Span } from "./segments";
import type { Places } from "./placesOfText";

/**
 * The area of the whole report, unless it is named only later: until then a paragraph goes on telling of the
 * place that it named last.
 */
export function areaLeftOpen(places: Places, { start }: Span): KnownArea | null {
  const { text, areas, whole } = places;
  const head = headOfLine(places, start);
  if (head || !whole) return head;
  const last = areas[indexAt(areas, start)];
  if (!last || text.slice(last.end, start).includes("\n")) return whole;
  const isNamedLater = (areas.find(({ name }) => name === whole.name)?.start ?? 0) > start;
  const goesOn = isNamedLater || isScene(text, last) || opensScene(text, last, start);
  return goesOn ? { name: last.name, kind: last.kind } : whole;
}

// "The drive was carried out in Savannakhet province": what is told behind a sentence without numbers took place there.
const scene =
  /(?<!\p{L})(?:triển khai|tổ chức|diễn ra|thực hiện|took place|was held|were held|was carried out|was launched|نفذت|أقيمت|نظمت)(?!\p{L})[^.\p{Nd}]{0,40}(?<!\p{L})(?:tại|ở|in|at|في) (?:(?:tỉnh|huyện|thành phố|thị xã|xã|phường|the|محافظة|مدينة|منطقة|مقاطعة) )*$/iu;

const isScene = (text: string, { start, end }: Span): boolean =>
  /^(?: (?:province|district|city|town))?\./u.test(text.slice(end, end + 12)) &&
  scene.test(text.slice(Math.max(0, start - 90), start));

const sceneOpens =
  /(?:^|[.!?؟]\s|\n)\s*(?:In|At|On|Over in|Tại|Ở|Còn (?:tại|ở)|وفي|في)(?: (?:the|district|town|commune|city|province|island|of|huyện|xã|phường|thị xã|thành phố|bản|đảo|منطقة|مدينة|محافظة|مقاطعة|بلدية))* $/iu;
const ofTheWhole = /(?:province|provincial|city|toàn|tỉnh|cả nước|المقاطعة|المحافظة)/iu;

/**
 * "In Ngọc Hiển district, where the road ends, agents went out by boat. They called at 1,874 homes": a sentence that
 * opens with its place and has no number of its own sets the scene for the one behind it.
 */
function opensScene(text: string, { start, end }: Span, at: number): boolean {
  if (at - end > longestScene) return false;
  const behind = text.slice(end, at);
  const stops = behind.match(/[.!?؟]["”»]?\s/gu) ?? [];
  if (stops.length !== 1 || digit.test(behind)) return false;
  const sentence = behind.slice(behind.search(/[.!?؟]["”»]?\s/u));
  return !ofTheWhole.test(sentence) && sceneOpens.test(text.slice(Math.max(0, start - 60), start));
}

// Two sentences; a line without an end is no scene.
const longestScene = 600;

const longestHead = 40;
// A longer line is no paragraph that a place could open.
const longestParagraph = 10_000;

/** "18:05 Lan (Chu Se): heavy rain here. 5 sessions …": a place before the colon that opens a line is that of the line. */
function headOfLine({ text, areas }: Places, start: number): KnownArea | null {
  const from = Math.max(0, start - longestParagraph);
  const behind = text.slice(from, start).lastIndexOf("\n") + 1;
  if (behind === 0 && from > 0) return null;
  const line = from + behind;
  const first = areas[indexAt(areas, line - 1) + 1];
  if (!first || first.end > Math.min(start, line + longestHead)) return null;
  const opens =
    !/[.!?;]\s/u.test(text.slice(line, first.start)) &&
    /^\)?:/u.test(text.slice(first.end, first.end + 2));
  return opens ? { name: first.name, kind: first.kind } : null;
}

const digit = inOurLetters(/\p{Nd}/u);
