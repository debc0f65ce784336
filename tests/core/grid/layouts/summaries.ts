import type { Layout } from "./layout";

/** Summaries of campaigns and of months, as offices of communes, collectors and bureaus of other countries send them. */
export const summaryLayouts: readonly Layout[] = [
  {
    name: "a header of three rows, plan and result and share of each scheme, blocks I and II and their sum",
    language: "vi",
    table: `
    KẾT QUẢ RA QUÂN THÁNG CAO ĐIỂM||||||||
    TT|Xã, phường|Phát triển người tham gia||||||Ghi chú
    ||BHXH tự nguyện|||BHYT hộ gia đình|||
    ||KH|TH|% đạt|KH|TH|% đạt|
    I|Khối phường|150|141|94,0|420|433|103,1|
    1|Phường Sa Pa|90|86|95,6|250|262|104,8|
    2|Phường Cam Đường|60|55|91,7|170|171|100,6|
    II|Khối xã|75|70|93,3|210|180|85,7|
    1|Xã Tả Van|40|41|102,5|120|98|81,7|bão số 10
    2|Xã Mường Bo|35|29|82,9|90|82|91,1|
    |Cộng (I+II)|225|211|93,8|630|613|97,3|`,
    merged: ["A2:A4", "B2:B4", "C2:H2", "I2:I4", "C3:E3", "F3:H3"],
    figures: `
      C6 | Sa Pa | BHXH tự nguyện / KH | 90 | person
      D6 | Sa Pa | BHXH tự nguyện / TH | 86 | person
      E6 | Sa Pa | BHXH tự nguyện / % đạt | 95.6 | percent
      F6 | Sa Pa | BHYT hộ gia đình / KH | 250 | person
      G6 | Sa Pa | BHYT hộ gia đình / TH | 262 | person
      H6 | Sa Pa | BHYT hộ gia đình / % đạt | 104.8 | percent
      C7 | Cam Đường | BHXH tự nguyện / KH | 60 | person
      D7 | Cam Đường | BHXH tự nguyện / TH | 55 | person
      E7 | Cam Đường | BHXH tự nguyện / % đạt | 91.7 | percent
      F7 | Cam Đường | BHYT hộ gia đình / KH | 170 | person
      G7 | Cam Đường | BHYT hộ gia đình / TH | 171 | person
      H7 | Cam Đường | BHYT hộ gia đình / % đạt | 100.6 | percent
      C9 | Xã Tả Van | BHXH tự nguyện / KH | 40 | person
      D9 | Xã Tả Van | BHXH tự nguyện / TH | 41 | person
      E9 | Xã Tả Van | BHXH tự nguyện / % đạt | 102.5 | percent
      F9 | Xã Tả Van | BHYT hộ gia đình / KH | 120 | person
      G9 | Xã Tả Van | BHYT hộ gia đình / TH | 98 | person
      H9 | Xã Tả Van | BHYT hộ gia đình / % đạt | 81.7 | percent
      C10 | Mường Bo | BHXH tự nguyện / KH | 35 | person
      D10 | Mường Bo | BHXH tự nguyện / TH | 29 | person
      E10 | Mường Bo | BHXH tự nguyện / % đạt | 82.9 | percent
      F10 | Mường Bo | BHYT hộ gia đình / KH | 90 | person
      G10 | Mường Bo | BHYT hộ gia đình / TH | 82 | person
      H10 | Mường Bo | BHYT hộ gia đình / % đạt | 91.1 | percent`,
  },
  {
    name: "three blocks under one header each, the sum first, a unit with its thousands in a block's title",
    language: "vi",
    table: `
    Phụ lục 2: Tài liệu truyền thông quý IV/2025||
    1. Băng rôn (cái)||
    Cơ sở|Kế hoạch|Đã treo, phát
    Cộng|55|52
    BHXH cơ sở Lục Yên|30|30
    BHXH cơ sở Văn Yên|25|22
    2. Tờ gấp (nghìn tờ)||
    Cơ sở|Kế hoạch|Đã treo, phát
    Cộng|12,5|11,2
    BHXH cơ sở Lục Yên|7,5|7,2
    BHXH cơ sở Văn Yên|5|4
    3. Sổ tay hỏi đáp (cuốn)||
    Cơ sở|Kế hoạch|Đã treo, phát
    Cộng|900|850
    BHXH cơ sở Lục Yên|500|480
    BHXH cơ sở Văn Yên|400|370`,
    figures: `
      B5 | Lục Yên | 1. Băng rôn (cái) / Kế hoạch | 30 | item
      C5 | Lục Yên | 1. Băng rôn (cái) / Đã treo, phát | 30 | item
      B6 | Văn Yên | 1. Băng rôn (cái) / Kế hoạch | 25 | item
      C6 | Văn Yên | 1. Băng rôn (cái) / Đã treo, phát | 22 | item
      B10 | Lục Yên | 2. Tờ gấp (nghìn tờ) / Kế hoạch | 7500 | item
      C10 | Lục Yên | 2. Tờ gấp (nghìn tờ) / Đã treo, phát | 7200 | item
      B11 | Văn Yên | 2. Tờ gấp (nghìn tờ) / Kế hoạch | 5000 | item
      C11 | Văn Yên | 2. Tờ gấp (nghìn tờ) / Đã treo, phát | 4000 | item
      B15 | Lục Yên | 3. Sổ tay hỏi đáp (cuốn) / Kế hoạch | 500 | item
      C15 | Lục Yên | 3. Sổ tay hỏi đáp (cuốn) / Đã treo, phát | 480 | item
      B16 | Văn Yên | 3. Sổ tay hỏi đáp (cuốn) / Kế hoạch | 400 | item
      C16 | Văn Yên | 3. Sổ tay hỏi đáp (cuốn) / Đã treo, phát | 370 | item`,
  },
  {
    name: "the month, the month before, the same month of last year and the year so far, units down, parts under a lead",
    language: "vi",
    table: `
    STT|Chỉ tiêu|ĐVT|Tháng báo cáo|Tháng trước|Cùng kỳ năm trước|Lũy kế từ đầu năm
    1|Số người tham gia BHXH tự nguyện|người|1.240|1.198|1.005|1.240
    |Trong đó: tăng mới|người|66|48|51|512
    2|Số thu BHXH, BHYT|tỷ đồng|21,5|20,8|18,9|215,4
    3|Nợ phải tính lãi|triệu đồng|845,2|901,0|1.120,6|845,2
    4|Tờ rơi đã phát|tờ|3.500|2.000|-|21.500
    5|Tổ truyền thông lưu động|tổ|12|12|9|12`,
    figures: `
      D2 |  | Số người tham gia BHXH tự nguyện / Tháng báo cáo | 1240 | person
      E2 |  | Số người tham gia BHXH tự nguyện / Tháng trước | 1198 | person
      F2 |  | Số người tham gia BHXH tự nguyện / Cùng kỳ năm trước | 1005 | person
      G2 |  | Số người tham gia BHXH tự nguyện / Lũy kế từ đầu năm | 1240 | person
      D3 |  | Trong đó: tăng mới / Tháng báo cáo | 66 | person
      E3 |  | Trong đó: tăng mới / Tháng trước | 48 | person
      F3 |  | Trong đó: tăng mới / Cùng kỳ năm trước | 51 | person
      G3 |  | Trong đó: tăng mới / Lũy kế từ đầu năm | 512 | person
      D4 |  | Số thu BHXH, BHYT / Tháng báo cáo | 21500000000 | VND
      E4 |  | Số thu BHXH, BHYT / Tháng trước | 20800000000 | VND
      F4 |  | Số thu BHXH, BHYT / Cùng kỳ năm trước | 18900000000 | VND
      G4 |  | Số thu BHXH, BHYT / Lũy kế từ đầu năm | 215400000000 | VND
      D5 |  | Nợ phải tính lãi / Tháng báo cáo | 845200000 | VND
      E5 |  | Nợ phải tính lãi / Tháng trước | 901000000 | VND
      F5 |  | Nợ phải tính lãi / Cùng kỳ năm trước | 1120600000 | VND
      G5 |  | Nợ phải tính lãi / Lũy kế từ đầu năm | 845200000 | VND
      D6 |  | Tờ rơi đã phát / Tháng báo cáo | 3500 | item
      E6 |  | Tờ rơi đã phát / Tháng trước | 2000 | item
      G6 |  | Tờ rơi đã phát / Lũy kế từ đầu năm | 21500 | item
      D7 |  | Tổ truyền thông lưu động / Tháng báo cáo | 12 | group
      E7 |  | Tổ truyền thông lưu động / Tháng trước | 12 | group
      F7 |  | Tổ truyền thông lưu động / Cùng kỳ năm trước | 9 | group
      G7 |  | Tổ truyền thông lưu động / Lũy kế từ đầu năm | 12 | group`,
  },
  {
    name: "collectors under communes merged over them, the sum of each commune by its name, the sum of all last",
    language: "vi",
    table: `
    Địa bàn|Đại lý thu|Hồ sơ mới|Tái tục|Số tiền (nghìn đồng)
    Phường Yên Bái|Bưu điện văn hóa|12|40|18.480
    |Hội Nông dân|5|22|9.240
    Cộng Phường Yên Bái||17|62|27.720
    Xã Mậu A|Bưu điện văn hóa|8|31|-
    |Hội Phụ nữ|0|12|4.110
    Cộng Xã Mậu A||8|43|4.110
    TỔNG CỘNG||25|105|31.830`,
    merged: ["A2:A3", "A5:A6"],
    figures: `
      C2 | Yên Bái | Bưu điện văn hóa / Hồ sơ mới | 12 | case
      D2 | Yên Bái | Bưu điện văn hóa / Tái tục | 40 | person
      E2 | Yên Bái | Bưu điện văn hóa / Số tiền (nghìn đồng) | 18480000 | VND
      C3 | Yên Bái | Hội Nông dân / Hồ sơ mới | 5 | case
      D3 | Yên Bái | Hội Nông dân / Tái tục | 22 | person
      E3 | Yên Bái | Hội Nông dân / Số tiền (nghìn đồng) | 9240000 | VND
      C5 | Mậu A | Bưu điện văn hóa / Hồ sơ mới | 8 | case
      D5 | Mậu A | Bưu điện văn hóa / Tái tục | 31 | person
      C6 | Mậu A | Hội Phụ nữ / Hồ sơ mới | 0 | case
      D6 | Mậu A | Hội Phụ nữ / Tái tục | 12 | person
      E6 | Mậu A | Hội Phụ nữ / Số tiền (nghìn đồng) | 4110000 | VND`,
  },
  {
    name: "no marks anywhere, sheets and groups by the noun beside their unit, offices across",
    language: "vi",
    table: `
    STT|Noi dung|DVT|Luc Yen|Tran Yen|Tong cong
    1|To roi da phat|to|1.500|900|2.400
    2|Ap phich da treo|to|40|25|65
    3|To tuyen truyen luu dong|to|6|4|10
    4|Hoi nghi|cuoc|3|2|5
    5|Nguoi du|luot nguoi|215|140|355`,
    figures: `
      D2 | Lục Yên | To roi da phat | 1500 | item
      E2 | Trấn Yên | To roi da phat | 900 | item
      D3 | Lục Yên | Ap phich da treo | 40 | item
      E3 | Trấn Yên | Ap phich da treo | 25 | item
      D4 | Lục Yên | To tuyen truyen luu dong | 6 | group
      E4 | Trấn Yên | To tuyen truyen luu dong | 4 | group
      D5 | Lục Yên | Hoi nghi | 3 | event
      E5 | Trấn Yên | Hoi nghi | 2 | event
      D6 | Lục Yên | Nguoi du | 215 | attendance
      E6 | Trấn Yên | Nguoi du | 140 | attendance`,
  },
  {
    name: "schools of a ward, the ward's sum first, a marked figure, notes below",
    language: "vi",
    table: `
    BHYT HỌC SINH NĂM HỌC 2025-2026|||||
    STT|Trường|Sĩ số|Đã tham gia||Chưa tham gia
    |||Tại trường|Theo nhóm khác|
    |Toàn phường|2.340|1.905|398|37
    1|Tiểu học Lê Văn Tám|760|650|105|5
    2|THCS Kim Đồng|680|540|128(1)|12
    3|THPT Số 1|900|715|165|20
    (1) Gồm 6 em thuộc hộ nghèo|||||`,
    merged: ["D2:E2"],
    figures: `
      C5 | Tiểu học Lê Văn Tám | Sĩ số | 760 | person
      D5 | Tiểu học Lê Văn Tám | Đã tham gia / Tại trường | 650 | person
      E5 | Tiểu học Lê Văn Tám | Đã tham gia / Theo nhóm khác | 105 | person
      F5 | Tiểu học Lê Văn Tám | Chưa tham gia | 5 | person
      C6 | THCS Kim Đồng | Sĩ số | 680 | person
      D6 | THCS Kim Đồng | Đã tham gia / Tại trường | 540 | person
      E6 | THCS Kim Đồng | Đã tham gia / Theo nhóm khác | 128 | person
      F6 | THCS Kim Đồng | Chưa tham gia | 12 | person
      C7 | THPT Số 1 | Sĩ số | 900 | person
      D7 | THPT Số 1 | Đã tham gia / Tại trường | 715 | person
      E7 | THPT Số 1 | Đã tham gia / Theo nhóm khác | 165 | person
      F7 | THPT Số 1 | Chưa tham gia | 20 | person`,
  },
  {
    name: "printing in the title with its unit, months across and their sum, a row of column codes",
    language: "vi",
    table: `
    KINH PHÍ IN THẺ BHYT, SỔ BHXH QUÝ III NĂM 2025 (Đơn vị: nghìn đồng)|||||
    TT|Đơn vị|Tháng 7|Tháng 8|Tháng 9|Cộng
    A|B|1|2|3|4=1+2+3
    1|BHXH cơ sở Nghĩa Lộ|1.250|980|1.105|3.335
    2|BHXH cơ sở Văn Chấn|860|-|940|1.800
    3|BHXH cơ sở Trạm Tấu|410|395|402,5|1.207,5
    |Tổng|2.520|1.375|2.447,5|6.342,5`,
    figures: `
      C4 | Nghĩa Lộ | Tháng 7 | 1250000 | VND
      D4 | Nghĩa Lộ | Tháng 8 | 980000 | VND
      E4 | Nghĩa Lộ | Tháng 9 | 1105000 | VND
      C5 | Văn Chấn | Tháng 7 | 860000 | VND
      E5 | Văn Chấn | Tháng 9 | 940000 | VND
      C6 | Trạm Tấu | Tháng 7 | 410000 | VND
      D6 | Trạm Tấu | Tháng 8 | 395000 | VND
      E6 | Trạm Tấu | Tháng 9 | 402500 | VND`,
  },
  {
    name: "a row of units under the header with sheets, groups, desks and people, clusters each with its sum",
    language: "vi",
    table: `
    Đơn vị|Tờ rơi|Đội lưu động|Bàn tư vấn|Người dự
    |(tờ)|(tổ)|(bàn)|(lượt người)
    Cụm 1||||
    Bắc Hà|1.200|3|4|260
    Si Ma Cai|950|2|3|190
    Cộng cụm 1|2.150|5|7|450
    Cụm 2||||
    Bảo Yên|1.100|4|2|305
    Văn Bàn|700|2|2|121
    Cộng cụm 2|1.800|6|4|426
    Cộng hai cụm|3.950|11|11|876`,
    figures: `
      B4 | Bắc Hà | Tờ rơi | 1200 | item
      C4 | Bắc Hà | Đội lưu động | 3 | group
      D4 | Bắc Hà | Bàn tư vấn | 4 | booth
      E4 | Bắc Hà | Người dự | 260 | attendance
      B5 | Si Ma Cai | Tờ rơi | 950 | item
      C5 | Si Ma Cai | Đội lưu động | 2 | group
      D5 | Si Ma Cai | Bàn tư vấn | 3 | booth
      E5 | Si Ma Cai | Người dự | 190 | attendance
      B8 | Bảo Yên | Tờ rơi | 1100 | item
      C8 | Bảo Yên | Đội lưu động | 4 | group
      D8 | Bảo Yên | Bàn tư vấn | 2 | booth
      E8 | Bảo Yên | Người dự | 305 | attendance
      B9 | Văn Bàn | Tờ rơi | 700 | item
      C9 | Văn Bàn | Đội lưu động | 2 | group
      D9 | Văn Bàn | Bàn tư vấn | 2 | booth
      E9 | Văn Bàn | Người dự | 121 | attendance`,
  },
];
