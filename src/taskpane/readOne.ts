import type { Source } from "../app/ports";
import { beginReview, type Known } from "./beginReview";
import type { ActionDependencies } from "./paneActions";
import { readWatched } from "./readWatched";
import { recallKnown } from "./recallKnown";
import type { ReviewStep } from "./review";

interface ReadingWay {
  readonly stop: AbortSignal;
  /** The campaign of the file before; left out of a single source. */
  readonly campaign?: string;
}

/** Reads one source with what the workbook knows, and tells its review or its problem; null without a review. */
export async function readOne(
  { effects, tell }: ActionDependencies,
  file: Source,
  { stop, campaign = "" }: ReadingWay,
): Promise<ReviewStep | null> {
  const { useCases, remembered } = effects();
  const isGivenUp = (): boolean => stop.aborted;
  const recalled = await recallKnown(useCases);
  if (isGivenUp()) return null;
  const known: Known = { places: recalled.places, answers: remembered, campaign };
  const asked = { ...file, ...recalled };
  const result = await readWatched({ effects, tell }, asked, stop);
  if (isGivenUp()) return null;
  if (!result.ok) {
    tell({ type: "problemMet", problem: result.problem });
    return null;
  }
  tell({ type: "sourceRead", reading: result.value, file: asked, known });
  return beginReview(result.value, known, asked);
}
