import fc from "fast-check";
import type { PaneEvent, PaneState } from "../../src/taskpane/paneState";
import { after, figureIn, review, reviewing, reviewOf, text } from "./builders";

const ids = (state: PaneState): readonly number[] => reviewOf(state).figures.map(({ id }) => id);
const dropped = (state: PaneState): readonly number[] =>
  reviewOf(state)
    .figures.filter((figure) => figure.dropped)
    .map(({ id }) => id);
const drop = (id: number, is = true): PaneEvent => ({ type: "figureDropped", id, dropped: is });
const undo: PaneEvent = { type: "dropUndone" };

test("a figure is selected, which puts away the word that was pointed at", () => {
  const state = after(
    reviewing,
    { type: "wordPointedAt", candidate: { start: 0, end: 3 } },
    { type: "figureSelected", id: 1 },
  );
  expect(reviewOf(state)).toEqual({ ...review, selected: 1 });
});

test("a figure that is not there is not selected", () => {
  expect(reviewOf(after(reviewing, { type: "figureSelected", id: 9 }))).toEqual(review);
});

test("a correction changes one figure and says that a person made it", () => {
  const state = after(reviewing, {
    type: "figureCorrected",
    id: 1,
    change: { value: 128, area: null },
  });
  const [first, second, third] = reviewOf(state).figures;
  expect(second).toMatchObject({ edited: true, observation: { value: 128, area: null } });
  expect([first, third]).toEqual([review.figures[0], review.figures[2]]);
});

test("a value that a person gives is exact, whatever the source said of its own; another correction leaves that", () => {
  const [first, ...rest] = review.figures;
  if (!first) throw new Error("The review has no figures.");
  const observation = { ...first.observation, modifier: "moreThan" as const, basis: "phụ nữ" };
  const about: PaneState = {
    ...reviewing,
    importing: { ...review, figures: [{ ...first, observation }, ...rest] },
  };
  const told = (change: { value?: number; area?: string | null }): unknown => {
    const state = after(about, { type: "figureCorrected", id: 0, change });
    const { modifier, basis } = reviewOf(state).figures[0]?.observation ?? {};
    return [modifier, basis];
  };
  expect(told({ value: 1100 })).toEqual([undefined, "phụ nữ"]);
  expect(told({ area: null })).toEqual(["moreThan", "phụ nữ"]);
});

test("figures that nobody touched stay the same objects, so that they are not drawn again", () => {
  const state = after(reviewing, { type: "figureCorrected", id: 1, change: { value: 128 } });
  expect(reviewOf(state).figures[0]).toBe(review.figures[0]);
  expect(reviewOf(state).figures[2]).toBe(review.figures[2]);
});

test("drops come back last first, each selected as it comes", () => {
  const three = after(reviewing, drop(2), drop(0), drop(1));
  const seen = [
    three,
    after(three, undo),
    after(three, undo, undo),
    after(three, undo, undo, undo),
  ];
  expect(seen.map(dropped)).toEqual([[0, 1, 2], [0, 2], [2], []]);
  expect(seen.map((state) => reviewOf(state).selected)).toEqual([0, 1, 0, 2]);
});

test("a figure dropped, put back and dropped again comes back by when it was dropped last", () => {
  const state = after(reviewing, drop(0), drop(1), drop(0, false), drop(0), undo);
  expect(dropped(state)).toEqual([1]);
});

test("a figure that was put back by hand is not what the next undo brings", () => {
  const state = after(reviewing, drop(0), drop(1), drop(1, false), undo);
  expect(dropped(state)).toEqual([]);
  expect(reviewOf(state).droppedOrder).toEqual([]);
});

test("with nothing dropped, undo changes nothing", () => {
  expect(reviewOf(after(reviewing, undo))).toEqual(review);
});

test("a missed figure takes its place in reading order, with an id of its own, and is selected", () => {
  const state = after(reviewing, { type: "figureAdded", observation: figureIn(text, "tám") });
  expect(ids(state)).toEqual([0, 3, 1, 2]);
  expect(reviewOf(state)).toMatchObject({ selected: 1, candidate: null });
  expect(reviewOf(state).figures[1]).toMatchObject({ edited: true, dropped: false });
});

test("figures behind an added one are still found by what they are", () => {
  const added = after(reviewing, { type: "figureAdded", observation: figureIn(text, "tám") });
  const selected = reviewOf(after(added, { type: "figureSelected", id: 2 }));
  expect(selected.figures[selected.selected]?.observation).toEqual(figureIn(text, "150"));
  expect(dropped(after(added, drop(2)))).toEqual([2]);
  const corrected = after(added, { type: "figureCorrected", id: 1, change: { value: 5 } });
  expect(reviewOf(corrected).figures.map(({ edited }) => edited)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("the first figure of a report without figures can be added and gets the first id", () => {
  const bare: PaneState = { ...reviewing, importing: { ...review, figures: [] } };
  const state = after(bare, { type: "figureAdded", observation: figureIn(text, "tám") });
  expect(ids(state)).toEqual([0]);
});

test("a word is pointed at and let go", () => {
  const candidate = { start: 4, end: 8 };
  const pointed = after(reviewing, { type: "wordPointedAt", candidate });
  expect(reviewOf(pointed)).toEqual({ ...review, candidate });
  expect(reviewOf(after(pointed, { type: "wordPointedAt", candidate: null }))).toEqual(review);
});

const anyEvent = fc.oneof(
  fc.record({ type: fc.constant("figureSelected" as const), id: fc.nat(5) }),
  fc.record({ type: fc.constant("figureDropped" as const), id: fc.nat(5), dropped: fc.boolean() }),
  fc.constant(undo),
  fc.record({
    type: fc.constant("figureAdded" as const),
    observation: fc.constantFrom("tám", "buổi", "nữa", "có").map((raw) => figureIn(text, raw)),
  }),
  fc.record({
    type: fc.constant("figureCorrected" as const),
    id: fc.nat(5),
    change: fc.record({ value: fc.nat() }),
  }),
);

test("whatever a person does, ids stay apart, reading order holds and what is dropped can come back", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      const state = after(reviewing, ...events);
      const { figures, droppedOrder, selected } = reviewOf(state);
      expect(new Set(ids(state)).size).toBe(figures.length);
      const starts = figures.map(({ observation: { provenance } }) =>
        provenance.kind === "text" ? provenance.start : -1,
      );
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect([...droppedOrder].sort()).toEqual([...dropped(state)].sort());
      expect(figures[selected]).toBeDefined();
      const back = after(state, ...droppedOrder.map(() => undo));
      expect(dropped(back)).toEqual([]);
    }),
  );
});
