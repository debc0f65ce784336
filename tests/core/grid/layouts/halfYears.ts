import type { Layout } from "./layout";

/** Vietnamese half-years, quarters and papers: months across, tables side by side, cards of communes, ages. */
export const halfYearLayouts: readonly Layout[] = [
  {
    name: "six months across and their sum, things of two lettered parts with a unit each",
    language: "vi",
    table: `
    BIỂU 03: KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025|||||||||
    STT|Chỉ tiêu|ĐVT|Tháng 1|Tháng 2|Tháng 3|Tháng 4|Tháng 5|Tháng 6|Cộng 6 tháng
    A|Phát triển người tham gia||||||||
    1|BHXH tự nguyện tăng mới|người|12|9|21|30|44|27|143
    2|BHYT hộ gia đình tăng mới|người|95|80|140|160|210|175|860
    B|Giải quyết chế độ||||||||
    1|Hồ sơ ốm đau, thai sản|hồ sơ|41|38|52|47|55|60|293
    2|Số tiền đã chi|triệu đồng|510,4|468,9|602,1|575|640,3|702,6|3.499,3`,
    figures: `
      D4 |  | Phát triển người tham gia / BHXH tự nguyện tăng mới / Tháng 1 | 12 | person
      E4 |  | Phát triển người tham gia / BHXH tự nguyện tăng mới / Tháng 2 | 9 | person
      F4 |  | Phát triển người tham gia / BHXH tự nguyện tăng mới / Tháng 3 | 21 | person
      G4 |  | Phát triển người tham gia / BHXH tự nguyện tăng mới / Tháng 4 | 30 | person
      H4 |  | Phát triển người tham gia / BHXH tự nguyện tăng mới / Tháng 5 | 44 | person
      I4 |  | Phát triển người tham gia / BHXH tự nguyện tăng mới / Tháng 6 | 27 | person
      D5 |  | Phát triển người tham gia / BHYT hộ gia đình tăng mới / Tháng 1 | 95 | person
      E5 |  | Phát triển người tham gia / BHYT hộ gia đình tăng mới / Tháng 2 | 80 | person
      F5 |  | Phát triển người tham gia / BHYT hộ gia đình tăng mới / Tháng 3 | 140 | person
      G5 |  | Phát triển người tham gia / BHYT hộ gia đình tăng mới / Tháng 4 | 160 | person
      H5 |  | Phát triển người tham gia / BHYT hộ gia đình tăng mới / Tháng 5 | 210 | person
      I5 |  | Phát triển người tham gia / BHYT hộ gia đình tăng mới / Tháng 6 | 175 | person
      D7 |  | Giải quyết chế độ / Hồ sơ ốm đau, thai sản / Tháng 1 | 41 | case
      E7 |  | Giải quyết chế độ / Hồ sơ ốm đau, thai sản / Tháng 2 | 38 | case
      F7 |  | Giải quyết chế độ / Hồ sơ ốm đau, thai sản / Tháng 3 | 52 | case
      G7 |  | Giải quyết chế độ / Hồ sơ ốm đau, thai sản / Tháng 4 | 47 | case
      H7 |  | Giải quyết chế độ / Hồ sơ ốm đau, thai sản / Tháng 5 | 55 | case
      I7 |  | Giải quyết chế độ / Hồ sơ ốm đau, thai sản / Tháng 6 | 60 | case
      D8 |  | Giải quyết chế độ / Số tiền đã chi / Tháng 1 | 510400000 | VND
      E8 |  | Giải quyết chế độ / Số tiền đã chi / Tháng 2 | 468900000 | VND
      F8 |  | Giải quyết chế độ / Số tiền đã chi / Tháng 3 | 602100000 | VND
      G8 |  | Giải quyết chế độ / Số tiền đã chi / Tháng 4 | 575000000 | VND
      H8 |  | Giải quyết chế độ / Số tiền đã chi / Tháng 5 | 640300000 | VND
      I8 |  | Giải quyết chế độ / Số tiền đã chi / Tháng 6 | 702600000 | VND`,
  },
  {
    name: "two tables side by side with a title each over the same offices",
    language: "vi",
    table: `
    Bảng A. BHXH tự nguyện||||Bảng B. BHYT hộ gia đình||
    Đơn vị|Giao|Đạt||Đơn vị|Giao|Đạt
    Sa Pa|90|81||Sa Pa|410|396
    Bắc Hà|70|73||Bắc Hà|305|288
    Cộng|160|154||Cộng|715|684`,
    merged: ["A1:C1", "E1:G1"],
    figures: `
      B3 | Sa Pa | Giao | 90 | person
      C3 | Sa Pa | Đạt | 81 | person
      F3 | Sa Pa | Giao | 410 | person
      G3 | Sa Pa | Đạt | 396 | person
      B4 | Bắc Hà | Giao | 70 | person
      C4 | Bắc Hà | Đạt | 73 | person
      F4 | Bắc Hà | Giao | 305 | person
      G4 | Bắc Hà | Đạt | 288 | person`,
  },
  {
    name: "two lines for each office, plan and result, under quarters",
    language: "vi",
    table: `
    BHXH TỰ NGUYỆN TĂNG MỚI THEO QUÝ (người)||||
    Đơn vị|Nội dung|Quý I|Quý II|Quý III
    Văn Bàn|Kế hoạch|120|130|140
    |Thực hiện|111|135|128
    Bảo Yên|Kế hoạch|150|150|160
    |Thực hiện|149|161|158`,
    merged: ["A1:E1", "A3:A4", "A5:A6"],
    figures: `
      C3 | Văn Bàn | Kế hoạch / Quý I | 120 | person
      D3 | Văn Bàn | Kế hoạch / Quý II | 130 | person
      E3 | Văn Bàn | Kế hoạch / Quý III | 140 | person
      C4 | Văn Bàn | Thực hiện / Quý I | 111 | person
      D4 | Văn Bàn | Thực hiện / Quý II | 135 | person
      E4 | Văn Bàn | Thực hiện / Quý III | 128 | person
      C5 | Bảo Yên | Kế hoạch / Quý I | 150 | person
      D5 | Bảo Yên | Kế hoạch / Quý II | 150 | person
      E5 | Bảo Yên | Kế hoạch / Quý III | 160 | person
      C6 | Bảo Yên | Thực hiện / Quý I | 149 | person
      D6 | Bảo Yên | Thực hiện / Quý II | 161 | person
      E6 | Bảo Yên | Thực hiện / Quý III | 158 | person`,
  },
  {
    name: "communes with their kind before their names, cards, a part of which, a closing date each",
    language: "vi",
    table: `
    KẾT QUẢ CẤP THẺ BHYT TẠI CÁC XÃ, PHƯỜNG|||||
    TT|Xã/phường|Tổng số thẻ|Trong đó thẻ HGĐ|Tỷ lệ (%)|Ngày chốt
    1|Phường Cam Đường|24.310|5.120|21,1|30/11/2025
    2|Xã Bảo Hà|15.874|2.977|18,8|30/11/2025
    3|Xã Xuân Hòa|11.206|1.905|17,0|29/11/2025
    Tổng cộng||51.390|10.002|19,5|`,
    figures: `
      C3 | Cam Đường | Tổng số thẻ | 24310 | card
      D3 | Cam Đường | Trong đó thẻ HGĐ | 5120 | card
      E3 | Cam Đường | Tỷ lệ (%) | 21.1 | percent
      C4 | Xã Bảo Hà | Tổng số thẻ | 15874 | card
      D4 | Xã Bảo Hà | Trong đó thẻ HGĐ | 2977 | card
      E4 | Xã Bảo Hà | Tỷ lệ (%) | 18.8 | percent
      C5 | Xã Xuân Hòa | Tổng số thẻ | 11206 | card
      D5 | Xã Xuân Hòa | Trong đó thẻ HGĐ | 1905 | card
      E5 | Xã Xuân Hòa | Tỷ lệ (%) | 17 | percent`,
  },
  {
    name: "numbers and dates of papers beside offices, campaigns and listeners",
    language: "vi",
    table: `
    TT|Đơn vị|Số công văn|Ngày báo cáo|Số cuộc truyền thông|Lượt người nghe
    1|Bảo Thắng|215/BHXH-TT|25/11/2025|6|310
    2|Si Ma Cai|98/BHXH|26/11/2025|4|185
    3|Mường Khương|chưa có||3|120
    Cộng||||13|615`,
    figures: `
      E2 | Bảo Thắng | Số cuộc truyền thông | 6 | event
      F2 | Bảo Thắng | Lượt người nghe | 310 | attendance
      E3 | Si Ma Cai | Số cuộc truyền thông | 4 | event
      F3 | Si Ma Cai | Lượt người nghe | 185 | attendance
      E4 | Mường Khương | Số cuộc truyền thông | 3 | event
      F4 | Mường Khương | Lượt người nghe | 120 | attendance`,
  },
  {
    name: "ages down, men and women, all and a share",
    language: "vi",
    table: `
    NGƯỜI THAM GIA BHXH TỰ NGUYỆN THEO NHÓM TUỔI||||
    Nhóm tuổi|Nam|Nữ|Tổng số|Tỷ trọng (%)
    15 - 24|31|45|76|7,8
    25 - 34|120|188|308|31,5
    35 - 44|150|214|364|37,2
    Trên 45|90|140|230|23,5
    Cộng|391|587|978|100`,
    figures: `
      B3 |  | 15 - 24 / Nam | 31 | person
      C3 |  | 15 - 24 / Nữ | 45 | person
      D3 |  | 15 - 24 / Tổng số | 76 | person
      E3 |  | 15 - 24 / Tỷ trọng (%) | 7.8 | percent
      B4 |  | 25 - 34 / Nam | 120 | person
      C4 |  | 25 - 34 / Nữ | 188 | person
      D4 |  | 25 - 34 / Tổng số | 308 | person
      E4 |  | 25 - 34 / Tỷ trọng (%) | 31.5 | percent
      B5 |  | 35 - 44 / Nam | 150 | person
      C5 |  | 35 - 44 / Nữ | 214 | person
      D5 |  | 35 - 44 / Tổng số | 364 | person
      E5 |  | 35 - 44 / Tỷ trọng (%) | 37.2 | percent
      B6 |  | Trên 45 / Nam | 90 | person
      C6 |  | Trên 45 / Nữ | 140 | person
      D6 |  | Trên 45 / Tổng số | 230 | person
      E6 |  | Trên 45 / Tỷ trọng (%) | 23.5 | percent`,
  },
  {
    name: "households and pupils as the two ways into health insurance, and visits to homes",
    language: "vi",
    table: `
    Đơn vị|BHYT||Hộ
    |Hộ gia đình|Học sinh|
    Sa Pa|396|1.204|88
    Bắc Hà|288|990|71`,
    figures: `
      B3 | Sa Pa | BHYT / Hộ gia đình | 396 | person
      C3 | Sa Pa | BHYT / Học sinh | 1204 | person
      D3 | Sa Pa | Hộ | 88 | household
      B4 | Bắc Hà | BHYT / Hộ gia đình | 288 | person
      C4 | Bắc Hà | BHYT / Học sinh | 990 | person
      D4 | Bắc Hà | Hộ | 71 | household`,
  },
];
