import type { Layout } from "./layout";

/** Vietnamese sheets as they grow: stray words, spaces as depth, blocks, pages, arrows, remarks. */
export const notebookLayouts: readonly Layout[] = [
  {
    name: "a table that begins in the third column under stray words, decimals with a blank before the percent sign",
    language: "vi",
    table: `
    Người lập: Lan|||||

    ||Đơn vị|Giao|Đạt|Tỷ lệ
    ||Sa Pa|120|131|109,17 %
    ||Bắc Hà|90|84|93,33 %
    ||Si Ma Cai|40|42|105,00 %
    ||Tổng|250|257|102,80 %`,
    figures: `
      D4 | Sa Pa | Giao | 120 | person
      E4 | Sa Pa | Đạt | 131 | person
      F4 | Sa Pa | Tỷ lệ | 109.17 | percent
      D5 | Bắc Hà | Giao | 90 | person
      E5 | Bắc Hà | Đạt | 84 | person
      F5 | Bắc Hà | Tỷ lệ | 93.33 | percent
      D6 | Si Ma Cai | Giao | 40 | person
      E6 | Si Ma Cai | Đạt | 42 | person
      F6 | Si Ma Cai | Tỷ lệ | 105 | percent`,
  },
  {
    name: "districts and their communes told apart by spaces before the names, the district's sum in its row",
    language: "vi",
    table: `
    Địa bàn|Hộ gia đình|Số người tham gia
    Huyện Bát Xát|2.402|6.120
       Xã Bản Qua|1.100|2.870
       Xã Cốc Mỳ|1.302|3.250
    Huyện Văn Bàn|1.804|4.410
       Xã Võ Lao|904|2.205
       Xã Khánh Yên|900|2.205
    Tổng|4.206|10.530`,
    figures: `
      B3 | Xã Bản Qua | Hộ gia đình | 1100 | household
      C3 | Xã Bản Qua | Số người tham gia | 2870 | person
      B4 | Xã Cốc Mỳ | Hộ gia đình | 1302 | household
      C4 | Xã Cốc Mỳ | Số người tham gia | 3250 | person
      B6 | Xã Võ Lao | Hộ gia đình | 904 | household
      C6 | Xã Võ Lao | Số người tham gia | 2205 | person
      B7 | Khánh Yên | Hộ gia đình | 900 | household
      C7 | Khánh Yên | Số người tham gia | 2205 | person`,
  },
  {
    name: "the block of each office under its name, the same indicators in each",
    language: "vi",
    table: `
    KẾT QUẢ TUẦN 3
    Chỉ tiêu|Kế hoạch|Thực hiện|Tỷ lệ (%)
    BHXH Lục Yên|||
    Hội nghị tuyên truyền (cuộc)|4|4|100
    BHXH tự nguyện (người)|30|33|110
    Thu BHXH tự nguyện (triệu đồng)|90|101,5|112,8
    BHXH Trấn Yên|||
    Hội nghị tuyên truyền (cuộc)|3|2|66,7
    BHXH tự nguyện (người)|25|19|76
    Thu BHXH tự nguyện (triệu đồng)|70|55,2|78,9`,
    figures: `
      B4 | Lục Yên | Hội nghị tuyên truyền (cuộc) / Kế hoạch | 4 | event
      C4 | Lục Yên | Hội nghị tuyên truyền (cuộc) / Thực hiện | 4 | event
      D4 | Lục Yên | Hội nghị tuyên truyền (cuộc) / Tỷ lệ (%) | 100 | percent
      B5 | Lục Yên | BHXH tự nguyện (người) / Kế hoạch | 30 | person
      C5 | Lục Yên | BHXH tự nguyện (người) / Thực hiện | 33 | person
      D5 | Lục Yên | BHXH tự nguyện (người) / Tỷ lệ (%) | 110 | percent
      B6 | Lục Yên | Thu BHXH tự nguyện (triệu đồng) / Kế hoạch | 90000000 | VND
      C6 | Lục Yên | Thu BHXH tự nguyện (triệu đồng) / Thực hiện | 101500000 | VND
      D6 | Lục Yên | Thu BHXH tự nguyện (triệu đồng) / Tỷ lệ (%) | 112.8 | percent
      B8 | Trấn Yên | Hội nghị tuyên truyền (cuộc) / Kế hoạch | 3 | event
      C8 | Trấn Yên | Hội nghị tuyên truyền (cuộc) / Thực hiện | 2 | event
      D8 | Trấn Yên | Hội nghị tuyên truyền (cuộc) / Tỷ lệ (%) | 66.7 | percent
      B9 | Trấn Yên | BHXH tự nguyện (người) / Kế hoạch | 25 | person
      C9 | Trấn Yên | BHXH tự nguyện (người) / Thực hiện | 19 | person
      D9 | Trấn Yên | BHXH tự nguyện (người) / Tỷ lệ (%) | 76 | percent
      B10 | Trấn Yên | Thu BHXH tự nguyện (triệu đồng) / Kế hoạch | 70000000 | VND
      C10 | Trấn Yên | Thu BHXH tự nguyện (triệu đồng) / Thực hiện | 55200000 | VND
      D10 | Trấn Yên | Thu BHXH tự nguyện (triệu đồng) / Tỷ lệ (%) | 78.9 | percent`,
  },
  {
    name: "what comes on the next page under the same header said again, with sums carried over",
    language: "vi",
    table: `
    STT|Đơn vị|Số người|Số tiền (đồng)
    1|Lào Cai|402|1.650.400.000
    2|Sa Pa|211|804.300.500
    |Cộng chuyển trang sau|613|2.454.700.500
    STT|Đơn vị|Số người|Số tiền (đồng)
    |Cộng trang trước chuyển sang|613|2.454.700.500
    3|Bát Xát|350|1.401.200.000
    4|Bảo Yên|190|760.000.000
    |Tổng cộng|1.153|4.615.900.500`,
    figures: `
      C2 | Lào Cai | Số người | 402 | person
      D2 | Lào Cai | Số tiền (đồng) | 1650400000 | VND
      C3 | Sa Pa | Số người | 211 | person
      D3 | Sa Pa | Số tiền (đồng) | 804300500 | VND
      C7 | Bát Xát | Số người | 350 | person
      D7 | Bát Xát | Số tiền (đồng) | 1401200000 | VND
      C8 | Bảo Yên | Số người | 190 | person
      D8 | Bảo Yên | Số tiền (đồng) | 760000000 | VND`,
  },
  {
    name: "whole and decimal money with two decimals always, a sign for what went up or down",
    language: "vi",
    table: `
    Đơn vị|Số thu T9 (tr.đ)|Số thu T10 (tr.đ)|Biến động
    Nghĩa Lộ|1.234,00|1.301,50|▲ 67,50
    Văn Chấn|988,25|950,00|▼ 38,25
    Trạm Tấu|310,00|310,00|0,00
    Tổng|2.532,25|2.561,50|▲ 29,25`,
    figures: `
      B2 | Nghĩa Lộ | Số thu T9 (tr.đ) | 1234000000 | VND
      C2 | Nghĩa Lộ | Số thu T10 (tr.đ) | 1301500000 | VND
      D2 | Nghĩa Lộ | Biến động | 67500000 | VND
      B3 | Văn Chấn | Số thu T9 (tr.đ) | 988250000 | VND
      C3 | Văn Chấn | Số thu T10 (tr.đ) | 950000000 | VND
      D3 | Văn Chấn | Biến động | -38250000 | VND
      B4 | Trạm Tấu | Số thu T9 (tr.đ) | 310000000 | VND
      C4 | Trạm Tấu | Số thu T10 (tr.đ) | 310000000 | VND
      D4 | Trạm Tấu | Biến động | 0 | VND`,
  },
  {
    name: "wards, people and households of the reach of loudspeakers, numbers of villages beside, a remark column with years",
    language: "vi",
    table: `
    TT|Xã, phường|Số thôn, bản|Số hộ|Số nhân khẩu|Số lượt phát thanh|Ghi chú
    1|Phường Cam Đường|14|2.310|9.120|28|Sáp nhập năm 2025
    2|Xã Tả Phìn|9|1.004|5.240|21|
    3|Xã Y Tý|11|987|5.410|-|Mất điện 3 ngày
    |Cộng|34|4.301|19.770|49|`,
    figures: `
      D2 | Cam Đường | Số hộ | 2310 | household
      E2 | Cam Đường | Số nhân khẩu | 9120 | person
      F2 | Cam Đường | Số lượt phát thanh | 28 | event
      D3 | Tả Phìn | Số hộ | 1004 | household
      E3 | Tả Phìn | Số nhân khẩu | 5240 | person
      F3 | Tả Phìn | Số lượt phát thanh | 21 | event
      D4 | Xã Y Tý | Số hộ | 987 | household
      E4 | Xã Y Tý | Số nhân khẩu | 5410 | person
      C2 | Cam Đường | Số thôn, bản | 14 | village
      C3 | Tả Phìn | Số thôn, bản | 9 | village
      C4 | Xã Y Tý | Số thôn, bản | 11 | village`,
  },
];
