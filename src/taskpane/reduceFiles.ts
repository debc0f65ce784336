import type { WaitingFile } from "./chosenSource";
import type { FileOutcome, FilesStep, PaneEvent, PaneState } from "./paneState";

/** The first of several files is read; of none, nothing happens. */
export const beginFiles = (state: PaneState, files: readonly WaitingFile[]): PaneState =>
  files.length === 0 ? state : nextFile(state, [], files);

interface FilesMove {
  readonly files: FilesStep;
  readonly event: PaneEvent;
  /** What happens to a single file, as if there were no others. */
  readonly reducePane: (state: PaneState, event: PaneEvent) => PaneState;
}

/**
 * What an event does while several files are on their way: the one in hand goes the way of a single file, and
 * where that way ends, the next one begins.
 */
export function reduceFiles(state: PaneState, { files, event, reducePane }: FilesMove): PaneState {
  const { name } = files;
  if (event.type === "fileSkipped") return over(state, files, { name, kind: "skipped" });
  if (event.type === "fileUnread")
    return over(state, files, { name, kind: "unread", problem: event.problem });
  if (event.type === "startedOver") return stopped(state, files);
  const after = reducePane({ ...state, importing: files.at }, event);
  const { importing } = after;
  switch (importing.step) {
    case "reading":
    case "review":
    case "writing":
      return { ...after, importing: { ...files, at: importing } };
    case "done":
      return over(after, files, { name, kind: "written", receipt: importing.receipt });
    case "start":
      return after.problem === null ? after : stopped(state, files, after.problem);
    default:
      return after;
  }
}

const over = (state: PaneState, { done, waiting }: FilesStep, outcome: FileOutcome): PaneState =>
  nextFile(state, [...done, outcome], waiting);

function nextFile(
  state: PaneState,
  done: readonly FileOutcome[],
  waiting: readonly WaitingFile[],
): PaneState {
  const [next, ...rest] = waiting;
  if (!next) return { ...state, problem: null, importing: { step: "summary", outcomes: done } };
  const { name } = next;
  const at = { step: "reading", name, progress: null } as const;
  return { ...state, problem: null, importing: { step: "files", done, name, at, waiting: rest } };
}

/** The person, or trouble with the file in hand, ends it all; what was written stands and is summed up. */
function stopped(
  state: PaneState,
  { done, name, waiting }: FilesStep,
  problem: PaneState["problem"] = null,
): PaneState {
  const inHand: FileOutcome =
    problem === null ? { name, kind: "left" } : { name, kind: "unread", problem };
  const left = waiting.map((file): FileOutcome => ({ name: file.name, kind: "left" }));
  const nothingDone = done.length === 0 && problem === null;
  return {
    ...state,
    tab: "import",
    problem: null,
    importing: nothingDone
      ? { step: "start" }
      : { step: "summary", outcomes: [...done, inHand, ...left] },
  };
}
