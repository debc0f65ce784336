import { blocksInView, sameBlock, type BlockProps } from "../../../src/taskpane/parts/blocksInView";
import type { PaneEvent, PaneState } from "../../../src/taskpane/paneState";
import { reportBlocks } from "../../../src/taskpane/reportBlocks";
import { beginReview } from "../../../src/taskpane/beginReview";
import { topicLook, type TopicLook } from "../../../src/taskpane/topicLook";
import { after, figureAt, figureIn, readingOf, reviewing, reviewOf } from "../builders";

/** A report of a hundred lines, each with three figures and a word that is none yet. */
const lines = Array.from(
  { length: 100 },
  (_, line) => `Xã ${line + 1} có ${line + 200} người, ${line + 400} thẻ và tám buổi.`,
);
const report = lines.join("\n");
const spans = [...report.matchAll(/\d+/g)].map(({ index, 0: { length } }) => ({
  start: index,
  end: index + length,
}));
const long: PaneState = {
  ...reviewing,
  importing: beginReview(
    readingOf(
      report,
      spans.map((span) => figureAt(report, span)),
    ),
  ),
};

function view(state: PaneState, only: TopicLook | null = null): readonly BlockProps[] {
  const review = reviewOf(state);
  const text = review.reading.text ?? "";
  return blocksInView(review, reportBlocks(text, review.figures), only);
}

/** How many blocks would be drawn anew when one state follows another, by the places where they begin. */
function drawnAnew(before: readonly BlockProps[], now: readonly BlockProps[]): number {
  const stood = new Map(before.map((props) => [props.block.start, props]));
  return now.filter((props) => {
    const old = stood.get(props.block.start);
    return !old || !sameBlock(old, props);
  }).length;
}

const redrawn = (state: PaneState, ...events: readonly PaneEvent[]): number =>
  drawnAnew(view(state), view(after(state, ...events)));

const select = (id: number): PaneEvent => ({ type: "figureSelected", id });
const missed: PaneEvent = { type: "figureAdded", observation: figureIn(report, "tám") };

test("the report has three hundred figures in a hundred blocks", () => {
  expect(reviewOf(long).figures).toHaveLength(300);
  expect(view(long)).toHaveLength(100);
});

test.each<[string, number, readonly PaneEvent[]]>([
  ["the next figure of the same line", 1, [select(1)]],
  ["a figure of another line", 2, [select(150)]],
  ["a corrected value", 1, [{ type: "figureCorrected", id: 150, change: { value: 1 } }]],
  ["a dropped figure", 1, [{ type: "figureDropped", id: 150, dropped: true }]],
  ["a word pointed at", 1, [{ type: "wordPointedAt", candidate: { start: 0, end: 2 } }]],
  ["the campaign's name", 0, [{ type: "campaignNamed", campaign: "Khác" }]],
])("%s draws %d of the hundred blocks anew", (_, blocks, events) => {
  expect(redrawn(long, ...events)).toBe(blocks);
});

test("a missed figure draws its own block and the one that was selected, not those behind it", () => {
  const elsewhere = after(long, select(150));
  expect(redrawn(elsewhere, missed)).toBe(2);
});

test("another topic draws every block that has figures", () => {
  expect(drawnAnew(view(long), view(long, topicLook("reach.attendees")))).toBe(100);
});

test("a block that is not drawn anew holds nothing that could have grown old", () => {
  for (const props of view(long))
    expect(Object.values(props).filter((value) => typeof value === "function")).toEqual([]);
});

test("a mark behind an added figure still selects its own figure", () => {
  const added = after(long, missed);
  const behind = view(added)[50]?.block.figures[1];
  expect(behind).toBe(view(long)[50]?.block.figures[1]);
  const { figures, selected } = reviewOf(after(added, select(behind?.id ?? -1)));
  expect(figures[selected]).toBe(behind);
});

describe("a block is drawn anew when any one thing of it changes:", () => {
  const props = view(long)[0];
  if (!props) throw new Error("There is no first block.");
  const { block } = props;
  const changes: readonly (readonly [string, BlockProps])[] = [
    ["the report", { ...props, report: `${report} ` }],
    ["its script", { ...props, arabic: !props.arabic }],
    ["the topic", { ...props, only: topicLook("reach.attendees") }],
    ["the selection", { ...props, selectedId: 1 }],
    ["the word pointed at", { ...props, candidate: { start: 0, end: 2 } }],
    ["whether it is folded", { ...props, unfolded: !props.unfolded }],
    ["its beginning", { ...props, block: { ...block, start: 1 } }],
    ["its end", { ...props, block: { ...block, end: block.end + 1 } }],
    ["its sentences", { ...props, block: { ...block, sentences: 2 } }],
    ["a figure less", { ...props, block: { ...block, figures: block.figures.slice(1) } }],
    [
      "another figure",
      { ...props, block: { ...block, figures: block.figures.map((figure) => ({ ...figure })) } },
    ],
  ];

  test.each(changes)("%s", (_, changed) => {
    expect(sameBlock(props, { ...props })).toBe(true);
    expect(sameBlock(props, changed)).toBe(false);
  });

  test("nothing that it is drawn from was forgotten here", () => {
    const changed = changes.flatMap(([, other]) =>
      Object.keys(other).filter(
        (key) => other[key as keyof BlockProps] !== props[key as keyof BlockProps],
      ),
    );
    expect(new Set(changed)).toEqual(new Set(Object.keys(props)));
  });
});

test("only the block with the selected figure and the pointed word knows of them", () => {
  const state = after(long, select(150), {
    type: "wordPointedAt",
    candidate: { start: report.indexOf("tám"), end: report.indexOf("tám") + 3 },
  });
  const knowing = view(state).map(({ selectedId, candidate }) => [selectedId, candidate?.start]);
  expect(knowing.filter(([id]) => id !== null)).toEqual([[150, undefined]]);
  expect(knowing[0]).toEqual([null, report.indexOf("tám")]);
  expect(knowing.filter(([, start]) => start !== undefined)).toHaveLength(1);
});
