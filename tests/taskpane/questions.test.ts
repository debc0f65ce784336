import { beginReview, isAsked, isKept } from "../../src/taskpane/review";
import { initialPane, type PaneState } from "../../src/taskpane/paneState";
import { readSource } from "../../src/readers/readSource";
import { after, reviewOf } from "./builders";

/** A report in which nothing says whether the dot separates thousands. */
const doubtful = "Toàn tỉnh có 5.742 người tham gia BHXH tự nguyện.";

async function reviewingText(words: string): Promise<PaneState> {
  const reading = await readSource(
    { name: "mail.txt", bytes: new TextEncoder().encode(words) },
    "vi",
  );
  if (!reading.ok) throw new Error(reading.problem.kind);
  return { ...initialPane, importing: beginReview(reading.value) };
}

test("a number that can be read in two ways is asked about and held back", async () => {
  const { figures } = reviewOf(await reviewingText(doubtful));
  expect(figures.map(({ question }) => question)).toEqual([[5742, 5.742]]);
  expect([figures.filter(isAsked).length, figures.filter(isKept).length]).toEqual([1, 0]);
});

test("an answer gives the value, without calling it corrected, and lets it be written", async () => {
  const state = await reviewingText(doubtful);
  const { figures } = reviewOf(after(state, { type: "questionAnswered", id: 0, value: 5.742 }));
  expect(figures).toMatchObject([{ question: null, edited: false, observation: { value: 5.742 } }]);
  expect(figures.filter(isKept)).toHaveLength(1);
});

test("a value typed by hand answers too; another correction does not", async () => {
  const state = await reviewingText(doubtful);
  const correct = (change: { readonly value?: number; readonly area?: string }) =>
    reviewOf(after(state, { type: "figureCorrected", id: 0, change })).figures[0]?.question;
  expect(correct({ value: 6000 })).toBeNull();
  expect(correct({ area: "Sa Pa" })).toEqual([5742, 5.742]);
});

test("a dropped figure asks nothing", async () => {
  const state = after(await reviewingText(doubtful), {
    type: "figureDropped",
    id: 0,
    dropped: true,
  });
  expect(reviewOf(state).figures.filter(isAsked)).toEqual([]);
});

test("beside a number that tells, nothing is asked", async () => {
  const state = await reviewingText(`${doubtful} Số thu đạt 711,2 tỷ đồng.`);
  expect(reviewOf(state).figures.filter(isAsked)).toEqual([]);
});
