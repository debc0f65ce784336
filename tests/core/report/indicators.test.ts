import { figuresIn } from "./figuresIn";

describe("what is counted stands behind its number", () => {
  test.each([
    [
      "vi",
      "Huyện Bắc Hà tổ chức 12 hội nghị, 30 buổi tuyên truyền nhóm nhỏ; phát 4.500 tờ rơi, treo 85 băng rôn với 62,5% kinh phí.",
      [
        "12 = 12 activities.conferences",
        "30 = 30 activities.small_group_sessions",
        "4.500 = 4500 materials.leaflets",
        "85 = 85 materials.banners_printed",
      ],
    ],
    [
      "en",
      "The office held 45 conferences with 2,350 attendees, set up 12 consultation booths and handed out 15,000 leaflets.",
      [
        "45 = 45 activities.conferences",
        "2,350 = 2350 reach.attendees",
        "12 = 12 activities.consultation_booths",
        "15,000 = 15000 materials.leaflets",
      ],
    ],
    [
      "ar",
      "نظم المكتب 45 مؤتمرا و12 جلسة لمجموعات صغيرة، ووزع 15 ألف منشور، وعقد ندوتين حضرهما 350 سيدة.",
      [
        "45 = 45 activities.conferences",
        "12 = 12 activities.small_group_sessions",
        "15 ألف = 15000 materials.leaflets",
        "ندوتين = 2 activities.conferences",
        "350 = 350 reach.attendees",
      ],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(figuresIn(text, language).slice(0, expected.length)).toEqual(expected);
  });
});

describe("an insurance that is said once counts for the numbers after it", () => {
  test.each([
    [
      "vi",
      "BHXH tự nguyện có 12.450 người (thêm 506 người so với quý I/2024); BHYT 1.109.733 người (thêm 71 người).",
      [
        "12.450 = 12450 participants.voluntary_si",
        "506 = 506 participants.voluntary_si",
        "1.109.733 = 1109733 participants.health_insurance",
        "71 = 71 participants.health_insurance",
      ],
    ],
    [
      "en",
      "That week brought in 900 participants: 300 in voluntary SI and 600 in household HI.",
      [
        "900 = 900 participants.total",
        "300 = 300 participants.voluntary_si_new",
        "600 = 600 participants.household_hi_new",
      ],
    ],
    [
      "vi",
      "Vận động 745 người tham gia BHXH, BHYT, trong đó 159 người tham gia BHXH tự nguyện mới và 586 người tham gia BHYT tự đóng.",
      [
        "745 = 745 participants.total",
        "159 = 159 participants.voluntary_si_new",
        "586 = 586 participants.household_hi",
      ],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(figuresIn(text, language)).toEqual(expected);
  });

  test("but an insurance of its own goes before it", () => {
    expect(figuresIn("Có 40 người tham gia BHXH tự nguyện, 60 người tham gia BHTN.", "vi")).toEqual(
      ["40 = 40 participants.voluntary_si", "60 = 60 participants.ui"],
    );
  });
});

describe("a share is named by what it is a share of", () => {
  test.each([
    ["vi", "Thu 711,2 tỷ đồng, đạt 78,5% kế hoạch.", "78,5% = 78.5 plan.completion_rate"],
    ["vi", "Tỷ lệ bao phủ BHYT đạt 95,2% dân số.", "95,2% = 95.2 coverage.hi_rate"],
    ["vi", "BHXH có 206 người, bằng 35,1% lực lượng lao động.", "35,1% = 35.1 coverage.si_rate"],
    ["vi", "Tỷ lệ nhận lương hưu qua tài khoản đạt 82,5%.", "82,5% = 82.5 payments.noncash_rate"],
    ["vi", "Tức đạt 98,31 kế hoạch BHXH Việt Nam giao.", "98,31 = 98.31 plan.completion_rate"],
    ["en", "They met 82.4 percent of the target.", "82.4 percent = 82.4 plan.completion_rate"],
    ["ar", "بلغت نسبة تغطية التأمين الصحي 95.2% من السكان.", "95.2% = 95.2 coverage.hi_rate"],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(figuresIn(text, language)).toContain(expected);
  });

  test("a share without such words is kept under its own", () => {
    expect(figuresIn("Số tiền chậm đóng chiếm 2,1% số phải thu.", "vi")).toEqual([
      "2,1% = 2.1 other:số phải thu",
    ]);
  });
});

describe("what the catalogue does not know is kept by its words", () => {
  test.each([
    ["vi", "Livestream thu hút 25.000 lượt xem.", "25.000 = 25000 other:lượt xem"],
    ["en", "They used over 9,000 cars and motorbikes.", "9,000 = 9000 other:cars and motorbikes"],
    ["ar", "كما أجريت تحاليل لـ76 حالة.", "76 = 76 other:حالة"],
    ["vi", "3/18 huyện cán đích sớm.", `3/18 = ${3 / 18} other:huyện cán đích sớm`],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(figuresIn(text, language)).toEqual([expected]);
  });
});

describe("respectively pairs names and numbers in turn", () => {
  test("insurances", () => {
    expect(
      figuresIn("BHXH tự nguyện và BHYT hộ gia đình lần lượt có 204 và 586 người tham gia.", "vi"),
    ).toEqual(["204 = 204 participants.voluntary_si", "586 = 586 participants.household_hi"]);
  });

  test("the figures before", () => {
    expect(
      figuresIn(
        "The day brought in 75,614 participants: 22,306 in voluntary SI and 53,308 in household HI (the post office accounted for 13,299 and 25,790 respectively).",
        "en",
      ).slice(3),
    ).toEqual([
      "13,299 = 13299 participants.voluntary_si_new",
      "25,790 = 25790 participants.household_hi_new",
    ]);
  });

  test("without the word nothing is paired", () => {
    expect(
      figuresIn("BHXH tự nguyện và BHYT hộ gia đình có 586 người, 204 lượt dự.", "vi")[0],
    ).not.toBe("586 = 586 participants.voluntary_si");
  });
});

describe("what is left to be understood", () => {
  test("numbers joined by an and count the same", () => {
    expect(
      figuresIn(
        "Hai nơi lần lượt có 77 và 27 người tham gia BHXH tự nguyện, 12 và 15 hội nghị.",
        "vi",
      ),
    ).toEqual([
      "77 = 77 participants.voluntary_si",
      "27 = 27 participants.voluntary_si",
      "12 = 12 activities.conferences",
      "15 = 15 activities.conferences",
    ]);
  });

  test("a name with a colon is that of the number behind it", () => {
    expect(
      figuresIn(
        "Vận động được 56 người, trong đó BHXH tự nguyện: 21 người, BHYT hộ gia đình: 35 người.",
        "vi",
      ),
    ).toEqual([
      "56 = 56 participants.total",
      "21 = 21 participants.voluntary_si_new",
      "35 = 35 participants.household_hi",
    ]);
  });

  test("the insurance of people comes from the count before, not from the share before", () => {
    expect(
      figuresIn(
        "BHXH tỉnh phát triển 500 người tham gia BHXH tự nguyện, tỷ lệ bao phủ BHYT đạt 92% dân số. Đến nay có 870 người.",
        "vi",
      )[2],
    ).toBe("870 = 870 participants.voluntary_si");
  });

  test("pupils leave it to the words before, a household group names its own", () => {
    expect(
      figuresIn(
        "Có 900 người tham gia BHYT, trong đó: nhóm hộ gia đình 520 người; học sinh, sinh viên 380 người.",
        "vi",
      ),
    ).toEqual([
      "900 = 900 participants.health_insurance",
      "520 = 520 participants.household_hi",
      "380 = 380 participants.hi_students",
    ]);
  });

  test("the noun of a list of places may stand at its end", () => {
    expect(
      figuresIn("Quảng Bình: 345 người; Quảng Trị: 76 người tham gia BHXH tự nguyện.", "vi"),
    ).toEqual(["345 = 345 participants.voluntary_si", "76 = 76 participants.voluntary_si"]);
  });

  test("a share that is reached is one of the plan, unless coverage is spoken of", () => {
    expect(figuresIn("Có 320 người tham gia BHXH bắt buộc, đạt 96,1%.", "vi")[1]).toBe(
      "96,1% = 96.1 plan.completion_rate",
    );
    expect(figuresIn("Tỷ lệ bao phủ BHYT: Sa Pa đạt 96,1%.", "vi")).toEqual([
      "96,1% = 96.1 coverage.hi_rate",
    ]);
  });

  test("a total is not of the new", () => {
    expect(
      figuresIn(
        "Phát triển mới được 500 người tham gia BHXH tự nguyện, nâng tổng số người tham gia lên 980 người.",
        "vi",
      ),
    ).toEqual(["500 = 500 participants.voluntary_si_new", "980 = 980 participants.voluntary_si"]);
  });

  test("times are of what they are told of, and a count of turns is not", () => {
    expect(figuresIn("Có 28 người tham gia BHYT, bằng 1,5 lần so với cùng kỳ.", "vi")[1]).toBe(
      "1,5 = 1.5 participants.health_insurance",
    );
    expect(figuresIn("Tổ chức 3 lần phát thanh.", "vi")).toEqual(["3 = 3 activities.broadcasts"]);
  });
});

describe("what is counted follows from its own words", () => {
  test.each([
    [
      "vi",
      "Bố Trạch có 143 người tham gia mới BHXH tự nguyện; Lệ Thủy có 117 người.",
      "117 = 117 participants.voluntary_si_new",
    ],
    [
      "vi",
      "Bố Trạch có 143 người tham gia mới BHXH tự nguyện; Lệ Thủy có 117 người tham gia BHYT.",
      "117 = 117 participants.health_insurance",
    ],
    [
      "en",
      "In Vinh 30 people newly joined voluntary SI, among them 12 in Dong Ha district.",
      "12 = 12 participants.voluntary_si_new",
    ],
    [
      "en",
      "Voluntary SI has 900 participants.\nCollections came to VND 30 billion.",
      "30 billion = 30000000000 collections.amount",
    ],
    [
      "en",
      "Voluntary contributions brought in VND 30 billion.",
      "30 billion = 30000000000 collections.amount_voluntary",
    ],
    [
      "vi",
      "Chi trả 90 tỷ đồng, trong đó quỹ BHXH 60 tỷ đồng.",
      "60 tỷ = 60000000000 payments.amount_si_fund",
    ],
    ["vi", "Chi trả 60 tỷ đồng các chế độ BHXH.", "60 tỷ = 60000000000 payments.amount_total"],
    [
      "ar",
      "انضم 97 مشتركا جديدا إلى التأمين الاجتماعي الاختياري، وبلغ عدد المشتركين في التأمين الصحي للأسرة 458 شخصا.",
      "458 = 458 participants.household_hi",
    ],
    ["ar", "عقدت الهيئة ندوتين للتوعية حضرهما 310 مواطنين.", "310 = 310 reach.attendees"],
    ["ar", "حضر المسؤولون ندوة وتمت توعية 310 مواطنين.", "310 = 310 reach.people_consulted"],
    [
      "en",
      "The health insurance scheme newly enrolled 64,215 families.",
      "64,215 = 64215 participants.households",
    ],
    [
      "en",
      "New leaflets were taken to 64 families on a visit.",
      "64 = 64 reach.households_visited",
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(figuresIn(text, language).at(-1)).toBe(expected);
  });
});
