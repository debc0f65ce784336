import type { Layout } from "./layout";

/** Tables that offices post: sums first and last, schemes, months, halves, two tables on a sheet. */
export const postingLayouts: readonly Layout[] = [
  {
    name: "the whole province first, two regions by Roman numerals with their sums, the unit at the right",
    language: "vi",
    table: `
    NGƯỜI THAM GIA BHYT HỘ GIA ĐÌNH ĐẾN 31/10/2025|||
    |||Đvt: người
    STT|Đơn vị|Giao năm 2025|Thực hiện
    |Toàn tỉnh|89.270|83.385
    I|Miền núi|21.970|20.885
    1|Quỳ Châu|9.850|9.412
    2|Quế Phong|12.120|11.473
    II|Đồng bằng|67.300|62.500
    1|Diễn Châu|38.400|36.105
    2|Yên Thành|28.900|26.395`,
    merged: ["A1:D1"],
    figures: `
      C6 | Quỳ Châu | Giao năm 2025 | 9850 | person
      D6 | Quỳ Châu | Thực hiện | 9412 | person
      C7 | Quế Phong | Giao năm 2025 | 12120 | person
      D7 | Quế Phong | Thực hiện | 11473 | person
      C9 | Diễn Châu | Giao năm 2025 | 38400 | person
      D9 | Diễn Châu | Thực hiện | 36105 | person
      C10 | Yên Thành | Giao năm 2025 | 28900 | person
      D10 | Yên Thành | Thực hiện | 26395 | person`,
  },
  {
    name: "due, collected and owed in millions under codes of columns, a marked office, note and signatures",
    language: "vi",
    table: `
    TÌNH HÌNH THU, NỢ BHXH THÁNG 10 NĂM 2025||||
    ||||ĐVT: triệu đồng
    TT|BHXH huyện|Phải thu|Đã thu|Còn nợ
    A|B|1|2|3=1-2
    1|Kim Sơn|18.420,6|17.905,1|515,5
    2|Nho Quan|15.337|14.120,4|1.216,6
    3|Gia Viễn (*)|12.066,3|11.870|196,3
    |Cộng|45.823,9|43.895,5|1.928,4
    (*) Chưa tính 03 đơn vị đang thanh tra||||
    Người lập biểu|||Giám đốc|`,
    merged: ["A1:E1"],
    figures: `
      C5 | Kim Sơn | Phải thu | 18420600000 | VND
      D5 | Kim Sơn | Đã thu | 17905100000 | VND
      E5 | Kim Sơn | Còn nợ | 515500000 | VND
      C6 | Nho Quan | Phải thu | 15337000000 | VND
      D6 | Nho Quan | Đã thu | 14120400000 | VND
      E6 | Nho Quan | Còn nợ | 1216600000 | VND
      C7 | Gia Viễn | Phải thu | 12066300000 | VND
      D7 | Gia Viễn | Đã thu | 11870000000 | VND
      E7 | Gia Viễn | Còn nợ | 196300000 | VND`,
  },
  {
    name: "plan and result under each district across, a pair of sums at the end",
    language: "vi",
    table: `
    Nội dung|ĐVT|Hương Sơn||Can Lộc||Cộng|
    ||KH|TH|KH|TH|KH|TH
    Buổi tuyên truyền|buổi|12|14|10|9|22|23
    Hộ gia đình được đến thăm|hộ|300|286|250|261|550|547
    Tham gia BHXH tự nguyện|người|80|77|65|71|145|148
    Tờ rơi cấp phát|tờ|-|4.000|-|3.200|-|7.200`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
    figures: `
      C3 | Hương Sơn | Buổi tuyên truyền / KH | 12 | event
      D3 | Hương Sơn | Buổi tuyên truyền / TH | 14 | event
      E3 | Can Lộc | Buổi tuyên truyền / KH | 10 | event
      F3 | Can Lộc | Buổi tuyên truyền / TH | 9 | event
      C4 | Hương Sơn | Hộ gia đình được đến thăm / KH | 300 | household
      D4 | Hương Sơn | Hộ gia đình được đến thăm / TH | 286 | household
      E4 | Can Lộc | Hộ gia đình được đến thăm / KH | 250 | household
      F4 | Can Lộc | Hộ gia đình được đến thăm / TH | 261 | household
      C5 | Hương Sơn | Tham gia BHXH tự nguyện / KH | 80 | person
      D5 | Hương Sơn | Tham gia BHXH tự nguyện / TH | 77 | person
      E5 | Can Lộc | Tham gia BHXH tự nguyện / KH | 65 | person
      F5 | Can Lộc | Tham gia BHXH tự nguyện / TH | 71 | person
      D6 | Hương Sơn | Tờ rơi cấp phát / TH | 4000 | item
      F6 | Can Lộc | Tờ rơi cấp phát / TH | 3200 | item`,
  },
  {
    name: "two months, one block below the other, each with its header and its sum",
    language: "vi",
    table: `
    BHXH TỰ NGUYỆN: NGƯỜI THAM GIA MỚI
    Tháng 9/2025
    Đơn vị|Chỉ tiêu|Thực hiện
    Thạch Thành|60|52
    Cẩm Thủy|45|49
    Cộng|105|101

    Tháng 10/2025
    Đơn vị|Chỉ tiêu|Thực hiện
    Thạch Thành|65|70
    Cẩm Thủy|50|38
    Cộng|115|108`,
    figures: `
      B4 | Thạch Thành | Chỉ tiêu | 60 | person
      C4 | Thạch Thành | Thực hiện | 52 | person
      B5 | Cẩm Thủy | Chỉ tiêu | 45 | person
      C5 | Cẩm Thủy | Thực hiện | 49 | person
      B10 | Thạch Thành | Chỉ tiêu | 65 | person
      C10 | Thạch Thành | Thực hiện | 70 | person
      B11 | Cẩm Thủy | Chỉ tiêu | 50 | person
      C11 | Cẩm Thủy | Thực hiện | 38 | person`,
  },
  {
    name: "months of a quarter and their sum across, a cross and dots where nothing was sent",
    language: "vi",
    table: `
    Số người hưởng BHXH một lần năm 2025 (Đvt: người)
    TT|Đơn vị|Tháng 7|Tháng 8|Tháng 9|Cộng quý III
    1|Mộ Đức|41|38|44|123
    2|Đức Phổ|57|x|49|106
    3|Ba Tơ|12|…|9|21
    4|Sơn Hà|15|11|13|39
    Tổng cộng||125|49|115|289`,
    merged: ["A1:F1", "A7:B7"],
    figures: `
      C3 | Mộ Đức | Tháng 7 | 41 | person
      D3 | Mộ Đức | Tháng 8 | 38 | person
      E3 | Mộ Đức | Tháng 9 | 44 | person
      C4 | Đức Phổ | Tháng 7 | 57 | person
      E4 | Đức Phổ | Tháng 9 | 49 | person
      C5 | Ba Tơ | Tháng 7 | 12 | person
      E5 | Ba Tơ | Tháng 9 | 9 | person
      C6 | Sơn Hà | Tháng 7 | 15 | person
      D6 | Sơn Hà | Tháng 8 | 11 | person
      E6 | Sơn Hà | Tháng 9 | 13 | person`,
  },
  {
    name: "communes in two halves that touch, households and people, the sum closes the right half",
    language: "vi",
    table: `
    VẬN ĐỘNG BHYT HỘ GIA ĐÌNH - TUẦN 2 THÁNG 11|||||
    Xã, phường|Số hộ|Số người|Xã, phường|Số hộ|Số người
    Xuân Giao|22|61|Gia Phú|31|88
    Thái Niên|18|47|Phú Nhuận|26|70
    Sơn Hải|9|24|Trì Quang|14|37
    Bản Phiệt|15|40|Cộng|135|367`,
    merged: ["A1:F1"],
    figures: `
      B3 | Xuân Giao | Số hộ | 22 | household
      C3 | Xuân Giao | Số người | 61 | person
      E3 | Gia Phú | Số hộ | 31 | household
      F3 | Gia Phú | Số người | 88 | person
      B4 | Thái Niên | Số hộ | 18 | household
      C4 | Thái Niên | Số người | 47 | person
      E4 | Phú Nhuận | Số hộ | 26 | household
      F4 | Phú Nhuận | Số người | 70 | person
      B5 | Sơn Hải | Số hộ | 9 | household
      C5 | Sơn Hải | Số người | 24 | person
      E5 | Trì Quang | Số hộ | 14 | household
      F5 | Trì Quang | Số người | 37 | person
      B6 | Bản Phiệt | Số hộ | 15 | household
      C6 | Bản Phiệt | Số người | 40 | person`,
  },
  {
    name: "two tables on a sheet, one of activities and one of payments",
    language: "vi",
    table: `
    Bảng 1. Hoạt động truyền thông||
    Địa bàn|Hội nghị (cuộc)|Người dự (lượt người)
    Tân Kỳ|3|214
    Anh Sơn|2|160
    Tổng|5|374

    Bảng 2. Chi trả qua tài khoản||
    Địa bàn|Người hưởng|Qua tài khoản
    Tân Kỳ|2.310|1.795
    Anh Sơn|1.944|1.402
    Tổng|4.254|3.197`,
    figures: `
      B3 | Tân Kỳ | Hội nghị (cuộc) | 3 | event
      C3 | Tân Kỳ | Người dự (lượt người) | 214 | attendance
      B4 | Anh Sơn | Hội nghị (cuộc) | 2 | event
      C4 | Anh Sơn | Người dự (lượt người) | 160 | attendance
      B9 | Tân Kỳ | Người hưởng | 2310 | person
      C9 | Tân Kỳ | Qua tài khoản | 1795 | person
      B10 | Anh Sơn | Người hưởng | 1944 | person
      C10 | Anh Sơn | Qua tài khoản | 1402 | person`,
  },
  {
    name: "two schemes with plan and actual, n/a where an office has none",
    language: "en",
    table: `
    New participants in October 2025 (persons)
    No.|District|Voluntary SI||Household HI|
    ||Plan|Actual|Plan|Actual
    1|Ninh Hai|40|44|310|287
    2|Ninh Phuoc|55|n/a|420|431
    3|Thuan Bac|25|19|180|n/a
    |Total|120|63|910|718`,
    merged: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
    figures: `
      C4 | Ninh Hải | Voluntary SI / Plan | 40 | person
      D4 | Ninh Hải | Voluntary SI / Actual | 44 | person
      E4 | Ninh Hải | Household HI / Plan | 310 | person
      F4 | Ninh Hải | Household HI / Actual | 287 | person
      C5 | Ninh Phước | Voluntary SI / Plan | 55 | person
      E5 | Ninh Phước | Household HI / Plan | 420 | person
      F5 | Ninh Phước | Household HI / Actual | 431 | person
      C6 | Thuận Bắc | Voluntary SI / Plan | 25 | person
      D6 | Thuận Bắc | Voluntary SI / Actual | 19 | person
      E6 | Thuận Bắc | Household HI / Plan | 180 | person`,
  },
  {
    name: "years as bare numbers in the header, billions in the title, falls in parentheses",
    language: "en",
    table: `
    Social insurance collections by province (VND billion)
    Province|2023|2024|Change
    Quang Binh|1,512.4|1,655.0|142.6
    Quang Tri|1,020.8|1,004.3|(16.5)
    Kon Tum|690.2|688.1|(2.1)
    Total|3,223.4|3,347.4|124.0
    Source: accounting system, 31 December 2024`,
    figures: `
      B3 | Quảng Bình | 2023 | 1512400000000 | VND
      C3 | Quảng Bình | 2024 | 1655000000000 | VND
      D3 | Quảng Bình | Change | 142600000000 | VND
      B4 | Quảng Trị | 2023 | 1020800000000 | VND
      C4 | Quảng Trị | 2024 | 1004300000000 | VND
      D4 | Quảng Trị | Change | -16500000000 | VND
      B5 | Kon Tum | 2023 | 690200000000 | VND
      C5 | Kon Tum | 2024 | 688100000000 | VND
      D5 | Kon Tum | Change | -2100000000 | VND`,
  },
  {
    name: "districts across without units, the sum first, percent signs in one row's cells",
    language: "en",
    table: `
    Indicator|Total|Moc Chau|Van Ho|Song Ma
    Dialogue conferences|9|4|3|2
    People consulted|1,236|612|344|280
    Pensioners paid by account|2,015|1,120|395|500
    Share paid by account|71.9%|80.3%|58.8%|69.1%`,
    figures: `
      C2 | Mộc Châu | Dialogue conferences | 4 | event
      D2 | Vân Hồ | Dialogue conferences | 3 | event
      E2 | Sông Mã | Dialogue conferences | 2 | event
      C3 | Mộc Châu | People consulted | 612 | person
      D3 | Vân Hồ | People consulted | 344 | person
      E3 | Sông Mã | People consulted | 280 | person
      C4 | Mộc Châu | Pensioners paid by account | 1120 | person
      D4 | Vân Hồ | Pensioners paid by account | 395 | person
      E4 | Sông Mã | Pensioners paid by account | 500 | person
      C5 | Mộc Châu | Share paid by account | 80.3 | percent
      D5 | Vân Hồ | Share paid by account | 58.8 | percent
      E5 | Sông Mã | Share paid by account | 69.1 | percent`,
  },
  {
    name: "governorates of Egypt in Arabic digits, the sum first, percent signs in the cells",
    language: "ar",
    table: `
    عدد المؤمن عليهم وأصحاب المعاشات في ٣١ أكتوبر ٢٠٢٥||||
    م|المحافظة|المؤمن عليهم|أصحاب المعاشات|نسبة التحصيل
    |الإجمالي|١٬٢٩٥٬٢٦٥|٣١٠٬١٨٧|٨٧٫٢٪
    ١|الفيوم|٤١٢٬٣٥٠|٩٨٬٧٢٠|٨٧٫٥٪
    ٢|بني سويف|٣٨٠٬١١٥|٩٠٬٤٠٤|٩١٫٢٪
    ٣|المنيا|٥٠٢٬٨٠٠|١٢١٬٠٦٣|٨٤٪`,
    merged: ["A1:E1"],
    figures: `
      C4 | الفيوم | المؤمن عليهم | 412350 | person
      D4 | الفيوم | أصحاب المعاشات | 98720 | person
      E4 | الفيوم | نسبة التحصيل | 87.5 | percent
      C5 | بني سويف | المؤمن عليهم | 380115 | person
      D5 | بني سويف | أصحاب المعاشات | 90404 | person
      E5 | بني سويف | نسبة التحصيل | 91.2 | percent
      C6 | المنيا | المؤمن عليهم | 502800 | person
      D6 | المنيا | أصحاب المعاشات | 121063 | person
      E6 | المنيا | نسبة التحصيل | 84 | percent`,
  },
  {
    name: "districts in Latin letters, households, people and millions of dong, an asterisk's note below",
    language: "ar",
    table: `
    تقرير حملة التأمين الصحي للأسر - نوفمبر 2025
    المكتب|الأسر المسجلة|الأفراد|المبلغ المحصل (مليون دونغ)
    Than Uyên|118|402|297.5
    Sìn Hồ *|76|251|-
    Phong Thổ|93|310|229.4
    Tam Đường|64|…|151.7
    المجموع|351|963|678.6
    * لم ترد بيانات المبالغ بعد`,
    figures: `
      B3 | Than Uyên | الأسر المسجلة | 118 | household
      C3 | Than Uyên | الأفراد | 402 | person
      D3 | Than Uyên | المبلغ المحصل (مليون دونغ) | 297500000 | VND
      B4 | Sìn Hồ | الأسر المسجلة | 76 | household
      C4 | Sìn Hồ | الأفراد | 251 | person
      B5 | Phong Thổ | الأسر المسجلة | 93 | household
      C5 | Phong Thổ | الأفراد | 310 | person
      D5 | Phong Thổ | المبلغ المحصل (مليون دونغ) | 229400000 | VND
      B6 | Tam Đường | الأسر المسجلة | 64 | household
      D6 | Tam Đường | المبلغ المحصل (مليون دونغ) | 151700000 | VND`,
  },
];
