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

describe("a place and its figures", () => {
  test.each([
    // districts without a title, and people of the same name
    [
      "vi",
      "BHXH tỉnh Sơn La: Mai Sơn đạt 92 người tham gia BHYT, Thuận Châu 71 người.",
      ["Mai Sơn 92", "Thuận Châu 71"],
    ],
    ["vi", "Sơn La: ông Nguyễn Mai Sơn vận động 9 người tham gia BHYT.", ["Sơn La 9"]],
    ["vi", "BHXH TP. Hồ Chí Minh: Quận 7 tổ chức 14 hội nghị.", ["Quận 7 14"]],
    // letters alone are no name
    [
      "en",
      "In Ninh Binh the drive brought in VND 20 billion of contributions.",
      ["Ninh Bình 20000000000"],
    ],
    // a part's place is not that of its whole
    [
      "en",
      "Lang Son Social Security reports.\nIt gained 733 new members, 402 of them in Cao Loc.",
      ["Lạng Sơn 733", "Cao Lộc 402"],
    ],
    ["en", "The office gained 733 new members in Cao Loc.", ["Cao Lộc 733"]],
    // lists in turn, without and with the word
    [
      "vi",
      "Châu Đốc và Tân Châu đóng góp 21 và 17 người tham gia BHYT.",
      ["Châu Đốc 21", "Tân Châu 17"],
    ],
    ["vi", "Châu Đốc đóng góp 21 và 17 người tham gia BHYT.", ["Châu Đốc 21", "Châu Đốc 17"]],
    [
      "vi",
      "Dẫn đầu Cần Thơ là Ninh Kiều, Thốt Nốt và Ô Môn với lần lượt 84, 67 và 52 người tham gia BHYT.",
      ["Ninh Kiều 84", "Thốt Nốt 67", "Ô Môn 52"],
    ],
    // the country that a report opens with
    [
      "en",
      "Kenya enrolled 900 members.\nIn Mombasa county 90 people joined. It held 3 conferences.",
      ["Kenya 900", "Mombasa 90", "Kenya 3"],
    ],
    [
      "en",
      "Viet Nam Social Security\nYen Bai enrolled 900 members.\nIt held 3 conferences.",
      ["Yên Bái 900", "Yên Bái 3"],
    ],
    [
      "vi",
      "BHXH huyện Đồng Văn (Hà Giang) họp 2 hội nghị. Toàn tỉnh có 9 hội nghị.",
      ["Đồng Văn 2", "Hà Giang 9"],
    ],
    // two syllables of a Vietnamese name in Arabic
    [
      "ar",
      "سجلت مقاطعة لاو كاي 90 مشتركا في التأمين الصحي. وفي مدينة سام سون حضر 40 شخصا ندوة.",
      ["Lào Cai 90", "Sầm Sơn 40"],
    ],
    ["ar", "وفي مدينة طنطا حضر 40 شخصا ندوة.", ["طنطا 40"]],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(areasIn(text, language)).toEqual(expected);
  });
});
