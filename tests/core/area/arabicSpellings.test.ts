import { arabicSpellings, toneless } from "../../../src/core/area/arabicSpellings";

const spellings = (word: string): readonly string[] => [...arabicSpellings(toneless(word)).keys()];

test.each([
  // The usual spelling first, and others that reports have.
  ["Điện", ["دين", "ديان", "ديين"]],
  ["Diễn", ["دين", "ديان"]],
  ["Dơi", ["دوي"]],
  ["Thành", ["ثانه", "تانه"]],
  ["Xoài", ["شواي", "سواي"]],
  ["Xát", ["شات", "زات"]],
  ["Khương", ["خونغ", "خوونغ", "كونغ"]],
  ["Nguyên", ["نغوين", "نجوين"]],
  ["Quốc", ["كوك", "كووك"]],
  ["Giang", ["جيانغ", "غيانغ"]],
  ["Gi", ["غي", "جي"]],
  ["Yên", ["ين", "يين"]],
  ["Thế", ["ثي", "ثيه", "تيه"]],
  ["Trạch", ["تراتش", "تشاتش"]],
  ["Kiều", ["كيو"]],
  ["An", ["ان"]],
  // names of the highlands
  ["Krông", ["كرونغ"]],
  ["Đakrông", ["داكرونغ"]],
  ["H'leo", ["هلياو", "هليو"]],
  ["Pleiku", ["بليكو", "بلايكو"]],
  ["Ayun", ["ايون"]],
])("%s is spelt %s", (word, expected) => {
  expect(spellings(word)[0]).toBe(expected[0]);
  expect(spellings(word)).toEqual(expect.arrayContaining([...expected]));
});

test.each(["Wolf", "Strh", "Buzz"])("%s is no Vietnamese word and has no spelling", (word) => {
  expect(spellings(word)).toEqual([]);
});

test("tones are not written, nor is it told where they stand", () => {
  expect(spellings("Hoà")).toEqual(spellings("Hóa"));
  expect(toneless("Nặm")).toBe("năm");
});
