import type { Source } from "../app/ports";
import { beginReview, type Known } from "./beginReview";
import type { ActionDependencies } from "./paneActions";
import { recallPlaces } from "./placeActions";
import { readWatched } from "./readWatched";
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
  const places = await recallPlaces(useCases);
  if (isGivenUp()) return null;
  const known: Known = { places, answers: remembered, campaign };
  const result = await readWatched({ effects, tell }, { ...file, places }, stop);
  if (isGivenUp()) return null;
  if (!result.ok) {
    tell({ type: "problemMet", problem: result.problem });
    return null;
  }
  tell({ type: "sourceRead", reading: result.value, file, known });
  return beginReview(result.value, known, file);
}
