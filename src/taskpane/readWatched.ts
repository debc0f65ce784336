import type { Source } from "../app/ports";
import type { Reading } from "../core/observation/reading";
import type { TellReadingProgress } from "../core/observation/readingProgress";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import type { ActionDependencies } from "./paneActions";

/**
 * Reads a file and tells how far that is, until it is given up. A bug is thrown as ever, but does not leave the
 * pane reading: to a person it is a file that cannot be read.
 */
export async function readWatched(
  { effects, tell }: ActionDependencies,
  file: Source,
  stop: AbortSignal,
): Promise<Result<Reading, Problem>> {
  const progress: TellReadingProgress = (told) => {
    if (!stop.aborted) tell({ type: "readingProgressed", progress: told });
  };
  try {
    return await effects().useCases.readFile(file, null, { stop, progress });
  } catch (error) {
    const problem: Problem = { kind: "FileUnreadable", name: file.name };
    if (!stop.aborted) tell({ type: "problemMet", problem });
    throw error;
  }
}
