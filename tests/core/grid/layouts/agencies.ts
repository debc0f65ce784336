import type { Layout } from "./layout";

/** English and Arabic tables of agencies and ministries: people by sex, activities, money, years. */
export const agencyLayouts: readonly Layout[] = [
  {
    name: "donor's disaggregation: women, men, under each thing, communes down",
    language: "en",
    table: `
    Commune|Voluntary SI members||Household HI members||Comment
    |Women|Men|Women|Men|
    Ta Phin|31|24|210|188|
    Muong Bo|18|22|145|150|road closed 2 days
    Ban Ho|9|7|98|91|`,
    merged: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
    figures: `
      B3 | Tả Phìn | Voluntary SI members / Women | 31 | person
      C3 | Tả Phìn | Voluntary SI members / Men | 24 | person
      D3 | Tả Phìn | Household HI members / Women | 210 | person
      E3 | Tả Phìn | Household HI members / Men | 188 | person
      B4 | Mường Bo | Voluntary SI members / Women | 18 | person
      C4 | Mường Bo | Voluntary SI members / Men | 22 | person
      D4 | Mường Bo | Household HI members / Women | 145 | person
      E4 | Mường Bo | Household HI members / Men | 150 | person
      B5 | Ban Ho | Voluntary SI members / Women | 9 | person
      C5 | Ban Ho | Voluntary SI members / Men | 7 | person
      D5 | Ban Ho | Household HI members / Women | 98 | person
      E5 | Ban Ho | Household HI members / Men | 91 | person`,
  },
  {
    name: "minutes' annex: number, activity, place, date, participants",
    language: "en",
    table: `
    No.|Activity|District|Date|Attendees|Leaflets
    1|Launch ceremony|Sa Pa|2025-11-16|250|1,200
    2|Dialogue conference|Bac Ha|2025-11-18|86|300
    3|Market roadshow|Si Ma Cai|2025-11-20|410|950
    Total||||746|2,450`,
    figures: `
      E2 | Sa Pa | Launch ceremony / Attendees | 250 | attendance
      F2 | Sa Pa | Launch ceremony / Leaflets | 1200 | item
      E3 | Bắc Hà | Dialogue conference / Attendees | 86 | attendance
      F3 | Bắc Hà | Dialogue conference / Leaflets | 300 | item
      E4 | Si Ma Cai | Market roadshow / Attendees | 410 | attendance
      F4 | Si Ma Cai | Market roadshow / Leaflets | 950 | item`,
  },
  {
    name: "offices down, each month with target and result, a year-to-date block last",
    language: "en",
    table: `
    Office|Oct 2025||Nov 2025||Year to date|
    |T|A|T|A|T|A
    Yen Binh|70|64|75|80|760|741
    Luc Yen|60|61|60|55|640|650
    All offices|130|125|135|135|1,400|1,391`,
    merged: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
    figures: `
      B3 | Yên Bình | Oct 2025 / T | 70 | person
      C3 | Yên Bình | Oct 2025 / A | 64 | person
      D3 | Yên Bình | Nov 2025 / T | 75 | person
      E3 | Yên Bình | Nov 2025 / A | 80 | person
      F3 | Yên Bình | Year to date / T | 760 | person
      G3 | Yên Bình | Year to date / A | 741 | person
      B4 | Lục Yên | Oct 2025 / T | 60 | person
      C4 | Lục Yên | Oct 2025 / A | 61 | person
      D4 | Lục Yên | Nov 2025 / T | 60 | person
      E4 | Lục Yên | Nov 2025 / A | 55 | person
      F4 | Lục Yên | Year to date / T | 640 | person
      G4 | Lục Yên | Year to date / A | 650 | person`,
  },
  {
    name: "ratio and rank behind a region's name in brackets, money in billions with dots",
    language: "en",
    table: `
    Collections by office (VND billion)
    Office (region)|Plan|Collected|Gap|Rank
    Sa Pa (West)|12.5|11.75|-0.75|2
    Bat Xat (West)|9.0|9.6|0.6|1
    Van Yen (East)|15.25|13.0|-2.25|3
    Total|36.75|34.35|-2.4|`,
    figures: `
      B3 | Sa Pa | Plan | 12500000000 | VND
      C3 | Sa Pa | Collected | 11750000000 | VND
      D3 | Sa Pa | Gap | -750000000 | VND
      B4 | Bát Xát | Plan | 9000000000 | VND
      C4 | Bát Xát | Collected | 9600000000 | VND
      D4 | Bát Xát | Gap | 600000000 | VND
      B5 | Văn Yên | Plan | 15250000000 | VND
      C5 | Văn Yên | Collected | 13000000000 | VND
      D5 | Văn Yên | Gap | -2250000000 | VND`,
  },
  {
    name: "Arabic with groups of places as lines and a share column in Arabic digits",
    language: "ar",
    table: `
    م|المحافظة|المؤمن عليهم|أصحاب المعاشات|نسبة الدفع الإلكتروني
    الوجه البحري||||
    ١|محافظة الشرقية|٨٥٬٢٠٠|٢١٬٤٠٠|٩١٫٥٪
    ٢|محافظة الغربية|٧٠٬١٥٠|١٩٬٩٠٠|٨٨٪
    الوجه القبلي||||
    ٣|محافظة أسيوط|٤١٬٢٠٠|١٢٬٣٠٠|٧٩٫٢٪
    ٤|محافظة سوهاج|٣٦٬٠٥٠|١١٬٧٠٠|٧٥٫٤٪
    الإجمالي||٢٣٢٬٦٠٠|٦٥٬٣٠٠|`,
    figures: `
      C3 | محافظة الشرقية | المؤمن عليهم | 85200 | person
      D3 | محافظة الشرقية | أصحاب المعاشات | 21400 | person
      E3 | محافظة الشرقية | نسبة الدفع الإلكتروني | 91.5 | percent
      C4 | محافظة الغربية | المؤمن عليهم | 70150 | person
      D4 | محافظة الغربية | أصحاب المعاشات | 19900 | person
      E4 | محافظة الغربية | نسبة الدفع الإلكتروني | 88 | percent
      C6 | أسيوط | المؤمن عليهم | 41200 | person
      D6 | أسيوط | أصحاب المعاشات | 12300 | person
      E6 | أسيوط | نسبة الدفع الإلكتروني | 79.2 | percent
      C7 | سوهاج | المؤمن عليهم | 36050 | person
      D7 | سوهاج | أصحاب المعاشات | 11700 | person
      E7 | سوهاج | نسبة الدفع الإلكتروني | 75.4 | percent`,
  },
  {
    name: "Arabic years across under two things counted",
    language: "ar",
    table: `
    المكتب|التأمين الاجتماعي الاختياري||التأمين الصحي للأسرة|
    |2024|2025|2024|2025
    سا با|402|441|5,120|5,310
    بات زات|377|404|4,915|4,870`,
    merged: ["A1:A2", "B1:C1", "D1:E1"],
    figures: `
      B3 | Sa Pa | التأمين الاجتماعي الاختياري / 2024 | 402 | person
      C3 | Sa Pa | التأمين الاجتماعي الاختياري / 2025 | 441 | person
      D3 | Sa Pa | التأمين الصحي للأسرة / 2024 | 5120 | person
      E3 | Sa Pa | التأمين الصحي للأسرة / 2025 | 5310 | person
      B4 | Bát Xát | التأمين الاجتماعي الاختياري / 2024 | 377 | person
      C4 | Bát Xát | التأمين الاجتماعي الاختياري / 2025 | 404 | person
      D4 | Bát Xát | التأمين الصحي للأسرة / 2024 | 4915 | person
      E4 | Bát Xát | التأمين الصحي للأسرة / 2025 | 4870 | person`,
  },
  {
    name: "Arabic key figures of one office with units in their cells",
    language: "ar",
    table: `
    المؤشر|القيمة
    جلسات التوعية|42 جلسة
    الحضور|1,310 شخصًا
    نسبة الدفع غير النقدي|78.5%
    المبالغ المحصلة|12.4 مليون دونغ`,
    figures: `
      B2 |  | جلسات التوعية / القيمة | 42 | event
      B3 |  | الحضور / القيمة | 1310 | person
      B4 |  | نسبة الدفع غير النقدي / القيمة | 78.5 | percent
      B5 |  | المبالغ المحصلة / القيمة | 12400000 | VND`,
  },
];
