import type { Layout } from "./layout";

/** Whole forms that join several habits at once. */
export const formLayouts: readonly Layout[] = [
  {
    name: "target, result and share under each thing counted, the whole province on top",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện (người)|||BHYT hộ gia đình (người)||
    |KH|TH|%|KH|TH|Tỷ lệ
    TOÀN TỈNH|90|86|95,6|300|285|0,95
    THỊ XÃ SA PA|50|55|110,0|200|180|0,9
    HUYỆN BẮC HÀ|40|31|77,5|100|105|1,05`,
    merged: ["A1:A2", "B1:D1", "E1:G1"],
    figures: `
      B4 | Sa Pa | BHXH tự nguyện (người) / KH | 50 | person
      C4 | Sa Pa | BHXH tự nguyện (người) / TH | 55 | person
      D4 | Sa Pa | BHXH tự nguyện (người) / % | 110 | percent
      E4 | Sa Pa | BHYT hộ gia đình (người) / KH | 200 | person
      F4 | Sa Pa | BHYT hộ gia đình (người) / TH | 180 | person
      G4 | Sa Pa | BHYT hộ gia đình (người) / Tỷ lệ | 90 | percent
      B5 | Bắc Hà | BHXH tự nguyện (người) / KH | 40 | person
      C5 | Bắc Hà | BHXH tự nguyện (người) / TH | 31 | person
      D5 | Bắc Hà | BHXH tự nguyện (người) / % | 77.5 | percent
      E5 | Bắc Hà | BHYT hộ gia đình (người) / KH | 100 | person
      F5 | Bắc Hà | BHYT hộ gia đình (người) / TH | 105 | person
      G5 | Bắc Hà | BHYT hộ gia đình (người) / Tỷ lệ | 105 | percent`,
  },
  {
    name: "thousands of people declared above, decimals with a comma",
    language: "vi",
    table: `
    Đơn vị tính: nghìn người
    Đơn vị|BHXH bắt buộc|BHYT|Tỷ lệ bao phủ BHYT (%)
    Sa Pa|1,5|12,25|95,4
    Văn Bàn|2,1|9,8|93,1`,
    figures: `
      B3 | Sa Pa | BHXH bắt buộc | 1500 | person
      C3 | Sa Pa | BHYT | 12250 | person
      D3 | Sa Pa | Tỷ lệ bao phủ BHYT (%) | 95.4 | percent
      B4 | Văn Bàn | BHXH bắt buộc | 2100 | person
      C4 | Văn Bàn | BHYT | 9800 | person
      D4 | Văn Bàn | Tỷ lệ bao phủ BHYT (%) | 93.1 | percent`,
  },
  {
    name: "years down the rows",
    language: "vi",
    table: `
    Năm|BHXH tự nguyện|BHYT hộ gia đình
    2023|1.200|3.400
    2024|1.350|3.610
    2025|1.512|3.905`,
    figures: `
      B2 |  | BHXH tự nguyện | 1200 | person
      C2 |  | BHYT hộ gia đình | 3400 | person
      B3 |  | BHXH tự nguyện | 1350 | person
      C3 |  | BHYT hộ gia đình | 3610 | person
      B4 |  | BHXH tự nguyện | 1512 | person
      C4 |  | BHYT hộ gia đình | 3905 | person`,
  },
  {
    name: "the same table for two months, each under its month",
    language: "vi",
    table: `
    KẾT QUẢ VẬN ĐỘNG BHYT HỘ GIA ĐÌNH
    Tháng 10/2025
    Đơn vị|Kế hoạch|Thực hiện
    Sa Pa|100|120
    Bắc Hà|80|70

    Tháng 11/2025
    Đơn vị|Kế hoạch|Thực hiện
    Sa Pa|110|125
    Bắc Hà|85|90`,
    figures: `
      B4 | Sa Pa | Kế hoạch | 100 | person
      C4 | Sa Pa | Thực hiện | 120 | person
      B5 | Bắc Hà | Kế hoạch | 80 | person
      C5 | Bắc Hà | Thực hiện | 70 | person
      B9 | Sa Pa | Kế hoạch | 110 | person
      C9 | Sa Pa | Thực hiện | 125 | person
      B10 | Bắc Hà | Kế hoạch | 85 | person
      C10 | Bắc Hà | Thực hiện | 90 | person`,
  },
  {
    name: "sections, chapters and numbers: A, I, 1, and dashes",
    language: "vi",
    table: `
    TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện
    A|PHÁT TRIỂN NGƯỜI THAM GIA|||
    I|BHXH|người|150|160
    1|BHXH bắt buộc|người|100|105
    2|BHXH tự nguyện|người|50|55
    |- Trong đó: tham gia mới|người|20|25
    II|BHYT|người|900|910
    B|TRUYỀN THÔNG|||
    1|Hội nghị|hội nghị|10|12
    2|Tờ rơi|tờ|5.000|5.250`,
    figures: `
      D3 |  | PHÁT TRIỂN NGƯỜI THAM GIA / BHXH / Kế hoạch | 150 | person
      E3 |  | PHÁT TRIỂN NGƯỜI THAM GIA / BHXH / Thực hiện | 160 | person
      D4 |  | BHXH / BHXH bắt buộc / Kế hoạch | 100 | person
      E4 |  | BHXH / BHXH bắt buộc / Thực hiện | 105 | person
      D5 |  | BHXH / BHXH tự nguyện / Kế hoạch | 50 | person
      E5 |  | BHXH / BHXH tự nguyện / Thực hiện | 55 | person
      D6 |  | BHXH tự nguyện / - Trong đó: tham gia mới / Kế hoạch | 20 | person
      E6 |  | BHXH tự nguyện / - Trong đó: tham gia mới / Thực hiện | 25 | person
      D7 |  | PHÁT TRIỂN NGƯỜI THAM GIA / BHYT / Kế hoạch | 900 | person
      E7 |  | PHÁT TRIỂN NGƯỜI THAM GIA / BHYT / Thực hiện | 910 | person
      D9 |  | TRUYỀN THÔNG / Hội nghị / Kế hoạch | 10 | event
      E9 |  | TRUYỀN THÔNG / Hội nghị / Thực hiện | 12 | event
      D10 |  | TRUYỀN THÔNG / Tờ rơi / Kế hoạch | 5000 | item
      E10 |  | TRUYỀN THÔNG / Tờ rơi / Thực hiện | 5250 | item`,
  },
  {
    name: "the whole with 'trong đó' before its offices, units in the corner",
    language: "vi",
    table: `
    ĐVT: triệu đồng|Số thu BHXH|Số thu BHYT
    Toàn tỉnh|300,5|120,25
    Trong đó:||
    Sa Pa|200,5|70,25
    Bắc Hà|100|50`,
    figures: `
      B4 | Sa Pa | Số thu BHXH | 200500000 | VND
      C4 | Sa Pa | Số thu BHYT | 70250000 | VND
      B5 | Bắc Hà | Số thu BHXH | 100000000 | VND
      C5 | Bắc Hà | Số thu BHYT | 50000000 | VND`,
  },
  {
    name: "plan of the year, month, cumulative, share, change, average last",
    language: "vi",
    table: `
    BÁO CÁO PHÁT TRIỂN BHXH TỰ NGUYỆN THÁNG 11 NĂM 2025
    STT|Đơn vị|Chỉ tiêu giao năm 2025|Thực hiện trong tháng|Lũy kế từ đầu năm|Tỷ lệ hoàn thành|So với cùng kỳ (+/-)
    1|Sa Pa|500|40|455|91,0%|+12
    2|Bát Xát|400|31|420|105,0%|-5

    3|Bắc Hà|300|12|210|70,0%|0
    |Bình quân|400|27,7|361,7|88,7%|
    |Cộng|1.200|83|1.085|90,4%|7`,
    figures: `
      C3 | Sa Pa | Chỉ tiêu giao năm 2025 | 500 | person
      D3 | Sa Pa | Thực hiện trong tháng | 40 | person
      E3 | Sa Pa | Lũy kế từ đầu năm | 455 | person
      F3 | Sa Pa | Tỷ lệ hoàn thành | 91 | percent
      G3 | Sa Pa | So với cùng kỳ (+/-) | 12 | person
      C4 | Bát Xát | Chỉ tiêu giao năm 2025 | 400 | person
      D4 | Bát Xát | Thực hiện trong tháng | 31 | person
      E4 | Bát Xát | Lũy kế từ đầu năm | 420 | person
      F4 | Bát Xát | Tỷ lệ hoàn thành | 105 | percent
      G4 | Bát Xát | So với cùng kỳ (+/-) | -5 | person
      C6 | Bắc Hà | Chỉ tiêu giao năm 2025 | 300 | person
      D6 | Bắc Hà | Thực hiện trong tháng | 12 | person
      E6 | Bắc Hà | Lũy kế từ đầu năm | 210 | person
      F6 | Bắc Hà | Tỷ lệ hoàn thành | 70 | percent
      G6 | Bắc Hà | So với cùng kỳ (+/-) | 0 | person`,
  },
  {
    name: "offices across under targets and results, with their sums",
    language: "vi",
    table: `
    TT|Chỉ tiêu|Kế hoạch|||Thực hiện||
    ||Sa Pa|Bắc Hà|Cộng|Sa Pa|Bắc Hà|Cộng
    1|BHXH tự nguyện|50|40|90|55|31|86
    2|BHYT hộ gia đình|200|100|300|180|105|285`,
    figures: `
      C3 | Sa Pa | BHXH tự nguyện / Kế hoạch | 50 | person
      D3 | Bắc Hà | BHXH tự nguyện / Kế hoạch | 40 | person
      F3 | Sa Pa | BHXH tự nguyện / Thực hiện | 55 | person
      G3 | Bắc Hà | BHXH tự nguyện / Thực hiện | 31 | person
      C4 | Sa Pa | BHYT hộ gia đình / Kế hoạch | 200 | person
      D4 | Bắc Hà | BHYT hộ gia đình / Kế hoạch | 100 | person
      F4 | Sa Pa | BHYT hộ gia đình / Thực hiện | 180 | person
      G4 | Bắc Hà | BHYT hộ gia đình / Thực hiện | 105 | person`,
  },
  {
    name: "places outside the gazetteer across",
    language: "vi",
    table: `
    Nội dung|Quang Bình|Xín Mần|Vị Xuyên
    Lễ ra quân|2|1|3
    Hội nghị đối thoại|4|2|5`,
    figures: `
      B2 | Quang Bình | Lễ ra quân | 2 | event
      C2 | Xín Mần | Lễ ra quân | 1 | event
      D2 | Vị Xuyên | Lễ ra quân | 3 | event
      B3 | Quang Bình | Hội nghị đối thoại | 4 | event
      C3 | Xín Mần | Hội nghị đối thoại | 2 | event
      D3 | Vị Xuyên | Hội nghị đối thoại | 5 | event`,
  },
  {
    name: "labels that only their indents set apart",
    language: "vi",
    table: `
    Chỉ tiêu (người)|Kỳ này|Kỳ trước
    BHXH|160|150
      Bắt buộc|105|100
      Tự nguyện|55|50
    BHYT|910|900
      Hộ gia đình|500|480`,
    figures: `
      B2 |  | BHXH / Kỳ này | 160 | person
      C2 |  | BHXH / Kỳ trước | 150 | person
      B3 |  | BHXH / Bắt buộc / Kỳ này | 105 | person
      C3 |  | BHXH / Bắt buộc / Kỳ trước | 100 | person
      B4 |  | BHXH / Tự nguyện / Kỳ này | 55 | person
      C4 |  | BHXH / Tự nguyện / Kỳ trước | 50 | person
      B5 |  | BHYT / Kỳ này | 910 | person
      C5 |  | BHYT / Kỳ trước | 900 | person
      B6 |  | BHYT / Hộ gia đình / Kỳ này | 500 | person
      C6 |  | BHYT / Hộ gia đình / Kỳ trước | 480 | person`,
  },
  {
    name: "an English list of offices with fractions and a decrease column",
    language: "en",
    table: `
    No.|District office|Voluntary SI target|Voluntary SI achieved|Completion|Decrease
    1|Sa Pa district|54|61|1.13|3
    2|Bac Ha district|40|31|0.78|12
    3|Van Ban district|60|60|1.00|0
    Average||51|51|0.97|5
    All offices||154|152|0.99|15`,
    figures: `
      C2 | Sa Pa | Voluntary SI target | 54 | person
      D2 | Sa Pa | Voluntary SI achieved | 61 | person
      E2 | Sa Pa | Completion | 113 | percent
      F2 | Sa Pa | Decrease | -3 | person
      C3 | Bắc Hà | Voluntary SI target | 40 | person
      D3 | Bắc Hà | Voluntary SI achieved | 31 | person
      E3 | Bắc Hà | Completion | 78 | percent
      F3 | Bắc Hà | Decrease | -12 | person
      C4 | Văn Bàn | Voluntary SI target | 60 | person
      D4 | Văn Bàn | Voluntary SI achieved | 60 | person
      E4 | Văn Bàn | Completion | 100 | percent
      F4 | Văn Bàn | Decrease | 0 | person`,
  },
  {
    name: "Arabic regions with sums, blocks of places below each other",
    language: "ar",
    table: `
    المنطقة|المكتب|الهدف|المحقق
    الغرب|سا با|٥٤|٦١
    |بات زات|٤٠|٣٨
    المجموع الفرعي||٩٤|٩٩
    الشرق|ين بينه|٣٠|٢٥
    |لوك ين|٢٠|٢٢
    المجموع الفرعي||٥٠|٤٧
    الإجمالي العام||١٤٤|١٤٦
    ملاحظة: البيانات حتى ٢٥ نوفمبر|||`,
    figures: `
      C2 | Sa Pa | الهدف | 54 | person
      D2 | Sa Pa | المحقق | 61 | person
      C3 | Bát Xát | الهدف | 40 | person
      D3 | Bát Xát | المحقق | 38 | person
      C5 | Yên Bình | الهدف | 30 | person
      D5 | Yên Bình | المحقق | 25 | person
      C6 | Lục Yên | الهدف | 20 | person
      D6 | Lục Yên | المحقق | 22 | person`,
  },
];
