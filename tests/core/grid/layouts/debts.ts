import type { Layout } from "./layout";

/** Vietnamese debts, poor households and who has reported; what organisations collected; two years in parts. */
export const debtLayouts: readonly Layout[] = [
  {
    name: "organisations across with two insurances each, offices down",
    language: "vi",
    table: `
    Đơn vị|Bưu điện||Viettel||Tổ chức khác|
    |BHXH TN|BHYT HGĐ|BHXH TN|BHYT HGĐ|BHXH TN|BHYT HGĐ
    Lục Yên|21|140|6|35|2|12
    Văn Yên|18|122|9|41|0|8
    Cộng|39|262|15|76|2|20`,
    merged: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
    figures: `
      B3 | Lục Yên | Bưu điện / BHXH TN | 21 | person
      C3 | Lục Yên | Bưu điện / BHYT HGĐ | 140 | person
      D3 | Lục Yên | Viettel / BHXH TN | 6 | person
      E3 | Lục Yên | Viettel / BHYT HGĐ | 35 | person
      F3 | Lục Yên | Tổ chức khác / BHXH TN | 2 | person
      G3 | Lục Yên | Tổ chức khác / BHYT HGĐ | 12 | person
      B4 | Văn Yên | Bưu điện / BHXH TN | 18 | person
      C4 | Văn Yên | Bưu điện / BHYT HGĐ | 122 | person
      D4 | Văn Yên | Viettel / BHXH TN | 9 | person
      E4 | Văn Yên | Viettel / BHYT HGĐ | 41 | person
      F4 | Văn Yên | Tổ chức khác / BHXH TN | 0 | person
      G4 | Văn Yên | Tổ chức khác / BHYT HGĐ | 8 | person`,
  },
  {
    name: "due, collected and owed, the unit in brackets of the title, older debts in which",
    language: "vi",
    table: `
    TÌNH HÌNH THU, NỢ BHXH ĐẾN 31/10/2025 (Đơn vị: triệu đồng)||||||
    STT|Đơn vị|Số phải thu|Số đã thu|Tỷ lệ thu (%)|Số nợ|Trong đó: nợ trên 3 tháng
    1|Bảo Thắng|98.400|92.110|93,6|6.290|1.870
    2|Bát Xát|61.250|58.004,5|94,7|3.245,5|902
    |Cộng|159.650|150.114,5|94,0|9.535,5|2.772`,
    figures: `
      C3 | Bảo Thắng | Số phải thu | 98400000000 | VND
      D3 | Bảo Thắng | Số đã thu | 92110000000 | VND
      E3 | Bảo Thắng | Tỷ lệ thu (%) | 93.6 | percent
      F3 | Bảo Thắng | Số nợ | 6290000000 | VND
      G3 | Bảo Thắng | Trong đó: nợ trên 3 tháng | 1870000000 | VND
      C4 | Bát Xát | Số phải thu | 61250000000 | VND
      D4 | Bát Xát | Số đã thu | 58004500000 | VND
      E4 | Bát Xát | Tỷ lệ thu (%) | 94.7 | percent
      F4 | Bát Xát | Số nợ | 3245500000 | VND
      G4 | Bát Xát | Trong đó: nợ trên 3 tháng | 902000000 | VND`,
  },
  {
    name: "poor and nearly poor households, their people and those with a card",
    language: "vi",
    table: `
    Xã|Hộ nghèo|||Hộ cận nghèo||
    |Số hộ|Số người|Đã có thẻ BHYT|Số hộ|Số người|Đã có thẻ BHYT
    Bản Xèo|212|980|980|145|640|602
    Mường Hum|188|851|849|130|577|540`,
    merged: ["A1:A2", "B1:D1", "E1:G1"],
    figures: `
      B3 | Bản Xèo | Hộ nghèo / Số hộ | 212 | household
      C3 | Bản Xèo | Hộ nghèo / Số người | 980 | person
      D3 | Bản Xèo | Hộ nghèo / Đã có thẻ BHYT | 980 | person
      E3 | Bản Xèo | Hộ cận nghèo / Số hộ | 145 | household
      F3 | Bản Xèo | Hộ cận nghèo / Số người | 640 | person
      G3 | Bản Xèo | Hộ cận nghèo / Đã có thẻ BHYT | 602 | person
      B4 | Mường Hum | Hộ nghèo / Số hộ | 188 | household
      C4 | Mường Hum | Hộ nghèo / Số người | 851 | person
      D4 | Mường Hum | Hộ nghèo / Đã có thẻ BHYT | 849 | person
      E4 | Mường Hum | Hộ cận nghèo / Số hộ | 130 | household
      F4 | Mường Hum | Hộ cận nghèo / Số người | 577 | person
      G4 | Mường Hum | Hộ cận nghèo / Đã có thẻ BHYT | 540 | person`,
  },
  {
    name: "who sent a report and when, a cross for those who were late, one not yet",
    language: "vi",
    table: `
    TT|Đơn vị|Ngày gửi báo cáo|Tình trạng|Hội nghị|Tham gia mới|Chậm
    1|Sa Pa|24/11/2025|Đã gửi|3|18|
    2|Bắc Hà||Chưa gửi|||x
    3|Si Ma Cai|26/11/2025|Đã gửi|2|9|x`,
    figures: `
      E2 | Sa Pa | Hội nghị | 3 | event
      F2 | Sa Pa | Tham gia mới | 18 | person
      E4 | Si Ma Cai | Hội nghị | 2 | event
      F4 | Si Ma Cai | Tham gia mới | 9 | person`,
  },
  {
    name: "people and money in two lettered parts, two years, what changed and the share",
    language: "vi",
    table: `
    Nội dung|Năm 2024|Năm 2025|Tăng/giảm|Tỷ lệ %
    A. Số người tham gia||||
    BHXH bắt buộc|98.412|101.300|2.888|102,9
    BHXH tự nguyện|31.870|33.105|1.235|103,9
    B. Số thu (triệu đồng)||||
    Thu BHXH|1.744.030|1.902.771|158.741|109,1
    Thu BHYT|902.118|941.260|39.142|104,3`,
    figures: `
      B3 |  | BHXH bắt buộc / Năm 2024 | 98412 | person
      C3 |  | BHXH bắt buộc / Năm 2025 | 101300 | person
      D3 |  | BHXH bắt buộc / Tăng/giảm | 2888 | person
      E3 |  | BHXH bắt buộc / Tỷ lệ % | 102.9 | percent
      B4 |  | BHXH tự nguyện / Năm 2024 | 31870 | person
      C4 |  | BHXH tự nguyện / Năm 2025 | 33105 | person
      D4 |  | BHXH tự nguyện / Tăng/giảm | 1235 | person
      E4 |  | BHXH tự nguyện / Tỷ lệ % | 103.9 | percent
      B6 |  | Thu BHXH / Năm 2024 | 1744030000000 | VND
      C6 |  | Thu BHXH / Năm 2025 | 1902771000000 | VND
      D6 |  | Thu BHXH / Tăng/giảm | 158741000000 | VND
      E6 |  | Thu BHXH / Tỷ lệ % | 109.1 | percent
      B7 |  | Thu BHYT / Năm 2024 | 902118000000 | VND
      C7 |  | Thu BHYT / Năm 2025 | 941260000000 | VND
      D7 |  | Thu BHYT / Tăng/giảm | 39142000000 | VND
      E7 |  | Thu BHYT / Tỷ lệ % | 104.3 | percent`,
  },
  {
    name: "who has joined after conferences, and households of which some have a card",
    language: "vi",
    table: `
    Đơn vị|Số hội nghị|Đã tham gia BHXH tự nguyện|Số hộ|Đã có thẻ
    Sa Pa|3|18|210|188
    Bắc Hà|2|9|164|150`,
    figures: `
      B2 | Sa Pa | Số hội nghị | 3 | event
      C2 | Sa Pa | Đã tham gia BHXH tự nguyện | 18 | person
      D2 | Sa Pa | Số hộ | 210 | household
      E2 | Sa Pa | Đã có thẻ | 188 | household
      B3 | Bắc Hà | Số hội nghị | 2 | event
      C3 | Bắc Hà | Đã tham gia BHXH tự nguyện | 9 | person
      D3 | Bắc Hà | Số hộ | 164 | household
      E3 | Bắc Hà | Đã có thẻ | 150 | household`,
  },
];
