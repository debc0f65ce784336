import type { Layout } from "./layout";

/** Forms filled by hand, targets, rankings and weeks of Vietnamese offices. */
export const handwritingLayouts: readonly Layout[] = [
  {
    name: "a form filled by hand: counts with a nought first, dots where nothing was filled in, a word for none",
    language: "vi",
    table: `
    PHIẾU BÁO CÁO TUẦN|||
    (Từ ngày 17/11 đến 21/11/2025)|||
    STT|Nội dung|ĐVT|Số lượng|Ghi chú
    01|Số buổi tuyên truyền lưu động|buổi|05|
    02|Số hội nghị|hội nghị|02|xã Bản Qua, xã Trịnh Tường
    03|Số tờ rơi đã phát|tờ|1.250|
    04|Số người tham gia BHXH tự nguyện|người|08|
    05|Số người tham gia BHYT hộ gia đình|người|......|
    06|Số điểm tư vấn|điểm|Không|
    07|Số hộ được vận động|hộ|112|`,
    figures: `
      D4 |  | Số buổi tuyên truyền lưu động / Số lượng | 5 | event
      D5 |  | Số hội nghị / Số lượng | 2 | event
      D6 |  | Số tờ rơi đã phát / Số lượng | 1250 | item
      D7 |  | Số người tham gia BHXH tự nguyện / Số lượng | 8 | person
      D10 |  | Số hộ được vận động / Số lượng | 112 | household`,
  },
  {
    name: "half-year and full-year targets of each scheme with result and rate, three header rows, codes under them",
    language: "vi",
    table: `
    TT|Đơn vị|BHXH tự nguyện|||||BHYT hộ gia đình||
    ||Chỉ tiêu giao||Thực hiện|Tỷ lệ đạt (%)||Chỉ tiêu|Thực hiện|Tỷ lệ (%)
    ||6 tháng|Cả năm||So 6 tháng|So cả năm|||
    1|2|3|4|5|6|7|8|9|10
    1|Bắc Hà|60|130|71|118,3|54,6|900|880|97,8
    2|Si Ma Cai|40|85|33|82,5|38,8|610|655|107,4
    3|Mường Khương|55|120|55|100|45,8|820|790|96,3
    |Cộng|155|335|159|102,6|47,5|2.330|2.325|99,8`,
    merged: [
      "A1:A3",
      "B1:B3",
      "C1:G1",
      "H1:J1",
      "C2:D2",
      "E2:E3",
      "F2:G2",
      "H2:H3",
      "I2:I3",
      "J2:J3",
    ],
    figures: `
      C5 | Bắc Hà | BHXH tự nguyện / Chỉ tiêu giao / 6 tháng | 60 | person
      D5 | Bắc Hà | BHXH tự nguyện / Chỉ tiêu giao / Cả năm | 130 | person
      E5 | Bắc Hà | BHXH tự nguyện / Thực hiện | 71 | person
      F5 | Bắc Hà | BHXH tự nguyện / Tỷ lệ đạt (%) / So 6 tháng | 118.3 | percent
      G5 | Bắc Hà | BHXH tự nguyện / Tỷ lệ đạt (%) / So cả năm | 54.6 | percent
      H5 | Bắc Hà | BHYT hộ gia đình / Chỉ tiêu | 900 | person
      I5 | Bắc Hà | BHYT hộ gia đình / Thực hiện | 880 | person
      J5 | Bắc Hà | BHYT hộ gia đình / Tỷ lệ (%) | 97.8 | percent
      C6 | Si Ma Cai | BHXH tự nguyện / Chỉ tiêu giao / 6 tháng | 40 | person
      D6 | Si Ma Cai | BHXH tự nguyện / Chỉ tiêu giao / Cả năm | 85 | person
      E6 | Si Ma Cai | BHXH tự nguyện / Thực hiện | 33 | person
      F6 | Si Ma Cai | BHXH tự nguyện / Tỷ lệ đạt (%) / So 6 tháng | 82.5 | percent
      G6 | Si Ma Cai | BHXH tự nguyện / Tỷ lệ đạt (%) / So cả năm | 38.8 | percent
      H6 | Si Ma Cai | BHYT hộ gia đình / Chỉ tiêu | 610 | person
      I6 | Si Ma Cai | BHYT hộ gia đình / Thực hiện | 655 | person
      J6 | Si Ma Cai | BHYT hộ gia đình / Tỷ lệ (%) | 107.4 | percent
      C7 | Mường Khương | BHXH tự nguyện / Chỉ tiêu giao / 6 tháng | 55 | person
      D7 | Mường Khương | BHXH tự nguyện / Chỉ tiêu giao / Cả năm | 120 | person
      E7 | Mường Khương | BHXH tự nguyện / Thực hiện | 55 | person
      F7 | Mường Khương | BHXH tự nguyện / Tỷ lệ đạt (%) / So 6 tháng | 100 | percent
      G7 | Mường Khương | BHXH tự nguyện / Tỷ lệ đạt (%) / So cả năm | 45.8 | percent
      H7 | Mường Khương | BHYT hộ gia đình / Chỉ tiêu | 820 | person
      I7 | Mường Khương | BHYT hộ gia đình / Thực hiện | 790 | person
      J7 | Mường Khương | BHYT hộ gia đình / Tỷ lệ (%) | 96.3 | percent`,
  },
  {
    name: "a ranking: the rank first, a class letter last, the province below",
    language: "vi",
    table: `
    BẢNG XẾP HẠNG THI ĐUA THÁNG 11/2025
    Hạng|Đơn vị|Chỉ tiêu|Thực hiện|% hoàn thành|Xếp loại
    1|Văn Yên|130|158|121,5|A
    2|Sa Pa|120|137|114,2|A
    3|Bảo Thắng|140|122|87,1|B
    4|Lục Yên|95|61|64,2|C
    |Toàn tỉnh|485|478|98,6|`,
    figures: `
      C3 | Văn Yên | Chỉ tiêu | 130 | person
      D3 | Văn Yên | Thực hiện | 158 | person
      E3 | Văn Yên | % hoàn thành | 121.5 | percent
      C4 | Sa Pa | Chỉ tiêu | 120 | person
      D4 | Sa Pa | Thực hiện | 137 | person
      E4 | Sa Pa | % hoàn thành | 114.2 | percent
      C5 | Bảo Thắng | Chỉ tiêu | 140 | person
      D5 | Bảo Thắng | Thực hiện | 122 | person
      E5 | Bảo Thắng | % hoàn thành | 87.1 | percent
      C6 | Lục Yên | Chỉ tiêu | 95 | person
      D6 | Lục Yên | Thực hiện | 61 | person
      E6 | Lục Yên | % hoàn thành | 64.2 | percent`,
  },
  {
    name: "weeks by their Mondays, what is reached so far and what is still wanting",
    language: "vi",
    table: `
    Đơn vị|Chỉ tiêu quý IV|Kết quả theo tuần|||Lũy kế|Còn thiếu
    ||03/11|10/11|17/11||
    Bát Xát|90|12|15|21|48|42
    Văn Bàn|75|9|-|30|39|36
    Trấn Yên|60|22|19|25|66|0
    Tổng|225|43|34|76|153|78`,
    merged: ["A1:A2", "B1:B2", "C1:E1", "F1:F2", "G1:G2"],
    figures: `
      B3 | Bát Xát | Chỉ tiêu quý IV | 90 | person
      C3 | Bát Xát | Kết quả theo tuần / 03/11 | 12 | person
      D3 | Bát Xát | Kết quả theo tuần / 10/11 | 15 | person
      E3 | Bát Xát | Kết quả theo tuần / 17/11 | 21 | person
      F3 | Bát Xát | Lũy kế | 48 | person
      G3 | Bát Xát | Còn thiếu | 42 | person
      B4 | Văn Bàn | Chỉ tiêu quý IV | 75 | person
      C4 | Văn Bàn | Kết quả theo tuần / 03/11 | 9 | person
      E4 | Văn Bàn | Kết quả theo tuần / 17/11 | 30 | person
      F4 | Văn Bàn | Lũy kế | 39 | person
      G4 | Văn Bàn | Còn thiếu | 36 | person
      B5 | Trấn Yên | Chỉ tiêu quý IV | 60 | person
      C5 | Trấn Yên | Kết quả theo tuần / 03/11 | 22 | person
      D5 | Trấn Yên | Kết quả theo tuần / 10/11 | 19 | person
      E5 | Trấn Yên | Kết quả theo tuần / 17/11 | 25 | person
      F5 | Trấn Yên | Lũy kế | 66 | person
      G5 | Trấn Yên | Còn thiếu | 0 | person`,
  },
];
