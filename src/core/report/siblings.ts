import type { Observation } from "../observation/observation";
import { ofAnyInsurance } from "./decideIndicator";
import type { Draft, Past, Placed } from "./draft";
import { isScheme, type Feature } from "./lexicon/feature";
import { ownIndicators } from "./ownIndicators";
import type { Surroundings } from "./surroundings";
import type { Anchor } from "./anchor";

/**
 * "25,000 people in Nghệ An, 18,500 in Thanh Hóa": a number without a noun counts what the one before it does,
 * and so do people of another place of whom nothing else is said.
 */
export function siblingOf({ after, before }: Surroundings, anchor: Anchor): Observation | null {
  const { past, placed } = anchor;
  const words = [...after, ...before];
  const last = figureBefore(past, placed);
  const previous = last && anchor.comesNext() ? firstOfPlace(last, past) : last;
  if (!previous) return null;
  if (previous.unit === "person" && words.every(isAnyone) && anchor.addsUp()) return previous;
  const wordless = words.every(isPlace) || isLeftOpen(words, previous, anchor);
  return wordless && goesOn(previous, words) ? previous : null;
}

/** The figure that a number may go on with, where both are shares or neither is. */
function figureBefore(past: Past, placed: Placed): Observation | null {
  const before = (besideOf(past, placed) ?? earlierOf(past, placed))?.observation ?? null;
  // A place behind a distance from the plan goes on with the share that the distance was told of.
  const isDistance = before !== null && distances.has(before.indicator);
  const told = isDistance && past.drafts.length === 0 ? past.lastShare : before;
  return told && (told.unit === "percent") === placed.number.percent ? told : null;
}

const distances: ReadonlySet<string> = new Set([
  ownIndicators.aboveTarget,
  ownIndicators.belowTarget,
]);

/** "Văn Yên with 684 participants and 96 pensioners; followed by Lục Yên (571)": who comes next is ranked by the first. */
function firstOfPlace(last: Observation, { drafts }: Past): Observation {
  const ofPlace = drafts.flatMap(({ observation }) =>
    observation?.area === last.area && observation.unit === last.unit ? [observation] : [],
  );
  return ofPlace[0] ?? last;
}

const isPlace = (feature: Feature): boolean =>
  feature === "ward" || feature === "district" || feature === "otherKind";

const isAnyone = (word: Feature): boolean => word === "person" || isPlace(word);

/** The figure before it in its sentence; a count is beside the last count, with its share in brackets between them. */
function besideOf({ drafts }: Past, { number }: Placed): Draft | undefined {
  const last = drafts[drafts.length - 1];
  if (number.percent || !last) return last;
  const part = lastCountFrom(drafts, drafts.length - 1);
  return part ? wholeOf(part, drafts) : last;
}

/** "742 people, 61 of them new, ahead of Buon Ho with 508": another place goes on with the whole, not with its part. */
function wholeOf(part: Draft, drafts: readonly Draft[]): Draft {
  if (!part.isPart) return part;
  const whole = lastCountFrom(drafts, drafts.lastIndexOf(part) - 1);
  return whole && whole.observation?.area === part.observation?.area ? whole : part;
}

/** The last figure that is no share, sought backwards from one on: a sentence may have thousands. */
function lastCountFrom(drafts: readonly Draft[], from: number): Draft | undefined {
  for (let index = from; index >= 0; index--)
    if (drafts[index]?.observation?.unit !== "percent") return drafts[index];
  return undefined;
}

/** The figure before the sentence; what opens its sentence with words of its own counts nothing of it. */
function earlierOf({ header, last, lastCount }: Past, { number }: Placed): Draft | null {
  if ([...header].some(isScheme)) return null;
  return number.percent ? last : (lastCount ?? last);
}

const switched = "payments.noncash_switched";

/** People of another place, and those who joined there or of a plan, may be any that were told of. */
function isLeftOpen(
  words: readonly Feature[],
  previous: Observation,
  { placed, past, namesAnother }: Anchor,
): boolean {
  if (previous.unit !== "person") return false;
  const elsewhere = isOfAnotherPlace(previous, placed) || namesAnother();
  // Who was persuaded there, was to do the same.
  const same = (word: Feature): boolean =>
    previous.indicator === switched && (word === "switched" || (word === "pension" && elsewhere));
  const ofWhom = new Set(words.filter((word) => !isPlace(word) && !same(word)));
  if (elsewhere && joinedToo(ofWhom, previous, past)) return true;
  // Participants are told of by themselves.
  const [only, another] = ofWhom;
  if (only === undefined || another !== undefined) return false;
  return only === "join" ? elsewhere || previous.role === "target" : only === "person" && elsewhere;
}

const isOfAnotherPlace = ({ area }: Observation, placed: Placed): boolean =>
  area !== (placed.area?.name ?? null);

/**
 * Whether those who joined elsewhere joined the same: any insurance that was told of, "only 11 people joined there", or in
 * the same sentence new ones, "436 new members, in the next place 318, in the last no more than 47 members".
 */
function joinedToo(
  ofWhom: ReadonlySet<Feature>,
  { indicator }: Observation,
  { drafts }: Past,
): boolean {
  if (ofWhom.size === 0 || ![...ofWhom].every(joins)) return false;
  const newToo = indicator.endsWith("_new") && drafts.length > 0;
  return ofAnyInsurance.has(indicator) || (newToo && ofWhom.has("join") && !ofWhom.has("switched"));
}

const joins = (word: Feature): boolean =>
  word === "person" || word === "join" || word === "switched";

/** Results go on with results; behind a target only a number without any word, or that joined, is what was reached. */
const goesOn = ({ role }: Observation, words: readonly Feature[]): boolean =>
  role === "actual" ||
  (role === "change" && words.length === 0) ||
  (role === "target" && words.every((word) => word === "join" || word === "person"));
