import type { Layout } from "./layout";

/** What offices put around and between their figures: contacts, ranks, blanks, letters, remarks, page sums. */
export const surroundingLayouts: readonly Layout[] = [
  {
    name: "who to ask and how to reach them beside the figures",
    language: "vi",
    table: `
    DANH SÁCH ĐẦU MỐI VÀ KẾT QUẢ NGÀY RA QUÂN
    STT|Đơn vị|Người phụ trách|Số điện thoại|Email|Số lễ ra quân|Số người tham gia BHXH tự nguyện
    1|Bát Xát|Lý A Sử|0912345678|su.la@vss.gov.vn|2|14
    2|Bắc Hà|Vàng Thị Mai|0987654321|mai.vt@vss.gov.vn|1|9
    3|Si Ma Cai|Hoàng Văn Páo|0868111222|pao.hv@vss.gov.vn|1|6`,
    figures: `
      F3 | Bát Xát | Số lễ ra quân | 2 | event
      G3 | Bát Xát | Số người tham gia BHXH tự nguyện | 14 | person
      F4 | Bắc Hà | Số lễ ra quân | 1 | event
      G4 | Bắc Hà | Số người tham gia BHXH tự nguyện | 9 | person
      F5 | Si Ma Cai | Số lễ ra quân | 1 | event
      G5 | Si Ma Cai | Số người tham gia BHXH tự nguyện | 6 | person`,
  },
  {
    name: "a place in the ranking after each thing counted",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện||BHYT hộ gia đình||Xếp chung
    |Kết quả (%)|Xếp thứ|Kết quả (%)|Xếp thứ|
    Sa Pa|112,5|1|98,7|3|2
    Bảo Yên|97,0|3|103,2|1|1
    Văn Yên|101,4|2|99,9|2|3`,
    merged: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
    figures: `
      B3 | Sa Pa | BHXH tự nguyện / Kết quả (%) | 112.5 | percent
      D3 | Sa Pa | BHYT hộ gia đình / Kết quả (%) | 98.7 | percent
      B4 | Bảo Yên | BHXH tự nguyện / Kết quả (%) | 97 | percent
      D4 | Bảo Yên | BHYT hộ gia đình / Kết quả (%) | 103.2 | percent
      B5 | Văn Yên | BHXH tự nguyện / Kết quả (%) | 101.4 | percent
      D5 | Văn Yên | BHYT hộ gia đình / Kết quả (%) | 99.9 | percent`,
  },
  {
    name: "empty columns and rows as spacing",
    language: "vi",
    table: `
    Đơn vị||Chỉ tiêu||Thực hiện||Tỷ lệ (%)

    Lục Yên||120||131||109,2

    Trạm Tấu||80||64||80,0

    Mù Cang Chải||95||95||100,0

    Tổng||295||290||98,3`,
    figures: `
      C3 | Lục Yên | Chỉ tiêu | 120 | person
      E3 | Lục Yên | Thực hiện | 131 | person
      G3 | Lục Yên | Tỷ lệ (%) | 109.2 | percent
      C5 | Trạm Tấu | Chỉ tiêu | 80 | person
      E5 | Trạm Tấu | Thực hiện | 64 | person
      G5 | Trạm Tấu | Tỷ lệ (%) | 80 | percent
      C7 | Mù Cang Chải | Chỉ tiêu | 95 | person
      E7 | Mù Cang Chải | Thực hiện | 95 | person
      G7 | Mù Cang Chải | Tỷ lệ (%) | 100 | percent`,
  },
  {
    name: "clusters of offices as lines across the whole table",
    language: "vi",
    table: `
    STT|Đơn vị|Kế hoạch giao|Thực hiện|Đạt (%)
    CỤM THI ĐUA SỐ 1 (VÙNG CAO)||||
    1|Si Ma Cai|60|66|110,0
    2|Mường Khương|75|71|94,7
    CỤM THI ĐUA SỐ 2 (VÙNG THẤP)||||
    3|Bảo Thắng|140|151|107,9
    4|Lào Cai|210|205|97,6
    TỔNG HAI CỤM||485|493|101,6`,
    merged: ["A2:E2", "A5:E5", "A8:B8"],
    figures: `
      C3 | Si Ma Cai | Kế hoạch giao | 60 | person
      D3 | Si Ma Cai | Thực hiện | 66 | person
      E3 | Si Ma Cai | Đạt (%) | 110 | percent
      C4 | Mường Khương | Kế hoạch giao | 75 | person
      D4 | Mường Khương | Thực hiện | 71 | person
      E4 | Mường Khương | Đạt (%) | 94.7 | percent
      C6 | Bảo Thắng | Kế hoạch giao | 140 | person
      D6 | Bảo Thắng | Thực hiện | 151 | person
      E6 | Bảo Thắng | Đạt (%) | 107.9 | percent
      C7 | Lào Cai | Kế hoạch giao | 210 | person
      D7 | Lào Cai | Thực hiện | 205 | person
      E7 | Lào Cai | Đạt (%) | 97.6 | percent`,
  },
  {
    name: "an appendix with its letter's number, a source line and three hands signing",
    language: "vi",
    table: `
    PHỤ LỤC 2
    (Kèm theo Công văn số 1245/BHXH-TST ngày 24/11/2025 của BHXH tỉnh)

    TT|BHXH cơ sở|Số điểm tư vấn|Số người được tư vấn|Ghi chú
    1|Trấn Yên|3|640|
    2|Văn Yên|5|1.105|đã nhận 12 băng rôn
    3|Lục Yên|4|872|
    Nguồn: báo cáo nhanh của 3 đơn vị, cập nhật lúc 16h30
    Người lập||Phụ trách thu||Giám đốc`,
    figures: `
      C5 | Trấn Yên | Số điểm tư vấn | 3 | booth
      D5 | Trấn Yên | Số người được tư vấn | 640 | person
      C6 | Văn Yên | Số điểm tư vấn | 5 | booth
      D6 | Văn Yên | Số người được tư vấn | 1105 | person
      C7 | Lục Yên | Số điểm tư vấn | 4 | booth
      D7 | Lục Yên | Số người được tư vấn | 872 | person`,
  },
  {
    name: "letters and bracketed numbers with formulas under two header rows",
    language: "vi",
    table: `
    STT|Đơn vị|Người hưởng||Tỷ lệ (%)
    ||Tổng số|Nhận qua tài khoản|
    (A)|(B)|(1)|(2)|(3)=(2)/(1)x100
    1|Sa Pa|1.471|864|58,7
    2|Bảo Yên|2.635|1.361|51,7`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    figures: `
      C4 | Sa Pa | Người hưởng / Tổng số | 1471 | person
      D4 | Sa Pa | Người hưởng / Nhận qua tài khoản | 864 | person
      E4 | Sa Pa | Tỷ lệ (%) | 58.7 | percent
      C5 | Bảo Yên | Người hưởng / Tổng số | 2635 | person
      D5 | Bảo Yên | Người hưởng / Nhận qua tài khoản | 1361 | person
      E5 | Bảo Yên | Tỷ lệ (%) | 51.7 | percent`,
  },
  {
    name: "numbers, kinds and abbreviations glued to the offices' names",
    language: "vi",
    table: `
    Đơn vị|KH 2025|TH đến 25/11|Còn phải vận động
    01. BHXH TP. Lào Cai|320|301|19
    02. BHXH TX. Sa Pa|150|155|-
    03. BHXH H. Bát Xát|140|112|28
    04. BHXH H. Bắc Hà|130|118|12
    TỔNG SỐ|740|686|59`,
    figures: `
      B2 | Lào Cai | KH 2025 | 320 | person
      C2 | Lào Cai | TH đến 25/11 | 301 | person
      D2 | Lào Cai | Còn phải vận động | 19 | person
      B3 | Sa Pa | KH 2025 | 150 | person
      C3 | Sa Pa | TH đến 25/11 | 155 | person
      B4 | Bát Xát | KH 2025 | 140 | person
      C4 | Bát Xát | TH đến 25/11 | 112 | person
      D4 | Bát Xát | Còn phải vận động | 28 | person
      B5 | Bắc Hà | KH 2025 | 130 | person
      C5 | Bắc Hà | TH đến 25/11 | 118 | person
      D5 | Bắc Hà | Còn phải vận động | 12 | person`,
  },
  {
    name: "a page's sum carried to the next page",
    language: "vi",
    table: `
    STT|Xã, phường|Số hộ|Số người
    1|Nghĩa Đô|31|94
    2|Bảo Hà|45|120
    |Cộng trang|76|214
    |Mang sang|76|214
    3|Xuân Hòa|22|61
    4|Thượng Hà|18|55
    |Tổng cộng|116|330`,
    figures: `
      C2 | Nghĩa Đô | Số hộ | 31 | household
      D2 | Nghĩa Đô | Số người | 94 | person
      C3 | Bảo Hà | Số hộ | 45 | household
      D3 | Bảo Hà | Số người | 120 | person
      C6 | Xuân Hòa | Số hộ | 22 | household
      D6 | Xuân Hòa | Số người | 61 | person
      C7 | Thượng Hà | Số hộ | 18 | household
      D7 | Thượng Hà | Số người | 55 | person`,
  },
  {
    name: "offices at the right end, remarks in the middle",
    language: "vi",
    table: `
    Chỉ tiêu|Thực hiện|Ghi chú|Đơn vị
    50|55|tăng 5 người so với tháng trước|Sa Pa
    40|31|mưa lũ 3 ngày|Bắc Hà
    60|62||Văn Bàn
    150|148||Cộng`,
    figures: `
      A2 | Sa Pa | Chỉ tiêu | 50 | person
      B2 | Sa Pa | Thực hiện | 55 | person
      A3 | Bắc Hà | Chỉ tiêu | 40 | person
      B3 | Bắc Hà | Thực hiện | 31 | person
      A4 | Văn Bàn | Chỉ tiêu | 60 | person
      B4 | Văn Bàn | Thực hiện | 62 | person`,
  },
  {
    name: "capitals without marks, dotted numbers, a total in capitals",
    language: "vi",
    table: `
    BAO CAO KET QUA NGAY HOI TUYEN TRUYEN VIEN
    STT|DON VI|SO CUOC TUYEN TRUYEN|SO NGUOI THAM GIA BHXH TU NGUYEN|SO NGUOI THAM GIA BHYT HO GIA DINH
    1|BHXH SA PA|12|54|1.210
    2|BHXH BAT XAT|9|40|980
    3|BHXH BAC HA|15|61|1.105
    |TONG CONG|36|155|3.295`,
    figures: `
      C3 | Sa Pa | SO CUOC TUYEN TRUYEN | 12 | event
      D3 | Sa Pa | SO NGUOI THAM GIA BHXH TU NGUYEN | 54 | person
      E3 | Sa Pa | SO NGUOI THAM GIA BHYT HO GIA DINH | 1210 | person
      C4 | Bát Xát | SO CUOC TUYEN TRUYEN | 9 | event
      D4 | Bát Xát | SO NGUOI THAM GIA BHXH TU NGUYEN | 40 | person
      E4 | Bát Xát | SO NGUOI THAM GIA BHYT HO GIA DINH | 980 | person
      C5 | Bắc Hà | SO CUOC TUYEN TRUYEN | 15 | event
      D5 | Bắc Hà | SO NGUOI THAM GIA BHXH TU NGUYEN | 61 | person
      E5 | Bắc Hà | SO NGUOI THAM GIA BHYT HO GIA DINH | 1105 | person`,
  },
  {
    name: "spaces that do not break in the thousands, a total called whole district",
    language: "vi",
    table: `
    Địa bàn|Dân số tham gia BHYT|Tỷ lệ bao phủ
    Xã Tả Phìn|3 120|94,5%
    Xã Mường Bo|12 045|97,25%
    Xã Bản Hồ|987|88%
    Toàn huyện|16 152|95,9%`,
    figures: `
      B2 | Tả Phìn | Dân số tham gia BHYT | 3120 | person
      C2 | Tả Phìn | Tỷ lệ bao phủ | 94.5 | percent
      B3 | Mường Bo | Dân số tham gia BHYT | 12045 | person
      C3 | Mường Bo | Tỷ lệ bao phủ | 97.25 | percent
      B4 | Xã Bản Hồ | Dân số tham gia BHYT | 987 | person
      C4 | Xã Bản Hồ | Tỷ lệ bao phủ | 88 | percent`,
  },
];
