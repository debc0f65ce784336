import type { Layout } from "./layout";

/** Offices down the side under deep headings: depths, codes, sums of regions, months. */
export const movementLayouts: readonly Layout[] = [
  {
    name: "three header rows whose groups stand at different depths, the province first, the unit line at the right",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI TỈNH LÀO CAI|||||||
    TỔNG HỢP SỐ NGƯỜI THAM GIA ĐẾN 31/10/2025|||||||
    ||||||Đơn vị tính: người|
    STT|Cơ quan BHXH|BHXH bắt buộc||BHXH tự nguyện|||BHYT
    ||Tổng số|Tăng mới|Tổng số|Trong đó||
    |||||Tham gia lần đầu|Đóng tiếp|
    |Toàn tỉnh|10.515|226|1.672|360|1.312|201.140
    1|BHXH cơ sở Sa Pa|4.310|112|620|140|480|62.340
    2|BHXH cơ sở Bảo Thắng|3.905|81|702|155|547|80.400
    3|BHXH cơ sở Mường Khương|2.300|33|350|65|285|58.400`,
    merged: [
      "A1:H1",
      "A2:H2",
      "A4:A6",
      "B4:B6",
      "C4:D4",
      "E4:G4",
      "H4:H6",
      "C5:C6",
      "D5:D6",
      "E5:E6",
      "F5:G5",
    ],
    figures: `
      C8 | Sa Pa | BHXH bắt buộc / Tổng số | 4310 | person
      D8 | Sa Pa | BHXH bắt buộc / Tăng mới | 112 | person
      E8 | Sa Pa | BHXH tự nguyện / Tổng số | 620 | person
      F8 | Sa Pa | BHXH tự nguyện / Trong đó / Tham gia lần đầu | 140 | person
      G8 | Sa Pa | BHXH tự nguyện / Trong đó / Đóng tiếp | 480 | person
      H8 | Sa Pa | BHYT | 62340 | person
      C9 | Bảo Thắng | BHXH bắt buộc / Tổng số | 3905 | person
      D9 | Bảo Thắng | BHXH bắt buộc / Tăng mới | 81 | person
      E9 | Bảo Thắng | BHXH tự nguyện / Tổng số | 702 | person
      F9 | Bảo Thắng | BHXH tự nguyện / Trong đó / Tham gia lần đầu | 155 | person
      G9 | Bảo Thắng | BHXH tự nguyện / Trong đó / Đóng tiếp | 547 | person
      H9 | Bảo Thắng | BHYT | 80400 | person
      C10 | Mường Khương | BHXH bắt buộc / Tổng số | 2300 | person
      D10 | Mường Khương | BHXH bắt buộc / Tăng mới | 33 | person
      E10 | Mường Khương | BHXH tự nguyện / Tổng số | 350 | person
      F10 | Mường Khương | BHXH tự nguyện / Trong đó / Tham gia lần đầu | 65 | person
      G10 | Mường Khương | BHXH tự nguyện / Trong đó / Đóng tiếp | 285 | person
      H10 | Mường Khương | BHYT | 58400 | person`,
  },
  {
    name: "a movement form with bracketed column codes, losses in parentheses, the total's name in the number column",
    language: "vi",
    table: `
    Mẫu số 02-CĐ (mô phỏng)|||||||
    BIẾN ĐỘNG NGƯỜI HƯỞNG LƯƠNG HƯU, TRỢ CẤP|||||||
    TT|Đơn vị|Đầu kỳ|Hưởng mới|Thôi hưởng|Cuối kỳ|Tăng (+), giảm (-)|Tỷ lệ tăng, giảm (%)
    A|B|(1)|(2)|(3)|(4)=(1)+(2)-(3)|(5)=(4)-(1)|(6)=(5)/(1)
    1|Bảo Yên|2.410|31|46|2.395|(15)|(0,6)
    2|Văn Bàn|1.880|22|18|1.884|4|0,2
    3|Lục Yên|2.975|40|52|2.963|(12)|(0,4)
    Cộng||7.265|93|116|7.242|(23)|(0,3)`,
    figures: `
      C5 | Bảo Yên | Đầu kỳ | 2410 | person
      D5 | Bảo Yên | Hưởng mới | 31 | person
      E5 | Bảo Yên | Thôi hưởng | 46 | person
      F5 | Bảo Yên | Cuối kỳ | 2395 | person
      G5 | Bảo Yên | Tăng (+), giảm (-) | -15 | person
      H5 | Bảo Yên | Tỷ lệ tăng, giảm (%) | -0.6 | percent
      C6 | Văn Bàn | Đầu kỳ | 1880 | person
      D6 | Văn Bàn | Hưởng mới | 22 | person
      E6 | Văn Bàn | Thôi hưởng | 18 | person
      F6 | Văn Bàn | Cuối kỳ | 1884 | person
      G6 | Văn Bàn | Tăng (+), giảm (-) | 4 | person
      H6 | Văn Bàn | Tỷ lệ tăng, giảm (%) | 0.2 | percent
      C7 | Lục Yên | Đầu kỳ | 2975 | person
      D7 | Lục Yên | Hưởng mới | 40 | person
      E7 | Lục Yên | Thôi hưởng | 52 | person
      F7 | Lục Yên | Cuối kỳ | 2963 | person
      G7 | Lục Yên | Tăng (+), giảm (-) | -12 | person
      H7 | Lục Yên | Tỷ lệ tăng, giảm (%) | -0.4 | percent`,
  },
  {
    name: "Roman rows with the sums of two former provinces over offices that are numbered anew, the sum of sums last",
    language: "vi",
    table: `
    TT|Đơn vị|Số hội nghị (cuộc)|Lượt người dự|Tờ rơi (tờ)|Số thu (triệu đồng)
    I|Khu vực Lào Cai cũ|9|612|4.500|830,4
    1|Sa Pa|5|402|3.000|512,9
    2|Bắc Hà|4|210|1.500|317,5
    II|Khu vực Yên Bái cũ|12|1.005|6.200|1.204,6
    1|Trấn Yên|3|185|1.200|260
    2|Văn Yên|5|460|3.000|544,1
    3|Yên Bình|4|360|2.000|400,5
    |TỔNG SỐ (I+II)|21|1.617|10.700|2.035`,
    figures: `
      C3 | Sa Pa | Số hội nghị (cuộc) | 5 | event
      D3 | Sa Pa | Lượt người dự | 402 | attendance
      E3 | Sa Pa | Tờ rơi (tờ) | 3000 | item
      F3 | Sa Pa | Số thu (triệu đồng) | 512900000 | VND
      C4 | Bắc Hà | Số hội nghị (cuộc) | 4 | event
      D4 | Bắc Hà | Lượt người dự | 210 | attendance
      E4 | Bắc Hà | Tờ rơi (tờ) | 1500 | item
      F4 | Bắc Hà | Số thu (triệu đồng) | 317500000 | VND
      C6 | Trấn Yên | Số hội nghị (cuộc) | 3 | event
      D6 | Trấn Yên | Lượt người dự | 185 | attendance
      E6 | Trấn Yên | Tờ rơi (tờ) | 1200 | item
      F6 | Trấn Yên | Số thu (triệu đồng) | 260000000 | VND
      C7 | Văn Yên | Số hội nghị (cuộc) | 5 | event
      D7 | Văn Yên | Lượt người dự | 460 | attendance
      E7 | Văn Yên | Tờ rơi (tờ) | 3000 | item
      F7 | Văn Yên | Số thu (triệu đồng) | 544100000 | VND
      C8 | Yên Bình | Số hội nghị (cuộc) | 4 | event
      D8 | Yên Bình | Lượt người dự | 360 | attendance
      E8 | Yên Bình | Tờ rơi (tờ) | 2000 | item
      F8 | Yên Bình | Số thu (triệu đồng) | 400500000 | VND`,
  },
  {
    name: "month numbers alone under one heading, that look like column codes, and an average",
    language: "vi",
    table: `
    Số người tham gia BHYT hộ gia đình năm 2025
    Đơn vị|Tháng|||||Bình quân tháng
    |1|2|3|4|5|
    Văn Chấn|2.014|2.020|2.031|2.044|2.060|2.033,8
    Trạm Tấu|940|938|941|950|955|944,8
    Nghĩa Lộ|3.110|3.125|3.140|3.151|3.160|3.137,2
    Cộng|6.064|6.083|6.112|6.145|6.175|6.115,8`,
    merged: ["A1:G1", "A2:A3", "B2:F2", "G2:G3"],
    figures: `
      B4 | Văn Chấn | Tháng / 1 | 2014 | person
      C4 | Văn Chấn | Tháng / 2 | 2020 | person
      D4 | Văn Chấn | Tháng / 3 | 2031 | person
      E4 | Văn Chấn | Tháng / 4 | 2044 | person
      F4 | Văn Chấn | Tháng / 5 | 2060 | person
      G4 | Văn Chấn | Bình quân tháng | 2033.8 | person
      B5 | Trạm Tấu | Tháng / 1 | 940 | person
      C5 | Trạm Tấu | Tháng / 2 | 938 | person
      D5 | Trạm Tấu | Tháng / 3 | 941 | person
      E5 | Trạm Tấu | Tháng / 4 | 950 | person
      F5 | Trạm Tấu | Tháng / 5 | 955 | person
      G5 | Trạm Tấu | Bình quân tháng | 944.8 | person
      B6 | Nghĩa Lộ | Tháng / 1 | 3110 | person
      C6 | Nghĩa Lộ | Tháng / 2 | 3125 | person
      D6 | Nghĩa Lộ | Tháng / 3 | 3140 | person
      E6 | Nghĩa Lộ | Tháng / 4 | 3151 | person
      F6 | Nghĩa Lộ | Tháng / 5 | 3160 | person
      G6 | Nghĩa Lộ | Bình quân tháng | 3137.2 | person`,
  },
];
