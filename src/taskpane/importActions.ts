import type { Source } from "../app/ports";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { keptFigures } from "./keptFigures";
import { recallPlaces } from "./placeActions";
import type { ReviewStep } from "./review";
import type { ActionDependencies, PaneActions } from "./paneActions";
import { readWatched } from "./readWatched";

type ReadingActions = Pick<PaneActions, "read" | "readSample" | "readSelection" | "stopReading">;
type WritingActions = Pick<PaneActions, "write" | "stopWriting">;

/** Reading a source, which can be stopped at any moment. */
export function createReadingActions({ effects, tell }: ActionDependencies): ReadingActions {
  let running = new AbortController();

  async function read(file: Source): Promise<void> {
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

  /** What has to be fetched may be long in coming: another source chosen meanwhile is not taken away again. */
  async function readFetched(fetched: () => Promise<Result<Source, Problem>>): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const source = await fetched();
    if (signal.aborted) return;
    if (source.ok) await read(source.value);
    else tell({ type: "problemMet", problem: source.problem });
  }

  return {
    read: (file) => void read(file),
    readSample: () => void readFetched(() => effects().sample()),
    readSelection: () => {
      // Excel waits while a cell is being edited: the person sees that something is waited for.
      tell({ type: "sourceChosen", name: null });
      void readFetched(() => effects().useCases.takeSelection());
    },
    stopReading: () => {
      running.abort();
      tell({ type: "startedOver" });
    },
  };
}

/** Writing the figures of a review, which can be stopped until the first cell changes. */
export function createWritingActions({ effects, tell }: ActionDependencies): WritingActions {
  let stopped = false;

  async function write(review: ReviewStep): Promise<void> {
    const { reading, campaign } = review;
    const { useCases, language, today } = effects();
    stopped = false;
    tell({ type: "writingBegan" });
    const kept = keptFigures(review);
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
