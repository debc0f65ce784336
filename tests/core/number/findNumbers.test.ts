import { findNumbers } from "../../../src/core/number/findNumbers";

const first = (text: string, language: "vi" | "en" | "ar"): object | undefined => {
  const found = findNumbers(text, language)[0];
  return found && { raw: found.raw, value: found.value };
};

describe("one number and its span", () => {
  test.each([
    ["vi", "1.077 người", "1.077", 1077],
    ["vi", "62,4 %", "62,4 %", 62.4],
    ["vi", "711,2 tỷ đồng", "711,2 tỷ", 711_200_000_000],
    ["vi", "1.250 tỷ đồng", "1.250 tỷ", 1_250_000_000_000],
    ["vi", "6,93 triệu người", "6,93 triệu", 6_930_000],
    ["vi", "5,7 nghìn lượt", "5,7 nghìn", 5700],
    ["vi", "2,5 nghìn tỷ đồng", "2,5 nghìn tỷ", 2_500_000_000_000],
    ["vi", "1 triệu 200 nghìn thẻ", "1 triệu 200 nghìn", 1_200_000],
    ["vi", "thu 38tr6 trong ngày", "38tr6", 38_600_000],
    ["vi", "thu 96,5tr", "96,5tr", 96_500_000],
    ["vi", "phát 1k2 tờ rơi", "1k2", 1200],
    ["vi", "chạy 5 km", "5", 5],
    ["vi", "xem tr. 5, 12 tr. sau", "5", 5],
    ["vi", "2 triệu rưỡi người", "2 triệu rưỡi", 2_500_000],
    ["vi", "1.109.733", "1.109.733", 1_109_733],
    ["vi", "1.234,5 km", "1.234,5", 1234.5],
    ["vi", "chín mươi chín xã", "chín mươi chín", 99],
    ["vi", "mười lăm hội nghị", "mười lăm", 15],
    ["vi", "hai mươi mốt điểm", "hai mươi mốt", 21],
    ["vi", "một trăm linh năm người", "một trăm linh năm", 105],
    ["vi", "50 phần trăm", "50 phần trăm", 50],
    ["vi", "12 345 người", "12 345", 12_345],
    ["en", "14,000", "14,000", 14_000],
    ["en", "1,234.5", "1,234.5", 1234.5],
    ["en", "12.3 million", "12.3 million", 12_300_000],
    ["en", "13.6 percent", "13.6 percent", 13.6],
    ["en", "2.5 percentage points", "2.5 percentage points", 2.5],
    ["en", "2,80,573 cards", "2,80,573", 280_573],
    ["en", "1.2 crore people", "1.2 crore", 12_000_000],
    ["en", "5 lakh 23 thousand", "5 lakh 23 thousand", 523_000],
    ["en", "3 lakh crore", "3 lakh crore", 3_000_000_000_000],
    ["en", "twenty-three booths", "twenty-three", 23],
    ["en", "five hundred and six", "five hundred and six", 506],
    ["en", "half a million people", "half a million", 500_000],
    ["en", "five and more", "five", 5],
    ["vi", "nửa triệu người", "nửa triệu", 500_000],
    ["ar", "نصف مليون شخص", "نصف مليون", 500_000],
    ["ar", "٨٫٩٥٪", "٨٫٩٥٪", 8.95],
    ["ar", "39043", "39043", 39_043],
    ["ar", "٣٩٬٠٤٣ مشتركًا", "٣٩٬٠٤٣", 39_043],
    ["ar", "13 مليون و871 ألف و806 مواطنين", "13 مليون و871 ألف و806", 13_871_806],
    ["ar", "530 ألف و300 مواطن", "530 ألف و300", 530_300],
    ["ar", "مليونين ومئتي ألف شخص", "مليونين ومئتي ألف", 2_200_000],
    ["ar", "مليونين ونصف شخص", "مليونين ونصف", 2_500_000],
    ["ar", "ألف ومئتا متقاعد", "ألف ومئتا", 1200],
    ["ar", "530 الف و300 مواطن", "530 الف و300", 530_300],
    ["ar", "3 آلاف شخص", "3 آلاف", 3000],
    ["ar", "15 في المئة", "15 في المئة", 15],
    ["ar", "15 بالمائة", "15 بالمائة", 15],
    ["ar", "مليونًا ونصف المليون", "مليونًا ونصف المليون", 1_500_000],
    ["ar", "خمسة عشر مؤتمرًا", "خمسة عشر", 15],
    ["ar", "خمسة وعشرين كشكًا", "خمسة وعشرين", 25],
    ["ar", "ثلاثة آلاف وخمسمائة أسرة", "ثلاثة آلاف وخمسمائة", 3500],
    ["ar", "لـ76 حالة", "76", 76],
  ] as const)("%s: %s", (language, text, raw, value) => {
    expect(first(text, language)).toEqual({ raw, value });
  });
});

describe("a sign before three digits is decided by the rest of the text", () => {
  const readings = (text: string, language: "vi" | "en" | "ar"): readonly number[] | undefined =>
    findNumbers(text, language)[0]?.readings;

  test.each([
    ["vi", "5.742 người"],
    ["en", "5.742 people"],
    ["ar", "5.742 شخصًا"],
  ] as const)("alone it is a question (%s)", (language, text) => {
    expect([...(readings(text, language) ?? [])].sort()).toEqual([5.742, 5742]);
  });

  test.each([
    ["vi", "5.742 người, 711,2 tỷ đồng", 5742],
    ["vi", "5.742 người trong 1.109.733 người", 5742],
    ["vi", "5,742 người trong 1,109,733 người", 5742],
    ["vi", "2.745 người gồm 159 người và 2.586 người", 2745],
    ["en", "5.742 people of 1.109.733, or 62,4 %", 5742],
    ["en", "5.742 metres and 0.83%", 5.742],
    ["en", "5,742 people", 5742],
    ["ar", "5.742 كم و0.83٪", 5.742],
    ["vi", "4.128 người, 3.680 người, 24.515 người", 4128],
  ] as const)("%s: %s is %d", (language, text, value) => {
    expect(readings(text, language)).toEqual([value]);
  });

  test("numbers that contradict each other decide nothing", () => {
    expect(readings("5.742 người, 62,4 %, 0.83 %", "vi")).toHaveLength(2);
  });
});

test.each(["1.23.456", "12.345.67", "1,2345,678", "1.234,567,8"])(
  "%s is written in no custom and has no value",
  (text) => {
    expect(findNumbers(text, "vi")[0]).toMatchObject({ malformed: true, readings: [] });
  },
);

test.each([
  ["vi", "triệu"],
  ["en", "and so on"],
  ["ar", "والمليون"],
] as const)("words that only go with numbers are none (%s: %s)", (language, text) => {
  expect(findNumbers(text, language)).toEqual([]);
});
