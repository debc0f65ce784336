import type { Layout } from "./layout";

/** Tables as they lie in an office's dossiers: sums first, groups, pages, outlines, units in cells. */
export const dossierLayouts: readonly Layout[] = [
  {
    name: "the whole province first, two columns under one head, the unit at the right above",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI TỈNH LÀO CAI||||
    ||||Đơn vị tính: người
    STT|BHXH cơ sở|Số người tham gia mới||Tỷ lệ so với kế hoạch (%)
    ||BHXH tự nguyện|BHYT hộ gia đình|
    |Toàn tỉnh|1.902|7.218|88,1
    1|Lào Cai|612|2.104|91,3
    2|Sa Pa|438|1.655|86,9
    3|Bắc Hà|371|1.480|84,2
    4|Văn Bàn|481|1.979|89,7`,
    merged: ["A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4"],
    figures: `
      C6 | Lào Cai | Số người tham gia mới / BHXH tự nguyện | 612 | person
      D6 | Lào Cai | Số người tham gia mới / BHYT hộ gia đình | 2104 | person
      E6 | Lào Cai | Tỷ lệ so với kế hoạch (%) | 91.3 | percent
      C7 | Sa Pa | Số người tham gia mới / BHXH tự nguyện | 438 | person
      D7 | Sa Pa | Số người tham gia mới / BHYT hộ gia đình | 1655 | person
      E7 | Sa Pa | Tỷ lệ so với kế hoạch (%) | 86.9 | percent
      C8 | Bắc Hà | Số người tham gia mới / BHXH tự nguyện | 371 | person
      D8 | Bắc Hà | Số người tham gia mới / BHYT hộ gia đình | 1480 | person
      E8 | Bắc Hà | Tỷ lệ so với kế hoạch (%) | 84.2 | percent
      C9 | Văn Bàn | Số người tham gia mới / BHXH tự nguyện | 481 | person
      D9 | Văn Bàn | Số người tham gia mới / BHYT hộ gia đình | 1979 | person
      E9 | Văn Bàn | Tỷ lệ so với kế hoạch (%) | 89.7 | percent`,
  },
  {
    name: "offices under Roman groups, the group's sum on the group's own row",
    language: "vi",
    table: `
    TT|Khu vực, đơn vị|Số đơn vị sử dụng lao động|Số lao động
    I|Khu vực Yên Bái|614|10.120
    1|Trấn Yên|228|3.911
    2|Văn Yên|204|3.367
    3|Lục Yên|182|2.842
    II|Khu vực Lào Cai|455|8.930
    1|Bảo Thắng|261|5.204
    2|Bảo Yên|194|3.726
    |Tổng cộng (I+II)|1.069|19.050`,
    figures: `
      C3 | Trấn Yên | Số đơn vị sử dụng lao động | 228 | enterprise
      D3 | Trấn Yên | Số lao động | 3911 | person
      C4 | Văn Yên | Số đơn vị sử dụng lao động | 204 | enterprise
      D4 | Văn Yên | Số lao động | 3367 | person
      C5 | Lục Yên | Số đơn vị sử dụng lao động | 182 | enterprise
      D5 | Lục Yên | Số lao động | 2842 | person
      C7 | Bảo Thắng | Số đơn vị sử dụng lao động | 261 | enterprise
      D7 | Bảo Thắng | Số lao động | 5204 | person
      C8 | Bảo Yên | Số đơn vị sử dụng lao động | 194 | enterprise
      D8 | Bảo Yên | Số lao động | 3726 | person`,
  },
  {
    name: "the month, the sum since January and the share of the year's plan, billions in the title",
    language: "vi",
    table: `
    SỐ THU BHXH, BHYT (Đơn vị: tỷ đồng)
    STT|Đơn vị|Tháng 11/2025|Lũy kế 11 tháng|% KH năm
    1|BHXH Mường Khương|4,75|48,9|90,6
    2|BHXH Si Ma Cai|2,1|21,35|87
    3|BHXH Bát Xát|5|55,04|93,1
    4|BHXH Bảo Yên|3,6|40,2|95,5
    |Cộng|15,45|165,49|92`,
    figures: `
      C3 | Mường Khương | Tháng 11/2025 | 4750000000 | VND
      D3 | Mường Khương | Lũy kế 11 tháng | 48900000000 | VND
      E3 | Mường Khương | % KH năm | 90.6 | percent
      C4 | Si Ma Cai | Tháng 11/2025 | 2100000000 | VND
      D4 | Si Ma Cai | Lũy kế 11 tháng | 21350000000 | VND
      E4 | Si Ma Cai | % KH năm | 87 | percent
      C5 | Bát Xát | Tháng 11/2025 | 5000000000 | VND
      D5 | Bát Xát | Lũy kế 11 tháng | 55040000000 | VND
      E5 | Bát Xát | % KH năm | 93.1 | percent
      C6 | Bảo Yên | Tháng 11/2025 | 3600000000 | VND
      D6 | Bảo Yên | Lũy kế 11 tháng | 40200000000 | VND
      E6 | Bảo Yên | % KH năm | 95.5 | percent`,
  },
  {
    name: "each cell says its own unit",
    language: "vi",
    table: `
    KẾT QUẢ CHIẾN DỊCH ĐẾN 25/11/2025
    Đơn vị|Người tham gia mới|Số tiền thu|Mức hoàn thành
    Nghĩa Lộ|245 người|1,2 tỷ đồng|98,5%
    Trạm Tấu|61 người|310 triệu đồng|71,8%
    Mù Cang Chải|1.008 người|2,45 tỷ đồng|104%
    Yên Bình|137 người|-|…`,
    figures: `
      B3 | Nghĩa Lộ | Người tham gia mới | 245 | person
      C3 | Nghĩa Lộ | Số tiền thu | 1200000000 | VND
      D3 | Nghĩa Lộ | Mức hoàn thành | 98.5 | percent
      B4 | Trạm Tấu | Người tham gia mới | 61 | person
      C4 | Trạm Tấu | Số tiền thu | 310000000 | VND
      D4 | Trạm Tấu | Mức hoàn thành | 71.8 | percent
      B5 | Mù Cang Chải | Người tham gia mới | 1008 | person
      C5 | Mù Cang Chải | Số tiền thu | 2450000000 | VND
      D5 | Mù Cang Chải | Mức hoàn thành | 104 | percent
      B6 | Yên Bình | Người tham gia mới | 137 | person`,
  },
  {
    name: "falls in parentheses, marks of footnotes at the names, the footnotes below",
    language: "vi",
    table: `
    TÌNH HÌNH CHẬM ĐÓNG (triệu đồng)
    Đơn vị|Đầu năm|Đến 31/10|Tăng (giảm)
    Lào Cai (1)|8.120|7.905|(215)
    Sa Pa|3.344,5|3.402|57,5
    Văn Chấn (2)|2.010|1.872,4|(137,6)
    Bắc Hà|960|960|-
    (1) Gồm 3 đơn vị đã phá sản|||
    (2) Số liệu tạm tính đến 25/10|||`,
    figures: `
      B3 | Lào Cai | Đầu năm | 8120000000 | VND
      C3 | Lào Cai | Đến 31/10 | 7905000000 | VND
      D3 | Lào Cai | Tăng (giảm) | -215000000 | VND
      B4 | Sa Pa | Đầu năm | 3344500000 | VND
      C4 | Sa Pa | Đến 31/10 | 3402000000 | VND
      D4 | Sa Pa | Tăng (giảm) | 57500000 | VND
      B5 | Văn Chấn | Đầu năm | 2010000000 | VND
      C5 | Văn Chấn | Đến 31/10 | 1872400000 | VND
      D5 | Văn Chấn | Tăng (giảm) | -137600000 | VND
      B6 | Bắc Hà | Đầu năm | 960000000 | VND
      C6 | Bắc Hà | Đến 31/10 | 960000000 | VND`,
  },
  {
    name: "two tables below one another, each with its title, heads and sum",
    language: "vi",
    table: `
    Bảng 1. Hội nghị, tuyên truyền
    Đơn vị|Hội nghị (cuộc)|Tuyên truyền nhóm nhỏ (buổi)
    Lục Yên|3|14
    Văn Yên|2|21
    Cộng|5|35
    
    Bảng 2. Người tham gia qua chiến dịch
    Đơn vị|BHXH tự nguyện|BHYT hộ gia đình
    Lục Yên|52|318
    Văn Yên|47|290
    Cộng|99|608`,
    figures: `
      B3 | Lục Yên | Hội nghị (cuộc) | 3 | event
      C3 | Lục Yên | Tuyên truyền nhóm nhỏ (buổi) | 14 | event
      B4 | Văn Yên | Hội nghị (cuộc) | 2 | event
      C4 | Văn Yên | Tuyên truyền nhóm nhỏ (buổi) | 21 | event
      B9 | Lục Yên | BHXH tự nguyện | 52 | person
      C9 | Lục Yên | BHYT hộ gia đình | 318 | person
      B10 | Văn Yên | BHXH tự nguyện | 47 | person
      C10 | Văn Yên | BHYT hộ gia đình | 290 | person`,
  },
  {
    name: "a page's sum, the heads again, the sum carried over",
    language: "vi",
    table: `
    TỔNG HỢP HOÀN TRẢ TIỀN ĐÓNG BHXH TỰ NGUYỆN
    STT|Đơn vị|Số người|Số tiền (đồng)
    1|Trấn Yên|3|10.530.000
    2|Văn Bàn|5|17.820.000
    |Cộng trang 1|8|28.350.000
    STT|Đơn vị|Số người|Số tiền (đồng)
    |Mang sang|8|28.350.000
    3|Bát Xát|2|6.480.000
    4|Sa Pa|4|13.770.000
    |Tổng cộng|14|48.600.000`,
    figures: `
      C3 | Trấn Yên | Số người | 3 | person
      D3 | Trấn Yên | Số tiền (đồng) | 10530000 | VND
      C4 | Văn Bàn | Số người | 5 | person
      D4 | Văn Bàn | Số tiền (đồng) | 17820000 | VND
      C8 | Bát Xát | Số người | 2 | person
      D8 | Bát Xát | Số tiền (đồng) | 6480000 | VND
      C9 | Sa Pa | Số người | 4 | person
      D9 | Sa Pa | Số tiền (đồng) | 13770000 | VND`,
  },
  {
    name: "an outline of one office, sheets, groups, households and attendances in a column of units",
    language: "vi",
    table: `
    STT|Nội dung|ĐVT|Trong tháng|Lũy kế
    I|TRUYỀN THÔNG|||
    1|Tờ rơi phát hành|tờ|4.500|21.300
    2|Lượt người dự hội nghị|lượt người|812|6.045
    II|VẬN ĐỘNG|||
    1|Tổ vận động lưu động|tổ|12|12
    2|Hộ gia đình được thăm|hộ|365|2.914
    3|BHXH tự nguyện|người|77|518
    3.1|Hộ nghèo, cận nghèo|người|9|60`,
    figures: `
      D3 |  | TRUYỀN THÔNG / Tờ rơi phát hành / Trong tháng | 4500 | item
      E3 |  | TRUYỀN THÔNG / Tờ rơi phát hành / Lũy kế | 21300 | item
      D4 |  | TRUYỀN THÔNG / Lượt người dự hội nghị / Trong tháng | 812 | attendance
      E4 |  | TRUYỀN THÔNG / Lượt người dự hội nghị / Lũy kế | 6045 | attendance
      D6 |  | VẬN ĐỘNG / Tổ vận động lưu động / Trong tháng | 12 | group
      E6 |  | VẬN ĐỘNG / Tổ vận động lưu động / Lũy kế | 12 | group
      D7 |  | VẬN ĐỘNG / Hộ gia đình được thăm / Trong tháng | 365 | household
      E7 |  | VẬN ĐỘNG / Hộ gia đình được thăm / Lũy kế | 2914 | household
      D8 |  | VẬN ĐỘNG / BHXH tự nguyện / Trong tháng | 77 | person
      E8 |  | VẬN ĐỘNG / BHXH tự nguyện / Lũy kế | 518 | person
      D9 |  | VẬN ĐỘNG / BHXH tự nguyện / Hộ nghèo, cận nghèo / Trong tháng | 9 | person
      E9 |  | VẬN ĐỘNG / BHXH tự nguyện / Hộ nghèo, cận nghèo / Lũy kế | 60 | person`,
  },
  {
    name: "millions of dong unless the head says persons, the whole province first",
    language: "en",
    table: `
    Collections by office, January-October 2025
    Unit: VND million unless otherwise stated
    Office|Payers (persons)|Social insurance|Health insurance
    Whole province|3,323|9,335.3|2,837.7
    Van Yen|1,204|3,580.5|912.0
    Tran Yen|988|2,744.0|805.3
    Luc Yen|1,131|3,010.8|1,120.4`,
    figures: `
      B5 | Văn Yên | Payers (persons) | 1204 | person
      C5 | Văn Yên | Social insurance | 3580500000 | VND
      D5 | Văn Yên | Health insurance | 912000000 | VND
      B6 | Trấn Yên | Payers (persons) | 988 | person
      C6 | Trấn Yên | Social insurance | 2744000000 | VND
      D6 | Trấn Yên | Health insurance | 805300000 | VND
      B7 | Lục Yên | Payers (persons) | 1131 | person
      C7 | Lục Yên | Social insurance | 3010800000 | VND
      D7 | Lục Yên | Health insurance | 1120400000 | VND`,
  },
  {
    name: "thousands written with spaces, n/a and dots where nothing came, remarks beside",
    language: "en",
    table: `
    No.|Office|Plan|Result|Rate, %|Remarks
    1|Sa Pa|1 250|1 318|105.4|
    2|Bac Ha|980|n/a|..|report due 28 Nov
    3|Muong Khuong|1 040|986|94.8|3 communes missing
    4|Si Ma Cai|615|602|97.9|
    Total||3 885|2 906|..|`,
    figures: `
      C2 | Sa Pa | Plan | 1250 | person
      D2 | Sa Pa | Result | 1318 | person
      E2 | Sa Pa | Rate, % | 105.4 | percent
      C3 | Bắc Hà | Plan | 980 | person
      C4 | Mường Khương | Plan | 1040 | person
      D4 | Mường Khương | Result | 986 | person
      E4 | Mường Khương | Rate, % | 94.8 | percent
      C5 | Si Ma Cai | Plan | 615 | person
      D5 | Si Ma Cai | Result | 602 | person
      E5 | Si Ma Cai | Rate, % | 97.9 | percent`,
  },
  {
    name: "two months in Arabic digits, the Arabic percent sign in the cells, the sum last",
    language: "ar",
    table: `
    عدد المشتركين الجدد في التأمين الاجتماعي الاختياري
    المكتب|سبتمبر|أكتوبر|نسبة تنفيذ الخطة
    سا با|٢١٠|١٨٥|٩٢٫٥٪
    بات سات|١٬٠٤٢|٩٩٨|٨٨٪
    لوك ين|١٤٦|١٦٣|١٠١٫٣٪
    المجموع|١٬٣٩٨|١٬٣٤٦|٩٠٫١٪`,
    figures: `
      B3 | Sa Pa | سبتمبر | 210 | person
      C3 | Sa Pa | أكتوبر | 185 | person
      D3 | Sa Pa | نسبة تنفيذ الخطة | 92.5 | percent
      B4 | Bát Xát | سبتمبر | 1042 | person
      C4 | Bát Xát | أكتوبر | 998 | person
      D4 | Bát Xát | نسبة تنفيذ الخطة | 88 | percent
      B5 | Lục Yên | سبتمبر | 146 | person
      C5 | Lục Yên | أكتوبر | 163 | person
      D5 | Lục Yên | نسبة تنفيذ الخطة | 101.3 | percent`,
  },
  {
    name: "indicators down with their units in parentheses, offices across, the sum first",
    language: "ar",
    table: `
    المؤشر|الإجمالي|فان تشان|ترام تاو|نغيا لو
    عدد الأسر التي تمت زيارتها (أسرة)|640|250|118|272
    المشاركون في اللقاءات (شخص)|1,905|720|365|820
    مبالغ الاشتراكات (مليون دونغ)|351.5|140.2|61.3|150
    نسبة الإنجاز (%)|93.4|95.1|90|94.2`,
    figures: `
      C2 | Văn Chấn | عدد الأسر التي تمت زيارتها (أسرة) | 250 | household
      D2 | Trạm Tấu | عدد الأسر التي تمت زيارتها (أسرة) | 118 | household
      E2 | Nghĩa Lộ | عدد الأسر التي تمت زيارتها (أسرة) | 272 | household
      C3 | Văn Chấn | المشاركون في اللقاءات (شخص) | 720 | person
      D3 | Trạm Tấu | المشاركون في اللقاءات (شخص) | 365 | person
      E3 | Nghĩa Lộ | المشاركون في اللقاءات (شخص) | 820 | person
      C4 | Văn Chấn | مبالغ الاشتراكات (مليون دونغ) | 140200000 | VND
      D4 | Trạm Tấu | مبالغ الاشتراكات (مليون دونغ) | 61300000 | VND
      E4 | Nghĩa Lộ | مبالغ الاشتراكات (مليون دونغ) | 150000000 | VND
      C5 | Văn Chấn | نسبة الإنجاز (%) | 95.1 | percent
      D5 | Trạm Tấu | نسبة الإنجاز (%) | 90 | percent
      E5 | Nghĩa Lộ | نسبة الإنجاز (%) | 94.2 | percent`,
  },
];
