import type { Layout } from "./layout";

/** Who came, who joined and who is paid without cash: tables in three languages. */
export const turnoutLayouts: readonly Layout[] = [
  {
    name: "conferences and those who came, two header rows and column codes, a blank row before the sum",
    language: "vi",
    table: `
    Biểu số 02/TT||||
    Xã, phường|Hội nghị khách hàng|||BHXH tự nguyện tăng mới (người)
    |Số cuộc|Lượt người dự|Tỷ lệ nữ (%)|
    A|1|2|3|4
    Cam Đường|3|152|61,2|19
    Cốc San|2|88|54,5|7
    Hợp Thành|1|47|-|-
    ||||
    Tổng|6|287|58,9|26`,
    merged: ["A2:A3", "B2:D2", "E2:E3"],
    figures: `
      B5 | Cam Đường | Hội nghị khách hàng / Số cuộc | 3 | event
      C5 | Cam Đường | Hội nghị khách hàng / Lượt người dự | 152 | attendance
      D5 | Cam Đường | Hội nghị khách hàng / Tỷ lệ nữ (%) | 61.2 | percent
      E5 | Cam Đường | BHXH tự nguyện tăng mới (người) | 19 | person
      B6 | Cốc San | Hội nghị khách hàng / Số cuộc | 2 | event
      C6 | Cốc San | Hội nghị khách hàng / Lượt người dự | 88 | attendance
      D6 | Cốc San | Hội nghị khách hàng / Tỷ lệ nữ (%) | 54.5 | percent
      E6 | Cốc San | BHXH tự nguyện tăng mới (người) | 7 | person
      B7 | Hợp Thành | Hội nghị khách hàng / Số cuộc | 1 | event
      C7 | Hợp Thành | Hội nghị khách hàng / Lượt người dự | 47 | attendance`,
  },
  {
    name: "numbers 1 and 1.1 in a column of their own, a unit a row, two months, of whom below",
    language: "vi",
    table: `
    TT|Chỉ tiêu|ĐVT|Tháng 10|Tháng 11
    1|Hội nghị, đối thoại|cuộc|12|15
    1.1|Cấp tỉnh|cuộc|4|5
    1.2|Cấp xã|cuộc|8|10
    2|Người tham dự|lượt người|1.020|1.314
    |Trong đó: lao động tự do|lượt người|640|812
    3|Số tiền thu tại hội nghị|triệu đồng|85,5|…`,
    figures: `
      D2 |  | Hội nghị, đối thoại / Tháng 10 | 12 | event
      E2 |  | Hội nghị, đối thoại / Tháng 11 | 15 | event
      D3 |  | Hội nghị, đối thoại / Cấp tỉnh / Tháng 10 | 4 | event
      E3 |  | Hội nghị, đối thoại / Cấp tỉnh / Tháng 11 | 5 | event
      D4 |  | Hội nghị, đối thoại / Cấp xã / Tháng 10 | 8 | event
      E4 |  | Hội nghị, đối thoại / Cấp xã / Tháng 11 | 10 | event
      D5 |  | Người tham dự / Tháng 10 | 1020 | attendance
      E5 |  | Người tham dự / Tháng 11 | 1314 | attendance
      D6 |  | Người tham dự / Trong đó: lao động tự do / Tháng 10 | 640 | attendance
      E6 |  | Người tham dự / Trong đó: lao động tự do / Tháng 11 | 812 | attendance
      D7 |  | Số tiền thu tại hội nghị / Tháng 10 | 85500000 | VND`,
  },
  {
    name: "collectors under an office merged over its rows, a sum under each office and one of all",
    language: "vi",
    table: `
    KẾT QUẢ VẬN ĐỘNG THEO TỔ CHỨC DỊCH VỤ THU|||Đvt: người
    Đơn vị|Tổ chức dịch vụ thu|BHXH tự nguyện|BHYT hộ gia đình
    Lục Yên|Bưu điện|41|512
    |Viettel|17|204
    |Cộng|58|716
    Văn Yên|Bưu điện|36|488
    |Viettel|-|97
    |UBND xã|9|115
    |Cộng|45|700
    Tổng cộng||103|1.416`,
    merged: ["A1:C1", "A3:A5", "A6:A9", "A10:B10"],
    figures: `
      C3 | Lục Yên | Bưu điện / BHXH tự nguyện | 41 | person
      D3 | Lục Yên | Bưu điện / BHYT hộ gia đình | 512 | person
      C4 | Lục Yên | Viettel / BHXH tự nguyện | 17 | person
      D4 | Lục Yên | Viettel / BHYT hộ gia đình | 204 | person
      C6 | Văn Yên | Bưu điện / BHXH tự nguyện | 36 | person
      D6 | Văn Yên | Bưu điện / BHYT hộ gia đình | 488 | person
      D7 | Văn Yên | Viettel / BHYT hộ gia đình | 97 | person
      C8 | Văn Yên | UBND xã / BHXH tự nguyện | 9 | person
      D8 | Văn Yên | UBND xã / BHYT hộ gia đình | 115 | person`,
  },
  {
    name: "two different tables side by side with captions, an empty column between, of unequal length",
    language: "vi",
    table: `
    Biểu 1. Gian hàng tư vấn||||Biểu 2. Tổ lưu động|
    Đơn vị|Gian hàng (gian)|Khách ghé (lượt người)||Đơn vị|Số tổ (tổ)
    Sa Pa|3|215||Văn Bàn|6
    Bắc Hà|2|148||Bảo Yên|4
    Si Ma Cai|1|60||Bát Xát|7
    Cộng|6|423||Trấn Yên|5
    ||||Cộng|22`,
    merged: ["A1:C1", "E1:F1"],
    figures: `
      B3 | Sa Pa | Gian hàng (gian) | 3 | booth
      C3 | Sa Pa | Khách ghé (lượt người) | 215 | attendance
      F3 | Văn Bàn | Số tổ (tổ) | 6 | group
      B4 | Bắc Hà | Gian hàng (gian) | 2 | booth
      C4 | Bắc Hà | Khách ghé (lượt người) | 148 | attendance
      F4 | Bảo Yên | Số tổ (tổ) | 4 | group
      B5 | Si Ma Cai | Gian hàng (gian) | 1 | booth
      C5 | Si Ma Cai | Khách ghé (lượt người) | 60 | attendance
      F5 | Bát Xát | Số tổ (tổ) | 7 | group
      F6 | Trấn Yên | Số tổ (tổ) | 5 | group`,
  },
  {
    name: "a block for each office with its communes, the header and the numbers begin again, a sum each",
    language: "vi",
    table: `
    BHXH Bát Xát|||
    STT|Xã|Lượt người dự|Số tờ khai thu được
    1|Trịnh Tường|96|14
    2|Dền Sáng|58|6
    3|Bản Xèo|71|9
    |Cộng|225|29
    |||
    BHXH Mường Khương|||
    STT|Xã|Lượt người dự|Số tờ khai thu được
    1|Pha Long|64|5
    2|Bản Lầu|83|11
    |Cộng|147|16`,
    merged: ["A1:D1", "A8:D8"],
    figures: `
      C3 | Trịnh Tường | Lượt người dự | 96 | attendance
      D3 | Trịnh Tường | Số tờ khai thu được | 14 | form
      C4 | Dền Sáng | Lượt người dự | 58 | attendance
      D4 | Dền Sáng | Số tờ khai thu được | 6 | form
      C5 | Bản Xèo | Lượt người dự | 71 | attendance
      D5 | Bản Xèo | Số tờ khai thu được | 9 | form
      C10 | Pha Long | Lượt người dự | 64 | attendance
      D10 | Pha Long | Số tờ khai thu được | 5 | form
      C11 | Bản Lầu | Lượt người dự | 83 | attendance
      D11 | Bản Lầu | Số tờ khai thu được | 11 | form`,
  },
  {
    name: "transposed with plan and result under each office, a unit a row, blanks and percent",
    language: "vi",
    table: `
    Chỉ tiêu|ĐVT|Yên Bình||Trạm Tấu|
    ||KH|TH|KH|TH
    Lễ ra quân|cuộc|1|1||
    BHXH tự nguyện tăng mới|người|120|134|60|52
    Chuyển nhận lương hưu qua tài khoản|người||45||18
    Tỷ lệ chi không dùng tiền mặt|%|80|78,6|75|75,4`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    figures: `
      C3 | Yên Bình | Lễ ra quân / KH | 1 | event
      D3 | Yên Bình | Lễ ra quân / TH | 1 | event
      C4 | Yên Bình | BHXH tự nguyện tăng mới / KH | 120 | person
      D4 | Yên Bình | BHXH tự nguyện tăng mới / TH | 134 | person
      E4 | Trạm Tấu | BHXH tự nguyện tăng mới / KH | 60 | person
      F4 | Trạm Tấu | BHXH tự nguyện tăng mới / TH | 52 | person
      D5 | Yên Bình | Chuyển nhận lương hưu qua tài khoản / TH | 45 | person
      F5 | Trạm Tấu | Chuyển nhận lương hưu qua tài khoản / TH | 18 | person
      C6 | Yên Bình | Tỷ lệ chi không dùng tiền mặt / KH | 80 | percent
      D6 | Yên Bình | Tỷ lệ chi không dùng tiền mặt / TH | 78.6 | percent
      E6 | Trạm Tấu | Tỷ lệ chi không dùng tiền mặt / KH | 75 | percent
      F6 | Trạm Tấu | Tỷ lệ chi không dùng tiền mặt / TH | 75.4 | percent`,
  },
  {
    name: "provinces in thousands of people at two days, a fall in parentheses, a marked name, signatures",
    language: "vi",
    table: `
    NGƯỜI HƯỞNG NHẬN CHẾ ĐỘ QUA TÀI KHOẢN||||
    Đơn vị tính: nghìn người||||
    STT|Địa phương|Đến 30/6/2025|Đến 31/10/2025|Tăng (giảm)
    1|Lào Cai|41,3|43,85|2,55
    2|Tuyên Quang (1)|38|37,6|(0,4)
    3|Sơn La|29,75|30,2|0,45
    4|Lai Châu||12,1|
    |Cộng|109,05|123,75|2,6
    (1) Số liệu sau sắp xếp 51 xã, phường||||
    ||||Lào Cai, ngày 05 tháng 11 năm 2025
    |Người lập|||Phụ trách kế toán`,
    merged: ["A1:E1", "A2:E2", "A9:E9"],
    figures: `
      C4 | Lào Cai | Đến 30/6/2025 | 41300 | person
      D4 | Lào Cai | Đến 31/10/2025 | 43850 | person
      E4 | Lào Cai | Tăng (giảm) | 2550 | person
      C5 | Tuyên Quang | Đến 30/6/2025 | 38000 | person
      D5 | Tuyên Quang | Đến 31/10/2025 | 37600 | person
      E5 | Tuyên Quang | Tăng (giảm) | -400 | person
      C6 | Sơn La | Đến 30/6/2025 | 29750 | person
      D6 | Sơn La | Đến 31/10/2025 | 30200 | person
      E6 | Sơn La | Tăng (giảm) | 450 | person
      D7 | Lai Châu | Đến 31/10/2025 | 12100 | person`,
  },
  {
    name: "months as rows under an office merged over them, a subtotal under each office",
    language: "en",
    table: `
    Turnout at dialogue meetings|||
    Office|Month|Meetings|Attendances
    Luc Yen|Oct 2025|4|310
    |Nov 2025|6|455
    |Subtotal|10|765
    Nghia Lo|Oct 2025|3|1,020
    |Nov 2025|-|0
    |Subtotal|3|1,020
    Total||13|1,785`,
    merged: ["A1:D1", "A3:A5", "A6:A8"],
    figures: `
      C3 | Lục Yên | Meetings | 4 | event
      D3 | Lục Yên | Attendances | 310 | attendance
      C4 | Lục Yên | Meetings | 6 | event
      D4 | Lục Yên | Attendances | 455 | attendance
      C6 | Nghĩa Lộ | Meetings | 3 | event
      D6 | Nghĩa Lộ | Attendances | 1020 | attendance
      D7 | Nghĩa Lộ | Attendances | 0 | attendance`,
  },
  {
    name: "months under a group in millions, column letters and numbers, falls in parentheses, percent signs",
    language: "en",
    table: `
    No.|Office|Collections (VND million)|||Non-cash share
    ||Oct|Nov|Change|
    (A)|(B)|(1)|(2)|(3)=(2)-(1)|(4)
    |All offices|4,020.5|3,989.2|(31.3)|71.9%
    1|Bao Thang|1,310.5|1,402.0|91.5|74.2%
    2|Van Chan|2,250|2,127.2|(122.8)|70.6%
    3|Mu Cang Chai|460|460|0|n/a`,
    merged: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    figures: `
      C5 | Bảo Thắng | Collections (VND million) / Oct | 1310500000 | VND
      D5 | Bảo Thắng | Collections (VND million) / Nov | 1402000000 | VND
      E5 | Bảo Thắng | Collections (VND million) / Change | 91500000 | VND
      F5 | Bảo Thắng | Non-cash share | 74.2 | percent
      C6 | Văn Chấn | Collections (VND million) / Oct | 2250000000 | VND
      D6 | Văn Chấn | Collections (VND million) / Nov | 2127200000 | VND
      E6 | Văn Chấn | Collections (VND million) / Change | -122800000 | VND
      F6 | Văn Chấn | Non-cash share | 70.6 | percent
      C7 | Mù Cang Chải | Collections (VND million) / Oct | 460000000 | VND
      D7 | Mù Cang Chải | Collections (VND million) / Nov | 460000000 | VND
      E7 | Mù Cang Chải | Collections (VND million) / Change | 0 | VND`,
  },
  {
    name: "Roman sections over numbered rows, a unit a row, plan and result across, no office named",
    language: "en",
    table: `
    Code|Indicator|Unit|Plan|Result
    I|Outreach|||
    1|Launch ceremonies|events|5|5
    2|Consultation booths|booths|12|9
    II|Participants|||
    1|Voluntary social insurance|persons|1,500|1,384
    1.1|New participants|persons|600|512
    2|Household health insurance|thousand persons|4.5|4.72`,
    figures: `
      D3 |  | Outreach / Launch ceremonies / Plan | 5 | event
      E3 |  | Outreach / Launch ceremonies / Result | 5 | event
      D4 |  | Outreach / Consultation booths / Plan | 12 | booth
      E4 |  | Outreach / Consultation booths / Result | 9 | booth
      D6 |  | Participants / Voluntary social insurance / Plan | 1500 | person
      E6 |  | Participants / Voluntary social insurance / Result | 1384 | person
      D7 |  | Participants / Voluntary social insurance / New participants / Plan | 600 | person
      E7 |  | Participants / Voluntary social insurance / New participants / Result | 512 | person
      D8 |  | Participants / Household health insurance / Plan | 4500 | person
      E8 |  | Participants / Household health insurance / Result | 4720 | person`,
  },
  {
    name: "of whom in a group of columns, a row of column codes in Arabic letters, the sum first",
    language: "ar",
    table: `
    م|المكتب|عدد المستفيدين|منهم||نسبة الدفع غير النقدي (%)
    |||نقداً|عبر الحساب|
    أ|ب|1|2|3=1-2|4=3/1
    |الإجمالي|2,030|540|1,490|73.4
    1|فان ين|1,120|310|810|72.3
    2|تران ين|910|230|680|74.7`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
    figures: `
      C5 | Văn Yên | عدد المستفيدين | 1120 | person
      D5 | Văn Yên | منهم / نقداً | 310 | person
      E5 | Văn Yên | منهم / عبر الحساب | 810 | person
      F5 | Văn Yên | نسبة الدفع غير النقدي (%) | 72.3 | percent
      C6 | Trấn Yên | عدد المستفيدين | 910 | person
      D6 | Trấn Yên | منهم / نقداً | 230 | person
      E6 | Trấn Yên | منهم / عبر الحساب | 680 | person
      F6 | Trấn Yên | نسبة الدفع غير النقدي (%) | 74.7 | percent`,
  },
  {
    name: "transposed with Arabic digits and percent signs in the cells, thousands of people in one row",
    language: "ar",
    table: `
    نتائج الحملة في شهر أكتوبر 2025|||
    المؤشر|الوحدة|باو ثانغ|مو كانغ تشاي
    مؤتمرات الحوار|فعالية|٥|٣
    مرات الحضور|حضور|١٬٠٤٠|-
    التأمين الصحي للأسر|ألف شخص|٣٫٢|١٫٧٥
    نسبة إنجاز الخطة|%|٩٨٫٥٪|١٠٤٪`,
    merged: ["A1:D1"],
    figures: `
      C3 | Bảo Thắng | مؤتمرات الحوار | 5 | event
      D3 | Mù Cang Chải | مؤتمرات الحوار | 3 | event
      C4 | Bảo Thắng | مرات الحضور | 1040 | attendance
      C5 | Bảo Thắng | التأمين الصحي للأسر | 3200 | person
      D5 | Mù Cang Chải | التأمين الصحي للأسر | 1750 | person
      C6 | Bảo Thắng | نسبة إنجاز الخطة | 98.5 | percent
      D6 | Mù Cang Chải | نسبة إنجاز الخطة | 104 | percent`,
  },
];
