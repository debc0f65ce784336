import type { Layout } from "./layout";

/** Rolls and registers of Vietnamese offices: people, ways of payment, sections, parts. */
export const rollLayouts: readonly Layout[] = [
  {
    name: "a roll of people under their communes with a sum after each, numbers of insurance beside the names",
    language: "vi",
    table: `
    DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN MỚI||||||
    STT|Họ và tên|Mã số BHXH|Ngày tham gia|Mức thu nhập (đồng)|Số tiền đóng (đồng)|NSNN hỗ trợ (đồng)
    I|Xã Tả Phìn|||||
    1|Chảo Thị Mẩy|1020345678|03/11/2025|1.500.000|330.000|66.000
    2|Lý Láo Lở|1020345679|05/11/2025|2.000.000|440.000|33.000
    |Cộng xã Tả Phìn|||3.500.000|770.000|99.000
    II|Xã Mường Bo|||||
    1|Lồ A Sài|1020345711|12/11/2025|1.500.000|330.000|99.000
    2|Má Thị Sung|1020345712|14/11/2025|3.000.000|660.000|33.000
    |Cộng xã Mường Bo|||4.500.000|990.000|132.000
    |Tổng cộng|||8.000.000|1.760.000|231.000`,
    figures: `
      E4 | Tả Phìn | Chảo Thị Mẩy / Mức thu nhập (đồng) | 1500000 | VND
      F4 | Tả Phìn | Chảo Thị Mẩy / Số tiền đóng (đồng) | 330000 | VND
      G4 | Tả Phìn | Chảo Thị Mẩy / NSNN hỗ trợ (đồng) | 66000 | VND
      E5 | Tả Phìn | Lý Láo Lở / Mức thu nhập (đồng) | 2000000 | VND
      F5 | Tả Phìn | Lý Láo Lở / Số tiền đóng (đồng) | 440000 | VND
      G5 | Tả Phìn | Lý Láo Lở / NSNN hỗ trợ (đồng) | 33000 | VND
      E8 | Mường Bo | Lồ A Sài / Mức thu nhập (đồng) | 1500000 | VND
      F8 | Mường Bo | Lồ A Sài / Số tiền đóng (đồng) | 330000 | VND
      G8 | Mường Bo | Lồ A Sài / NSNN hỗ trợ (đồng) | 99000 | VND
      E9 | Mường Bo | Má Thị Sung / Mức thu nhập (đồng) | 3000000 | VND
      F9 | Mường Bo | Má Thị Sung / Số tiền đóng (đồng) | 660000 | VND
      G9 | Mường Bo | Má Thị Sung / NSNN hỗ trợ (đồng) | 33000 | VND`,
  },
  {
    name: "two ways of payment under each office, the office merged down over them, shares beside",
    language: "vi",
    table: `
    Đơn vị|Hình thức chi trả|Số người|Số tiền (triệu đồng)|Tỷ trọng (%)
    Sa Pa|Tiền mặt|402|1.650,4|31,8
    |Qua tài khoản|863|3.540,2|68,2
    Bảo Yên|Tiền mặt|1.105|4.300,5|46,1
    |Qua tài khoản|1.290|5.020|53,9
    Tổng|Tiền mặt|1.507|5.950,9|41,0
    |Qua tài khoản|2.153|8.560,2|59,0`,
    merged: ["A2:A3", "A4:A5", "A6:A7"],
    figures: `
      C2 | Sa Pa | Tiền mặt / Số người | 402 | person
      D2 | Sa Pa | Tiền mặt / Số tiền (triệu đồng) | 1650400000 | VND
      E2 | Sa Pa | Tiền mặt / Tỷ trọng (%) | 31.8 | percent
      C3 | Sa Pa | Qua tài khoản / Số người | 863 | person
      D3 | Sa Pa | Qua tài khoản / Số tiền (triệu đồng) | 3540200000 | VND
      E3 | Sa Pa | Qua tài khoản / Tỷ trọng (%) | 68.2 | percent
      C4 | Bảo Yên | Tiền mặt / Số người | 1105 | person
      D4 | Bảo Yên | Tiền mặt / Số tiền (triệu đồng) | 4300500000 | VND
      E4 | Bảo Yên | Tiền mặt / Tỷ trọng (%) | 46.1 | percent
      C5 | Bảo Yên | Qua tài khoản / Số người | 1290 | person
      D5 | Bảo Yên | Qua tài khoản / Số tiền (triệu đồng) | 5020000000 | VND
      E5 | Bảo Yên | Qua tài khoản / Tỷ trọng (%) | 53.9 | percent`,
  },
  {
    name: "a section for each thing counted with the offices under it, plan, result and rate across",
    language: "vi",
    table: `
    KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025
    STT|Chỉ tiêu / Đơn vị|Kế hoạch|Thực hiện|Tỷ lệ (%)
    A|BHXH tự nguyện (người)|350|331|94,6
    1|Nghĩa Lộ|200|212|106
    2|Trạm Tấu|150|119|79,3
    B|BHYT hộ gia đình (người)|3.100|3.055|98,5
    1|Nghĩa Lộ|1.900|1.862|98
    2|Trạm Tấu|1.200|1.193|99,4
    C|Số thu (triệu đồng)|7.400|7.512,5|101,5
    1|Nghĩa Lộ|4.800|4.912|102,3
    2|Trạm Tấu|2.600|2.600,5|100`,
    figures: `
      C4 | Nghĩa Lộ | BHXH tự nguyện (người) / Kế hoạch | 200 | person
      D4 | Nghĩa Lộ | BHXH tự nguyện (người) / Thực hiện | 212 | person
      E4 | Nghĩa Lộ | BHXH tự nguyện (người) / Tỷ lệ (%) | 106 | percent
      C5 | Trạm Tấu | BHXH tự nguyện (người) / Kế hoạch | 150 | person
      D5 | Trạm Tấu | BHXH tự nguyện (người) / Thực hiện | 119 | person
      E5 | Trạm Tấu | BHXH tự nguyện (người) / Tỷ lệ (%) | 79.3 | percent
      C7 | Nghĩa Lộ | BHYT hộ gia đình (người) / Kế hoạch | 1900 | person
      D7 | Nghĩa Lộ | BHYT hộ gia đình (người) / Thực hiện | 1862 | person
      E7 | Nghĩa Lộ | BHYT hộ gia đình (người) / Tỷ lệ (%) | 98 | percent
      C8 | Trạm Tấu | BHYT hộ gia đình (người) / Kế hoạch | 1200 | person
      D8 | Trạm Tấu | BHYT hộ gia đình (người) / Thực hiện | 1193 | person
      E8 | Trạm Tấu | BHYT hộ gia đình (người) / Tỷ lệ (%) | 99.4 | percent
      C10 | Nghĩa Lộ | Số thu (triệu đồng) / Kế hoạch | 4800000000 | VND
      D10 | Nghĩa Lộ | Số thu (triệu đồng) / Thực hiện | 4912000000 | VND
      E10 | Nghĩa Lộ | Số thu (triệu đồng) / Tỷ lệ (%) | 102.3 | percent
      C11 | Trạm Tấu | Số thu (triệu đồng) / Kế hoạch | 2600000000 | VND
      D11 | Trạm Tấu | Số thu (triệu đồng) / Thực hiện | 2600500000 | VND
      E11 | Trạm Tấu | Số thu (triệu đồng) / Tỷ lệ (%) | 100 | percent`,
  },
  {
    name: "lines for wards and for communes among the places, neither numbered nor summed",
    language: "vi",
    table: `
    Tên đơn vị|Dân số|Số người có thẻ BHYT|Tỷ lệ bao phủ (%)
    Các phường|||
    Phường Sa Pa|11.240|10.903|97
    Phường Cam Đường|18.655|18.002|96,5
    Các xã|||
    Xã Bản Qua|6.120|5.998|98
    Xã Y Tý|5.480|5.410|98,7
    Cộng toàn địa bàn|41.495|40.313|97,2`,
    figures: `
      B3 | Sa Pa | Dân số | 11240 | person
      C3 | Sa Pa | Số người có thẻ BHYT | 10903 | person
      D3 | Sa Pa | Tỷ lệ bao phủ (%) | 97 | percent
      B4 | Cam Đường | Dân số | 18655 | person
      C4 | Cam Đường | Số người có thẻ BHYT | 18002 | person
      D4 | Cam Đường | Tỷ lệ bao phủ (%) | 96.5 | percent
      B6 | Xã Bản Qua | Dân số | 6120 | person
      C6 | Xã Bản Qua | Số người có thẻ BHYT | 5998 | person
      D6 | Xã Bản Qua | Tỷ lệ bao phủ (%) | 98 | percent
      B7 | Xã Y Tý | Dân số | 5480 | person
      C7 | Xã Y Tý | Số người có thẻ BHYT | 5410 | person
      D7 | Xã Y Tý | Tỷ lệ bao phủ (%) | 98.7 | percent`,
  },
  {
    name: "women counted in a row under the total and ethnic minorities under each office",
    language: "vi",
    table: `
    TT|Đơn vị|Tổng số lao động|Đang tham gia BHXH|Tỷ lệ (%)
    1|Mù Cang Chải|3.410|1.204|35,3
    |Trong đó: Dân tộc thiểu số|3.022|980|32,4
    2|Văn Chấn|8.705|4.633|53,2
    |Trong đó: Dân tộc thiểu số|4.100|1.877|45,8
    |Tổng cộng|12.115|5.837|48,2
    |Trong đó: Nữ|5.902|2.700|45,7`,
    figures: `
      C2 | Mù Cang Chải | Tổng số lao động | 3410 | person
      D2 | Mù Cang Chải | Đang tham gia BHXH | 1204 | person
      E2 | Mù Cang Chải | Tỷ lệ (%) | 35.3 | percent
      C3 | Mù Cang Chải | Trong đó: Dân tộc thiểu số / Tổng số lao động | 3022 | person
      D3 | Mù Cang Chải | Trong đó: Dân tộc thiểu số / Đang tham gia BHXH | 980 | person
      E3 | Mù Cang Chải | Trong đó: Dân tộc thiểu số / Tỷ lệ (%) | 32.4 | percent
      C4 | Văn Chấn | Tổng số lao động | 8705 | person
      D4 | Văn Chấn | Đang tham gia BHXH | 4633 | person
      E4 | Văn Chấn | Tỷ lệ (%) | 53.2 | percent
      C5 | Văn Chấn | Trong đó: Dân tộc thiểu số / Tổng số lao động | 4100 | person
      D5 | Văn Chấn | Trong đó: Dân tộc thiểu số / Đang tham gia BHXH | 1877 | person
      E5 | Văn Chấn | Trong đó: Dân tộc thiểu số / Tỷ lệ (%) | 45.8 | percent
      C7 |  | Trong đó: Nữ / Tổng số lao động | 5902 | person
      D7 |  | Trong đó: Nữ / Đang tham gia BHXH | 2700 | person
      E7 |  | Trong đó: Nữ / Tỷ lệ (%) | 45.7 | percent`,
  },
];
