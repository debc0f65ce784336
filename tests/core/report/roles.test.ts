import { rolesIn } from "./figuresIn";

test.each([
  // change
  ["vi", "Tỷ lệ bao phủ BHYT đạt 95,2%, tăng 2,1% so với cùng kỳ.", ["actual 95.2", "change 2.1"]],
  ["vi", "Số người tham gia BHYT giảm 204 người, tương ứng 1,2%.", ["change -204", "change -1.2"]],
  ["vi", "BHTN có 900 người (thêm 51 người).", ["actual 900", "change 51"]],
  ["vi", "Vận động thêm 51 người tham gia BHYT.", ["actual 51"]],
  ["vi", "Tăng cường 12 hội nghị tuyên truyền.", ["actual 12"]],
  ["en", "Members rose by 506, or 4 percent.", ["change 506", "change 4"]],
  ["en", "They set up 12 booths and put up 85 banners.", ["actual 12", "actual 85"]],
  [
    "en",
    "Participation was 13.6 percent below the 14.2 million of May 2020.",
    ["change -13.6", "baseline 14200000"],
  ],
  ["ar", "بلغ عدد المشتركين 900 مشترك، بزيادة 51 مشتركا.", ["actual 900", "change 51"]],
  // target
  ["vi", "Chỉ tiêu cả năm 2019 là 680 người tham gia BHXH tự nguyện.", ["target 680"]],
  ["vi", "Mỗi huyện phải tổ chức ít nhất 2 hội nghị.", ["target 2"]],
  ["vi", "Đạt 98,3% kế hoạch.", ["actual 98.3"]],
  ["en", "The target is 300,000 new participants.", ["target 300000"]],
  ["en", "They reached 82.4 percent of the target.", ["actual 82.4"]],
  [
    "vi",
    "BHXH tỉnh phấn đấu phát triển 500 người tham gia BHXH tự nguyện, tỷ lệ bao phủ BHYT đạt 92% dân số.",
    ["target 500", "target 92"],
  ],
  [
    "vi",
    "Phấn đấu phát triển 500 người, đến nay đã có 412 người tham gia BHYT.",
    ["target 500", "actual 412"],
  ],
  // from, to
  ["vi", "BHXH tự nguyện tăng từ 450 người lên 620 người.", ["baseline 450", "actual 620"]],
  ["vi", "Tư vấn cho 450 người từ 12 điểm tư vấn.", ["actual 450", "actual 12"]],
  ["en", "Members rose from 12,450 in 2023 to 15,320 in 2024.", ["baseline 12450", "actual 15320"]],
  ["ar", "ارتفع عدد المشتركين من 450 مشتركا إلى 620 مشتركا.", ["baseline 450", "actual 620"]],
  // against a target
  [
    "vi",
    "BHYT phủ 86,5% dân số, thấp hơn chỉ tiêu 91% tới 4,5%.",
    ["actual 86.5", "target 91", "change -4.5"],
  ],
  [
    "vi",
    "Bằng 35,1% lực lượng lao động, còn kém chỉ tiêu (35,5%) 0,4%.",
    ["actual 35.1", "target 35.5", "change -0.4"],
  ],
  [
    "vi",
    "BHTN có 900 người (32,48%, cao hơn chỉ tiêu 0,48%).",
    ["actual 900", "actual 32.48", "change 0.48"],
  ],
  [
    "en",
    "Coverage was 88.4 percent, 1.6 percentage points below the target of 90 percent.",
    ["actual 88.4", "change -1.6", "target 90"],
  ],
] as const)("%s: %s", (language, text, expected) => {
  expect(rolesIn(text, language)).toEqual(expected);
});

describe("what a figure is measured by", () => {
  test.each([
    ["vi", "Tỷ lệ bao phủ BHYT đạt 94%, cao hơn mục tiêu 90%.", "target 90"],
    ["vi", "Tỷ lệ bao phủ BHYT đạt 94%, cao hơn mục tiêu 2 điểm phần trăm.", "change 2"],
    ["en", "Voluntary SI had 900 participants, a fall of 40.", "change -40"],
    ["en", "In the fall of the year 40 people joined voluntary SI.", "actual 40"],
    ["en", "The province wants 80% of pensions paid without cash.", "target 80"],
    ["en", "The province has reached 80% of pensions paid without cash.", "actual 80"],
    [
      "ar",
      "ارتفع عدد المشتركين في التأمين الاجتماعي الاختياري في المقاطعة بنسبة 3.2%.",
      "change 3.2",
    ],
    ["ar", "ارتفع العدد، وبلغ المشتركون في التأمين الاجتماعي الاختياري 32 شخصا.", "actual 32"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(rolesIn(text, language).at(-1)).toBe(expected);
  });
});
