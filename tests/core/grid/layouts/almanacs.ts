import type { Layout } from "./layout";

/** Tables as an almanac would keep them: units beneath names, groups, league tables, two tables in one. */
export const almanacLayouts: readonly Layout[] = [
  {
    name: "units in a row of their own beneath the names of the activities, zeros are zeros",
    language: "vi",
    table: `
    STT|Đơn vị|Lễ ra quân|Gian tư vấn|Tờ rơi đã phát
    ||cuộc|gian|tờ
    1|Sa Pa|1|2|1.250
    2|Bắc Hà|0|1|980
    3|Văn Bàn|2|0|2.105
    4|Trạm Tấu|1|1|640
    |Cộng|4|4|4.975`,
    merged: ["A1:A2", "B1:B2"],
    figures: `
      C3 | Sa Pa | Lễ ra quân | 1 | event
      D3 | Sa Pa | Gian tư vấn | 2 | booth
      E3 | Sa Pa | Tờ rơi đã phát | 1250 | item
      C4 | Bắc Hà | Lễ ra quân | 0 | event
      D4 | Bắc Hà | Gian tư vấn | 1 | booth
      E4 | Bắc Hà | Tờ rơi đã phát | 980 | item
      C5 | Văn Bàn | Lễ ra quân | 2 | event
      D5 | Văn Bàn | Gian tư vấn | 0 | booth
      E5 | Văn Bàn | Tờ rơi đã phát | 2105 | item
      C6 | Trạm Tấu | Lễ ra quân | 1 | event
      D6 | Trạm Tấu | Gian tư vấn | 1 | booth
      E6 | Trạm Tấu | Tờ rơi đã phát | 640 | item`,
  },
  {
    name: "two schemes in two header rows, the whole province on the first row",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện||BHYT hộ gia đình|
    |Giao|Đạt|Giao|Đạt
    Toàn tỉnh|570|553|2.920|3.006
    Yên Bình|180|172|940|1.016
    Lục Yên|205|221|1.120|1.087
    Văn Yên|185|160|860|903`,
    merged: ["A1:A2", "B1:C1", "D1:E1"],
    figures: `
      B4 | Yên Bình | BHXH tự nguyện / Giao | 180 | person
      C4 | Yên Bình | BHXH tự nguyện / Đạt | 172 | person
      D4 | Yên Bình | BHYT hộ gia đình / Giao | 940 | person
      E4 | Yên Bình | BHYT hộ gia đình / Đạt | 1016 | person
      B5 | Lục Yên | BHXH tự nguyện / Giao | 205 | person
      C5 | Lục Yên | BHXH tự nguyện / Đạt | 221 | person
      D5 | Lục Yên | BHYT hộ gia đình / Giao | 1120 | person
      E5 | Lục Yên | BHYT hộ gia đình / Đạt | 1087 | person
      B6 | Văn Yên | BHXH tự nguyện / Giao | 185 | person
      C6 | Văn Yên | BHXH tự nguyện / Đạt | 160 | person
      D6 | Văn Yên | BHYT hộ gia đình / Giao | 860 | person
      E6 | Văn Yên | BHYT hộ gia đình / Đạt | 903 | person`,
  },
  {
    name: "each office merged down over three activities, their units in a column",
    language: "vi",
    table: `
    Đơn vị|Nội dung|Đơn vị tính|Kế hoạch|Thực hiện
    Bảo Thắng|Hội nghị khách hàng|hội nghị|4|5
    |Tuyên truyền lưu động|buổi|12|10
    |Hộ được vận động|hộ|1.500|1.462
    Bảo Yên|Hội nghị khách hàng|hội nghị|3|3
    |Tuyên truyền lưu động|buổi|9|14
    |Hộ được vận động|hộ|1.150|1.208`,
    merged: ["A2:A4", "A5:A7"],
    figures: `
      D2 | Bảo Thắng | Hội nghị khách hàng / Kế hoạch | 4 | event
      E2 | Bảo Thắng | Hội nghị khách hàng / Thực hiện | 5 | event
      D3 | Bảo Thắng | Tuyên truyền lưu động / Kế hoạch | 12 | event
      E3 | Bảo Thắng | Tuyên truyền lưu động / Thực hiện | 10 | event
      D4 | Bảo Thắng | Hộ được vận động / Kế hoạch | 1500 | household
      E4 | Bảo Thắng | Hộ được vận động / Thực hiện | 1462 | household
      D5 | Bảo Yên | Hội nghị khách hàng / Kế hoạch | 3 | event
      E5 | Bảo Yên | Hội nghị khách hàng / Thực hiện | 3 | event
      D6 | Bảo Yên | Tuyên truyền lưu động / Kế hoạch | 9 | event
      E6 | Bảo Yên | Tuyên truyền lưu động / Thực hiện | 14 | event
      D7 | Bảo Yên | Hộ được vận động / Kế hoạch | 1150 | household
      E7 | Bảo Yên | Hộ được vận động / Thực hiện | 1208 | household`,
  },
  {
    name: "two former provinces as numbered groups with their sums, numbers restart, millions in the title",
    language: "vi",
    table: `
    KẾT QUẢ THU ĐẾN HẾT THÁNG 9/2025 (Đơn vị tính: triệu đồng)|||
    STT|Đơn vị|Kế hoạch năm|Lũy kế thực hiện
    I|Khu vực Lào Cai cũ|162.600|121.368,5
    1|Sa Pa|98.400|71.250,5
    2|Bát Xát|64.200|50.118
    II|Khu vực Yên Bái cũ|140.900|108.050,2
    1|Văn Chấn|81.700|60.920,2
    2|Nghĩa Lộ|59.200|47.130
    |Tổng cộng|303.500|229.418,7`,
    merged: ["A1:D1"],
    figures: `
      C4 | Sa Pa | Kế hoạch năm | 98400000000 | VND
      D4 | Sa Pa | Lũy kế thực hiện | 71250500000 | VND
      C5 | Bát Xát | Kế hoạch năm | 64200000000 | VND
      D5 | Bát Xát | Lũy kế thực hiện | 50118000000 | VND
      C7 | Văn Chấn | Kế hoạch năm | 81700000000 | VND
      D7 | Văn Chấn | Lũy kế thực hiện | 60920200000 | VND
      C8 | Nghĩa Lộ | Kế hoạch năm | 59200000000 | VND
      D8 | Nghĩa Lộ | Lũy kế thực hiện | 47130000000 | VND`,
  },
  {
    name: "the national heading and a number of the letter above, a dated place and signers below",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI TỈNH LÀO CAI|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 1187/BC-BHXH|||Độc lập - Tự do - Hạnh phúc
    BÁO CÁO CHI TRẢ QUA TÀI KHOẢN THÁNG 11 NĂM 2025|||
    STT|BHXH cơ sở|Số người hưởng|Số người nhận qua tài khoản
    1|BHXH Lào Cai|7.904|6.511
    2|BHXH Bảo Yên|2.148|1.377
    3|BHXH Trấn Yên|3.052|2.260
    4|BHXH Si Ma Cai|611|298
    |Cộng|13.715|10.446
    |||Lào Cai, ngày 05 tháng 12 năm 2025
    Người lập biểu|||Giám đốc`,
    figures: `
      C5 | Lào Cai | Số người hưởng | 7904 | person
      D5 | Lào Cai | Số người nhận qua tài khoản | 6511 | person
      C6 | Bảo Yên | Số người hưởng | 2148 | person
      D6 | Bảo Yên | Số người nhận qua tài khoản | 1377 | person
      C7 | Trấn Yên | Số người hưởng | 3052 | person
      D7 | Trấn Yên | Số người nhận qua tài khoản | 2260 | person
      C8 | Si Ma Cai | Số người hưởng | 611 | person
      D8 | Si Ma Cai | Số người nhận qua tài khoản | 298 | person`,
  },
  {
    name: "communes and wards, marks for what is missing, a note of a marked name below",
    language: "vi",
    table: `
    STT|Xã, phường|Dân số|Số người tham gia BHYT|Tỷ lệ bao phủ (%)
    1|Phường Cam Đường|21.340|20.102|94,2
    2|Xã Bản Xèo|5.870|5.700|97,1
    3|Xã Mường Hum (*)|6.215|…|x
    4|Xã Trịnh Tường|-|7.044|-
    (*) Xã Mường Hum chưa chốt số liệu đến ngày 30/11/2025.||||`,
    figures: `
      C2 | Cam Đường | Dân số | 21340 | person
      D2 | Cam Đường | Số người tham gia BHYT | 20102 | person
      E2 | Cam Đường | Tỷ lệ bao phủ (%) | 94.2 | percent
      C3 | Bản Xèo | Dân số | 5870 | person
      D3 | Bản Xèo | Số người tham gia BHYT | 5700 | person
      E3 | Bản Xèo | Tỷ lệ bao phủ (%) | 97.1 | percent
      C4 | Mường Hum | Dân số | 6215 | person
      D5 | Trịnh Tường | Số người tham gia BHYT | 7044 | person`,
  },
  {
    name: "quarters under two years in thousands of people",
    language: "vi",
    table: `
    Số người tham gia BHYT (Đơn vị: nghìn người)||||
    Đơn vị|Năm 2024||Năm 2025|
    |Quý III|Quý IV|Quý I|Quý II
    Mường Khương|48,2|49,05|49,6|51
    Si Ma Cai|31,4|31,9|32,75|33,1
    Mù Cang Chải|60,6|61|62,3|62,8`,
    merged: ["A1:E1", "A2:A3", "B2:C2", "D2:E2"],
    figures: `
      B4 | Mường Khương | Năm 2024 / Quý III | 48200 | person
      C4 | Mường Khương | Năm 2024 / Quý IV | 49050 | person
      D4 | Mường Khương | Năm 2025 / Quý I | 49600 | person
      E4 | Mường Khương | Năm 2025 / Quý II | 51000 | person
      B5 | Si Ma Cai | Năm 2024 / Quý III | 31400 | person
      C5 | Si Ma Cai | Năm 2024 / Quý IV | 31900 | person
      D5 | Si Ma Cai | Năm 2025 / Quý I | 32750 | person
      E5 | Si Ma Cai | Năm 2025 / Quý II | 33100 | person
      B6 | Mù Cang Chải | Năm 2024 / Quý III | 60600 | person
      C6 | Mù Cang Chải | Năm 2024 / Quý IV | 61000 | person
      D6 | Mù Cang Chải | Năm 2025 / Quý I | 62300 | person
      E6 | Mù Cang Chải | Năm 2025 / Quý II | 62800 | person`,
  },
  {
    name: "a league table, the place of each office before its name, percent signs in the cells",
    language: "en",
    table: `
    Household health insurance: league table, October 2025
    Rank|Office|Plan (persons)|Enrolled (persons)|Completion rate
    1|Tram Tau|420|517|123.1%
    2|Mu Cang Chai|615|640|104.1%
    3|Luc Yen|1,310|1,298|99.1%
    4|Van Yen|1,145|987|86.2%
    |Whole province|3,490|3,442|98.6%`,
    figures: `
      C3 | Trạm Tấu | Plan (persons) | 420 | person
      D3 | Trạm Tấu | Enrolled (persons) | 517 | person
      E3 | Trạm Tấu | Completion rate | 123.1 | percent
      C4 | Mù Cang Chải | Plan (persons) | 615 | person
      D4 | Mù Cang Chải | Enrolled (persons) | 640 | person
      E4 | Mù Cang Chải | Completion rate | 104.1 | percent
      C5 | Lục Yên | Plan (persons) | 1310 | person
      D5 | Lục Yên | Enrolled (persons) | 1298 | person
      E5 | Lục Yên | Completion rate | 99.1 | percent
      C6 | Văn Yên | Plan (persons) | 1145 | person
      D6 | Văn Yên | Enrolled (persons) | 987 | person
      E6 | Văn Yên | Completion rate | 86.2 | percent`,
  },
  {
    name: "two tables one above the other, people and then millions of dong",
    language: "en",
    table: `
    Table 1. Voluntary social insurance (persons)||
    Office|Target|Joined
    Bao Thang|240|255
    Bao Yen|190|163

    Table 2. Collections (million VND)||
    Office|September|October
    Bao Thang|8,120.5|8,344
    Bao Yen|6,075|5,990.2
    Nghia Lo|7,218|7,301.8`,
    figures: `
      B3 | Bảo Thắng | Target | 240 | person
      C3 | Bảo Thắng | Joined | 255 | person
      B4 | Bảo Yên | Target | 190 | person
      C4 | Bảo Yên | Joined | 163 | person
      B8 | Bảo Thắng | September | 8120500000 | VND
      C8 | Bảo Thắng | October | 8344000000 | VND
      B9 | Bảo Yên | September | 6075000000 | VND
      C9 | Bảo Yên | October | 5990200000 | VND
      B10 | Nghĩa Lộ | September | 7218000000 | VND
      C10 | Nghĩa Lộ | October | 7301800000 | VND`,
  },
  {
    name: "two benefits, each with its people and its billions of dong, all offices last",
    language: "en",
    table: `
    Office|Pensions||Unemployment benefit|
    |Recipients (persons)|Amount (billion VND)|Recipients (persons)|Amount (billion VND)
    Yen Bai|6,120|31.4|815|2.75
    Lao Cai|7,904|42.05|1,032|3.6
    Van Ban|2,310|10.8|164|0.52
    All offices|16,334|84.25|2,011|6.87`,
    merged: ["A1:A2", "B1:C1", "D1:E1"],
    figures: `
      B3 | Yên Bái | Pensions / Recipients (persons) | 6120 | person
      C3 | Yên Bái | Pensions / Amount (billion VND) | 31400000000 | VND
      D3 | Yên Bái | Unemployment benefit / Recipients (persons) | 815 | person
      E3 | Yên Bái | Unemployment benefit / Amount (billion VND) | 2750000000 | VND
      B4 | Lào Cai | Pensions / Recipients (persons) | 7904 | person
      C4 | Lào Cai | Pensions / Amount (billion VND) | 42050000000 | VND
      D4 | Lào Cai | Unemployment benefit / Recipients (persons) | 1032 | person
      E4 | Lào Cai | Unemployment benefit / Amount (billion VND) | 3600000000 | VND
      B5 | Văn Bàn | Pensions / Recipients (persons) | 2310 | person
      C5 | Văn Bàn | Pensions / Amount (billion VND) | 10800000000 | VND
      D5 | Văn Bàn | Unemployment benefit / Recipients (persons) | 164 | person
      E5 | Văn Bàn | Unemployment benefit / Amount (billion VND) | 520000000 | VND`,
  },
  {
    name: "billions of dong in the title, Arabic digits and marks, the sum last",
    language: "ar",
    table: `
    تحصيل الاشتراكات حتى نهاية أكتوبر ٢٠٢٥ (مليار دونغ)||||
    م|المكتب|الخطة|المحصل|نسبة التنفيذ (٪)
    ١|باو ثانغ|١٢٠٫٥|١٠١٫٢|٨٤٫٠
    ٢|باو ين|٨٨|٩٢٫٤|١٠٥٫٠
    ٣|فان ين|٩٥٫٣|٨٠٫١|٨٤٫١
    ٤|لوك ين|١١٠٫٢|٩٩٫٩|٩٠٫٧
    |الإجمالي|٤١٤|٣٧٣٫٦|٩٠٫٢`,
    figures: `
      C3 | Bảo Thắng | الخطة | 120500000000 | VND
      D3 | Bảo Thắng | المحصل | 101200000000 | VND
      E3 | Bảo Thắng | نسبة التنفيذ (٪) | 84 | percent
      C4 | Bảo Yên | الخطة | 88000000000 | VND
      D4 | Bảo Yên | المحصل | 92400000000 | VND
      E4 | Bảo Yên | نسبة التنفيذ (٪) | 105 | percent
      C5 | Văn Yên | الخطة | 95300000000 | VND
      D5 | Văn Yên | المحصل | 80100000000 | VND
      E5 | Văn Yên | نسبة التنفيذ (٪) | 84.1 | percent
      C6 | Lục Yên | الخطة | 110200000000 | VND
      D6 | Lục Yên | المحصل | 99900000000 | VND
      E6 | Lục Yên | نسبة التنفيذ (٪) | 90.7 | percent`,
  },
  {
    name: "activities down with their units, offices across, the sum in the last column",
    language: "ar",
    table: `
    المؤشر|الوحدة|مونغ كونغ|سي ما كاي|تران ين|الإجمالي
    حفلات الإطلاق|فعالية|1|0|2|3
    أكشاك الاستشارة|كشك|2|1|3|6
    المجموعات المتنقلة|مجموعة|4|3|5|12
    المشتركون الجدد في التأمين الاجتماعي الطوعي|شخص|61|48|1,037|1,146`,
    figures: `
      C2 | Mường Khương | حفلات الإطلاق | 1 | event
      D2 | Si Ma Cai | حفلات الإطلاق | 0 | event
      E2 | Trấn Yên | حفلات الإطلاق | 2 | event
      C3 | Mường Khương | أكشاك الاستشارة | 2 | booth
      D3 | Si Ma Cai | أكشاك الاستشارة | 1 | booth
      E3 | Trấn Yên | أكشاك الاستشارة | 3 | booth
      C4 | Mường Khương | المجموعات المتنقلة | 4 | group
      D4 | Si Ma Cai | المجموعات المتنقلة | 3 | group
      E4 | Trấn Yên | المجموعات المتنقلة | 5 | group
      C5 | Mường Khương | المشتركون الجدد في التأمين الاجتماعي الطوعي | 61 | person
      D5 | Si Ma Cai | المشتركون الجدد في التأمين الاجتماعي الطوعي | 48 | person
      E5 | Trấn Yên | المشتركون الجدد في التأمين الاجتماعي الطوعي | 1037 | person`,
  },
];
