import type { Observation } from "../observation/observation";
import { decideIndicator, type IndicatorDecision } from "./decideIndicator";
import type { Draft, Past } from "./draft";
import { isNoun, isScheme, type Feature } from "./lexicon/feature";
import { siblingOf } from "./siblings";
import { lastShare, shareBefore } from "./sharesBefore";
import { rateBefore, shareLeftOpen, shareOfTheCount } from "./sharesLeftOpen";
import { ownIndicators } from "./ownIndicators";
import type { Surroundings } from "./surroundings";
import type { Anchor } from "./anchor";

// Words that name no quantity of their own.
const generic: ReadonlySet<Feature> = new Set<Feature>([
  "reached",
  "person",
  "plan",
  "join",
  "switched",
  "coverage",
]);

const ofAny: ReadonlySet<Feature> = new Set<Feature>(["person", "otherThing"]);
const tellsItself = (feature: Feature): boolean =>
  isScheme(feature) || (isNoun(feature) && !ofAny.has(feature) && !isPlace(feature));

// "84,084 of them are paid through banks" tells of fewer than all who are paid.
const paidHow: ReadonlySet<Feature> = new Set<Feature>(["noncash", "cash"]);

const isPlace = (feature: Feature): boolean =>
  feature === "ward" || feature === "district" || feature === "otherKind";

/** A change, and a target said behind its result, are of the indicator that they are told of. */
export function inheritedIndicator(around: Surroundings, anchor: Anchor): IndicatorDecision | null {
  const aimed = anchor.role.role === "target";
  const saysNothing = (feature: Feature): boolean =>
    generic.has(feature) || isPlace(feature) || (aimed && feature === "remaining");
  const bare = own(around).every(saysNothing) && !anchor.countsPlaces();
  if (anchor.placed.number.form === "times") return inherited(told(anchor));
  if (anchor.role.role === "change") return changeOf(around, anchor, bare);
  if (isOfThese(around, anchor)) return inherited(lastCount(anchor) ?? thatRate(anchor));
  if (aimsAtShare(around, anchor)) return inherited(shareBefore(anchor.past));
  if (!bare) return null;
  return inherited(twinOf(anchor) ?? sourceOf(around, anchor)) ?? shareOfTheCount(anchor);
}

/** Whether "203 of these" is told of nothing else by its own words. */
function isOfThese(around: Surroundings, anchor: Anchor): boolean {
  const says = (feature: Feature): boolean => tellsItself(feature) || paidHow.has(feature);
  return !own(around).some(says) && anchor.pointsBack() && !joinedSince(around, anchor);
}

/** "2,950 people attended, and 613 of them newly joined": who joined is more than who attended. */
const joinedSince = (around: Surroundings, anchor: Anchor): boolean =>
  own(around).includes("newly") && lastCount(anchor)?.indicator.startsWith("reach.") === true;

/** The figure whose indicator a number without words of its own has. */
function sourceOf(around: Surroundings, anchor: Anchor): Observation | null {
  const { percent } = anchor.placed.number;
  switch (anchor.role.role) {
    case "target":
      if (percent) return lastShare(anchor.past);
      return told(anchor) ?? peopleBefore(anchor);
    case "baseline":
      return percent ? shareBefore(anchor.past) : (told(anchor) ?? peopleBefore(anchor));
    default:
      return startOf(anchor) ?? siblingOf(around, anchor) ?? shareLeftOpen(around, anchor);
  }
}

/** "The plan for 2026 is 80 %": a plan in percent is of the share that was told of, never of how much was reached. */
const aimsAtShare = (around: Surroundings, { role, placed, saysRate }: Anchor): boolean =>
  role.role === "target" &&
  placed.number.percent &&
  own(around).every(
    (feature) =>
      feature === "remaining" ||
      generic.has(feature) ||
      isPlace(feature) ||
      (feature === "pension" && saysRate()),
  );

const own = ({ after, before }: Surroundings): readonly Feature[] => [...after, ...before];

/** The last figure that counts: what "of these" means. */
function lastCount({ past, placed }: Anchor): Observation | null {
  const previous = (past.drafts[past.drafts.length - 1] ?? past.lastCount)?.observation;
  const alike = previous && (previous.unit === "percent") === placed.number.percent;
  return alike ? previous : null;
}

// Of these a share is told; of other insured people and of money it is a growth.
/** "There this figure is only 18.3 %": of a share the last share is meant. */
const thatRate = (anchor: Anchor): Observation | null =>
  anchor.placed.number.percent && anchor.saysRate() ? rateBefore(anchor) : null;

const shares: ReadonlySet<Feature> = new Set<Feature>([
  "coverage",
  "noncash",
  "population",
  "labourForce",
  "plan",
]);

/** "The coverage rate rose by 0.6 points": coverage is a share whatever was told before. */
const ownCoverage = ({ before, after }: Surroundings): boolean =>
  before.includes("coverage") || (after.includes("coverage") && !after.some(isScheme));

/** "Compulsory insurance fell 0.6 %": what changed stands before the share itself. */
function ownChange(around: Surroundings): IndicatorDecision | null {
  const words = own(around);
  if (ownCoverage(around)) return decideIndicator(around);
  if (words.some((feature) => shares.has(feature))) return null;
  const money = words.includes("collected");
  const told = money || words.some(isScheme);
  return told ? decideIndicator({ ...around, percent: false, money }) : null;
}

function changeOf(around: Surroundings, anchor: Anchor, bare: boolean): IndicatorDecision | null {
  const { role, placed } = anchor;
  const { percent } = placed.number;
  if (role.againstTarget && percent)
    return {
      id: role.sign > 0 ? ownIndicators.aboveTarget : ownIndicators.belowTarget,
      confidence: 0.8,
    };
  if (around.money) return moneyChange(around, anchor);
  const itself = percent && !placed.clause.enclosed ? ownChange(around) : null;
  return itself ?? (bare || percent ? inherited(told(anchor)) : null);
}

/** "Collected 163 billion, up 21 billion": money without words of its own is more or less of the money before it. */
function moneyChange(around: Surroundings, anchor: Anchor): IndicatorDecision | null {
  const wordless = own(around).every((word) => word === "money" || generic.has(word));
  const before = told(anchor);
  return wordless && before && isCurrency(before.unit) ? inherited(before) : null;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/u.test(unit);

/**
 * The figure that a change or a start is told of: the one it comments on, else the one before it. A number
 * that is no share is told of no share.
 */
function told(anchor: Anchor): Observation | null {
  const { lead, past, placed, role } = anchor;
  // Points are told of the last share before them, be it of a plan.
  const share = points.test(placed.number.raw) ? lastShare(past) : null;
  if (share) return share;
  const { percent, scaled } = placed.number;
  const fits = ({ unit }: Observation): boolean => percent || unit !== "percent";
  if (lead?.observation && fits(lead.observation)) return lead.observation;
  const isMeant = (figure: Observation): boolean =>
    fits(figure) &&
    // "Cards worth 4.6 billion, up by 1,150": more of the cards.
    (percent || scaled || !isCurrency(figure.unit)) &&
    figure.indicator !== completion &&
    // "2,317 people short of the target of 14,500": the target is of those who take part.
    (role.role !== "target" || figure.indicator !== ownIndicators.stillToEnrol);
  return lastOf(past, isMeant) ?? countBefore(anchor);
}

/** The last figure before that is meant. */
function lastOf({ drafts }: Past, isMeant: (figure: Observation) => boolean): Observation | null {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const figure = drafts[at]?.observation;
    if (figure && isMeant(figure)) return figure;
  }
  return null;
}

const completion = "plan.completion_rate";

/** How much of a plan was reached is a comment itself. */
const comments = ({ observation }: Draft): boolean => observation?.indicator === completion;

/** "To meet the target of 107,000": of the people who take part, whom the sentences before told of. */
function peopleBefore({ past }: Anchor): Observation | null {
  const before = past.drafts.every(comments) ? past.lastCount?.observation : null;
  return before?.indicator.startsWith("participants.") ? before : null;
}

/** "638 people joined. This was 105 % of the plan and 12.4 % more than in May": the share is more of the people. */
const countCommentedOn = ({ past: { drafts, lastCount } }: Anchor): Observation | null =>
  drafts.length > 0 && drafts.every(comments) ? (lastCount?.observation ?? null) : null;

/** "The remaining 9,526 collect cash. Their number fell by 1,105": the count that the sentence before ends with. */
function countBefore(anchor: Anchor): Observation | null {
  const { past, placed } = anchor;
  if (placed.number.percent) return countCommentedOn(anchor);
  const { before, sentence } = placed.clause;
  const last = past.drafts.length === 0 && before.start <= sentence.start ? past.last : null;
  const figure = last?.observation;
  return figure?.unit === "person" && figure.role === "actual" ? figure : null;
}

const points = /điểm|point|نقط|نقاط/iu;

const inherited = (figure: Observation | null): IndicatorDecision | null =>
  figure && { id: figure.indicator, confidence: 0.8 };

/** Of "from 12,450 to 15,320" the end is of the indicator of the start. */
function startOf({ past, placed }: Anchor): Observation | null {
  const start = past.drafts[past.drafts.length - 1]?.observation;
  const same = (start?.unit === "percent") === placed.number.percent;
  return start?.role === "baseline" && same ? start : null;
}

function twinOf({ placed: { assigned, number }, past }: Anchor): Observation | null {
  const twin = assigned?.twin == null ? assigned?.like : past.drafts[assigned.twin]?.observation;
  return twin && (twin.unit === "percent") === number.percent ? twin : null;
}
