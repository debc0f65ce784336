import type { Layout } from "./layout";

/** Arabic notices: campaigns, parts, money of months, codes, two tables, periods. */
export const noticeLayouts: readonly Layout[] = [
  {
    name: "title, unit line, plan and result and rate of four offices, the sum last",
    language: "ar",
    table: `
    نتائج الحملة - نوفمبر 2025||||
    (الوحدة: شخص)||||
    م|المكتب|المستهدف|المحقق|النسبة %
    1|لاو كاي|120|131|109.2
    2|سا با|90|84|93.3
    3|باو ين|75|79|105.3
    4|فان بان|60|58|96.7
    |الإجمالي|345|352|102.0`,
    merged: ["A1:E1"],
    figures: `
      C4 | Lào Cai | المستهدف | 120 | person
      D4 | Lào Cai | المحقق | 131 | person
      E4 | Lào Cai | النسبة % | 109.2 | percent
      C5 | Sa Pa | المستهدف | 90 | person
      D5 | Sa Pa | المحقق | 84 | person
      E5 | Sa Pa | النسبة % | 93.3 | percent
      C6 | Bảo Yên | المستهدف | 75 | person
      D6 | Bảo Yên | المحقق | 79 | person
      E6 | Bảo Yên | النسبة % | 105.3 | percent
      C7 | Văn Bàn | المستهدف | 60 | person
      D7 | Văn Bàn | المحقق | 58 | person
      E7 | Văn Bàn | النسبة % | 96.7 | percent`,
  },
  {
    name: "of whom columns: total, women, youth, under two schemes",
    language: "ar",
    table: `
    المحافظة|التأمين الاختياري|||التأمين الإلزامي||
    |الإجمالي|إناث|شباب|الإجمالي|إناث|شباب
    القاهرة|1,204|602|310|98,412|40,120|21,005
    أسوان|410|198|120|12,405|4,870|3,118`,
    merged: ["A1:A2", "B1:D1", "E1:G1"],
    figures: `
      B3 | القاهرة | التأمين الاختياري / الإجمالي | 1204 | person
      C3 | القاهرة | التأمين الاختياري / إناث | 602 | person
      D3 | القاهرة | التأمين الاختياري / شباب | 310 | person
      E3 | القاهرة | التأمين الإلزامي / الإجمالي | 98412 | person
      F3 | القاهرة | التأمين الإلزامي / إناث | 40120 | person
      G3 | القاهرة | التأمين الإلزامي / شباب | 21005 | person
      B4 | أسوان | التأمين الاختياري / الإجمالي | 410 | person
      C4 | أسوان | التأمين الاختياري / إناث | 198 | person
      D4 | أسوان | التأمين الاختياري / شباب | 120 | person
      E4 | أسوان | التأمين الإلزامي / الإجمالي | 12405 | person
      F4 | أسوان | التأمين الإلزامي / إناث | 4870 | person
      G4 | أسوان | التأمين الإلزامي / شباب | 3118 | person`,
  },
  {
    name: "money of two months and the difference, in billions of dong, dashes for none",
    language: "ar",
    table: `
    المبالغ المنصرفة (مليار دونغ)
    نوع الإعانة|سبتمبر|أكتوبر|الفرق
    معاشات شهرية|61.9|62.3|0.4
    إعانة مرة واحدة|7.8|6.5|-1.3
    إعانة بطالة|-|4.0|4.0
    الإجمالي|69.7|72.8|3.1`,
    figures: `
      B3 |  | معاشات شهرية / سبتمبر | 61900000000 | VND
      C3 |  | معاشات شهرية / أكتوبر | 62300000000 | VND
      D3 |  | معاشات شهرية / الفرق | 400000000 | VND
      B4 |  | إعانة مرة واحدة / سبتمبر | 7800000000 | VND
      C4 |  | إعانة مرة واحدة / أكتوبر | 6500000000 | VND
      D4 |  | إعانة مرة واحدة / الفرق | -1300000000 | VND
      C5 |  | إعانة بطالة / أكتوبر | 4000000000 | VND
      D5 |  | إعانة بطالة / الفرق | 4000000000 | VND`,
  },
  {
    name: "column numbers under the header, the office's code beside its name",
    language: "ar",
    table: `
    م|الكود|المكتب|المسجلون|المسددون|نسبة السداد %
    (1)|(2)|(3)|(4)|(5)|(6)=(5)/(4)
    1|1001|باك ها|410|388|94.6
    2|1002|بات سات|350|301|86
    3|1003|موونغ كوونغ|275|275|100`,
    figures: `
      D3 | Bắc Hà | المسجلون | 410 | person
      E3 | Bắc Hà | المسددون | 388 | person
      F3 | Bắc Hà | نسبة السداد % | 94.6 | percent
      D4 | Bát Xát | المسجلون | 350 | person
      E4 | Bát Xát | المسددون | 301 | person
      F4 | Bát Xát | نسبة السداد % | 86 | percent
      D5 | Mường Khương | المسجلون | 275 | person
      E5 | Mường Khương | المسددون | 275 | person
      F5 | Mường Khương | نسبة السداد % | 100 | percent`,
  },
  {
    name: "two tables one below the other, activities of offices and payments by method",
    language: "ar",
    table: `
    أولاً: الأنشطة
    المكتب|لقاءات|زيارات منزلية
    سا با|4|120
    لوك ين|3|95

    ثانياً: طرق الصرف
    الطريقة|عدد المستفيدين|المبلغ (مليون دونغ)
    نقداً|310|1,240.5
    حساب مصرفي|1,190|4,870
    الإجمالي|1,500|6,110.5`,
    figures: `
      B3 | Sa Pa | لقاءات | 4 | event
      C3 | Sa Pa | زيارات منزلية | 120 | event
      B4 | Lục Yên | لقاءات | 3 | event
      C4 | Lục Yên | زيارات منزلية | 95 | event
      B8 |  | نقداً / عدد المستفيدين | 310 | person
      C8 |  | نقداً / المبلغ (مليون دونغ) | 1240500000 | VND
      B9 |  | حساب مصرفي / عدد المستفيدين | 1190 | person
      C9 |  | حساب مصرفي / المبلغ (مليون دونغ) | 4870000000 | VND`,
  },
  {
    name: "periods down in words, three counts across, the half-year's sum last",
    language: "ar",
    table: `
    الفترة|لقاءات|أشخاص تمت استشارتهم|مشتركون جدد
    الربع الأول|10|850|64
    الربع الثاني|12|1,020|81
    إجمالي النصف الأول|22|1,870|145`,
    figures: `
      B2 |  | لقاءات | 10 | event
      C2 |  | أشخاص تمت استشارتهم | 850 | person
      D2 |  | مشتركون جدد | 64 | person
      B3 |  | لقاءات | 12 | event
      C3 |  | أشخاص تمت استشارتهم | 1020 | person
      D3 |  | مشتركون جدد | 81 | person`,
  },
];
