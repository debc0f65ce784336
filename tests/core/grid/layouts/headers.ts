import type { Layout } from "./layout";

/** Headers: groups, three rows, units under them, years, periods, a blank corner. */
export const headerLayouts: readonly Layout[] = [
  {
    name: "two header rows with merged groups",
    language: "vi",
    table: `
    BHXH TỈNH LÀO CAI|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM||
    |||Độc lập - Tự do - Hạnh phúc||
    TỔNG HỢP KẾT QUẢ CHIẾN DỊCH|||||
    |||||Đvt: người
    TT|Đơn vị|BHXH tự nguyện||BHYT hộ gia đình|
    ||Kế hoạch|Thực hiện|Kế hoạch|Thực hiện
    1|Sa Pa|54|61|1.200|1.310
    2|Bát Xát|40|38|980|1.005`,
    merged: ["A5:A6", "B5:B6", "C5:D5", "E5:F5", "A3:F3"],
    figures: `
      C7 | Sa Pa | BHXH tự nguyện / Kế hoạch | 54 | person
      D7 | Sa Pa | BHXH tự nguyện / Thực hiện | 61 | person
      E7 | Sa Pa | BHYT hộ gia đình / Kế hoạch | 1200 | person
      F7 | Sa Pa | BHYT hộ gia đình / Thực hiện | 1310 | person
      C8 | Bát Xát | BHXH tự nguyện / Kế hoạch | 40 | person
      D8 | Bát Xát | BHXH tự nguyện / Thực hiện | 38 | person
      E8 | Bát Xát | BHYT hộ gia đình / Kế hoạch | 980 | person
      F8 | Bát Xát | BHYT hộ gia đình / Thực hiện | 1005 | person`,
  },
  {
    name: "three header rows",
    language: "vi",
    table: `
    Đơn vị|Số người tham gia||||Số tiền (triệu đồng)
    |BHXH||BHYT||
    |Bắt buộc|Tự nguyện|HSSV|Hộ gia đình|
    Sa Pa|1.520|310|2.044|5.310|120,5
    Bắc Hà|990|205|1.873|4.100|98,25`,
    merged: ["A1:A3", "B1:E1", "F1:F3", "B2:C2", "D2:E2"],
    figures: `
      B4 | Sa Pa | Số người tham gia / BHXH / Bắt buộc | 1520 | person
      C4 | Sa Pa | Số người tham gia / BHXH / Tự nguyện | 310 | person
      D4 | Sa Pa | Số người tham gia / BHYT / HSSV | 2044 | person
      E4 | Sa Pa | Số người tham gia / BHYT / Hộ gia đình | 5310 | person
      F4 | Sa Pa | Số tiền (triệu đồng) | 120500000 | VND
      B5 | Bắc Hà | Số người tham gia / BHXH / Bắt buộc | 990 | person
      C5 | Bắc Hà | Số người tham gia / BHXH / Tự nguyện | 205 | person
      D5 | Bắc Hà | Số người tham gia / BHYT / HSSV | 1873 | person
      E5 | Bắc Hà | Số người tham gia / BHYT / Hộ gia đình | 4100 | person
      F5 | Bắc Hà | Số tiền (triệu đồng) | 98250000 | VND`,
  },
  {
    name: "a row of units and a row of codes under the header",
    language: "vi",
    table: `
    Biểu 02: Kết quả thu
    STT|Đơn vị|Số người|Số tiền|Tỷ lệ hoàn thành|Ghi chú
    ||(người)|(triệu đồng)|(%)|
    (1)|(2)|(3)|(4)|(5)|(6)
    1|Văn Bàn|1.204|3.512,7|101,2|
    2|Bảo Yên|987|2.780,0|96,5|chậm báo cáo
    |Cộng|2.191|6.292,7|99,1|`,
    figures: `
      C5 | Văn Bàn | Số người | 1204 | person
      D5 | Văn Bàn | Số tiền | 3512700000 | VND
      E5 | Văn Bàn | Tỷ lệ hoàn thành | 101.2 | percent
      C6 | Bảo Yên | Số người | 987 | person
      D6 | Bảo Yên | Số tiền | 2780000000 | VND
      E6 | Bảo Yên | Tỷ lệ hoàn thành | 96.5 | percent`,
  },
  {
    name: "years across as plain numbers",
    language: "vi",
    table: `
    Số người tham gia BHYT hộ gia đình qua các năm
    Đơn vị|2023|2024|2025
    Yên Bình|3.512|3.780|4.015
    Lục Yên|2.990|3.104|3.350`,
    figures: `
      B3 | Yên Bình | 2023 | 3512 | person
      C3 | Yên Bình | 2024 | 3780 | person
      D3 | Yên Bình | 2025 | 4015 | person
      B4 | Lục Yên | 2023 | 2990 | person
      C4 | Lục Yên | 2024 | 3104 | person
      D4 | Lục Yên | 2025 | 3350 | person`,
  },
  {
    name: "months across, summed in a last column",
    language: "vi",
    table: `
    NGƯỜI THAM GIA BHXH TỰ NGUYỆN MỚI NĂM 2025
    STT|Đơn vị|Tháng 9|Tháng 10|Tháng 11|Cộng
    1|Trấn Yên|12|15|20|47
    2|Văn Yên|8|-|11|19
    |Tổng cộng|20|15|31|66`,
    figures: `
      C3 | Trấn Yên | Tháng 9 | 12 | person
      D3 | Trấn Yên | Tháng 10 | 15 | person
      E3 | Trấn Yên | Tháng 11 | 20 | person
      C4 | Văn Yên | Tháng 9 | 8 | person
      E4 | Văn Yên | Tháng 11 | 11 | person`,
  },
  {
    name: "months as numbers under one heading, units in a row that says so",
    language: "vi",
    table: `
    Kết quả thu năm 2025
    Đơn vị|Tháng|||Cả năm
    |1|2|3|
    ĐVT|triệu đồng|triệu đồng|triệu đồng|triệu đồng
    Sa Pa|12|13|14|39
    Bắc Hà|7|8|9|24`,
    merged: ["A2:A3", "B2:D2", "E2:E3"],
    figures: `
      B5 | Sa Pa | Tháng / 1 | 12000000 | VND
      C5 | Sa Pa | Tháng / 2 | 13000000 | VND
      D5 | Sa Pa | Tháng / 3 | 14000000 | VND
      E5 | Sa Pa | Cả năm | 39000000 | VND
      B6 | Bắc Hà | Tháng / 1 | 7000000 | VND
      C6 | Bắc Hà | Tháng / 2 | 8000000 | VND
      D6 | Bắc Hà | Tháng / 3 | 9000000 | VND
      E6 | Bắc Hà | Cả năm | 24000000 | VND`,
  },
  {
    name: "quarters under years",
    language: "vi",
    table: `
    Đơn vị|Năm 2024||Năm 2025|
    |Quý III|Quý IV|Quý I|Quý II
    Mù Cang Chải|101|120|98|143
    Trạm Tấu|77|81|69|90`,
    figures: `
      B3 | Mù Cang Chải | Năm 2024 / Quý III | 101 | person
      C3 | Mù Cang Chải | Năm 2024 / Quý IV | 120 | person
      D3 | Mù Cang Chải | Năm 2025 / Quý I | 98 | person
      E3 | Mù Cang Chải | Năm 2025 / Quý II | 143 | person
      B4 | Trạm Tấu | Năm 2024 / Quý III | 77 | person
      C4 | Trạm Tấu | Năm 2024 / Quý IV | 81 | person
      D4 | Trạm Tấu | Năm 2025 / Quý I | 69 | person
      E4 | Trạm Tấu | Năm 2025 / Quý II | 90 | person`,
  },
  {
    name: "a blank corner and one column of figures",
    language: "vi",
    table: `
    Số thẻ BHYT đã tặng
    |Số thẻ
    Si Ma Cai|120
    Mường Khương|95`,
    figures: `
      B3 | Si Ma Cai | Số thẻ | 120 | card
      B4 | Mường Khương | Số thẻ | 95 | card`,
  },
  {
    name: "offices across, each with target and result, whole province last",
    language: "vi",
    table: `
    Chỉ tiêu|Sa Pa||Bắc Hà||Toàn tỉnh|
    |KH|TH|KH|TH|KH|TH
    BHXH tự nguyện (người)|50|55|40|31|90|86
    Số thu BHYT (triệu đồng)|1.250|1.300|900|880|2.150|2.180`,
    figures: `
      B3 | Sa Pa | BHXH tự nguyện (người) / KH | 50 | person
      C3 | Sa Pa | BHXH tự nguyện (người) / TH | 55 | person
      D3 | Bắc Hà | BHXH tự nguyện (người) / KH | 40 | person
      E3 | Bắc Hà | BHXH tự nguyện (người) / TH | 31 | person
      B4 | Sa Pa | Số thu BHYT (triệu đồng) / KH | 1250000000 | VND
      C4 | Sa Pa | Số thu BHYT (triệu đồng) / TH | 1300000000 | VND
      D4 | Bắc Hà | Số thu BHYT (triệu đồng) / KH | 900000000 | VND
      E4 | Bắc Hà | Số thu BHYT (triệu đồng) / TH | 880000000 | VND`,
  },
];
