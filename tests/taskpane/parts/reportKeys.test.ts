import { keyToEvent, type TextPlace } from "../../../src/taskpane/parts/reportKeys";
import type { PaneEvent } from "../../../src/taskpane/paneState";
import { topicLook } from "../../../src/taskpane/topicLook";
import { after, review, reviewing, reviewOf, text } from "../builders";

const place = (events: readonly PaneEvent[] = [], more: Partial<TextPlace> = {}): TextPlace => ({
  review: reviewOf(after(reviewing, ...events)),
  report: text,
  direction: "ltr",
  only: null,
  ...more,
});

/** Presses such as `Shift+ArrowLeft`. */
function press(keys: string, at: TextPlace): PaneEvent | null {
  const [key = "", ...held] = keys.split("+").reverse();
  return keyToEvent(
    {
      key,
      shiftKey: held.includes("Shift"),
      ctrlKey: held.includes("Ctrl"),
      metaKey: held.includes("Meta"),
    },
    at,
  );
}

const selected = (id: number): PaneEvent => ({ type: "figureSelected", id });
const pointed = (word: string): PaneEvent => {
  const start = text.indexOf(word);
  return { type: "wordPointedAt", candidate: { start, end: start + word.length } };
};

test.each([
  ["ltr", "ArrowRight", 2],
  ["ltr", "ArrowLeft", 0],
  ["rtl", "ArrowLeft", 2],
  ["rtl", "ArrowRight", 0],
] as const)("in a text that runs %s, %s goes on to figure %d", (direction, key, id) => {
  expect(press(key, place([selected(1)], { direction }))).toEqual(selected(id));
});

test("at either end of the text the arrows stay", () => {
  expect(press("ArrowLeft", place())).toBeNull();
  expect(press("ArrowRight", place([selected(2)]))).toBeNull();
});

test("with one topic shown, the arrows go over figures of the others", () => {
  const reach: PaneEvent = {
    type: "figureCorrected",
    id: 1,
    change: { indicator: "reach.attendees" },
  };
  const only = topicLook("participants.total");
  expect(press("ArrowRight", place([reach], { only }))).toEqual(selected(2));
  expect(press("ArrowLeft", place([reach, selected(2)], { only }))).toEqual(selected(0));
});

test.each([
  ["ltr", "Shift+ArrowRight", "người"],
  ["ltr", "Shift+ArrowLeft", "có"],
  ["rtl", "Shift+ArrowLeft", "người"],
] as const)(
  "in a text that runs %s, %s points at the word beside the figure",
  (direction, key, word) => {
    expect(press(key, place([], { direction }))).toEqual(pointed(word));
  },
);

test("from the word pointed at, the next press goes on, over the line's end and over figures", () => {
  expect(press("Shift+ArrowRight", place([pointed("buổi")]))).toEqual(pointed("Văn"));
  const last = text.lastIndexOf("có");
  const before127: PaneEvent = { type: "wordPointedAt", candidate: { start: last, end: last + 2 } };
  const behind = text.indexOf("người", text.indexOf("127"));
  expect(press("Shift+ArrowRight", place([before127]))).toEqual({
    type: "wordPointedAt",
    candidate: { start: behind, end: behind + 5 },
  });
});

test("a report without figures is walked from its first word", () => {
  const bare = { review: { ...review, figures: [] } };
  expect(press("Shift+ArrowRight", place([], bare))).toEqual(pointed("Yên"));
  expect(press("ArrowRight", place([], bare))).toBeNull();
  expect(press("Delete", place([], bare))).toBeNull();
});

test.each(["Delete", "Backspace"])("%s drops the selected figure", (key) => {
  expect(press(key, place([selected(1)]))).toEqual({ type: "figureDropped", id: 1, dropped: true });
});

test.each(["Ctrl+z", "Meta+z", "Ctrl+Z"])("%s takes the last drop back", (keys) => {
  expect(press(keys, place())).toEqual({ type: "dropUndone" });
});

test("Escape lets go of a word, and is left to Office when there is none", () => {
  expect(press("Escape", place([pointed("tám")]))).toEqual({
    type: "wordPointedAt",
    candidate: null,
  });
  expect(press("Escape", place())).toBeNull();
});

test.each(["z", "Enter", "Tab", "a", "ArrowDown", "F6"])("%s tells nothing", (key) => {
  expect(press(key, place())).toBeNull();
});
