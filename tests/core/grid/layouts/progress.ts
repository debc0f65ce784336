import type { Layout } from "./layout";

/** Vietnamese progress: months as lines, former districts, a sheet of answers, officers, coverage, typed numbers. */
export const progressLayouts: readonly Layout[] = [
  {
    name: "months one below the other as lines over the same offices, the months so far last",
    language: "vi",
    table: `
    TIẾN ĐỘ VẬN ĐỘNG BHYT HỘ GIA ĐÌNH|||
    Đơn vị|Chỉ tiêu|Thực hiện|Tỷ lệ (%)
    Tháng 9/2025|||
    Sa Pa|210|198|94,3
    Bát Xát|190|201|105,8
    Tháng 10/2025|||
    Sa Pa|220|230|104,5
    Bát Xát|200|181|90,5
    Lũy kế 10 tháng|||
    Sa Pa|2.050|1.998|97,5
    Bát Xát|1.870|1.792|95,8`,
    merged: ["A1:D1", "A3:D3", "A6:D6", "A9:D9"],
    figures: `
      B4 | Sa Pa | Tháng 9/2025 / Chỉ tiêu | 210 | person
      C4 | Sa Pa | Tháng 9/2025 / Thực hiện | 198 | person
      D4 | Sa Pa | Tháng 9/2025 / Tỷ lệ (%) | 94.3 | percent
      B5 | Bát Xát | Tháng 9/2025 / Chỉ tiêu | 190 | person
      C5 | Bát Xát | Tháng 9/2025 / Thực hiện | 201 | person
      D5 | Bát Xát | Tháng 9/2025 / Tỷ lệ (%) | 105.8 | percent
      B7 | Sa Pa | Tháng 10/2025 / Chỉ tiêu | 220 | person
      C7 | Sa Pa | Tháng 10/2025 / Thực hiện | 230 | person
      D7 | Sa Pa | Tháng 10/2025 / Tỷ lệ (%) | 104.5 | percent
      B8 | Bát Xát | Tháng 10/2025 / Chỉ tiêu | 200 | person
      C8 | Bát Xát | Tháng 10/2025 / Thực hiện | 181 | person
      D8 | Bát Xát | Tháng 10/2025 / Tỷ lệ (%) | 90.5 | percent
      B10 | Sa Pa | Lũy kế 10 tháng / Chỉ tiêu | 2050 | person
      C10 | Sa Pa | Lũy kế 10 tháng / Thực hiện | 1998 | person
      D10 | Sa Pa | Lũy kế 10 tháng / Tỷ lệ (%) | 97.5 | percent
      B11 | Bát Xát | Lũy kế 10 tháng / Chỉ tiêu | 1870 | person
      C11 | Bát Xát | Lũy kế 10 tháng / Thực hiện | 1792 | person
      D11 | Bát Xát | Lũy kế 10 tháng / Tỷ lệ (%) | 95.8 | percent`,
  },
  {
    name: "former districts merged down over communes, each with its sum, households and a share",
    language: "vi",
    table: `
    Huyện (cũ)|Xã, phường|Số hộ|Số hộ đã tham gia BHYT|Đạt tỷ lệ
    Bảo Yên|Nghĩa Đô|1.820|1.611|88,5%
    |Bảo Hà|2.904|2.600|89,5%
    |Cộng|4.724|4.211|89,1%
    Văn Bàn|Khánh Yên|2.310|2.198|95,2%
    |Dương Quỳ|1.477|1.302|88,2%
    |Cộng|3.787|3.500|92,4%
    Tổng cộng||8.511|7.711|90,6%`,
    merged: ["A2:A4", "A5:A7", "A8:B8"],
    figures: `
      C2 | Nghĩa Đô | Số hộ | 1820 | household
      D2 | Nghĩa Đô | Số hộ đã tham gia BHYT | 1611 | household
      E2 | Nghĩa Đô | Đạt tỷ lệ | 88.5 | percent
      C3 | Bảo Hà | Số hộ | 2904 | household
      D3 | Bảo Hà | Số hộ đã tham gia BHYT | 2600 | household
      E3 | Bảo Hà | Đạt tỷ lệ | 89.5 | percent
      C5 | Khánh Yên | Số hộ | 2310 | household
      D5 | Khánh Yên | Số hộ đã tham gia BHYT | 2198 | household
      E5 | Khánh Yên | Đạt tỷ lệ | 95.2 | percent
      C6 | Dương Quỳ | Số hộ | 1477 | household
      D6 | Dương Quỳ | Số hộ đã tham gia BHYT | 1302 | household
      E6 | Dương Quỳ | Đạt tỷ lệ | 88.2 | percent`,
  },
  {
    name: "sheet of answers: who wrote it, a telephone, a date, then figures with their units behind",
    language: "vi",
    table: `
    PHIẾU CUNG CẤP SỐ LIỆU||
    Nội dung|Số liệu|Đơn vị tính
    Ngày chốt số liệu|30/11/2025|
    Người lập|Nguyễn Văn Minh|
    Điện thoại|0214 3820 111|
    Số hội nghị đã tổ chức|14|hội nghị
    Số tờ rơi đã phát|6.500|tờ
    Số người tham gia BHXH tự nguyện|2.114|người
    Tỷ lệ bao phủ BHYT|95,6|%
    Số tiền chi trả qua tài khoản|48.215|triệu đồng`,
    figures: `
      B6 |  | Số hội nghị đã tổ chức / Số liệu | 14 | event
      B7 |  | Số tờ rơi đã phát / Số liệu | 6500 | item
      B8 |  | Số người tham gia BHXH tự nguyện / Số liệu | 2114 | person
      B9 |  | Tỷ lệ bao phủ BHYT / Số liệu | 95.6 | percent
      B10 |  | Số tiền chi trả qua tài khoản / Số liệu | 48215000000 | VND`,
  },
  {
    name: "officers with their communes, given and reached under two kinds of insurance, a grade in letters",
    language: "vi",
    table: `
    TT|Cán bộ phụ trách|Địa bàn|BHXH TN||BHYT HGĐ||Xếp loại
    |||Giao|Đạt|Giao|Đạt|
    1|Nguyễn Thị Thu|Mậu A|40|44|310|305|A
    2|Phạm Văn Dũng|Đông Cuông|25|17|180|149|C
    3|Lò Thị Hương|Cảm Nhân|30|30|220|231|A
    Cộng|||95|91|710|685|`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:H2"],
    figures: `
      D3 | Mậu A | BHXH TN / Giao | 40 | person
      E3 | Mậu A | BHXH TN / Đạt | 44 | person
      F3 | Mậu A | BHYT HGĐ / Giao | 310 | person
      G3 | Mậu A | BHYT HGĐ / Đạt | 305 | person
      D4 | Đông Cuông | BHXH TN / Giao | 25 | person
      E4 | Đông Cuông | BHXH TN / Đạt | 17 | person
      F4 | Đông Cuông | BHYT HGĐ / Giao | 180 | person
      G4 | Đông Cuông | BHYT HGĐ / Đạt | 149 | person
      D5 | Cảm Nhân | BHXH TN / Giao | 30 | person
      E5 | Cảm Nhân | BHXH TN / Đạt | 30 | person
      F5 | Cảm Nhân | BHYT HGĐ / Giao | 220 | person
      G5 | Cảm Nhân | BHYT HGĐ / Đạt | 231 | person`,
  },
  {
    name: "coverage of years and of ten months in percent that only the title says, the province last",
    language: "vi",
    table: `
    Tỷ lệ bao phủ BHYT theo địa bàn (%)|||
    Đơn vị|Năm 2023|Năm 2024|10 tháng 2025
    Si Ma Cai|97,1|97,8|98,0
    Mù Cang Chải|96,4|96,9|95,7
    Trạm Tấu|95,2|96,0|96,3
    Toàn tỉnh|94,8|95,1|95,6`,
    figures: `
      B3 | Si Ma Cai | Năm 2023 | 97.1 | percent
      C3 | Si Ma Cai | Năm 2024 | 97.8 | percent
      D3 | Si Ma Cai | 10 tháng 2025 | 98 | percent
      B4 | Mù Cang Chải | Năm 2023 | 96.4 | percent
      C4 | Mù Cang Chải | Năm 2024 | 96.9 | percent
      D4 | Mù Cang Chải | 10 tháng 2025 | 95.7 | percent
      B5 | Trạm Tấu | Năm 2023 | 95.2 | percent
      C5 | Trạm Tấu | Năm 2024 | 96 | percent
      D5 | Trạm Tấu | 10 tháng 2025 | 96.3 | percent`,
  },
  {
    name: "numbers typed with spaces, signs and percent signs of their own",
    language: "vi",
    table: `
    Đơn vị|Số người|Số tiền (đồng)|Tăng/giảm so với tháng trước|Tỷ lệ hoàn thành
    Văn Chấn|1 240|3 415 600 000|+12|97,5 %
    Nghĩa Lộ|982|2 704 150 000|(5)|88 %
    Lục Yên|1 105|2 998 000 500|0|91,25 %`,
    figures: `
      B2 | Văn Chấn | Số người | 1240 | person
      C2 | Văn Chấn | Số tiền (đồng) | 3415600000 | VND
      D2 | Văn Chấn | Tăng/giảm so với tháng trước | 12 | person
      E2 | Văn Chấn | Tỷ lệ hoàn thành | 97.5 | percent
      B3 | Nghĩa Lộ | Số người | 982 | person
      C3 | Nghĩa Lộ | Số tiền (đồng) | 2704150000 | VND
      D3 | Nghĩa Lộ | Tăng/giảm so với tháng trước | -5 | person
      E3 | Nghĩa Lộ | Tỷ lệ hoàn thành | 88 | percent
      B4 | Lục Yên | Số người | 1105 | person
      C4 | Lục Yên | Số tiền (đồng) | 2998000500 | VND
      D4 | Lục Yên | Tăng/giảm so với tháng trước | 0 | person
      E4 | Lục Yên | Tỷ lệ hoàn thành | 91.25 | percent`,
  },
  {
    name: "the first office has sent words and no figures",
    language: "vi",
    table: `
    Đơn vị|Chỉ tiêu|Kết quả
    Sa Pa|đang tổng hợp|đang tổng hợp
    Bắc Hà|120|98
    Lục Yên|140|151`,
    figures: `
      B3 | Bắc Hà | Chỉ tiêu | 120 | person
      C3 | Bắc Hà | Kết quả | 98 | person
      B4 | Lục Yên | Chỉ tiêu | 140 | person
      C4 | Lục Yên | Kết quả | 151 | person`,
  },
  {
    name: "a header's second row says more of the labels under their heading",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện||BHYT hộ gia đình|
    (BHXH cơ sở)|Kế hoạch|Thực hiện|Kế hoạch|Thực hiện
    Sa Pa|90|81|410|396
    Bắc Hà|70|73|305|288`,
    figures: `
      B3 | Sa Pa | BHXH tự nguyện / Kế hoạch | 90 | person
      C3 | Sa Pa | BHXH tự nguyện / Thực hiện | 81 | person
      D3 | Sa Pa | BHYT hộ gia đình / Kế hoạch | 410 | person
      E3 | Sa Pa | BHYT hộ gia đình / Thực hiện | 396 | person
      B4 | Bắc Hà | BHXH tự nguyện / Kế hoạch | 70 | person
      C4 | Bắc Hà | BHXH tự nguyện / Thực hiện | 73 | person
      D4 | Bắc Hà | BHYT hộ gia đình / Kế hoạch | 305 | person
      E4 | Bắc Hà | BHYT hộ gia đình / Thực hiện | 288 | person`,
  },
];
