import { readSource } from "../../src/readers/readSource";
import { beginReview } from "../../src/taskpane/beginReview";
import { withoutAnswer } from "../../src/taskpane/questions/answerQuestion";
import { openQuestions } from "../../src/taskpane/questions/openQuestions";
import type { Answer } from "../../src/taskpane/questions/question";
import {
  forgetting,
  keyOf,
  keysOf,
  mostRemembered,
  readRemembered,
  remembering,
  toRemember,
  type RememberedAnswer,
} from "../../src/taskpane/questions/rememberedAnswer";
import type { ReviewStep } from "../../src/taskpane/review";

const name = "BC Yên Bình 11.csv";
const next = "BC Yên Bình 12.csv";
const sender = "yên bình";
const rows = [
  "Địa bàn;BHXH tự nguyện;Số thu (đồng)",
  "Sa Pa;168;5.742",
  "Văn Chắn;96;3.120",
  ...["Gò Sỏi Xa", "Đầm Vạc Kia", "Thung Lũng Mơ", "Bến Phao Xanh"].map((place) => `${place};5;`),
];

async function reviewed(
  file: string,
  answers: readonly RememberedAnswer[] = [],
): Promise<ReviewStep> {
  const bytes = new TextEncoder().encode(rows.join("\n"));
  const reading = await readSource({ name: file, bytes }, "vi");
  if (!reading.ok) throw new Error(reading.problem.kind);
  return beginReview(reading.value, { places: [], answers });
}

/** Everything a person may say to that file, as it is remembered. */
async function allAnswered(): Promise<readonly RememberedAnswer[]> {
  const review = await reviewed(name);
  const answers: Readonly<Record<string, Answer>> = {
    area: { kind: "area", words: "Văn Chắn", area: { name: "Văn Chấn", kind: "office" } },
    areas: { kind: "areas", answer: "leave" },
  };
  return openQuestions(review).flatMap((question) => {
    const answer = answers[question.kind];
    return answer ? toRemember(sender, question, answer) : [];
  });
}

test("the next file of the same sender asks nothing that was answered, and says what was", async () => {
  const known = await allAnswered();
  const review = await reviewed(next, known);
  expect(openQuestions(review)).toEqual([]);
  expect(review.figures.map(({ observation }) => observation.area)).toContain("Văn Chấn");
  expect(review.answers).toHaveLength(5);
  expect(review.answers.every(({ remembered }) => remembered)).toBe(true);
});

test("another sender is asked", async () => {
  const known = await allAnswered();
  const review = await reviewed("BC Bắc Hà 12.csv", known);
  expect(review.answers).toEqual([]);
  expect(openQuestions(review)).toEqual(openQuestions(await reviewed(name)));
});

test("a remembered answer can be taken back, and then it is asked", async () => {
  const review = await reviewed(next, await allAnswered());
  const back = withoutAnswer(review, "area:Văn Chắn");
  expect(openQuestions(back).map(({ key }) => key)).toEqual(["area:Văn Chắn"]);
});

const dot: RememberedAnswer = { sender, kind: "number", sign: ".", means: "thousands" };
const place: RememberedAnswer = {
  sender,
  kind: "area",
  words: "Văn Chắn",
  area: { name: "Văn Chấn", kind: "office" },
};

test("what a sign means is remembered for its sender", async () => {
  const text = new TextEncoder().encode("Toàn tỉnh có 5.742 người tham gia BHXH tự nguyện.");
  const reading = await readSource({ name: "BC Sa Pa.txt", bytes: text }, "vi");
  if (!reading.ok) throw new Error(reading.problem.kind);
  const answers = [{ ...dot, sender: "sa pa", means: "decimal" as const }];
  const review = beginReview(reading.value, { places: [], answers });
  expect(review.figures).toMatchObject([{ question: null, observation: { value: 5.742 } }]);
});

test("a later answer takes the place of an earlier one, and the oldest make room", () => {
  const changed = { ...dot, means: "decimal" } as const;
  expect(remembering([dot, place], changed)).toEqual([place, changed]);
  const many = Array.from({ length: mostRemembered }, (_, index) => ({
    ...dot,
    sender: `sender ${index}`,
  }));
  const full = remembering(many, dot);
  expect(full).toHaveLength(mostRemembered);
  expect([full[0]?.sender, full.at(-1)?.sender]).toEqual(["sender 1", sender]);
});

test("answers are forgotten by their sender and their question", () => {
  const other = { ...dot, sender: "sa pa" };
  expect(forgetting([dot, other, place], sender, [keyOf(dot)])).toEqual([other, place]);
});

test("an answer to many names is forgotten under each of them", async () => {
  const review = await reviewed(name);
  const left = openQuestions(review).find(({ kind }) => kind === "areas");
  const before = review.figures
    .filter(({ id }) => left?.figures.includes(id))
    .map(({ id, question, observation }) => ({ id, question, observation }));
  const keys = keysOf({
    key: "areas",
    answer: { kind: "areas", answer: "leave" },
    remembered: false,
    before,
  });
  expect(keys).toContain("area:Thung Lũng Mơ");
});

test("what was stored comes back as it was", () => {
  const stored = [dot, place, { sender, kind: "area", words: "Gò", area: null }];
  expect(readRemembered(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["no list", { sender }],
  ["a number", 7],
  ["no answer", [null, 3, "x", []]],
  ["no sender", [{ ...dot, sender: " " }]],
  ["an endless sender", [{ ...dot, sender: "x".repeat(1000) }]],
  ["another sign", [{ ...dot, sign: ";" }]],
  ["another meaning", [{ ...dot, means: "both" }]],
  ["no words", [{ ...place, words: "" }]],
  ["an area without a name", [{ ...place, area: { kind: "office" } }]],
  ["an unheard kind of area", [{ ...place, area: { name: "X", kind: "planet" } }]],
  ["another kind", [{ ...place, kind: "sum" }]],
])("storage with %s gives no answers, and no error", (_, stored) => {
  expect(readRemembered(stored)).toEqual([]);
});

test("storage that was filled by another hand gives no more than are kept", () => {
  const stored = Array.from({ length: 1000 }, (_, index) => ({ ...dot, sender: `s${index}` }));
  expect(readRemembered(stored)).toHaveLength(mostRemembered);
});
