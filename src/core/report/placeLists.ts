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

/**
 * The places of a sentence that are named as one list, "in Bằng Lãng and Yên Thượng": a number told of them is of none
 * of them alone.
 */
export function placesOfLists(
  text: string,
  inSentence: readonly FoundArea[],
): ReadonlySet<FoundArea> {
  const listed = new Set<FoundArea>();
  let run: FoundArea[] = [];
  for (const area of inSentence) {
    const before = run[run.length - 1];
    const joint = before ? jointBetween(text, before, area) : null;
    run = joint === null ? [area] : [...run, area];
    if (joint === "and") for (const place of run) listed.add(place);
  }
  return listed;
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
  "\\p{Nd}[\\p{Nd}.,]* (?:\\p{L}+ ){0,2}(?:in|at|ở|tại|في) (?:\\p{L}[\\p{L}\\p{M}'’-]* ?){1,4}";
const endsPlaceList = inOurLetters(
  new RegExp(
    `${partInPlace}(?:,| and| và| و) (?:and |và )?${partInPlace}, (?:and|và|cùng|و) ?$`,
    "u",
  ),
);

/** Whether a number stands right behind a list of parts each told with its place. */
export const isBehindPlaceList = (text: string, { start }: Span): boolean =>
  endsPlaceList.test(text.slice(Math.max(0, start - 200), start));

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
