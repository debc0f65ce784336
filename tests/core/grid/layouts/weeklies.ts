import type { Layout } from "./layout";

/** Vietnamese sheets of a campaign week: progress, days, leaflets, conferences, pupils, money. */
export const weeklyLayouts: readonly Layout[] = [
  {
    name: "the week's gain between the plan of the year and the running sum, by commune",
    language: "vi",
    table: `
    TIẾN ĐỘ PHÁT TRIỂN BHXH TỰ NGUYỆN (từ ngày 17/11 đến ngày 23/11/2025)||||
    TT|Xã|Kế hoạch năm|Tăng mới trong tuần|Lũy kế
    1|Trịnh Tường|120|8|97
    2|Dền Sáng|85|5|61
    3|Mường Hum|140|0|118
    4|Bản Xèo|96|11|102
    |Cộng|441|24|378`,
    merged: ["A1:E1"],
    figures: `
      C3 | Trịnh Tường | Kế hoạch năm | 120 | person
      D3 | Trịnh Tường | Tăng mới trong tuần | 8 | person
      E3 | Trịnh Tường | Lũy kế | 97 | person
      C4 | Dền Sáng | Kế hoạch năm | 85 | person
      D4 | Dền Sáng | Tăng mới trong tuần | 5 | person
      E4 | Dền Sáng | Lũy kế | 61 | person
      C5 | Mường Hum | Kế hoạch năm | 140 | person
      D5 | Mường Hum | Tăng mới trong tuần | 0 | person
      E5 | Mường Hum | Lũy kế | 118 | person
      C6 | Bản Xèo | Kế hoạch năm | 96 | person
      D6 | Bản Xèo | Tăng mới trong tuần | 11 | person
      E6 | Bản Xèo | Lũy kế | 102 | person`,
  },
  {
    name: "leaflets received and handed out, the households they reached, remarks last",
    language: "vi",
    table: `
    TT|Xã|Tờ rơi đã nhận (tờ)|Tờ rơi đã phát (tờ)|Số hộ nhận được|Ghi chú
    1|Trịnh Tường|1.000|920|415|
    2|Dền Sáng|600|600|288|Đề nghị cấp thêm
    3|Mường Hum|800|745|340|Phát tại chợ phiên
    4|A Mú Sung|500|310|150|`,
    figures: `
      C2 | Trịnh Tường | Tờ rơi đã nhận (tờ) | 1000 | item
      D2 | Trịnh Tường | Tờ rơi đã phát (tờ) | 920 | item
      E2 | Trịnh Tường | Số hộ nhận được | 415 | household
      C3 | Dền Sáng | Tờ rơi đã nhận (tờ) | 600 | item
      D3 | Dền Sáng | Tờ rơi đã phát (tờ) | 600 | item
      E3 | Dền Sáng | Số hộ nhận được | 288 | household
      C4 | Mường Hum | Tờ rơi đã nhận (tờ) | 800 | item
      D4 | Mường Hum | Tờ rơi đã phát (tờ) | 745 | item
      E4 | Mường Hum | Số hộ nhận được | 340 | household
      C5 | A Mú Sung | Tờ rơi đã nhận (tờ) | 500 | item
      D5 | A Mú Sung | Tờ rơi đã phát (tờ) | 310 | item
      E5 | A Mú Sung | Số hộ nhận được | 150 | household`,
  },
  {
    name: "results of a campaign day, what was done down, communes across",
    language: "vi",
    table: `
    KẾT QUẢ NGÀY RA QUÂN 22/11/2025||||||
    TT|Nội dung|ĐVT|Gia Phú|Tằng Loỏng|Xuân Quang|Cộng
    1|Gian tư vấn|gian|2|3|1|6
    2|Tổ tuyên truyền lưu động|tổ|4|5|3|12
    3|Người được tư vấn|người|186|242|131|559
    4|Tham gia BHXH tự nguyện|người|14|19|7|40`,
    merged: ["A1:G1"],
    figures: `
      D3 | Gia Phú | Gian tư vấn | 2 | booth
      E3 | Tằng Loỏng | Gian tư vấn | 3 | booth
      F3 | Xuân Quang | Gian tư vấn | 1 | booth
      D4 | Gia Phú | Tổ tuyên truyền lưu động | 4 | group
      E4 | Tằng Loỏng | Tổ tuyên truyền lưu động | 5 | group
      F4 | Xuân Quang | Tổ tuyên truyền lưu động | 3 | group
      D5 | Gia Phú | Người được tư vấn | 186 | person
      E5 | Tằng Loỏng | Người được tư vấn | 242 | person
      F5 | Xuân Quang | Người được tư vấn | 131 | person
      D6 | Gia Phú | Tham gia BHXH tự nguyện | 14 | person
      E6 | Tằng Loỏng | Tham gia BHXH tự nguyện | 19 | person
      F6 | Xuân Quang | Tham gia BHXH tự nguyện | 7 | person`,
  },
  {
    name: "collections of the week by fund, the unit in a line at the right",
    language: "vi",
    table: `
    SỐ THU BHXH, BHYT, BHTN TUẦN 47||||
    |||Đơn vị tính: triệu đồng|
    TT|Khoản thu|Kế hoạch năm|Thu trong tuần|Lũy kế
    1|BHXH bắt buộc|48.500|912,4|43.870,6
    2|BHXH tự nguyện|3.200|65|2.918,3
    3|BHYT|21.750|388,2|20.104
    4|BHTN|2.640|51,7|2.377,5
    |Tổng cộng|76.090|1.417,3|69.270,4`,
    merged: ["A1:E1", "D2:E2"],
    figures: `
      C4 |  | BHXH bắt buộc / Kế hoạch năm | 48500000000 | VND
      D4 |  | BHXH bắt buộc / Thu trong tuần | 912400000 | VND
      E4 |  | BHXH bắt buộc / Lũy kế | 43870600000 | VND
      C5 |  | BHXH tự nguyện / Kế hoạch năm | 3200000000 | VND
      D5 |  | BHXH tự nguyện / Thu trong tuần | 65000000 | VND
      E5 |  | BHXH tự nguyện / Lũy kế | 2918300000 | VND
      C6 |  | BHYT / Kế hoạch năm | 21750000000 | VND
      D6 |  | BHYT / Thu trong tuần | 388200000 | VND
      E6 |  | BHYT / Lũy kế | 20104000000 | VND
      C7 |  | BHTN / Kế hoạch năm | 2640000000 | VND
      D7 |  | BHTN / Thu trong tuần | 51700000 | VND
      E7 |  | BHTN / Lũy kế | 2377500000 | VND`,
  },
  {
    name: "a list of conferences with day, commune and kind, attendances and who joined",
    language: "vi",
    table: `
    TT|Ngày|Xã|Hình thức|Lượt người dự|Đăng ký BHXH tự nguyện (người)
    1|17/11|Khánh Yên|Hội nghị khách hàng|62|9
    2|18/11|Võ Lao|Đối thoại với lao động tự do|48|5
    3|19/11|Dương Quỳ|Hội nghị khách hàng|55|0
    4|20/11|Minh Lương|Tuyên truyền nhóm nhỏ|21|4
    5|21/11|Chiềng Ken|Tuyên truyền nhóm nhỏ|18|3
    |Cộng|||204|21`,
    figures: `
      E2 | Khánh Yên | Lượt người dự | 62 | attendance
      F2 | Khánh Yên | Đăng ký BHXH tự nguyện (người) | 9 | person
      E3 | Võ Lao | Lượt người dự | 48 | attendance
      F3 | Võ Lao | Đăng ký BHXH tự nguyện (người) | 5 | person
      E4 | Dương Quỳ | Lượt người dự | 55 | attendance
      F4 | Dương Quỳ | Đăng ký BHXH tự nguyện (người) | 0 | person
      E5 | Minh Lương | Lượt người dự | 21 | attendance
      F5 | Minh Lương | Đăng ký BHXH tự nguyện (người) | 4 | person
      E6 | Chiềng Ken | Lượt người dự | 18 | attendance
      F6 | Chiềng Ken | Đăng ký BHXH tự nguyện (người) | 3 | person`,
  },
  {
    name: "pensioners switched to accounts in the week and in all, one commune without any this week",
    language: "vi",
    table: `
    TT|Xã|Người hưởng lương hưu, trợ cấp|Nhận qua tài khoản||Tỷ lệ (%)
    |||Tăng trong tuần|Lũy kế|
    1|Văn Bàn|812|15|690|85,0
    2|Khánh Yên|430|9|301|70,0
    3|Võ Lao|365|22|256|70,1
    4|Nậm Chày|48|-|21|43,8`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
    figures: `
      C3 | Văn Bàn | Người hưởng lương hưu, trợ cấp | 812 | person
      D3 | Văn Bàn | Nhận qua tài khoản / Tăng trong tuần | 15 | person
      E3 | Văn Bàn | Nhận qua tài khoản / Lũy kế | 690 | person
      F3 | Văn Bàn | Tỷ lệ (%) | 85 | percent
      C4 | Khánh Yên | Người hưởng lương hưu, trợ cấp | 430 | person
      D4 | Khánh Yên | Nhận qua tài khoản / Tăng trong tuần | 9 | person
      E4 | Khánh Yên | Nhận qua tài khoản / Lũy kế | 301 | person
      F4 | Khánh Yên | Tỷ lệ (%) | 70 | percent
      C5 | Võ Lao | Người hưởng lương hưu, trợ cấp | 365 | person
      D5 | Võ Lao | Nhận qua tài khoản / Tăng trong tuần | 22 | person
      E5 | Võ Lao | Nhận qua tài khoản / Lũy kế | 256 | person
      F5 | Võ Lao | Tỷ lệ (%) | 70.1 | percent
      C6 | Nậm Chày | Người hưởng lương hưu, trợ cấp | 48 | person
      E6 | Nậm Chày | Nhận qua tài khoản / Lũy kế | 21 | person
      F6 | Nậm Chày | Tỷ lệ (%) | 43.8 | percent`,
  },
  {
    name: "pupils with a card by level of school, communes without an upper school",
    language: "vi",
    table: `
    Học sinh tham gia BHYT năm học 2025-2026 (đến ngày 23/11/2025)|||||
    TT|Xã|Số học sinh có thẻ BHYT|||Ghi chú
    ||Tiểu học|THCS|THPT|
    1|Nghĩa Đô|1.204|876|412|
    2|Thượng Hà|688|503|-|Không có trường THPT
    3|Xuân Hòa|742|560|-|Không có trường THPT
    4|Bảo Hà|1.310|955|530|`,
    merged: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3"],
    figures: `
      C4 | Nghĩa Đô | Số học sinh có thẻ BHYT / Tiểu học | 1204 | person
      D4 | Nghĩa Đô | Số học sinh có thẻ BHYT / THCS | 876 | person
      E4 | Nghĩa Đô | Số học sinh có thẻ BHYT / THPT | 412 | person
      C5 | Thượng Hà | Số học sinh có thẻ BHYT / Tiểu học | 688 | person
      D5 | Thượng Hà | Số học sinh có thẻ BHYT / THCS | 503 | person
      C6 | Xuân Hòa | Số học sinh có thẻ BHYT / Tiểu học | 742 | person
      D6 | Xuân Hòa | Số học sinh có thẻ BHYT / THCS | 560 | person
      C7 | Bảo Hà | Số học sinh có thẻ BHYT / Tiểu học | 1310 | person
      D7 | Bảo Hà | Số học sinh có thẻ BHYT / THCS | 955 | person
      E7 | Bảo Hà | Số học sinh có thẻ BHYT / THPT | 530 | person`,
  },
  {
    name: "the month beside the one before as a difference and beside last year as a rate",
    language: "vi",
    table: `
    Chỉ tiêu|ĐVT|Tháng 11/2025|So với tháng 10/2025 (+/-)|So với cùng kỳ 2024 (%)
    Người tham gia BHXH tự nguyện|người|2.315|+64|108,7
    Người tham gia BHYT hộ gia đình|người|18.940|-125|102,3
    Người nhận lương hưu qua tài khoản|người|1.406|+38|121,5
    Số thu BHXH|triệu đồng|6.182,5|+240,3|105,9`,
    figures: `
      C2 |  | Người tham gia BHXH tự nguyện / Tháng 11/2025 | 2315 | person
      D2 |  | Người tham gia BHXH tự nguyện / So với tháng 10/2025 (+/-) | 64 | person
      E2 |  | Người tham gia BHXH tự nguyện / So với cùng kỳ 2024 (%) | 108.7 | percent
      C3 |  | Người tham gia BHYT hộ gia đình / Tháng 11/2025 | 18940 | person
      D3 |  | Người tham gia BHYT hộ gia đình / So với tháng 10/2025 (+/-) | -125 | person
      E3 |  | Người tham gia BHYT hộ gia đình / So với cùng kỳ 2024 (%) | 102.3 | percent
      C4 |  | Người nhận lương hưu qua tài khoản / Tháng 11/2025 | 1406 | person
      D4 |  | Người nhận lương hưu qua tài khoản / So với tháng 10/2025 (+/-) | 38 | person
      E4 |  | Người nhận lương hưu qua tài khoản / So với cùng kỳ 2024 (%) | 121.5 | percent
      C5 |  | Số thu BHXH / Tháng 11/2025 | 6182500000 | VND
      D5 |  | Số thu BHXH / So với tháng 10/2025 (+/-) | 240300000 | VND
      E5 |  | Số thu BHXH / So với cùng kỳ 2024 (%) | 105.9 | percent`,
  },
  {
    name: "collectors' results by the organisation they work for",
    language: "vi",
    table: `
    TT|Tổ chức dịch vụ thu|Số nhân viên thu|Người tham gia mới|Số tiền thu (triệu đồng)
    1|Bưu điện|12|85|164,2
    2|Hội Liên hiệp Phụ nữ|9|47|71,5
    3|Hội Nông dân|7|22|38
    4|Trạm Y tế|5|31|52,8
    |Cộng|33|185|326,5`,
    figures: `
      C2 |  | Bưu điện / Số nhân viên thu | 12 | person
      D2 |  | Bưu điện / Người tham gia mới | 85 | person
      E2 |  | Bưu điện / Số tiền thu (triệu đồng) | 164200000 | VND
      C3 |  | Hội Liên hiệp Phụ nữ / Số nhân viên thu | 9 | person
      D3 |  | Hội Liên hiệp Phụ nữ / Người tham gia mới | 47 | person
      E3 |  | Hội Liên hiệp Phụ nữ / Số tiền thu (triệu đồng) | 71500000 | VND
      C4 |  | Hội Nông dân / Số nhân viên thu | 7 | person
      D4 |  | Hội Nông dân / Người tham gia mới | 22 | person
      E4 |  | Hội Nông dân / Số tiền thu (triệu đồng) | 38000000 | VND
      C5 |  | Trạm Y tế / Số nhân viên thu | 5 | person
      D5 |  | Trạm Y tế / Người tham gia mới | 31 | person
      E5 |  | Trạm Y tế / Số tiền thu (triệu đồng) | 52800000 | VND`,
  },
  {
    name: "plan, result and percent with signs in the cells, the sum of all first",
    language: "vi",
    table: `
    BHYT HỘ GIA ĐÌNH: KẾT QUẢ THỰC HIỆN ĐẾN NGÀY 23/11/2025
    Xã|Kế hoạch|Kết quả|Đạt (%)
    Tổng cộng|2.150|2.049|95,3%
    Mường Khương|900|931|103,4%
    Pha Long|450|402|89,3%
    Bản Lầu|520|498|95,8%
    Cao Sơn|280|218|77,9%`,
    figures: `
      B4 | Mường Khương | Kế hoạch | 900 | person
      C4 | Mường Khương | Kết quả | 931 | person
      D4 | Mường Khương | Đạt (%) | 103.4 | percent
      B5 | Pha Long | Kế hoạch | 450 | person
      C5 | Pha Long | Kết quả | 402 | person
      D5 | Pha Long | Đạt (%) | 89.3 | percent
      B6 | Bản Lầu | Kế hoạch | 520 | person
      C6 | Bản Lầu | Kết quả | 498 | person
      D6 | Bản Lầu | Đạt (%) | 95.8 | percent
      B7 | Cao Sơn | Kế hoạch | 280 | person
      C7 | Cao Sơn | Kết quả | 218 | person
      D7 | Cao Sơn | Đạt (%) | 77.9 | percent`,
  },
  {
    name: "the days of a campaign week down, sessions and people across",
    language: "vi",
    table: `
    Ngày|Số buổi tuyên truyền|Số người được tư vấn
    Thứ Hai, 17/11|2|46
    Thứ Ba, 18/11|1|29
    Thứ Tư, 19/11|3|81
    Thứ Năm, 20/11|0|12
    Thứ Sáu, 21/11|2|57
    Cả tuần|8|225`,
    figures: `
      B2 |  | Số buổi tuyên truyền | 2 | event
      C2 |  | Số người được tư vấn | 46 | person
      B3 |  | Số buổi tuyên truyền | 1 | event
      C3 |  | Số người được tư vấn | 29 | person
      B4 |  | Số buổi tuyên truyền | 3 | event
      C4 |  | Số người được tư vấn | 81 | person
      B5 |  | Số buổi tuyên truyền | 0 | event
      C5 |  | Số người được tư vấn | 12 | person
      B6 |  | Số buổi tuyên truyền | 2 | event
      C6 |  | Số người được tư vấn | 57 | person`,
  },
  {
    name: "three weeks across with their sum, two communes that missed a week",
    language: "vi",
    table: `
    SỐ NGƯỜI THAM GIA BHYT HỘ GIA ĐÌNH TĂNG MỚI THEO TUẦN||||
    Xã|Tuần 45|Tuần 46|Tuần 47|Cộng
    Bảo Nhai|14|22|17|53
    Bản Liền|6|…|9|15
    Cốc Lầu|0|4|8|12
    Lùng Phình|11|7|…|18
    Cộng|31|33|34|98`,
    merged: ["A1:E1"],
    figures: `
      B3 | Bảo Nhai | Tuần 45 | 14 | person
      C3 | Bảo Nhai | Tuần 46 | 22 | person
      D3 | Bảo Nhai | Tuần 47 | 17 | person
      B4 | Bản Liền | Tuần 45 | 6 | person
      D4 | Bản Liền | Tuần 47 | 9 | person
      B5 | Cốc Lầu | Tuần 45 | 0 | person
      C5 | Cốc Lầu | Tuần 46 | 4 | person
      D5 | Cốc Lầu | Tuần 47 | 8 | person
      B6 | Lùng Phình | Tuần 45 | 11 | person
      C6 | Lùng Phình | Tuần 46 | 7 | person`,
  },
];
