import { settledFigures } from "../../../src/core/check/settledFigures";
import { readReport } from "../../../src/core/report/readReport";

const values = (text: string): readonly number[] =>
  settledFigures(readReport(text, "vi")).observations.map(({ value }) => value);

test("a number that can be read in two ways is left to its problem, the others stay", () => {
  const text = "BHXH Yên Bình tư vấn cho 5.742 người, 62 người tham gia mới BHXH tự nguyện.";
  expect(readReport(text, "vi").problems).toMatchObject([{ kind: "NumberAmbiguous" }]);
  expect(values(text)).toEqual([62]);
});

test("findings follow their figures, and go where one of them is in doubt", () => {
  const doubtful = "Tại Sa Pa, 5.742 người được tư vấn. ";
  const sum =
    "Tại Yên Bình có 286 người tham gia BHXH, BHYT, gồm 159 người tham gia mới BHXH tự nguyện và 127 người tham gia BHYT hộ gia đình.";
  const whole = readReport(doubtful + sum, "vi");
  expect(whole.findings).toMatchObject([{ kind: "SumHolds", whole: 1, parts: [2, 3] }]);
  expect(settledFigures(whole).findings).toMatchObject([
    { kind: "SumHolds", whole: 0, parts: [1, 2] },
  ]);
});
