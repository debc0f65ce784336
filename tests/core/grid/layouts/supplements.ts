import type { Layout } from "./layout";

/** Vietnamese supplements: one office beside the province, plans by month, counters, marks, vouchers. */
export const supplementLayouts: readonly Layout[] = [
  {
    name: "four lines of a report each with its number for the whole province and for one office",
    language: "vi",
    table: `
    Stt|Nội dung|Toàn tỉnh|Trong đó: BHXH Sa Pa|Tỷ trọng (%)
    1|Số người tham gia BHXH bắt buộc (người)|98.412|4.310|4,4
    2|Số người tham gia BHXH tự nguyện (người)|31.870|620|1,9
    3|Số thu BHXH (triệu đồng)|1.902.771|88.015|4,6`,
    figures: `
      D2 | Sa Pa | Số người tham gia BHXH bắt buộc (người) | 4310 | person
      E2 |  | Số người tham gia BHXH bắt buộc (người) / Tỷ trọng (%) | 4.4 | percent
      D3 | Sa Pa | Số người tham gia BHXH tự nguyện (người) | 620 | person
      E3 |  | Số người tham gia BHXH tự nguyện (người) / Tỷ trọng (%) | 1.9 | percent
      D4 | Sa Pa | Số thu BHXH (triệu đồng) | 88015000000 | VND
      E4 |  | Số thu BHXH (triệu đồng) / Tỷ trọng (%) | 4.6 | percent`,
  },
  {
    name: "the plan of each month down, what was done, and both so far",
    language: "vi",
    table: `
    Tháng|Kế hoạch|Thực hiện|Lũy kế KH|Lũy kế TH|Lũy kế TH/KH (%)
    Tháng 1|30|21|30|21|70
    Tháng 2|30|34|60|55|91,7
    Tháng 3|40|52|100|107|107
    Quý I|100|107|100|107|107
    Tháng 4|40|38|140|145|103,6`,
    figures: `
      B2 |  | Kế hoạch | 30 | person
      C2 |  | Thực hiện | 21 | person
      D2 |  | Lũy kế KH | 30 | person
      E2 |  | Lũy kế TH | 21 | person
      F2 |  | Lũy kế TH/KH (%) | 70 | percent
      B3 |  | Kế hoạch | 30 | person
      C3 |  | Thực hiện | 34 | person
      D3 |  | Lũy kế KH | 60 | person
      E3 |  | Lũy kế TH | 55 | person
      F3 |  | Lũy kế TH/KH (%) | 91.7 | percent
      B4 |  | Kế hoạch | 40 | person
      C4 |  | Thực hiện | 52 | person
      D4 |  | Lũy kế KH | 100 | person
      E4 |  | Lũy kế TH | 107 | person
      F4 |  | Lũy kế TH/KH (%) | 107 | percent
      B6 |  | Kế hoạch | 40 | person
      C6 |  | Thực hiện | 38 | person
      D6 |  | Lũy kế KH | 140 | person
      E6 |  | Lũy kế TH | 145 | person
      F6 |  | Lũy kế TH/KH (%) | 103.6 | percent`,
  },
  {
    name: "totals of columns to the left of their parts, totals of rows above theirs",
    language: "vi",
    table: `
    Đơn vị|Tổng số người|BHXH TN|BHYT HGĐ|Tổng số tiền (triệu đồng)|BHXH TN|BHYT HGĐ
    Tổng số|1.020|120|900|812,5|402,5|410
    Bảo Thắng|610|71|539|480|231|249
    Bắc Hà|410|49|361|332,5|171,5|161`,
    figures: `
      B3 | Bảo Thắng | Tổng số người | 610 | person
      C3 | Bảo Thắng | BHXH TN | 71 | person
      D3 | Bảo Thắng | BHYT HGĐ | 539 | person
      E3 | Bảo Thắng | Tổng số tiền (triệu đồng) | 480000000 | VND
      B4 | Bắc Hà | Tổng số người | 410 | person
      C4 | Bắc Hà | BHXH TN | 49 | person
      D4 | Bắc Hà | BHYT HGĐ | 361 | person
      E4 | Bắc Hà | Tổng số tiền (triệu đồng) | 332500000 | VND
      F3 | Bảo Thắng | BHXH TN | 231000000 | VND
      G3 | Bảo Thắng | BHYT HGĐ | 249000000 | VND
      F4 | Bắc Hà | BHXH TN | 171500000 | VND
      G4 | Bắc Hà | BHYT HGĐ | 161000000 | VND`,
  },
  {
    name: "files taken in, settled in time and late, at three counters",
    language: "vi",
    table: `
    TT|Bộ phận|Hồ sơ tiếp nhận|Đã giải quyết||Đang giải quyết
    |||Đúng hạn|Quá hạn|
    1|Thu - Sổ, thẻ|402|398|2|2
    2|Chế độ BHXH|211|205|0|6
    3|Giám định BHYT|95|90|3|2
    |Tổng|708|693|5|10`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
    figures: `
      C3 |  | Thu - Sổ, thẻ / Hồ sơ tiếp nhận | 402 | case
      D3 |  | Thu - Sổ, thẻ / Đã giải quyết / Đúng hạn | 398 | case
      E3 |  | Thu - Sổ, thẻ / Đã giải quyết / Quá hạn | 2 | case
      F3 |  | Thu - Sổ, thẻ / Đang giải quyết | 2 | case
      C4 |  | Chế độ BHXH / Hồ sơ tiếp nhận | 211 | case
      D4 |  | Chế độ BHXH / Đã giải quyết / Đúng hạn | 205 | case
      E4 |  | Chế độ BHXH / Đã giải quyết / Quá hạn | 0 | case
      F4 |  | Chế độ BHXH / Đang giải quyết | 6 | case
      C5 |  | Giám định BHYT / Hồ sơ tiếp nhận | 95 | case
      D5 |  | Giám định BHYT / Đã giải quyết / Đúng hạn | 90 | case
      E5 |  | Giám định BHYT / Đã giải quyết / Quá hạn | 3 | case
      F5 |  | Giám định BHYT / Đang giải quyết | 2 | case`,
  },
  {
    name: "a matrix of communes with marks of done, and one column of people",
    language: "vi",
    table: `
    Xã, phường|Đã tổ chức hội nghị|Đã phát thanh|Số người dự
    Phường Sa Pa|x|x|120
    Xã Tả Phìn|x||85
    Xã Mường Bo||x|-
    Tổng|2|2|205`,
    figures: `
      D2 | Sa Pa | Số người dự | 120 | person
      D3 | Tả Phìn | Số người dự | 85 | person`,
  },
  {
    name: "amounts with the unit changing from row to row in the cells, and remarks with dates",
    language: "vi",
    table: `
    STT|Khoản chi|Số tiền|Chứng từ|Ngày
    1|In tờ rơi|4.850.000 đồng|PC 0112|12/11/2025
    2|Thuê xe loa|3,5 triệu đồng|PC 0113|13/11/2025
    3|Bồi dưỡng tuyên truyền viên|12 triệu đồng|PC 0120|20/11/2025
    |Cộng|20.350.000 đồng||`,
    figures: `
      C2 |  | In tờ rơi / Số tiền | 4850000 | VND
      C3 |  | Thuê xe loa / Số tiền | 3500000 | VND
      C4 |  | Bồi dưỡng tuyên truyền viên / Số tiền | 12000000 | VND`,
  },
];
