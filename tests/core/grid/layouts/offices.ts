import type { Layout } from "./layout";

/** Vietnamese forms of offices: targets of two kinds, communes, staff, changes, dates. */
export const officeLayouts: readonly Layout[] = [
  {
    name: "targets of two kinds beside one result, thousands of dong in words",
    language: "vi",
    table: `
    UBND TỈNH ĐIỆN BIÊN
    BẢNG TỔNG HỢP CHI TRẢ LƯƠNG HƯU
    Địa phương|Chỉ tiêu được giao||Kết quả|Tiền chi qua tài khoản (nghìn đồng)
    |Tỉnh giao|Trung ương giao||
    Điện Biên Đông|310|300|322|1.250.400
    Tủa Chùa|205|190|188|980.150
    Mường Nhé|150|150|141|611.000
    Tổng|665|640|651|2.841.550`,
    merged: ["A3:A4", "B3:C3", "D3:D4", "E3:E4"],
    figures: `
      B5 | Điện Biên Đông | Chỉ tiêu được giao / Tỉnh giao | 310 | person
      C5 | Điện Biên Đông | Chỉ tiêu được giao / Trung ương giao | 300 | person
      D5 | Điện Biên Đông | Kết quả | 322 | person
      E5 | Điện Biên Đông | Tiền chi qua tài khoản (nghìn đồng) | 1250400000 | VND
      B6 | Tủa Chùa | Chỉ tiêu được giao / Tỉnh giao | 205 | person
      C6 | Tủa Chùa | Chỉ tiêu được giao / Trung ương giao | 190 | person
      D6 | Tủa Chùa | Kết quả | 188 | person
      E6 | Tủa Chùa | Tiền chi qua tài khoản (nghìn đồng) | 980150000 | VND
      B7 | Mường Nhé | Chỉ tiêu được giao / Tỉnh giao | 150 | person
      C7 | Mường Nhé | Chỉ tiêu được giao / Trung ương giao | 150 | person
      D7 | Mường Nhé | Kết quả | 141 | person
      E7 | Mường Nhé | Tiền chi qua tài khoản (nghìn đồng) | 611000000 | VND`,
  },
  {
    name: "a form with numbers, letters and a code row over blank cells to fill",
    language: "vi",
    table: `
    Mẫu 02/TT|||
    Số TT|Nội dung báo cáo|Đơn vị tính|Số liệu
    A|B|C|1
    1|Tổng số hội nghị|hội nghị|14
    2|Số người dự|lượt người|1.120
    3|Số tin, bài|tin, bài|
    4|Số thẻ BHYT tặng|thẻ|85
    5|Tỷ lệ chi trả không dùng tiền mặt|%|71,5`,
    figures: `
      D4 |  | Tổng số hội nghị / Số liệu | 14 | event
      D5 |  | Số người dự / Số liệu | 1120 | attendance
      D7 |  | Số thẻ BHYT tặng / Số liệu | 85 | card
      D8 |  | Tỷ lệ chi trả không dùng tiền mặt / Số liệu | 71.5 | percent`,
  },
  {
    name: "communes of two offices, each office's name repeated, sums after each",
    language: "vi",
    table: `
    STT|BHXH cơ sở|Xã/phường|Người tham gia BHXH TN|Người tham gia BHYT HGĐ
    1|Sa Pa|Xã Tả Phìn|12|140
    2|Sa Pa|Xã Mường Bo|9|115
    ||Cộng Sa Pa|21|255
    3|Bắc Hà|Xã Lùng Phình|7|88
    4|Bắc Hà|Xã Cốc Lầu|5|64
    ||Cộng Bắc Hà|12|152
    ||Tổng cộng|33|407`,
    figures: `
      D2 | Tả Phìn | Người tham gia BHXH TN | 12 | person
      E2 | Tả Phìn | Người tham gia BHYT HGĐ | 140 | person
      D3 | Mường Bo | Người tham gia BHXH TN | 9 | person
      E3 | Mường Bo | Người tham gia BHYT HGĐ | 115 | person
      D5 | Lùng Phình | Người tham gia BHXH TN | 7 | person
      E5 | Lùng Phình | Người tham gia BHYT HGĐ | 88 | person
      D6 | Xã Cốc Lầu | Người tham gia BHXH TN | 5 | person
      E6 | Xã Cốc Lầu | Người tham gia BHYT HGĐ | 64 | person`,
  },
  {
    name: "the total named by the province and set between header and offices, shares as whole percents",
    language: "vi",
    table: `
    Đơn vị|Số phải thu (triệu đồng)|Số đã thu (triệu đồng)|% đạt
    Tổng số toàn tỉnh|9.800|9.061|92%
    Chi nhánh Sa Pa|3.200|3.050|95%
    Chi nhánh Bát Xát|4.100|3.711|91%
    Chi nhánh Bắc Hà|2.500|2.300|92%`,
    figures: `
      B3 | Sa Pa | Số phải thu (triệu đồng) | 3200000000 | VND
      C3 | Sa Pa | Số đã thu (triệu đồng) | 3050000000 | VND
      D3 | Sa Pa | % đạt | 95 | percent
      B4 | Bát Xát | Số phải thu (triệu đồng) | 4100000000 | VND
      C4 | Bát Xát | Số đã thu (triệu đồng) | 3711000000 | VND
      D4 | Bát Xát | % đạt | 91 | percent
      B5 | Bắc Hà | Số phải thu (triệu đồng) | 2500000000 | VND
      C5 | Bắc Hà | Số đã thu (triệu đồng) | 2300000000 | VND
      D5 | Bắc Hà | % đạt | 92 | percent`,
  },
  {
    name: "quarters down under each year, years merged down",
    language: "vi",
    table: `
    Năm|Quý|BHXH tự nguyện|BHTN
    2024|Quý III|1.204|3.310
    |Quý IV|1.250|3.402
    2025|Quý I|1.198|3.377
    |Quý II|1.312|3.450`,
    merged: ["A2:A3", "A4:A5"],
    figures: `
      C2 |  | BHXH tự nguyện | 1204 | person
      D2 |  | BHTN | 3310 | person
      C3 |  | BHXH tự nguyện | 1250 | person
      D3 |  | BHTN | 3402 | person
      C4 |  | BHXH tự nguyện | 1198 | person
      D4 |  | BHTN | 3377 | person
      C5 |  | BHXH tự nguyện | 1312 | person
      D5 |  | BHTN | 3450 | person`,
  },
  {
    name: "three blocks of one column each, offices listed once on the left, dates in the headings",
    language: "vi",
    table: `
    Đơn vị|Đến 31/10/2025|Đến 15/11/2025|Đến 25/11/2025
    Sa Pa|402|428|441
    Bát Xát|377|390|404
    Văn Bàn|251|263|266
    Cộng|1.030|1.081|1.111`,
    figures: `
      B2 | Sa Pa | Đến 31/10/2025 | 402 | person
      C2 | Sa Pa | Đến 15/11/2025 | 428 | person
      D2 | Sa Pa | Đến 25/11/2025 | 441 | person
      B3 | Bát Xát | Đến 31/10/2025 | 377 | person
      C3 | Bát Xát | Đến 15/11/2025 | 390 | person
      D3 | Bát Xát | Đến 25/11/2025 | 404 | person
      B4 | Văn Bàn | Đến 31/10/2025 | 251 | person
      C4 | Văn Bàn | Đến 15/11/2025 | 263 | person
      D4 | Văn Bàn | Đến 25/11/2025 | 266 | person`,
  },
  {
    name: "an incentive sheet: staff names are no places",
    language: "vi",
    table: `
    KẾT QUẢ CỦA TUYÊN TRUYỀN VIÊN - BHXH SA PA
    STT|Họ và tên|Ngày sinh|Số người BHXH TN|Số người BHYT HGĐ
    1|Giàng A Lử|12/03/1990|8|54
    2|Lò Thị Hoa|01/11/1985|11|61
    3|Vàng Seo Páo|23/07/1993|5|47
    Tổng||| 24|162`,
    figures: `
      D3 |  | Giàng A Lử / Số người BHXH TN | 8 | person
      E3 |  | Giàng A Lử / Số người BHYT HGĐ | 54 | person
      D4 |  | Lò Thị Hoa / Số người BHXH TN | 11 | person
      E4 |  | Lò Thị Hoa / Số người BHYT HGĐ | 61 | person
      D5 |  | Vàng Seo Páo / Số người BHXH TN | 5 | person
      E5 |  | Vàng Seo Páo / Số người BHYT HGĐ | 47 | person`,
  },
  {
    name: "change in people and in percent under one heading beside the level",
    language: "vi",
    table: `
    Đơn vị|BHYT toàn dân|So với tháng trước||So với cùng kỳ||Ghi chú
    ||Số người|%|Số người|%|
    Lào Cai|101.250|1.204|1,2|-350|-0,3|
    Yên Bái|88.410|-96|-0,1|2.015|2,3|sáp nhập xã`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
    figures: `
      B3 | Lào Cai | BHYT toàn dân | 101250 | person
      C3 | Lào Cai | So với tháng trước / Số người | 1204 | person
      D3 | Lào Cai | So với tháng trước / % | 1.2 | percent
      E3 | Lào Cai | So với cùng kỳ / Số người | -350 | person
      F3 | Lào Cai | So với cùng kỳ / % | -0.3 | percent
      B4 | Yên Bái | BHYT toàn dân | 88410 | person
      C4 | Yên Bái | So với tháng trước / Số người | -96 | person
      D4 | Yên Bái | So với tháng trước / % | -0.1 | percent
      E4 | Yên Bái | So với cùng kỳ / Số người | 2015 | person
      F4 | Yên Bái | So với cùng kỳ / % | 2.3 | percent`,
  },
];
