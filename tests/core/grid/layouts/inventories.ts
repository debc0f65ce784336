import type { Layout } from "./layout";

/** Vietnamese tables: dashes under a sum, quarters under offices, ages, whole dong, threefold. */
export const inventoryLayouts: readonly Layout[] = [
  {
    name: "the sum first, 'trong đó' alone in a row, then the offices as dashes",
    language: "vi",
    table: `
    KẾT QUẢ CHI TRẢ THÁNG 10/2025
    Chỉ tiêu|Số người hưởng|Số tiền (triệu đồng)
    Tổng số|9.480|38.204,5
    Trong đó:||
    - Sa Pa|1.471|5.902,1
    - Bát Xát|3.450|13.801
    - Bảo Thắng|4.559|18.501,4`,
    figures: `
      B5 | Sa Pa | Số người hưởng | 1471 | person
      C5 | Sa Pa | Số tiền (triệu đồng) | 5902100000 | VND
      B6 | Bát Xát | Số người hưởng | 3450 | person
      C6 | Bát Xát | Số tiền (triệu đồng) | 13801000000 | VND
      B7 | Bảo Thắng | Số người hưởng | 4559 | person
      C7 | Bảo Thắng | Số tiền (triệu đồng) | 18501400000 | VND`,
  },
  {
    name: "three months down under each merged office with a sum of the quarter",
    language: "vi",
    table: `
    Đơn vị|Thời gian|BHXH tự nguyện|BHYT hộ gia đình
    Lục Yên|Tháng 7|21|302
    |Tháng 8|18|287
    |Tháng 9|30|344
    |Cộng quý III|69|933
    Yên Bình|Tháng 7|15|198
    |Tháng 8|17|205
    |Tháng 9|9|176
    |Cộng quý III|41|579`,
    merged: ["A2:A5", "A6:A9"],
    figures: `
      C2 | Lục Yên | BHXH tự nguyện | 21 | person
      D2 | Lục Yên | BHYT hộ gia đình | 302 | person
      C3 | Lục Yên | BHXH tự nguyện | 18 | person
      D3 | Lục Yên | BHYT hộ gia đình | 287 | person
      C4 | Lục Yên | BHXH tự nguyện | 30 | person
      D4 | Lục Yên | BHYT hộ gia đình | 344 | person
      C6 | Yên Bình | BHXH tự nguyện | 15 | person
      D6 | Yên Bình | BHYT hộ gia đình | 198 | person
      C7 | Yên Bình | BHXH tự nguyện | 17 | person
      D7 | Yên Bình | BHYT hộ gia đình | 205 | person
      C8 | Yên Bình | BHXH tự nguyện | 9 | person
      D8 | Yên Bình | BHYT hộ gia đình | 176 | person`,
  },
  {
    name: "the month and the year so far for each activity, each with times and people",
    language: "vi",
    table: `
    TT|Đơn vị|Hội nghị đối thoại||||Tuyên truyền nhóm nhỏ|||
    ||Trong tháng||Lũy kế từ đầu năm||Trong tháng||Lũy kế từ đầu năm|
    ||Số cuộc|Số người|Số cuộc|Số người|Số cuộc|Số người|Số cuộc|Số người
    1|Văn Bàn|2|140|21|1.530|12|96|133|1.204
    2|Bảo Yên|1|62|17|1.188|9|71|120|987
    3|Trấn Yên|3|205|25|1.870|15|-|140|1.122`,
    merged: ["A1:A3", "B1:B3", "C1:F1", "G1:J1", "C2:D2", "E2:F2", "G2:H2", "I2:J2"],
    figures: `
      C4 | Văn Bàn | Hội nghị đối thoại / Trong tháng / Số cuộc | 2 | event
      D4 | Văn Bàn | Hội nghị đối thoại / Trong tháng / Số người | 140 | person
      E4 | Văn Bàn | Hội nghị đối thoại / Lũy kế từ đầu năm / Số cuộc | 21 | event
      F4 | Văn Bàn | Hội nghị đối thoại / Lũy kế từ đầu năm / Số người | 1530 | person
      G4 | Văn Bàn | Tuyên truyền nhóm nhỏ / Trong tháng / Số cuộc | 12 | event
      H4 | Văn Bàn | Tuyên truyền nhóm nhỏ / Trong tháng / Số người | 96 | person
      I4 | Văn Bàn | Tuyên truyền nhóm nhỏ / Lũy kế từ đầu năm / Số cuộc | 133 | event
      J4 | Văn Bàn | Tuyên truyền nhóm nhỏ / Lũy kế từ đầu năm / Số người | 1204 | person
      C5 | Bảo Yên | Hội nghị đối thoại / Trong tháng / Số cuộc | 1 | event
      D5 | Bảo Yên | Hội nghị đối thoại / Trong tháng / Số người | 62 | person
      E5 | Bảo Yên | Hội nghị đối thoại / Lũy kế từ đầu năm / Số cuộc | 17 | event
      F5 | Bảo Yên | Hội nghị đối thoại / Lũy kế từ đầu năm / Số người | 1188 | person
      G5 | Bảo Yên | Tuyên truyền nhóm nhỏ / Trong tháng / Số cuộc | 9 | event
      H5 | Bảo Yên | Tuyên truyền nhóm nhỏ / Trong tháng / Số người | 71 | person
      I5 | Bảo Yên | Tuyên truyền nhóm nhỏ / Lũy kế từ đầu năm / Số cuộc | 120 | event
      J5 | Bảo Yên | Tuyên truyền nhóm nhỏ / Lũy kế từ đầu năm / Số người | 987 | person
      C6 | Trấn Yên | Hội nghị đối thoại / Trong tháng / Số cuộc | 3 | event
      D6 | Trấn Yên | Hội nghị đối thoại / Trong tháng / Số người | 205 | person
      E6 | Trấn Yên | Hội nghị đối thoại / Lũy kế từ đầu năm / Số cuộc | 25 | event
      F6 | Trấn Yên | Hội nghị đối thoại / Lũy kế từ đầu năm / Số người | 1870 | person
      G6 | Trấn Yên | Tuyên truyền nhóm nhỏ / Trong tháng / Số cuộc | 15 | event
      I6 | Trấn Yên | Tuyên truyền nhóm nhỏ / Lũy kế từ đầu năm / Số cuộc | 140 | event
      J6 | Trấn Yên | Tuyên truyền nhóm nhỏ / Lũy kế từ đầu năm / Số người | 1122 | person`,
  },
  {
    name: "ages as ranges down, spaces between thousands, percent signs behind decimals",
    language: "vi",
    table: `
    Nhóm tuổi|Số người tham gia|Tỷ trọng
    Dưới 18 tuổi|12 405|11,8%
    18 - 35|31 220|29,8%
    36 - 60|44 871|42,8%
    Trên 60 tuổi|16 310|15,6%
    Tổng cộng|104 806|100%`,
    figures: `
      B2 |  | Dưới 18 tuổi / Số người tham gia | 12405 | person
      C2 |  | Dưới 18 tuổi / Tỷ trọng | 11.8 | percent
      B3 |  | 18 - 35 / Số người tham gia | 31220 | person
      C3 |  | 18 - 35 / Tỷ trọng | 29.8 | percent
      B4 |  | 36 - 60 / Số người tham gia | 44871 | person
      C4 |  | 36 - 60 / Tỷ trọng | 42.8 | percent
      B5 |  | Trên 60 tuổi / Số người tham gia | 16310 | person
      C5 |  | Trên 60 tuổi / Tỷ trọng | 15.6 | percent`,
  },
  {
    name: "amounts in whole dong with the sign behind them, how much each person pays",
    language: "vi",
    table: `
    STT|Xã, phường|Số người|Mức đóng một tháng|Tổng số tiền
    1|Phường Sa Pa|12|330.000đ|47.520.000đ
    2|Xã Tả Phìn|5|297.000đ|17.820.000đ
    3|Xã Mường Bo|8|330.000đ|31.680.000đ
    |Cộng|25||97.020.000đ`,
    figures: `
      C2 | Sa Pa | Số người | 12 | person
      D2 | Sa Pa | Mức đóng một tháng | 330000 | VND
      E2 | Sa Pa | Tổng số tiền | 47520000 | VND
      C3 | Tả Phìn | Số người | 5 | person
      D3 | Tả Phìn | Mức đóng một tháng | 297000 | VND
      E3 | Tả Phìn | Tổng số tiền | 17820000 | VND
      C4 | Mường Bo | Số người | 8 | person
      D4 | Mường Bo | Mức đóng một tháng | 330000 | VND
      E4 | Mường Bo | Tổng số tiền | 31680000 | VND`,
  },
  {
    name: "one table folded in three beside each other, numbered through",
    language: "vi",
    table: `
    Đơn vị chưa đạt chỉ tiêu|||||||||||
    TT|Đơn vị|Còn thiếu (người)||TT|Đơn vị|Còn thiếu (người)||TT|Đơn vị|Còn thiếu (người)
    1|Sa Pa|12||4|Văn Bàn|33||7|Trạm Tấu|8
    2|Bát Xát|40||5|Bảo Yên|21||8|Văn Chấn|55
    3|Bắc Hà|17||6|Lục Yên|9||9|Văn Yên|27`,
    figures: `
      C3 | Sa Pa | Còn thiếu (người) | 12 | person
      C4 | Bát Xát | Còn thiếu (người) | 40 | person
      C5 | Bắc Hà | Còn thiếu (người) | 17 | person
      G3 | Văn Bàn | Còn thiếu (người) | 33 | person
      G4 | Bảo Yên | Còn thiếu (người) | 21 | person
      G5 | Lục Yên | Còn thiếu (người) | 9 | person
      K3 | Trạm Tấu | Còn thiếu (người) | 8 | person
      K4 | Văn Chấn | Còn thiếu (người) | 55 | person
      K5 | Văn Yên | Còn thiếu (người) | 27 | person`,
  },
];
