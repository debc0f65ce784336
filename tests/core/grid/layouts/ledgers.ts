import type { Layout } from "./layout";

/** Vietnamese ledgers: weeks in rows, former provinces across, debts by age, plans, money in three sizes. */
export const ledgerLayouts: readonly Layout[] = [
  {
    name: "each row one week of one office, weeks and offices both said in every row",
    language: "vi",
    table: `
    Tuần|Đơn vị|Số buổi|Số người dự|Ghi chú
    Tuần 1|Lục Yên|4|120|
    Tuần 1|Yên Bình|3|88|
    Tuần 2|Lục Yên|5|150|mưa lũ
    Tuần 2|Yên Bình|-|-|nghỉ`,
    figures: `
      C2 | Lục Yên | Số buổi | 4 | event
      D2 | Lục Yên | Số người dự | 120 | person
      C3 | Yên Bình | Số buổi | 3 | event
      D3 | Yên Bình | Số người dự | 88 | person
      C4 | Lục Yên | Số buổi | 5 | event
      D4 | Lục Yên | Số người dự | 150 | person`,
  },
  {
    name: "offices across in two groups of former provinces, the group's sum beside them, indicators down",
    language: "vi",
    table: `
    Chỉ tiêu|ĐVT|Lào Cai cũ|||Yên Bái cũ||
    ||Cộng|Sa Pa|Bắc Hà|Cộng|Văn Yên|Lục Yên
    Số hội nghị|cuộc|9|5|4|12|7|5
    Số người tham gia BHXH tự nguyện|người|75|41|34|98|52|46
    Tỷ lệ hoàn thành|%|93,8|97,6|89,5|101|104|97,9`,
    merged: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
    figures: `
      D3 | Sa Pa | Số hội nghị | 5 | event
      D4 | Sa Pa | Số người tham gia BHXH tự nguyện | 41 | person
      D5 | Sa Pa | Tỷ lệ hoàn thành | 97.6 | percent
      E3 | Bắc Hà | Số hội nghị | 4 | event
      E4 | Bắc Hà | Số người tham gia BHXH tự nguyện | 34 | person
      E5 | Bắc Hà | Tỷ lệ hoàn thành | 89.5 | percent
      G3 | Văn Yên | Số hội nghị | 7 | event
      G4 | Văn Yên | Số người tham gia BHXH tự nguyện | 52 | person
      G5 | Văn Yên | Tỷ lệ hoàn thành | 104 | percent
      H3 | Lục Yên | Số hội nghị | 5 | event
      H4 | Lục Yên | Số người tham gia BHXH tự nguyện | 46 | person
      H5 | Lục Yên | Tỷ lệ hoàn thành | 97.9 | percent`,
  },
  {
    name: "debts by how long they last, bounds of months in the headings, employers counted beside",
    language: "vi",
    table: `
    Đơn vị: triệu đồng
    Địa phương|Số đơn vị nợ|Nợ dưới 1 tháng|Nợ từ 1 đến 3 tháng|Nợ trên 3 tháng|Tổng nợ|Tỷ lệ nợ (%)
    Bảo Thắng|34|120,5|88|410,2|618,7|2,1
    Trấn Yên|19|64|40,3|155|259,3|1,7
    Cộng|53|184,5|128,3|565,2|878|1,9`,
    figures: `
      C3 | Bảo Thắng | Nợ dưới 1 tháng | 120500000 | VND
      D3 | Bảo Thắng | Nợ từ 1 đến 3 tháng | 88000000 | VND
      E3 | Bảo Thắng | Nợ trên 3 tháng | 410200000 | VND
      F3 | Bảo Thắng | Tổng nợ | 618700000 | VND
      G3 | Bảo Thắng | Tỷ lệ nợ (%) | 2.1 | percent
      C4 | Trấn Yên | Nợ dưới 1 tháng | 64000000 | VND
      D4 | Trấn Yên | Nợ từ 1 đến 3 tháng | 40300000 | VND
      E4 | Trấn Yên | Nợ trên 3 tháng | 155000000 | VND
      F4 | Trấn Yên | Tổng nợ | 259300000 | VND
      G4 | Trấn Yên | Tỷ lệ nợ (%) | 1.7 | percent
      B3 | Bảo Thắng | Số đơn vị nợ | 34 | enterprise
      B4 | Trấn Yên | Số đơn vị nợ | 19 | enterprise`,
  },
  {
    name: "men and women, ages and ethnic groups of members in one deep header, dashes for none",
    language: "vi",
    table: `
    STT|Đơn vị|Tổng số|Chia theo giới tính||Chia theo độ tuổi|||Dân tộc thiểu số
    ||(người)|Nam|Nữ|< 30|30 - 45|> 45|
    1|Sa Pa|131|60|71|40|58|33|101
    2|Si Ma Cai|42|20|22|-|19|23|40
    3|Bắc Hà|84|44|40|21|-|63|77
    |Cộng|257|124|133|61|77|119|218`,
    merged: ["A1:A2", "B1:B2", "D1:E1", "F1:H1", "I1:I2"],
    figures: `
      C3 | Sa Pa | Tổng số / (người) | 131 | person
      D3 | Sa Pa | Chia theo giới tính / Nam | 60 | person
      E3 | Sa Pa | Chia theo giới tính / Nữ | 71 | person
      F3 | Sa Pa | Chia theo độ tuổi / < 30 | 40 | person
      G3 | Sa Pa | Chia theo độ tuổi / 30 - 45 | 58 | person
      H3 | Sa Pa | Chia theo độ tuổi / > 45 | 33 | person
      I3 | Sa Pa | Dân tộc thiểu số | 101 | person
      C4 | Si Ma Cai | Tổng số / (người) | 42 | person
      D4 | Si Ma Cai | Chia theo giới tính / Nam | 20 | person
      E4 | Si Ma Cai | Chia theo giới tính / Nữ | 22 | person
      G4 | Si Ma Cai | Chia theo độ tuổi / 30 - 45 | 19 | person
      H4 | Si Ma Cai | Chia theo độ tuổi / > 45 | 23 | person
      I4 | Si Ma Cai | Dân tộc thiểu số | 40 | person
      C5 | Bắc Hà | Tổng số / (người) | 84 | person
      D5 | Bắc Hà | Chia theo giới tính / Nam | 44 | person
      E5 | Bắc Hà | Chia theo giới tính / Nữ | 40 | person
      F5 | Bắc Hà | Chia theo độ tuổi / < 30 | 21 | person
      H5 | Bắc Hà | Chia theo độ tuổi / > 45 | 63 | person
      I5 | Bắc Hà | Dân tộc thiểu số | 77 | person`,
  },
  {
    name: "a plan with deadlines and owners: only the targets are figures",
    language: "vi",
    table: `
    KẾ HOẠCH THÁNG CAO ĐIỂM
    TT|Nhiệm vụ|Đơn vị chủ trì|Chỉ tiêu|Thời hạn
    1|Tổ chức lễ ra quân|Phòng Truyền thông|2 cuộc|15/11/2025
    2|Phát tờ rơi|BHXH cơ sở|12.000 tờ|25/11/2025
    3|Vận động BHXH tự nguyện|BHXH cơ sở|350 người|30/11/2025`,
    figures: `
      D3 |  | Tổ chức lễ ra quân / Chỉ tiêu | 2 | event
      D4 |  | Phát tờ rơi / Chỉ tiêu | 12000 | item
      D5 |  | Vận động BHXH tự nguyện / Chỉ tiêu | 350 | person`,
  },
  {
    name: "money in full dong in one half of the columns and in billions in the other",
    language: "vi",
    table: `
    Tên đơn vị|Thu trong ngày (đồng)|Lũy kế tháng (triệu đồng)|Lũy kế năm (tỷ đồng)|Dự toán năm (tỷ đồng)|% dự toán
    Văn Bàn|412.350.000|5.120,4|48,205|60|80,34
    Mù Cang Chải|88.120.500|1.870|15,33|21,5|71,3
    Trạm Tấu|0|902,75|8,1|12|67,5
    Tổng|500.470.500|7.893,15|71,635|93,5|76,61`,
    figures: `
      B2 | Văn Bàn | Thu trong ngày (đồng) | 412350000 | VND
      C2 | Văn Bàn | Lũy kế tháng (triệu đồng) | 5120400000 | VND
      D2 | Văn Bàn | Lũy kế năm (tỷ đồng) | 48205000000 | VND
      E2 | Văn Bàn | Dự toán năm (tỷ đồng) | 60000000000 | VND
      F2 | Văn Bàn | % dự toán | 80.34 | percent
      B3 | Mù Cang Chải | Thu trong ngày (đồng) | 88120500 | VND
      C3 | Mù Cang Chải | Lũy kế tháng (triệu đồng) | 1870000000 | VND
      D3 | Mù Cang Chải | Lũy kế năm (tỷ đồng) | 15330000000 | VND
      E3 | Mù Cang Chải | Dự toán năm (tỷ đồng) | 21500000000 | VND
      F3 | Mù Cang Chải | % dự toán | 71.3 | percent
      B4 | Trạm Tấu | Thu trong ngày (đồng) | 0 | VND
      C4 | Trạm Tấu | Lũy kế tháng (triệu đồng) | 902750000 | VND
      D4 | Trạm Tấu | Lũy kế năm (tỷ đồng) | 8100000000 | VND
      E4 | Trạm Tấu | Dự toán năm (tỷ đồng) | 12000000000 | VND
      F4 | Trạm Tấu | % dự toán | 67.5 | percent`,
  },
];
