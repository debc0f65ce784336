import type { FoundArea } from "../area/matchArea";
import { inOurLetters } from "../letters/patterns";
import { wide } from "./areaOfReport";
import type { Span } from "./segments";

const title =
  "(?:(?:xã|phường|huyện|thị xã|thị trấn|thành phố|quận|the|communes? of|districts? of) )*";
const and = inOurLetters(
  new RegExp(`^["”»]?,? (?:và|and|cùng|và ở|and in) ${title}["“«]?$|^ و ?$`, "iu"),
);
const comma = inOurLetters(new RegExp(`^["”»]?[,،] ${title}["“«]?$`, "iu"));

/** The places that a sentence names, in reading order. */
export interface NamedPlaces {
  readonly all: readonly FoundArea[];
  /** Those named by themselves. */
  readonly single: readonly FoundArea[];
  /** Those of lists, "in Bằng Lãng and Yên Thượng": a count told of them is of none of them alone. */
  readonly listed: readonly FoundArea[];
}

/** Tells the places named by themselves from those of lists, once for all the numbers of a sentence. */
export function namedPlaces(text: string, all: readonly FoundArea[]): NamedPlaces {
  const lists = new Set<FoundArea>();
  let run: FoundArea[] = [];
  for (const area of all) {
    const before = run[run.length - 1];
    const joint = before ? jointBetween(text, before, area) : null;
    if (joint === null) run = [area];
    else run.push(area);
    if (joint === "and") for (const place of run) lists.add(place);
  }
  return {
    all,
    single: lists.size > 0 ? all.filter((area) => !lists.has(area)) : all,
    listed: [...lists],
  };
}

/** How two places of a list are joined; null where they are none, as a district and its province. */
function jointBetween(text: string, before: FoundArea, area: FoundArea): "and" | "comma" | null {
  if (wide.has(before.kind) || wide.has(area.kind)) return null;
  const gap = text.slice(before.end, area.start);
  if (and.test(gap)) return "and";
  return comma.test(gap) ? "comma" : null;
}

// "… including 431 in Vinh Chau, 306 in Ke Sach and 88 in Cu Lao Dung, and 7,615": the list of the parts is over.
const partInPlace =
  "\\p{Nd}[\\p{Nd}.,]* (?:\\p{L}+ ){0,2}(?:in|at|ở|tại|في) \\p{L}[\\p{L}\\p{M}'’-]*(?: \\p{L}[\\p{L}\\p{M}'’-]*){0,3}";
const endsPlaceList = inOurLetters(
  new RegExp(
    `${partInPlace}(?:,| and| và| و) (?:and |và )?${partInPlace}, (?:and|và|cùng|و) ?$`,
    "u",
  ),
);

/** Whether a number stands right behind a list of parts each told with its place. */
export const isBehindPlaceList = (text: string, { start }: Span): boolean =>
  // Few numbers stand behind a comma and an "and".
  listJoint.test(text.slice(Math.max(0, start - 7), start)) &&
  endsPlaceList.test(text.slice(Math.max(0, start - 200), start));

const listJoint = /, (?:and|và|cùng|و) ?$/u;

const altogether = inOurLetters(
  /$(?<=(?<!\p{L})(?:tổng cộng|cộng lại|cả thảy|in all|altogether|in total|all told|a total of|المجموع|إجمالا)(?: là| có| được| khoảng| hơn| gần)?,? ?)/iu,
);

/** "Ninh Sơn held 4, Thuận Bắc 3, with 412 attending in all": the places that a sum is of all together; null of no sum. */
export function summedBy(
  text: string,
  { start }: Span,
  inSentence: readonly FoundArea[],
): ReadonlySet<string> | null {
  if (!altogether.test(text.slice(Math.max(0, start - 30), start))) return null;
  const named = new Set(inSentence.filter(({ end }) => end <= start).map(({ name }) => name));
  return named.size > 1 ? named : null;
}
