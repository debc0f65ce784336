import type { Layout } from "./layout";

/** Vietnamese lists of a campaign: its weeks and days, months side by side, who collects. */
export const driveLayouts: readonly Layout[] = [
  {
    name: "week's mail: year's plan, in the week, so far and share, for two kinds of insurance",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI TỈNH LÀO CAI|||||||||
    BÁO CÁO NHANH KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA TUẦN 46|||||||||
    (Từ ngày 10/11 đến hết ngày 16/11/2025)|||||||||
    ||||||||ĐVT: Người|
    TT|Đơn vị|BHXH tự nguyện||||BHYT hộ gia đình|||
    ||Kế hoạch năm|Trong tuần|Lũy kế|% KH|Kế hoạch năm|Trong tuần|Lũy kế|% KH
    1|Bát Xát|1.210|14|1.102|91,1|8.450|76|8.012|94,8
    2|Bảo Thắng|1.640|21|1.597|97,4|11.300|104|10.866|96,2
    3|Văn Bàn|980|9|845|86,2|7.020|58|6.931|98,7
    |Tổng cộng|3.830|44|3.544|92,5|26.770|238|25.809|96,4`,
    merged: ["A1:J1", "A2:J2", "A3:J3", "A5:A6", "B5:B6", "C5:F5", "G5:J5"],
    figures: `
      C7 | Bát Xát | BHXH tự nguyện / Kế hoạch năm | 1210 | person
      D7 | Bát Xát | BHXH tự nguyện / Trong tuần | 14 | person
      E7 | Bát Xát | BHXH tự nguyện / Lũy kế | 1102 | person
      F7 | Bát Xát | BHXH tự nguyện / % KH | 91.1 | percent
      G7 | Bát Xát | BHYT hộ gia đình / Kế hoạch năm | 8450 | person
      H7 | Bát Xát | BHYT hộ gia đình / Trong tuần | 76 | person
      I7 | Bát Xát | BHYT hộ gia đình / Lũy kế | 8012 | person
      J7 | Bát Xát | BHYT hộ gia đình / % KH | 94.8 | percent
      C8 | Bảo Thắng | BHXH tự nguyện / Kế hoạch năm | 1640 | person
      D8 | Bảo Thắng | BHXH tự nguyện / Trong tuần | 21 | person
      E8 | Bảo Thắng | BHXH tự nguyện / Lũy kế | 1597 | person
      F8 | Bảo Thắng | BHXH tự nguyện / % KH | 97.4 | percent
      G8 | Bảo Thắng | BHYT hộ gia đình / Kế hoạch năm | 11300 | person
      H8 | Bảo Thắng | BHYT hộ gia đình / Trong tuần | 104 | person
      I8 | Bảo Thắng | BHYT hộ gia đình / Lũy kế | 10866 | person
      J8 | Bảo Thắng | BHYT hộ gia đình / % KH | 96.2 | percent
      C9 | Văn Bàn | BHXH tự nguyện / Kế hoạch năm | 980 | person
      D9 | Văn Bàn | BHXH tự nguyện / Trong tuần | 9 | person
      E9 | Văn Bàn | BHXH tự nguyện / Lũy kế | 845 | person
      F9 | Văn Bàn | BHXH tự nguyện / % KH | 86.2 | percent
      G9 | Văn Bàn | BHYT hộ gia đình / Kế hoạch năm | 7020 | person
      H9 | Văn Bàn | BHYT hộ gia đình / Trong tuần | 58 | person
      I9 | Văn Bàn | BHYT hộ gia đình / Lũy kế | 6931 | person
      J9 | Văn Bàn | BHYT hộ gia đình / % KH | 98.7 | percent`,
  },
  {
    name: "days of a campaign week across, the month so far last, communes down",
    language: "vi",
    table: `
    SỐ NGƯỜI THAM GIA BHYT HỘ GIA ĐÌNH MỚI TRONG TUẦN LỄ RA QUÂN||||||
    Xã|10/11|11/11|12/11|13/11|14/11|Lũy kế tháng 11
    Bản Xèo|12|8|15|0|21|164
    Mường Hum|5|9|4|7|11|98
    Trịnh Tường|10|6|0|13|8|121
    Cộng|27|23|19|20|40|383`,
    figures: `
      B3 | Bản Xèo | 10/11 | 12 | person
      C3 | Bản Xèo | 11/11 | 8 | person
      D3 | Bản Xèo | 12/11 | 15 | person
      E3 | Bản Xèo | 13/11 | 0 | person
      F3 | Bản Xèo | 14/11 | 21 | person
      G3 | Bản Xèo | Lũy kế tháng 11 | 164 | person
      B4 | Mường Hum | 10/11 | 5 | person
      C4 | Mường Hum | 11/11 | 9 | person
      D4 | Mường Hum | 12/11 | 4 | person
      E4 | Mường Hum | 13/11 | 7 | person
      F4 | Mường Hum | 14/11 | 11 | person
      G4 | Mường Hum | Lũy kế tháng 11 | 98 | person
      B5 | Trịnh Tường | 10/11 | 10 | person
      C5 | Trịnh Tường | 11/11 | 6 | person
      D5 | Trịnh Tường | 12/11 | 0 | person
      E5 | Trịnh Tường | 13/11 | 13 | person
      F5 | Trịnh Tường | 14/11 | 8 | person
      G5 | Trịnh Tường | Lũy kế tháng 11 | 121 | person`,
  },
  {
    name: "months side by side, each with the number now and the signed change, brackets for losses",
    language: "vi",
    table: `
    TÌNH HÌNH BIẾN ĐỘNG NGƯỜI THAM GIA BHXH TỰ NGUYỆN|||||||
    Đơn vị|Tháng 9/2025||Tháng 10/2025||Tháng 11/2025||Ghi chú
    |Số đang tham gia|Tăng (+), giảm (-)|Số đang tham gia|Tăng (+), giảm (-)|Số đang tham gia|Tăng (+), giảm (-)|
    Trấn Yên|1.512|12|1.498|(14)|1.530|32|
    Trạm Tấu|604|(3)|601|(3)|597|(4)|hết tiền hỗ trợ của tỉnh
    Yên Bình|1.873|25|1.880|7|1.902|22|
    Tổng|3.989|34|3.979|(10)|4.029|50|`,
    merged: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"],
    figures: `
      B4 | Trấn Yên | Tháng 9/2025 / Số đang tham gia | 1512 | person
      C4 | Trấn Yên | Tháng 9/2025 / Tăng (+), giảm (-) | 12 | person
      D4 | Trấn Yên | Tháng 10/2025 / Số đang tham gia | 1498 | person
      E4 | Trấn Yên | Tháng 10/2025 / Tăng (+), giảm (-) | -14 | person
      F4 | Trấn Yên | Tháng 11/2025 / Số đang tham gia | 1530 | person
      G4 | Trấn Yên | Tháng 11/2025 / Tăng (+), giảm (-) | 32 | person
      B5 | Trạm Tấu | Tháng 9/2025 / Số đang tham gia | 604 | person
      C5 | Trạm Tấu | Tháng 9/2025 / Tăng (+), giảm (-) | -3 | person
      D5 | Trạm Tấu | Tháng 10/2025 / Số đang tham gia | 601 | person
      E5 | Trạm Tấu | Tháng 10/2025 / Tăng (+), giảm (-) | -3 | person
      F5 | Trạm Tấu | Tháng 11/2025 / Số đang tham gia | 597 | person
      G5 | Trạm Tấu | Tháng 11/2025 / Tăng (+), giảm (-) | -4 | person
      B6 | Yên Bình | Tháng 9/2025 / Số đang tham gia | 1873 | person
      C6 | Yên Bình | Tháng 9/2025 / Tăng (+), giảm (-) | 25 | person
      D6 | Yên Bình | Tháng 10/2025 / Số đang tham gia | 1880 | person
      E6 | Yên Bình | Tháng 10/2025 / Tăng (+), giảm (-) | 7 | person
      F6 | Yên Bình | Tháng 11/2025 / Số đang tham gia | 1902 | person
      G6 | Yên Bình | Tháng 11/2025 / Tăng (+), giảm (-) | 22 | person`,
  },
  {
    name: "who collects: names, the communes they serve, households, new members, a cross for those trained",
    language: "vi",
    table: `
    KẾT QUẢ VẬN ĐỘNG CỦA NHÂN VIÊN THU THÁNG 11/2025|||||||
    STT|Họ và tên|Xã phụ trách|Số hộ đã đến|BHXH TN mới|BHYT HGĐ mới|Đã tập huấn|Ghi chú
    1|Lý Thị Mai|Tả Phìn|42|5|31|x|
    2|Giàng A Sú|Mường Hum|37|3|18||nghỉ ốm 1 tuần
    3|Trần Văn Hòa|Gia Phú|58|11|44|x|
    4|Hoàng Thị Nga|Gia Phú|51|8|39|x|
    5|Vàng Thị Páo|Mậu A|29|2|20|x|
    Cộng|||217|29|152||`,
    figures: `
      D3 | Tả Phìn | Số hộ đã đến | 42 | household
      E3 | Tả Phìn | BHXH TN mới | 5 | person
      F3 | Tả Phìn | BHYT HGĐ mới | 31 | person
      D4 | Mường Hum | Số hộ đã đến | 37 | household
      E4 | Mường Hum | BHXH TN mới | 3 | person
      F4 | Mường Hum | BHYT HGĐ mới | 18 | person
      D5 | Gia Phú | Số hộ đã đến | 58 | household
      E5 | Gia Phú | BHXH TN mới | 11 | person
      F5 | Gia Phú | BHYT HGĐ mới | 44 | person
      D6 | Gia Phú | Số hộ đã đến | 51 | household
      E6 | Gia Phú | BHXH TN mới | 8 | person
      F6 | Gia Phú | BHYT HGĐ mới | 39 | person
      D7 | Mậu A | Số hộ đã đến | 29 | household
      E7 | Mậu A | BHXH TN mới | 2 | person
      F7 | Mậu A | BHYT HGĐ mới | 20 | person`,
  },
  {
    name: "a title that counts people over a heading of conferences",
    language: "vi",
    table: `
    SỐ NGƯỜI THAM GIA MỚI SAU CÁC HỘI NGHỊ
    Xã|Hội nghị|BHXH tự nguyện|BHYT hộ gia đình
    Tú Lệ|2|11|46
    Cát Thịnh|3|8|52`,
    figures: `
      B3 | Tú Lệ | Hội nghị | 2 | event
      C3 | Tú Lệ | BHXH tự nguyện | 11 | person
      D3 | Tú Lệ | BHYT hộ gia đình | 46 | person
      B4 | Cát Thịnh | Hội nghị | 3 | event
      C4 | Cát Thịnh | BHXH tự nguyện | 8 | person
      D4 | Cát Thịnh | BHYT hộ gia đình | 52 | person`,
  },
];
