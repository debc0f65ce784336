import type { ImportReceipt } from "../../src/app/useCases";
import { nothingKnown } from "../../src/taskpane/beginReview";
import type { WaitingFile } from "../../src/taskpane/chosenSource";
import { initialPane, type PaneEvent, type PaneState } from "../../src/taskpane/paneState";
import { after, review, reviewing } from "./builders";

const waiting = (name: string): WaitingFile => ({
  name,
  open: () => Promise.reject(new Error("No file is opened by the state.")),
});
const files = ["a.txt", "b.txt", "c.txt"].map(waiting);
const receipt: ImportReceipt = {
  worksheet: "Số liệu",
  overview: "Tổng quan",
  added: 3,
  unchanged: 0,
  conflicts: 0,
  differing: [],
  notKept: null,
};
const problem = { kind: "FileEmpty", name: "a.txt" } as const;
const chosen: PaneEvent = { type: "filesChosen", files };
const read: PaneEvent = {
  type: "sourceRead",
  reading: review.reading,
  file: { name: "a.txt", bytes: new Uint8Array([1]) },
  known: nothingKnown,
};
const written: readonly PaneEvent[] = [
  { type: "writingBegan" },
  { type: "written", receipt, survey: null },
];
const skipped: PaneEvent = { type: "fileSkipped" };
const unread: PaneEvent = { type: "fileUnread", problem };
const cancelled: PaneEvent = { type: "startedOver" };

/** What of the state a person sees: which file is in hand and how, or what became of all. */
function seen({ importing }: PaneState): unknown {
  if (importing.step === "files")
    return [importing.name, importing.at.step, importing.waiting.map(({ name }) => name)];
  return importing.step === "summary"
    ? importing.outcomes.map(({ name, kind }) => `${name} ${kind}`)
    : importing.step;
}
const shown = (...events: readonly PaneEvent[]): unknown => seen(after(initialPane, ...events));

test("the first file is read, then reviewed, while the others wait", () => {
  expect(shown(chosen)).toEqual(["a.txt", "reading", ["b.txt", "c.txt"]]);
  expect(shown(chosen, read)).toEqual(["a.txt", "review", ["b.txt", "c.txt"]]);
});

test("of no file nothing happens", () => {
  expect(after(reviewing, { type: "filesChosen", files: [] })).toEqual(reviewing);
});

test("after a file was written, skipped or not readable, the next one is read", () => {
  const next = ["b.txt", "reading", ["c.txt"]];
  expect(shown(chosen, read, ...written)).toEqual(next);
  expect(shown(chosen, read, skipped)).toEqual(next);
  expect(shown(chosen, unread)).toEqual(next);
});

test("the last file ends in a summary of all, with receipts and problems", () => {
  const state = after(initialPane, chosen, unread, read, ...written, read, skipped);
  expect(state.importing).toEqual({
    step: "summary",
    outcomes: [
      { name: "a.txt", kind: "unread", problem },
      { name: "b.txt", kind: "written", receipt },
      { name: "c.txt", kind: "skipped" },
    ],
  });
  expect(state.problem).toBeNull();
});

test("what is corrected in a review stays with its file", () => {
  const state = after(initialPane, chosen, read, {
    type: "figureDropped",
    id: 1,
    dropped: true,
  });
  expect(state.importing).toMatchObject({
    step: "files",
    at: { step: "review", figures: [{ dropped: false }, { dropped: true }, { dropped: false }] },
  });
});

test("trouble with writing leads back to the review of that file", () => {
  const state = after(
    initialPane,
    chosen,
    read,
    { type: "writingBegan" },
    {
      type: "problemMet",
      problem: { kind: "WorkbookReadOnly" },
    },
  );
  expect(seen(state)).toEqual(["a.txt", "review", ["b.txt", "c.txt"]]);
  expect(state.problem).toEqual({ kind: "WorkbookReadOnly" });
});

test("who cancels before anything was done is at the start", () => {
  expect(shown(chosen, cancelled)).toBe("start");
  expect(shown(chosen, read, cancelled)).toBe("start");
});

test("who cancels later sees what was written and what was left", () => {
  const all = ["a.txt written", "b.txt left", "c.txt left"];
  expect(shown(chosen, read, ...written, cancelled)).toEqual(all);
  expect(shown(chosen, read, ...written, read, cancelled)).toEqual(all);
});

test("trouble that ends the reading of a file in other letters ends the rest, and is said", () => {
  const again: PaneEvent = { type: "sourceChosen", name: "a.txt" };
  const state = after(initialPane, chosen, read, again, { type: "problemMet", problem });
  expect(seen(state)).toEqual(["a.txt unread", "b.txt left", "c.txt left"]);
});

test("a file that comes after all was given up changes nothing", () => {
  const given = after(initialPane, chosen, cancelled);
  expect(after(given, read, unread)).toEqual(given);
});

test("the summary makes room for the next import", () => {
  expect(shown(chosen, unread, unread, unread, cancelled)).toBe("start");
});
