import type { SourceFile } from "../app/ports";
import { recallPlaces } from "./placeActions";
import { isKept, type ReviewStep } from "./review";
import type { ActionDependencies, PaneActions } from "./paneActions";
import { readWatched } from "./readWatched";

type ReadingActions = Pick<PaneActions, "read" | "readSample" | "stopReading">;
type WritingActions = Pick<PaneActions, "write" | "stopWriting">;

/** Reading a source, which can be stopped at any moment. */
export function createReadingActions({ effects, tell }: ActionDependencies): ReadingActions {
  let running = new AbortController();

  async function read(file: SourceFile): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const isGivenUp = (): boolean => signal.aborted;
    tell({ type: "sourceChosen", name: file.name });
    const { useCases, remembered } = effects();
    const places = await recallPlaces(useCases);
    if (isGivenUp()) return;
    const known = { places, answers: remembered };
    const result = await readWatched({ effects, tell }, { ...file, places }, signal);
    if (isGivenUp()) return;
    if (result.ok) tell({ type: "sourceRead", reading: result.value, file, known });
    else tell({ type: "problemMet", problem: result.problem });
  }

  async function readSample(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const file = await effects().sample();
    // The sample may be long in coming; another file chosen meanwhile is not taken away again.
    if (signal.aborted) return;
    if (file.ok) await read(file.value);
    else tell({ type: "problemMet", problem: file.problem });
  }

  return {
    read: (file) => void read(file),
    readSample: () => void readSample(),
    stopReading: () => {
      running.abort();
      tell({ type: "startedOver" });
    },
  };
}

/** Writing the figures of a review, which can be stopped until the first cell changes. */
export function createWritingActions({ effects, tell }: ActionDependencies): WritingActions {
  let stopped = false;

  async function write({ reading, figures, campaign }: ReviewStep): Promise<void> {
    const { useCases, language, today } = effects();
    stopped = false;
    tell({ type: "writingBegan" });
    const kept = figures.filter(isKept);
    const named = campaign.trim() === "" ? null : campaign.trim();
    const receipt = await useCases.importFigures(
      { reading, kept, campaign: named, language, today: today() },
      { entered: (stage) => tell({ type: "stageEntered", stage }), cancelled: () => stopped },
    );
    if (!receipt.ok) {
      tell({ type: "problemMet", problem: receipt.problem });
      return;
    }
    // The figures stand, whether or not the workbook can be looked at just now: the next tab looks again.
    const survey = await useCases.surveyFigures(language);
    tell({ type: "written", receipt: receipt.value, survey: survey.ok ? survey.value : null });
  }

  return {
    write: (review) => void write(review),
    stopWriting: () => {
      stopped = true;
      tell({ type: "stopAsked" });
    },
  };
}
