import { readSource } from "../../src/readers/readSource";
import { beginReview, type Known } from "../../src/taskpane/beginReview";
import { initialPane, type PaneState } from "../../src/taskpane/paneState";
import { openQuestions } from "../../src/taskpane/questions/openQuestions";
import { outcomeOf } from "../../src/taskpane/questions/outcome";
import type { Answer, NumberQuestion, Question } from "../../src/taskpane/questions/question";
import { isAsked, isKept } from "../../src/taskpane/review";
import { after, reviewOf } from "./builders";

/** A report in which nothing says whether the dot separates thousands. */
const doubtful = "Toàn tỉnh có 5.742 người tham gia BHXH tự nguyện.";

async function reviewingText(words: string, known?: Known, name = "mail.txt"): Promise<PaneState> {
  const reading = await readSource({ name, bytes: new TextEncoder().encode(words) }, null);
  if (!reading.ok) throw new Error(reading.problem.kind);
  return { ...initialPane, importing: beginReview(reading.value, known) };
}

const asked = (state: PaneState): readonly Question[] => openQuestions(reviewOf(state));
const keys = (state: PaneState): readonly string[] => asked(state).map(({ key }) => key);
const answered = (state: PaneState, key: string, answer: Answer): PaneState =>
  after(state, { type: "questionAnswered", key, answer });
const values = (state: PaneState): readonly number[] =>
  reviewOf(state).figures.map(({ observation }) => observation.value);
const areas = (state: PaneState): readonly (string | null)[] =>
  reviewOf(state).figures.map(({ observation }) => observation.area);

describe("a number that can be read in two ways", () => {
  test("is asked about and held back", async () => {
    const state = await reviewingText(doubtful);
    const { figures } = reviewOf(state);
    expect(figures.map(({ question }) => question)).toEqual([[5742, 5.742]]);
    expect([figures.filter(isAsked).length, figures.filter(isKept).length]).toEqual([1, 0]);
    expect(asked(state)).toEqual([{ kind: "number", key: "number:.", sign: ".", figures: [0] }]);
  });

  test.each([
    ["thousands", 5742],
    ["decimal", 5.742],
  ] as const)(
    "is with its sign as %s %d, not called corrected, and written",
    async (means, value) => {
      const state = answered(await reviewingText(doubtful), "number:.", {
        kind: "number",
        sign: ".",
        means,
      });
      const { figures } = reviewOf(state);
      expect(figures).toMatchObject([{ question: null, edited: false, observation: { value } }]);
      expect(figures.filter(isKept)).toHaveLength(1);
      expect(asked(state)).toEqual([]);
    },
  );

  test("is in doubt again when the answer is taken back", async () => {
    const before = await reviewingText(doubtful);
    const state = answered(before, "number:.", { kind: "number", sign: ".", means: "decimal" });
    expect(after(state, { type: "answerUndone", key: "number:." })).toEqual(before);
  });

  test("keeps what was typed since when the answer is taken back", async () => {
    const state = after(
      answered(await reviewingText(doubtful), "number:.", {
        kind: "number",
        sign: ".",
        means: "decimal",
      }),
      { type: "figureCorrected", id: 0, change: { value: 6000 } },
      { type: "answerUndone", key: "number:." },
    );
    expect(values(state)).toEqual([6000]);
    expect(asked(state)).toEqual([]);
  });

  test("is answered with all others of the same sign", async () => {
    const two = "Sa Pa có 5,742 người và Bắc Hà có 3,120 người tham gia BHXH tự nguyện.";
    const state = await reviewingText(two);
    expect(asked(state)).toMatchObject([{ figures: [0, 1] }]);
    const means = { kind: "number", sign: ",", means: "thousands" } as const;
    expect(values(answered(state, "number:,", means))).toEqual([5742, 3120]);
  });

  test("is asked about for itself in a text that uses its signs in both ways", async () => {
    const state = await reviewingText(
      "Thu 1.234,5 triệu đồng, chi 1,234.5 triệu đồng. Sa Pa có 5.742 người và Bắc Hà có 3.120 người tham gia BHXH tự nguyện.",
    );
    const [first = "", second = ""] = keys(state);
    expect(keys(state)).toHaveLength(2);
    const one = answered(state, first, { kind: "number", sign: ".", means: "decimal" });
    expect(keys(one)).toEqual([second]);
    expect(values(one).slice(-2)).toEqual([5.742, 3120]);
  });

  test("keeps the sign of a decrease", async () => {
    const state = await reviewingText(
      "BHXH Sa Pa: số người tham gia BHXH tự nguyện giảm 5.742 người so với cùng kỳ.",
    );
    expect(
      values(answered(state, "number:.", { kind: "number", sign: ".", means: "thousands" })),
    ).toEqual([-5742]);
  });

  test("is answered by a value typed by hand; another correction is no answer", async () => {
    const state = await reviewingText(doubtful);
    const correct = (change: { readonly value?: number; readonly area?: string }) =>
      reviewOf(after(state, { type: "figureCorrected", id: 0, change })).figures[0]?.question;
    expect(correct({ value: 6000 })).toBeNull();
    expect(correct({ area: "Sa Pa" })).toEqual([5742, 5.742]);
  });

  test("asks nothing once it is dropped, or beside a number that tells", async () => {
    const state = await reviewingText(doubtful);
    expect(asked(after(state, { type: "figureDropped", id: 0, dropped: true }))).toEqual([]);
    expect(asked(await reviewingText(`${doubtful} Số thu đạt 711,2 tỷ đồng.`))).toEqual([]);
  });

  test("says what would follow: a sum that holds, one that is off, people who are not whole", async () => {
    const state = await reviewingText(
      "Số tiền chi trả trên địa bàn tỉnh Lào Cai là 5.742 tỷ đồng (tăng 12%), trong đó ngân sách nhà nước 742 tỷ đồng, quỹ BHXH 4000 tỷ đồng, quỹ BHTN 1000 tỷ đồng.",
    );
    const [question] = asked(state) as readonly [NumberQuestion];
    const { figures } = reviewOf(state);
    expect(figures).toHaveLength(5);
    expect(outcomeOf(reviewOf(state), question, "thousands")).toEqual({ kind: "sumHolds" });
    expect(outcomeOf(reviewOf(state), question, "decimal")).toEqual({
      kind: "sumDiffers",
      by: 5742e9 - 5.742e9,
    });
    const people = await reviewingText(doubtful);
    const [alone] = asked(people) as readonly [NumberQuestion];
    expect(outcomeOf(reviewOf(people), alone, "decimal")).toEqual({ kind: "notWhole" });
    expect(outcomeOf(reviewOf(people), alone, "thousands")).toBeNull();
  });
});

const table = (rows: readonly (readonly [string, number | string])[]): string =>
  ["Địa bàn;BHXH tự nguyện", ...rows.map((row) => row.join(";"))].join("\n");

describe("an area that nobody knows", () => {
  const known = [
    ["Sa Pa", 168],
    ["Bắc Hà", 96],
  ] as const;
  const read = (rows: readonly (readonly [string, number | string])[]): Promise<PaneState> =>
    reviewingText(table([...known, ...rows]), undefined, "bang.csv");

  test("is asked about with the places that are near, and nothing is held back", async () => {
    const state = await read([["Văn Chắn", 20]]);
    expect(asked(state)).toMatchObject([
      { kind: "area", words: "Văn Chắn", figures: [2], offered: [{ name: "Văn Chấn" }] },
    ]);
    expect(reviewOf(state).figures.filter(isKept)).toHaveLength(3);
  });

  test("is settled by one answer for all figures with the same words, and back again", async () => {
    const rows = ["Địa bàn;BHXH tự nguyện;BHYT hộ gia đình", "Sa Pa;168;20", "Văn Chắn;96;30"];
    const state = await reviewingText(rows.join("\n"), undefined, "bang.csv");
    const answer: Answer = {
      kind: "area",
      words: "Văn Chắn",
      area: { name: "Văn Chấn", kind: "office" },
    };
    const settled = answered(state, "area:Văn Chắn", answer);
    expect(areas(settled)).toEqual(["Sa Pa", "Sa Pa", "Văn Chấn", "Văn Chấn"]);
    expect(reviewOf(settled).figures[2]?.observation.areaKind).toBe("office");
    expect(keys(settled)).toEqual([]);
    expect(after(settled, { type: "answerUndone", key: "area:Văn Chắn" })).toEqual(state);
  });

  test("may stay as it is written", async () => {
    const state = await read([["Văn Chắn", 20]]);
    const left = answered(state, "area:Văn Chắn", { kind: "area", words: "Văn Chắn", area: null });
    expect([areas(left)[2], keys(left)]).toEqual(["Văn Chắn", []]);
  });

  test("is asked about with many others at once where nothing is near, or one by one if asked", async () => {
    const far = ["Gò Sỏi Xa", "Đầm Vạc Kia", "Thung Lũng Mơ", "Bến Phao Xanh"];
    const state = await read([...far.map((name) => [name, 5] as const), ["Văn Chắn", 20]]);
    expect(asked(state)).toMatchObject([
      { kind: "area", words: "Văn Chắn" },
      { kind: "areas", names: far, figures: [2, 3, 4, 5] },
    ]);
    const left = answered(state, "areas", { kind: "areas", answer: "leave" });
    expect(keys(left)).toEqual(["area:Văn Chắn"]);
    const each = answered(state, "areas", { kind: "areas", answer: "oneByOne" });
    expect(keys(each)).toEqual([...far, "Văn Chắn"].map((name) => `area:${name}`));
  });

  test("is none in a report whose areas are known", async () => {
    expect(keys(await read([["Văn Chấn", 20]]))).toEqual([]);
  });
});

describe("a sum that does not hold", () => {
  const failing = table([
    ["Sa Pa", 168],
    ["Bắc Hà", 96],
    ["Văn Bàn", 148],
    ["Tổng cộng", 448],
  ]);
  const read = (): Promise<PaneState> => reviewingText(failing, undefined, "bang.csv");

  test("is asked about with both sides, and holds nothing back", async () => {
    const state = await read();
    expect(asked(state)).toMatchObject([
      {
        kind: "sum",
        sum: { kind: "TotalDiffers", total: { value: 448 }, parts: [0, 1, 2], difference: 36 },
      },
    ]);
    expect(reviewOf(state).figures.filter(isKept)).toHaveLength(3);
  });

  test("is not asked about again once it is kept or a part is missing, until its figures change", async () => {
    const state = await read();
    const [key = ""] = keys(state);
    for (const answer of ["keep", "partMissing"] as const) {
      const settled = answered(state, key, { kind: "sum", answer, difference: 36 });
      expect([keys(settled), values(settled)]).toEqual([[], values(state)]);
      const corrected = after(settled, { type: "figureCorrected", id: 0, change: { value: 160 } });
      expect(asked(corrected)).toMatchObject([{ kind: "sum", sum: { difference: 44 } }]);
      expect(keys(after(settled, { type: "answerUndone", key }))).toEqual([key]);
    }
  });

  test("is no question any more when a correction makes it hold", async () => {
    const corrected = after(await read(), {
      type: "figureCorrected",
      id: 0,
      change: { value: 204 },
    });
    expect(keys(corrected)).toEqual([]);
  });

  test("is not asked about while one of its numbers is in doubt", async () => {
    const state = await reviewingText(
      "Số tiền chi trả trên địa bàn tỉnh Lào Cai là 5.742 tỷ đồng, trong đó ngân sách nhà nước 742 tỷ đồng, quỹ BHXH 4051 tỷ đồng, quỹ BHTN 1001 tỷ đồng.",
    );
    expect(keys(state)).toEqual(["number:."]);
    const settled = answered(state, "number:.", { kind: "number", sign: ".", means: "thousands" });
    expect(asked(settled)).toMatchObject([{ kind: "sum", sum: { difference: -52e9 } }]);
  });

  test("opens the figure that is to be corrected, until its value is kept", async () => {
    const opened = after(await read(), { type: "figureOpened", id: 2 });
    expect(reviewOf(opened)).toMatchObject({ selected: 2, editing: true });
    expect(reviewOf(after(opened, { type: "valueClosed" })).editing).toBe(false);
    expect(reviewOf(after(opened, { type: "figureSelected", id: 0 })).editing).toBe(false);
  });
});

test("an answer to what is not asked changes nothing", async () => {
  const state = await reviewingText(doubtful);
  expect(answered(state, "number:,", { kind: "number", sign: ",", means: "decimal" })).toEqual(
    state,
  );
  expect(answered(state, "number:.", { kind: "areas", answer: "leave" })).toEqual(state);
});
