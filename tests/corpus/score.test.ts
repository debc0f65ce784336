import { areaKey } from "./areaKey";
import { loadPassages } from "./loadCorpus";
import { parsePassage } from "./parsePassage";
import { hasToBeRead, type Passage } from "./passage";
import { addCounts, countsToMeasures, scorePassage, type ReadFigure } from "./score";

const passage = parsePassage(
  [
    "area: Lào Cai",
    "---",
    "Năm [[2025|none:year]]: [[2.745|2745|participants.total]] người, trong đó Sa Pa [[159|159|participants.voluntary_si_new|@Sa Pa]],",
    "[[40|40 person|other:collectors]] nhân viên, kém chỉ tiêu [[0,4%|±0.4 percent|other:points below target|change]].",
  ].join("\n"),
  { name: "sample", language: "vi", part: "dev", source: "sample.txt" },
);

/** The readings of one who makes no mistake. */
const perfect = (of: Passage): ReadFigure[] =>
  of.numbers.filter(hasToBeRead).map(({ start, end, raw, value, role, areas, indicator }) => ({
    indicator,
    area: areas[0] ?? null,
    role,
    value,
    provenance: { start, end, raw },
  }));

/** A perfect reading with one figure spoiled. */
function spoiled(index: number, fault: Partial<ReadFigure>): readonly ReadFigure[] {
  return perfect(passage).map((figure, at) => (at === index ? { ...figure, ...fault } : figure));
}
const all = { gold: 4, read: 4, overlap: 4, found: 4, exact: 4, value: 4, strict: 4, remarks: [] };

test("a perfect reading is right in everything", () => {
  const score = scorePassage(passage, perfect(passage));
  expect(score).toEqual(all);
  expect(countsToMeasures(score)).toEqual({
    precision: 1,
    recall: 1,
    valueRecall: 1,
    strictPrecision: 1,
    strictRecall: 1,
    exactSpans: 1,
    invented: 0,
  });
});

test("a wrong value is found, but not right", () => {
  const score = scorePassage(passage, spoiled(0, { value: 2.745 }));
  expect(score).toMatchObject({ found: 4, exact: 4, value: 3, strict: 3 });
  expect(score.remarks).toEqual([
    "2.745: want 2745 actual Lào Cai participants.total; read 2.745 actual Lào Cai participants.total",
  ]);
});

test.each<[string, number, Partial<ReadFigure>]>([
  ["area", 1, { area: "Lào Cai" }],
  ["area that is none", 1, { area: null }],
  ["role", 1, { role: "target" }],
  ["indicator of the catalogue", 1, { indicator: "participants.voluntary_si" }],
])("a wrong %s costs only the strict score", (_, index, fault) => {
  expect(scorePassage(passage, spoiled(index, fault))).toMatchObject({
    value: 4,
    exact: 4,
    strict: 3,
  });
});

test("outside the catalogue the words of an indicator are free", () => {
  expect(scorePassage(passage, spoiled(2, { indicator: "other:nhân viên" }))).toEqual(all);
});

test("of points below a target either sign is right, of any other figure only gold's", () => {
  expect(scorePassage(passage, spoiled(3, { value: -0.4 }))).toEqual(all);
  expect(scorePassage(passage, spoiled(2, { value: -40 }))).toMatchObject({ value: 3, strict: 3 });
});

test("a shifted span is found, but not exact; a span with the wrong raw text neither", () => {
  const [figure] = perfect(passage);
  const { start = 0, end = 0, raw = "" } = figure?.provenance ?? {};
  const longer = { start, end: end + 6, raw: `${raw} người` };
  expect(scorePassage(passage, spoiled(0, { provenance: longer }))).toMatchObject({
    found: 4,
    exact: 3,
    strict: 4,
  });
  const otherRaw = { start, end, raw: "2745" };
  expect(scorePassage(passage, spoiled(0, { provenance: otherRaw }))).toMatchObject({
    found: 4,
    exact: 3,
  });
  const beside = { start: end, end: end + 4, raw: " ngư" };
  expect(scorePassage(passage, spoiled(0, { provenance: beside }))).toMatchObject({
    overlap: 3,
    found: 3,
  });
});

test("a figure made of a year is invented", () => {
  const year = { start: 4, end: 8, raw: "2025" };
  const invented = {
    indicator: "other:năm",
    area: null,
    role: "actual",
    value: 2025,
    provenance: year,
  };
  const score = scorePassage(passage, [...perfect(passage), invented]);
  expect(score).toMatchObject({ gold: 4, read: 5, overlap: 4, found: 4, strict: 4 });
  expect(score.remarks).toEqual(["invented 2025 as other:năm"]);
  expect(countsToMeasures(score)).toMatchObject({
    precision: 0.8,
    recall: 1,
    strictPrecision: 0.8,
  });
  expect(countsToMeasures(score).invented).toBeCloseTo(0.2);
});

test("a figure read twice costs precision, and the first reading counts", () => {
  const [first] = spoiled(0, { value: 7 });
  const score = scorePassage(passage, first ? [first, ...perfect(passage)] : []);
  expect(score).toMatchObject({ read: 5, overlap: 5, found: 4, value: 3 });
  expect(score.remarks).toContain("2.745: read twice");
});

test("a missed figure costs recall; nothing read has no faults in precision", () => {
  expect(scorePassage(passage, perfect(passage).slice(1)).remarks).toEqual([
    "missed 2.745 (participants.total)",
  ]);
  const measures = countsToMeasures(scorePassage(passage, []));
  expect(measures).toMatchObject({ precision: 1, recall: 0, strictRecall: 0, invented: 0 });
});

test("one long reading answers the figure whose middle is nearest", () => {
  const [first, second] = passage.numbers.filter(hasToBeRead);
  const start = first?.start ?? 0;
  const end = (second?.start ?? 0) + 1;
  const long = { start, end, raw: passage.text.slice(start, end) };
  const reading = {
    indicator: "participants.total",
    area: "Lào Cai",
    role: "actual",
    value: 2745,
    provenance: long,
  };
  expect(scorePassage(passage, [reading])).toMatchObject({ found: 1, exact: 0, strict: 1 });
});

test("what the text leaves open is not to be read as a figure", () => {
  const open = parsePassage("---\nAbout [[5.742|? person|reach.people_consulted]] people\n", {
    name: "open",
    language: "en",
    part: "dev",
    source: "open.txt",
  });
  const guess = {
    indicator: "reach.people_consulted",
    area: null,
    role: "actual",
    value: 5742,
    provenance: { start: 6, end: 11, raw: "5.742" },
  };
  expect(scorePassage(open, [guess])).toMatchObject({ gold: 0, read: 1, overlap: 0 });
  expect(scorePassage(open, [])).toMatchObject({ gold: 0, read: 0 });
});

test("counts of passages add up", () => {
  const scores = [scorePassage(passage, perfect(passage)), scorePassage(passage, [])];
  expect(addCounts(scores)).toEqual({
    gold: 8,
    read: 4,
    overlap: 4,
    found: 4,
    exact: 4,
    value: 4,
    strict: 4,
  });
});

test("a perfect reading of the whole corpus has the highest score", () => {
  for (const language of ["vi", "en", "ar"] as const) {
    const scores = loadPassages(language, "dev").map((one) => scorePassage(one, perfect(one)));
    expect(scores.flatMap(({ remarks }) => remarks)).toEqual([]);
    expect(countsToMeasures(addCounts(scores))).toMatchObject({ strictRecall: 1, exactSpans: 1 });
  }
});

test.each([
  ["TP. Hồ Chí Minh", "Ho Chi Minh City"],
  ["TP. Hồ Chí Minh", "TPHCM"],
  ["tỉnh Hà Tĩnh", "Ha Tinh province"],
  ["BHXH cơ sở Bảo Thắng", "Bảo Thắng"],
  ["Đắk Lắk", "dak lak"],
  ["محافظة قنا", "قنا"],
])("%s and %s are one place", (one, other) => {
  expect(areaKey(one)).toBe(areaKey(other));
});

test.each([
  ["Quận 1", "Quận 12"],
  ["Quận 1", "1"],
  ["Yên Bình", "Bình Yên"],
  ["Lào Cai", null],
])("%s and %s are not", (one, other) => {
  expect(areaKey(one)).not.toBe(areaKey(other));
});
