import type { FoundArea } from "../area/matchArea";
import { inOurLetters } from "../letters/patterns";
import { wide } from "./areaOfReport";

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
