import { read } from "./figuresIn";

test.each([
  ["vi", "Trong 6 tháng đầu năm 2025 có 12 hội nghị.", "2025-01..06"],
  ["vi", "Quý I/2022 có 12 hội nghị.", "2022-01..03"],
  ["vi", "Đến ngày 23.11.2021 có 12 hội nghị.", "2021-11-23"],
  ["vi", "Tháng 10/2025 có 12 hội nghị.", "2025-10"],
  ["vi", "Có 12 hội nghị trong năm 2024.", "2024"],
  ["en", "In the first nine months of 2025 they held 12 conferences.", "2025-01..09"],
  ["en", "On 8 May 2022 they held 12 conferences.", "2022-05-08"],
  ["en", "There were 12 conferences in May 2021.", "2021-05"],
  ["ar", "في يونيو 2024 نظم المكتب 12 مؤتمرا.", "2024-06"],
  ["ar", "في عام ٢٠٢٣ نظم المكتب 12 مؤتمرا.", "2023"],
  // compared with, or the year of a law
  ["vi", "Có 12 hội nghị, nhiều hơn so với năm 2024.", null],
  ["vi", "Theo Luật BHXH năm 2024 có 12 hội nghị.", null],
  ["en", "There were 12 conferences.", null],
] as const)("%s: %s", (language, text, period) => {
  expect(read(text, language).map((figure) => figure.period)).toEqual([period]);
});

test("each of two figures has its own", () => {
  const text = "BHYT tăng từ 450 người năm 2023 lên 620 người năm 2024.";
  expect(read(text, "vi").map(({ period }) => period)).toEqual(["2023", "2024"]);
});
