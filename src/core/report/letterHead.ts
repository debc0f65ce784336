import type { FoundArea, KnownArea } from "../area/matchArea";
import { wide } from "./areaOfReport";
import { within, type Span } from "./segments";

const office =
  /^(?:BHXH|Bảo hiểm xã hội|UBND|Ủy ban nhân dân|(?:\p{L}+ ){0,4}Social (?:Security|Insurance)|هيئة|فرع|مكتب)(?!\p{L})/iu;
const longestLine = 120;

/**
 * Who reports by the head of a letter: of two first lines that each name an office the second, where it is a part of
 * the first, "BHXH TỈNH TUYÊN QUANG" over "BHXH CƠ SỞ HÀM YÊN".
 */
export function reporterOf(text: string, areas: readonly FoundArea[]): KnownArea | null {
  const first = officeLine(text, 0);
  const second = first && officeLine(text, first.end);
  if (!second) return null;
  const [above] = within(areas, first);
  const [below] = within(areas, second);
  if (!above || !below || !wide.has(above.kind) || wide.has(below.kind)) return null;
  return { name: below.name, kind: below.kind };
}

/** The next line that is not empty, where it is short and opens with an office. */
function officeLine(text: string, from: number): Span | null {
  const start = from + text.slice(from, from + 2 * longestLine).search(/\S/u);
  const stop = text.indexOf("\n", start);
  const end = stop < 0 ? text.length : stop;
  const isShort = start >= from && end - start <= longestLine;
  return isShort && office.test(text.slice(start, end)) ? { start, end } : null;
}
