import type { Language } from "../../../src/core/observation/observation";
import { toldIn } from "./figuresIn";

/** What reports leave open: each rule by a sentence that needs it and one that looks alike and must not trigger it. */
const rules: readonly (readonly [string, Language, string, readonly string[]])[] = [
  [
    "the districts of a report lie in one province, which it need not name",
    "vi",
    "BHXH tự nguyện toàn tỉnh có 19.735 người tham gia. Cao Lãnh có 1.316 người, Tháp Mười 984 người.",
    [
      "19.735 actual 19735 Đồng Tháp participants.voluntary_si",
      "1.316 actual 1316 Cao Lãnh participants.voluntary_si",
      "984 actual 984 Tháp Mười participants.voluntary_si",
    ],
  ],
  [
    "districts of two provinces name none",
    "vi",
    "BHXH tự nguyện toàn tỉnh có 19.735 người tham gia. Cao Lãnh có 1.316 người, Mường Lát 984 người.",
    [
      "19.735 actual 19735 - participants.voluntary_si",
      "1.316 actual 1316 Cao Lãnh participants.voluntary_si",
      "984 actual 984 Mường Lát participants.voluntary_si",
    ],
  ],
  [
    "what is assigned is a target",
    "en",
    "Voluntary social insurance has 28,640 participants, 88.4% of the 32,400 assigned to us.",
    [
      "28,640 actual 28640 - participants.voluntary_si",
      "88.4% actual 88.4 - plan.completion_rate",
      "32,400 target 32400 - participants.voluntary_si",
    ],
  ],
  [
    "a resolution with a number sets a target",
    "en",
    "Social insurance coverage came to 38.9 per cent of the labour force, far from the 45 per cent that Resolution No. 28-NQ/TW sets for 2025.",
    ["38.9 per cent actual 38.9 - coverage.si_rate", "45 per cent target 45 - coverage.si_rate"],
  ],
  [
    "what a resolution says of now is none",
    "en",
    "Social insurance coverage came to 38.9 per cent of the labour force, as the report that Resolution No. 28 asked for says.",
    ["38.9 per cent actual 38.9 - coverage.si_rate"],
  ],
  [
    "another place gained where one lost",
    "en",
    "Trieu Phong has lost 130 voluntary social insurance participants since June, while Hai Lang gained 275 and Vinh Linh 164.",
    [
      "130 change -130 Triệu Phong participants.voluntary_si",
      "275 change 275 Hải Lăng participants.voluntary_si",
      "164 change 164 Vĩnh Linh participants.voluntary_si",
    ],
  ],
  [
    "who gained new members changed nothing",
    "en",
    "Thanh Hoa gained 2,206 new voluntary social insurance participants.",
    ["2,206 actual 2206 Thanh Hóa participants.voluntary_si_new"],
  ],
  [
    "a part of a count has a place of its own",
    "en",
    "This is what Lai Chau has so far:\n• small-group sessions – 96, 41 of them in Tam Duong",
    [
      "96 actual 96 Lai Châu activities.small_group_sessions",
      "41 actual 41 Tam Đường activities.small_group_sessions",
    ],
  ],
  [
    "both have it where no part is told",
    "en",
    "This is what Lai Chau has so far:\n• small-group sessions – 96 and 41 in Tam Duong",
    [
      "96 actual 96 Tam Đường activities.small_group_sessions",
      "41 actual 41 Tam Đường activities.small_group_sessions",
    ],
  ],
  [
    "a second list in turn is of the same kinds",
    "en",
    "In Quang Tri the numbers of participants in voluntary social insurance and household health insurance stood at 11,472 and 109,806, respectively, on 31 October; a year earlier they had been 9,915 and 104,230.",
    [
      "11,472 actual 11472 Quảng Trị participants.voluntary_si",
      "109,806 actual 109806 Quảng Trị participants.household_hi",
      "9,915 baseline 9915 Quảng Trị participants.voluntary_si",
      "104,230 baseline 104230 Quảng Trị participants.household_hi",
    ],
  ],
  [
    "a list of another length is not",
    "en",
    "In Quang Tri the numbers of participants in voluntary social insurance and household health insurance stood at 11,472 and 109,806, respectively, after 48 conferences.",
    [
      "11,472 actual 11472 Quảng Trị participants.voluntary_si",
      "109,806 actual 109806 Quảng Trị participants.household_hi",
      "48 actual 48 Quảng Trị activities.conferences",
    ],
  ],
  [
    "an abbreviation ends no clause",
    "en",
    "Whole of Binh Dinh since the 1st: 1,316 new vol. SI, the target is 1,500 by Sunday.",
    [
      "1,316 actual 1316 Bình Định participants.voluntary_si_new",
      "1,500 target 1500 Bình Định participants.voluntary_si_new",
    ],
  ],
  [
    "a number in words may stand alone behind another place",
    "en",
    "The drive in Gia Lai added 1,503 new voluntary social insurance participants; in Pleiku the number was 388, and in Ayun Pa seventy-one.",
    [
      "1,503 actual 1503 Gia Lai participants.voluntary_si_new",
      "388 actual 388 Pleiku participants.voluntary_si_new",
      "seventy-one actual 71 Ayun Pa participants.voluntary_si_new",
    ],
  ],
  [
    "but not where nothing was counted before",
    "en",
    "In Gia Lai the drive for voluntary social insurance was launched by two, and in Ayun Pa by seventy-one.",
    [],
  ],
  [
    "a target that a share falls short of is of the share",
    "en",
    "Health insurance coverage in Quang Ngai stood at 94.2 percent of the population, 0.8 percentage points short of the year-end target of 95 percent.",
    [
      "94.2 percent actual 94.2 Quảng Ngãi coverage.hi_rate",
      "0.8 percentage points change -0.8 Quảng Ngãi other:points below target",
      "95 percent target 95 Quảng Ngãi coverage.hi_rate",
    ],
  ],
  [
    "a plan and other places go on with the total of parts",
    "en",
    "In Yen Bai 638 people had joined: 251 new participants in voluntary social insurance and 387 participants in household health insurance. This is 106.3% of the target for the day, which was 600 people. Van Yen had 94 people. In Mu Cang Chai, where it rained, only 11 people joined.",
    [
      "638 actual 638 Yên Bái participants.total",
      "251 actual 251 Yên Bái participants.voluntary_si_new",
      "387 actual 387 Yên Bái participants.household_hi",
      "106.3% actual 106.3 Yên Bái plan.completion_rate",
      "600 target 600 Yên Bái participants.total",
      "94 actual 94 Văn Yên participants.total",
      "11 actual 11 Mù Cang Chải participants.total",
    ],
  ],
  [
    "and what a change is told of behind a share of the plan",
    "en",
    "In Bac Ninh 6,318 people joined social and health insurance, of whom 1,472 were new voluntary social insurance participants and 4,846 bought household health insurance. The result equalled 105.3 percent of the monthly plan and was 12.4 percent higher than in May 2024.",
    [
      "6,318 actual 6318 Bắc Ninh participants.total",
      "1,472 actual 1472 Bắc Ninh participants.voluntary_si_new",
      "4,846 actual 4846 Bắc Ninh participants.household_hi",
      "105.3 percent actual 105.3 Bắc Ninh plan.completion_rate",
      "12.4 percent change 12.4 Bắc Ninh participants.total",
    ],
  ],
  [
    "of two offices in the head of a letter the smaller one reports",
    "vi",
    "BHXH TỈNH TUYÊN QUANG\nBHXH CƠ SỞ HÀM YÊN\nBÁO CÁO\nToàn địa bàn có 2.411 người tham gia BHXH tự nguyện.",
    ["2.411 actual 2411 Hàm Yên participants.voluntary_si"],
  ],
  [
    "two offices side by side are no head",
    "vi",
    "BHXH tỉnh Tuyên Quang báo cáo.\nHàm Yên có 58 người tham gia mới BHXH tự nguyện.\nĐến nay có 2.411 người tham gia BHXH tự nguyện.",
    [
      "58 actual 58 Hàm Yên participants.voluntary_si_new",
      "2.411 actual 2411 Tuyên Quang participants.voluntary_si",
    ],
  ],
  [
    "a numbered line heads the lines with dashes below it",
    "vi",
    "BHXH Hàm Yên\n1. BHXH tự nguyện\n- Tăng mới: 58 người\n- Đang tham gia: 2.411 người\n2. BHYT hộ gia đình\n- Tăng mới: 164 người",
    [
      "58 actual 58 Hàm Yên participants.voluntary_si_new",
      "2.411 actual 2411 Hàm Yên participants.voluntary_si",
      "164 actual 164 Hàm Yên participants.household_hi_new",
    ],
  ],
  [
    "a numbered line with a figure heads nothing",
    "vi",
    "BHXH Hàm Yên\n1. BHXH tự nguyện: 2.411 người\n- Tăng mới BHYT hộ gia đình: 58 người",
    [
      "2.411 actual 2411 Hàm Yên participants.voluntary_si",
      "58 actual 58 Hàm Yên participants.household_hi_new",
    ],
  ],
  [
    "a person behind the name of an office is no place",
    "vi",
    "Cà Mau có 1.318 người tham gia mới BHXH tự nguyện. Theo Phó Giám đốc BHXH tỉnh Nguyễn Văn Út, số người đang tham gia BHXH tự nguyện của tỉnh là 43.865.",
    [
      "1.318 actual 1318 Cà Mau participants.voluntary_si_new",
      "43.865 actual 43865 Cà Mau participants.voluntary_si",
    ],
  ],
  [
    "a district may be called like a person",
    "vi",
    "BHXH huyện Trần Văn Thời có 118 người tham gia mới BHXH tự nguyện.",
    ["118 actual 118 Trần Văn Thời participants.voluntary_si_new"],
  ],
  [
    "the second half of a name is no country",
    "vi",
    "BHXH cơ sở Hàm Yên có 2.411 người tham gia BHXH tự nguyện.\n02/8 xã chưa có người tham gia mới BHXH tự nguyện (Hùng Đức, Bình Xa).",
    [
      "2.411 actual 2411 Hàm Yên participants.voluntary_si",
      "02/8 actual 0.25 Hàm Yên other:xã chưa có người tham gia mới",
    ],
  ],
  [
    "a bracket may tell of an earlier time",
    "vi",
    "A Lưới có 18 người tham gia mới BHXH tự nguyện (tuần trước 25 người).",
    [
      "18 actual 18 A Lưới participants.voluntary_si_new",
      "25 baseline 25 A Lưới participants.voluntary_si_new",
    ],
  ],
  [
    "or compare with one",
    "vi",
    "Kiên Giang có 28.515 người tham gia BHXH tự nguyện, giảm 1,9% so với 31/12/2022 (29.067 người).",
    [
      "28.515 actual 28515 Kiên Giang participants.voluntary_si",
      "1,9% change -1.9 Kiên Giang participants.voluntary_si",
      "29.067 baseline 29067 Kiên Giang participants.voluntary_si",
    ],
  ],
  [
    "what is far smaller is the change itself",
    "vi",
    "Kiên Giang có 28.515 người tham gia BHXH tự nguyện, giảm 1,9% so với cùng kỳ (552 người).",
    [
      "28.515 actual 28515 Kiên Giang participants.voluntary_si",
      "1,9% change -1.9 Kiên Giang participants.voluntary_si",
      "552 change -552 Kiên Giang participants.voluntary_si",
    ],
  ],
  [
    "points behind a target are a distance",
    "vi",
    "Tỷ lệ bao phủ BHYT của Kiên Giang đạt 88,7%, còn cách chỉ tiêu Thủ tướng giao (92%) 3,3 điểm phần trăm.",
    [
      "88,7% actual 88.7 Kiên Giang coverage.hi_rate",
      "92% target 92 Kiên Giang coverage.hi_rate",
      "3,3 điểm phần trăm change -3.3 Kiên Giang other:points below target",
    ],
  ],
  [
    "all numbers behind the label of a target are targets",
    "vi",
    "BHXH Khe Sanh thông báo. Chỉ tiêu: 450 người tham gia BHYT hộ gia đình, 40 người tham gia mới BHXH tự nguyện.",
    [
      "450 target 450 Khe Sanh participants.household_hi",
      "40 target 40 Khe Sanh participants.voluntary_si_new",
    ],
  ],
  [
    "unless the results stand there too",
    "vi",
    "BHXH Khe Sanh thông báo. Chỉ tiêu: 450 người tham gia BHYT hộ gia đình, thực hiện được 440 người.",
    [
      "450 target 450 Khe Sanh participants.household_hi",
      "440 actual 440 Khe Sanh participants.household_hi",
    ],
  ],
  [
    "parts of a target are targets",
    "en",
    "The target in Ben Tre for May: 900 new voluntary social insurance participants, of which 250 in Ba Tri and 220 in Binh Dai.",
    [
      "900 target 900 Bến Tre participants.voluntary_si_new",
      "250 target 250 Ba Tri participants.voluntary_si_new",
      "220 target 220 Bình Đại participants.voluntary_si_new",
    ],
  ],
  [
    "parts of a result are results",
    "en",
    "Ben Tre enrolled 900 new voluntary social insurance participants, of which 250 in Ba Tri and 220 in Binh Dai.",
    [
      "900 actual 900 Bến Tre participants.voluntary_si_new",
      "250 actual 250 Ba Tri participants.voluntary_si_new",
      "220 actual 220 Bình Đại participants.voluntary_si_new",
    ],
  ],
  [
    "a place behind a semicolon is of what follows it",
    "vi",
    "BHXH Lâm Đồng họp. Đến 31/12 phải lên lại 51.000 người tham gia BHXH tự nguyện; Bảo Lộc phát triển mới 300 người tham gia BHXH tự nguyện.",
    [
      "51.000 target 51000 Lâm Đồng participants.voluntary_si",
      "300 actual 300 Bảo Lộc participants.voluntary_si_new",
    ],
  ],
  [
    "pupils and students are counted together",
    "vi",
    "Gia Lai có 612.480 học sinh, sinh viên tham gia BHYT trên tổng số 634.100 em, đạt tỷ lệ 96,6%.",
    [
      "612.480 actual 612480 Gia Lai participants.hi_students",
      "634.100 actual 634100 Gia Lai other:pupils in all",
      "96,6% actual 96.6 Gia Lai coverage.hi_students_rate",
    ],
  ],
  [
    "two groups of others are not",
    "vi",
    "Gia Lai có 12.480 nông dân, 4.100 ngư dân tham gia BHXH tự nguyện.",
    [
      "12.480 actual 12480 Gia Lai participants.voluntary_si",
      "4.100 actual 4100 Gia Lai participants.voluntary_si",
    ],
  ],
  [
    "lines below a head of columns",
    "en",
    "Weekly bulletin of Yen Bai\nBy office (new voluntary SI / moved to an account)\n– Van Yen: 39 / 21\n– Luc Yen: 33 / 14",
    [
      "39 actual 39 Văn Yên participants.voluntary_si_new",
      "21 actual 21 Văn Yên payments.noncash_switched",
      "33 actual 33 Lục Yên participants.voluntary_si_new",
      "14 actual 14 Lục Yên payments.noncash_switched",
    ],
  ],
  [
    "lines below any other line are days or codes",
    "en",
    "Weekly bulletin of Yen Bai on voluntary SI\nDays of the meetings (see page / line)\n– Van Yen: 3 / 2\n– Luc Yen: 5 / 4\n19 new voluntary SI participants.",
    ["19 actual 19 Yên Bái participants.voluntary_si_new"],
  ],
  [
    "a sentence without numbers sets the scene for the next",
    "en",
    "Ca Mau has 41,260 people in the voluntary social insurance scheme. In Ngoc Hien district, where the road ends, agents went out by boat. They enrolled 212 new voluntary social insurance members.",
    [
      "41,260 actual 41260 Cà Mau participants.voluntary_si",
      "212 actual 212 Ngọc Hiển participants.voluntary_si_new",
    ],
  ],
  [
    "not where the next tells of the whole province",
    "en",
    "Ca Mau has 41,260 people in the voluntary social insurance scheme. In Ngoc Hien district it rained. The province enrolled 212 new voluntary social insurance members.",
    [
      "41,260 actual 41260 Cà Mau participants.voluntary_si",
      "212 actual 212 Cà Mau participants.voluntary_si_new",
    ],
  ],
  [
    "the former and the latter may be places",
    "en",
    "Di Linh and Lam Ha grow the same beans. Health insurance coverage is 91.8% in the former and 84.5% in the latter.",
    ["91.8% actual 91.8 Di Linh coverage.hi_rate", "84.5% actual 84.5 Lâm Hà coverage.hi_rate"],
  ],
  [
    "whom an office pays draws a pension",
    "vi",
    "Toàn thành phố Huế hiện chi trả cho 41.906 người, trong đó 38.512 người nhận qua thẻ.",
    [
      "41.906 actual 41906 Huế payments.recipients_total",
      "38.512 actual 38512 Huế payments.noncash_recipients",
    ],
  ],
  [
    "of two hundred sessions",
    "en",
    "In Hai Phong I should like to hear of two hundred small-group sessions on voluntary social insurance.",
    ["two hundred target 200 Hải Phòng activities.small_group_sessions"],
  ],
  [
    "thousands of millions a month are paid by an office",
    "en",
    "Tay Ninh pays out VND 128.6 billion a month in pensions; a pensioner gets VND 6.3 million a month.",
    ["128.6 billion actual 128600000000 Tây Ninh payments.amount_total"],
  ],
  [
    "whoever attends, a course was attended by them",
    "en",
    "In Tay Ninh a course on voluntary social insurance was attended by 180 agents.",
    ["180 actual 180 Tây Ninh reach.attendees"],
  ],
  [
    "agents who attend nothing are agents",
    "en",
    "In Tay Ninh 180 agents sell voluntary social insurance.",
    ["180 actual 180 Tây Ninh other:agents sell voluntary social insurance"],
  ],
  [
    "places that add up to a whole count what it counts",
    "vi",
    "Trong tuần, Huế có 118 người hưởng chuyển sang nhận lương hưu qua tài khoản. Còn 3.394 người nhận tiền mặt.\nTheo cơ sở:\nPhú Xuân: 31 người, tỷ lệ 96,2%\nThuận Hóa: 28 người, 95,7%\nPhú Vang: 41 người, 85,4%\nA Lưới: 18 người, 71,3%",
    [
      "118 actual 118 Huế payments.noncash_switched",
      "3.394 actual 3394 Huế payments.cash_recipients",
      "31 actual 31 Phú Xuân payments.noncash_switched",
      "96,2% actual 96.2 Phú Xuân other:tỷ lệ",
      "28 actual 28 Thuận Hóa payments.noncash_switched",
      "95,7% actual 95.7 Thuận Hóa other:tỷ lệ",
      "41 actual 41 Phú Vang payments.noncash_switched",
      "85,4% actual 85.4 Phú Vang other:tỷ lệ",
      "18 actual 18 A Lưới payments.noncash_switched",
      "71,3% actual 71.3 A Lưới other:tỷ lệ",
    ],
  ],
  [
    "places that do not add up count what was told last",
    "vi",
    "Trong tuần, Huế có 118 người hưởng chuyển sang nhận lương hưu qua tài khoản. Còn 3.394 người nhận tiền mặt.\nTheo cơ sở:\nPhú Xuân: 31 người\nThuận Hóa: 28 người\nPhú Vang: 40 người\nA Lưới: 18 người",
    [
      "118 actual 118 Huế payments.noncash_switched",
      "3.394 actual 3394 Huế payments.cash_recipients",
      "31 actual 31 Phú Xuân payments.cash_recipients",
      "28 actual 28 Thuận Hóa payments.cash_recipients",
      "40 actual 40 Phú Vang payments.cash_recipients",
      "18 actual 18 A Lưới payments.cash_recipients",
    ],
  ],
  [
    "a clause that only says more of a place says nothing of its number",
    "en",
    "In Tay Ninh 1,108 people joined household health insurance. Duong Minh Chau, which has few companies, enrolled 39.",
    [
      "1,108 actual 1108 Tây Ninh participants.household_hi",
      "39 actual 39 Dương Minh Châu participants.household_hi",
    ],
  ],
  [
    "there are no places there",
    "en",
    "Health insurance covers 94.1 per cent of Hai Phong. Ninety-one per cent of pensioners are paid through accounts; in Le Chan it is 96 per cent. Our collectors, and there are 387 of them, visited 42,500 households.",
    [
      "94.1 per cent actual 94.1 Hải Phòng coverage.hi_rate",
      "Ninety-one per cent actual 91 Hải Phòng payments.noncash_rate",
      "96 per cent actual 96 Lê Chân payments.noncash_rate",
      "387 actual 387 Hải Phòng other:and there are",
      "42,500 actual 42500 Hải Phòng reach.households_visited",
    ],
  ],
  [
    "counts added up since a time are of the same thing",
    "vi",
    "Trong tuần Huế có 118 người hưởng chuyển sang nhận lương hưu qua tài khoản. Cộng dồn từ đầu quý được 259 người.",
    [
      "118 actual 118 Huế payments.noncash_switched",
      "259 actual 259 Huế payments.noncash_switched",
    ],
  ],
  [
    "what was added since the beginning of the year is new, what there is by now is not",
    "vi",
    "Trà Ôn phát triển mới BHXH tự nguyện 86 người (lũy kế từ đầu năm: 1.014 người).",
    [
      "86 actual 86 Trà Ôn participants.voluntary_si_new",
      "1.014 actual 1014 Trà Ôn participants.voluntary_si_new",
    ],
  ],
  [
    "a bare cumulative number is the level",
    "vi",
    "Chợ Đồn tăng mới BHXH tự nguyện 18 người, lũy kế 1.346 người.",
    [
      "18 actual 18 Chợ Đồn participants.voluntary_si_new",
      "1.346 actual 1346 Chợ Đồn participants.voluntary_si",
    ],
  ],
  [
    "a rate of completing a plan is a result",
    "vi",
    "Tỷ lệ hoàn thành kế hoạch BHXH tự nguyện của Vị Thanh là 89,3%.",
    ["89,3% actual 89.3 Vị Thanh plan.completion_rate"],
  ],
  [
    "the plan of a rate is none",
    "vi",
    "Kế hoạch tỷ lệ bao phủ BHYT của Vị Thanh là 89,3%.",
    ["89,3% target 89.3 Vị Thanh coverage.hi_rate"],
  ],
  [
    "from … to is a range unless something moved before it",
    "vi",
    "Vĩnh Phúc ước có từ 37.000 đến 38.000 người tham gia BHXH tự nguyện, tăng 3% so với quý I.",
    [
      "37.000 actual 37000 Vĩnh Phúc participants.voluntary_si",
      "38.000 actual 38000 Vĩnh Phúc participants.voluntary_si",
      "3% change 3 Vĩnh Phúc participants.voluntary_si",
    ],
  ],
  [
    "and a start where it moved",
    "vi",
    "BHXH tự nguyện của Vĩnh Phúc tăng từ 37.000 lên 38.000 người.",
    [
      "37.000 baseline 37000 Vĩnh Phúc participants.voluntary_si",
      "38.000 actual 38000 Vĩnh Phúc participants.voluntary_si",
    ],
  ],
  [
    "what a sentence opens with tells its time",
    "en",
    "At the outset of the project, in mid-2021, 9,870 residents of Can Tho contributed to voluntary social insurance.",
    ["9,870 baseline 9870 Cần Thơ participants.voluntary_si"],
  ],
  [
    "unless it tells of today",
    "en",
    "A year ago, the office opened, and today 9,870 residents of Can Tho contribute to voluntary social insurance.",
    ["9,870 actual 9870 Cần Thơ participants.voluntary_si"],
  ],
  [
    "this comments on all that was told",
    "en",
    "Viet Nam counts 20.38 million people in social insurance, of whom 18.05 million were in the compulsory and 2.33 million in the voluntary scheme. This corresponds to 42.9 percent of the labour force.",
    [
      "20.38 million actual 20380000 Việt Nam participants.si_total",
      "18.05 million actual 18050000 Việt Nam participants.compulsory_si",
      "2.33 million actual 2330000 Việt Nam participants.voluntary_si",
      "42.9 percent actual 42.9 Việt Nam coverage.si_rate",
    ],
  ],
  [
    "what is asked for was not reached",
    "en",
    "Sa Pa: 23 new voluntary SI participants; please send two more banners.",
    ["23 actual 23 Sa Pa participants.voluntary_si_new"],
  ],
  [
    "a share of what was asked is a share of a plan",
    "en",
    "Quang Ngai signed up 2,318 new voluntary social insurance participants, or 74.6 percent of what the province was asked to find.",
    [
      "2,318 actual 2318 Quảng Ngãi participants.voluntary_si_new",
      "74.6 percent actual 74.6 Quảng Ngãi plan.completion_rate",
    ],
  ],
  [
    "short numbers of chat",
    "vi",
    "BHXH Ninh Hải: phát 1k2 tờ rơi, tiền thu BHXH TN trong ngày 38tr6.",
    [
      "1k2 actual 1200 Ninh Hải materials.leaflets",
      "38tr6 actual 38600000 Ninh Hải collections.amount",
    ],
  ],
  [
    "messages that loudspeakers read are broadcasts",
    "ar",
    "في داك لاك بثت مكبرات الصوت 820 رسالة عن التأمين الاجتماعي الطوعي.",
    ["820 actual 820 Đắk Lắk activities.broadcasts"],
  ],
  [
    "messages that nobody reads out are not",
    "ar",
    "في داك لاك وصلت إلى مكتب التأمين الاجتماعي الطوعي 820 رسالة.",
    ["820 actual 820 Đắk Lắk other:رسالة"],
  ],
  [
    "who hangs up banners comments on nothing",
    "ar",
    "في هونغ خي تم توزيع 9,000 مطوية عن التأمين الاجتماعي وتعليق 55 لافتة.",
    [
      "9,000 actual 9000 Hương Khê materials.leaflets",
      "55 actual 55 Hương Khê materials.banners_printed",
    ],
  ],
  [
    "the year of a target is no year",
    "ar",
    "في كوانغ بينه يبلغ هدف العام 29,000 مشترك في التأمين الاجتماعي الاختياري.",
    ["29,000 target 29000 Quảng Bình participants.voluntary_si"],
  ],
  [
    "the pension of one man is no figure",
    "ar",
    "في خانه هوا يصل معاشه البالغ 6.3 ملايين دونغ إلى حسابه، و41,300 متقاعد يتقاضون معاشاتهم عبر الحسابات المصرفية.",
    ["41,300 actual 41300 Khánh Hòa payments.noncash_recipients"],
  ],
  [
    "a share may be said in two words",
    "en",
    "In Tay Ninh 1,108 people joined voluntary social insurance. Three out of four of them were women.",
    [
      "1,108 actual 1108 Tây Ninh participants.voluntary_si_new",
      "Three out of four actual 0.75 Tây Ninh other:of them were women",
    ],
  ],
  [
    "two numbers in words that are no share",
    "en",
    "In Tay Ninh two of the four conferences on voluntary social insurance were held in schools.",
    [],
  ],
  [
    "the lower end of a range has its percent sign and its magnitude",
    "en",
    "In Hue 3 to 5 percent of the labour force joined voluntary social insurance; collections were VND 3 to 5 billion.",
    [
      "3 actual 3 Huế coverage.voluntary_si_rate",
      "5 percent actual 5 Huế coverage.voluntary_si_rate",
      "3 actual 3000000000 Huế collections.amount",
      "5 billion actual 5000000000 Huế collections.amount",
    ],
  ],
  [
    "a number before another range has not",
    "en",
    "In Hue 3 conferences on voluntary social insurance were held, and 5 billion dong were collected.",
    ["3 actual 3 Huế activities.conferences", "5 billion actual 5000000000 Huế collections.amount"],
  ],
  [
    "from … to … percent is a range of growth",
    "vi",
    "Số người tham gia mới BHXH tự nguyện của An Giang tăng khoảng từ 15 đến 20%.",
    [
      "15 change 15 An Giang participants.voluntary_si_new",
      "20% change 20 An Giang participants.voluntary_si_new",
    ],
  ],
  [
    "from … percent to … percent is a start and an end",
    "vi",
    "Tỷ lệ bao phủ BHYT của An Giang tăng từ 91% lên 95%.",
    ["91% baseline 91 An Giang coverage.hi_rate", "95% actual 95 An Giang coverage.hi_rate"],
  ],
  [
    "a count of several places is of none of them",
    "vi",
    "BHXH Chợ Đồn tổ chức 02 hội nghị tuyên truyền BHXH tự nguyện tại xã Bằng Lãng và xã Yên Thượng với 115 người tham dự.",
    ["02 actual 2 Chợ Đồn activities.conferences", "115 actual 115 Chợ Đồn reach.attendees"],
  ],
  [
    "a share of several places is of each",
    "vi",
    "Tỷ lệ học sinh tham gia BHYT đạt 100% ở Cô Tô, Ba Chẽ và Bình Liêu.",
    ["100% actual 100 Cô Tô coverage.hi_students_rate"],
  ],
  [
    "who is left of the pensioners draws cash",
    "en",
    "Can Tho pays 92,400 pensioners; 84,084 of them are paid without cash. The remaining 8,316 are mostly over 80.",
    [
      "92,400 actual 92400 Cần Thơ payments.recipients_total",
      "84,084 actual 84084 Cần Thơ payments.noncash_recipients",
      "8,316 actual 8316 Cần Thơ payments.cash_recipients",
    ],
  ],
  [
    "who is left of the insured is so by choice",
    "en",
    "Can Tho counts 92,400 participants in social insurance; 84,084 of them are compulsory participants. The remaining 8,316 live on islets.",
    [
      "92,400 actual 92400 Cần Thơ participants.si_total",
      "84,084 actual 84084 Cần Thơ participants.compulsory_si",
      "8,316 actual 8316 Cần Thơ participants.voluntary_si",
    ],
  ],
  [
    "two numbers behind another place count what the two before it did",
    "vi",
    "BHXH cơ sở Than Uyên dẫn đầu với 409 người tham gia BHXH, BHYT và 88 người chuyển sang nhận lương hưu qua tài khoản; Phong Thổ xếp thứ hai với 377 và 64 người.",
    [
      "409 actual 409 Than Uyên participants.total",
      "88 actual 88 Than Uyên payments.noncash_switched",
      "377 actual 377 Phong Thổ participants.total",
      "64 actual 64 Phong Thổ payments.noncash_switched",
    ],
  ],
  [
    "with words of their own they count these",
    "vi",
    "BHXH cơ sở Than Uyên dẫn đầu với 409 người tham gia BHXH, BHYT và 88 người chuyển sang nhận lương hưu qua tài khoản; Phong Thổ xếp thứ hai với 37 hội nghị và 64 buổi tuyên truyền.",
    [
      "409 actual 409 Than Uyên participants.total",
      "88 actual 88 Than Uyên payments.noncash_switched",
      "37 actual 37 Phong Thổ activities.conferences",
      "64 actual 64 Phong Thổ activities.propaganda_sessions",
    ],
  ],
  [
    "who comes next is ranked by the first number",
    "vi",
    "Dẫn đầu là Văn Yên với 684 người tham gia BHXH, BHYT và 96 người chuyển sang nhận lương hưu qua tài khoản; kế đến là Lục Yên (571 người).",
    [
      "684 actual 684 Văn Yên participants.total",
      "96 actual 96 Văn Yên payments.noncash_switched",
      "571 actual 571 Lục Yên participants.total",
    ],
  ],
  [
    "who is only told of too goes on with the last",
    "vi",
    "Văn Yên có 684 người tham gia BHXH, BHYT và 96 người chuyển sang nhận lương hưu qua tài khoản, còn Lục Yên 57 người.",
    [
      "684 actual 684 Văn Yên participants.total",
      "96 actual 96 Văn Yên payments.noncash_switched",
      "57 actual 57 Lục Yên payments.noncash_switched",
    ],
  ],
  [
    "lower than the plan of 100 % names the plan",
    "vi",
    "Xã Thạnh Quới mới có 91,4% học sinh tham gia BHYT, thấp hơn chỉ tiêu 100% của thành phố.",
    [
      "91,4% actual 91.4 Thạnh Quới coverage.hi_students_rate",
      "100% target 100 Thạnh Quới coverage.hi_students_rate",
    ],
  ],
  [
    "lower than the plan by 3 % is the distance",
    "vi",
    "Xã Thạnh Quới mới có 91,4% học sinh tham gia BHYT, thấp hơn chỉ tiêu 3,1%.",
    [
      "91,4% actual 91.4 Thạnh Quới coverage.hi_students_rate",
      "3,1% change -3.1 Thạnh Quới other:points below target",
    ],
  ],
  [
    "a target that people are short of is of those who take part",
    "vi",
    "Số người tham gia BHXH tự nguyện của Phú Yên dừng ở 12.183 người, thiếu 2.317 người so với chỉ tiêu 14.500 người.",
    [
      "12.183 actual 12183 Phú Yên participants.voluntary_si",
      "2.317 actual 2317 Phú Yên other:people still to enrol",
      "14.500 target 14500 Phú Yên participants.voluntary_si",
    ],
  ],
  [
    "what should be reached by one year and by another are targets",
    "en",
    "In Viet Nam social insurance coverage should reach 45% by 2025 and 60% by 2030.",
    ["45% target 45 Việt Nam coverage.si_rate", "60% target 60 Việt Nam coverage.si_rate"],
  ],
  [
    "what was reached in one year is none",
    "en",
    "In Viet Nam social insurance coverage reached 45% in 2025.",
    ["45% actual 45 Việt Nam coverage.si_rate"],
  ],
  [
    "after a share of an earlier year",
    "en",
    "Health insurance reached 1.77 million people in Hai Duong, a coverage of 91.4% after 90.2% in 2020.",
    [
      "1.77 million actual 1770000 Hải Dương participants.health_insurance",
      "91.4% actual 91.4 Hải Dương coverage.hi_rate",
      "90.2% baseline 90.2 Hải Dương coverage.hi_rate",
    ],
  ],
  [
    "whoever attends a conference on pensions is paid nothing",
    "en",
    "A conference on paying pensions without cash, held in Ho Chi Minh City, was attended by 180 officials.",
    ["180 actual 180 TP. Hồ Chí Minh reach.attendees"],
  ],
  [
    "the rate that is to be brought to so much is the last that was told",
    "en",
    "In Hue 78% of pensioners are paid through accounts. The city intends to bring the rate for pensions to at least 85%.",
    ["78% actual 78 Huế payments.noncash_rate", "85% target 85 Huế payments.noncash_rate"],
  ],
  [
    "a place whose plan is its own",
    "ar",
    "جاءت هيب هوا أولًا بـ731 مشتركًا جديدًا في التأمين الاجتماعي الطوعي، أي 68.4% من هدفها السنوي.",
    [
      "731 actual 731 Hiệp Hòa participants.voluntary_si_new",
      "68.4% actual 68.4 Hiệp Hòa plan.completion_rate",
    ],
  ],
  [
    "who leaves cash is switched",
    "ar",
    "في فان لام ساعد مكتب التأمين الاجتماعي 88 متقاعدًا على ترك الدفع النقدي.",
    ["88 actual 88 Văn Lâm payments.noncash_switched"],
  ],
  [
    "a text that names no place but whose news agency it is",
    "ar",
    "ذكرت وكالة الأنباء الفيتنامية أن عدد المشتركين في التأمين الاجتماعي الطوعي بلغ 58,640 مشتركًا.",
    ["58,640 actual 58640 Việt Nam participants.voluntary_si"],
  ],
  [
    "a total may stand before its two parts",
    "en",
    "In Hung Yen 58,640 people signed: 17,230 in voluntary social insurance and 41,410 in household health insurance.",
    [
      "58,640 actual 58640 Hưng Yên participants.total",
      "17,230 actual 17230 Hưng Yên participants.voluntary_si",
      "41,410 actual 41410 Hưng Yên participants.household_hi",
    ],
  ],
  [
    "another place goes on with the whole and not with its part",
    "en",
    "Tuy Hoa came first with 742 participants in social and health insurance, 61 of them new to voluntary social insurance, ahead of Buon Ho (508).",
    [
      "742 actual 742 Tuy Hòa participants.total",
      "61 actual 61 Tuy Hòa participants.voluntary_si_new",
      "508 actual 508 Buôn Hồ participants.total",
    ],
  ],
  [
    "a list of parts with their places is over",
    "en",
    "In Soc Trang the result was 1,942 new voluntary social insurance participants, including 431 in Vinh Chau, 306 in Ke Sach and 88 in Cu Lao Dung, and 7,615 new household health insurance participants.",
    [
      "1,942 actual 1942 Sóc Trăng participants.voluntary_si_new",
      "431 actual 431 Vĩnh Châu participants.voluntary_si_new",
      "306 actual 306 Kế Sách participants.voluntary_si_new",
      "88 actual 88 Cù Lao Dung participants.voluntary_si_new",
      "7,615 actual 7615 Sóc Trăng participants.household_hi_new",
    ],
  ],
  [
    "the heading of a work says not who is new",
    "vi",
    "Cà Mau: Phát triển người tham gia: BHXH bắt buộc 58.934 người; BHXH tự nguyện 21.470 người.",
    [
      "58.934 actual 58934 Cà Mau participants.compulsory_si",
      "21.470 actual 21470 Cà Mau participants.voluntary_si",
    ],
  ],
  [
    "developing new participants says it",
    "vi",
    "Cà Mau phát triển người tham gia mới BHXH tự nguyện được 470 người.",
    ["470 actual 470 Cà Mau participants.voluntary_si_new"],
  ],
  [
    "the share of an earlier number is as early",
    "vi",
    "Hưng Yên có 271.835 học sinh tham gia BHYT, đạt 98,7%; năm học trước, con số này là 262.410 em, đạt 97,9%.",
    [
      "271.835 actual 271835 Hưng Yên participants.hi_students",
      "98,7% actual 98.7 Hưng Yên coverage.hi_students_rate",
      "262.410 baseline 262410 Hưng Yên participants.hi_students",
      "97,9% baseline 97.9 Hưng Yên coverage.hi_students_rate",
    ],
  ],
  [
    "but parts the words of two numbers",
    "vi",
    "TP. Hồ Chí Minh có 2.598.416 người tham gia BHXH bắt buộc nhưng chỉ có 41.207 người tham gia BHXH tự nguyện, tương đương 0,87% lực lượng lao động.",
    [
      "2.598.416 actual 2598416 TP. Hồ Chí Minh participants.compulsory_si",
      "41.207 actual 41207 TP. Hồ Chí Minh participants.voluntary_si",
      "0,87% actual 0.87 TP. Hồ Chí Minh coverage.voluntary_si_rate",
    ],
  ],
  [
    "two places with a phrase before their two numbers",
    "vi",
    "Bình Xuyên có 61.905 người tham gia BHXH bắt buộc; Sông Lô và Lập Thạch dẫn đầu về BHXH tự nguyện với 3.104 và 2.877 người.",
    [
      "61.905 actual 61905 Bình Xuyên participants.compulsory_si",
      "3.104 actual 3104 Sông Lô participants.voluntary_si",
      "2.877 actual 2877 Lập Thạch participants.voluntary_si",
    ],
  ],
  [
    "a dash inside a name parts nothing",
    "vi",
    "Ninh Thuận đặt mục tiêu đưa số người tham gia BHXH tự nguyện của Thuận Nam lên 1.300 người, tỷ lệ bao phủ BHYT của Phan Rang - Tháp Chàm lên 92% dân số.",
    [
      "1.300 target 1300 Thuận Nam participants.voluntary_si",
      "92% target 92 Phan Rang - Tháp Chàm coverage.hi_rate",
    ],
  ],
  [
    "the rate that pupils reach is their share of all",
    "vi",
    "Sa Đéc có 27.614 em học sinh tham gia BHYT, đạt tỷ lệ 98,2%.",
    [
      "27.614 actual 27614 Sa Đéc participants.hi_students",
      "98,2% actual 98.2 Sa Đéc coverage.hi_students_rate",
    ],
  ],
  [
    "names of a list behind a commune are communes",
    "vi",
    "Xã Ân Nghĩa vận động được 61 người tham gia mới BHXH tự nguyện, Ân Tường Tây 52 người, thị trấn Tăng Bạt Hổ 49 người.",
    [
      "61 actual 61 Ân Nghĩa participants.voluntary_si_new",
      "52 actual 52 Ân Tường Tây participants.voluntary_si_new",
      "49 actual 49 Tăng Bạt Hổ participants.voluntary_si_new",
    ],
  ],
  [
    "another name goes on with what was told, be it no place",
    "vi",
    "Riêng Bưu điện Ninh Bình vận động được 7.405 người tham gia mới BHXH tự nguyện, Viettel 2.118 người.",
    [
      "7.405 actual 7405 Ninh Bình participants.voluntary_si_new",
      "2.118 actual 2118 Ninh Bình participants.voluntary_si_new",
    ],
  ],
  [
    "a place behind a distance from the plan goes on with the share",
    "vi",
    "Phú Thọ: tỷ lệ người hưởng lương hưu qua tài khoản đạt 78,5%, vượt chỉ tiêu được giao 13,5%. Việt Trì dẫn đầu với 84,6%.",
    [
      "78,5% actual 78.5 Phú Thọ payments.noncash_rate",
      "13,5% change 13.5 Phú Thọ other:points above target",
      "84,6% actual 84.6 Việt Trì payments.noncash_rate",
    ],
  ],
  [
    "a bracket may say its time behind its number",
    "en",
    "In Vinh Long 158,320 pupils and students hold a health insurance card, a rate of 97.9% (96.8% a year ago).",
    [
      "158,320 actual 158320 Vĩnh Long participants.hi_students",
      "97.9% actual 97.9 Vĩnh Long coverage.hi_students_rate",
      "96.8% baseline 96.8 Vĩnh Long coverage.hi_students_rate",
    ],
  ],
  [
    "and a share of an earlier year's end stands behind against",
    "en",
    "In Hue 89 per cent of pensioners receive their money through a bank account, against 81.5 per cent at the end of 2022.",
    [
      "89 per cent actual 89 Huế payments.noncash_rate",
      "81.5 per cent baseline 81.5 Huế payments.noncash_rate",
    ],
  ],
  [
    "from so much upwards is a least",
    "vi",
    "Mục tiêu đến cuối năm của Bắc Kạn là BHYT từ 94,1% dân số trở lên.",
    ["94,1% target 94.1 Bắc Kạn coverage.hi_rate"],
  ],
  [
    "up to from … to … is a range of targets",
    "vi",
    "Nam Định có 60% người hưởng lương hưu nhận qua tài khoản; BHXH tỉnh phấn đấu đưa tỷ lệ không dùng tiền mặt lên từ 70% đến 72%.",
    [
      "60% actual 60 Nam Định payments.noncash_rate",
      "70% target 70 Nam Định payments.noncash_rate",
      "72% target 72 Nam Định payments.noncash_rate",
    ],
  ],
  [
    "of voluntary and compulsory the sum is social insurance",
    "vi",
    "Bắc Kạn có 15.912 người tham gia BHXH bắt buộc, 6.384 người tham gia BHXH tự nguyện (giảm 1.205 người), tổng cộng 22.296 người.",
    [
      "15.912 actual 15912 Bắc Kạn participants.compulsory_si",
      "6.384 actual 6384 Bắc Kạn participants.voluntary_si",
      "1.205 change -1205 Bắc Kạn participants.voluntary_si",
      "22.296 actual 22296 Bắc Kạn participants.si_total",
    ],
  ],
  [
    "the post of the country tells of the country",
    "en",
    "Vietnam Post signed up 212,700 new voluntary social insurance participants. The best performers were Thai Binh and Nam Dinh.",
    ["212,700 actual 212700 Việt Nam participants.voluntary_si_new"],
  ],
  [
    "votes are no figures",
    "en",
    "In Tra Vinh each communicator advises 15 households a week on household health insurance. Votes in favour: 9; against: 0.",
    ["15 actual 15 Trà Vinh reach.households_visited"],
  ],
];

test.each(rules)("%s", (_, language, text, expected) => {
  expect(toldIn(text, language)).toEqual(expected);
});
