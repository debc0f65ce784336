import type { Layout } from "./layout";

/** Vietnamese returns: who collects, an annex with units, two years, a diary, offices across. */
export const collectorLayouts: readonly Layout[] = [
  {
    name: "organisations that collect, new and renewed members under two kinds of insurance, money in thousands",
    language: "vi",
    table: `
    KẾT QUẢ CỦA CÁC TỔ CHỨC DỊCH VỤ THU QUÝ III/2025|||||||
    TT|Tổ chức dịch vụ thu|Số nhân viên thu|Người tham gia BHXH TN||Người tham gia BHYT HGĐ||Số tiền thu (nghìn đồng)
    |||Tăng mới|Tái tục|Tăng mới|Tái tục|
    1|Bưu điện tỉnh|214|310|1.102|1.480|9.655|8.412.300
    2|Viettel Lào Cai|56|74|203|215|1.870|1.655.120
    3|Hội Nông dân|38|51|96|140|611|598.750
    |Cộng|308|435|1.401|1.835|12.136|10.666.170`,
    merged: ["A1:H1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"],
    figures: `
      C4 |  | Bưu điện tỉnh / Số nhân viên thu | 214 | person
      D4 |  | Bưu điện tỉnh / Người tham gia BHXH TN / Tăng mới | 310 | person
      E4 |  | Bưu điện tỉnh / Người tham gia BHXH TN / Tái tục | 1102 | person
      F4 |  | Bưu điện tỉnh / Người tham gia BHYT HGĐ / Tăng mới | 1480 | person
      G4 |  | Bưu điện tỉnh / Người tham gia BHYT HGĐ / Tái tục | 9655 | person
      H4 |  | Bưu điện tỉnh / Số tiền thu (nghìn đồng) | 8412300000 | VND
      C5 |  | Viettel Lào Cai / Số nhân viên thu | 56 | person
      D5 |  | Viettel Lào Cai / Người tham gia BHXH TN / Tăng mới | 74 | person
      E5 |  | Viettel Lào Cai / Người tham gia BHXH TN / Tái tục | 203 | person
      F5 |  | Viettel Lào Cai / Người tham gia BHYT HGĐ / Tăng mới | 215 | person
      G5 |  | Viettel Lào Cai / Người tham gia BHYT HGĐ / Tái tục | 1870 | person
      H5 |  | Viettel Lào Cai / Số tiền thu (nghìn đồng) | 1655120000 | VND
      C6 |  | Hội Nông dân / Số nhân viên thu | 38 | person
      D6 |  | Hội Nông dân / Người tham gia BHXH TN / Tăng mới | 51 | person
      E6 |  | Hội Nông dân / Người tham gia BHXH TN / Tái tục | 96 | person
      F6 |  | Hội Nông dân / Người tham gia BHYT HGĐ / Tăng mới | 140 | person
      G6 |  | Hội Nông dân / Người tham gia BHYT HGĐ / Tái tục | 611 | person
      H6 |  | Hội Nông dân / Số tiền thu (nghìn đồng) | 598750000 | VND`,
  },
  {
    name: "annex with a paper's number, units in a row of their own, regions with letters and their sums",
    language: "vi",
    table: `
    PHỤ LỤC 02|||||
    (Kèm theo Báo cáo số 512/BC-BHXH ngày 05/10/2025)|||||
    STT|Tên đơn vị|Số thẻ BHYT đã cấp|Số hồ sơ giải quyết|Tỷ lệ đúng hạn|Số chi KCB
    ||(thẻ)|(hồ sơ)|(%)|(triệu đồng)
    A|Khu vực Lào Cai||||
    1|Bảo Thắng|84.210|1.320|99,8|41.205
    2|Bát Xát|61.077|984|100|28.660
    |Cộng khu vực|145.287|2.304|99,9|69.865
    B|Khu vực Yên Bái||||
    1|Trấn Yên|70.115|1.105|99,5|33.418
    2|Văn Chấn|98.450|1.512|98,9|47.002
    |Cộng khu vực|168.565|2.617|99,2|80.420
    |TỔNG CỘNG|313.852|4.921|99,5|150.285`,
    figures: `
      C6 | Bảo Thắng | Số thẻ BHYT đã cấp | 84210 | card
      D6 | Bảo Thắng | Số hồ sơ giải quyết | 1320 | case
      E6 | Bảo Thắng | Tỷ lệ đúng hạn | 99.8 | percent
      F6 | Bảo Thắng | Số chi KCB | 41205000000 | VND
      C7 | Bát Xát | Số thẻ BHYT đã cấp | 61077 | card
      D7 | Bát Xát | Số hồ sơ giải quyết | 984 | case
      E7 | Bát Xát | Tỷ lệ đúng hạn | 100 | percent
      F7 | Bát Xát | Số chi KCB | 28660000000 | VND
      C10 | Trấn Yên | Số thẻ BHYT đã cấp | 70115 | card
      D10 | Trấn Yên | Số hồ sơ giải quyết | 1105 | case
      E10 | Trấn Yên | Tỷ lệ đúng hạn | 99.5 | percent
      F10 | Trấn Yên | Số chi KCB | 33418000000 | VND
      C11 | Văn Chấn | Số thẻ BHYT đã cấp | 98450 | card
      D11 | Văn Chấn | Số hồ sơ giải quyết | 1512 | case
      E11 | Văn Chấn | Tỷ lệ đúng hạn | 98.9 | percent
      F11 | Văn Chấn | Số chi KCB | 47002000000 | VND`,
  },
  {
    name: "one month of two years, what changed as a number and as a share",
    language: "vi",
    table: `
    SỐ NGƯỜI THAM GIA BHXH TỰ NGUYỆN||||||
    ||||||ĐVT: người
    TT|BHXH cơ sở|Tháng 11/2024|Tháng 11/2025|So sánh||Ghi chú
    ||||Tăng, giảm tuyệt đối|Tỷ lệ (%)|
    1|Lục Yên|2.051|2.114|63|3,1|
    2|Nghĩa Lộ|1.877|1.820|-57|-3,0|Nhiều người đi làm xa
    3|Mường Khương|1.240|1.310|70|5,6|
    Tổng||5.168|5.244|76|1,5|`,
    merged: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"],
    figures: `
      C5 | Lục Yên | Tháng 11/2024 | 2051 | person
      D5 | Lục Yên | Tháng 11/2025 | 2114 | person
      E5 | Lục Yên | So sánh / Tăng, giảm tuyệt đối | 63 | person
      F5 | Lục Yên | So sánh / Tỷ lệ (%) | 3.1 | percent
      C6 | Nghĩa Lộ | Tháng 11/2024 | 1877 | person
      D6 | Nghĩa Lộ | Tháng 11/2025 | 1820 | person
      E6 | Nghĩa Lộ | So sánh / Tăng, giảm tuyệt đối | -57 | person
      F6 | Nghĩa Lộ | So sánh / Tỷ lệ (%) | -3 | percent
      C7 | Mường Khương | Tháng 11/2024 | 1240 | person
      D7 | Mường Khương | Tháng 11/2025 | 1310 | person
      E7 | Mường Khương | So sánh / Tăng, giảm tuyệt đối | 70 | person
      F7 | Mường Khương | So sánh / Tỷ lệ (%) | 5.6 | percent`,
  },
  {
    name: "diary of a mobile consultation point: dates and markets down, attendances and who signed",
    language: "vi",
    table: `
    NHẬT KÝ ĐIỂM TƯ VẤN LƯU ĐỘNG||||
    Ngày|Địa điểm|Lượt người được tư vấn|Đăng ký BHXH tự nguyện|Đăng ký BHYT hộ gia đình
    15/11/2025|Chợ Bắc Hà|186|7|42
    16/11/2025|Chợ Lùng Phình|95|3|20
    22/11/2025|Chợ Bắc Hà|203|9|51
    23/11/2025|Chợ Cán Cấu|120|2|33
    Cộng||604|21|146`,
    figures: `
      C3 | Chợ Bắc Hà | Lượt người được tư vấn | 186 | attendance
      D3 | Chợ Bắc Hà | Đăng ký BHXH tự nguyện | 7 | person
      E3 | Chợ Bắc Hà | Đăng ký BHYT hộ gia đình | 42 | person
      C4 | Chợ Lùng Phình | Lượt người được tư vấn | 95 | attendance
      D4 | Chợ Lùng Phình | Đăng ký BHXH tự nguyện | 3 | person
      E4 | Chợ Lùng Phình | Đăng ký BHYT hộ gia đình | 20 | person
      C5 | Chợ Bắc Hà | Lượt người được tư vấn | 203 | attendance
      D5 | Chợ Bắc Hà | Đăng ký BHXH tự nguyện | 9 | person
      E5 | Chợ Bắc Hà | Đăng ký BHYT hộ gia đình | 51 | person
      C6 | Chợ Cán Cấu | Lượt người được tư vấn | 120 | attendance
      D6 | Chợ Cán Cấu | Đăng ký BHXH tự nguyện | 2 | person
      E6 | Chợ Cán Cấu | Đăng ký BHYT hộ gia đình | 33 | person`,
  },
  {
    name: "offices across with plan, result and share each, things with a unit each down",
    language: "vi",
    table: `
    Chỉ tiêu|ĐVT|Yên Bình|||Trấn Yên||
    ||KH|TH|%|KH|TH|%
    BHXH bắt buộc|người|4.100|4.022|98,1|3.050|3.011|98,7
    BHXH tự nguyện|người|900|871|96,8|740|655|88,5
    Thu BHYT|triệu đồng|21.500|20.904,5|97,2|17.800|16.990|95,4`,
    merged: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
    figures: `
      C3 | Yên Bình | BHXH bắt buộc / KH | 4100 | person
      D3 | Yên Bình | BHXH bắt buộc / TH | 4022 | person
      E3 | Yên Bình | BHXH bắt buộc / % | 98.1 | percent
      F3 | Trấn Yên | BHXH bắt buộc / KH | 3050 | person
      G3 | Trấn Yên | BHXH bắt buộc / TH | 3011 | person
      H3 | Trấn Yên | BHXH bắt buộc / % | 98.7 | percent
      C4 | Yên Bình | BHXH tự nguyện / KH | 900 | person
      D4 | Yên Bình | BHXH tự nguyện / TH | 871 | person
      E4 | Yên Bình | BHXH tự nguyện / % | 96.8 | percent
      F4 | Trấn Yên | BHXH tự nguyện / KH | 740 | person
      G4 | Trấn Yên | BHXH tự nguyện / TH | 655 | person
      H4 | Trấn Yên | BHXH tự nguyện / % | 88.5 | percent
      C5 | Yên Bình | Thu BHYT / KH | 21500000000 | VND
      D5 | Yên Bình | Thu BHYT / TH | 20904500000 | VND
      E5 | Yên Bình | Thu BHYT / % | 97.2 | percent
      F5 | Trấn Yên | Thu BHYT / KH | 17800000000 | VND
      G5 | Trấn Yên | Thu BHYT / TH | 16990000000 | VND
      H5 | Trấn Yên | Thu BHYT / % | 95.4 | percent`,
  },
  {
    name: "files that came in, what became of them, and the people of a commune, no number word before some",
    language: "vi",
    table: `
    Đơn vị|Hồ sơ tiếp nhận|Đã giải quyết|Đúng hạn|Dân số|BHYT hộ gia đình
    Bảo Yên|412|398|395|78.400|1.204
    Văn Chấn|377|377|370|91.250|998`,
    figures: `
      B2 | Bảo Yên | Hồ sơ tiếp nhận | 412 | case
      C2 | Bảo Yên | Đã giải quyết | 398 | case
      D2 | Bảo Yên | Đúng hạn | 395 | case
      E2 | Bảo Yên | Dân số | 78400 | person
      F2 | Bảo Yên | BHYT hộ gia đình | 1204 | person
      B3 | Văn Chấn | Hồ sơ tiếp nhận | 377 | case
      C3 | Văn Chấn | Đã giải quyết | 377 | case
      D3 | Văn Chấn | Đúng hạn | 370 | case
      E3 | Văn Chấn | Dân số | 91250 | person
      F3 | Văn Chấn | BHYT hộ gia đình | 998 | person`,
  },
];
