import { findAreas } from "../../area/matchArea";
import { isPeriod } from "../../period/readPeriod";
import { cellAt, type GridCells } from "../cells/gridCell";
import { splitOrdinal } from "../rows/ordinal";
import { foldWords } from "../words/foldWords";
import { saysLetterhead, saysRemark } from "../words/headerWords";
import { declaresUnits, measuresInLine } from "../words/unitWords";
import { filledCells } from "./rowKind";
import type { TableRows } from "./findTables";

/** The line that stands over a table's header, units left out; null where there is none or it stands beside others. */
export function titleLine(cells: GridCells, { captionRows }: TableRows): string | null {
  for (const row of [...captionRows].reverse()) {
    const lines = filledCells(cells, row).filter(({ cell }) => !saysUnits(cell.text));
    const [only] = lines;
    if (only === undefined) continue;
    const { kind, text } = cellAt(cells, row, only.column);
    return lines.length === 1 && kind === "words" ? text : null;
  }
  return null;
}

const saysUnits = (words: string): boolean =>
  declaresUnits(words) || measuresInLine(words).length > 0;

/**
 * The titles that tell tables with one and the same header apart: "A. Tờ rơi" over one and "B. Áp phích" over the
 * other. A title that only numbers its table, or names its place or its period, tells no other thing.
 */
export function titlesApart(titles: readonly (string | null)[]): readonly (string | null)[] {
  const things = titles.map((title) => (title === null ? "" : thingIn(title)));
  const apart = new Set(things.filter((thing) => thing !== "")).size > 1;
  return titles.map((title, index) => (apart && things[index] !== "" ? title : null));
}

/** What a title is about, folded: its number, its places and its periods left out. */
function thingIn(title: string): string {
  const { words } = splitOrdinal(title);
  if (saysRemark(words) || saysLetterhead(words) || isPeriod(words)) return "";
  const text = foldWords(withoutPlaces(words)).replace(number, "");
  if (noThing.test(text)) return "";
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && !isPeriod(word) && !vague.test(word))
    .join(" ");
}

const withoutPlaces = (words: string): string =>
  [...findAreas(words)]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, words);

const number =
  /^(?:bang|bieu(?: mau)?|mau|phu luc|phan|muc|tables?|annex|appendix|part|section|form|(?:ال)?(?:جدول|ملحق|قسم|جزء))(?: so)? ?[([]?(?:\p{Nd}+(?:[.-]\p{Nd}+)*|[ivx]+|[a-z])?[)\]]? ?[:.)–-]?(?!\p{L})/u;

/** Groups of places, offices, and those who sign. */
const noThing =
  /^ ?(?:khu vuc|vung|cum|mien|region|zone|area|cluster|(?:ال)?(?:اقليم|منطقه)|(?:xa|phuong|huyen|tinh|thi xa|thi tran|thanh pho|don vi|co so|office|district|province|commune|ward)(?: \p{L}+){0,4}$|nguoi lap|giam doc|thu truong|ke toan|prepared by|director|المدير)|(?<!\p{L})(?:regions?|zones?|areas?|clusters?) ?$/u;

/** Words of time and of roman numbers, and the kinds of places whose names are left out. */
const vague =
  /^(?:[ivx]+|ngay|thang|quy|nam|ky|tuan|tu|den|month|quarter|year|week|day|of|in|the|for|to|bhxh|bao|hiem|xa|hoi|tinh|huyen|thanh|pho|phuong|province|district|office|شهر|سنه|عام|ربع|من|في)$/u;
