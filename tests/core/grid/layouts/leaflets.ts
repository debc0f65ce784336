import type { Layout } from "./layout";

/** What offices print and hand out, and whom it reached: tables in three languages. */
export const leafletLayouts: readonly Layout[] = [
  {
    name: "title rows, the unit in a cell at the right, a row of column codes and the sum first",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI TỈNH LÀO CAI||||
    PHÂN BỔ TỜ RƠI TUYÊN TRUYỀN THÁNG 10/2025||||
    ||||Đvt: tờ
    TT|Đơn vị|Số nhận|Số đã phát|Còn lại
    A|B|1|2|3=1-2
    |Tổng số|7.500|6.867|633
    1|BHXH Sa Pa|2.500|2.310|190
    2|BHXH Bát Xát|1.800|1.800|0
    3|BHXH Mường Khương|2.000|1.645|355
    4|BHXH Si Ma Cai|1.200|1.112|88`,
    merged: ["A1:E1", "A2:E2"],
    figures: `
      C7 | Sa Pa | Số nhận | 2500 | item
      D7 | Sa Pa | Số đã phát | 2310 | item
      E7 | Sa Pa | Còn lại | 190 | item
      C8 | Bát Xát | Số nhận | 1800 | item
      D8 | Bát Xát | Số đã phát | 1800 | item
      E8 | Bát Xát | Còn lại | 0 | item
      C9 | Mường Khương | Số nhận | 2000 | item
      D9 | Mường Khương | Số đã phát | 1645 | item
      E9 | Mường Khương | Còn lại | 355 | item
      C10 | Si Ma Cai | Số nhận | 1200 | item
      D10 | Si Ma Cai | Số đã phát | 1112 | item
      E10 | Si Ma Cai | Còn lại | 88 | item`,
  },
  {
    name: "three header rows, the unit in the uppermost group, dashes for offices without a plan",
    language: "vi",
    table: `
    Đơn vị|Tài liệu tuyên truyền (tờ)||
    |BHXH tự nguyện||VssID
    |Kế hoạch|Đã phát|Đã phát
    Văn Bàn|400|385|210
    Bảo Yên|350|362|-
    Bắc Hà|-|120|95
    Bảo Thắng|500|498|301
    Cộng|1.250|1.365|606`,
    merged: ["A1:A3", "B1:D1", "B2:C2"],
    figures: `
      B4 | Văn Bàn | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Kế hoạch | 400 | item
      C4 | Văn Bàn | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Đã phát | 385 | item
      D4 | Văn Bàn | Tài liệu tuyên truyền (tờ) / VssID / Đã phát | 210 | item
      B5 | Bảo Yên | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Kế hoạch | 350 | item
      C5 | Bảo Yên | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Đã phát | 362 | item
      C6 | Bắc Hà | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Đã phát | 120 | item
      D6 | Bắc Hà | Tài liệu tuyên truyền (tờ) / VssID / Đã phát | 95 | item
      B7 | Bảo Thắng | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Kế hoạch | 500 | item
      C7 | Bảo Thắng | Tài liệu tuyên truyền (tờ) / BHXH tự nguyện / Đã phát | 498 | item
      D7 | Bảo Thắng | Tài liệu tuyên truyền (tờ) / VssID / Đã phát | 301 | item`,
  },
  {
    name: "transposed, thousands of leaflets in one row's unit, an x where nothing is due",
    language: "vi",
    table: `
    Nội dung|ĐVT|Bảo Thắng|Văn Yên|Cộng
    Tờ rơi BHXH tự nguyện|nghìn tờ|12,5|10,2|22,7
    Gian hàng tư vấn|gian|3|x|3
    Hội nghị khách hàng|hội nghị|6|4|10
    Người dự hội nghị|lượt người|412|365|777
    Tỷ lệ hoàn thành kế hoạch|%|104,2|91,3|x`,
    figures: `
      C2 | Bảo Thắng | Tờ rơi BHXH tự nguyện | 12500 | item
      D2 | Văn Yên | Tờ rơi BHXH tự nguyện | 10200 | item
      C3 | Bảo Thắng | Gian hàng tư vấn | 3 | booth
      C4 | Bảo Thắng | Hội nghị khách hàng | 6 | event
      D4 | Văn Yên | Hội nghị khách hàng | 4 | event
      C5 | Bảo Thắng | Người dự hội nghị | 412 | attendance
      D5 | Văn Yên | Người dự hội nghị | 365 | attendance
      C6 | Bảo Thắng | Tỷ lệ hoàn thành kế hoạch | 104.2 | percent
      D6 | Văn Yên | Tỷ lệ hoàn thành kế hoạch | 91.3 | percent`,
  },
  {
    name: "Roman groups with their sums over communes numbered anew, units in the header",
    language: "vi",
    table: `
    STT|Cụm, xã|Tờ rơi đã phát (tờ)|Hộ được đến thăm (hộ)
    I|Cụm Sa Pa|1.240|187
    1|Xã Tả Phìn|420|63
    2|Xã Ngũ Chỉ Sơn|510|71
    3|Xã Mường Bo|310|53
    II|Cụm Bát Xát|765|98
    1|Xã Trịnh Tường|415|52
    2|Xã A Mú Sung|350|46
    |Tổng cộng|2.005|285`,
    figures: `
      C3 | Tả Phìn | Tờ rơi đã phát (tờ) | 420 | item
      D3 | Tả Phìn | Hộ được đến thăm (hộ) | 63 | household
      C4 | Ngũ Chỉ Sơn | Tờ rơi đã phát (tờ) | 510 | item
      D4 | Ngũ Chỉ Sơn | Hộ được đến thăm (hộ) | 71 | household
      C5 | Mường Bo | Tờ rơi đã phát (tờ) | 310 | item
      D5 | Mường Bo | Hộ được đến thăm (hộ) | 53 | household
      C7 | Trịnh Tường | Tờ rơi đã phát (tờ) | 415 | item
      D7 | Trịnh Tường | Hộ được đến thăm (hộ) | 52 | household
      C8 | A Mú Sung | Tờ rơi đã phát (tờ) | 350 | item
      D8 | A Mú Sung | Hộ được đến thăm (hộ) | 46 | household`,
  },
  {
    name: "two blocks under one another, the header repeated, each block's caption naming thing and unit",
    language: "vi",
    table: `
    KẾT QUẢ PHÁT TÀI LIỆU TẠI CHIẾN DỊCH||
    A. Tờ rơi (tờ)||
    Đơn vị|Chỉ tiêu|Thực hiện
    Lục Yên|1.500|1.620
    Trấn Yên|900|874
    Cộng|2.400|2.494
    ||
    B. Áp phích (tờ)||
    Đơn vị|Chỉ tiêu|Thực hiện
    Lục Yên|40|38
    Trấn Yên|25|25
    Cộng|65|63`,
    merged: ["A1:C1", "A2:C2", "A8:C8"],
    figures: `
      B4 | Lục Yên | A. Tờ rơi (tờ) / Chỉ tiêu | 1500 | item
      C4 | Lục Yên | A. Tờ rơi (tờ) / Thực hiện | 1620 | item
      B5 | Trấn Yên | A. Tờ rơi (tờ) / Chỉ tiêu | 900 | item
      C5 | Trấn Yên | A. Tờ rơi (tờ) / Thực hiện | 874 | item
      B10 | Lục Yên | B. Áp phích (tờ) / Chỉ tiêu | 40 | item
      C10 | Lục Yên | B. Áp phích (tờ) / Thực hiện | 38 | item
      B11 | Trấn Yên | B. Áp phích (tờ) / Chỉ tiêu | 25 | item
      C11 | Trấn Yên | B. Áp phích (tờ) / Thực hiện | 25 | item`,
  },
  {
    name: "quarters as columns in millions, a fall in parentheses, a marked figure, a note, signatures",
    language: "vi",
    table: `
    KINH PHÍ IN TỜ RƠI, ÁP PHÍCH NĂM 2025 (Đvt: triệu đồng)||||
    STT|Đơn vị|Quý II|Quý III|Tăng, giảm
    1|Nghĩa Lộ|131,2|120|(11,2)
    2|Yên Bình|98,4(*)|102,6|4,2
    3|Trạm Tấu|45|…|
    4|Mù Cang Chải|61,3|57,8|(3,5)
    (*) Gồm cả 12,5 triệu đồng chuyển từ năm 2024||||
    Người lập biểu|||Giám đốc|`,
    merged: ["A1:E1", "A7:E7"],
    figures: `
      C3 | Nghĩa Lộ | Quý II | 131200000 | VND
      D3 | Nghĩa Lộ | Quý III | 120000000 | VND
      E3 | Nghĩa Lộ | Tăng, giảm | -11200000 | VND
      C4 | Yên Bình | Quý II | 98400000 | VND
      D4 | Yên Bình | Quý III | 102600000 | VND
      E4 | Yên Bình | Tăng, giảm | 4200000 | VND
      C5 | Trạm Tấu | Quý II | 45000000 | VND
      C6 | Mù Cang Chải | Quý II | 61300000 | VND
      D6 | Mù Cang Chải | Quý III | 57800000 | VND
      E6 | Mù Cang Chải | Tăng, giảm | -3500000 | VND`,
  },
  {
    name: "halves side by side without a gap between them, numbered on, the sum under the right one",
    language: "vi",
    table: `
    Phát tờ rơi và hướng dẫn cài đặt VssID tại các xã||||||||
    TT|Xã|Tờ rơi (tờ)|Người cài VssID (người)|TT|Xã|Tờ rơi (tờ)|Người cài VssID (người)
    1|Cốc San|310|42|4|Gia Phú|505|77
    2|Hợp Thành|285|39|5|Bản Lầu|190|18
    3|Tằng Loỏng|460|65|6|Pha Long|175|
    |||||Cộng|1.925|241`,
    figures: `
      C3 | Cốc San | Tờ rơi (tờ) | 310 | item
      D3 | Cốc San | Người cài VssID (người) | 42 | person
      C4 | Hợp Thành | Tờ rơi (tờ) | 285 | item
      D4 | Hợp Thành | Người cài VssID (người) | 39 | person
      C5 | Tằng Loỏng | Tờ rơi (tờ) | 460 | item
      D5 | Tằng Loỏng | Người cài VssID (người) | 65 | person
      G3 | Gia Phú | Tờ rơi (tờ) | 505 | item
      H3 | Gia Phú | Người cài VssID (người) | 77 | person
      G4 | Bản Lầu | Tờ rơi (tờ) | 190 | item
      H4 | Bản Lầu | Người cài VssID (người) | 18 | person
      G5 | Pha Long | Tờ rơi (tờ) | 175 | item`,
  },
  {
    name: "each cell with its own unit, percent signs, a cell that says there is nothing yet",
    language: "vi",
    table: `
    Đơn vị|Tờ rơi|Gian hàng|Tiến độ
    Văn Chấn|1.250 tờ|2 gian|96,5%
    Yên Bái|2,4 nghìn tờ|5 gian|102%
    Nghĩa Lộ|875 tờ|chưa có|88,1 %
    Lục Yên|-|1 gian|40%`,
    figures: `
      B2 | Văn Chấn | Tờ rơi | 1250 | item
      C2 | Văn Chấn | Gian hàng | 2 | booth
      D2 | Văn Chấn | Tiến độ | 96.5 | percent
      B3 | Yên Bái | Tờ rơi | 2400 | item
      C3 | Yên Bái | Gian hàng | 5 | booth
      D3 | Yên Bái | Tiến độ | 102 | percent
      B4 | Nghĩa Lộ | Tờ rơi | 875 | item
      D4 | Nghĩa Lộ | Tiến độ | 88.1 | percent
      C5 | Lục Yên | Gian hàng | 1 | booth
      D5 | Lục Yên | Tiến độ | 40 | percent`,
  },
  {
    name: "thousands of leaflets by the unit line, shares as fractions past one, a count with a unit of its own",
    language: "en",
    table: `
    Leaflet distribution by office, third quarter of 2025||||
    Unit: thousand leaflets unless stated otherwise||||
    No.|Office|Handed out|Share of target|Households visited (households)
    1|Sa Pa|4.2|0.912|318
    2|Bac Ha|3.05|0.87|204
    3|Van Ban|1.8|1.04|n/a
    4|Yen Binh|0.65|0.5|77
    |Total|9.7|0.883|599`,
    merged: ["A1:E1", "A2:E2"],
    figures: `
      C4 | Sa Pa | Handed out | 4200 | item
      D4 | Sa Pa | Share of target | 91.2 | percent
      E4 | Sa Pa | Households visited (households) | 318 | household
      C5 | Bắc Hà | Handed out | 3050 | item
      D5 | Bắc Hà | Share of target | 87 | percent
      E5 | Bắc Hà | Households visited (households) | 204 | household
      C6 | Văn Bàn | Handed out | 1800 | item
      D6 | Văn Bàn | Share of target | 104 | percent
      C7 | Yên Bình | Handed out | 650 | item
      D7 | Yên Bình | Share of target | 50 | percent
      E7 | Yên Bình | Households visited (households) | 77 | household`,
  },
  {
    name: "two tables on one sheet with headers of their own, the second wider than the first",
    language: "en",
    table: `
    Table 1. Printed matter|||
    Office|Leaflets|Banners|
    Bat Xat|1,200|15|
    Muong Khuong|950|12|
    Total|2,150|27|
    |||
    Table 2. Booths at the autumn fair|||
    No.|Office|Booths|Visitors (persons)
    1|Van Yen|2|185
    2|Tran Yen|1|96`,
    figures: `
      B3 | Bát Xát | Leaflets | 1200 | item
      C3 | Bát Xát | Banners | 15 | item
      B4 | Mường Khương | Leaflets | 950 | item
      C4 | Mường Khương | Banners | 12 | item
      C9 | Văn Yên | Booths | 2 | booth
      D9 | Văn Yên | Visitors (persons) | 185 | person
      C10 | Trấn Yên | Booths | 1 | booth
      D10 | Trấn Yên | Visitors (persons) | 96 | person`,
  },
  {
    name: "Arabic digits, the unit in a line of its own, the sum last, one office that has not reported",
    language: "ar",
    table: `
    توزيع المنشورات على المكاتب خلال شهر نوفمبر 2025|||
    الوحدة: منشور|||
    م|المكتب|المطبوع|الموزع
    ١|سا با|٢٬٥٠٠|٢٬٣١٠
    ٢|بات زات|١٬٨٠٠|١٬٧٩٥
    ٣|باو ين|٩٠٠|…
    ٤|باك ها|١٬١٠٠|٩٨٠
    |المجموع|٦٬٣٠٠|٥٬٠٨٥`,
    merged: ["A1:D1"],
    figures: `
      C4 | Sa Pa | المطبوع | 2500 | item
      D4 | Sa Pa | الموزع | 2310 | item
      C5 | Bát Xát | المطبوع | 1800 | item
      D5 | Bát Xát | الموزع | 1795 | item
      C6 | Bảo Yên | المطبوع | 900 | item
      C7 | Bắc Hà | المطبوع | 1100 | item
      D7 | Bắc Hà | الموزع | 980 | item`,
  },
  {
    name: "things down under an office merged over its rows, months across, the sum of all at the end",
    language: "ar",
    table: `
    المكتب|البيان|أكتوبر|نوفمبر
    لوك ين|منشورات موزعة|640|810
    |أسر تمت زيارتها|72|95
    ين بينه|منشورات موزعة|500|-
    |أسر تمت زيارتها|51|48
    الإجمالي|منشورات موزعة|1,140|810
    |أسر تمت زيارتها|123|143`,
    merged: ["A2:A3", "A4:A5", "A6:A7"],
    figures: `
      C2 | Lục Yên | منشورات موزعة / أكتوبر | 640 | item
      D2 | Lục Yên | منشورات موزعة / نوفمبر | 810 | item
      C3 | Lục Yên | أسر تمت زيارتها / أكتوبر | 72 | household
      D3 | Lục Yên | أسر تمت زيارتها / نوفمبر | 95 | household
      C4 | Yên Bình | منشورات موزعة / أكتوبر | 500 | item
      C5 | Yên Bình | أسر تمت زيارتها / أكتوبر | 51 | household
      D5 | Yên Bình | أسر تمت زيارتها / نوفمبر | 48 | household`,
  },
];
