import { readReport } from "../../../src/core/report/readReport";
import { figuresIn, rolesIn } from "./figuresIn";

describe("numbers that are no campaign figures are left alone", () => {
  test.each([
    [
      "vi",
      "Theo Nghị định 158/2025/NĐ-CP, từ ngày 01/7/2025, người từ đủ 75 tuổi được hưởng trợ cấp 500.000 đồng/tháng.",
    ],
    ["vi", "Nhà nước hỗ trợ 30% mức đóng đối với hộ nghèo, 25% đối với hộ cận nghèo."],
    ["vi", "Mức đóng BHXH tự nguyện thấp nhất là 330.000 đồng/tháng."],
    ["vi", "Điện thoại: 0214.3820.123; đường dây nóng 1900 9068; số 29 đường Hoàng Liên."],
    ["vi", "Quý I/2022, tháng 5, giai đoạn 2021-2025, 15 ngày cao điểm, lúc 8 giờ 30."],
    ["vi", "Điều 12, khoản 3, Luật số 41/2024/QH15, Quốc lộ 4D, trang 7."],
    [
      "en",
      "Law No. 41/2024/QH15 took effect on 1 July 2025; people aged 75 waited 3 years, from May 8, 2022.",
    ],
    ["en", "The state supports 30 percent of the premium for poor households."],
    ["en", "Of the two agencies one was new; see page 12 of Decree 158."],
    ["ar", "بموجب القانون رقم 148 لسنة 2019، يستحق من بلغ سن 60 عاما معاشا خلال 3 أيام."],
    ["vi", "Ông Hùng, 60 tuổi, thôn 3, đóng BHXH được 8 năm 6 tháng; nhóm 1 và tổ 5 họp, ảnh: 2."],
    ["vi", "Hội nghị trực tuyến với 63 tỉnh, thành phố, năm thứ 5 liên tiếp."],
    [
      "vi",
      "Người thứ nhất đóng 4,5% mức lương cơ sở, người thứ hai đóng 70%, 60% mức đóng của người thứ nhất.",
    ],
    ["vi", "Mỗi tháng chị đóng 297.000 đồng."],
    [
      "en",
      "Workers aged 15 to 60 pay 22 percent of their monthly income; group 2 met at 29 Hoang Lien Street.",
    ],
    ["en", "Of the 63 provinces none was late on page 4 of 12."],
    ["ar", "يستمر العمل حتى 5 مساء في 5 محافظات، والخط الساخن 15344."],
  ] as const)("%s: %s", (language, text) => {
    expect(readReport(text, language).observations).toEqual([]);
  });

  test.each([
    ["vi", "Trong tháng 5 có 2.021 người tham gia BHYT, 62,4%.", "actual 2021"],
    ["vi", "Năm 2025 có 12 hội nghị.", "actual 12"],
    ["en", "In May 48,012 people joined.", "actual 48012"],
    ["en", "There were 2000 people in the hall.", "actual 2000"],
    ["ar", "في يونيو 2024 سجل 39043 مشتركا.", "actual 39043"],
    ["vi", "Mỗi nhóm 5 người tư vấn cho dân.", "actual 5"],
  ] as const)("what stands beside them is read (%s: %s)", (language, text, expected) => {
    expect(rolesIn(text, language)).toContain(expected);
  });
});

describe("numbers that cannot be what they say are refused, not bent", () => {
  test.each([
    ["vi", "Có 6.77 người tham gia BHYT.", "6.77"],
    ["vi", "Có 1.23.456 người tham gia BHYT.", "1.23.456"],
    ["en", "There were 12.5 conferences.", "12.5"],
  ] as const)("%s: %s", (language, text, found) => {
    const { observations, problems } = readReport(text, language);
    expect(observations).toEqual([]);
    expect(problems).toMatchObject([{ kind: "NumberUnreadable", found }]);
  });

  test("a number with two readings is given with both, and is doubtful", () => {
    const { observations, problems } = readReport("There were 5.742 people at the fair.", "en");
    expect(observations).toMatchObject([{ value: 5742, confidence: 0.5 }]);
    expect(problems).toMatchObject([{ kind: "NumberAmbiguous", readings: [5.742, 5742] }]);
  });

  test("a sum that holds decides it", () => {
    const text =
      "Có 2.745 người tham gia BHXH, BHYT, gồm 159 người BHXH tự nguyện và 2.586 người BHYT.";
    expect(readReport(text, "vi").problems).toEqual([]);
  });
});

describe("numbers in words", () => {
  test.each([
    [
      "vi",
      "Đã tổ chức hai hội nghị, mười lăm buổi tuyên truyền và năm điểm tư vấn.",
      ["actual 2", "actual 15", "actual 5"],
    ],
    ["en", "They held twenty-three sessions and five conferences.", ["actual 23", "actual 5"]],
    ["ar", "عقد المكتب ثلاثة مؤتمرات وخمس جلسات.", ["actual 3", "actual 5"]],
    ["ar", "تجاوز عدد المشتركين مليونًا ونصف المليون.", ["actual 1500000"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(rolesIn(text, language)).toEqual(expected);
  });

  test.each([
    ["vi", "Một hội nghị như vậy, cả hai hội nghị, trong năm hội nghị thường kỳ."],
    ["en", "Both of the two conferences, and the three others."],
    ["ar", "أيام الذروة الخمسة عشر."],
  ] as const)("a manner of speaking is none (%s: %s)", (language, text) => {
    expect(readReport(text, language).observations).toEqual([]);
  });
});

describe("numbers need a campaign around them", () => {
  test.each([
    [
      "vi",
      "Giá tiêu tại Gia Lai tăng 1.200 đồng/kg. Trên sàn, hợp đồng mất 0,7%, còn 5.100 USD/tấn.",
    ],
    ["en", "Copper slipped 0.6% on Monday. Some 1.2 million tonnes were sold."],
    ["ar", "صعد الذهب إلى 2,633 دولارا للأوقية. وزادت المخزونات 3.4 مليون برميل."],
    ["en", "The drive goes on. Call 1900 1234 or come to the booth in District 5."],
    ["vi", "Luật BHXH quy định trợ cấp thai sản 2 triệu đồng."],
  ] as const)("%s: %s", (language, text) => {
    expect(figuresIn(text, language)).toEqual([]);
  });

  test("a word of a campaign anywhere is enough", () => {
    expect(figuresIn("The drive went on. Some 1,200 people came to the booth.", "en")).toHaveLength(
      1,
    );
  });
});
