import type { Observation } from "../observation/observation";
import type { IndicatorDecision, Surroundings } from "./decideIndicator";
import type { Draft, Past, Placed } from "./draft";
import type { Feature } from "./lexicon/feature";
import type { RoleDecision } from "./roles";

/** What a figure may take its indicator from. */
export interface Anchor {
  readonly lead: Draft | undefined;
  readonly past: Past;
  readonly role: RoleDecision;
  readonly placed: Placed;
}

// Words that name no quantity of their own.
const generic: ReadonlySet<Feature> = new Set<Feature>([
  "reached",
  "person",
  "plan",
  "join",
  "switched",
  "coverage",
]);

const isPlace = (feature: Feature): boolean => feature === "ward" || feature === "district";

/** A change, and a target said behind its result, are of the indicator that they are told of. */
export function inheritedIndicator(around: Surroundings, anchor: Anchor): IndicatorDecision | null {
  const bare = [...around.after, ...around.before].every(
    (feature) => generic.has(feature) || isPlace(feature),
  );
  if (anchor.placed.number.form === "times") return inherited(told(anchor));
  if (anchor.role.role === "change") return changeOf(anchor, bare);
  return bare ? inherited(twinOf(anchor) ?? sourceOf(around, anchor)) : null;
}

/** The figure whose indicator a number without words of its own has. */
function sourceOf(around: Surroundings, anchor: Anchor): Observation | null {
  const { percent } = anchor.placed.number;
  switch (anchor.role.role) {
    case "target":
      return percent ? lastShare(anchor.past) : null;
    case "baseline":
      return percent ? null : told(anchor);
    default:
      return startOf(anchor) ?? siblingOf(around, anchor);
  }
}

/**
 * "25,000 people in Nghệ An, 18,500 in Thanh Hóa": a number without a noun counts what the one before it does,
 * and so do people of another place of whom nothing else is said.
 */
function siblingOf({ after, before }: Surroundings, { past, placed }: Anchor): Observation | null {
  const words = [...after, ...before];
  const previous = (past.drafts[past.drafts.length - 1] ?? past.last)?.observation;
  const elsewhere = previous?.unit === "person" && previous.area !== placed.area?.name;
  const wordless = words.every((word) => isPlace(word) || (elsewhere && word === "person"));
  const alike = previous && (previous.unit === "percent") === placed.number.percent;
  return wordless && alike && previous.role === "actual" ? previous : null;
}

function changeOf(anchor: Anchor, bare: boolean): IndicatorDecision | null {
  const { role, placed } = anchor;
  const { percent } = placed.number;
  if (role.againstTarget && percent)
    return { id: `other:points ${role.sign > 0 ? "above" : "below"} target`, confidence: 0.8 };
  return bare || percent ? inherited(told(anchor)) : null;
}

/**
 * The figure that a change or a start is told of: the one it comments on, else the one before it. A number
 * that is no share is told of no share.
 */
function told({ lead, past, placed }: Anchor): Observation | null {
  const fits = (figure: Observation | null | undefined): figure is Observation =>
    figure != null && (placed.number.percent || figure.unit !== "percent");
  if (fits(lead?.observation)) return lead.observation;
  const figures = past.drafts.map(({ observation }) => observation).filter(fits);
  return figures[figures.length - 1] ?? null;
}

const inherited = (figure: Observation | null): IndicatorDecision | null =>
  figure && { id: figure.indicator, confidence: 0.8 };

/** Of "from 12,450 to 15,320" the end is of the indicator of the start. */
function startOf({ past, placed }: Anchor): Observation | null {
  const start = past.drafts[past.drafts.length - 1]?.observation;
  const same = (start?.unit === "percent") === placed.number.percent;
  return start?.role === "baseline" && same ? start : null;
}

function twinOf({ placed: { assigned, number }, past }: Anchor): Observation | null {
  const twin = assigned?.twin == null ? null : past.drafts[assigned.twin]?.observation;
  return twin && (twin.unit === "percent") === number.percent ? twin : null;
}

function lastShare({ drafts }: Past): Observation | null {
  const shares = drafts.filter(
    ({ observation }) => observation?.unit === "percent" && observation.role === "actual",
  );
  return shares[shares.length - 1]?.observation ?? null;
}
