import type { Layout } from "./layout";

/** Several tables or blocks on one sheet: across, beside, below. */
export const sheetLayouts: readonly Layout[] = [
  {
    name: "indicators down, plan and result of each office across, thousands of dong in one row",
    language: "vi",
    table: `
    KẾT QUẢ CHIẾN DỊCH THÁNG 11
    TT|Chỉ tiêu|ĐVT|Bát Xát||Mường Khương||Si Ma Cai|
    |||KH|TH|KH|TH|KH|TH
    1|Hội nghị tuyên truyền|hội nghị|4|5|3|3|3|2
    2|Số người được tư vấn|người|600|712|450|398|400|
    3|Vận động BHXH tự nguyện|người|60|71|45|40|40|42
    4|Tỷ lệ hoàn thành hồ sơ|%|100|98,5|100|91,2|100|95
    5|Kinh phí hỗ trợ|nghìn đồng|12.000|11.450|9.000|9.000|9.000|8.600`,
    merged: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:I2"],
    figures: `
      D4 | Bát Xát | Hội nghị tuyên truyền / KH | 4 | event
      D5 | Bát Xát | Số người được tư vấn / KH | 600 | person
      D6 | Bát Xát | Vận động BHXH tự nguyện / KH | 60 | person
      D7 | Bát Xát | Tỷ lệ hoàn thành hồ sơ / KH | 100 | percent
      D8 | Bát Xát | Kinh phí hỗ trợ / KH | 12000000 | VND
      E4 | Bát Xát | Hội nghị tuyên truyền / TH | 5 | event
      E5 | Bát Xát | Số người được tư vấn / TH | 712 | person
      E6 | Bát Xát | Vận động BHXH tự nguyện / TH | 71 | person
      E7 | Bát Xát | Tỷ lệ hoàn thành hồ sơ / TH | 98.5 | percent
      E8 | Bát Xát | Kinh phí hỗ trợ / TH | 11450000 | VND
      F4 | Mường Khương | Hội nghị tuyên truyền / KH | 3 | event
      F5 | Mường Khương | Số người được tư vấn / KH | 450 | person
      F6 | Mường Khương | Vận động BHXH tự nguyện / KH | 45 | person
      F7 | Mường Khương | Tỷ lệ hoàn thành hồ sơ / KH | 100 | percent
      F8 | Mường Khương | Kinh phí hỗ trợ / KH | 9000000 | VND
      G4 | Mường Khương | Hội nghị tuyên truyền / TH | 3 | event
      G5 | Mường Khương | Số người được tư vấn / TH | 398 | person
      G6 | Mường Khương | Vận động BHXH tự nguyện / TH | 40 | person
      G7 | Mường Khương | Tỷ lệ hoàn thành hồ sơ / TH | 91.2 | percent
      G8 | Mường Khương | Kinh phí hỗ trợ / TH | 9000000 | VND
      H4 | Si Ma Cai | Hội nghị tuyên truyền / KH | 3 | event
      H5 | Si Ma Cai | Số người được tư vấn / KH | 400 | person
      H6 | Si Ma Cai | Vận động BHXH tự nguyện / KH | 40 | person
      H7 | Si Ma Cai | Tỷ lệ hoàn thành hồ sơ / KH | 100 | percent
      H8 | Si Ma Cai | Kinh phí hỗ trợ / KH | 9000000 | VND
      I4 | Si Ma Cai | Hội nghị tuyên truyền / TH | 2 | event
      I6 | Si Ma Cai | Vận động BHXH tự nguyện / TH | 42 | person
      I7 | Si Ma Cai | Tỷ lệ hoàn thành hồ sơ / TH | 95 | percent
      I8 | Si Ma Cai | Kinh phí hỗ trợ / TH | 8600000 | VND`,
  },
  {
    name: "two different tables side by side, each with its own title, only the left one summed",
    language: "vi",
    table: `
    Bảng 1. BHXH tự nguyện (người)||||Bảng 2. Chi trả qua tài khoản||
    Đơn vị|Kế hoạch|Thực hiện||Đơn vị|Số người|Tỷ lệ (%)
    Sa Pa|120|131||Nghĩa Lộ|1.204|78,5
    Bảo Thắng|140|122||Trạm Tấu|610|55
    Bảo Yên|95|95||Mù Cang Chải|702|49,3
    Cộng|355|348||||`,
    merged: ["A1:C1", "E1:G1"],
    figures: `
      B3 | Sa Pa | Kế hoạch | 120 | person
      C3 | Sa Pa | Thực hiện | 131 | person
      B4 | Bảo Thắng | Kế hoạch | 140 | person
      C4 | Bảo Thắng | Thực hiện | 122 | person
      B5 | Bảo Yên | Kế hoạch | 95 | person
      C5 | Bảo Yên | Thực hiện | 95 | person
      F3 | Nghĩa Lộ | Số người | 1204 | person
      G3 | Nghĩa Lộ | Tỷ lệ (%) | 78.5 | percent
      F4 | Trạm Tấu | Số người | 610 | person
      G4 | Trạm Tấu | Tỷ lệ (%) | 55 | percent
      F5 | Mù Cang Chải | Số người | 702 | person
      G5 | Mù Cang Chải | Tỷ lệ (%) | 49.3 | percent`,
  },
  {
    name: "blocks of two months stacked under their months, the header said again",
    language: "vi",
    table: `
    KẾT QUẢ PHÁT TRIỂN NGƯỜI THAM GIA
    Tháng 9/2025|||
    Đơn vị|BHXH TN mới|BHYT HGĐ mới|Tỷ lệ bao phủ BHYT (%)
    Văn Chấn|31|204|92,4
    Văn Yên|28|190|93,1
    Cộng|59|394|92,8

    Tháng 10/2025|||
    Đơn vị|BHXH TN mới|BHYT HGĐ mới|Tỷ lệ bao phủ BHYT (%)
    Văn Chấn|44|251|92,9
    Văn Yên|-|175|93,3
    Cộng|44|426|93,1`,
    figures: `
      B4 | Văn Chấn | BHXH TN mới | 31 | person
      C4 | Văn Chấn | BHYT HGĐ mới | 204 | person
      D4 | Văn Chấn | Tỷ lệ bao phủ BHYT (%) | 92.4 | percent
      B5 | Văn Yên | BHXH TN mới | 28 | person
      C5 | Văn Yên | BHYT HGĐ mới | 190 | person
      D5 | Văn Yên | Tỷ lệ bao phủ BHYT (%) | 93.1 | percent
      B10 | Văn Chấn | BHXH TN mới | 44 | person
      C10 | Văn Chấn | BHYT HGĐ mới | 251 | person
      D10 | Văn Chấn | Tỷ lệ bao phủ BHYT (%) | 92.9 | percent
      C11 | Văn Yên | BHYT HGĐ mới | 175 | person
      D11 | Văn Yên | Tỷ lệ bao phủ BHYT (%) | 93.3 | percent`,
  },
  {
    name: "three tables of different things on one sheet: offices, groups of people, costs",
    language: "vi",
    table: `
    BẢNG 1: SỐ LIỆU THEO ĐƠN VỊ
    Đơn vị|Hội nghị|Nhóm nhỏ (buổi)|Người được tư vấn
    Trạm Tấu|3|25|180
    Văn Yên|5|31|422

    BẢNG 2: SỐ LIỆU THEO NHÓM ĐỐI TƯỢNG
    Nhóm đối tượng|Số vận động|Số tham gia|Tỷ lệ (%)
    Nông dân|402|61|15,2
    Tiểu thương|118|33|28
    Lao động tự do|205|47|22,9
    Tổng số|725|141|19,4

    BẢNG 3: KINH PHÍ (nghìn đồng)
    Khoản mục|Dự toán|Đã chi
    In tờ rơi|5.000|4.850
    Thuê loa đài|3.500|3.500`,
    figures: `
      B3 | Trạm Tấu | Hội nghị | 3 | event
      C3 | Trạm Tấu | Nhóm nhỏ (buổi) | 25 | event
      D3 | Trạm Tấu | Người được tư vấn | 180 | person
      B4 | Văn Yên | Hội nghị | 5 | event
      C4 | Văn Yên | Nhóm nhỏ (buổi) | 31 | event
      D4 | Văn Yên | Người được tư vấn | 422 | person
      B8 |  | Nông dân / Số vận động | 402 | person
      C8 |  | Nông dân / Số tham gia | 61 | person
      D8 |  | Nông dân / Tỷ lệ (%) | 15.2 | percent
      B9 |  | Tiểu thương / Số vận động | 118 | person
      C9 |  | Tiểu thương / Số tham gia | 33 | person
      D9 |  | Tiểu thương / Tỷ lệ (%) | 28 | percent
      B10 |  | Lao động tự do / Số vận động | 205 | person
      C10 |  | Lao động tự do / Số tham gia | 47 | person
      D10 |  | Lao động tự do / Tỷ lệ (%) | 22.9 | percent
      B15 |  | In tờ rơi / Dự toán | 5000000 | VND
      C15 |  | In tờ rơi / Đã chi | 4850000 | VND
      B16 |  | Thuê loa đài / Dự toán | 3500000 | VND
      C16 |  | Thuê loa đài / Đã chi | 3500000 | VND`,
  },
];
