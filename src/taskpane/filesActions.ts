import type { WaitingFile } from "./chosenSource";
import type { WritesOne } from "./importActions";
import type { ActionDependencies, PaneActions } from "./paneActions";
import type { PaneEvent } from "./paneState";
import { asksNothing } from "./questions/asksNothing";
import type { Readings } from "./readings";
import { readOne } from "./readOne";
import type { ReviewStep } from "./review";

type FilesActions = Pick<PaneActions, "readFiles" | "skipFile" | "writeFile">;

/** How the files that wait are gone through. */
interface Way {
  /** The campaign of the file before, for those that do not name theirs. */
  readonly campaign: string;
  /** Whether a file about which nothing is open is written without being shown. */
  readonly unasked: boolean;
}

/** What going through files needs. */
interface Going extends ActionDependencies, Pick<Readings, "begin">, WritesOne {}

/** Several files, one after another: each is read, shown and written before the next. */
export function createFilesActions(
  dependencies: ActionDependencies,
  { begin, writeOne }: Pick<Readings, "begin"> & WritesOne,
): FilesActions {
  const going: Going = { ...dependencies, begin, writeOne };
  const { tell } = dependencies;

  async function writeFile(
    review: ReviewStep,
    waiting: readonly WaitingFile[],
    unasked: boolean,
  ): Promise<void> {
    if (await writeOne(review)) await goOn(going, waiting, { campaign: review.campaign, unasked });
  }

  return {
    readFiles: (files) => {
      tell({ type: "filesChosen", files });
      void goOn(going, files, { campaign: "", unasked: false });
    },
    skipFile: ({ at, waiting }) => {
      const campaign = at.step === "review" ? at.campaign : "";
      tell({ type: "fileSkipped" });
      void goOn(going, waiting, { campaign, unasked: false });
    },
    writeFile: (review, { waiting }, unasked) => void writeFile(review, waiting, unasked),
  };
}

/** Goes on until a file is to be looked at, or none is left. */
async function goOn(going: Going, waiting: readonly WaitingFile[], way: Way): Promise<void> {
  const [file, ...rest] = waiting;
  if (!file) return;
  const stop = going.begin();
  const isGivenUp = (): boolean => stop.aborted;
  let review: ReviewStep | null;
  try {
    review = await readWaiting(going, file, { ...way, stop });
  } catch (error) {
    // A bug with one file is thrown as ever, and the others are read all the same.
    if (!isGivenUp()) void goOn(going, rest, way);
    throw error;
  }
  if (isGivenUp()) return;
  if (review && !(way.unasked && asksNothing(review))) return;
  if (review && !(await going.writeOne(review))) return;
  await goOn(going, rest, way);
}

/** Opens and reads one of the files; one that cannot be read keeps nothing from the others. */
async function readWaiting(
  { effects, tell }: Going,
  file: WaitingFile,
  { campaign, stop }: Way & { readonly stop: AbortSignal },
): Promise<ReviewStep | null> {
  const tellOfFile = (event: PaneEvent): void =>
    tell(event.type === "problemMet" ? { type: "fileUnread", problem: event.problem } : event);
  const opened = await file.open();
  if (stop.aborted) return null;
  if (opened.ok) return readOne({ effects, tell: tellOfFile }, opened.value, { stop, campaign });
  tellOfFile({ type: "problemMet", problem: opened.problem });
  return null;
}
