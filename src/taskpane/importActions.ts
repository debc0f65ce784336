import type { Source } from "../app/ports";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { keptFigures } from "./keptFigures";
import type { ReviewStep } from "./review";
import type { ActionDependencies, PaneActions } from "./paneActions";
import { createReadings, type Readings } from "./readings";
import { readOne } from "./readOne";
import { createTableActions, type TableActions } from "./tables/tableActions";
import { settledRecords } from "./tables/tablesInForce";

type ReadingActions = Pick<PaneActions, "read" | "readSample" | "readSelection" | "stopReading"> &
  TableActions;
type WritingActions = Pick<PaneActions, "write" | "stopWriting">;

/** Reading a source, which can be stopped at any moment. */
export function createReadingActions({
  effects,
  tell,
}: ActionDependencies): ReadingActions & Pick<Readings, "begin"> {
  const readings = createReadings();

  async function read(file: Source): Promise<void> {
    const stop = readings.begin();
    tell({ type: "sourceChosen", name: file.name });
    await readOne({ effects, tell }, file, { stop });
  }

  /** What has to be fetched may be long in coming: another source chosen meanwhile is not taken away again. */
  async function readFetched(fetched: () => Promise<Result<Source, Problem>>): Promise<void> {
    const stop = readings.begin();
    const source = await fetched();
    if (stop.aborted) return;
    if (source.ok) await read(source.value);
    else tell({ type: "problemMet", problem: source.problem });
  }

  return {
    begin: readings.begin,
    read: (file) => void read(file),
    readSample: () => void readFetched(() => effects().sample()),
    readSelection: () => {
      // Excel waits while a cell is being edited: the person sees that something is waited for.
      tell({ type: "sourceChosen", name: null });
      void readFetched(() => effects().useCases.takeSelection());
    },
    ...createTableActions({ effects, tell }, readings),
    stopReading: () => {
      readings.stop();
      tell({ type: "startedOver" });
    },
  };
}

/** Writing the figures of a review, which can be stopped until the first cell changes. */
export function createWritingActions({
  effects,
  tell,
}: ActionDependencies): WritingActions & WritesOne {
  let stopped = false;

  async function writeOne(review: ReviewStep): Promise<boolean> {
    const { reading, campaign } = review;
    const { useCases, language, today } = effects();
    stopped = false;
    tell({ type: "writingBegan" });
    const kept = keptFigures(review);
    const named = campaign.trim() === "" ? null : campaign.trim();
    const receipt = await useCases.importFigures(
      {
        reading,
        kept,
        campaign: named,
        language,
        today: today(),
        remember: settledRecords(reading),
      },
      { entered: (stage) => tell({ type: "stageEntered", stage }), cancelled: () => stopped },
    );
    if (!receipt.ok) {
      tell({ type: "problemMet", problem: receipt.problem });
      return false;
    }
    // The figures stand, whether or not the workbook can be looked at just now: the next tab looks again.
    const survey = await useCases.surveyFigures(language);
    tell({ type: "written", receipt: receipt.value, survey: survey.ok ? survey.value : null });
    return true;
  }

  return {
    writeOne,
    write: (review) => void writeOne(review),
    stopWriting: () => {
      stopped = true;
      tell({ type: "stopAsked" });
    },
  };
}

/** How one review is written, for whoever writes several. */
export interface WritesOne {
  /** Whether its figures stand now. */
  readonly writeOne: (review: ReviewStep) => Promise<boolean>;
}
