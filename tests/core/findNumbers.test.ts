import { findNumbers } from "../../src/core/number/findNumbers";

test.each([
  ["vi", "1.077 người", 1077],
  ["vi", "62,4 %", 62.4],
  ["vi", "711,2 tỷ đồng", 711_200_000_000],
  ["vi", "1.109.733", 1_109_733],
  ["en", "14,000", 14_000],
  ["en", "12.3 million", 12_300_000],
  ["en", "13.6 percent", 13.6],
  ["ar", "٨٫٩٥٪", 8.95],
  ["ar", "39043", 39_043],
] as const)("%s: %s is %d", (language, text, value) => {
  expect(findNumbers(text, language)[0]?.value).toBe(value);
});

test("a dot before three digits in English may be either, and is said to be", () => {
  expect(findNumbers("5.742 people", "en")[0]?.ambiguous).toBe(true);
  expect(findNumbers("5.742 người", "vi")[0]?.ambiguous).toBe(false);
});
