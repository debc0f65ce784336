import { nothingKnown } from "../../src/taskpane/beginReview";
import type { ImportReceipt } from "../../src/app/useCases";
import { initialPane, type PaneEvent, type PaneState } from "../../src/taskpane/paneState";
import type { ReviewStep } from "../../src/taskpane/review";
import { after, festival, review, reviewing, reviewOf } from "./builders";

const file = { name: "a.txt", bytes: new Uint8Array([1]) };
const receipt: ImportReceipt = {
  worksheet: "Số liệu",
  overview: "Tổng quan",
  added: 3,
  unchanged: 0,
  conflicts: 0,
  differing: [],
  notKept: null,
};
const unreadable = { kind: "FileUnreadable", name: "a.txt" } as const;
const met: PaneEvent = { type: "problemMet", problem: unreadable };
const writing = after(reviewing, { type: "writingBegan" });
const reading = after(initialPane, { type: "sourceChosen", name: "a.txt" });

test("a file that is read becomes a review of its figures, the first selected", () => {
  const state = after(reading, {
    type: "sourceRead",
    reading: review.reading,
    file,
    known: nothingKnown,
  });
  expect(state.importing).toEqual({ ...review, file });
  expect(reviewOf(state)).toMatchObject({ selected: 0, campaign: "Ngày hội", droppedOrder: [] });
});

test.each<[string, PaneEvent]>([
  ["given up", { type: "startedOver" }],
  ["left for the paste", { type: "pasteOpened" }],
])("figures that arrive after their reading was %s do not come back", (_, event) => {
  const left = after(reading, event);
  const late = { type: "sourceRead", reading: review.reading, file, known: nothingKnown } as const;
  expect(after(left, late)).toBe(left);
});

test("another file begins its own reading, and its name is shown", () => {
  expect(after(reviewing, { type: "sourceChosen", name: "b.txt" }).importing).toEqual({
    step: "reading",
    name: "b.txt",
    progress: null,
  });
});

test("how far a reading is is shown while it goes on, and no longer", () => {
  const told: PaneEvent = {
    type: "readingProgressed",
    progress: { stage: "pages", done: 12, of: 300 },
  };
  expect(after(reading, told).importing).toMatchObject({
    step: "reading",
    progress: told.progress,
  });
  expect(after(reviewing, told)).toBe(reviewing);
});

test("starting over goes to the first screen of the import, from wherever it was asked", () => {
  const state = after(
    { ...reviewing, tab: "charts", problem: unreadable },
    { type: "startedOver" },
  );
  expect(state).toEqual({ ...initialPane, importing: { step: "start" } });
});

test("settings lie over a tab, which is as it was when they close", () => {
  const open = after(
    { ...reviewing, tab: "import", problem: unreadable },
    { type: "settingsOpened" },
  );
  expect(open).toMatchObject({ settingsOpen: true, problem: null });
  expect(after(open, { type: "settingsClosed" })).toEqual(reviewing);
});

test("a problem is dismissed and nothing else changes", () => {
  expect(after({ ...reviewing, problem: unreadable }, { type: "problemDismissed" })).toEqual(
    reviewing,
  );
});

describe("a problem of the import", () => {
  test("while reading leads back to the first screen", () => {
    expect(after(reading, met)).toEqual({ ...initialPane, problem: unreadable });
  });

  test("while writing leads back to the review with every correction in it", () => {
    const corrected = after(
      reviewing,
      { type: "figureCorrected", id: 1, change: { value: 128 } },
      { type: "figureDropped", id: 2, dropped: true },
    );
    const state = after(corrected, { type: "writingBegan" }, met);
    expect(state.importing).toEqual(corrected.importing);
    expect(state.problem).toEqual(unreadable);
  });

  test.each<[string, PaneState]>([
    ["the paste", after(initialPane, { type: "pasteOpened" })],
    ["the review", reviewing],
  ])("leaves %s as it is", (_, state) => {
    expect(after(state, met)).toEqual({ ...state, problem: unreadable });
  });

  test("does not stop a comparison that is being made on another tab", () => {
    const both = after(reading, { type: "comparingBegan", working: "comparing" });
    expect(after(both, met).comparing.working).toBe("comparing");
  });

  test("is gone with the next step", () => {
    expect(after(reviewing, met, { type: "writingBegan" }).problem).toBeNull();
  });
});

describe("writing", () => {
  test("begins only from a review", () => {
    expect(after(reading, { type: "writingBegan" })).toBe(reading);
    expect(writing.importing).toEqual({
      step: "writing",
      review,
      stage: "reading",
      stopping: false,
    });
  });

  test("goes through its stages, and a stop holds until the next safe point", () => {
    const state = after(
      writing,
      { type: "stageEntered", stage: "deciding" },
      { type: "stopAsked" },
      { type: "stageEntered", stage: "writing" },
    );
    expect(state.importing).toMatchObject({ stage: "writing", stopping: true });
  });

  test("ends with what was written and with the two areas to compare next", () => {
    const state = after(writing, { type: "written", receipt, survey: festival });
    expect(state.importing).toEqual({ step: "done", review, receipt });
    expect(state.comparing).toMatchObject({
      survey: festival,
      first: "Yên Bình",
      second: "Văn Chấn",
    });
  });

  test("ends well although the workbook could not be looked at afterwards", () => {
    const surveyed = after(writing, { type: "surveyed", survey: festival });
    const state = after(surveyed, { type: "written", receipt, survey: null });
    expect(state.importing).toMatchObject({ step: "done", receipt });
    expect(state.comparing.survey).toBe(festival);
    expect(state.problem).toBeNull();
  });

  test.each<PaneEvent>([
    { type: "stageEntered", stage: "writing" },
    { type: "stopAsked" },
    { type: "written", receipt, survey: festival },
  ])("is over: $type comes too late to change anything", (event) => {
    const over = after(writing, met);
    expect(after(over, event)).toBe(over);
  });
});

test("while figures are written, nobody corrects them", () => {
  const late: readonly PaneEvent[] = [
    { type: "figureSelected", id: 2 },
    { type: "figureCorrected", id: 2, change: { value: 1 } },
    { type: "figureDropped", id: 2, dropped: true },
    { type: "dropUndone" },
    { type: "wordPointedAt", candidate: { start: 0, end: 3 } },
    { type: "campaignNamed", campaign: "Khác" },
  ];
  for (const event of late)
    expect([event.type, after(writing, event) === writing]).toEqual([event.type, true]);
});

test("an event of the review leaves the rest of the pane alone", () => {
  const state: PaneState = { ...reviewing, tab: "compare", problem: unreadable };
  const named = after(state, { type: "campaignNamed", campaign: "Ngày hội 2025" });
  const expected: ReviewStep = { ...review, campaign: "Ngày hội 2025" };
  expect(named).toEqual({ ...state, importing: expected });
});
