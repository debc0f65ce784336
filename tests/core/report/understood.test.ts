import type { Language } from "../../../src/core/observation/observation";
import { toldIn } from "./figuresIn";

/** Each rule by a sentence that needs it and, right behind, one that looks alike and must not trigger it. */
const rules: readonly (readonly [string, Language, string, readonly string[]])[] = [
  [
    "marks that were left out",
    "vi",
    "to chuc 03 cuoc tuyen truyen nhom nho, tu van cho 86 nguoi; co 11 nguoi tham gia moi BHXH tu nguyen.",
    [
      "03 actual 3 - activities.small_group_sessions",
      "86 actual 86 - reach.people_consulted",
      "11 actual 11 - participants.voluntary_si_new",
    ],
  ],
  [
    "a name without marks is no word",
    "vi",
    "Nam Dinh ghi nhan 12 nguoi tham gia BHXH tu nguyen.",
    ["12 actual 12 Nam Định participants.voluntary_si"],
  ],
  [
    "a share of growth is of what grew",
    "en",
    "Compulsory social insurance edged down 0.6% to 104,210 participants.",
    [
      "0.6% change -0.6 - participants.compulsory_si",
      "104,210 actual 104210 - participants.compulsory_si",
    ],
  ],
  [
    "growth of a share is of the share",
    "en",
    "Health insurance coverage rose 0.6% to 95.2%.",
    ["0.6% change 0.6 - coverage.hi_rate", "95.2% actual 95.2 - coverage.hi_rate"],
  ],
  [
    "places with their numbers in brackets after a semicolon tell a new thing",
    "en",
    "60 small-group sessions were held; household visits were most frequent in Gia Rai (318) and Phuoc Long (274).",
    [
      "60 actual 60 Giá Rai activities.small_group_sessions",
      "318 actual 318 Giá Rai reach.households_visited",
      "274 actual 274 Phước Long reach.households_visited",
    ],
  ],
  [
    "a bracket behind a number comments it",
    "en",
    "The office held 60 small-group sessions (12 of them in schools).",
    [
      "60 actual 60 - activities.small_group_sessions",
      "12 actual 12 - activities.small_group_sessions",
    ],
  ],
  [
    "of these",
    "en",
    "1,032 pensioners switched to non-cash payment; Cam Ranh had 203 of these pensioners.",
    [
      "1,032 actual 1032 Cam Ranh payments.noncash_switched",
      "203 actual 203 Cam Ranh payments.noncash_switched",
    ],
  ],
  [
    "of those who draw a pension, without these",
    "en",
    "1,032 pensioners switched to non-cash payment; Cam Ranh had 203 pensioners.",
    [
      "1,032 actual 1032 Cam Ranh payments.noncash_switched",
      "203 actual 203 Cam Ranh payments.recipients_total",
    ],
  ],
  [
    "one part that is called new sets itself apart",
    "en",
    "1,187 new voluntary social insurance participants and 3,829 household health insurance participants were counted.",
    [
      "1,187 actual 1187 - participants.voluntary_si_new",
      "3,829 actual 3829 - participants.household_hi",
    ],
  ],
  [
    "a whole that is new has new parts",
    "en",
    "That day brought in 75,614 participants: 22,306 in voluntary SI and 53,308 in household HI.",
    [
      "75,614 actual 75614 - participants.total",
      "22,306 actual 22306 - participants.voluntary_si_new",
      "53,308 actual 53308 - participants.household_hi_new",
    ],
  ],
  [
    "the same share of another place",
    "vi",
    "Tỷ lệ bao phủ BHYT của Bình Phước đạt 95,7% dân số. Đồng Xoài đạt 97,2%.",
    [
      "95,7% actual 95.7 Bình Phước coverage.hi_rate",
      "97,2% actual 97.2 Đồng Xoài coverage.hi_rate",
    ],
  ],
  [
    "no share of people is above a hundred",
    "vi",
    "Tỷ lệ bao phủ BHYT của Bình Phước đạt 95,7% dân số. Đồng Xoài đạt 107,2%.",
    [
      "95,7% actual 95.7 Bình Phước coverage.hi_rate",
      "107,2% actual 107.2 Đồng Xoài plan.completion_rate",
    ],
  ],
  [
    "a start that opens its sentence",
    "vi",
    "So với mức 71,8% của cùng kỳ, tỷ lệ nhận lương hưu qua tài khoản đã tăng 7,6 điểm phần trăm.",
    [
      "71,8% baseline 71.8 - payments.noncash_rate",
      "7,6 điểm phần trăm change 7.6 - payments.noncash_rate",
    ],
  ],
  [
    "a target that is passed",
    "vi",
    "Cả tỉnh có 1.067 người tham gia BHXH tự nguyện, vượt chỉ tiêu 1.000 người.",
    [
      "1.067 actual 1067 - participants.voluntary_si",
      "1.000 target 1000 - participants.voluntary_si",
    ],
  ],
  [
    "by how much it is passed",
    "vi",
    "Cả tỉnh có 1.067 người tham gia BHXH tự nguyện, vượt chỉ tiêu 67 người.",
    ["1.067 actual 1067 - participants.voluntary_si", "67 change 67 - participants.voluntary_si"],
  ],
  [
    "the ends of a range",
    "vi",
    "Mỗi hội nghị có từ 50 đến 70 người dự.",
    ["50 actual 50 - reach.attendees", "70 actual 70 - reach.attendees"],
  ],
  [
    "from and to with a verb of growth",
    "vi",
    "Số người dự tăng từ 50 đến 70 người.",
    ["50 baseline 50 - reach.attendees", "70 actual 70 - reach.attendees"],
  ],
  [
    "a minus in brackets",
    "en",
    "Collections reached VND 1,021.7 billion (−1.5% on the same period).",
    [
      "1,021.7 billion actual 1021700000000 - collections.amount",
      "−1.5% change -1.5 - collections.amount",
    ],
  ],
  [
    "a dash that opens a line",
    "vi",
    "Kết quả BHXH:\n-5 hội nghị tuyên truyền\n-7 lễ ra quân",
    ["5 actual 5 - activities.conferences", "7 actual 7 - activities.launch_ceremonies"],
  ],
  [
    "a percent sign before its number",
    "ar",
    "تراجع عدد المشتركين في التأمين الاجتماعي الإلزامي بنسبة %0.6 إلى 104,210 عمال.",
    [
      "%0.6 change -0.6 - participants.compulsory_si",
      "104,210 actual 104210 - participants.compulsory_si",
    ],
  ],
  [
    "this month is no day",
    "ar",
    "شهد الشهر 14 حفل إطلاق لحملة التأمين الصحي.",
    ["14 actual 14 - activities.launch_ceremonies"],
  ],
  [
    "a day is no figure",
    "ar",
    "عقدت حملة التأمين الصحي ندوة يوم 14 مايو حضرها 50 شخصا.",
    ["50 actual 50 - reach.attendees"],
  ],
  [
    "a word for the kind between number and noun",
    "en",
    "Eighteen communication conferences on social insurance were held.",
    ["Eighteen actual 18 - activities.conferences"],
  ],
  [
    "a number in words before another noun",
    "en",
    "Three agencies held conferences on social insurance.",
    [],
  ],
  [
    "a rank in the whole province",
    "vi",
    "Tại Vĩnh Long, xã Tân Long Hội đứng thứ hai toàn tỉnh với 288 người tham gia BHYT hộ gia đình.",
    ["288 actual 288 Tân Long Hội participants.household_hi"],
  ],
  [
    "the whole province",
    "vi",
    "Tại Vĩnh Long, xã Tân Long Hội đứng đầu; toàn tỉnh có 288 người tham gia BHYT hộ gia đình.",
    ["288 actual 288 Vĩnh Long participants.household_hi"],
  ],
  [
    "other places are of the whole",
    "vi",
    "Ở Khánh Hòa có 468 người ở Nha Trang tham gia BHXH tự nguyện và 361 người ở các địa phương khác.",
    [
      "468 actual 468 Nha Trang participants.voluntary_si",
      "361 actual 361 Khánh Hòa participants.voluntary_si",
    ],
  ],
  [
    "a poverty line is no figure",
    "vi",
    "Mức chuẩn nghèo tăng từ 700.000 lên 1.500.000 đồng; có 37 người tham gia BHXH tự nguyện.",
    ["37 actual 37 - participants.voluntary_si"],
  ],
  [
    "the place that was named last",
    "vi",
    "Tỉnh Hải Dương họp bàn. Huyện Ninh Giang mở đợt truyền thông BHYT. Sau đợt này, địa phương có thêm 126 người tham gia BHYT hộ gia đình.",
    ["126 actual 126 Ninh Giang participants.household_hi"],
  ],
  [
    "a pair that leaves its words to the pair before",
    "en",
    "My Hao had 240 new voluntary social insurance participants against a target of 200, whereas Phu Cu managed 95 against 130.",
    [
      "240 actual 240 Mỹ Hào participants.voluntary_si_new",
      "200 target 200 Mỹ Hào participants.voluntary_si_new",
      "95 actual 95 Phù Cừ participants.voluntary_si_new",
      "130 target 130 Phù Cừ participants.voluntary_si_new",
    ],
  ],
  [
    "an aim and what was reached",
    "en",
    "Social insurance coverage is planned to reach 95.5 per cent; it has reached 94.1 per cent.",
    [
      "95.5 per cent target 95.5 - coverage.si_rate",
      "94.1 per cent actual 94.1 - coverage.si_rate",
    ],
  ],
  [
    "a Vietnamese name in Arabic letters",
    "ar",
    "بلغت تغطية التأمين الصحي في دونغ سواي ٩٧٫٢٪ من السكان.",
    ["٩٧٫٢٪ actual 97.2 Đồng Xoài coverage.hi_rate"],
  ],
  [
    "words of the same letters",
    "ar",
    "كان بين الحاضرين 40 مشتركا في التأمين الصحي.",
    ["40 actual 40 - participants.health_insurance"],
  ],
  [
    "a market report",
    "en",
    "The index closed at 1,268.43 points on Tuesday. Trading reached VND 15.3 trillion, with 214 gainers.",
    [],
  ],
  [
    "what a plan costs one person",
    "en",
    "Plan 2 costs RM232.80 a year; 312 people joined voluntary social insurance.",
    ["312 actual 312 - participants.voluntary_si_new"],
  ],
  [
    "what one person pays, beside what all paid",
    "vi",
    "Bà X. đóng 330.000 đồng mỗi tháng; thu BHXH tự nguyện 12.345.678.000 đồng.",
    ["12.345.678.000 actual 12345678000 - collections.amount_voluntary"],
  ],
  [
    "a misprint that is put right",
    "vi",
    "Số BHXH tự nguyện bị ghi nhầm thành 1.243; số đúng là 1.234 người tham gia BHXH tự nguyện.",
    ["1.234 actual 1234 - participants.voluntary_si"],
  ],
  [
    "the ends of a range with a dash",
    "vi",
    "Dự kiến tổ chức 40 - 45 hội nghị tuyên truyền BHXH.",
    ["40 target 40 - activities.conferences", "45 target 45 - activities.conferences"],
  ],
  [
    "years with a dash",
    "vi",
    "Đề án 2021 - 2025 về BHXH có 12 hội nghị.",
    ["12 actual 12 - activities.conferences"],
  ],
  [
    "a result, its plan and the share of it",
    "en",
    "Compulsory social insurance participants: 76,410 / 78,000 / 98.0%",
    [
      "76,410 actual 76410 - participants.compulsory_si",
      "78,000 target 78000 - participants.compulsory_si",
      "98.0% actual 98 - plan.completion_rate",
    ],
  ],
  [
    "three numbers of which the third is no share of the first two",
    "en",
    "Compulsory social insurance participants: 76,410, of whom 78,000 and 12.0% were women",
    [
      "76,410 actual 76410 - participants.compulsory_si",
      "78,000 actual 78000 - participants.compulsory_si",
      "12.0% actual 12 - coverage.si_rate",
    ],
  ],
  [
    "a plan is aimed at, but for what was done",
    "en",
    "PLAN for the December campaign\nEnrol 1,600 new voluntary social insurance participants.\nIn May 1,200 new voluntary social insurance participants were enrolled.",
    [
      "1,600 target 1600 - participants.voluntary_si_new",
      "1,200 actual 1200 - participants.voluntary_si_new",
    ],
  ],
  [
    "a week's plan",
    "vi",
    "KẾ HOẠCH CÔNG TÁC TUẦN 21\nPhát 800 tờ rơi về BHXH tự nguyện.",
    ["800 target 800 - materials.leaflets"],
  ],
  [
    "a week's report",
    "vi",
    "BÁO CÁO KẾT QUẢ TUẦN 21\nPhát 800 tờ rơi về BHXH tự nguyện.",
    ["800 actual 800 - materials.leaflets"],
  ],
  [
    "against an earlier time",
    "en",
    "Health insurance covered 97.8 per cent of the population, against 96.4 per cent last year.",
    [
      "97.8 per cent actual 97.8 - coverage.hi_rate",
      "96.4 per cent baseline 96.4 - coverage.hi_rate",
    ],
  ],
  [
    "against a plan",
    "en",
    "Health insurance covered 97.8 per cent of the population, against 96.4 per cent planned.",
    [
      "97.8 per cent actual 97.8 - coverage.hi_rate",
      "96.4 per cent target 96.4 - coverage.hi_rate",
    ],
  ],
  [
    "labels with a dash",
    "en",
    "People consulted – 2,874\nNew voluntary SI participants – 138",
    [
      "2,874 actual 2874 - reach.people_consulted",
      "138 actual 138 - participants.voluntary_si_new",
    ],
  ],
  [
    "a place in closed brackets",
    "vi",
    "Thái Nguyên có 45.625 người tham gia BHXH tự nguyện (khu vực Bắc Kạn có 8.912 người); 352.960 người tham gia BHTN.",
    [
      "45.625 actual 45625 Thái Nguyên participants.voluntary_si",
      "8.912 actual 8912 Bắc Kạn participants.voluntary_si",
      "352.960 actual 352960 Thái Nguyên participants.ui",
    ],
  ],
  [
    "a place that is only a reason",
    "vi",
    "BHXH huyện Phú Lương còn 187 người tham gia BHXH tự nguyện vì nhiều hộ ở Yên Ninh không đóng tiếp.",
    ["187 actual 187 Phú Lương participants.voluntary_si"],
  ],
  [
    "nationwide in a report from abroad",
    "vi",
    "Thái Lan có 24,6 triệu người tham gia BHYT. Cả nước thu 213 tỷ baht.",
    [
      "24,6 triệu actual 24600000 Thái Lan participants.health_insurance",
      "213 tỷ actual 213000000000 Thái Lan collections.amount",
    ],
  ],
  [
    "nationwide at home",
    "vi",
    "Cả nước có 95 triệu người tham gia BHYT.",
    ["95 triệu actual 95000000 Việt Nam participants.health_insurance"],
  ],
  [
    "a second list of the same places",
    "vi",
    "Mỹ Xuyên và Kế Sách lần lượt có 186 và 152 người tham gia mới BHXH tự nguyện, tương ứng 124% và 101,3% chỉ tiêu.",
    [
      "186 actual 186 Mỹ Xuyên participants.voluntary_si_new",
      "152 actual 152 Kế Sách participants.voluntary_si_new",
      "124% actual 124 Mỹ Xuyên plan.completion_rate",
      "101,3% actual 101.3 Kế Sách plan.completion_rate",
    ],
  ],
  [
    "Arabic names joined by an and",
    "ar",
    "سجلت بينه سون وسون تينه 187 و154 مشتركا جديدا في التأمين الاجتماعي الاختياري على التوالي.",
    [
      "187 actual 187 Bình Sơn participants.voluntary_si_new",
      "154 actual 154 Sơn Tịnh participants.voluntary_si_new",
    ],
  ],
  [
    "a plan in percent is of the share told before",
    "en",
    "The share of pensions paid without cash is 71%. The plan for 2026 is 80%.",
    ["71% actual 71 - payments.noncash_rate", "80% target 80 - payments.noncash_rate"],
  ],
  [
    "more of the same money",
    "vi",
    "Thu BHXH tự nguyện 163 tỷ đồng, tăng 21,35 tỷ đồng.",
    [
      "163 tỷ actual 163000000000 - collections.amount_voluntary",
      "21,35 tỷ change 21350000000 - collections.amount_voluntary",
    ],
  ],
  [
    "money that is owed is not collected",
    "vi",
    "Số tiền chậm đóng BHXH là 56,3 tỷ đồng.",
    ["56,3 tỷ actual 56300000000 - other:amount owed"],
  ],
  [
    "a mark that was passed is a level",
    "vi",
    "Chương trình BHXH vượt mốc 76 triệu người tham gia BHXH tự nguyện.",
    ["76 triệu actual 76000000 - participants.voluntary_si"],
  ],
  [
    "a threshold",
    "vi",
    "78 xã đạt tỷ lệ bao phủ BHYT từ 95% trở lên.",
    ["78 actual 78 - reach.wards_covered"],
  ],
  [
    "a start behind its end",
    "en",
    "Van Chan's voluntary social insurance participants doubled to 2,140 from 1,090.",
    [
      "2,140 actual 2140 Văn Chấn participants.voluntary_si",
      "1,090 baseline 1090 Văn Chấn participants.voluntary_si",
    ],
  ],
  [
    "numbers of sections",
    "vi",
    "1.1. BHXH bắt buộc 176.542 người\n1.2. BHXH tự nguyện 15.870 người",
    [
      "176.542 actual 176542 - participants.compulsory_si",
      "15.870 actual 15870 - participants.voluntary_si",
    ],
  ],
  [
    "a letter is no place",
    "vi",
    "Đạt 70,92% kế hoạch thu BHXH giao tại Công văn số 358/BHXH.",
    ["70,92% actual 70.92 - plan.completion_rate"],
  ],
  [
    "a number in words of those told before",
    "en",
    "Of these, 25 people live in Song Hinh; twenty-five of them joined voluntary social insurance.",
    [
      "25 actual 25 Sông Hinh participants.voluntary_si",
      "twenty-five actual 25 Sông Hinh participants.voluntary_si_new",
    ],
  ],
  [
    "a thing that is in no list is none of the insured told of before",
    "vi",
    "Vận động 12 người tham gia BHXH tự nguyện. Cài đặt VssID: 340 tài khoản; tiếp nhận 56 kiến nghị.",
    [
      "12 actual 12 - participants.voluntary_si_new",
      "340 actual 340 - other:tài khoản",
      "56 actual 56 - other:kiến nghị",
    ],
  ],
  [
    "people by the look of their word are people",
    "vi",
    "Có 25 ngư dân và 14 giáo viên tham gia BHXH tự nguyện.",
    ["25 actual 25 - participants.voluntary_si", "14 actual 14 - participants.voluntary_si"],
  ],
  [
    "who sets up the app is not insured by it",
    "en",
    "96 people joined household health insurance. The office helped 340 people set up VssID accounts.",
    [
      "96 actual 96 - participants.household_hi",
      "340 actual 340 - other:people set up VssID accounts",
    ],
  ],
  [
    "who joins through the app is insured",
    "en",
    "Thanks to the VssID app, 40 people joined voluntary social insurance.",
    ["40 actual 40 - participants.voluntary_si_new"],
  ],
  [
    "so many of all who are paid, and their share",
    "en",
    "Some 5,672 of 6,105 pensioners (92.9 percent) now receive their pension through a bank account.",
    [
      "5,672 actual 5672 - payments.noncash_recipients",
      "6,105 actual 6105 - payments.recipients_total",
      "92.9 percent actual 92.9 - payments.noncash_rate",
    ],
  ],
  [
    "so many of the plan, and how much of it",
    "en",
    "Voluntary social insurance: 450 of 600 people (75 percent).",
    [
      "450 actual 450 - participants.voluntary_si",
      "600 target 600 - participants.voluntary_si",
      "75 percent actual 75 - plan.completion_rate",
    ],
  ],
  [
    "both numbers of a fraction count what stands behind it",
    "vi",
    "Xã có 1.230 hộ. Đến nay, xã đã có 5.210/5.480 người tham gia BHYT.",
    [
      "1.230 actual 1230 - other:hộ",
      "5.210 actual 5210 - participants.health_insurance",
      "5.480 actual 5480 - participants.health_insurance",
    ],
  ],
  [
    "a number in words that ends its sentence",
    "en",
    "Yen Binh had 48 new voluntary social insurance participants, while Van Chan registered only nine.",
    [
      "48 actual 48 Yên Bình participants.voluntary_si_new",
      "nine actual 9 Văn Chấn participants.voluntary_si_new",
    ],
  ],
  [
    "what was reached behind its plan is of the plan's indicator",
    "en",
    "The district had planned to enrol 500 new voluntary social insurance members; so far it has enrolled 362.",
    [
      "500 target 500 - participants.voluntary_si_new",
      "362 actual 362 - participants.voluntary_si_new",
    ],
  ],
  [
    "the insurance that a title names is that of the numbers below it",
    "en",
    "VOLUNTARY SOCIAL INSURANCE BY QUARTERS\n\nThe first quarter was slow: 410 new participants.",
    ["410 actual 410 - participants.voluntary_si_new"],
  ],
  [
    "a title that names two leaves it open",
    "en",
    "SOCIAL INSURANCE AND HEALTH INSURANCE BY QUARTERS\n\nThe first quarter was slow: 410 new participants.",
    ["410 actual 410 - participants.total"],
  ],
  [
    "the former and the latter",
    "en",
    "Compulsory social insurance grows while the voluntary scheme shrinks. The former had 58,240 participants; the latter lost 1,905.",
    [
      "58,240 actual 58240 - participants.compulsory_si",
      "1,905 change -1905 - participants.voluntary_si",
    ],
  ],
  [
    "a dateline is no area where the sentence names a country",
    "en",
    "HANOI — Viet Nam Social Security said 97.3 million people had health insurance. Unemployment insurance had 17 million participants.",
    [
      "97.3 million actual 97300000 Việt Nam participants.health_insurance",
      "17 million actual 17000000 Việt Nam participants.ui",
    ],
  ],
  [
    "a dateline is the area where nothing else is named",
    "en",
    "HAI PHONG — The office enrolled 143 new participants in voluntary social insurance.",
    ["143 actual 143 Hải Phòng participants.voluntary_si_new"],
  ],
  [
    "a part tells of itself behind 'of them'",
    "en",
    "The meeting drew 1,200 attendees. By noon 143 of them had become new participants in voluntary social insurance.",
    ["1,200 actual 1200 - reach.attendees", "143 actual 143 - participants.voluntary_si_new"],
  ],
  [
    "what must still come is a target",
    "vi",
    "Theo kế hoạch, tỉnh phải có 38.500 người tham gia BHXH tự nguyện; đến nay mới có 33.284 người.",
    [
      "38.500 target 38500 - participants.voluntary_si",
      "33.284 actual 33284 - participants.voluntary_si",
    ],
  ],
  [
    "a heading stands above all lines of its list",
    "vi",
    "Kết quả vận động nhận lương hưu qua tài khoản:\n* Tháng 10: vận động 412 người.\n* Tháng 11: vận động 538 người.",
    ["412 actual 412 - payments.noncash_switched", "538 actual 538 - payments.noncash_switched"],
  ],
  [
    "magnitudes are exact",
    "ar",
    "جمع القطاع اشتراكات التأمين الاجتماعي بقيمة 268.4 تريليون دونغ.",
    ["268.4 تريليون actual 268400000000000 - collections.amount"],
  ],
  [
    "a telephone is no figure",
    "vi",
    "Có 58 người tham gia mới BHXH tự nguyện. Liên hệ 1900 9068 hoặc +84 24 3936 1778.",
    ["58 actual 58 - participants.voluntary_si_new"],
  ],
  [
    "a bare number at the end of a list's line is no year",
    "vi",
    "Kết quả ngày hội:\n- Tờ rơi: 2000\n- BHXH tự nguyện mới: 58 người",
    ["2000 actual 2000 - materials.leaflets", "58 actual 58 - participants.voluntary_si_new"],
  ],
  [
    "a total of people is of what its parts are of",
    "en",
    "In May 410 people newly joined voluntary social insurance, in June 265. Cumulatively this makes 675 people.",
    [
      "410 actual 410 - participants.voluntary_si_new",
      "265 actual 265 - participants.voluntary_si_new",
      "675 actual 675 - participants.voluntary_si_new",
    ],
  ],
  [
    "words behind a share that is told aside",
    "en",
    "The city paid pensions to 92,400 recipients; 84,084 of them, or 91%, were paid without cash.",
    [
      "92,400 actual 92400 - payments.recipients_total",
      "84,084 actual 84084 - payments.noncash_recipients",
      "91% actual 91 - payments.noncash_rate",
    ],
  ],
  [
    "why a number fell is not what it counts",
    "vi",
    "BHXH bắt buộc 197.650 người; BHYT hộ gia đình 418.900 người, giảm 11.350 người do nhiều thẻ hết hạn.",
    [
      "197.650 actual 197650 - participants.compulsory_si",
      "418.900 actual 418900 - participants.household_hi",
      "11.350 change -11350 - participants.household_hi",
    ],
  ],
  [
    "a country without its mark is no part of a longer name",
    "vi",
    "Ở xã biên giới Lao Bảo có 23 người tham gia mới BHXH tự nguyện.",
    ["23 actual 23 Lao Bảo participants.voluntary_si_new"],
  ],
  [
    "a province behind an office only says where the office is",
    "vi",
    "UBND phường Hạc Thành, tỉnh Thanh Hóa báo cáo kết quả. Toàn phường tặng 120 thẻ BHYT.",
    ["120 actual 120 Hạc Thành gifts.hi_cards"],
  ],
  [
    "the office above, to which is reported, does not report",
    "vi",
    "BHXH HUYỆN CHỢ ĐỒN\nKính gửi: BHXH tỉnh Bắc Kạn\nBHXH tự nguyện tăng mới 18 người.",
    ["18 actual 18 Chợ Đồn participants.voluntary_si_new"],
  ],
  [
    "who a conference was held for attended it",
    "vi",
    "Tổ chức hội nghị truyền thông về BHXH tự nguyện, BHYT hộ gia đình cho 95 người dân.",
    ["95 actual 95 - reach.attendees"],
  ],
  [
    "those of two insurances together",
    "en",
    "251 new participants joined voluntary social insurance and 387 household health insurance; 638 participants in all.",
    [
      "251 actual 251 - participants.voluntary_si_new",
      "387 actual 387 - participants.household_hi",
      "638 actual 638 - participants.total",
    ],
  ],
  [
    "a plan that begins with results tells them, and then its aims",
    "vi",
    "KẾ HOẠCH\nPhát triển người tham gia BHXH tự nguyện\nI. Kết quả thực hiện quý I/2024\n- Phát triển mới 97 người tham gia BHXH tự nguyện.\nII. Mục tiêu quý II/2024\n- Phát triển mới 180 người tham gia BHXH tự nguyện.",
    [
      "97 actual 97 - participants.voluntary_si_new",
      "180 target 180 - participants.voluntary_si_new",
    ],
  ],
  [
    "an earlier level by its time; what the rest does stands behind the comma",
    "vi",
    "Hải Dương: 61.255 người nhận lương hưu qua tài khoản, chiếm 62,1%, trong khi cuối năm 2022 mới là 48,9%. Số còn lại, 37.385 người, vẫn lĩnh tiền mặt tại 264 điểm chi trả.",
    [
      "61.255 actual 61255 Hải Dương payments.noncash_recipients",
      "62,1% actual 62.1 Hải Dương payments.noncash_rate",
      "48,9% baseline 48.9 Hải Dương payments.noncash_rate",
      "37.385 actual 37385 Hải Dương payments.cash_recipients",
      "264 actual 264 Hải Dương other:điểm chi trả",
    ],
  ],
  [
    "the time of a result makes no start of it",
    "vi",
    "Hải Dương có cuối năm 62,1% người hưởng lương hưu nhận qua tài khoản.",
    ["62,1% actual 62.1 Hải Dương payments.noncash_rate"],
  ],
  [
    "points behind how much of a plan was reached are of the plan",
    "vi",
    "Kiên Giang có 26.730 người tham gia BHXH tự nguyện, đạt 71,2% chỉ tiêu, thấp hơn 6,4 điểm phần trăm so với cùng kỳ.",
    [
      "26.730 actual 26730 Kiên Giang participants.voluntary_si",
      "71,2% actual 71.2 Kiên Giang plan.completion_rate",
      "6,4 điểm phần trăm change -6.4 Kiên Giang plan.completion_rate",
    ],
  ],
  [
    "behind a total with all its parts it goes on with the total",
    "vi",
    "Quảng Trị vận động được 1.538 người tham gia BHXH, BHYT, gồm 412 người đăng ký mới BHXH tự nguyện và 1.126 người mua BHYT hộ gia đình. Đồng Hới dẫn đầu với 305 người.",
    [
      "1.538 actual 1538 Quảng Trị participants.total",
      "412 actual 412 Quảng Trị participants.voluntary_si_new",
      "1.126 actual 1126 Quảng Trị participants.household_hi",
      "305 actual 305 Đồng Hới participants.total",
    ],
  ],
  [
    "behind some parts it goes on with the last",
    "vi",
    "Quảng Trị vận động được 1.600 người tham gia BHXH, BHYT, trong đó 412 người đăng ký mới BHXH tự nguyện và 1.126 người mua BHYT hộ gia đình. Đồng Hới dẫn đầu với 305 người.",
    [
      "1.600 actual 1600 Quảng Trị participants.total",
      "412 actual 412 Quảng Trị participants.voluntary_si_new",
      "1.126 actual 1126 Quảng Trị participants.household_hi",
      "305 actual 305 Đồng Hới participants.household_hi",
    ],
  ],
  [
    "what is asked of the first is asked of the second",
    "vi",
    "Yêu cầu mỗi huyện tổ chức tối thiểu 3 hội nghị và 10 buổi tuyên truyền BHXH.",
    ["3 target 3 - activities.conferences", "10 target 10 - activities.propaganda_sessions"],
  ],
  [
    "unless it was done",
    "vi",
    "Mỗi huyện tổ chức tối thiểu 3 hội nghị và đã mở 10 buổi tuyên truyền BHXH.",
    ["3 target 3 - activities.conferences", "10 actual 10 - activities.propaganda_sessions"],
  ],
  [
    "new behind the name of an insurance; only so much before its verb",
    "vi",
    "BHXH Cù Lao Dung: BHXH TN mới: 18 ng. BHYT mới phủ 86,5% dân số với 1.017.308 người có thẻ.",
    [
      "18 actual 18 Cù Lao Dung participants.voluntary_si_new",
      "86,5% actual 86.5 Cù Lao Dung coverage.hi_rate",
      "1.017.308 actual 1017308 Cù Lao Dung participants.health_insurance",
    ],
  ],
  [
    "numbers in turn of the line above",
    "vi",
    "Ninh Sơn: BHXH tự nguyện mới 84 người, BHYT hộ gia đình 215 người.\nThuận Bắc: lần lượt là 37 và 640 người.",
    [
      "84 actual 84 Ninh Sơn participants.voluntary_si_new",
      "215 actual 215 Ninh Sơn participants.household_hi",
      "37 actual 37 Thuận Bắc participants.voluntary_si_new",
      "640 actual 640 Thuận Bắc participants.household_hi",
    ],
  ],
  [
    "the sum of several places is of none of them",
    "vi",
    "Về hội nghị BHXH thì Ninh Sơn làm 4 cuộc, Thuận Bắc 3 cuộc, tổng cộng 412 người dự.",
    [
      "4 actual 4 Ninh Sơn activities.conferences",
      "3 actual 3 Thuận Bắc activities.conferences",
      "412 actual 412 - reach.attendees",
    ],
  ],
  [
    "the sum of one place is its own",
    "vi",
    "Ninh Sơn làm 4 hội nghị BHXH, tổng cộng 412 người dự.",
    ["4 actual 4 Ninh Sơn activities.conferences", "412 actual 412 Ninh Sơn reach.attendees"],
  ],
  [
    "the Vietnamese five that is the year",
    "vi",
    "Năm nay xã Lai Hòa được giao 310 người tham gia BHXH tự nguyện; năm xã tổ chức tuyên truyền.",
    [
      "310 target 310 Lai Hòa participants.voluntary_si",
      "năm actual 5 Lai Hòa reach.wards_covered",
    ],
  ],
  [
    "the pension of one person",
    "vi",
    "Bà Tấm đi lĩnh 3,9 triệu đồng lương hưu; BHXH chi trả 3,9 tỷ đồng lương hưu.",
    ["3,9 tỷ actual 3900000000 - payments.amount_total"],
  ],
  [
    "a place before the colon of a line is that of the line; who came attended",
    "en",
    "Gia Lai SI week.\n18:05 Lan (Chu Se): Heavy rain here. 5 small group sessions, 128 came, 9 new voluntary SI members.",
    [
      "5 actual 5 Chư Sê activities.small_group_sessions",
      "128 actual 128 Chư Sê reach.attendees",
      "9 actual 9 Chư Sê participants.voluntary_si_new",
    ],
  ],
  [
    "their number is that of the sentence before",
    "en",
    "In Ha Tinh 9,526 pensioners of social insurance still get cash. Their number fell by 1,105 compared with April.",
    [
      "9,526 actual 9526 Hà Tĩnh payments.cash_recipients",
      "1,105 change -1105 Hà Tĩnh payments.cash_recipients",
    ],
  ],
  [
    "parts of money are money, and people are people",
    "en",
    "The agency paid out VND 312.7 billion in pensions: 94.2 billion from the state budget and 218.5 billion from the social insurance fund; 1.2 million pensioners were paid.",
    [
      "312.7 billion actual 312700000000 - payments.amount_total",
      "94.2 billion actual 94200000000 - payments.amount_state_budget",
      "218.5 billion actual 218500000000 - payments.amount_si_fund",
      "1.2 million actual 1200000 - payments.recipients_total",
    ],
  ],
  [
    "a ratio whose part is in words",
    "en",
    "Nine of 13 district offices have met the social insurance target.",
    ["Nine of 13 actual 0.6923076923076923 - other:district offices have met the social insurance"],
  ],
  [
    "of the pupils",
    "en",
    "Of the pupils of Mong Cai 291,655 have renewed their health insurance.",
    ["291,655 actual 291655 Móng Cái participants.hi_students"],
  ],
  [
    "a month before people is no day",
    "en",
    "In October 96 people joined voluntary social insurance. On October 9 the office closed.",
    ["96 actual 96 - participants.voluntary_si_new"],
  ],
  [
    "what is added up with signs, and a sign of growth",
    "en",
    "Pleiku: 44 people joined = 13 new voluntary SI + 31 new household HI; HI coverage is 91% (+ 0.4%).",
    [
      "44 actual 44 Pleiku participants.total",
      "13 actual 13 Pleiku participants.voluntary_si_new",
      "31 actual 31 Pleiku participants.household_hi_new",
      "91% actual 91 Pleiku coverage.hi_rate",
      "0.4% change 0.4 Pleiku coverage.hi_rate",
    ],
  ],
  [
    "against a month is against what it brought",
    "en",
    "In Dien Bien 684 people joined the household scheme, against 590 in September.",
    [
      "684 actual 684 Điện Biên participants.household_hi",
      "590 baseline 590 Điện Biên participants.household_hi",
    ],
  ],
  [
    "this rate of a year ago",
    "ar",
    "في هوي يتلقى 81 في المئة من أصحاب معاشات التأمين الاجتماعي معاشاتهم عبر حساباتهم. وكانت هذه النسبة 66.5 في المئة قبل عام واحد.",
    [
      "81 في المئة actual 81 Huế payments.noncash_rate",
      "66.5 في المئة baseline 66.5 Huế payments.noncash_rate",
    ],
  ],
  [
    "an insurance that was named since the last figure",
    "en",
    "In Quang Tri 1,318,600 people have health insurance cards. Voluntary social insurance remains the weak point. Only 24,105 people take part in it.",
    [
      "1,318,600 actual 1318600 Quảng Trị participants.health_insurance",
      "24,105 actual 24105 Quảng Trị participants.voluntary_si",
    ],
  ],
  [
    "where none was named it goes on",
    "en",
    "In Quang Tri 1,318,600 people have health insurance cards. That is good. Only 24,105 people take part in Hai Lang.",
    [
      "1,318,600 actual 1318600 Quảng Trị participants.health_insurance",
      "24,105 actual 24105 Hải Lăng participants.health_insurance",
    ],
  ],
  [
    "where something took place what is told next is told of",
    "vi",
    "Chiến dịch BHXH của Lào Cai được triển khai tại huyện Bảo Yên. Các đội tổ chức 58 buổi tuyên truyền.",
    ["58 actual 58 Bảo Yên activities.propaganda_sessions"],
  ],
  [
    "a place that is only named is none of that",
    "vi",
    "Chiến dịch BHXH của Lào Cai được mọi người biết ở huyện Bảo Yên. Các đội tổ chức 58 buổi tuyên truyền.",
    ["58 actual 58 Lào Cai activities.propaganda_sessions"],
  ],
  [
    "what several places persuaded their pensioners to stands behind the last",
    "ar",
    "في جيا لاي انتقل 640 مستفيدًا من معاشات التأمين الاجتماعي و212 مستفيدًا آخرين إلى الحسابات المصرفية.",
    [
      "640 actual 640 Gia Lai payments.noncash_switched",
      "212 actual 212 Gia Lai payments.noncash_switched",
    ],
  ],
  [
    "money that is told without its currency, and people",
    "vi",
    "BHXH Ninh Hòa: tiền thu được 73,6 triệu; tư vấn 1,6 triệu lượt người.",
    [
      "73,6 triệu actual 73600000 Ninh Hòa collections.amount",
      "1,6 triệu actual 1600000 Ninh Hòa reach.people_consulted",
    ],
  ],
  [
    "what will be done is an aim to the end of its sentence",
    "vi",
    "Trong tháng 10, BHXH Hàm Yên sẽ tổ chức 5 hội nghị đối thoại với khoảng 600 phụ huynh và cấp phát 900 tờ gấp.",
    [
      "5 target 5 Hàm Yên activities.dialogue_conferences",
      "600 target 600 Hàm Yên reach.attendees",
      "900 target 900 Hàm Yên materials.leaflets",
    ],
  ],
  [
    "what was done is none",
    "vi",
    "Trong tháng 10, BHXH Hàm Yên tổ chức 5 hội nghị đối thoại với khoảng 600 phụ huynh và cấp phát 900 tờ gấp.",
    [
      "5 actual 5 Hàm Yên activities.dialogue_conferences",
      "600 actual 600 Hàm Yên reach.attendees",
      "900 actual 900 Hàm Yên materials.leaflets",
    ],
  ],
  [
    "parts that add up to new members are new",
    "en",
    "In An Giang 1,870 people newly joined voluntary social insurance: 1,215 women and 655 men.",
    [
      "1,870 actual 1870 An Giang participants.voluntary_si_new",
      "1,215 actual 1215 An Giang participants.voluntary_si_new",
      "655 actual 655 An Giang participants.voluntary_si_new",
    ],
  ],
  [
    "members that are no part of them are not",
    "en",
    "In An Giang 1,870 people newly joined voluntary social insurance. It has 25,000 members.",
    [
      "1,870 actual 1870 An Giang participants.voluntary_si_new",
      "25,000 actual 25000 An Giang participants.voluntary_si",
    ],
  ],
  [
    "a dateline in capitals",
    "en",
    "KUMASI, Ghana - The Health Insurance Authority registered 214,600 people in the Ashanti Region.",
    ["214,600 actual 214600 Ashanti participants.health_insurance"],
  ],
  [
    "a name with a small word in it",
    "en",
    "In Davao del Norte alone 1,340 employers registered with social security.",
    ["1,340 actual 1340 Davao del Norte participants.employers"],
  ],
  [
    "the aim of a province",
    "vi",
    "Mục tiêu của tỉnh Quảng Ninh là đến hết năm 2024 có 90% người hưởng lương hưu nhận tiền qua tài khoản.",
    ["90% target 90 Quảng Ninh payments.noncash_rate"],
  ],
  [
    "shares of one place after the other",
    "vi",
    "Ở Hải Phòng tỷ lệ chi trả không dùng tiền mặt lên 84,4%. Khu vực nội đô có tỷ lệ cao, như phường Lê Chân đạt 97,3%, phường Hồng Bàng đạt 96%.",
    [
      "84,4% actual 84.4 Hải Phòng payments.noncash_rate",
      "97,3% actual 97.3 Lê Chân payments.noncash_rate",
      "96% actual 96 Hồng Bàng payments.noncash_rate",
    ],
  ],
  [
    "shares of a plan of one place after the other",
    "vi",
    "Ở Hải Phòng tỷ lệ chi trả không dùng tiền mặt lên 84,4%. Thu BHXH tại Lê Chân đạt 97,3% kế hoạch, Hồng Bàng đạt 96%.",
    [
      "84,4% actual 84.4 Hải Phòng payments.noncash_rate",
      "97,3% actual 97.3 Lê Chân plan.completion_rate",
      "96% actual 96 Hồng Bàng plan.completion_rate",
    ],
  ],
  [
    "the units are none that was named",
    "vi",
    "BHXH Kỳ Sơn vận động được 312 người tham gia BHXH tự nguyện tại Nghệ An. Các đơn vị đã tổ chức 64 hội nghị.",
    [
      "312 actual 312 Kỳ Sơn participants.voluntary_si_new",
      "64 actual 64 Nghệ An activities.conferences",
    ],
  ],
  [
    "the unit is",
    "vi",
    "BHXH Kỳ Sơn vận động được 312 người tham gia BHXH tự nguyện tại Nghệ An. Đơn vị đã tổ chức 64 hội nghị.",
    [
      "312 actual 312 Kỳ Sơn participants.voluntary_si_new",
      "64 actual 64 Kỳ Sơn activities.conferences",
    ],
  ],
  [
    "a target without words is of the people told of before",
    "en",
    "In Nghe An 101,240 people take part in voluntary social insurance. To meet the target of 107,000 the agency formed 20 mobile groups.",
    [
      "101,240 actual 101240 Nghệ An participants.voluntary_si",
      "107,000 target 107000 Nghệ An participants.voluntary_si",
      "20 actual 20 Nghệ An activities.mobile_groups",
    ],
  ],
  [
    "who was advised is no member told of before",
    "vi",
    "BHXH xã Kim Bôi: Số người tham gia BHXH tự nguyện là 486 người. Các tổ lưu động tư vấn cho 275 người.",
    [
      "486 actual 486 Kim Bôi participants.voluntary_si",
      "275 actual 275 Kim Bôi reach.people_consulted",
    ],
  ],
  [
    "a distance from a target behind its bracket",
    "vi",
    "BHYT Sóc Trăng: bao phủ 91,7% dân số, thấp hơn chỉ tiêu tỉnh giao (94,2%) là 2,5 điểm phần trăm.",
    [
      "91,7% actual 91.7 Sóc Trăng coverage.hi_rate",
      "94,2% target 94.2 Sóc Trăng coverage.hi_rate",
      "2,5 điểm phần trăm change -2.5 Sóc Trăng other:points below target",
    ],
  ],
  [
    "who came to listen attended",
    "vi",
    "BHXH Ea Kar tuyên truyền ở thôn, bà con đến 58 người.",
    ["58 actual 58 Ea Kar reach.attendees"],
  ],
  [
    "the end of the year counts nothing",
    "vi",
    "BHXH xã Kim Bôi phấn đấu đến hết năm toàn xã có 600 người tham gia BHXH tự nguyện.",
    ["600 target 600 Kim Bôi participants.voluntary_si"],
  ],
  [
    "whom a conference drew",
    "en",
    "HCM City's social insurance held 14 conferences with enterprises, drawing 2,380 participants.",
    [
      "14 actual 14 TP. Hồ Chí Minh activities.conferences",
      "2,380 actual 2380 TP. Hồ Chí Minh reach.attendees",
    ],
  ],
  [
    "where an item was written",
    "ar",
    "هانوي - أعلن الضمان الاجتماعي في فيتنام أن عدد المشتركين في التأمين الاجتماعي بلغ 19 مليون شخص.",
    ["19 مليون actual 19000000 Việt Nam participants.si_total"],
  ],
  [
    "and the target is",
    "ar",
    "بلغت تغطية التأمين الصحي في هوي 90%، والهدف المحدد لهذا العام هو 94.1%.",
    ["90% actual 90 Huế coverage.hi_rate", "94.1% target 94.1 Huế coverage.hi_rate"],
  ],
  [
    "news of the country's insurer, wherever it was written",
    "en",
    "HANOI - Vietnam Social Security said that 2.7 million people were paid through bank accounts. In Da Nang 90,100 people were.",
    [
      "2.7 million actual 2700000 Việt Nam payments.noncash_recipients",
      "90,100 actual 90100 Đà Nẵng payments.noncash_recipients",
    ],
  ],
  [
    "the rate begins like a thousand million",
    "vi",
    "Nghệ An: cuối năm 2022 tỷ lệ nhận lương hưu qua tài khoản là 43,5%; BHXH chi 22 tỷ đồng lương hưu.",
    [
      "43,5% actual 43.5 Nghệ An payments.noncash_rate",
      "22 tỷ actual 22000000000 Nghệ An payments.amount_total",
    ],
  ],
  [
    "points behind the bracket of a target are of the share before it",
    "vi",
    "Kiên Giang có 26.730 người tham gia BHXH tự nguyện, đạt 71,2% chỉ tiêu (37.540 người), thấp hơn 6,4 điểm phần trăm so với cùng kỳ.",
    [
      "26.730 actual 26730 Kiên Giang participants.voluntary_si",
      "71,2% actual 71.2 Kiên Giang plan.completion_rate",
      "37.540 target 37540 Kiên Giang participants.voluntary_si",
      "6,4 điểm phần trăm change -6.4 Kiên Giang plan.completion_rate",
    ],
  ],
  [
    "no more than all are covered",
    "en",
    "In Nghe An 101,240 people take part in voluntary social insurance. The best results were in Yen Thanh (103.2%) and Do Luong (100.4%), while Ky Son has 71.5%.",
    [
      "101,240 actual 101240 Nghệ An participants.voluntary_si",
      "103.2% actual 103.2 Yên Thành plan.completion_rate",
      "100.4% actual 100.4 Đô Lương plan.completion_rate",
      "71.5% actual 71.5 Kỳ Sơn plan.completion_rate",
    ],
  ],
  [
    "who joined of those who attended",
    "en",
    "Nghe An held 42 conferences on voluntary social insurance. About 2,950 people attended, and 613 of them newly joined on the spot.",
    [
      "42 actual 42 Nghệ An activities.conferences",
      "2,950 actual 2950 Nghệ An reach.attendees",
      "613 actual 613 Nghệ An participants.voluntary_si_new",
    ],
  ],
  [
    "what a conference that people attended is on is none of theirs",
    "en",
    "In Nghe An 2,950 people attended conferences on voluntary social insurance; 310 people in voluntary social insurance attended.",
    [
      "2,950 actual 2950 Nghệ An reach.attendees",
      "310 actual 310 Nghệ An participants.voluntary_si",
    ],
  ],
  [
    "what is asked of one place after the other",
    "vi",
    "Bình Phước được giao phát triển 4.200 người tham gia BHXH tự nguyện, trong đó Bù Đăng được giao 610 người, Phú Riềng 580 người.",
    [
      "4.200 target 4200 Bình Phước participants.voluntary_si_new",
      "610 target 610 Bù Đăng participants.voluntary_si_new",
      "580 target 580 Phú Riềng participants.voluntary_si_new",
    ],
  ],
  [
    "the share of pupils in brackets",
    "en",
    "Health insurance in An Giang: Rach Gia counts 41,350 insured pupils (99.1 percent), Tri Ton 204 (89.6 percent).",
    [
      "41,350 actual 41350 Rạch Giá participants.hi_students",
      "99.1 percent actual 99.1 Rạch Giá coverage.hi_students_rate",
      "204 actual 204 Tri Tôn participants.hi_students",
      "89.6 percent actual 89.6 Tri Tôn coverage.hi_students_rate",
    ],
  ],
  [
    "an office before its province is no dateline",
    "vi",
    "BHXH huyện Văn Chấn - tỉnh Yên Bái tổ chức 5 hội nghị BHXH tự nguyện. Có 90 người dự.",
    ["5 actual 5 Văn Chấn activities.conferences", "90 actual 90 Văn Chấn reach.attendees"],
  ],
  [
    "nor is it in a heading",
    "vi",
    "BHXH HUYỆN VĂN CHẤN - TỈNH YÊN BÁI\nHuyện tổ chức 5 hội nghị BHXH tự nguyện, 90 người dự.",
    ["5 actual 5 Văn Chấn activities.conferences", "90 actual 90 Văn Chấn reach.attendees"],
  ],
];

test.each(rules)("%s (%s): %s", (_rule, language, text, expected) => {
  expect(toldIn(text, language)).toEqual(expected);
});
