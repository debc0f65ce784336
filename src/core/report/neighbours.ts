import type { Clause } from "./clauses";
import type { Draft, Past } from "./draft";

/** The figures around a number that it may take words from. */
export interface Neighbours {
  /** The figure that this one is a part or a comment of. */
  readonly lead: Draft | undefined;
  /** The figure before this one, whose words may be left to be understood. */
  readonly before: Draft | undefined;
}

/** Finds them: a share takes from any figure before it, a count only from counts. */
export function neighbours(
  { lead, opensParts }: Clause,
  { drafts, last, lastCount, ofWhole }: Past,
  percent: boolean,
): Neighbours {
  // A whole whose parts follow is of more than what was told in the sentence before.
  const earlier = opensParts ? undefined : ((percent && !ofWhole ? last : lastCount) ?? undefined);
  return {
    lead: lead === null ? undefined : drafts[lead],
    before: drafts[drafts.length - 1] ?? earlier,
  };
}
