import { readSource } from "../../src/readers/readSource";
import { beginReview } from "../../src/taskpane/beginReview";
import { keptFigures } from "../../src/taskpane/keptFigures";
import { initialPane, type PaneState } from "../../src/taskpane/paneState";
import { openQuestions } from "../../src/taskpane/questions/openQuestions";
import { after, reviewOf } from "./builders";

const paid =
  "Số tiền chi trả trên địa bàn tỉnh Lào Cai là 761 tỷ đồng, trong đó ngân sách nhà nước 248 tỷ đồng, quỹ BHXH 401 tỷ đồng, quỹ BHTN 101 tỷ đồng.";
const table = "Địa bàn;BHXH tự nguyện\nSa Pa;168\nBắc Hà;96\nTổng cộng;300";

async function reviewing(name: string, words: string): Promise<PaneState> {
  const reading = await readSource({ name, bytes: new TextEncoder().encode(words) }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return { ...initialPane, importing: beginReview(reading.value) };
}

function answered(state: PaneState, answer: "keep" | "partMissing"): PaneState {
  const [question] = openQuestions(reviewOf(state));
  if (question?.kind !== "sum") throw new Error("No sum is asked about.");
  const { difference } = question.sum;
  return after(state, {
    type: "questionAnswered",
    key: question.key,
    answer: { kind: "sum", answer, difference },
  });
}

const differences = (state: PaneState): readonly unknown[] =>
  keptFigures(reviewOf(state)).map(({ keptSumDifference }) => keptSumDifference);

test.each([
  ["a report: its whole", "bc.txt", paid, [11e9, undefined, undefined, undefined]],
  ["a table's own total: the first of its parts", "bang.csv", table, [36, undefined]],
])("a sum that is kept is told of with %s", async (_, name, words, told) => {
  const state = await reviewing(name, words);
  expect(differences(state)).toEqual(told.map(() => undefined));
  expect(differences(answered(state, "keep"))).toEqual(told);
  expect(differences(answered(state, "partMissing"))).toEqual(told.map(() => undefined));
});

test("a sum that was corrected since is another one, and told of no more", async () => {
  const state = after(answered(await reviewing("bc.txt", paid), "keep"), {
    type: "figureCorrected",
    id: 0,
    change: { value: 750e9 },
  });
  expect(differences(state)).toEqual([undefined, undefined, undefined, undefined]);
});

test("a figure that was dropped is not written, and neither is one in doubt", async () => {
  const state = after(await reviewing("bc.txt", paid), {
    type: "figureDropped",
    id: 1,
    dropped: true,
  });
  expect(keptFigures(reviewOf(state))).toHaveLength(3);
  const doubtful = await reviewing("bc.txt", "Toàn tỉnh có 5.742 người tham gia BHXH tự nguyện.");
  expect(keptFigures(reviewOf(doubtful))).toEqual([]);
});
