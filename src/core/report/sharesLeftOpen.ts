import type { KnownArea } from "../area/matchArea";
import type { Observation } from "../observation/observation";
import type { IndicatorDecision } from "./decideIndicator";
import type { Draft, Past } from "./draft";
import type { Feature } from "./lexicon/feature";
import type { Surroundings } from "./surroundings";
import type { Anchor } from "./anchor";

const shareOfCount: ReadonlyMap<string, string> = new Map([
  ["participants.hi_students", "coverage.hi_students_rate"],
  ["payments.noncash_recipients", "payments.noncash_rate"],
]);

/**
 * "41,350 insured pupils (99.1 %)", "27,614 em tham gia, đạt tỷ lệ 98,2 %": the share that these are of all, where the
 * words leave no other.
 */
export function shareOfTheCount(anchor: Anchor): IndicatorDecision | null {
  const { lead, past, placed } = anchor;
  if (!placed.number.percent) return null;
  const count = placed.clause.enclosed ? lead : anchor.saysRate() ? lastOf(past.drafts) : undefined;
  const id = shareOfCount.get(count?.observation?.indicator ?? "");
  return id === undefined ? null : { id, confidence: 0.8 };
}

const lastOf = (drafts: readonly Draft[]): Draft | undefined => drafts[drafts.length - 1];

/**
 * The share that a percentage without words of its own goes on with: "95.75 % of the population are covered. Đồng Xoài
 * has reached 97.2 %", or in lines of places each with its count, "Thuận Hóa: 28 people, 95.7 %".
 */
export function shareLeftOpen(around: Surroundings, anchor: Anchor): Observation | null {
  const { past, placed } = anchor;
  const words = [...around.after, ...around.before];
  if (!placed.number.percent || !words.every(saysLittle)) return null;
  if (words.length === 0 && isBesideItsCount(anchor)) return past.lastPercent;
  if (placed.number.value > 100 || !(opensSilently(past) || goesOnWithShares(anchor))) return null;
  return rateBefore(anchor) ?? (words.length === 0 ? shareOfAnother(anchor) : null);
}

const opensSilently = ({ drafts, header }: Past): boolean =>
  drafts.length === 0 && [...header].every(saysLittle);

/** "27,300 still queue for cash. Thu Duc has got as far as 93 %": without any word, the last share of another place. */
const shareOfAnother = ({ past, placed }: Anchor): Observation | null =>
  past.drafts.length === 0 && past.lastShare?.area !== nameOf(placed.area) ? past.lastShare : null;

const places: ReadonlySet<Feature> = new Set<Feature>(["ward", "district", "otherKind"]);
const saysLittle = (feature: Feature): boolean => feature === "reached" || places.has(feature);

/** The only figure before it in its line counts people of the same place, and another place's share was told before. */
function isBesideItsCount({ past: { drafts, lastPercent }, placed: { area } }: Anchor): boolean {
  const [only, another] = drafts;
  const count = only?.observation;
  if (!count || another || shareOfCount.has(count.indicator)) return false;
  const isOfPlace = count.area === nameOf(area) && count.area !== lastPercent?.area;
  return isOfPlace && count.unit === "person" && count.role === "actual";
}

const nameOf = (area: KnownArea | null): string | null => area?.name ?? null;

/** "Lê Chân reached 97.3 %, Hồng Bàng 96 %": the share of one place after the other. */
function goesOnWithShares({ past, placed }: Anchor): boolean {
  const before = lastOf(past.drafts)?.observation;
  return isRate(before) && before?.area !== (placed.area?.name ?? null);
}

const isRate = (figure: Observation | null | undefined): boolean =>
  figure?.unit === "percent" && /^coverage|^payments\..*_rate$/u.test(figure.indicator);

/** The share that was told of last; where the words say "the rate", be it some figures ago. */
export function rateBefore({ past, saysRate }: Anchor): Observation | null {
  const beside = lastOf(past.drafts)?.observation;
  if (beside) return isRate(beside) ? beside : null;
  const previous = (saysRate() ? past.lastShare : null) ?? past.last?.observation;
  return previous && /^coverage|_rate$/u.test(previous.indicator) ? previous : null;
}
