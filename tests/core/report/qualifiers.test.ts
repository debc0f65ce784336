import type { Language } from "../../../src/core/observation/observation";
import { read } from "./figuresIn";

const qualified = (text: string, language: Language): readonly string[] =>
  read(text, language).map(
    ({ value, modifier, basis }) => `${value} ${modifier ?? "-"} ${basis ?? "-"}`,
  );

/** Sentences with a qualifier, each with its like that has none. */
const cases: readonly (readonly [string, Language, string, readonly string[]])[] = [
  [
    "of whom",
    "vi",
    "BHXH Yên Bình vận động được hơn 120 người tham gia BHXH tự nguyện, trong đó có 70 phụ nữ, gần 15 đoàn viên.",
    ["120 moreThan -", "70 - phụ nữ", "15 nearly đoàn viên"],
  ],
  [
    "a group before its number, which is no number of a law",
    "vi",
    "Có 900 người tham gia BHXH tự nguyện, trong đó nữ 700 người, dân tộc thiểu số 300 người.",
    ["900 - -", "700 - nữ", "300 - dân tộc thiểu số"],
  ],
  [
    "a comparison is no modifier",
    "vi",
    "Có ít nhất 86 người tham gia BHXH tự nguyện, cao hơn 12 người so với tháng trước.",
    ["86 atLeast -", "12 - -"],
  ],
  [
    "whoever is counted is no group",
    "vi",
    "Có 86 lao động tham gia BHXH tự nguyện tại Hà Nam; 310 học sinh tham gia BHYT.",
    ["86 - -", "310 - -"],
  ],
  [
    "the ends of a range",
    "vi",
    "Mỗi xã tổ chức từ 3 đến 5 buổi tuyên truyền; 80-90 người dự.",
    ["3 from -", "5 to -", "80 from -", "90 to -"],
  ],
  [
    "from a start to an end is no range",
    "vi",
    "Số người tham gia BHXH tự nguyện tăng từ 300 lên 500 người.",
    ["300 - -", "500 - -"],
  ],
  [
    "of whom",
    "en",
    "About 186 people joined voluntary social insurance, of whom 102 were women and 61 farmers.",
    ["186 about -", "102 - women", "61 - farmers"],
  ],
  [
    "the parts of a group",
    "en",
    "In Lao Cai nearly 409 women joined voluntary social insurance: 268 in Sa Pa and 141 in Bac Ha; 50 people in Van Ban were consulted.",
    ["409 nearly women", "268 - women", "141 - women", "50 - -"],
  ],
  [
    "a range takes the indicator of its verb",
    "en",
    "The teams reached between 200 and 250 households, drew 40 to 50 people a day, and gave out 200 leaflets and 250 books.",
    ["200 from -", "250 to -", "40 from -", "50 to -", "200 - -", "250 - -"],
  ],
  [
    "of whom",
    "ar",
    "انضم أكثر من 120 شخصا إلى التأمين الاجتماعي الاختياري، منهم 70 امرأة و15 مزارعا، وشارك ما بين 80 و90 شخصا في الندوة.",
    ["120 moreThan -", "70 - امرأة", "15 - مزارعا", "80 from -", "90 to -"],
  ],
];

test.each(cases)("%s (%s): %s", (_name, language, text, expected) => {
  expect(qualified(text, language)).toEqual(expected);
});

test("a share keeps its unit and what it is of behind a number that is none", () => {
  const told = read("Health insurance in Yen Binh reached 3 to 5 percent of the population.", "en");
  expect(told.map(({ value, unit, indicator }) => [value, unit, indicator])).toContainEqual([
    5,
    "percent",
    "coverage.hi_rate",
  ]);
});

test("both ends of a range are of what the lower one is of", () => {
  const ends = read("The drive reached between 200 and 250 households.", "en");
  expect(ends.map(({ indicator }) => indicator)).toEqual([
    "reach.households_visited",
    "reach.households_visited",
  ]);
});
