import type { Layout } from "./layout";

/** Summaries in English and Arabic: bare years, quarters under branches, chapters in Arabic digits, places unknown here. */
export const abroadLayouts: readonly Layout[] = [
  {
    name: "bare years under each scheme, the whole country before some of its provinces, thousands in the title",
    language: "en",
    table: `
    Members of social insurance schemes (thousand persons)||||||
    Province|Compulsory|||Voluntary||
    |2024|2025|Change|2024|2025|Change
    Whole country|18,250.4|19,101.7|851.3|2,190.0|2,305.5|115.5
    Ha Tinh|98.2|101.4|3.2|61.0|58.7|(2.3)
    Nghe An|241.9|250.3|8.4|140.5|149.9|9.4
    Hue|119.8|118.6|(1.2)|22.4|24.1|1.7
    Source: national database, 31 October 2025||||||`,
    merged: ["B2:D2", "E2:G2"],
    figures: `
      B5 | Hà Tĩnh | Compulsory / 2024 | 98200 | person
      C5 | Hà Tĩnh | Compulsory / 2025 | 101400 | person
      D5 | Hà Tĩnh | Compulsory / Change | 3200 | person
      E5 | Hà Tĩnh | Voluntary / 2024 | 61000 | person
      F5 | Hà Tĩnh | Voluntary / 2025 | 58700 | person
      G5 | Hà Tĩnh | Voluntary / Change | -2300 | person
      B6 | Nghệ An | Compulsory / 2024 | 241900 | person
      C6 | Nghệ An | Compulsory / 2025 | 250300 | person
      D6 | Nghệ An | Compulsory / Change | 8400 | person
      E6 | Nghệ An | Voluntary / 2024 | 140500 | person
      F6 | Nghệ An | Voluntary / 2025 | 149900 | person
      G6 | Nghệ An | Voluntary / Change | 9400 | person
      B7 | Huế | Compulsory / 2024 | 119800 | person
      C7 | Huế | Compulsory / 2025 | 118600 | person
      D7 | Huế | Compulsory / Change | -1200 | person
      E7 | Huế | Voluntary / 2024 | 22400 | person
      F7 | Huế | Voluntary / 2025 | 24100 | person
      G7 | Huế | Voluntary / Change | 1700 | person`,
  },
  {
    name: "quarters as rows under each branch, the branch's sum before them, the unit in the title",
    language: "en",
    table: `
    Contributions collected and printing of leaflets (Unit: KES million)|||
    Branch|Quarter|Collected|Printing
    Kisumu|All quarters|41.5|0.9
    |Q1|20.0|0.4
    |Q2|21.5|0.5
    Nakuru|All quarters|18.2|0.3
    |Q1|18.2|0.3
    |Q2|-|-
    Total||59.7|1.2`,
    figures: `
      C4 | Kisumu | Collected | 20000000 | KES
      D4 | Kisumu | Printing | 400000 | KES
      C5 | Kisumu | Collected | 21500000 | KES
      D5 | Kisumu | Printing | 500000 | KES
      C7 | Nakuru | Collected | 18200000 | KES
      D7 | Nakuru | Printing | 300000 | KES`,
  },
  {
    name: "chapters at 1 and 1-1 in Arabic digits in a column without a heading, two governorates across",
    language: "ar",
    table: `
    نفقات المنافع (الوحدة: مليون جنيه)|||
    |البند|أسوان|الأقصر
    ١|المعاشات|٨١٫٥|٧٤٫٢
    ١-١|معاش الشيخوخة|٦٠٫٠|٥٥٫٠
    ١-٢|معاش العجز|٢١٫٥|١٩٫٢
    ٢|التعويضات|١٢٫٠|٩٫٤
    ٢-١|تعويض المرض|٧٫٠|(٠٫٦)
    ٢-٢|منحة الوفاة|٥٫٠|١٠٫٠`,
    figures: `
      C3 | أسوان | المعاشات | 81500000 | EGP
      D3 | الأقصر | المعاشات | 74200000 | EGP
      C4 | أسوان | المعاشات / معاش الشيخوخة | 60000000 | EGP
      D4 | الأقصر | المعاشات / معاش الشيخوخة | 55000000 | EGP
      C5 | أسوان | المعاشات / معاش العجز | 21500000 | EGP
      D5 | الأقصر | المعاشات / معاش العجز | 19200000 | EGP
      C6 | أسوان | التعويضات | 12000000 | EGP
      D6 | الأقصر | التعويضات | 9400000 | EGP
      C7 | أسوان | التعويضات / تعويض المرض | 7000000 | EGP
      D7 | الأقصر | التعويضات / تعويض المرض | -600000 | EGP
      C8 | أسوان | التعويضات / منحة الوفاة | 5000000 | EGP
      D8 | الأقصر | التعويضات / منحة الوفاة | 10000000 | EGP`,
  },
  {
    name: "indicators down in several units, governorates of another country before their sum, a year in Arabic digits",
    language: "ar",
    table: `
    نتائج الحملة ٢٠٢٥||||||
    م|المؤشر|وحدة القياس|صعدة|لحج|مأرب|الإجمالي
    ١|الجلسات|جلسة|١٢|٩|٧|٢٨
    ٢|الحضور|حضور|٣١٠|٢٤٠|١٨٠|٧٣٠
    ٣|البطاقات المسلمة|بطاقة|١٬٠٥٠|—|٨٦٠|١٬٩١٠
    ٤|نسبة الإنجاز|٪|٩٦٫٤|٨٨٫٠|١٠١٫٥|٩٥٫٣`,
    figures: `
      D3 | صعدة | الجلسات | 12 | event
      E3 | لحج | الجلسات | 9 | event
      F3 | مأرب | الجلسات | 7 | event
      D4 | صعدة | الحضور | 310 | attendance
      E4 | لحج | الحضور | 240 | attendance
      F4 | مأرب | الحضور | 180 | attendance
      D5 | صعدة | البطاقات المسلمة | 1050 | card
      F5 | مأرب | البطاقات المسلمة | 860 | card
      D6 | صعدة | نسبة الإنجاز | 96.4 | percent
      E6 | لحج | نسبة الإنجاز | 88 | percent
      F6 | مأرب | نسبة الإنجاز | 101.5 | percent`,
  },
];
