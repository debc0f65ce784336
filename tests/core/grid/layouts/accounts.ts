import type { Layout } from "./layout";

/** Vietnamese money: collected, owed and paid out, and two lists on one sheet. */
export const accountLayouts: readonly Layout[] = [
  {
    name: "collected against the plan and the year before, what is owed, the order",
    language: "vi",
    table: `
    KẾT QUẢ THU BHXH, BHYT, BHTN||||||||
    |||||||Đơn vị: triệu đồng|
    TT|BHXH cơ sở|Kế hoạch thu 2025|Đã thu đến 30/11/2025|Đạt (%)|Cùng kỳ 2024|So cùng kỳ (%)|Số tiền chậm đóng|Xếp thứ
    1|Yên Bái|412.500|389.120,5|94,3|351.004|110,9|6.215|2
    2|Nghĩa Lộ|98.740|94.002,7|95,2|88.316|106,4|1.140|1
    3|Mù Cang Chải|41.230|36.890|89,5|37.511|98,3|-|3
    |Tổng số|552.470|520.013,2|94,1|476.831|109,1|7.355|`,
    figures: `
      C4 | Yên Bái | Kế hoạch thu 2025 | 412500000000 | VND
      D4 | Yên Bái | Đã thu đến 30/11/2025 | 389120500000 | VND
      E4 | Yên Bái | Đạt (%) | 94.3 | percent
      F4 | Yên Bái | Cùng kỳ 2024 | 351004000000 | VND
      G4 | Yên Bái | So cùng kỳ (%) | 110.9 | percent
      H4 | Yên Bái | Số tiền chậm đóng | 6215000000 | VND
      C5 | Nghĩa Lộ | Kế hoạch thu 2025 | 98740000000 | VND
      D5 | Nghĩa Lộ | Đã thu đến 30/11/2025 | 94002700000 | VND
      E5 | Nghĩa Lộ | Đạt (%) | 95.2 | percent
      F5 | Nghĩa Lộ | Cùng kỳ 2024 | 88316000000 | VND
      G5 | Nghĩa Lộ | So cùng kỳ (%) | 106.4 | percent
      H5 | Nghĩa Lộ | Số tiền chậm đóng | 1140000000 | VND
      C6 | Mù Cang Chải | Kế hoạch thu 2025 | 41230000000 | VND
      D6 | Mù Cang Chải | Đã thu đến 30/11/2025 | 36890000000 | VND
      E6 | Mù Cang Chải | Đạt (%) | 89.5 | percent
      F6 | Mù Cang Chải | Cùng kỳ 2024 | 37511000000 | VND
      G6 | Mù Cang Chải | So cùng kỳ (%) | 98.3 | percent`,
  },
  {
    name: "what was paid out in full đồng, four parts under one short word, the sum first",
    language: "vi",
    table: `
    TỔNG HỢP CHI CÁC CHẾ ĐỘ BHXH THÁNG 10/2025||||||
    |||||ĐVT: đồng|
    STT|Đơn vị|Tổng chi|Tr.đó|||
    |||Lương hưu|Trợ cấp tuất|Ốm đau, thai sản|BHXH một lần
    |Tổng cộng|19.596.365.750|16.930.012.000|794.354.000|495.121.750|1.376.878.000
    1|Lục Yên|9.204.118.500|7.910.222.000|412.600.000|305.118.500|576.178.000
    2|Sa Pa|4.371.900.000|3.802.450.000|148.750.000|-|420.700.000
    3|Văn Bàn|6.020.347.250|5.217.340.000|233.004.000|190.003.250|380.000.000`,
    merged: ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:G3"],
    figures: `
      C6 | Lục Yên | Tổng chi | 9204118500 | VND
      D6 | Lục Yên | Tr.đó / Lương hưu | 7910222000 | VND
      E6 | Lục Yên | Tr.đó / Trợ cấp tuất | 412600000 | VND
      F6 | Lục Yên | Tr.đó / Ốm đau, thai sản | 305118500 | VND
      G6 | Lục Yên | Tr.đó / BHXH một lần | 576178000 | VND
      C7 | Sa Pa | Tổng chi | 4371900000 | VND
      D7 | Sa Pa | Tr.đó / Lương hưu | 3802450000 | VND
      E7 | Sa Pa | Tr.đó / Trợ cấp tuất | 148750000 | VND
      G7 | Sa Pa | Tr.đó / BHXH một lần | 420700000 | VND
      C8 | Văn Bàn | Tổng chi | 6020347250 | VND
      D8 | Văn Bàn | Tr.đó / Lương hưu | 5217340000 | VND
      E8 | Văn Bàn | Tr.đó / Trợ cấp tuất | 233004000 | VND
      F8 | Văn Bàn | Tr.đó / Ốm đau, thai sản | 190003250 | VND
      G8 | Văn Bàn | Tr.đó / BHXH một lần | 380000000 | VND`,
  },
  {
    name: "two numbered lists on one sheet, meetings and then accounts, each with its sum",
    language: "vi",
    table: `
    1. Hội nghị, tuyên truyền|||
    BHXH cơ sở|Số hội nghị|Số người dự|Tờ rơi đã phát
    Bảo Yên|3|214|600
    Văn Chấn|2|187|450
    Cộng|5|401|1.050

    2. Chuyển sang nhận qua tài khoản|||
    BHXH cơ sở|Tổng số người hưởng|Đã chuyển|Tỷ lệ
    Bảo Yên|2.114|1.690|79,9%
    Văn Chấn|3.020|2.265|75,0%
    Cộng|5.134|3.955|77,0%`,
    figures: `
      B3 | Bảo Yên | Số hội nghị | 3 | event
      C3 | Bảo Yên | Số người dự | 214 | person
      D3 | Bảo Yên | Tờ rơi đã phát | 600 | item
      B4 | Văn Chấn | Số hội nghị | 2 | event
      C4 | Văn Chấn | Số người dự | 187 | person
      D4 | Văn Chấn | Tờ rơi đã phát | 450 | item
      B9 | Bảo Yên | Tổng số người hưởng | 2114 | person
      C9 | Bảo Yên | Đã chuyển | 1690 | person
      D9 | Bảo Yên | Tỷ lệ | 79.9 | percent
      B10 | Văn Chấn | Tổng số người hưởng | 3020 | person
      C10 | Văn Chấn | Đã chuyển | 2265 | person
      D10 | Văn Chấn | Tỷ lệ | 75 | percent`,
  },
];
