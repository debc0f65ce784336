import type { Layout } from "./layout";

/** Vietnamese budgets, plans by month, employers in debt, movements, weeks. */
export const budgetLayouts: readonly Layout[] = [
  {
    name: "sources of money down with their parts, years across, ratios of the plan at the end",
    language: "vi",
    table: `
    Biểu số 03
    DỰ TOÁN VÀ QUYẾT TOÁN THU (tỷ đồng)
    STT|Nguồn thu|Dự toán 2024|Quyết toán 2024|Dự toán 2025|QT 2024/DT 2024 (%)
    |TỔNG THU|3.512,4|3.601,8|3.890|102,5
    A|Thu BHXH, BHTN|2.201|2.240,3|2.420|101,8
    1|BHXH bắt buộc|1.980|2.011,5|2.170|101,6
    2|BHXH tự nguyện|61|63,2|72|103,6
    3|BHTN|160|165,6|178|103,5
    B|Thu BHYT|1.311,4|1.361,5|1.470|103,8`,
    figures: `
      C5 |  | Thu BHXH, BHTN / Dự toán 2024 | 2201000000000 | VND
      D5 |  | Thu BHXH, BHTN / Quyết toán 2024 | 2240300000000 | VND
      E5 |  | Thu BHXH, BHTN / Dự toán 2025 | 2420000000000 | VND
      F5 |  | Thu BHXH, BHTN / QT 2024/DT 2024 (%) | 101.8 | percent
      C6 |  | Thu BHXH, BHTN / BHXH bắt buộc / Dự toán 2024 | 1980000000000 | VND
      D6 |  | Thu BHXH, BHTN / BHXH bắt buộc / Quyết toán 2024 | 2011500000000 | VND
      E6 |  | Thu BHXH, BHTN / BHXH bắt buộc / Dự toán 2025 | 2170000000000 | VND
      F6 |  | Thu BHXH, BHTN / BHXH bắt buộc / QT 2024/DT 2024 (%) | 101.6 | percent
      C7 |  | Thu BHXH, BHTN / BHXH tự nguyện / Dự toán 2024 | 61000000000 | VND
      D7 |  | Thu BHXH, BHTN / BHXH tự nguyện / Quyết toán 2024 | 63200000000 | VND
      E7 |  | Thu BHXH, BHTN / BHXH tự nguyện / Dự toán 2025 | 72000000000 | VND
      F7 |  | Thu BHXH, BHTN / BHXH tự nguyện / QT 2024/DT 2024 (%) | 103.6 | percent
      C8 |  | Thu BHXH, BHTN / BHTN / Dự toán 2024 | 160000000000 | VND
      D8 |  | Thu BHXH, BHTN / BHTN / Quyết toán 2024 | 165600000000 | VND
      E8 |  | Thu BHXH, BHTN / BHTN / Dự toán 2025 | 178000000000 | VND
      F8 |  | Thu BHXH, BHTN / BHTN / QT 2024/DT 2024 (%) | 103.5 | percent
      C9 |  | Thu BHYT / Dự toán 2024 | 1311400000000 | VND
      D9 |  | Thu BHYT / Quyết toán 2024 | 1361500000000 | VND
      E9 |  | Thu BHYT / Dự toán 2025 | 1470000000000 | VND
      F9 |  | Thu BHYT / QT 2024/DT 2024 (%) | 103.8 | percent`,
  },
  {
    name: "the percent column belongs to each month, months across under one heading, the plan before",
    language: "vi",
    table: `
    Đơn vị|KH năm|Thực hiện năm 2025|||||
    ||Tháng 8||Tháng 9||Tháng 10|
    ||Số người|% KH|Số người|% KH|Số người|% KH
    Yên Bình|600|390|65|441|73,5|502|83,7
    Mù Cang Chải|240|131|54,6|150|62,5|188|78,3
    Tổng cộng|840|521|62|591|70,4|690|82,1`,
    merged: ["A1:A3", "B1:B3", "C1:H1", "C2:D2", "E2:F2", "G2:H2"],
    figures: `
      B4 | Yên Bình | KH năm | 600 | person
      C4 | Yên Bình | Thực hiện năm 2025 / Tháng 8 / Số người | 390 | person
      D4 | Yên Bình | Thực hiện năm 2025 / Tháng 8 / % KH | 65 | percent
      E4 | Yên Bình | Thực hiện năm 2025 / Tháng 9 / Số người | 441 | person
      F4 | Yên Bình | Thực hiện năm 2025 / Tháng 9 / % KH | 73.5 | percent
      G4 | Yên Bình | Thực hiện năm 2025 / Tháng 10 / Số người | 502 | person
      H4 | Yên Bình | Thực hiện năm 2025 / Tháng 10 / % KH | 83.7 | percent
      B5 | Mù Cang Chải | KH năm | 240 | person
      C5 | Mù Cang Chải | Thực hiện năm 2025 / Tháng 8 / Số người | 131 | person
      D5 | Mù Cang Chải | Thực hiện năm 2025 / Tháng 8 / % KH | 54.6 | percent
      E5 | Mù Cang Chải | Thực hiện năm 2025 / Tháng 9 / Số người | 150 | person
      F5 | Mù Cang Chải | Thực hiện năm 2025 / Tháng 9 / % KH | 62.5 | percent
      G5 | Mù Cang Chải | Thực hiện năm 2025 / Tháng 10 / Số người | 188 | person
      H5 | Mù Cang Chải | Thực hiện năm 2025 / Tháng 10 / % KH | 78.3 | percent`,
  },
  {
    name: "a list of employers in debt: names, tax codes, months, amounts, the office in a column",
    language: "vi",
    table: `
    DANH SÁCH ĐƠN VỊ CHẬM ĐÓNG TRÊN 3 THÁNG
    STT|Mã số thuế|Tên đơn vị|BHXH quản lý|Số lao động|Số tiền chậm đóng (đồng)
    1|5300123456|Công ty TNHH An Phát|Lào Cai|45|1.204.500.000
    2|5300987654|HTX Nông nghiệp Xanh|Bảo Thắng|12|98.750.300
    3|5200456789|Công ty CP Khai khoáng Minh Đức|Văn Bàn|130|4.015.220.000
    |Cộng|||187|5.318.470.300`,
    figures: `
      E3 | Lào Cai | Công ty TNHH An Phát / Số lao động | 45 | person
      F3 | Lào Cai | Công ty TNHH An Phát / Số tiền chậm đóng (đồng) | 1204500000 | VND
      E4 | Bảo Thắng | HTX Nông nghiệp Xanh / Số lao động | 12 | person
      F4 | Bảo Thắng | HTX Nông nghiệp Xanh / Số tiền chậm đóng (đồng) | 98750300 | VND
      E5 | Văn Bàn | Công ty CP Khai khoáng Minh Đức / Số lao động | 130 | person
      F5 | Văn Bàn | Công ty CP Khai khoáng Minh Đức / Số tiền chậm đóng (đồng) | 4015220000 | VND`,
  },
  {
    name: "from one month to the next by reason: at the start, joined, left, at the end, for each scheme down",
    language: "vi",
    table: `
    Loại hình|Đầu tháng|Tăng trong tháng|Giảm trong tháng|Cuối tháng
    BHXH bắt buộc|98.120|1.402|1.110|98.412
    BHXH tự nguyện|31.728|310|168|31.870
    BHTN|80.115|1.250|1.080|80.285`,
    figures: `
      B2 |  | BHXH bắt buộc / Đầu tháng | 98120 | person
      C2 |  | BHXH bắt buộc / Tăng trong tháng | 1402 | person
      E2 |  | BHXH bắt buộc / Cuối tháng | 98412 | person
      D2 |  | BHXH bắt buộc / Giảm trong tháng | -1110 | person
      B3 |  | BHXH tự nguyện / Đầu tháng | 31728 | person
      C3 |  | BHXH tự nguyện / Tăng trong tháng | 310 | person
      E3 |  | BHXH tự nguyện / Cuối tháng | 31870 | person
      D3 |  | BHXH tự nguyện / Giảm trong tháng | -168 | person
      B4 |  | BHTN / Đầu tháng | 80115 | person
      C4 |  | BHTN / Tăng trong tháng | 1250 | person
      E4 |  | BHTN / Cuối tháng | 80285 | person
      D4 |  | BHTN / Giảm trong tháng | -1080 | person`,
  },
  {
    name: "the same office name in two provinces, the province said in its own column",
    language: "vi",
    table: `
    Tỉnh|Đơn vị|Số người|Số tiền (tr.đ)
    Lào Cai|Bảo Yên|402|1.204,5
    Lào Cai|Văn Bàn|310|988
    Yên Bái|Văn Yên|513|1.410,2
    Yên Bái|Yên Bình|287|870`,
    figures: `
      C2 | Bảo Yên | Số người | 402 | person
      D2 | Bảo Yên | Số tiền (tr.đ) | 1204500000 | VND
      C3 | Văn Bàn | Số người | 310 | person
      D3 | Văn Bàn | Số tiền (tr.đ) | 988000000 | VND
      C4 | Văn Yên | Số người | 513 | person
      D4 | Văn Yên | Số tiền (tr.đ) | 1410200000 | VND
      C5 | Yên Bình | Số người | 287 | person
      D5 | Yên Bình | Số tiền (tr.đ) | 870000000 | VND`,
  },
  {
    name: "days of the week across with their dates below, people reached each day",
    language: "vi",
    table: `
    Đơn vị|Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Cả tuần
    |17/11|18/11|19/11|20/11|21/11|
    Sa Pa|41|38|52|60|71|262
    Bát Xát|22|-|31|28|40|121
    Tổng|63|38|83|88|111|383`,
    merged: ["A1:A2", "G1:G2"],
    figures: `
      B3 | Sa Pa | Thứ Hai / 17/11 | 41 | person
      C3 | Sa Pa | Thứ Ba / 18/11 | 38 | person
      D3 | Sa Pa | Thứ Tư / 19/11 | 52 | person
      E3 | Sa Pa | Thứ Năm / 20/11 | 60 | person
      F3 | Sa Pa | Thứ Sáu / 21/11 | 71 | person
      B4 | Bát Xát | Thứ Hai / 17/11 | 22 | person
      D4 | Bát Xát | Thứ Tư / 19/11 | 31 | person
      E4 | Bát Xát | Thứ Năm / 20/11 | 28 | person
      F4 | Bát Xát | Thứ Sáu / 21/11 | 40 | person
      G3 | Sa Pa | Cả tuần | 262 | person
      G4 | Bát Xát | Cả tuần | 121 | person`,
  },
];
