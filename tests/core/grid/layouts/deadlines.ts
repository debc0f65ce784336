import type { Layout } from "./layout";

/** Vietnamese tables: missing reports, two years, one column of labels, days, codes, groups of people. */
export const deadlineLayouts: readonly Layout[] = [
  {
    name: "an office that sent nothing says so across its row, a note stands between the rows",
    language: "vi",
    table: `
    TIẾN ĐỘ ĐẾN NGÀY 20/11/2025
    TT|Đơn vị|Chỉ tiêu|Thực hiện|Tỷ lệ (%)
    1|Lào Cai|210|198|94,3
    2|Si Ma Cai|Chưa báo cáo||
    Ghi chú: Mù Cang Chải báo cáo chậm 1 ngày||||
    3|Mù Cang Chải|95|88|92,6
    4|Nghĩa Lộ|180|191|106,1
    |Tổng cộng|485|477|98,4`,
    merged: ["C4:E4", "A5:E5"],
    figures: `
      C3 | Lào Cai | Chỉ tiêu | 210 | person
      D3 | Lào Cai | Thực hiện | 198 | person
      E3 | Lào Cai | Tỷ lệ (%) | 94.3 | percent
      C6 | Mù Cang Chải | Chỉ tiêu | 95 | person
      D6 | Mù Cang Chải | Thực hiện | 88 | person
      E6 | Mù Cang Chải | Tỷ lệ (%) | 92.6 | percent
      C7 | Nghĩa Lộ | Chỉ tiêu | 180 | person
      D7 | Nghĩa Lộ | Thực hiện | 191 | person
      E7 | Nghĩa Lộ | Tỷ lệ (%) | 106.1 | percent`,
  },
  {
    name: "two years with the difference as a signed number, minus as a long dash, and as a rate",
    language: "vi",
    table: `
    Đơn vị|Năm 2024|Năm 2025|So sánh|
    |||Tăng, giảm (+/-)|Tỷ lệ (%)
    Bảo Thắng|1.402|1.515|+113|108,1
    Văn Bàn|988|941|−47|95,2
    Si Ma Cai|610|610|0|100
    Cộng|3.000|3.066|+66|102,2`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    figures: `
      B3 | Bảo Thắng | Năm 2024 | 1402 | person
      C3 | Bảo Thắng | Năm 2025 | 1515 | person
      D3 | Bảo Thắng | So sánh / Tăng, giảm (+/-) | 113 | person
      E3 | Bảo Thắng | So sánh / Tỷ lệ (%) | 108.1 | percent
      B4 | Văn Bàn | Năm 2024 | 988 | person
      C4 | Văn Bàn | Năm 2025 | 941 | person
      D4 | Văn Bàn | So sánh / Tăng, giảm (+/-) | -47 | person
      E4 | Văn Bàn | So sánh / Tỷ lệ (%) | 95.2 | percent
      B5 | Si Ma Cai | Năm 2024 | 610 | person
      C5 | Si Ma Cai | Năm 2025 | 610 | person
      D5 | Si Ma Cai | So sánh / Tăng, giảm (+/-) | 0 | person
      E5 | Si Ma Cai | So sánh / Tỷ lệ (%) | 100 | percent`,
  },
  {
    name: "chapters, numbers, letters and dashes in one column of labels, money and people in their units",
    language: "vi",
    table: `
    BÁO CÁO KẾT QUẢ THỰC HIỆN
    Nội dung|Đơn vị tính|Kế hoạch năm|Thực hiện|% KH
    I. Phát triển người tham gia||||
    1. BHXH|người|131.000|130.282|99,5
    a) Bắt buộc|người|99.000|98.412|99,4
    b) Tự nguyện|người|32.000|31.870|99,6
    2. BHYT hộ gia đình|người|405.000|402.118|99,3
    II. Thu, chi||||
    1. Thu BHXH|tỷ đồng|2.050|1.902,8|92,8
    2. Chi lương hưu|tỷ đồng|1.100|985,4|89,6`,
    figures: `
      C4 |  | I. Phát triển người tham gia / 1. BHXH / Kế hoạch năm | 131000 | person
      D4 |  | I. Phát triển người tham gia / 1. BHXH / Thực hiện | 130282 | person
      E4 |  | I. Phát triển người tham gia / 1. BHXH / % KH | 99.5 | percent
      C5 |  | I. Phát triển người tham gia / 1. BHXH / a) Bắt buộc / Kế hoạch năm | 99000 | person
      D5 |  | I. Phát triển người tham gia / 1. BHXH / a) Bắt buộc / Thực hiện | 98412 | person
      E5 |  | I. Phát triển người tham gia / 1. BHXH / a) Bắt buộc / % KH | 99.4 | percent
      C6 |  | I. Phát triển người tham gia / 1. BHXH / b) Tự nguyện / Kế hoạch năm | 32000 | person
      D6 |  | I. Phát triển người tham gia / 1. BHXH / b) Tự nguyện / Thực hiện | 31870 | person
      E6 |  | I. Phát triển người tham gia / 1. BHXH / b) Tự nguyện / % KH | 99.6 | percent
      C7 |  | I. Phát triển người tham gia / 2. BHYT hộ gia đình / Kế hoạch năm | 405000 | person
      D7 |  | I. Phát triển người tham gia / 2. BHYT hộ gia đình / Thực hiện | 402118 | person
      E7 |  | I. Phát triển người tham gia / 2. BHYT hộ gia đình / % KH | 99.3 | percent
      C9 |  | II. Thu, chi / 1. Thu BHXH / Kế hoạch năm | 2050000000000 | VND
      D9 |  | II. Thu, chi / 1. Thu BHXH / Thực hiện | 1902800000000 | VND
      E9 |  | II. Thu, chi / 1. Thu BHXH / % KH | 92.8 | percent
      C10 |  | II. Thu, chi / 2. Chi lương hưu / Kế hoạch năm | 1100000000000 | VND
      D10 |  | II. Thu, chi / 2. Chi lương hưu / Thực hiện | 985400000000 | VND
      E10 |  | II. Thu, chi / 2. Chi lương hưu / % KH | 89.6 | percent`,
  },
  {
    name: "the state on three days with the movement between them",
    language: "vi",
    table: `
    Tình hình nợ BHXH (Đơn vị: triệu đồng)
    STT|Tên đơn vị|Đến 30/9/2025|Đến 31/10/2025|Đến 20/11/2025|Chênh lệch
    A|B|1|2|3|4=3-2
    1|Yên Bái|12.405,5|11.980|11.102,5|-877,5
    2|Lào Cai|15.220|15.873,4|15.900|26,6
    3|Văn Yên|3.118,2|3.002|2.871,9|-130,1`,
    figures: `
      C4 | Yên Bái | Đến 30/9/2025 | 12405500000 | VND
      D4 | Yên Bái | Đến 31/10/2025 | 11980000000 | VND
      E4 | Yên Bái | Đến 20/11/2025 | 11102500000 | VND
      F4 | Yên Bái | Chênh lệch | -877500000 | VND
      C5 | Lào Cai | Đến 30/9/2025 | 15220000000 | VND
      D5 | Lào Cai | Đến 31/10/2025 | 15873400000 | VND
      E5 | Lào Cai | Đến 20/11/2025 | 15900000000 | VND
      F5 | Lào Cai | Chênh lệch | 26600000 | VND
      C6 | Văn Yên | Đến 30/9/2025 | 3118200000 | VND
      D6 | Văn Yên | Đến 31/10/2025 | 3002000000 | VND
      E6 | Văn Yên | Đến 20/11/2025 | 2871900000 | VND
      F6 | Văn Yên | Chênh lệch | -130100000 | VND`,
  },
  {
    name: "codes of provinces and districts as numbers with dots before their names, the province's sum first",
    language: "vi",
    table: `
    Mã|Địa phương|Số đơn vị|Số lao động|Quỹ lương (tỷ đồng)
    15|Yên Bái|402|9.880|71,3
    15.01|Trấn Yên|180|3.905|28,1
    15.02|Văn Chấn|222|5.975|43,2
    10|Lào Cai|610|14.300|120,5
    10.01|Sa Pa|250|6.100|52
    10.02|Bát Xát|360|8.200|68,5`,
    figures: `
      D3 | Trấn Yên | Số lao động | 3905 | person
      E3 | Trấn Yên | Quỹ lương (tỷ đồng) | 28100000000 | VND
      D4 | Văn Chấn | Số lao động | 5975 | person
      E4 | Văn Chấn | Quỹ lương (tỷ đồng) | 43200000000 | VND
      D6 | Sa Pa | Số lao động | 6100 | person
      E6 | Sa Pa | Quỹ lương (tỷ đồng) | 52000000000 | VND
      D7 | Bát Xát | Số lao động | 8200 | person
      E7 | Bát Xát | Quỹ lương (tỷ đồng) | 68500000000 | VND
      C3 | Trấn Yên | Số đơn vị | 180 | enterprise
      C4 | Văn Chấn | Số đơn vị | 222 | enterprise
      C6 | Sa Pa | Số đơn vị | 250 | enterprise
      C7 | Bát Xát | Số đơn vị | 360 | enterprise`,
  },
  {
    name: "who holds a card by group of people, rows in words, shares and remarks beside",
    language: "vi",
    table: `
    Biểu 4. Người có thẻ BHYT theo nhóm đối tượng
    STT|Nhóm đối tượng|Số thẻ đã cấp|Tỷ lệ (%)|Ghi chú
    1|Người lao động|21.330|100|
    2|Người hưởng lương hưu|11.204|100|
    3|Học sinh, sinh viên|40.872|98,6|Còn 12 trường chưa đóng đủ
    4|Hộ gia đình|35.110|71,2|
    |Tổng số|108.516|89,9|`,
    figures: `
      C3 |  | Người lao động / Số thẻ đã cấp | 21330 | card
      D3 |  | Người lao động / Tỷ lệ (%) | 100 | percent
      C4 |  | Người hưởng lương hưu / Số thẻ đã cấp | 11204 | card
      D4 |  | Người hưởng lương hưu / Tỷ lệ (%) | 100 | percent
      C5 |  | Học sinh, sinh viên / Số thẻ đã cấp | 40872 | card
      D5 |  | Học sinh, sinh viên / Tỷ lệ (%) | 98.6 | percent
      C6 |  | Hộ gia đình / Số thẻ đã cấp | 35110 | card
      D6 |  | Hộ gia đình / Tỷ lệ (%) | 71.2 | percent`,
  },
];
