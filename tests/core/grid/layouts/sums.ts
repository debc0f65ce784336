import type { Layout } from "./layout";

/** Sums and parts where only their place, their figures or the words beside them tell what they are of. */
export const sumLayouts: readonly Layout[] = [
  {
    name: "regions without a month before offices that have theirs, the sum of all last",
    language: "en",
    table: `
    Office|Month|Voluntary SI|Leaflets (pieces)
    Region A||376|1,200
    Van Chan|Sep 2025|60|400
    |Oct 2025|102|300
    Yen Binh|Sep 2025|61|500
    |Oct 2025|153|-
    Region B||339|250
    Van Ban|Sep 2025|78|250
    |Oct 2025|261|-
    All offices||715|1,450`,
    figures: `
      C3 | Văn Chấn | Voluntary SI | 60 | person
      D3 | Văn Chấn | Leaflets (pieces) | 400 | item
      C4 | Văn Chấn | Voluntary SI | 102 | person
      D4 | Văn Chấn | Leaflets (pieces) | 300 | item
      C5 | Yên Bình | Voluntary SI | 61 | person
      D5 | Yên Bình | Leaflets (pieces) | 500 | item
      C6 | Yên Bình | Voluntary SI | 153 | person
      C8 | Văn Bàn | Voluntary SI | 78 | person
      D8 | Văn Bàn | Leaflets (pieces) | 250 | item
      C9 | Văn Bàn | Voluntary SI | 261 | person`,
  },
  {
    name: "months under each scheme with a sum each, a running number over two months of an office",
    language: "ar",
    table: `
    م|المكتب|التأمين الاختياري|||تأمين الأسرة||
    ||سبتمبر 2025|أكتوبر 2025|المجموع|سبتمبر 2025|أكتوبر 2025|المجموع
    ١|سا با|٤|٦|١٠|٤٠|٦٠|١٠٠
    ٢|بات سات|٣|٥|٨|٢٠|٢٥|٤٥
    |المجموع|٧|١١|١٨|٦٠|٨٥|١٤٥`,
    figures: `
      C3 | Sa Pa | التأمين الاختياري / سبتمبر 2025 | 4 | person
      D3 | Sa Pa | التأمين الاختياري / أكتوبر 2025 | 6 | person
      F3 | Sa Pa | تأمين الأسرة / سبتمبر 2025 | 40 | person
      G3 | Sa Pa | تأمين الأسرة / أكتوبر 2025 | 60 | person
      C4 | Bát Xát | التأمين الاختياري / سبتمبر 2025 | 3 | person
      D4 | Bát Xát | التأمين الاختياري / أكتوبر 2025 | 5 | person
      F4 | Bát Xát | تأمين الأسرة / سبتمبر 2025 | 20 | person
      G4 | Bát Xát | تأمين الأسرة / أكتوبر 2025 | 25 | person`,
  },
  {
    name: "weeks with the sum of the month between the year's plan and what is reached so far",
    language: "vi",
    table: `
    Đơn vị|Chỉ tiêu năm|Tuần 1|Tuần 2|Cộng tháng|Lũy kế năm
    Sa Pa|500|5|6|11|480
    Bát Xát|400|4|4|8|350
    Toàn tỉnh|900|9|10|19|830
    Cùng kỳ năm trước|850|8|7|15|790`,
    figures: `
      B2 | Sa Pa | Chỉ tiêu năm | 500 | person
      C2 | Sa Pa | Tuần 1 | 5 | person
      D2 | Sa Pa | Tuần 2 | 6 | person
      F2 | Sa Pa | Lũy kế năm | 480 | person
      B3 | Bát Xát | Chỉ tiêu năm | 400 | person
      C3 | Bát Xát | Tuần 1 | 4 | person
      D3 | Bát Xát | Tuần 2 | 4 | person
      F3 | Bát Xát | Lũy kế năm | 350 | person`,
  },
  {
    name: "communes the gazetteer does not know under areas with their sums, no word for a sum",
    language: "vi",
    table: `
    Đơn vị|Hội nghị (cuộc)|Số thu (triệu đồng)
    Khu vực I|6|130,5
    Xã Lũng Niêm|4|80
    Xã Chế Tạo|2|50,5
    Khu vực II|3|60
    Phường Hòa Mỹ|3|45
    Xã Mồ Dề|-|15`,
    figures: `
      B3 | Xã Lũng Niêm | Hội nghị (cuộc) | 4 | event
      C3 | Xã Lũng Niêm | Số thu (triệu đồng) | 80000000 | VND
      B4 | Xã Chế Tạo | Hội nghị (cuộc) | 2 | event
      C4 | Xã Chế Tạo | Số thu (triệu đồng) | 50500000 | VND
      B6 | Phường Hòa Mỹ | Hội nghị (cuộc) | 3 | event
      C6 | Phường Hòa Mỹ | Số thu (triệu đồng) | 45000000 | VND
      C7 | Xã Mồ Dề | Số thu (triệu đồng) | 15000000 | VND`,
  },
  {
    name: "parts led by a word in the unit of their whole, money and people, a sheet of paper beside",
    language: "vi",
    table: `
    TT|Đơn vị|Số thu (triệu đồng)|Trong đó||Số người|Trong đó||Tờ đã phát
    |||BHXH|BHYT||Hộ gia đình|Học sinh|(tờ)
    1|Sa Pa|60|40|20|30|18|12|500
    2|Bát Xát|50|30|20|25|15|10|400
    Cộng||110|70|40|55|33|22|900`,
    figures: `
      C3 | Sa Pa | Số thu (triệu đồng) | 60000000 | VND
      D3 | Sa Pa | Trong đó / BHXH | 40000000 | VND
      E3 | Sa Pa | Trong đó / BHYT | 20000000 | VND
      F3 | Sa Pa | Số người | 30 | person
      G3 | Sa Pa | Trong đó / Hộ gia đình | 18 | person
      H3 | Sa Pa | Trong đó / Học sinh | 12 | person
      I3 | Sa Pa | Tờ đã phát / (tờ) | 500 | item
      C4 | Bát Xát | Số thu (triệu đồng) | 50000000 | VND
      D4 | Bát Xát | Trong đó / BHXH | 30000000 | VND
      E4 | Bát Xát | Trong đó / BHYT | 20000000 | VND
      F4 | Bát Xát | Số người | 25 | person
      G4 | Bát Xát | Trong đó / Hộ gia đình | 15 | person
      H4 | Bát Xát | Trong đó / Học sinh | 10 | person
      I4 | Bát Xát | Tờ đã phát / (tờ) | 400 | item`,
  },
  {
    name: "two things beside each other under one header, a blank column between, a title with its unit over each",
    language: "vi",
    table: `
    A. Tờ rơi (tờ)||||B. Tổ lưu động (tổ)||
    Đơn vị|Chỉ tiêu|Thực hiện||Đơn vị|Chỉ tiêu|Thực hiện
    Lục Yên|1.500|1.620||Lục Yên|4|3
    Trấn Yên|900|874||Trấn Yên|2|2
    Cộng|2.400|2.494||Cộng|6|5`,
    figures: `
      B3 | Lục Yên | A. Tờ rơi (tờ) / Chỉ tiêu | 1500 | item
      C3 | Lục Yên | A. Tờ rơi (tờ) / Thực hiện | 1620 | item
      B4 | Trấn Yên | A. Tờ rơi (tờ) / Chỉ tiêu | 900 | item
      C4 | Trấn Yên | A. Tờ rơi (tờ) / Thực hiện | 874 | item
      F3 | Lục Yên | B. Tổ lưu động (tổ) / Chỉ tiêu | 4 | group
      G3 | Lục Yên | B. Tổ lưu động (tổ) / Thực hiện | 3 | group
      F4 | Trấn Yên | B. Tổ lưu động (tổ) / Chỉ tiêu | 2 | group
      G4 | Trấn Yên | B. Tổ lưu động (tổ) / Thực hiện | 2 | group`,
  },
  {
    name: "some provinces under the whole country and a line that leads them, thousands in the unit line",
    language: "vi",
    table: `
    Đơn vị tính: nghìn người|
    Địa phương|Người tham gia BHYT
    Cả nước|95.523,4
    Trong đó:|
    Lào Cai|1.402,7
    Tuyên Quang|1.510,2`,
    figures: `
      B5 | Lào Cai | Người tham gia BHYT | 1402700 | person
      B6 | Tuyên Quang | Người tham gia BHYT | 1510200 | person`,
  },
];
