import { passageToLine } from "./exportGold";
import { parsePassage } from "./parsePassage";
import { hasToBeRead, type Passage } from "./passage";

const parse = (marked: string): Passage =>
  parsePassage(marked, { name: "sample", language: "vi", part: "dev", source: "sample.txt" });

const sample = parse(
  [
    "area: Lào Cai ~ none",
    "notes: for the test",
    "---",
    "Năm [[2025|none:year]], có [[1.077|1077|participants.total|@Yên Bình]] người, đạt [[98,5%|98.5|plan.completion_rate]];",
    "chỉ tiêu [[1,2 nghìn|1.2e3|participants.total|target]], thiếu [[1,5%|±1.5 percent|other:points below target|change]].",
    "[[Hai|2|activities.conferences]] hội nghị, [[9/13|9/13 ratio|other:communes]] xã, giảm [[3%|-3 percent|participants.total|change]], [[5.742|? person|reach.people_consulted]] người.",
    "",
  ].join("\n"),
);

test("the text is what is left when the marks are taken away", () => {
  expect(sample.text).toBe(
    [
      "Năm 2025, có 1.077 người, đạt 98,5%;",
      "chỉ tiêu 1,2 nghìn, thiếu 1,5%.",
      "Hai hội nghị, 9/13 xã, giảm 3%, 5.742 người.",
    ].join("\n"),
  );
});

test("spans are UTF-16 offsets into that text", () => {
  for (const { start, end, raw } of sample.numbers) expect(sample.text.slice(start, end)).toBe(raw);
  expect(sample.numbers.map(({ start, end }) => [start, end])[0]).toEqual([4, 8]);
  const astral = parse("---\n𝟙 [[7|7|activities.parades]]\n");
  expect(astral.numbers[0]).toMatchObject({ start: 3, end: 4 });
});

test("a mark says value, unit, indicator, role and area; what it leaves out has a default", () => {
  expect(sample.numbers.map(({ value, unit, role, areas }) => [value, unit, role, areas])).toEqual([
    [null, null, "context", [null]],
    [1077, "person", "actual", ["Yên Bình"]],
    [98.5, "percent", "actual", ["Lào Cai", null]],
    [1200, "person", "target", ["Lào Cai", null]],
    [1.5, "percent", "change", ["Lào Cai", null]],
    [2, "event", "actual", ["Lào Cai", null]],
    [9 / 13, "ratio", "actual", ["Lào Cai", null]],
    [-3, "percent", "change", ["Lào Cai", null]],
    [null, "person", "actual", ["Lào Cai", null]],
  ]);
  expect(sample.numbers.map(({ signUnclear }) => signUnclear).indexOf(true)).toBe(4);
  expect(sample.numbers.filter(({ inWords }) => inWords).map(({ raw }) => raw)).toEqual(["Hai"]);
  expect(sample.numbers.filter(hasToBeRead)).toHaveLength(7);
});

test.each([
  ["no end of the header", "area: Lào Cai\n[[7|7|activities.parades]]\n"],
  ["an unknown header line", "place: Lào Cai\n---\ntext\n"],
  ["an unknown domain", "domain: other\n---\ntext\n"],
  ["a span with a space", "---\n[[ 7|7|activities.parades]]\n"],
  ["an unknown role", "---\n[[7|7|activities.parades|goal]]\n"],
  ["no number for a value", "---\n[[7|seven|activities.parades]]\n"],
  ["no unit outside the catalogue", "---\n[[7|7|other:horses]]\n"],
  ["an indicator of no catalogue", "---\n[[7|7|activities.picnics]]\n"],
  ["a mark that is not closed", "---\n[[7|7|activities.parades\n"],
  ["more said of a number that is no figure", "---\n[[2025|none:year|actual]]\n"],
])("%s is refused", (_, marked) => {
  expect(() => parse(marked)).toThrow("sample.txt");
});

test("a passage as a line of JSON keeps spans, values, areas and what is no figure", () => {
  const line = JSON.parse(passageToLine(sample)) as { figures: unknown[] };
  expect(line).toMatchObject({
    id: "vi-sample",
    lang: "vi",
    domain: "in-domain",
    text: sample.text,
  });
  expect(line.figures[0]).toEqual({
    start: 4,
    end: 8,
    raw: "2025",
    value: null,
    unit: null,
    indicator: "none:year",
    area: null,
    is_campaign_figure: false,
    role: "context",
  });
  expect(line.figures[4]).toMatchObject({
    area: "Lào Cai",
    areaAccept: ["Lào Cai", null],
    is_campaign_figure: true,
    sign_unclear: true,
  });
});
