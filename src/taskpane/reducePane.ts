import type { Problem } from "../core/problem";
import { beginReview } from "./beginReview";
import { reduceComparing, withSurvey } from "./comparing";
import type { ImportStep, PaneEvent, PaneState, WritingStep } from "./paneState";
import { reduceReview } from "./reduceReview";

/** The next state. Pure: no clock, no Excel; effects live in `usePane.ts`. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  const { importing } = state;
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
      return at({ step: "reading", name: event.name });
    case "sourceRead":
      // A file that was given up while it was read is not brought back.
      return importing.step === "reading" ? at(beginReview(event.reading, event.known)) : state;
    case "writingBegan":
      return importing.step === "review"
        ? at({ step: "writing", review: importing, stage: "reading", stopping: false })
        : state;
    default:
      return importing.step === "writing" ? reduceWriting(state, importing, event) : null;
  }
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
  return { ...state, problem, importing: back.step === "reading" ? { step: "start" } : back };
}
