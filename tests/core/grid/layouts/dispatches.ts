import type { Layout } from "./layout";

/** Vietnamese reports of every day: schemes, codes, outlines, offices across, halves, months of two years. */
export const dispatchLayouts: readonly Layout[] = [
  {
    name: "two title rows, the unit line in the last column, three schemes with number and share of plan, the sum last",
    language: "vi",
    table: `
    BHXH TỈNH LÀO CAI|||||||
    KẾT QUẢ PHÁT TRIỂN ĐỐI TƯỢNG ĐẾN 15/11/2025|||||||
    |||||||Đvt: người, %
    TT|Đơn vị|BHXH bắt buộc||BHXH tự nguyện||BHYT|
    ||Số người|% KH|Số người|% KH|Số người|% KH
    1|Sa Pa|4.310|98,2|620|103,3|62.340|99,1
    2|Văn Yên|3.905|97|702|88,9|80.400|98,7
    3|Trạm Tấu|1.204|100,3|155|77,5|29.870|99,9
    |Tổng cộng|9.419|98,1|1.477|92,6|172.610|99,1`,
    merged: ["A1:H1", "A2:H2", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:H4"],
    figures: `
      C6 | Sa Pa | BHXH bắt buộc / Số người | 4310 | person
      D6 | Sa Pa | BHXH bắt buộc / % KH | 98.2 | percent
      E6 | Sa Pa | BHXH tự nguyện / Số người | 620 | person
      F6 | Sa Pa | BHXH tự nguyện / % KH | 103.3 | percent
      G6 | Sa Pa | BHYT / Số người | 62340 | person
      H6 | Sa Pa | BHYT / % KH | 99.1 | percent
      C7 | Văn Yên | BHXH bắt buộc / Số người | 3905 | person
      D7 | Văn Yên | BHXH bắt buộc / % KH | 97 | percent
      E7 | Văn Yên | BHXH tự nguyện / Số người | 702 | person
      F7 | Văn Yên | BHXH tự nguyện / % KH | 88.9 | percent
      G7 | Văn Yên | BHYT / Số người | 80400 | person
      H7 | Văn Yên | BHYT / % KH | 98.7 | percent
      C8 | Trạm Tấu | BHXH bắt buộc / Số người | 1204 | person
      D8 | Trạm Tấu | BHXH bắt buộc / % KH | 100.3 | percent
      E8 | Trạm Tấu | BHXH tự nguyện / Số người | 155 | person
      F8 | Trạm Tấu | BHXH tự nguyện / % KH | 77.5 | percent
      G8 | Trạm Tấu | BHYT / Số người | 29870 | person
      H8 | Trạm Tấu | BHYT / % KH | 99.9 | percent`,
  },
  {
    name: "column codes with letters and formulas, the total above the offices, notes in the last column",
    language: "vi",
    table: `
    Mẫu số 05 (mô phỏng)||||||
    STT|Tên đơn vị|Số phải thu (triệu đồng)|Số đã thu (triệu đồng)|Số còn phải thu|Tỷ lệ thu (%)|Ghi chú
    A|B|1|2|3=1-2|4=2/1*100|C
    |Toàn tỉnh|12.405,5|11.870|535,5|95,7|
    1|Lào Cai|6.200|6.010,5|189,5|96,9|
    2|Bảo Thắng|3.105,5|2.859,5|246|92,1|02 đơn vị phá sản
    3|Bắc Hà|3.100|3.000|100|96,8|`,
    figures: `
      C5 | Lào Cai | Số phải thu (triệu đồng) | 6200000000 | VND
      D5 | Lào Cai | Số đã thu (triệu đồng) | 6010500000 | VND
      E5 | Lào Cai | Số còn phải thu | 189500000 | VND
      F5 | Lào Cai | Tỷ lệ thu (%) | 96.9 | percent
      C6 | Bảo Thắng | Số phải thu (triệu đồng) | 3105500000 | VND
      D6 | Bảo Thắng | Số đã thu (triệu đồng) | 2859500000 | VND
      E6 | Bảo Thắng | Số còn phải thu | 246000000 | VND
      F6 | Bảo Thắng | Tỷ lệ thu (%) | 92.1 | percent
      C7 | Bắc Hà | Số phải thu (triệu đồng) | 3100000000 | VND
      D7 | Bắc Hà | Số đã thu (triệu đồng) | 3000000000 | VND
      E7 | Bắc Hà | Số còn phải thu | 100000000 | VND
      F7 | Bắc Hà | Tỷ lệ thu (%) | 96.8 | percent`,
  },
  {
    name: "Roman and dotted numbers of indicators, two units in one table, month and year across with the same month last year",
    language: "vi",
    table: `
    STT|Chỉ tiêu|Đơn vị tính|Tháng 10/2025|10 tháng 2025|10 tháng 2024|So sánh (%)
    I|CÔNG TÁC THU|||||
    1|Tổng số thu|triệu đồng|182.340|1.902.771|1.744.030|109,1
    1.1|Thu BHXH bắt buộc|triệu đồng|151.200|1.580.400|1.450.100|109
    1.2|Thu BHXH tự nguyện|triệu đồng|5.140|52.371|43.930|119,2
    II|CHẾ ĐỘ CHÍNH SÁCH|||||
    1|Người hưởng mới lương hưu|người|41|398|377|105,6
    2|Người hưởng trợ cấp thất nghiệp|người|205|2.114|2.301|91,9`,
    figures: `
      D3 |  | CÔNG TÁC THU / Tổng số thu / Tháng 10/2025 | 182340000000 | VND
      E3 |  | CÔNG TÁC THU / Tổng số thu / 10 tháng 2025 | 1902771000000 | VND
      F3 |  | CÔNG TÁC THU / Tổng số thu / 10 tháng 2024 | 1744030000000 | VND
      G3 |  | CÔNG TÁC THU / Tổng số thu / So sánh (%) | 109.1 | percent
      D4 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH bắt buộc / Tháng 10/2025 | 151200000000 | VND
      E4 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH bắt buộc / 10 tháng 2025 | 1580400000000 | VND
      F4 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH bắt buộc / 10 tháng 2024 | 1450100000000 | VND
      G4 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH bắt buộc / So sánh (%) | 109 | percent
      D5 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH tự nguyện / Tháng 10/2025 | 5140000000 | VND
      E5 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH tự nguyện / 10 tháng 2025 | 52371000000 | VND
      F5 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH tự nguyện / 10 tháng 2024 | 43930000000 | VND
      G5 |  | CÔNG TÁC THU / Tổng số thu / Thu BHXH tự nguyện / So sánh (%) | 119.2 | percent
      D7 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng mới lương hưu / Tháng 10/2025 | 41 | person
      E7 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng mới lương hưu / 10 tháng 2025 | 398 | person
      F7 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng mới lương hưu / 10 tháng 2024 | 377 | person
      G7 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng mới lương hưu / So sánh (%) | 105.6 | percent
      D8 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng trợ cấp thất nghiệp / Tháng 10/2025 | 205 | person
      E8 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng trợ cấp thất nghiệp / 10 tháng 2025 | 2114 | person
      F8 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng trợ cấp thất nghiệp / 10 tháng 2024 | 2301 | person
      G8 |  | CHẾ ĐỘ CHÍNH SÁCH / Người hưởng trợ cấp thất nghiệp / So sánh (%) | 91.9 | percent`,
  },
  {
    name: "offices across and activities down with a row of each activity's people beneath it",
    language: "vi",
    table: `
    Hoạt động|Lục Yên|Yên Bình|Trấn Yên|Tổng
    Hội nghị đối thoại (cuộc)|2|3|1|6
    Số người dự hội nghị (người)|140|205|62|407
    Tư vấn nhóm nhỏ (buổi)|12|9|15|36
    Số người được tư vấn (người)|96|71|130|297
    Phát tờ rơi (tờ)|1.200|900|1.500|3.600`,
    figures: `
      B2 | Lục Yên | Hội nghị đối thoại (cuộc) | 2 | event
      B3 | Lục Yên | Số người dự hội nghị (người) | 140 | person
      B4 | Lục Yên | Tư vấn nhóm nhỏ (buổi) | 12 | event
      B5 | Lục Yên | Số người được tư vấn (người) | 96 | person
      B6 | Lục Yên | Phát tờ rơi (tờ) | 1200 | item
      C2 | Yên Bình | Hội nghị đối thoại (cuộc) | 3 | event
      C3 | Yên Bình | Số người dự hội nghị (người) | 205 | person
      C4 | Yên Bình | Tư vấn nhóm nhỏ (buổi) | 9 | event
      C5 | Yên Bình | Số người được tư vấn (người) | 71 | person
      C6 | Yên Bình | Phát tờ rơi (tờ) | 900 | item
      D2 | Trấn Yên | Hội nghị đối thoại (cuộc) | 1 | event
      D3 | Trấn Yên | Số người dự hội nghị (người) | 62 | person
      D4 | Trấn Yên | Tư vấn nhóm nhỏ (buổi) | 15 | event
      D5 | Trấn Yên | Số người được tư vấn (người) | 130 | person
      D6 | Trấn Yên | Phát tờ rơi (tờ) | 1500 | item`,
  },
  {
    name: "two halves beside each other under one title, a header of two rows each, no gap column between",
    language: "vi",
    table: `
    SỐ NGƯỜI THAM GIA BHXH TỰ NGUYỆN|||||||
    TT|Đơn vị|Số người||TT|Đơn vị|Số người|
    ||Giao|Đạt|||Giao|Đạt
    1|Lào Cai|130|158|4|Văn Bàn|75|69
    2|Sa Pa|60|64|5|Mường Khương|55|41
    3|Bảo Yên|95|90|6|Si Ma Cai|40|42`,
    merged: ["A1:H1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:H2"],
    figures: `
      C4 | Lào Cai | Số người / Giao | 130 | person
      D4 | Lào Cai | Số người / Đạt | 158 | person
      C5 | Sa Pa | Số người / Giao | 60 | person
      D5 | Sa Pa | Số người / Đạt | 64 | person
      C6 | Bảo Yên | Số người / Giao | 95 | person
      D6 | Bảo Yên | Số người / Đạt | 90 | person
      G4 | Văn Bàn | Số người / Giao | 75 | person
      H4 | Văn Bàn | Số người / Đạt | 69 | person
      G5 | Mường Khương | Số người / Giao | 55 | person
      H5 | Mường Khương | Số người / Đạt | 41 | person
      G6 | Si Ma Cai | Số người / Giao | 40 | person
      H6 | Si Ma Cai | Số người / Đạt | 42 | person`,
  },
  {
    name: "months as columns in two years, the header a year over months, money in billions in the title",
    language: "vi",
    table: `
    SỐ CHI LƯƠNG HƯU (tỷ đồng)
    Đơn vị|2024||2025|||
    |T11|T12|T1|T2|T3|
    Nghĩa Lộ|12,4|12,5|12,6|12,6|12,8|
    Mù Cang Chải|3,1|3,1|3,2|3,25|3,3|
    Văn Chấn|9,8|9,9|10|10,1|10,15|
    Cộng|25,3|25,5|25,8|25,95|26,25|`,
    merged: ["A2:A3", "B2:C2", "D2:F2"],
    figures: `
      B4 | Nghĩa Lộ | 2024 / T11 | 12400000000 | VND
      C4 | Nghĩa Lộ | 2024 / T12 | 12500000000 | VND
      D4 | Nghĩa Lộ | 2025 / T1 | 12600000000 | VND
      E4 | Nghĩa Lộ | 2025 / T2 | 12600000000 | VND
      F4 | Nghĩa Lộ | 2025 / T3 | 12800000000 | VND
      B5 | Mù Cang Chải | 2024 / T11 | 3100000000 | VND
      C5 | Mù Cang Chải | 2024 / T12 | 3100000000 | VND
      D5 | Mù Cang Chải | 2025 / T1 | 3200000000 | VND
      E5 | Mù Cang Chải | 2025 / T2 | 3250000000 | VND
      F5 | Mù Cang Chải | 2025 / T3 | 3300000000 | VND
      B6 | Văn Chấn | 2024 / T11 | 9800000000 | VND
      C6 | Văn Chấn | 2024 / T12 | 9900000000 | VND
      D6 | Văn Chấn | 2025 / T1 | 10000000000 | VND
      E6 | Văn Chấn | 2025 / T2 | 10100000000 | VND
      F6 | Văn Chấn | 2025 / T3 | 10150000000 | VND`,
  },
];
