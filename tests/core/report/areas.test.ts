import { areasIn } from "./figuresIn";

test.each([
  // one place, and several in one sentence
  [
    "vi",
    "Tại huyện Bảo Thắng có 215 người tham gia BHYT. Huyện Bắc Hà có 98 người.",
    ["Bảo Thắng 215", "Bắc Hà 98"],
  ],
  [
    "vi",
    "Số người còn phải vận động nhiều tại Nông Sơn (505 người), Hội An (216 người).",
    ["Nông Sơn 505", "Hội An 216"],
  ],
  [
    "en",
    "Yen Binh (1,077), Van Chan (127) and Sa Pa (98) led the list of new participants.",
    ["Yên Bình 1077", "Văn Chấn 127", "Sa Pa 98"],
  ],
  [
    "ar",
    "سجل التأمين الصحي بمحافظات بورسعيد (800 ألف) والأقصر (1.1 مليون) مشترك.",
    ["بورسعيد 800000", "الأقصر 1100000"],
  ],
  // behind the number, joined by where
  ["vi", "Đã tổ chức 12 hội nghị tại Sa Pa và 7 hội nghị tại Văn Bàn.", ["Sa Pa 12", "Văn Bàn 7"]],
  ["vi", "BHXH huyện Văn Yên (Yên Bái) tổ chức 3 hội nghị.", ["Văn Yên 3"]],
  // respectively
  [
    "vi",
    "Yên Bình và Văn Chấn lần lượt có 77 và 27 người tham gia BHYT.",
    ["Yên Bình 77", "Văn Chấn 27"],
  ],
  // spellings
  ["vi", "BHXH TP. Hồ Chí Minh vận động 50 người.", ["TP. Hồ Chí Minh 50"]],
  ["en", "Ho Chi Minh City held 3 conferences.", ["TP. Hồ Chí Minh 3"]],
  ["en", "Khanh Hoa province held 3 conferences.", ["Khánh Hòa 3"]],
  ["vi", "BHXH tỉnh Khánh Hoà tổ chức 3 hội nghị.", ["Khánh Hòa 3"]],
  ["ar", "وفي مدينة كان ثو 5 مؤتمرات.", ["Cần Thơ 5"]],
  ["ar", "أجرت القافلة بمحافظة قنا الكشف على 1550 حالة.", ["قنا 1550"]],
  // no places
  ["vi", "Vì hòa bình, có 3 hội nghị theo văn bản số 5.", ["- 3"]],
  [
    "vi",
    "Tỉnh Quảng Nam đạt 98,3% kế hoạch do BHXH Việt Nam giao, thêm 15 hội nghị.",
    ["Quảng Nam 98.3", "Quảng Nam 15"],
  ],
] as const)("%s: %s", (language, text, expected) => {
  expect(areasIn(text, language)).toEqual(expected);
});
