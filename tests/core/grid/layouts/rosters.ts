import type { Layout } from "./layout";

/** Tables as offices list themselves: heads of three rows, letterheads, contacts, tables side by side. */
export const rosterLayouts: readonly Layout[] = [
  {
    name: "three rows of heads, men and women under each scheme",
    language: "vi",
    table: `
    Đơn vị|Kết quả vận động|||
    |BHXH tự nguyện||BHYT hộ gia đình|
    |Nam|Nữ|Nam|Nữ
    Bảo Thắng|31|44|120|133
    Bảo Yên|27|39|98|101
    Mường Khương|12|20|1.064|1.118
    Cộng|70|103|1.282|1.352`,
    merged: ["A1:A3", "B1:E1", "B2:C2", "D2:E2"],
    figures: `
      B4 | Bảo Thắng | Kết quả vận động / BHXH tự nguyện / Nam | 31 | person
      C4 | Bảo Thắng | Kết quả vận động / BHXH tự nguyện / Nữ | 44 | person
      D4 | Bảo Thắng | Kết quả vận động / BHYT hộ gia đình / Nam | 120 | person
      E4 | Bảo Thắng | Kết quả vận động / BHYT hộ gia đình / Nữ | 133 | person
      B5 | Bảo Yên | Kết quả vận động / BHXH tự nguyện / Nam | 27 | person
      C5 | Bảo Yên | Kết quả vận động / BHXH tự nguyện / Nữ | 39 | person
      D5 | Bảo Yên | Kết quả vận động / BHYT hộ gia đình / Nam | 98 | person
      E5 | Bảo Yên | Kết quả vận động / BHYT hộ gia đình / Nữ | 101 | person
      B6 | Mường Khương | Kết quả vận động / BHXH tự nguyện / Nam | 12 | person
      C6 | Mường Khương | Kết quả vận động / BHXH tự nguyện / Nữ | 20 | person
      D6 | Mường Khương | Kết quả vận động / BHYT hộ gia đình / Nam | 1064 | person
      E6 | Mường Khương | Kết quả vận động / BHYT hộ gia đình / Nữ | 1118 | person`,
  },
  {
    name: "a letterhead of two sides with number and date above, signatures below",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI VIỆT NAM||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|
    BHXH TỈNH LÀO CAI||Độc lập - Tự do - Hạnh phúc|
    Số: 1245/BC-BHXH||Lào Cai, ngày 25 tháng 11 năm 2025|
    
    STT|Đơn vị|Số người hưởng lương hưu|Số tiền chi trả (triệu đồng)
    1|Văn Yên|2.310|11.862,5
    2|Yên Bình|1.984|10.007
    3|Trạm Tấu|402|1.955,3
    4|Lục Yên|1.775|9.120,8
    |Tổng số|6.471|32.945,6
    Người lập biểu||Giám đốc|`,
    merged: ["A1:B1", "C1:D1", "A2:B2", "C2:D2", "A3:B3", "C3:D3", "A11:B11", "C11:D11"],
    figures: `
      C6 | Văn Yên | Số người hưởng lương hưu | 2310 | person
      D6 | Văn Yên | Số tiền chi trả (triệu đồng) | 11862500000 | VND
      C7 | Yên Bình | Số người hưởng lương hưu | 1984 | person
      D7 | Yên Bình | Số tiền chi trả (triệu đồng) | 10007000000 | VND
      C8 | Trạm Tấu | Số người hưởng lương hưu | 402 | person
      D8 | Trạm Tấu | Số tiền chi trả (triệu đồng) | 1955300000 | VND
      C9 | Lục Yên | Số người hưởng lương hưu | 1775 | person
      D9 | Lục Yên | Số tiền chi trả (triệu đồng) | 9120800000 | VND`,
  },
  {
    name: "the region merged down its offices and its sum, the province below",
    language: "vi",
    table: `
    Khu vực|Đơn vị|Chỉ tiêu|Đạt
    Phía Tây|Mù Cang Chải|320|301
    |Trạm Tấu|180|166
    |Cộng Phía Tây|500|467
    Phía Đông|Yên Bình|410|422
    |Lục Yên|390|365
    |Văn Yên|275|290
    |Cộng Phía Đông|1.075|1.077
    Toàn tỉnh||1.575|1.544`,
    merged: ["A2:A4", "A5:A8", "A9:B9"],
    figures: `
      C2 | Mù Cang Chải | Chỉ tiêu | 320 | person
      D2 | Mù Cang Chải | Đạt | 301 | person
      C3 | Trạm Tấu | Chỉ tiêu | 180 | person
      D3 | Trạm Tấu | Đạt | 166 | person
      C5 | Yên Bình | Chỉ tiêu | 410 | person
      D5 | Yên Bình | Đạt | 422 | person
      C6 | Lục Yên | Chỉ tiêu | 390 | person
      D6 | Lục Yên | Đạt | 365 | person
      C7 | Văn Yên | Chỉ tiêu | 275 | person
      D7 | Văn Yên | Đạt | 290 | person`,
  },
  {
    name: "who is in charge, telephone and the day of the report before the figures",
    language: "vi",
    table: `
    THEO DÕI CHIẾN DỊCH THÁNG 11/2025
    STT|Đơn vị|Cán bộ đầu mối|Điện thoại|Ngày báo cáo|Người tham gia mới|Số hộ đến vận động
    1|Sa Pa|Nguyễn Thị Hoa|0214 387 1205|24/11/2025|64|412
    2|Bát Xát|Lý A Sùng|0912.345.678|25/11/2025|88|530
    3|Bắc Hà|Trần Văn Minh|0214.388.0416|25/11/2025|51|297
    4|Si Ma Cai|Giàng Seo Pao|0987654321|21/11/2025|19|203
    |Tổng cộng||||222|1.442`,
    figures: `
      F3 | Sa Pa | Người tham gia mới | 64 | person
      G3 | Sa Pa | Số hộ đến vận động | 412 | household
      F4 | Bát Xát | Người tham gia mới | 88 | person
      G4 | Bát Xát | Số hộ đến vận động | 530 | household
      F5 | Bắc Hà | Người tham gia mới | 51 | person
      G5 | Bắc Hà | Số hộ đến vận động | 297 | household
      F6 | Si Ma Cai | Người tham gia mới | 19 | person
      G6 | Si Ma Cai | Số hộ đến vận động | 203 | household`,
  },
  {
    name: "offices across after the province, booths, rounds and sheets down, remarks at the end",
    language: "vi",
    table: `
    KẾT QUẢ THÁNG CAO ĐIỂM
    Chỉ tiêu|ĐVT|Toàn tỉnh|Nghĩa Lộ|Văn Chấn|Ghi chú
    Gian tư vấn|gian|10|4|6|
    Xe loa tuyên truyền|lượt|22|10|12|Mỗi lượt 2 giờ
    Tờ rơi|tờ|5.500|2.000|3.500|In đợt 2
    Số lượt người dự|lượt người|1.316|-|1.316|
    Thu BHYT hộ gia đình|triệu đồng|932,6|412,6|520|`,
    figures: `
      D3 | Nghĩa Lộ | Gian tư vấn | 4 | booth
      E3 | Văn Chấn | Gian tư vấn | 6 | booth
      D4 | Nghĩa Lộ | Xe loa tuyên truyền | 10 | event
      E4 | Văn Chấn | Xe loa tuyên truyền | 12 | event
      D5 | Nghĩa Lộ | Tờ rơi | 2000 | item
      E5 | Văn Chấn | Tờ rơi | 3500 | item
      E6 | Văn Chấn | Số lượt người dự | 1316 | attendance
      D7 | Nghĩa Lộ | Thu BHYT hộ gia đình | 412600000 | VND
      E7 | Văn Chấn | Thu BHYT hộ gia đình | 520000000 | VND`,
  },
  {
    name: "two columns only, the unit at the end of each label, no office named",
    language: "vi",
    table: `
    TÓM TẮT KẾT QUẢ CHIẾN DỊCH
    Chỉ tiêu|Kết quả
    Lễ ra quân (cuộc)|18
    Người được tư vấn (người)|12.406
    Hộ gia đình được đến vận động (hộ)|3.870
    Tham gia BHXH tự nguyện mới (người)|1.117
    Số tiền thu (triệu đồng)|4.215,5
    Tỷ lệ hoàn thành kế hoạch (%)|96,8
    Thẻ BHYT tặng người nghèo (thẻ)|250`,
    figures: `
      B3 |  | Lễ ra quân (cuộc) / Kết quả | 18 | event
      B4 |  | Người được tư vấn (người) / Kết quả | 12406 | person
      B5 |  | Hộ gia đình được đến vận động (hộ) / Kết quả | 3870 | household
      B6 |  | Tham gia BHXH tự nguyện mới (người) / Kết quả | 1117 | person
      B7 |  | Số tiền thu (triệu đồng) / Kết quả | 4215500000 | VND
      B8 |  | Tỷ lệ hoàn thành kế hoạch (%) / Kết quả | 96.8 | percent
      B9 |  | Thẻ BHYT tặng người nghèo (thẻ) / Kết quả | 250 | card`,
  },
  {
    name: "thousands of people and billions in the heads, numbers of columns below them",
    language: "vi",
    table: `
    BIỂU TỔNG HỢP NĂM 2025
    Địa bàn|Dân số (nghìn người)|Người có thẻ BHYT (nghìn người)|Tỷ lệ bao phủ (%)|Quỹ KCB (tỷ đồng)
    A|1|2|3=2/1|4
    Lào Cai|181,4|176,25|97,2|205,6
    Sa Pa|70|67,9|97|61
    Bảo Yên|86,3|81|93,9|70,25
    Cộng|337,7|325,15|96,3|336,85`,
    figures: `
      B4 | Lào Cai | Dân số (nghìn người) | 181400 | person
      C4 | Lào Cai | Người có thẻ BHYT (nghìn người) | 176250 | person
      D4 | Lào Cai | Tỷ lệ bao phủ (%) | 97.2 | percent
      E4 | Lào Cai | Quỹ KCB (tỷ đồng) | 205600000000 | VND
      B5 | Sa Pa | Dân số (nghìn người) | 70000 | person
      C5 | Sa Pa | Người có thẻ BHYT (nghìn người) | 67900 | person
      D5 | Sa Pa | Tỷ lệ bao phủ (%) | 97 | percent
      E5 | Sa Pa | Quỹ KCB (tỷ đồng) | 61000000000 | VND
      B6 | Bảo Yên | Dân số (nghìn người) | 86300 | person
      C6 | Bảo Yên | Người có thẻ BHYT (nghìn người) | 81000 | person
      D6 | Bảo Yên | Tỷ lệ bao phủ (%) | 93.9 | percent
      E6 | Bảo Yên | Quỹ KCB (tỷ đồng) | 70250000000 | VND`,
  },
  {
    name: "marks of footnotes at the numbers, signed changes, the footnotes below the sum",
    language: "en",
    table: `
    Office|New contributors|Household cards issued|Change on 2024 (%)
    Sa Pa|310|1,204*|+4.2
    Bat Xat|275|988|-1.9
    Luc Yen|260|1,031|+0.6
    Van Chan|198†|905|-3.5
    Total|1,043|4,128|-0.2
    * Includes 36 cards replaced|||
    † Provisional|||`,
    figures: `
      B2 | Sa Pa | New contributors | 310 | person
      C2 | Sa Pa | Household cards issued | 1204 | card
      D2 | Sa Pa | Change on 2024 (%) | 4.2 | percent
      B3 | Bát Xát | New contributors | 275 | person
      C3 | Bát Xát | Household cards issued | 988 | card
      D3 | Bát Xát | Change on 2024 (%) | -1.9 | percent
      B4 | Lục Yên | New contributors | 260 | person
      C4 | Lục Yên | Household cards issued | 1031 | card
      D4 | Lục Yên | Change on 2024 (%) | 0.6 | percent
      B5 | Văn Chấn | New contributors | 198 | person
      C5 | Văn Chấn | Household cards issued | 905 | card
      D5 | Văn Chấn | Change on 2024 (%) | -3.5 | percent`,
  },
  {
    name: "two small tables of different heads beside one another, an empty column between",
    language: "en",
    table: `
    Lao Cai Provincial Social Security, October 2025||||||
    Office|Voluntary SI|Household HI||Office|Pensioners|Paid by account (%)
    Bao Thang|42|310||Yen Binh|1,905|71.4
    Bao Yen|38|276||Van Yen|2,210|68.0
    Van Ban|29|301||Tran Yen|1,487|75.3`,
    merged: ["A1:G1"],
    figures: `
      B3 | Bảo Thắng | Voluntary SI | 42 | person
      C3 | Bảo Thắng | Household HI | 310 | person
      B4 | Bảo Yên | Voluntary SI | 38 | person
      C4 | Bảo Yên | Household HI | 276 | person
      B5 | Văn Bàn | Voluntary SI | 29 | person
      C5 | Văn Bàn | Household HI | 301 | person
      F3 | Yên Bình | Pensioners | 1905 | person
      G3 | Yên Bình | Paid by account (%) | 71.4 | percent
      F4 | Văn Yên | Pensioners | 2210 | person
      G4 | Văn Yên | Paid by account (%) | 68 | percent
      F5 | Trấn Yên | Pensioners | 1487 | person
      G5 | Trấn Yên | Paid by account (%) | 75.3 | percent`,
  },
  {
    name: "groups of people down, men and women across, coverage beside, no office named",
    language: "en",
    table: `
    Health insurance coverage by group of participants
    Group|Men|Women|Coverage (%)
    Employees|10,215|11,115|100
    Pensioners|5,402|5,802|100
    Students|20,300|20,572|98.6
    Household members|17,004|18,106|71.2
    Total|52,921|55,595|89.9`,
    figures: `
      B3 |  | Employees / Men | 10215 | person
      C3 |  | Employees / Women | 11115 | person
      D3 |  | Employees / Coverage (%) | 100 | percent
      B4 |  | Pensioners / Men | 5402 | person
      C4 |  | Pensioners / Women | 5802 | person
      D4 |  | Pensioners / Coverage (%) | 100 | percent
      B5 |  | Students / Men | 20300 | person
      C5 |  | Students / Women | 20572 | person
      D5 |  | Students / Coverage (%) | 98.6 | percent
      B6 |  | Household members / Men | 17004 | person
      C6 |  | Household members / Women | 18106 | person
      D6 |  | Household members / Coverage (%) | 71.2 | percent`,
  },
  {
    name: "months down, beneficiaries and billions of dong across, the quarter's sum last",
    language: "ar",
    table: `
    الشهر|عدد المستفيدين|المبالغ المصروفة (مليار دونغ)
    يوليو 2025|12,405|58.2
    أغسطس 2025|12,460|58.45
    سبتمبر 2025|12,511|59
    الإجمالي|37,376|175.65`,
    figures: `
      B2 |  | عدد المستفيدين | 12405 | person
      C2 |  | المبالغ المصروفة (مليار دونغ) | 58200000000 | VND
      B3 |  | عدد المستفيدين | 12460 | person
      C3 |  | المبالغ المصروفة (مليار دونغ) | 58450000000 | VND
      B4 |  | عدد المستفيدين | 12511 | person
      C4 |  | المبالغ المصروفة (مليار دونغ) | 59000000000 | VND`,
  },
  {
    name: "the heads again after two offices, an office without a report, the sum last",
    language: "ar",
    table: `
    م|المكتب|الخطة|التنفيذ|النسبة (%)
    1|باو ثانغ|450|468|104.0
    2|باو ين|390|351|90.0
    م|المكتب|الخطة|التنفيذ|النسبة (%)
    3|فان بان|410|377|92.0
    4|بات سات|300|-|…
    المجموع||1,550|1,196|77.2`,
    merged: ["A7:B7"],
    figures: `
      C2 | Bảo Thắng | الخطة | 450 | person
      D2 | Bảo Thắng | التنفيذ | 468 | person
      E2 | Bảo Thắng | النسبة (%) | 104 | percent
      C3 | Bảo Yên | الخطة | 390 | person
      D3 | Bảo Yên | التنفيذ | 351 | person
      E3 | Bảo Yên | النسبة (%) | 90 | percent
      C5 | Văn Bàn | الخطة | 410 | person
      D5 | Văn Bàn | التنفيذ | 377 | person
      E5 | Văn Bàn | النسبة (%) | 92 | percent
      C6 | Bát Xát | الخطة | 300 | person`,
  },
];
