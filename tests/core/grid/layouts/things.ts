import type { Layout } from "./layout";

/** Things counted: with units in their cells, as parts of a whole, as lines, in two languages. */
export const thingLayouts: readonly Layout[] = [
  {
    name: "two tables side by side, their headers of different height",
    language: "vi",
    table: `
    Bảng 1. Phát triển người tham gia||||Bảng 2. Truyền thông|
    Đơn vị|Người tham gia mới|||Đơn vị|Số hội nghị
    |BHXH TN|BHYT HGĐ||Sa Pa|4
    Sa Pa|12|120||Bát Xát|6
    Bát Xát|15|98||Bắc Hà|5
    Bắc Hà|7|70|||`,
    merged: ["A2:A3", "B2:C2", "A1:C1", "E1:F1"],
    figures: `
      B4 | Sa Pa | Người tham gia mới / BHXH TN | 12 | person
      C4 | Sa Pa | Người tham gia mới / BHYT HGĐ | 120 | person
      B5 | Bát Xát | Người tham gia mới / BHXH TN | 15 | person
      C5 | Bát Xát | Người tham gia mới / BHYT HGĐ | 98 | person
      B6 | Bắc Hà | Người tham gia mới / BHXH TN | 7 | person
      C6 | Bắc Hà | Người tham gia mới / BHYT HGĐ | 70 | person
      F3 | Sa Pa | Số hội nghị | 4 | event
      F4 | Bát Xát | Số hội nghị | 6 | event
      F5 | Bắc Hà | Số hội nghị | 5 | event`,
  },
  {
    name: "the whole and, of it, women and ethnic minorities",
    language: "vi",
    table: `
    Biểu 03 - BHXH tự nguyện theo đối tượng (ĐVT: người)
    TT|Huyện|Tổng số|Trong đó|
    |||Nữ|Dân tộc thiểu số
    1|Bảo Yên|512|301|288
    2|Văn Chấn|430|244|197
    3|Yên Bình|388|190|76
    |Cộng|1.330|735|561`,
    merged: ["A2:A3", "B2:B3", "C2:C3", "D2:E2"],
    figures: `
      C4 | Bảo Yên | Tổng số | 512 | person
      D4 | Bảo Yên | Trong đó / Nữ | 301 | person
      E4 | Bảo Yên | Trong đó / Dân tộc thiểu số | 288 | person
      C5 | Văn Chấn | Tổng số | 430 | person
      D5 | Văn Chấn | Trong đó / Nữ | 244 | person
      E5 | Văn Chấn | Trong đó / Dân tộc thiểu số | 197 | person
      C6 | Yên Bình | Tổng số | 388 | person
      D6 | Yên Bình | Trong đó / Nữ | 190 | person
      E6 | Yên Bình | Trong đó / Dân tộc thiểu số | 76 | person`,
  },
  {
    name: "things counted with their amounts and units in one cell, no header",
    language: "vi",
    table: `
    BÁO CÁO NHANH
    Đơn vị báo cáo: BHXH Bảo Yên
    Lễ ra quân|1 cuộc
    Hội nghị tuyên truyền|4 hội nghị
    Người được tư vấn|615 lượt người
    Tham gia BHXH tự nguyện mới|23 người
    Số tiền thu BHXH tự nguyện|31,5 triệu đồng`,
    figures: `
      B3 |  | Lễ ra quân | 1 | event
      B4 |  | Hội nghị tuyên truyền | 4 | event
      B5 |  | Người được tư vấn | 615 | attendance
      B6 |  | Tham gia BHXH tự nguyện mới | 23 | person
      B7 |  | Số tiền thu BHXH tự nguyện | 31500000 | VND`,
  },
  {
    name: "units as abbreviations in a row of their own",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện|Số thu|Chi BHYT|Bao phủ BHYT
    |người|trđ|tỷ đồng|%
    Lào Cai|1.204|3.512,7|12,5|95,1
    Yên Bái|987|2.780|9,75|93,8`,
    figures: `
      B3 | Lào Cai | BHXH tự nguyện | 1204 | person
      C3 | Lào Cai | Số thu | 3512700000 | VND
      D3 | Lào Cai | Chi BHYT | 12500000000 | VND
      E3 | Lào Cai | Bao phủ BHYT | 95.1 | percent
      B4 | Yên Bái | BHXH tự nguyện | 987 | person
      C4 | Yên Bái | Số thu | 2780000000 | VND
      D4 | Yên Bái | Chi BHYT | 9750000000 | VND
      E4 | Yên Bái | Bao phủ BHYT | 93.8 | percent`,
  },
  {
    name: "Vietnamese over English in the header",
    language: "vi",
    table: `
    Đơn vị|Chỉ tiêu giao|Kết quả thực hiện|Tỷ lệ hoàn thành
    Office|Target|Result|Completion rate (%)
    Sa Pa|54|61|113,0
    Bát Xát|40|38|95,0
    Toàn tỉnh (Total)|94|99|105,3`,
    figures: `
      B3 | Sa Pa | Chỉ tiêu giao / Target | 54 | person
      C3 | Sa Pa | Kết quả thực hiện / Result | 61 | person
      D3 | Sa Pa | Tỷ lệ hoàn thành / Completion rate (%) | 113 | percent
      B4 | Bát Xát | Chỉ tiêu giao / Target | 40 | person
      C4 | Bát Xát | Kết quả thực hiện / Result | 38 | person
      D4 | Bát Xát | Tỷ lệ hoàn thành / Completion rate (%) | 95 | percent`,
  },
  {
    name: "difference and share as the last rows, offices across",
    language: "vi",
    table: `
    Chỉ tiêu BHXH tự nguyện|Sa Pa|Bắc Hà|Văn Yên
    Kế hoạch năm|500|300|420
    Thực hiện 11 tháng|455|312|399
    Chênh lệch|-45|12|-21
    Tỷ lệ (%)|91,0|104,0|95,0`,
    figures: `
      B2 | Sa Pa | Kế hoạch năm | 500 | person
      C2 | Bắc Hà | Kế hoạch năm | 300 | person
      D2 | Văn Yên | Kế hoạch năm | 420 | person
      B3 | Sa Pa | Thực hiện 11 tháng | 455 | person
      C3 | Bắc Hà | Thực hiện 11 tháng | 312 | person
      D3 | Văn Yên | Thực hiện 11 tháng | 399 | person
      B4 | Sa Pa | Chênh lệch | -45 | person
      C4 | Bắc Hà | Chênh lệch | 12 | person
      D4 | Văn Yên | Chênh lệch | -21 | person
      B5 | Sa Pa | Tỷ lệ (%) | 91 | percent
      C5 | Bắc Hà | Tỷ lệ (%) | 104 | percent
      D5 | Văn Yên | Tỷ lệ (%) | 95 | percent`,
  },
  {
    name: "an agency's log frame: indicator, baseline, target, achieved",
    language: "en",
    table: `
    Project results framework - Lao Cai
    #|Indicator|Unit|Baseline (2024)|Target (2025)|Achieved (Nov 2025)|% achieved
    1.1|New voluntary SI participants|persons|310|500|455|91%
    1.2|Household HI participants|persons|4,120|5,000|5,230|104.6%
    2.1|Communicators trained|persons|0|60|58|96.7%
    2.2|Small-group sessions|sessions|35|80|96|120%`,
    figures: `
      D3 |  | New voluntary SI participants / Baseline (2024) | 310 | person
      E3 |  | New voluntary SI participants / Target (2025) | 500 | person
      F3 |  | New voluntary SI participants / Achieved (Nov 2025) | 455 | person
      D4 |  | Household HI participants / Baseline (2024) | 4120 | person
      E4 |  | Household HI participants / Target (2025) | 5000 | person
      F4 |  | Household HI participants / Achieved (Nov 2025) | 5230 | person
      D5 |  | Communicators trained / Baseline (2024) | 0 | person
      E5 |  | Communicators trained / Target (2025) | 60 | person
      F5 |  | Communicators trained / Achieved (Nov 2025) | 58 | person
      D6 |  | Small-group sessions / Baseline (2024) | 35 | event
      E6 |  | Small-group sessions / Target (2025) | 80 | event
      F6 |  | Small-group sessions / Achieved (Nov 2025) | 96 | event
      G3 |  | New voluntary SI participants / % achieved | 91 | percent
      G4 |  | Household HI participants / % achieved | 104.6 | percent
      G5 |  | Communicators trained / % achieved | 96.7 | percent
      G6 |  | Small-group sessions / % achieved | 120 | percent`,
  },
  {
    name: "nil, n/a and dashes, apostrophes in the thousands",
    language: "en",
    table: `
    District|Leaflets|Household visits|Broadcasts
    Van Chan|12'500|1'204|31
    Tram Tau|nil|387|–
    Mu Cang Chai|4'000|n/a|12
    Total|16'500|1'591|43`,
    figures: `
      B2 | Văn Chấn | Leaflets | 12500 | item
      C2 | Văn Chấn | Household visits | 1204 | household
      D2 | Văn Chấn | Broadcasts | 31 | item
      C3 | Trạm Tấu | Household visits | 387 | household
      B4 | Mù Cang Chải | Leaflets | 4000 | item
      D4 | Mù Cang Chải | Broadcasts | 12 | item`,
  },
  {
    name: "a sentence above, counties of another country, shillings in millions",
    language: "en",
    table: `
    The table shows results of the voluntary saving campaign in five weeks (10 October to 14 November).
    County|New members|Contributions (KES million)|Share of target
    Kiambu|11,204|31.5|89%
    Nakuru|9,871|27.25|102%
    Kisumu|6,030|14|75%
    All counties|27,105|72.75|`,
    figures: `
      B3 | Kiambu | New members | 11204 | person
      C3 | Kiambu | Contributions (KES million) | 31500000 | KES
      D3 | Kiambu | Share of target | 89 | percent
      B4 | Nakuru | New members | 9871 | person
      C4 | Nakuru | Contributions (KES million) | 27250000 | KES
      D4 | Nakuru | Share of target | 102 | percent
      B5 | Kisumu | New members | 6030 | person
      C5 | Kisumu | Contributions (KES million) | 14000000 | KES
      D5 | Kisumu | Share of target | 75 | percent`,
  },
  {
    name: "two blocks under one header, each block one thing counted",
    language: "en",
    table: `
    Office|Target|Achieved|Balance
    Voluntary social insurance (persons)|||
    Sa Pa|54|61|7
    Bac Ha|61|50|(11)
    Sub-total|115|111|(4)
    Household health insurance (persons)|||
    Sa Pa|1,200|1,310|110
    Bac Ha|1,000|905|(95)
    Sub-total|2,200|2,215|15`,
    figures: `
      B3 | Sa Pa | Voluntary social insurance (persons) / Target | 54 | person
      C3 | Sa Pa | Voluntary social insurance (persons) / Achieved | 61 | person
      D3 | Sa Pa | Voluntary social insurance (persons) / Balance | 7 | person
      B4 | Bắc Hà | Voluntary social insurance (persons) / Target | 61 | person
      C4 | Bắc Hà | Voluntary social insurance (persons) / Achieved | 50 | person
      D4 | Bắc Hà | Voluntary social insurance (persons) / Balance | -11 | person
      B7 | Sa Pa | Household health insurance (persons) / Target | 1200 | person
      C7 | Sa Pa | Household health insurance (persons) / Achieved | 1310 | person
      D7 | Sa Pa | Household health insurance (persons) / Balance | 110 | person
      B8 | Bắc Hà | Household health insurance (persons) / Target | 1000 | person
      C8 | Bắc Hà | Household health insurance (persons) / Achieved | 905 | person
      D8 | Bắc Hà | Household health insurance (persons) / Balance | -95 | person`,
  },
];
