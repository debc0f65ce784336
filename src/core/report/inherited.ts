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
const generic: ReadonlySet<Feature> = new Set<Feature>(["person", "plan", "join", "switched"]);

/** A change, and a target said behind its result, are of the indicator that they are told of. */
export function inheritedIndicator(around: Surroundings, anchor: Anchor): IndicatorDecision | null {
  const twin = twinOf(anchor.placed, anchor.past);
  if (twin) return inherited(twin);
  const bare = [...around.after, ...around.before].every((feature) => generic.has(feature));
  switch (anchor.role.role) {
    case "change":
      return changeOf(anchor, bare);
    case "target":
      return bare && anchor.placed.number.percent ? inherited(lastShare(anchor.past)) : null;
    case "baseline":
      return bare && !anchor.placed.number.percent ? inherited(told(anchor)) : null;
    case "actual":
      return null;
  }
}

function changeOf(anchor: Anchor, bare: boolean): IndicatorDecision | null {
  const { role, placed } = anchor;
  const { percent } = placed.number;
  if (role.againstTarget && percent)
    return { id: `other:points ${role.sign > 0 ? "above" : "below"} target`, confidence: 0.8 };
  return bare || percent ? inherited(told(anchor)) : null;
}

/** The figure that a change or a start is told of: the one it comments on, else the one before it. */
const told = ({ lead, past }: Anchor): Observation | null =>
  (lead ?? past.drafts[past.drafts.length - 1])?.observation ?? null;

const inherited = (figure: Observation | null): IndicatorDecision | null =>
  figure && { id: figure.indicator, confidence: 0.8 };

const twinOf = ({ assigned }: Placed, { drafts }: Past): Observation | null =>
  assigned?.twin == null ? null : (drafts[assigned.twin]?.observation ?? null);

function lastShare({ drafts }: Past): Observation | null {
  const shares = drafts.filter(({ observation }) => observation?.unit === "percent");
  return shares[shares.length - 1]?.observation ?? null;
}
