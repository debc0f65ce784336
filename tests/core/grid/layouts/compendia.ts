import type { Layout } from "./layout";

/** Tables as a compendium would keep them: pages, strips, sections, exports, units in cells. */
export const compendiumLayouts: readonly Layout[] = [
  {
    name: "plan and result under each office, activities and people down the side with their units",
    language: "vi",
    table: `
    Chỉ tiêu|ĐVT|Yên Bái||Nghĩa Lộ|
    ||Giao|Đạt|Giao|Đạt
    Hội nghị đối thoại|hội nghị|3|3|2|4
    Tờ rơi tuyên truyền|tờ|2.000|1.850|1.500|1.500
    Phát triển BHXH tự nguyện|người|150|138|120|126
    Phát triển BHYT hộ gia đình|người|900|1.012|750|699`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    figures: `
      C3 | Yên Bái | Hội nghị đối thoại / Giao | 3 | event
      D3 | Yên Bái | Hội nghị đối thoại / Đạt | 3 | event
      E3 | Nghĩa Lộ | Hội nghị đối thoại / Giao | 2 | event
      F3 | Nghĩa Lộ | Hội nghị đối thoại / Đạt | 4 | event
      C4 | Yên Bái | Tờ rơi tuyên truyền / Giao | 2000 | item
      D4 | Yên Bái | Tờ rơi tuyên truyền / Đạt | 1850 | item
      E4 | Nghĩa Lộ | Tờ rơi tuyên truyền / Giao | 1500 | item
      F4 | Nghĩa Lộ | Tờ rơi tuyên truyền / Đạt | 1500 | item
      C5 | Yên Bái | Phát triển BHXH tự nguyện / Giao | 150 | person
      D5 | Yên Bái | Phát triển BHXH tự nguyện / Đạt | 138 | person
      E5 | Nghĩa Lộ | Phát triển BHXH tự nguyện / Giao | 120 | person
      F5 | Nghĩa Lộ | Phát triển BHXH tự nguyện / Đạt | 126 | person
      C6 | Yên Bái | Phát triển BHYT hộ gia đình / Giao | 900 | person
      D6 | Yên Bái | Phát triển BHYT hộ gia đình / Đạt | 1012 | person
      E6 | Nghĩa Lộ | Phát triển BHYT hộ gia đình / Giao | 750 | person
      F6 | Nghĩa Lộ | Phát triển BHYT hộ gia đình / Đạt | 699 | person`,
  },
  {
    name: "the header again on the second page, the number of the page between",
    language: "vi",
    table: `
    KẾT QUẢ VẬN ĐỘNG BHYT HỘ GIA ĐÌNH THÁNG 10/2025|||
    STT|Đơn vị|Số hộ|Số người
    1|Bát Xát|410|1.640
    2|Mường Khương|385|1.502
    Trang 1|||
    STT|Đơn vị|Số hộ|Số người
    3|Bắc Hà|296|1.113
    4|Si Ma Cai|174|735
    |Tổng số|1.265|4.990`,
    merged: ["A1:D1"],
    figures: `
      C3 | Bát Xát | Số hộ | 410 | household
      D3 | Bát Xát | Số người | 1640 | person
      C4 | Mường Khương | Số hộ | 385 | household
      D4 | Mường Khương | Số người | 1502 | person
      C7 | Bắc Hà | Số hộ | 296 | household
      D7 | Bắc Hà | Số người | 1113 | person
      C8 | Si Ma Cai | Số hộ | 174 | household
      D8 | Si Ma Cai | Số người | 735 | person`,
  },
  {
    name: "three header rows, the result divided into two, the plan not",
    language: "vi",
    table: `
    Đơn vị|BHXH (người)||
    |Giao năm 2025|Thực hiện|
    ||Bắt buộc|Tự nguyện
    Lào Cai|24.500|21.870|2.914
    Sa Pa|7.300|5.962|1.405
    Văn Bàn|5.150|4.011|1.098
    Yên Bình|6.020|4.786|1.317
    Cộng|42.970|36.629|6.734`,
    merged: ["A1:A3", "B1:D1", "B2:B3", "C2:D2"],
    figures: `
      B4 | Lào Cai | BHXH (người) / Giao năm 2025 | 24500 | person
      C4 | Lào Cai | BHXH (người) / Thực hiện / Bắt buộc | 21870 | person
      D4 | Lào Cai | BHXH (người) / Thực hiện / Tự nguyện | 2914 | person
      B5 | Sa Pa | BHXH (người) / Giao năm 2025 | 7300 | person
      C5 | Sa Pa | BHXH (người) / Thực hiện / Bắt buộc | 5962 | person
      D5 | Sa Pa | BHXH (người) / Thực hiện / Tự nguyện | 1405 | person
      B6 | Văn Bàn | BHXH (người) / Giao năm 2025 | 5150 | person
      C6 | Văn Bàn | BHXH (người) / Thực hiện / Bắt buộc | 4011 | person
      D6 | Văn Bàn | BHXH (người) / Thực hiện / Tự nguyện | 1098 | person
      B7 | Yên Bình | BHXH (người) / Giao năm 2025 | 6020 | person
      C7 | Yên Bình | BHXH (người) / Thực hiện / Bắt buộc | 4786 | person
      D7 | Yên Bình | BHXH (người) / Thực hiện / Tự nguyện | 1317 | person`,
  },
  {
    name: "billions, millions and percent in their own columns, numbers of the columns in parentheses",
    language: "vi",
    table: `
    STT|Đơn vị|Số phải thu (tỷ đồng)|Số chậm đóng (triệu đồng)|Tỷ lệ chậm đóng (%)
    (1)|(2)|(3)|(4)|(5)=(4)/(3)
    1|Lào Cai|612,4|18.372|3,0
    2|Bảo Thắng|98,7|2.467,5|2,5
    3|Văn Yên|75|900|1,2
    4|Lục Yên|88,25|1.059|1,2`,
    figures: `
      C3 | Lào Cai | Số phải thu (tỷ đồng) | 612400000000 | VND
      D3 | Lào Cai | Số chậm đóng (triệu đồng) | 18372000000 | VND
      E3 | Lào Cai | Tỷ lệ chậm đóng (%) | 3 | percent
      C4 | Bảo Thắng | Số phải thu (tỷ đồng) | 98700000000 | VND
      D4 | Bảo Thắng | Số chậm đóng (triệu đồng) | 2467500000 | VND
      E4 | Bảo Thắng | Tỷ lệ chậm đóng (%) | 2.5 | percent
      C5 | Văn Yên | Số phải thu (tỷ đồng) | 75000000000 | VND
      D5 | Văn Yên | Số chậm đóng (triệu đồng) | 900000000 | VND
      E5 | Văn Yên | Tỷ lệ chậm đóng (%) | 1.2 | percent
      C6 | Lục Yên | Số phải thu (tỷ đồng) | 88250000000 | VND
      D6 | Lục Yên | Số chậm đóng (triệu đồng) | 1059000000 | VND
      E6 | Lục Yên | Tỷ lệ chậm đóng (%) | 1.2 | percent`,
  },
  {
    name: "each cell with its unit written after the number",
    language: "vi",
    table: `
    Đơn vị|Hội nghị đã tổ chức|Được tư vấn|Mức độ hoàn thành
    BHXH Trấn Yên|6 hội nghị|412 người|98,5%
    BHXH Văn Chấn|9 hội nghị|1.026 người|104%
    BHXH Trạm Tấu|4 hội nghị|288 người|87,25%
    BHXH Mù Cang Chải|5 hội nghị|350 người|100%`,
    figures: `
      B2 | Trấn Yên | Hội nghị đã tổ chức | 6 | event
      C2 | Trấn Yên | Được tư vấn | 412 | person
      D2 | Trấn Yên | Mức độ hoàn thành | 98.5 | percent
      B3 | Văn Chấn | Hội nghị đã tổ chức | 9 | event
      C3 | Văn Chấn | Được tư vấn | 1026 | person
      D3 | Văn Chấn | Mức độ hoàn thành | 104 | percent
      B4 | Trạm Tấu | Hội nghị đã tổ chức | 4 | event
      C4 | Trạm Tấu | Được tư vấn | 288 | person
      D4 | Trạm Tấu | Mức độ hoàn thành | 87.25 | percent
      B5 | Mù Cang Chải | Hội nghị đã tổ chức | 5 | event
      C5 | Mù Cang Chải | Được tư vấn | 350 | person
      D5 | Mù Cang Chải | Mức độ hoàn thành | 100 | percent`,
  },
  {
    name: "codes, telephones and days beside the figures, money to the last dong",
    language: "vi",
    table: `
    Mã CQ|BHXH cơ sở|Điện thoại|Ngày chốt|Người tham gia mới|Số tiền thu (đồng)
    01501|Bảo Thắng|0214 3862 115|25/11/2025|64|118.272.000
    01502|Bảo Yên|0214 3876 204|24/11/2025|41|75.768.500
    01507|Lục Yên|0216 3845 330|25/11/2025|58|107.184.000
    01509|Văn Yên|0216 3834 018|26/11/2025|72|133.056.750`,
    figures: `
      E2 | Bảo Thắng | Người tham gia mới | 64 | person
      F2 | Bảo Thắng | Số tiền thu (đồng) | 118272000 | VND
      E3 | Bảo Yên | Người tham gia mới | 41 | person
      F3 | Bảo Yên | Số tiền thu (đồng) | 75768500 | VND
      E4 | Lục Yên | Người tham gia mới | 58 | person
      F4 | Lục Yên | Số tiền thu (đồng) | 107184000 | VND
      E5 | Văn Yên | Người tham gia mới | 72 | person
      F5 | Văn Yên | Số tiền thu (đồng) | 133056750 | VND`,
  },
  {
    name: "lettered sections, numbers restart, one item divided in two, the units in a column",
    language: "vi",
    table: `
    TT|Chỉ tiêu|Đơn vị tính|Kỳ báo cáo|Lũy kế năm
    A|THU|||
    1|Thu BHXH|tỷ đồng|182,3|1.902,7
    1.1|Bắt buộc|tỷ đồng|176,8|1.845,2
    1.2|Tự nguyện|tỷ đồng|5,5|57,5
    2|Thu BHYT|tỷ đồng|88|941,2
    B|NGƯỜI HƯỞNG|||
    1|Lương hưu hằng tháng|người|31.204|31.204
    2|Trợ cấp thất nghiệp|người|412|5.096`,
    figures: `
      D3 |  | THU / Thu BHXH / Kỳ báo cáo | 182300000000 | VND
      E3 |  | THU / Thu BHXH / Lũy kế năm | 1902700000000 | VND
      D4 |  | THU / Thu BHXH / Bắt buộc / Kỳ báo cáo | 176800000000 | VND
      E4 |  | THU / Thu BHXH / Bắt buộc / Lũy kế năm | 1845200000000 | VND
      D5 |  | THU / Thu BHXH / Tự nguyện / Kỳ báo cáo | 5500000000 | VND
      E5 |  | THU / Thu BHXH / Tự nguyện / Lũy kế năm | 57500000000 | VND
      D6 |  | THU / Thu BHYT / Kỳ báo cáo | 88000000000 | VND
      E6 |  | THU / Thu BHYT / Lũy kế năm | 941200000000 | VND
      D8 |  | NGƯỜI HƯỞNG / Lương hưu hằng tháng / Kỳ báo cáo | 31204 | person
      E8 |  | NGƯỜI HƯỞNG / Lương hưu hằng tháng / Lũy kế năm | 31204 | person
      D9 |  | NGƯỜI HƯỞNG / Trợ cấp thất nghiệp / Kỳ báo cáo | 412 | person
      E9 |  | NGƯỜI HƯỞNG / Trợ cấp thất nghiệp / Lũy kế năm | 5096 | person`,
  },
  {
    name: "an export from a system, names of fields for headers, bare digits",
    language: "en",
    table: `
    office|report_date|new_members_persons|premium_vnd|completion_pct
    Sa Pa|2025-10-31|58|86400000|96.7
    Bac Ha|2025-10-31|33|49152000|82.5
    Van Ban|2025-10-31|47|70035500|104.4
    Yen Binh|2025-10-31|0|0|0`,
    figures: `
      C2 | Sa Pa | new_members_persons | 58 | person
      D2 | Sa Pa | premium_vnd | 86400000 | VND
      E2 | Sa Pa | completion_pct | 96.7 | percent
      C3 | Bắc Hà | new_members_persons | 33 | person
      D3 | Bắc Hà | premium_vnd | 49152000 | VND
      E3 | Bắc Hà | completion_pct | 82.5 | percent
      C4 | Văn Bàn | new_members_persons | 47 | person
      D4 | Văn Bàn | premium_vnd | 70035500 | VND
      E4 | Văn Bàn | completion_pct | 104.4 | percent
      C5 | Yên Bình | new_members_persons | 0 | person
      D5 | Yên Bình | premium_vnd | 0 | VND
      E5 | Yên Bình | completion_pct | 0 | percent`,
  },
  {
    name: "one list folded into three strips beside each other, the sum under the last",
    language: "en",
    table: `
    New household members, November 2025 (persons)|||||||
    Office|Joined||Office|Joined||Office|Joined
    Sa Pa|121||Yen Bai|240||Tran Yen|98
    Bat Xat|87||Luc Yen|1,015||Van Chan|143
    Bac Ha|64||Van Yen|176||Tram Tau|52
    ||||||Total|1,996`,
    merged: ["A1:H1"],
    figures: `
      B3 | Sa Pa | Joined | 121 | person
      B4 | Bát Xát | Joined | 87 | person
      B5 | Bắc Hà | Joined | 64 | person
      E3 | Yên Bái | Joined | 240 | person
      E4 | Lục Yên | Joined | 1015 | person
      E5 | Văn Yên | Joined | 176 | person
      H3 | Trấn Yên | Joined | 98 | person
      H4 | Văn Chấn | Joined | 143 | person
      H5 | Trạm Tấu | Joined | 52 | person`,
  },
  {
    name: "the former province merged down over its offices, a sum after each and one of all",
    language: "ar",
    table: `
    المنطقة|المكتب|المستهدف|المتحقق
    لاو كاي السابقة|سا با|310|298
    |بات زات|275|301
    مجموع لاو كاي السابقة||585|599
    ين باي السابقة|فان تشان|1,240|1,198
    |ترام تاو|365|402
    مجموع ين باي السابقة||1,605|1,600
    الإجمالي العام||2,190|2,199`,
    merged: ["A2:A3", "A5:A6"],
    figures: `
      C2 | Sa Pa | المستهدف | 310 | person
      D2 | Sa Pa | المتحقق | 298 | person
      C3 | Bát Xát | المستهدف | 275 | person
      D3 | Bát Xát | المتحقق | 301 | person
      C5 | Văn Chấn | المستهدف | 1240 | person
      D5 | Văn Chấn | المتحقق | 1198 | person
      C6 | Trạm Tấu | المستهدف | 365 | person
      D6 | Trạm Tấu | المتحقق | 402 | person`,
  },
  {
    name: "two months and the signed movement between them, the sum first",
    language: "ar",
    table: `
    عدد متلقي المعاشات عبر الحسابات المصرفية (شخص)|||
    المكتب|أكتوبر 2025|نوفمبر 2025|الزيادة أو النقص
    الإجمالي|8,470|8,531|+61
    باك ها|1,940|2,015|+75
    فان بان|2,310|2,284|-26
    نغيا لو|3,105|3,105|0
    سي ما كاي|1,115|1,127|+12`,
    merged: ["A1:D1"],
    figures: `
      B4 | Bắc Hà | أكتوبر 2025 | 1940 | person
      C4 | Bắc Hà | نوفمبر 2025 | 2015 | person
      D4 | Bắc Hà | الزيادة أو النقص | 75 | person
      B5 | Văn Bàn | أكتوبر 2025 | 2310 | person
      C5 | Văn Bàn | نوفمبر 2025 | 2284 | person
      D5 | Văn Bàn | الزيادة أو النقص | -26 | person
      B6 | Nghĩa Lộ | أكتوبر 2025 | 3105 | person
      C6 | Nghĩa Lộ | نوفمبر 2025 | 3105 | person
      D6 | Nghĩa Lộ | الزيادة أو النقص | 0 | person
      B7 | Si Ma Cai | أكتوبر 2025 | 1115 | person
      C7 | Si Ma Cai | نوفمبر 2025 | 1127 | person
      D7 | Si Ma Cai | الزيادة أو النقص | 12 | person`,
  },
  {
    name: "groups of people down the side, no area in any row",
    language: "ar",
    table: `
    المشتركون في التأمين الصحي حسب الفئة||
    الفئة|عدد المشتركين (شخص)|نسبة التغطية (%)
    العاملون بأجر|19,640|100
    المتقاعدون|9,870|99.5
    الطلاب|33,415|97.9
    أفراد الأسر|28,106|68.4
    المجموع|91,031|87.3`,
    merged: ["A1:C1"],
    figures: `
      B3 |  | العاملون بأجر / عدد المشتركين (شخص) | 19640 | person
      C3 |  | العاملون بأجر / نسبة التغطية (%) | 100 | percent
      B4 |  | المتقاعدون / عدد المشتركين (شخص) | 9870 | person
      C4 |  | المتقاعدون / نسبة التغطية (%) | 99.5 | percent
      B5 |  | الطلاب / عدد المشتركين (شخص) | 33415 | person
      C5 |  | الطلاب / نسبة التغطية (%) | 97.9 | percent
      B6 |  | أفراد الأسر / عدد المشتركين (شخص) | 28106 | person
      C6 |  | أفراد الأسر / نسبة التغطية (%) | 68.4 | percent`,
  },
];
