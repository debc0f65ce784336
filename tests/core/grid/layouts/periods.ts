import type { Layout } from "./layout";

/** Weeks, days, months, quarters and years, across and down, alone and beside the year so far. */
export const periodLayouts: readonly Layout[] = [
  {
    name: "the month and the year so far, each over the same things",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI TỈNH LÀO CAI
    KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA
    STT|Đơn vị|Tháng 11/2025|||Lũy kế 11 tháng||
    ||BHXH tự nguyện|BHYT HGĐ|Chuyển ATM|BHXH tự nguyện|BHYT HGĐ|Chuyển ATM
    1|BHXH cơ sở Sa Pa|41|312|18|402|5.120|160
    2|BHXH cơ sở Bảo Thắng|37|280|22|377|4.915|204
    3|BHXH cơ sở Văn Bàn|29|199|9|251|3.018|97
    Cộng||107|791|49|1.030|13.053|461`,
    merged: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "A8:B8"],
    figures: `
      C5 | Sa Pa | Tháng 11/2025 / BHXH tự nguyện | 41 | person
      D5 | Sa Pa | Tháng 11/2025 / BHYT HGĐ | 312 | person
      E5 | Sa Pa | Tháng 11/2025 / Chuyển ATM | 18 | person
      F5 | Sa Pa | Lũy kế 11 tháng / BHXH tự nguyện | 402 | person
      G5 | Sa Pa | Lũy kế 11 tháng / BHYT HGĐ | 5120 | person
      H5 | Sa Pa | Lũy kế 11 tháng / Chuyển ATM | 160 | person
      C6 | Bảo Thắng | Tháng 11/2025 / BHXH tự nguyện | 37 | person
      D6 | Bảo Thắng | Tháng 11/2025 / BHYT HGĐ | 280 | person
      E6 | Bảo Thắng | Tháng 11/2025 / Chuyển ATM | 22 | person
      F6 | Bảo Thắng | Lũy kế 11 tháng / BHXH tự nguyện | 377 | person
      G6 | Bảo Thắng | Lũy kế 11 tháng / BHYT HGĐ | 4915 | person
      H6 | Bảo Thắng | Lũy kế 11 tháng / Chuyển ATM | 204 | person
      C7 | Văn Bàn | Tháng 11/2025 / BHXH tự nguyện | 29 | person
      D7 | Văn Bàn | Tháng 11/2025 / BHYT HGĐ | 199 | person
      E7 | Văn Bàn | Tháng 11/2025 / Chuyển ATM | 9 | person
      F7 | Văn Bàn | Lũy kế 11 tháng / BHXH tự nguyện | 251 | person
      G7 | Văn Bàn | Lũy kế 11 tháng / BHYT HGĐ | 3018 | person
      H7 | Văn Bàn | Lũy kế 11 tháng / Chuyển ATM | 97 | person`,
  },
  {
    name: "weeks of the month down the rows",
    language: "vi",
    table: `
    Tiến độ chiến dịch tháng 11/2025 - BHXH Văn Chấn
    Thời gian|BHXH tự nguyện|BHYT hộ gia đình|Tờ rơi phát ra
    Tuần 1 (01/11 - 07/11)|12|140|600
    Tuần 2 (08/11 - 14/11)|19|155|450
    Tuần 3 (15/11 - 21/11)|22|171|0
    Cộng|53|466|1.050`,
    figures: `
      B3 |  | BHXH tự nguyện | 12 | person
      C3 |  | BHYT hộ gia đình | 140 | person
      D3 |  | Tờ rơi phát ra | 600 | item
      B4 |  | BHXH tự nguyện | 19 | person
      C4 |  | BHYT hộ gia đình | 155 | person
      D4 |  | Tờ rơi phát ra | 450 | item
      B5 |  | BHXH tự nguyện | 22 | person
      C5 |  | BHYT hộ gia đình | 171 | person
      D5 |  | Tờ rơi phát ra | 0 | item`,
  },
  {
    name: "days across under one heading, the thing counted in the title",
    language: "vi",
    table: `
    SỐ NGƯỜI THAM GIA BHYT HỘ GIA ĐÌNH TRONG NGÀY HỘI
    Đơn vị|Ngày|||Tổng
    |21/11|22/11|23/11|
    Sa Pa|31|44|12|87
    Bát Xát|20|18|25|63
    Bắc Hà|9|0|14|23`,
    merged: ["A2:A3", "B2:D2", "E2:E3"],
    figures: `
      B4 | Sa Pa | Ngày / 21/11 | 31 | person
      C4 | Sa Pa | Ngày / 22/11 | 44 | person
      D4 | Sa Pa | Ngày / 23/11 | 12 | person
      B5 | Bát Xát | Ngày / 21/11 | 20 | person
      C5 | Bát Xát | Ngày / 22/11 | 18 | person
      D5 | Bát Xát | Ngày / 23/11 | 25 | person
      B6 | Bắc Hà | Ngày / 21/11 | 9 | person
      C6 | Bắc Hà | Ngày / 22/11 | 0 | person
      D6 | Bắc Hà | Ngày / 23/11 | 14 | person`,
  },
  {
    name: "months down, offices across, the thing counted in the title",
    language: "vi",
    table: `
    Số người chuyển sang nhận lương hưu qua tài khoản năm 2025
    Tháng|Sa Pa|Bắc Hà|Văn Bàn|Cộng
    Tháng 8|15|9|11|35
    Tháng 9|18|7|10|35
    Tháng 10|21|12|8|41
    Cộng|54|28|29|111`,
    figures: `
      B3 | Sa Pa | Tháng 8 | 15 | person
      C3 | Bắc Hà | Tháng 8 | 9 | person
      D3 | Văn Bàn | Tháng 8 | 11 | person
      B4 | Sa Pa | Tháng 9 | 18 | person
      C4 | Bắc Hà | Tháng 9 | 7 | person
      D4 | Văn Bàn | Tháng 9 | 10 | person
      B5 | Sa Pa | Tháng 10 | 21 | person
      C5 | Bắc Hà | Tháng 10 | 12 | person
      D5 | Văn Bàn | Tháng 10 | 8 | person`,
  },
  {
    name: "last year, this year, difference and growth under each thing",
    language: "vi",
    table: `
    Đơn vị|BHXH bắt buộc||||BHTN||||
    |2024|2025|+/-|%|2024|2025|+/-|%
    Sa Pa|4.120|4.300|180|4,4|3.810|3.790|-20|-0,5
    Văn Bàn|2.950|3.001|51|1,7|2.600|2.655|55|2,1`,
    merged: ["A1:A2", "B1:E1", "F1:I1"],
    figures: `
      B3 | Sa Pa | BHXH bắt buộc / 2024 | 4120 | person
      C3 | Sa Pa | BHXH bắt buộc / 2025 | 4300 | person
      D3 | Sa Pa | BHXH bắt buộc / +/- | 180 | person
      E3 | Sa Pa | BHXH bắt buộc / % | 4.4 | percent
      F3 | Sa Pa | BHTN / 2024 | 3810 | person
      G3 | Sa Pa | BHTN / 2025 | 3790 | person
      H3 | Sa Pa | BHTN / +/- | -20 | person
      I3 | Sa Pa | BHTN / % | -0.5 | percent
      B4 | Văn Bàn | BHXH bắt buộc / 2024 | 2950 | person
      C4 | Văn Bàn | BHXH bắt buộc / 2025 | 3001 | person
      D4 | Văn Bàn | BHXH bắt buộc / +/- | 51 | person
      E4 | Văn Bàn | BHXH bắt buộc / % | 1.7 | percent
      F4 | Văn Bàn | BHTN / 2024 | 2600 | person
      G4 | Văn Bàn | BHTN / 2025 | 2655 | person
      H4 | Văn Bàn | BHTN / +/- | 55 | person
      I4 | Văn Bàn | BHTN / % | 2.1 | percent`,
  },
  {
    name: "the month and the year so far as rows under each office",
    language: "vi",
    table: `
    TT|Đơn vị|Kỳ|BHXH TN (người)|BHYT HGĐ (người)|Số thu (triệu đồng)
    1|Trấn Yên|Trong tháng|12|140|820,5
    ||Lũy kế|133|2.140|9.105
    2|Yên Bình|Trong tháng|18|96|640
    ||Lũy kế|201|1.870|7.330,2`,
    merged: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"],
    figures: `
      D2 | Trấn Yên | Trong tháng / BHXH TN (người) | 12 | person
      E2 | Trấn Yên | Trong tháng / BHYT HGĐ (người) | 140 | person
      F2 | Trấn Yên | Trong tháng / Số thu (triệu đồng) | 820500000 | VND
      D3 | Trấn Yên | Lũy kế / BHXH TN (người) | 133 | person
      E3 | Trấn Yên | Lũy kế / BHYT HGĐ (người) | 2140 | person
      F3 | Trấn Yên | Lũy kế / Số thu (triệu đồng) | 9105000000 | VND
      D4 | Yên Bình | Trong tháng / BHXH TN (người) | 18 | person
      E4 | Yên Bình | Trong tháng / BHYT HGĐ (người) | 96 | person
      F4 | Yên Bình | Trong tháng / Số thu (triệu đồng) | 640000000 | VND
      D5 | Yên Bình | Lũy kế / BHXH TN (người) | 201 | person
      E5 | Yên Bình | Lũy kế / BHYT HGĐ (người) | 1870 | person
      F5 | Yên Bình | Lũy kế / Số thu (triệu đồng) | 7330200000 | VND`,
  },
  {
    name: "plan, result and percent as rows of each office",
    language: "vi",
    table: `
    Đơn vị|Nội dung|Quý I|Quý II|Quý III
    Sa Pa|Kế hoạch (người)|100|120|130
    Sa Pa|Thực hiện (người)|95|126|117
    Sa Pa|Tỷ lệ (%)|95,0|105,0|90,0
    Bắc Hà|Kế hoạch (người)|80|80|90
    Bắc Hà|Thực hiện (người)|60|84|99
    Bắc Hà|Tỷ lệ (%)|75,0|105,0|110,0`,
    figures: `
      C2 | Sa Pa | Kế hoạch (người) / Quý I | 100 | person
      D2 | Sa Pa | Kế hoạch (người) / Quý II | 120 | person
      E2 | Sa Pa | Kế hoạch (người) / Quý III | 130 | person
      C3 | Sa Pa | Thực hiện (người) / Quý I | 95 | person
      D3 | Sa Pa | Thực hiện (người) / Quý II | 126 | person
      E3 | Sa Pa | Thực hiện (người) / Quý III | 117 | person
      C4 | Sa Pa | Tỷ lệ (%) / Quý I | 95 | percent
      D4 | Sa Pa | Tỷ lệ (%) / Quý II | 105 | percent
      E4 | Sa Pa | Tỷ lệ (%) / Quý III | 90 | percent
      C5 | Bắc Hà | Kế hoạch (người) / Quý I | 80 | person
      D5 | Bắc Hà | Kế hoạch (người) / Quý II | 80 | person
      E5 | Bắc Hà | Kế hoạch (người) / Quý III | 90 | person
      C6 | Bắc Hà | Thực hiện (người) / Quý I | 60 | person
      D6 | Bắc Hà | Thực hiện (người) / Quý II | 84 | person
      E6 | Bắc Hà | Thực hiện (người) / Quý III | 99 | person
      C7 | Bắc Hà | Tỷ lệ (%) / Quý I | 75 | percent
      D7 | Bắc Hà | Tỷ lệ (%) / Quý II | 105 | percent
      E7 | Bắc Hà | Tỷ lệ (%) / Quý III | 110 | percent`,
  },
  {
    name: "quarters and a half-year across, a total line of the country",
    language: "en",
    table: `
    Social insurance participants ('000)
    Province|Q1 2025|Q2 2025|H1 2025|Q3 2025
    Lao Cai|101.5|103.2|103.2|105.0
    Son La|88.4|89.9|89.9|90.7
    Dien Bien|61.0|61.3|61.3|62.8
    Whole region|250.9|254.4|254.4|258.5`,
    figures: `
      B3 | Lào Cai | Q1 2025 | 101500 | person
      C3 | Lào Cai | Q2 2025 | 103200 | person
      D3 | Lào Cai | H1 2025 | 103200 | person
      E3 | Lào Cai | Q3 2025 | 105000 | person
      B4 | Sơn La | Q1 2025 | 88400 | person
      C4 | Sơn La | Q2 2025 | 89900 | person
      D4 | Sơn La | H1 2025 | 89900 | person
      E4 | Sơn La | Q3 2025 | 90700 | person
      B5 | Điện Biên | Q1 2025 | 61000 | person
      C5 | Điện Biên | Q2 2025 | 61300 | person
      D5 | Điện Biên | H1 2025 | 61300 | person
      E5 | Điện Biên | Q3 2025 | 62800 | person`,
  },
  {
    name: "targets of next year beside results, a blank header over the offices",
    language: "en",
    table: `
    |2025||2026
    |Target|Result|Target
    Yen Binh office|800|640|700
    Luc Yen office|700|770|800
    Tran Yen office|650|655|690`,
    merged: ["B1:C1"],
    figures: `
      B3 | Yên Bình | 2025 / Target | 800 | person
      C3 | Yên Bình | 2025 / Result | 640 | person
      D3 | Yên Bình | 2026 / Target | 700 | person
      B4 | Lục Yên | 2025 / Target | 700 | person
      C4 | Lục Yên | 2025 / Result | 770 | person
      D4 | Lục Yên | 2026 / Target | 800 | person
      B5 | Trấn Yên | 2025 / Target | 650 | person
      C5 | Trấn Yên | 2025 / Result | 655 | person
      D5 | Trấn Yên | 2026 / Target | 690 | person`,
  },
];
