import type { Layout } from "./layout";

/** Vietnamese regions and groups: sums of regions, a table aside, shares under a group, one row, units in cells. */
export const regionLayouts: readonly Layout[] = [
  {
    name: "what offices collected under two regions that have sums, three insurances in which",
    language: "vi",
    table: `
    BÁO CÁO SỐ THU THEO VÙNG|||||
    |||||ĐVT: triệu đồng
    STT|Đơn vị|Tổng số thu|Trong đó||
    |||BHXH|BHYT|BHTN
    I|Các BHXH cơ sở vùng thấp|110.400|72.300|33.100|5.000
    1|Bảo Thắng|61.200|40.100|18.300|2.800
    2|Trấn Yên|49.200|32.200|14.800|2.200
    II|Các BHXH cơ sở vùng cao|57.050|31.650|23.900|1.500
    1|Bắc Hà|35.450|19.850|14.700|900
    2|Si Ma Cai|21.600|11.800|9.200|600
    |Tổng cộng|167.450|103.950|57.000|6.500`,
    merged: ["A1:F1", "A3:A4", "B3:B4", "C3:C4", "D3:F3"],
    figures: `
      C6 | Bảo Thắng | Tổng số thu | 61200000000 | VND
      D6 | Bảo Thắng | Trong đó / BHXH | 40100000000 | VND
      E6 | Bảo Thắng | Trong đó / BHYT | 18300000000 | VND
      F6 | Bảo Thắng | Trong đó / BHTN | 2800000000 | VND
      C7 | Trấn Yên | Tổng số thu | 49200000000 | VND
      D7 | Trấn Yên | Trong đó / BHXH | 32200000000 | VND
      E7 | Trấn Yên | Trong đó / BHYT | 14800000000 | VND
      F7 | Trấn Yên | Trong đó / BHTN | 2200000000 | VND
      C9 | Bắc Hà | Tổng số thu | 35450000000 | VND
      D9 | Bắc Hà | Trong đó / BHXH | 19850000000 | VND
      E9 | Bắc Hà | Trong đó / BHYT | 14700000000 | VND
      F9 | Bắc Hà | Trong đó / BHTN | 900000000 | VND
      C10 | Si Ma Cai | Tổng số thu | 21600000000 | VND
      D10 | Si Ma Cai | Trong đó / BHXH | 11800000000 | VND
      E10 | Si Ma Cai | Trong đó / BHYT | 9200000000 | VND
      F10 | Si Ma Cai | Trong đó / BHTN | 600000000 | VND`,
  },
  {
    name: "a table that begins in the second column of its sheet",
    language: "vi",
    table: `
    |PHỤ LỤC KẾT QUẢ THỰC HIỆN|||

    |STT|Đơn vị|Số người tham gia mới|Ghi chú
    |1|Lục Yên|64|
    |2|Văn Yên|71|
    ||Cộng|135|`,
    figures: `
      D4 | Lục Yên | Số người tham gia mới | 64 | person
      D5 | Văn Yên | Số người tham gia mới | 71 | person`,
  },
  {
    name: "plan of the year, two months and so far under what was done, two shares under their own group",
    language: "vi",
    table: `
    STT|Chỉ tiêu|ĐVT|Kế hoạch năm 2025|Thực hiện|||Tỷ lệ thực hiện (%)|
    ||||Tháng 10|Tháng 11|Lũy kế|So KH|So cùng kỳ
    1|Tham gia BHXH tự nguyện|người|12.500|310|342|11.870|95,0|108,2
    2|Tham gia BHYT HGĐ|người|98.000|1.905|2.110|94.122|96,0|101,3
    3|Thu BHXH, BHYT, BHTN|tỷ đồng|1.520|121,5|130,2|1.401,7|92,2|110,4`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:I1"],
    figures: `
      D3 |  | Tham gia BHXH tự nguyện / Kế hoạch năm 2025 | 12500 | person
      E3 |  | Tham gia BHXH tự nguyện / Thực hiện / Tháng 10 | 310 | person
      F3 |  | Tham gia BHXH tự nguyện / Thực hiện / Tháng 11 | 342 | person
      G3 |  | Tham gia BHXH tự nguyện / Thực hiện / Lũy kế | 11870 | person
      H3 |  | Tham gia BHXH tự nguyện / Tỷ lệ thực hiện (%) / So KH | 95 | percent
      I3 |  | Tham gia BHXH tự nguyện / Tỷ lệ thực hiện (%) / So cùng kỳ | 108.2 | percent
      D4 |  | Tham gia BHYT HGĐ / Kế hoạch năm 2025 | 98000 | person
      E4 |  | Tham gia BHYT HGĐ / Thực hiện / Tháng 10 | 1905 | person
      F4 |  | Tham gia BHYT HGĐ / Thực hiện / Tháng 11 | 2110 | person
      G4 |  | Tham gia BHYT HGĐ / Thực hiện / Lũy kế | 94122 | person
      H4 |  | Tham gia BHYT HGĐ / Tỷ lệ thực hiện (%) / So KH | 96 | percent
      I4 |  | Tham gia BHYT HGĐ / Tỷ lệ thực hiện (%) / So cùng kỳ | 101.3 | percent
      D5 |  | Thu BHXH, BHYT, BHTN / Kế hoạch năm 2025 | 1520000000000 | VND
      E5 |  | Thu BHXH, BHYT, BHTN / Thực hiện / Tháng 10 | 121500000000 | VND
      F5 |  | Thu BHXH, BHYT, BHTN / Thực hiện / Tháng 11 | 130200000000 | VND
      G5 |  | Thu BHXH, BHYT, BHTN / Thực hiện / Lũy kế | 1401700000000 | VND
      H5 |  | Thu BHXH, BHYT, BHTN / Tỷ lệ thực hiện (%) / So KH | 92.2 | percent
      I5 |  | Thu BHXH, BHYT, BHTN / Tỷ lệ thực hiện (%) / So cùng kỳ | 110.4 | percent`,
  },
  {
    name: "one office's only row under two rows of headers",
    language: "vi",
    table: `
    Đơn vị|Hội nghị||Tư vấn||Kết quả
    |Số cuộc|Số người dự|Số điểm|Số lượt người|Tham gia mới
    Mù Cang Chải|5|310|2|142|27`,
    merged: ["A1:A2", "B1:C1", "D1:E1"],
    figures: `
      B3 | Mù Cang Chải | Hội nghị / Số cuộc | 5 | event
      C3 | Mù Cang Chải | Hội nghị / Số người dự | 310 | person
      D3 | Mù Cang Chải | Tư vấn / Số điểm | 2 | booth
      E3 | Mù Cang Chải | Tư vấn / Số lượt người | 142 | attendance
      F3 | Mù Cang Chải | Kết quả / Tham gia mới | 27 | person`,
  },
  {
    name: "communes with their office in brackets, in two groups by what they reached",
    language: "vi",
    table: `
    Xã (thuộc BHXH cơ sở)|Kế hoạch|Thực hiện|Đạt (%)
    Nhóm đạt kế hoạch|||
    Gia Phú (Bảo Thắng)|40|44|110
    Mậu A (Văn Yên)|35|35|100
    Nhóm chưa đạt kế hoạch|||
    Tú Lệ (Văn Chấn)|30|21|70
    Mường Bo (Sa Pa)|25|20|80`,
    figures: `
      B3 | Gia Phú | Kế hoạch | 40 | person
      C3 | Gia Phú | Thực hiện | 44 | person
      D3 | Gia Phú | Đạt (%) | 110 | percent
      B4 | Mậu A | Kế hoạch | 35 | person
      C4 | Mậu A | Thực hiện | 35 | person
      D4 | Mậu A | Đạt (%) | 100 | percent
      B6 | Tú Lệ | Kế hoạch | 30 | person
      C6 | Tú Lệ | Thực hiện | 21 | person
      D6 | Tú Lệ | Đạt (%) | 70 | percent
      B7 | Mường Bo | Kế hoạch | 25 | person
      C7 | Mường Bo | Thực hiện | 20 | person
      D7 | Mường Bo | Đạt (%) | 80 | percent`,
  },
  {
    name: "sessions, people and money with their units in the cells, millions beside billions",
    language: "vi",
    table: `
    Đơn vị|Tuyên truyền|Kết quả vận động|Số tiền thu
    Trạm Tấu|6 buổi|18 người|120,5 triệu đồng
    Văn Chấn|11 buổi|42 người|1,2 tỷ đồng
    Yên Bình|9 buổi|35 người|860 triệu đồng`,
    figures: `
      B2 | Trạm Tấu | Tuyên truyền | 6 | event
      C2 | Trạm Tấu | Kết quả vận động | 18 | person
      D2 | Trạm Tấu | Số tiền thu | 120500000 | VND
      B3 | Văn Chấn | Tuyên truyền | 11 | event
      C3 | Văn Chấn | Kết quả vận động | 42 | person
      D3 | Văn Chấn | Số tiền thu | 1200000000 | VND
      B4 | Yên Bình | Tuyên truyền | 9 | event
      C4 | Yên Bình | Kết quả vận động | 35 | person
      D4 | Yên Bình | Số tiền thu | 860000000 | VND`,
  },
  {
    name: "women of which under each office and under the sum",
    language: "vi",
    table: `
    Đơn vị|Tháng 10|Tháng 11
    Văn Bàn|1.204|1.233
    Trong đó: Nữ|702|719
    Bảo Yên|1.511|1.540
    Trong đó: Nữ|880|897
    Tổng cộng|2.715|2.773
    Trong đó: Nữ|1.582|1.616`,
    figures: `
      B2 | Văn Bàn | Tháng 10 | 1204 | person
      C2 | Văn Bàn | Tháng 11 | 1233 | person
      B3 | Văn Bàn | Trong đó: Nữ / Tháng 10 | 702 | person
      C3 | Văn Bàn | Trong đó: Nữ / Tháng 11 | 719 | person
      B4 | Bảo Yên | Tháng 10 | 1511 | person
      C4 | Bảo Yên | Tháng 11 | 1540 | person
      B5 | Bảo Yên | Trong đó: Nữ / Tháng 10 | 880 | person
      C5 | Bảo Yên | Trong đó: Nữ / Tháng 11 | 897 | person`,
  },
  {
    name: "men and women as dashes under each commune of a name that is not known",
    language: "vi",
    table: `
    Xã|BHXH tự nguyện
    Xuân Quang|90
    - Nam|38
    - Nữ|52
    Đông An|75
    - Nam|31
    - Nữ|44
    Cộng|165`,
    figures: `
      B2 | Xuân Quang | BHXH tự nguyện | 90 | person
      B3 | Xuân Quang | - Nam / BHXH tự nguyện | 38 | person
      B4 | Xuân Quang | - Nữ / BHXH tự nguyện | 52 | person
      B5 | Đông An | BHXH tự nguyện | 75 | person
      B6 | Đông An | - Nam / BHXH tự nguyện | 31 | person
      B7 | Đông An | - Nữ / BHXH tự nguyện | 44 | person`,
  },
  {
    name: "communes as dashes under their offices, which have their sums",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện
    Bảo Thắng|90
    - Gia Phú|50
    - Xuân Quang|40
    Văn Yên|75
    - Mậu A|45
    - Đông An|30
    Tổng cộng|165`,
    figures: `
      B3 | Gia Phú | BHXH tự nguyện | 50 | person
      B4 | Xuân Quang | BHXH tự nguyện | 40 | person
      B6 | Mậu A | BHXH tự nguyện | 45 | person
      B7 | Đông An | BHXH tự nguyện | 30 | person`,
  },
  {
    name: "from the beginning to the end of a period: what came, what went, poor households that rose",
    language: "vi",
    table: `
    Chỉ tiêu|Đầu kỳ|Tăng trong kỳ|Giảm trong kỳ|Cuối kỳ|Giảm nghèo (hộ)
    BHXH bắt buộc|3.011|120|81|3.050|6
    BHXH tự nguyện|1.820|64|42|1.842|9`,
    figures: `
      B2 |  | BHXH bắt buộc / Đầu kỳ | 3011 | person
      C2 |  | BHXH bắt buộc / Tăng trong kỳ | 120 | person
      D2 |  | BHXH bắt buộc / Giảm trong kỳ | -81 | person
      E2 |  | BHXH bắt buộc / Cuối kỳ | 3050 | person
      F2 |  | BHXH bắt buộc / Giảm nghèo (hộ) | 6 | household
      B3 |  | BHXH tự nguyện / Đầu kỳ | 1820 | person
      C3 |  | BHXH tự nguyện / Tăng trong kỳ | 64 | person
      D3 |  | BHXH tự nguyện / Giảm trong kỳ | -42 | person
      E3 |  | BHXH tự nguyện / Cuối kỳ | 1842 | person
      F3 |  | BHXH tự nguyện / Giảm nghèo (hộ) | 9 | household`,
  },
];
