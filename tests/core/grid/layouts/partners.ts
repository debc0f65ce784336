import type { Layout } from "./layout";

/** Sheets of two more Vietnamese offices and of English- and Arabic-writing partners. */
export const partnerLayouts: readonly Layout[] = [
  {
    name: "from door to door by village in one commune",
    language: "vi",
    table: `
    KẾT QUẢ ĐI TỪNG NGÕ, GÕ TỪNG NHÀ TUẦN 47||||
    TT|Thôn|Số hộ đã đến|Số người được tư vấn|Tham gia BHYT hộ gia đình
    1|Khe Ngang|42|96|11
    2|Đồng Cát|35|70|6
    3|Nà Mòn|28|51|0
    4|Khe Vải|50|113|14`,
    merged: ["A1:E1"],
    figures: `
      C3 | Khe Ngang | Số hộ đã đến | 42 | household
      D3 | Khe Ngang | Số người được tư vấn | 96 | person
      E3 | Khe Ngang | Tham gia BHYT hộ gia đình | 11 | person
      C4 | Đồng Cát | Số hộ đã đến | 35 | household
      D4 | Đồng Cát | Số người được tư vấn | 70 | person
      E4 | Đồng Cát | Tham gia BHYT hộ gia đình | 6 | person
      C5 | Nà Mòn | Số hộ đã đến | 28 | household
      D5 | Nà Mòn | Số người được tư vấn | 51 | person
      E5 | Nà Mòn | Tham gia BHYT hộ gia đình | 0 | person
      C6 | Khe Vải | Số hộ đã đến | 50 | household
      D6 | Khe Vải | Số người được tư vấn | 113 | person
      E6 | Khe Vải | Tham gia BHYT hộ gia đình | 14 | person`,
  },
  {
    name: "what was done in two weeks and since the month began, each in its own unit",
    language: "vi",
    table: `
    TT|Hoạt động|ĐVT|Tuần 46|Tuần 47|Lũy kế từ đầu tháng
    1|Hội nghị tuyên truyền|hội nghị|3|2|8
    2|Tin, bài trên cổng thông tin|bài|5|7|19
    3|Tờ rơi phát tại chợ|tờ|450|620|1.730
    4|Hộ được tư vấn tại nhà|hộ|38|51|142`,
    figures: `
      D2 |  | Hội nghị tuyên truyền / Tuần 46 | 3 | event
      E2 |  | Hội nghị tuyên truyền / Tuần 47 | 2 | event
      F2 |  | Hội nghị tuyên truyền / Lũy kế từ đầu tháng | 8 | event
      D3 |  | Tin, bài trên cổng thông tin / Tuần 46 | 5 | item
      E3 |  | Tin, bài trên cổng thông tin / Tuần 47 | 7 | item
      F3 |  | Tin, bài trên cổng thông tin / Lũy kế từ đầu tháng | 19 | item
      D4 |  | Tờ rơi phát tại chợ / Tuần 46 | 450 | item
      E4 |  | Tờ rơi phát tại chợ / Tuần 47 | 620 | item
      F4 |  | Tờ rơi phát tại chợ / Lũy kế từ đầu tháng | 1730 | item
      D5 |  | Hộ được tư vấn tại nhà / Tuần 46 | 38 | household
      E5 |  | Hộ được tư vấn tại nhà / Tuần 47 | 51 | household
      F5 |  | Hộ được tư vấn tại nhà / Lũy kế từ đầu tháng | 142 | household`,
  },
  {
    name: "a line for the plan and one for the result under each commune",
    language: "vi",
    table: `
    Xã|Nội dung|BHXH tự nguyện|BHYT hộ gia đình
    Lâm Thượng|Kế hoạch|60|410
    |Thực hiện|52|395
    Tân Lĩnh|Kế hoạch|45|300
    |Thực hiện|49|276
    Phúc Lợi|Kế hoạch|50|350
    |Thực hiện|37|352`,
    merged: ["A2:A3", "A4:A5", "A6:A7"],
    figures: `
      C2 | Lâm Thượng | Kế hoạch / BHXH tự nguyện | 60 | person
      D2 | Lâm Thượng | Kế hoạch / BHYT hộ gia đình | 410 | person
      C3 | Lâm Thượng | Thực hiện / BHXH tự nguyện | 52 | person
      D3 | Lâm Thượng | Thực hiện / BHYT hộ gia đình | 395 | person
      C4 | Tân Lĩnh | Kế hoạch / BHXH tự nguyện | 45 | person
      D4 | Tân Lĩnh | Kế hoạch / BHYT hộ gia đình | 300 | person
      C5 | Tân Lĩnh | Thực hiện / BHXH tự nguyện | 49 | person
      D5 | Tân Lĩnh | Thực hiện / BHYT hộ gia đình | 276 | person
      C6 | Phúc Lợi | Kế hoạch / BHXH tự nguyện | 50 | person
      D6 | Phúc Lợi | Kế hoạch / BHYT hộ gia đình | 350 | person
      C7 | Phúc Lợi | Thực hiện / BHXH tự nguyện | 37 | person
      D7 | Phúc Lợi | Thực hiện / BHYT hộ gia đình | 352 | person`,
  },
  {
    name: "inhabitants and holders of cards in thousands, how many of all are covered",
    language: "vi",
    table: `
    TT|Xã|Dân số (nghìn người)|Người có thẻ BHYT (nghìn người)|Độ bao phủ BHYT (%)
    1|Lục Yên|21,4|20,1|93,9
    2|Mường Lai|14,2|13|91,5
    3|Lâm Thượng|12,8|12,3|96,1
    4|Phúc Lợi|9,6|8,9|92,7`,
    figures: `
      C2 | Lục Yên | Dân số (nghìn người) | 21400 | person
      D2 | Lục Yên | Người có thẻ BHYT (nghìn người) | 20100 | person
      E2 | Lục Yên | Độ bao phủ BHYT (%) | 93.9 | percent
      C3 | Mường Lai | Dân số (nghìn người) | 14200 | person
      D3 | Mường Lai | Người có thẻ BHYT (nghìn người) | 13000 | person
      E3 | Mường Lai | Độ bao phủ BHYT (%) | 91.5 | percent
      C4 | Lâm Thượng | Dân số (nghìn người) | 12800 | person
      D4 | Lâm Thượng | Người có thẻ BHYT (nghìn người) | 12300 | person
      E4 | Lâm Thượng | Độ bao phủ BHYT (%) | 96.1 | percent
      C5 | Phúc Lợi | Dân số (nghìn người) | 9600 | person
      D5 | Phúc Lợi | Người có thẻ BHYT (nghìn người) | 8900 | person
      E5 | Phúc Lợi | Độ bao phủ BHYT (%) | 92.7 | percent`,
  },
  {
    name: "two weeks side by side, members and leaflets in each",
    language: "en",
    table: `
    Office|Week 46||Week 47|
    |New members|Leaflets|New members|Leaflets
    Sa Pa|34|500|41|620
    Muong Khuong|12|200|15|180
    Bao Yen|22|350|19|400
    Van Yen|28|450|33|510
    Total|96|1,500|108|1,710`,
    merged: ["A1:A2", "B1:C1", "D1:E1"],
    figures: `
      B3 | Sa Pa | Week 46 / New members | 34 | person
      C3 | Sa Pa | Week 46 / Leaflets | 500 | item
      D3 | Sa Pa | Week 47 / New members | 41 | person
      E3 | Sa Pa | Week 47 / Leaflets | 620 | item
      B4 | Mường Khương | Week 46 / New members | 12 | person
      C4 | Mường Khương | Week 46 / Leaflets | 200 | item
      D4 | Mường Khương | Week 47 / New members | 15 | person
      E4 | Mường Khương | Week 47 / Leaflets | 180 | item
      B5 | Bảo Yên | Week 46 / New members | 22 | person
      C5 | Bảo Yên | Week 46 / Leaflets | 350 | item
      D5 | Bảo Yên | Week 47 / New members | 19 | person
      E5 | Bảo Yên | Week 47 / Leaflets | 400 | item
      B6 | Văn Yên | Week 46 / New members | 28 | person
      C6 | Văn Yên | Week 46 / Leaflets | 450 | item
      D6 | Văn Yên | Week 47 / New members | 33 | person
      E6 | Văn Yên | Week 47 / Leaflets | 510 | item`,
  },
  {
    name: "collections with the unit in the title, the share of the plan beside them",
    language: "en",
    table: `
    Collections to 23 November 2025 (VND million)
    Office|Plan for the year|Collected|% of plan
    Bao Thang|95,400|88,312.6|92.6
    Van Ban|41,250|39,870.4|96.7
    Luc Yen|52,000|46,905|90.2
    Tran Yen|38,700|39,105.5|101.0
    Total|227,350|214,193.5|94.2`,
    figures: `
      B3 | Bảo Thắng | Plan for the year | 95400000000 | VND
      C3 | Bảo Thắng | Collected | 88312600000 | VND
      D3 | Bảo Thắng | % of plan | 92.6 | percent
      B4 | Văn Bàn | Plan for the year | 41250000000 | VND
      C4 | Văn Bàn | Collected | 39870400000 | VND
      D4 | Văn Bàn | % of plan | 96.7 | percent
      B5 | Lục Yên | Plan for the year | 52000000000 | VND
      C5 | Lục Yên | Collected | 46905000000 | VND
      D5 | Lục Yên | % of plan | 90.2 | percent
      B6 | Trấn Yên | Plan for the year | 38700000000 | VND
      C6 | Trấn Yên | Collected | 39105500000 | VND
      D6 | Trấn Yên | % of plan | 101 | percent`,
  },
  {
    name: "pupils insured by commune, one that sent only half of it",
    language: "en",
    table: `
    Commune|Pupils enrolled|Pupils insured|Coverage
    Nghia Do|1,310|1,284|98.0%
    Mau A|2,480|2,480|100%
    Tu Le|930|n/a|n/a
    Ban Lau|760|712|93.7%`,
    figures: `
      B2 | Nghĩa Đô | Pupils enrolled | 1310 | person
      C2 | Nghĩa Đô | Pupils insured | 1284 | person
      D2 | Nghĩa Đô | Coverage | 98 | percent
      B3 | Mậu A | Pupils enrolled | 2480 | person
      C3 | Mậu A | Pupils insured | 2480 | person
      D3 | Mậu A | Coverage | 100 | percent
      B4 | Tú Lệ | Pupils enrolled | 930 | person
      B5 | Bản Lầu | Pupils enrolled | 760 | person
      C5 | Bản Lầu | Pupils insured | 712 | person
      D5 | Bản Lầu | Coverage | 93.7 | percent`,
  },
  {
    name: "this month, last month and last year by indicator, each in its own unit",
    language: "en",
    table: `
    Indicator|Unit|Nov 2025|Oct 2025|Nov 2024
    Voluntary SI contributors|persons|31,870|31,602|29,104
    Households visited|households|1,940|1,715|1,288
    Leaflets handed out|copies|12,600|9,800|7,450
    Contributions collected|VND billion|182.3|176.9|165`,
    figures: `
      C2 |  | Voluntary SI contributors / Nov 2025 | 31870 | person
      D2 |  | Voluntary SI contributors / Oct 2025 | 31602 | person
      E2 |  | Voluntary SI contributors / Nov 2024 | 29104 | person
      C3 |  | Households visited / Nov 2025 | 1940 | household
      D3 |  | Households visited / Oct 2025 | 1715 | household
      E3 |  | Households visited / Nov 2024 | 1288 | household
      C4 |  | Leaflets handed out / Nov 2025 | 12600 | item
      D4 |  | Leaflets handed out / Oct 2025 | 9800 | item
      E4 |  | Leaflets handed out / Nov 2024 | 7450 | item
      C5 |  | Contributions collected / Nov 2025 | 182300000000 | VND
      D5 |  | Contributions collected / Oct 2025 | 176900000000 | VND
      E5 |  | Contributions collected / Nov 2024 | 165000000000 | VND`,
  },
  {
    name: "what a week of the campaign brought by office, Arabic digits",
    language: "ar",
    table: `
    حصيلة أسبوع الحملة من ١٧ إلى ٢٣ نوفمبر ٢٠٢٥|||
    المكتب|المنشورات الموزعة|الأسر التي تمت زيارتها|المشتركون الجدد
    باو ثانغ|١٬٢٥٠|٨٤|٣١
    فان بان|٩٠٠|٦٠|١٨
    لوك ين|١٬٠٤٠|٧٧|٢٥
    سي ما كاي|٤٨٠|٣٥|٩
    الإجمالي|٣٬٦٧٠|٢٥٦|٨٣`,
    merged: ["A1:D1"],
    figures: `
      B3 | Bảo Thắng | المنشورات الموزعة | 1250 | item
      C3 | Bảo Thắng | الأسر التي تمت زيارتها | 84 | household
      D3 | Bảo Thắng | المشتركون الجدد | 31 | person
      B4 | Văn Bàn | المنشورات الموزعة | 900 | item
      C4 | Văn Bàn | الأسر التي تمت زيارتها | 60 | household
      D4 | Văn Bàn | المشتركون الجدد | 18 | person
      B5 | Lục Yên | المنشورات الموزعة | 1040 | item
      C5 | Lục Yên | الأسر التي تمت زيارتها | 77 | household
      D5 | Lục Yên | المشتركون الجدد | 25 | person
      B6 | Si Ma Cai | المنشورات الموزعة | 480 | item
      C6 | Si Ma Cai | الأسر التي تمت زيارتها | 35 | household
      D6 | Si Ma Cai | المشتركون الجدد | 9 | person`,
  },
  {
    name: "pensioners by the way they are paid, in cash or through an account",
    language: "ar",
    table: `
    م|المكتب|عدد أصحاب المعاشات|طريقة الصرف|
    |||نقداً|عبر الحساب المصرفي
    1|باو ين|1,820|540|1,280
    2|نغيا لو|2,460|615|1,845
    3|فان ين|1,975|709|1,266
    4|تران ين|1,340|402|938`,
    merged: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    figures: `
      C3 | Bảo Yên | عدد أصحاب المعاشات | 1820 | person
      D3 | Bảo Yên | طريقة الصرف / نقداً | 540 | person
      E3 | Bảo Yên | طريقة الصرف / عبر الحساب المصرفي | 1280 | person
      C4 | Nghĩa Lộ | عدد أصحاب المعاشات | 2460 | person
      D4 | Nghĩa Lộ | طريقة الصرف / نقداً | 615 | person
      E4 | Nghĩa Lộ | طريقة الصرف / عبر الحساب المصرفي | 1845 | person
      C5 | Văn Yên | عدد أصحاب المعاشات | 1975 | person
      D5 | Văn Yên | طريقة الصرف / نقداً | 709 | person
      E5 | Văn Yên | طريقة الصرف / عبر الحساب المصرفي | 1266 | person
      C6 | Trấn Yên | عدد أصحاب المعاشات | 1340 | person
      D6 | Trấn Yên | طريقة الصرف / نقداً | 402 | person
      E6 | Trấn Yên | طريقة الصرف / عبر الحساب المصرفي | 938 | person`,
  },
  {
    name: "plan, amount and percent by fund, millions of dong in a line above",
    language: "ar",
    table: `
    المبالغ بالمليون دونغ
    البند|الخطة السنوية|المبلغ المحصل|نسبة التنفيذ (%)
    التأمين الاجتماعي الإلزامي|48,500|43,870.5|90.5
    التأمين الاجتماعي الاختياري|3,200|2,918|91.2
    التأمين الصحي|21,750|20,104.2|92.4
    التأمين ضد البطالة|2,640|2,377.8|90.1`,
    figures: `
      B3 |  | التأمين الاجتماعي الإلزامي / الخطة السنوية | 48500000000 | VND
      C3 |  | التأمين الاجتماعي الإلزامي / المبلغ المحصل | 43870500000 | VND
      D3 |  | التأمين الاجتماعي الإلزامي / نسبة التنفيذ (%) | 90.5 | percent
      B4 |  | التأمين الاجتماعي الاختياري / الخطة السنوية | 3200000000 | VND
      C4 |  | التأمين الاجتماعي الاختياري / المبلغ المحصل | 2918000000 | VND
      D4 |  | التأمين الاجتماعي الاختياري / نسبة التنفيذ (%) | 91.2 | percent
      B5 |  | التأمين الصحي / الخطة السنوية | 21750000000 | VND
      C5 |  | التأمين الصحي / المبلغ المحصل | 20104200000 | VND
      D5 |  | التأمين الصحي / نسبة التنفيذ (%) | 92.4 | percent
      B6 |  | التأمين ضد البطالة / الخطة السنوية | 2640000000 | VND
      C6 |  | التأمين ضد البطالة / المبلغ المحصل | 2377800000 | VND
      D6 |  | التأمين ضد البطالة / نسبة التنفيذ (%) | 90.1 | percent`,
  },
  {
    name: "the days of a week down, meetings and people across",
    language: "ar",
    table: `
    اليوم|لقاءات الحوار|الأشخاص الذين تمت استشارتهم|المشتركون الجدد
    الاثنين 17/11|2|64|7
    الثلاثاء 18/11|1|38|3
    الأربعاء 19/11|3|97|12
    الخميس 20/11|0|15|2
    المجموع|6|214|24`,
    figures: `
      B2 |  | لقاءات الحوار | 2 | event
      C2 |  | الأشخاص الذين تمت استشارتهم | 64 | person
      D2 |  | المشتركون الجدد | 7 | person
      B3 |  | لقاءات الحوار | 1 | event
      C3 |  | الأشخاص الذين تمت استشارتهم | 38 | person
      D3 |  | المشتركون الجدد | 3 | person
      B4 |  | لقاءات الحوار | 3 | event
      C4 |  | الأشخاص الذين تمت استشارتهم | 97 | person
      D4 |  | المشتركون الجدد | 12 | person
      B5 |  | لقاءات الحوار | 0 | event
      C5 |  | الأشخاص الذين تمت استشارتهم | 15 | person
      D5 |  | المشتركون الجدد | 2 | person`,
  },
];
