import type { Layout } from "./layout";

/** Registers that offices keep: communes, contents, outlines, units in cells, contacts, kinds of benefit. */
export const registerLayouts: readonly Layout[] = [
  {
    name: "communes under their district, whose name is merged down to its sum",
    language: "vi",
    table: `
    DANH SÁCH XÃ VẬN ĐỘNG BHXH TỰ NGUYỆN|||
    Huyện|Xã|Giao (người)|Đạt (người)
    Con Cuông|Môn Sơn|40|37
    |Lục Dạ|35|38
    |Cộng|75|75
    Tương Dương|Tam Quang|30|24
    |Yên Na|20|21
    |Cộng|50|45
    Tổng hai huyện||125|120`,
    merged: ["A1:D1", "A3:A5", "A6:A8", "A9:B9"],
    figures: `
      C3 | Môn Sơn | Giao (người) | 40 | person
      D3 | Môn Sơn | Đạt (người) | 37 | person
      C4 | Lục Dạ | Giao (người) | 35 | person
      D4 | Lục Dạ | Đạt (người) | 38 | person
      C6 | Tam Quang | Giao (người) | 30 | person
      D6 | Tam Quang | Đạt (người) | 24 | person
      C7 | Yên Na | Giao (người) | 20 | person
      D7 | Yên Na | Đạt (người) | 21 | person`,
  },
  {
    name: "one row for each office and content, the unit beside it, the office merged down",
    language: "vi",
    table: `
    Đơn vị|Nội dung|ĐVT|Kế hoạch|Thực hiện
    Bình Liêu|Lễ ra quân|cuộc|1|1
    |Gian tư vấn|gian|4|5
    |Người được tư vấn|người|150|182
    Ba Chẽ|Lễ ra quân|cuộc|1|0
    |Gian tư vấn|gian|3|3
    |Người được tư vấn|người|120|96`,
    merged: ["A2:A4", "A5:A7"],
    figures: `
      D2 | Bình Liêu | Lễ ra quân / Kế hoạch | 1 | event
      E2 | Bình Liêu | Lễ ra quân / Thực hiện | 1 | event
      D3 | Bình Liêu | Gian tư vấn / Kế hoạch | 4 | booth
      E3 | Bình Liêu | Gian tư vấn / Thực hiện | 5 | booth
      D4 | Bình Liêu | Người được tư vấn / Kế hoạch | 150 | person
      E4 | Bình Liêu | Người được tư vấn / Thực hiện | 182 | person
      D5 | Ba Chẽ | Lễ ra quân / Kế hoạch | 1 | event
      E5 | Ba Chẽ | Lễ ra quân / Thực hiện | 0 | event
      D6 | Ba Chẽ | Gian tư vấn / Kế hoạch | 3 | booth
      E6 | Ba Chẽ | Gian tư vấn / Thực hiện | 3 | booth
      D7 | Ba Chẽ | Người được tư vấn / Kế hoạch | 120 | person
      E7 | Ba Chẽ | Người được tư vấn / Thực hiện | 96 | person`,
  },
  {
    name: "one office's month and year to date, Roman chapters, numbers and a part at 2.1",
    language: "vi",
    table: `
    STT|Chỉ tiêu|ĐVT|Trong tháng|Lũy kế
    I|Số người tham gia|||
    1|BHXH bắt buộc|người|24|5.118
    2|BHXH tự nguyện|người|61|2.705
    2.1|Trong đó: tham gia mới|người|61|540
    II|Số tiền thu|||
    1|BHXH|triệu đồng|6.412,8|60.233
    2|BHYT|triệu đồng|2.044,5|19.870,2`,
    figures: `
      D3 |  | Số người tham gia / BHXH bắt buộc / Trong tháng | 24 | person
      E3 |  | Số người tham gia / BHXH bắt buộc / Lũy kế | 5118 | person
      D4 |  | Số người tham gia / BHXH tự nguyện / Trong tháng | 61 | person
      E4 |  | Số người tham gia / BHXH tự nguyện / Lũy kế | 2705 | person
      D5 |  | Số người tham gia / BHXH tự nguyện / Trong đó: tham gia mới / Trong tháng | 61 | person
      E5 |  | Số người tham gia / BHXH tự nguyện / Trong đó: tham gia mới / Lũy kế | 540 | person
      D7 |  | Số tiền thu / BHXH / Trong tháng | 6412800000 | VND
      E7 |  | Số tiền thu / BHXH / Lũy kế | 60233000000 | VND
      D8 |  | Số tiền thu / BHYT / Trong tháng | 2044500000 | VND
      E8 |  | Số tiền thu / BHYT / Lũy kế | 19870200000 | VND`,
  },
  {
    name: "every cell with its own unit in words, millions beside billions",
    language: "vi",
    table: `
    Đơn vị|Người tham gia BHYT|Số tiền thu BHYT|Tỷ lệ bao phủ
    Vạn Ninh|112.450 người|31,2 tỷ đồng|94,1%
    Diên Khánh|128.307 người|38,65 tỷ đồng|95,8%
    Khánh Vĩnh|41.020 người|980 triệu đồng|99,2%
    Khánh Sơn|-|415,5 triệu đồng|98,7%`,
    figures: `
      B2 | Vạn Ninh | Người tham gia BHYT | 112450 | person
      C2 | Vạn Ninh | Số tiền thu BHYT | 31200000000 | VND
      D2 | Vạn Ninh | Tỷ lệ bao phủ | 94.1 | percent
      B3 | Diên Khánh | Người tham gia BHYT | 128307 | person
      C3 | Diên Khánh | Số tiền thu BHYT | 38650000000 | VND
      D3 | Diên Khánh | Tỷ lệ bao phủ | 95.8 | percent
      B4 | Khánh Vĩnh | Người tham gia BHYT | 41020 | person
      C4 | Khánh Vĩnh | Số tiền thu BHYT | 980000000 | VND
      D4 | Khánh Vĩnh | Tỷ lệ bao phủ | 99.2 | percent
      C5 | Khánh Sơn | Số tiền thu BHYT | 415500000 | VND
      D5 | Khánh Sơn | Tỷ lệ bao phủ | 98.7 | percent`,
  },
  {
    name: "three header rows and codes of columns, cash and account within the recipients",
    language: "vi",
    table: `
    CHI TRẢ LƯƠNG HƯU, TRỢ CẤP THÁNG 11/2025|||||
    STT|Đơn vị|Số người hưởng|||Tỷ lệ tài khoản (%)
    ||Tổng số|Hình thức nhận||
    |||Tiền mặt|Tài khoản|
    A|B|1=2+3|2|3|4=3/1
    1|Như Xuân|1.640|702|938|57,2
    2|Thường Xuân|2.115|1.008|1.107|52,3
    3|Lang Chánh|1.102|496|606|55
    Cộng||4.857|2.206|2.651|54,6`,
    merged: ["A1:F1", "A2:A4", "B2:B4", "C2:E2", "F2:F4", "C3:C4", "D3:E3", "A9:B9"],
    figures: `
      C6 | Như Xuân | Số người hưởng / Tổng số | 1640 | person
      D6 | Như Xuân | Số người hưởng / Hình thức nhận / Tiền mặt | 702 | person
      E6 | Như Xuân | Số người hưởng / Hình thức nhận / Tài khoản | 938 | person
      F6 | Như Xuân | Tỷ lệ tài khoản (%) | 57.2 | percent
      C7 | Thường Xuân | Số người hưởng / Tổng số | 2115 | person
      D7 | Thường Xuân | Số người hưởng / Hình thức nhận / Tiền mặt | 1008 | person
      E7 | Thường Xuân | Số người hưởng / Hình thức nhận / Tài khoản | 1107 | person
      F7 | Thường Xuân | Tỷ lệ tài khoản (%) | 52.3 | percent
      C8 | Lang Chánh | Số người hưởng / Tổng số | 1102 | person
      D8 | Lang Chánh | Số người hưởng / Hình thức nhận / Tiền mặt | 496 | person
      E8 | Lang Chánh | Số người hưởng / Hình thức nhận / Tài khoản | 606 | person
      F8 | Lang Chánh | Tỷ lệ tài khoản (%) | 55 | percent`,
  },
  {
    name: "who joined and who stopped, the difference in parentheses where it is a loss, the count of offices in the sum",
    language: "vi",
    table: `
    BIẾN ĐỘNG NGƯỜI THAM GIA BHXH TỰ NGUYỆN TUẦN 45
    TT|Địa bàn|Tham gia mới|Dừng tham gia|Chênh lệch
    1|KBang|22|14|8
    2|Kông Chro|9|31|(22)
    3|Ia Pa||12|(12)
    4|Phú Thiện|16|-|16
    Cộng: 4 đơn vị||47|57|(10)`,
    merged: ["A1:E1", "A7:B7"],
    figures: `
      C3 | KBang | Tham gia mới | 22 | person
      D3 | KBang | Dừng tham gia | 14 | person
      E3 | KBang | Chênh lệch | 8 | person
      C4 | Kông Chro | Tham gia mới | 9 | person
      D4 | Kông Chro | Dừng tham gia | 31 | person
      E4 | Kông Chro | Chênh lệch | -22 | person
      D5 | Ia Pa | Dừng tham gia | 12 | person
      E5 | Ia Pa | Chênh lệch | -12 | person
      C6 | Phú Thiện | Tham gia mới | 16 | person
      E6 | Phú Thiện | Chênh lệch | 16 | person`,
  },
  {
    name: "organisations that collect, in dong, with their ranks",
    language: "vi",
    table: `
    BIỂU 07. KẾT QUẢ CỦA CÁC TỔ CHỨC DỊCH VỤ THU
    STT|Tổ chức dịch vụ|Nhân viên thu (người)|Người tham gia mới|Số tiền (đồng)|Xếp thứ
    1|Bưu điện|64|812|1.284.500.000|1
    2|Viettel|21|195|302.760.000|3
    3|Hội Nông dân|18|143|198.045.000|4
    4|Hội Phụ nữ|25|260|411.300.000|2
    |Tổng cộng|128|1.410|2.196.605.000|`,
    figures: `
      C3 |  | Bưu điện / Nhân viên thu (người) | 64 | person
      D3 |  | Bưu điện / Người tham gia mới | 812 | person
      E3 |  | Bưu điện / Số tiền (đồng) | 1284500000 | VND
      C4 |  | Viettel / Nhân viên thu (người) | 21 | person
      D4 |  | Viettel / Người tham gia mới | 195 | person
      E4 |  | Viettel / Số tiền (đồng) | 302760000 | VND
      C5 |  | Hội Nông dân / Nhân viên thu (người) | 18 | person
      D5 |  | Hội Nông dân / Người tham gia mới | 143 | person
      E5 |  | Hội Nông dân / Số tiền (đồng) | 198045000 | VND
      C6 |  | Hội Phụ nữ / Nhân viên thu (người) | 25 | person
      D6 |  | Hội Phụ nữ / Người tham gia mới | 260 | person
      E6 |  | Hội Phụ nữ / Số tiền (đồng) | 411300000 | VND`,
  },
  {
    name: "the whole country first, provinces under regions without figures, thousands of persons",
    language: "en",
    table: `
    Coverage at the end of Q3 2025
    Unit: thousand persons
    Region / Province|Social insurance|Health insurance|HI coverage (%)
    Whole country|20,110.7|95,523.4|94.2
    Northern midlands|||
    Bac Kan|41.2|318.6|98.4
    Son La|88.7|1,250.3|96.1
    Mekong Delta|||
    An Giang|212.4|1,702.9|91.7
    Ca Mau|118.9|1,103.5|92.3`,
    figures: `
      B6 | Bắc Kạn | Social insurance | 41200 | person
      C6 | Bắc Kạn | Health insurance | 318600 | person
      D6 | Bắc Kạn | HI coverage (%) | 98.4 | percent
      B7 | Sơn La | Social insurance | 88700 | person
      C7 | Sơn La | Health insurance | 1250300 | person
      D7 | Sơn La | HI coverage (%) | 96.1 | percent
      B9 | An Giang | Social insurance | 212400 | person
      C9 | An Giang | Health insurance | 1702900 | person
      D9 | An Giang | HI coverage (%) | 91.7 | percent
      B10 | Cà Mau | Social insurance | 118900 | person
      C10 | Cà Mau | Health insurance | 1103500 | person
      D10 | Cà Mau | HI coverage (%) | 92.3 | percent`,
  },
  {
    name: "contacts, telephones, dates and remarks around two columns of figures",
    language: "en",
    table: `
    No.|District office|Contact|Phone|Households visited|Leaflets|Report date|Remarks
    1|Dak Mil|Mr. Hung|0905 123 456|85|1,200|12/11/2025|
    2|Cu Jut|Ms. Lan|0914 222 018|102|950|13/11/2025|2 villages not reached
    3|Krong No|Mr. Tam|0987 450 777|-|700|12/11/2025|Late
    4|Tuy Duc|Ms. Hoa|0935 661 204|57|640|14/11/2025|
    |Total|||244|3,490||`,
    figures: `
      E2 | Đắk Mil | Households visited | 85 | household
      F2 | Đắk Mil | Leaflets | 1200 | item
      E3 | Cư Jút | Households visited | 102 | household
      F3 | Cư Jút | Leaflets | 950 | item
      F4 | Krông Nô | Leaflets | 700 | item
      E5 | Tuy Đức | Households visited | 57 | household
      F5 | Tuy Đức | Leaflets | 640 | item`,
  },
  {
    name: "kinds of benefit at 1 and 1-1 in Arabic digits, two months across",
    language: "ar",
    table: `
    الجدول (٢): المستفيدون حسب نوع المنفعة (شخص)
    الرمز|نوع المنفعة|سبتمبر|أكتوبر
    ١|معاشات شهرية|٨٬١٢٠|٨٬١٥٥
    ١-١|معاش التقاعد|٦٬٩٠٥|٦٬٩٣١
    ١-٢|معاش الورثة|١٬٢١٥|١٬٢٢٤
    ٢|إعانات قصيرة الأجل|٦٤٠|٦١٨
    ٢-١|إجازة مرضية|٣٩٨|٣٧٩
    ٢-٢|إجازة أمومة|٢٤٢|٢٣٩`,
    merged: ["A1:D1"],
    figures: `
      C3 |  | معاشات شهرية / سبتمبر | 8120 | person
      D3 |  | معاشات شهرية / أكتوبر | 8155 | person
      C4 |  | معاشات شهرية / معاش التقاعد / سبتمبر | 6905 | person
      D4 |  | معاشات شهرية / معاش التقاعد / أكتوبر | 6931 | person
      C5 |  | معاشات شهرية / معاش الورثة / سبتمبر | 1215 | person
      D5 |  | معاشات شهرية / معاش الورثة / أكتوبر | 1224 | person
      C6 |  | إعانات قصيرة الأجل / سبتمبر | 640 | person
      D6 |  | إعانات قصيرة الأجل / أكتوبر | 618 | person
      C7 |  | إعانات قصيرة الأجل / إجازة مرضية / سبتمبر | 398 | person
      D7 |  | إعانات قصيرة الأجل / إجازة مرضية / أكتوبر | 379 | person
      C8 |  | إعانات قصيرة الأجل / إجازة أمومة / سبتمبر | 242 | person
      D8 |  | إعانات قصيرة الأجل / إجازة أمومة / أكتوبر | 239 | person`,
  },
  {
    name: "cases received and settled in governorates of Jordan under two header rows",
    language: "ar",
    table: `
    المحافظة|إصابات العمل (حالة)||نسبة التسوية %
    |المسجلة|المسواة|
    إربد|1,204|1,150|95.5
    المفرق|388|341|87.9
    معان|215|215|100
    الكرك|302|…|…
    المجموع|2,109|1,706|
    إعداد: قسم الإحصاء||المدير|`,
    merged: ["A1:A2", "B1:C1", "D1:D2"],
    figures: `
      B3 | إربد | إصابات العمل (حالة) / المسجلة | 1204 | case
      C3 | إربد | إصابات العمل (حالة) / المسواة | 1150 | case
      D3 | إربد | نسبة التسوية % | 95.5 | percent
      B4 | المفرق | إصابات العمل (حالة) / المسجلة | 388 | case
      C4 | المفرق | إصابات العمل (حالة) / المسواة | 341 | case
      D4 | المفرق | نسبة التسوية % | 87.9 | percent
      B5 | معان | إصابات العمل (حالة) / المسجلة | 215 | case
      C5 | معان | إصابات العمل (حالة) / المسواة | 215 | case
      D5 | معان | نسبة التسوية % | 100 | percent
      B6 | الكرك | إصابات العمل (حالة) / المسجلة | 302 | case`,
  },
  {
    name: "indicators down in Arabic digits, the sum before the governorates across",
    language: "ar",
    table: `
    المؤشر|الوحدة|المجموع|ذمار|إب|تعز
    المشتركون الجدد|شخص|١٬٤٨٠|٣١٠|٥٢٠|٦٥٠
    الأسر المستفيدة|أسرة|١٬٧٠٠|-|٨٠٠|٩٠٠
    البطاقات الموزعة|بطاقة|٣٬٩١٠|١٬٢٠٠|١٬٣١٠|١٬٤٠٠
    نسبة التغطية|٪|٦٢٫٩|٥٨٫٤|٦٣٫١|٦٧٫٢`,
    figures: `
      D2 | ذمار | المشتركون الجدد | 310 | person
      E2 | إب | المشتركون الجدد | 520 | person
      F2 | تعز | المشتركون الجدد | 650 | person
      E3 | إب | الأسر المستفيدة | 800 | household
      F3 | تعز | الأسر المستفيدة | 900 | household
      D4 | ذمار | البطاقات الموزعة | 1200 | card
      E4 | إب | البطاقات الموزعة | 1310 | card
      F4 | تعز | البطاقات الموزعة | 1400 | card
      D5 | ذمار | نسبة التغطية | 58.4 | percent
      E5 | إب | نسبة التغطية | 63.1 | percent
      F5 | تعز | نسبة التغطية | 67.2 | percent`,
  },
];
