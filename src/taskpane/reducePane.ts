import type { Problem } from "../core/problem";
import { beginReview } from "./beginReview";
import { reduceComparing, withSurvey } from "./comparing";
import { withoutNamesake } from "./questions/namedPlace";
import type {
  FormStep,
  ImportStep,
  PaneEvent,
  PaneState,
  ReadingStep,
  WritingStep,
} from "./paneState";
import { beginFiles, reduceFiles } from "./reduceFiles";
import { reduceReview } from "./reduceReview";

/** The next state. Pure: no clock, no Excel; effects live in `usePane.ts`. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const next = reduceScreens(state, event);
  const places = reducePlaces(state.places, event);
  return places === state.places ? next : { ...next, places };
}

function reducePlaces(places: PaneState["places"], event: PaneEvent): PaneState["places"] {
  if (event.type === "placesLookedAt") return event.places ?? "unread";
  if (event.type !== "placeTakenBack" || places === null || places === "unread") return places;
  return withoutNamesake(places, event.place);
}

function reduceScreens(state: PaneState, event: PaneEvent): PaneState {
  const { importing } = state;
  if (importing.step === "files")
    return reduceFiles(state, { files: importing, event, reducePane });
  if (importing.step === "review") {
    const review = reduceReview(importing, event);
    if (review) return { ...state, importing: review };
  }
  return (
    reduceFrame(state, event) ??
    reduceImport(state, event) ??
    reduceComparing(state, event) ??
    state
  );
}

function reduceFrame(state: PaneState, event: PaneEvent): PaneState | null {
  switch (event.type) {
    case "settingsOpened":
      return { ...state, settingsOpen: true, problem: null };
    case "settingsClosed":
      return { ...state, settingsOpen: false };
    case "tablesRecalled":
      return { ...state, keptTables: event.mappings };
    case "problemDismissed":
      return { ...state, problem: null };
    case "problemMet":
      return afterProblem(state, event.problem);
    default:
      return null;
  }
}

function reduceImport(state: PaneState, event: PaneEvent): PaneState | null {
  const { importing } = state;
  const at = (step: ImportStep): PaneState => ({ ...state, importing: step, problem: null });
  switch (event.type) {
    case "startedOver":
      return { ...at({ step: "start" }), tab: "import" };
    case "pasteOpened":
      return at({ step: "paste" });
    case "sourceChosen":
      return at({ step: "reading", name: event.name, progress: null });
    case "readingProgressed":
    case "sourceRead":
      // A file that was given up while it was read is not brought back.
      return importing.step === "reading" ? reduceReading(state, importing, event) : state;
    case "writingBegan":
      return importing.step === "review"
        ? at({ step: "writing", review: importing, stage: "reading", stopping: false })
        : state;
    case "formOpened":
      return { ...at({ step: "form", statuses: null, making: false, made: null }), tab: "import" };
    default:
      return reduceStep(state, event);
  }
}

function reduceStep(state: PaneState, event: PaneEvent): PaneState | null {
  const { importing } = state;
  if (event.type === "filesChosen") return beginFiles(state, event.files);
  if (importing.step === "writing") return reduceWriting(state, importing, event);
  return importing.step === "form" ? reduceForm(state, importing, event) : null;
}

function reduceForm(state: PaneState, form: FormStep, event: PaneEvent): PaneState | null {
  switch (event.type) {
    case "formBegan":
      return { ...state, importing: { ...form, making: true, made: null }, problem: null };
    case "formMade":
      return { ...state, importing: { ...form, making: false, made: event.name } };
    case "formsLookedAt":
      return { ...state, importing: { ...form, statuses: event.statuses } };
    default:
      return null;
  }
}

function reduceReading(
  state: PaneState,
  reading: ReadingStep,
  event: Extract<PaneEvent, { readonly type: "readingProgressed" | "sourceRead" }>,
): PaneState {
  return event.type === "sourceRead"
    ? { ...state, importing: beginReview(event.reading, event.known, event.file), problem: null }
    : { ...state, importing: { ...reading, progress: event.progress } };
}

function reduceWriting(state: PaneState, writing: WritingStep, event: PaneEvent): PaneState | null {
  switch (event.type) {
    case "stageEntered":
      return { ...state, importing: { ...writing, stage: event.stage } };
    case "stopAsked":
      return { ...state, importing: { ...writing, stopping: true } };
    case "written": {
      const { receipt, survey } = event;
      const { review } = writing;
      const done: PaneState = { ...state, importing: { step: "done", review, receipt } };
      return survey === null ? done : withSurvey(done, survey);
    }
    default:
      return null;
  }
}

/** A problem of the import leaves the person where her work is: in the review she wrote, or at the start. */
function afterProblem(state: PaneState, problem: Problem): PaneState {
  const { importing } = state;
  const back = importing.step === "writing" ? importing.review : importing;
  return { ...state, problem, importing: rested(back) };
}

/** A step that waits for nothing any more. */
function rested(step: ImportStep): ImportStep {
  if (step.step === "form") return { ...step, making: false };
  if (step.step === "review") return { ...step, rereading: null };
  return step.step === "reading" ? { step: "start" } : step;
}
