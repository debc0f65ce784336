import type { Layout } from "./layout";

/** More than one table on a sheet: below each other, side by side, page by page; long lists. */
export const blockLayouts: readonly Layout[] = [
  {
    name: "two tables below each other with their own titles and units",
    language: "vi",
    table: `
    1. Phát triển người tham gia (người)
    Đơn vị|BHXH tự nguyện|BHYT hộ gia đình
    Sa Pa|12|120
    Bắc Hà|7|70
    Cộng|19|190

    2. Kết quả thu (triệu đồng)
    Đơn vị|Thu BHXH|Thu BHYT
    Sa Pa|1.250,5|310,2
    Bắc Hà|980,0|205,7`,
    figures: `
      B3 | Sa Pa | BHXH tự nguyện | 12 | person
      C3 | Sa Pa | BHYT hộ gia đình | 120 | person
      B4 | Bắc Hà | BHXH tự nguyện | 7 | person
      C4 | Bắc Hà | BHYT hộ gia đình | 70 | person
      B9 | Sa Pa | Thu BHXH | 1250500000 | VND
      C9 | Sa Pa | Thu BHYT | 310200000 | VND
      B10 | Bắc Hà | Thu BHXH | 980000000 | VND
      C10 | Bắc Hà | Thu BHYT | 205700000 | VND`,
  },
  {
    name: "the header again on each page, running numbers going on",
    language: "vi",
    table: `
    STT|Đơn vị|Thực hiện
    1|Sa Pa|12
    2|Bát Xát|15

    STT|Đơn vị|Thực hiện
    3|Bắc Hà|7
    4|Văn Bàn|9
    |Tổng số|43`,
    figures: `
      C2 | Sa Pa | Thực hiện | 12 | person
      C3 | Bát Xát | Thực hiện | 15 | person
      C6 | Bắc Hà | Thực hiện | 7 | person
      C7 | Văn Bàn | Thực hiện | 9 | person`,
  },
  {
    name: "one block for each office, named in the line above it",
    language: "vi",
    table: `
    Đơn vị: BHXH Sa Pa
    Chỉ tiêu|Kế hoạch|Thực hiện
    BHXH tự nguyện|10|12
    BHYT hộ gia đình|100|120

    Đơn vị: BHXH Bắc Hà
    Chỉ tiêu|Kế hoạch|Thực hiện
    BHXH tự nguyện|8|7
    BHYT hộ gia đình|80|70`,
    figures: `
      B3 | Sa Pa | BHXH tự nguyện / Kế hoạch | 10 | person
      C3 | Sa Pa | BHXH tự nguyện / Thực hiện | 12 | person
      B4 | Sa Pa | BHYT hộ gia đình / Kế hoạch | 100 | person
      C4 | Sa Pa | BHYT hộ gia đình / Thực hiện | 120 | person
      B8 | Bắc Hà | BHXH tự nguyện / Kế hoạch | 8 | person
      C8 | Bắc Hà | BHXH tự nguyện / Thực hiện | 7 | person
      B9 | Bắc Hà | BHYT hộ gia đình / Kế hoạch | 80 | person
      C9 | Bắc Hà | BHYT hộ gia đình / Thực hiện | 70 | person`,
  },
  {
    name: "halves side by side without a gap",
    language: "vi",
    table: `
    STT|Đơn vị|Số người|STT|Đơn vị|Số người
    1|Sa Pa|12|3|Bắc Hà|7
    2|Bát Xát|15|4|Văn Bàn|9
    |||||
    ||||Cộng|43`,
    figures: `
      C2 | Sa Pa | Số người | 12 | person
      C3 | Bát Xát | Số người | 15 | person
      F2 | Bắc Hà | Số người | 7 | person
      F3 | Văn Bàn | Số người | 9 | person`,
  },
  {
    name: "two different tables side by side",
    language: "vi",
    table: `
    Đơn vị|Số cuộc tuyên truyền||Đơn vị|Số tờ rơi
    Sa Pa|5||Văn Yên|500
    Bát Xát|6||Trấn Yên|300`,
    figures: `
      B2 | Sa Pa | Số cuộc tuyên truyền | 5 | event
      B3 | Bát Xát | Số cuộc tuyên truyền | 6 | event
      E2 | Văn Yên | Số tờ rơi | 500 | item
      E3 | Trấn Yên | Số tờ rơi | 300 | item`,
  },
  {
    name: "a long list: office, thing counted, month, value",
    language: "vi",
    table: `
    Đơn vị|Chỉ tiêu|Tháng|Giá trị
    Sa Pa|BHXH tự nguyện|10/2025|12
    Sa Pa|BHYT hộ gia đình|10/2025|120
    Bắc Hà|BHXH tự nguyện|10/2025|7
    Bắc Hà|BHYT hộ gia đình|10/2025|70`,
    figures: `
      D2 | Sa Pa | BHXH tự nguyện / Giá trị | 12 | person
      D3 | Sa Pa | BHYT hộ gia đình / Giá trị | 120 | person
      D4 | Bắc Hà | BHXH tự nguyện / Giá trị | 7 | person
      D5 | Bắc Hà | BHYT hộ gia đình / Giá trị | 70 | person`,
  },
  {
    name: "office cells merged down over target and result rows",
    language: "vi",
    table: `
    TT|Đơn vị|Nội dung|BHXH tự nguyện|BHYT hộ gia đình
    1|Sa Pa|Kế hoạch|10|100
    ||Thực hiện|12|120
    2|Bắc Hà|Kế hoạch|8|80
    ||Thực hiện|7|70`,
    merged: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"],
    figures: `
      D2 | Sa Pa | Kế hoạch / BHXH tự nguyện | 10 | person
      E2 | Sa Pa | Kế hoạch / BHYT hộ gia đình | 100 | person
      D3 | Sa Pa | Thực hiện / BHXH tự nguyện | 12 | person
      E3 | Sa Pa | Thực hiện / BHYT hộ gia đình | 120 | person
      D4 | Bắc Hà | Kế hoạch / BHXH tự nguyện | 8 | person
      E4 | Bắc Hà | Kế hoạch / BHYT hộ gia đình | 80 | person
      D5 | Bắc Hà | Thực hiện / BHXH tự nguyện | 7 | person
      E5 | Bắc Hà | Thực hiện / BHYT hộ gia đình | 70 | person`,
  },
];
