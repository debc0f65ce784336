import type { Layout } from "./layout";

/** English and Arabic follow-up: years of a country, weeks, months of a branch, two months, cases. */
export const trackerLayouts: readonly Layout[] = [
  {
    name: "country's key figures: years across, a magnitude in each label, a part of which, a note",
    language: "en",
    table: `
    Viet Nam Social Security: key figures||||
    Indicator|2021|2022|2023|2024
    Social insurance participants (million)|16.55|17.50|18.26|20.10
    of which: voluntary (million)|1.45|1.46|1.83|2.31
    Health insurance participants (million)|88.84|91.07|93.31|95.52
    Health insurance coverage (% of population)|91.0|92.0|93.4|94.2
    Total revenue (VND trillion)|396.4|433.6|472.4|529.2
    Note: 2024 figures are preliminary.||||`,
    figures: `
      B3 |  | Social insurance participants (million) / 2021 | 16550000 | person
      C3 |  | Social insurance participants (million) / 2022 | 17500000 | person
      D3 |  | Social insurance participants (million) / 2023 | 18260000 | person
      E3 |  | Social insurance participants (million) / 2024 | 20100000 | person
      B4 |  | Social insurance participants (million) / of which: voluntary (million) / 2021 | 1450000 | person
      C4 |  | Social insurance participants (million) / of which: voluntary (million) / 2022 | 1460000 | person
      D4 |  | Social insurance participants (million) / of which: voluntary (million) / 2023 | 1830000 | person
      E4 |  | Social insurance participants (million) / of which: voluntary (million) / 2024 | 2310000 | person
      B5 |  | Health insurance participants (million) / 2021 | 88840000 | person
      C5 |  | Health insurance participants (million) / 2022 | 91070000 | person
      D5 |  | Health insurance participants (million) / 2023 | 93310000 | person
      E5 |  | Health insurance participants (million) / 2024 | 95520000 | person
      B6 |  | Health insurance coverage (% of population) / 2021 | 91 | percent
      C6 |  | Health insurance coverage (% of population) / 2022 | 92 | percent
      D6 |  | Health insurance coverage (% of population) / 2023 | 93.4 | percent
      E6 |  | Health insurance coverage (% of population) / 2024 | 94.2 | percent
      B7 |  | Total revenue (VND trillion) / 2021 | 396400000000000 | VND
      C7 |  | Total revenue (VND trillion) / 2022 | 433600000000000 | VND
      D7 |  | Total revenue (VND trillion) / 2023 | 472400000000000 | VND
      E7 |  | Total revenue (VND trillion) / 2024 | 529200000000000 | VND`,
  },
  {
    name: "weekly tracker of communes: target, three weeks, so far, share reached, a status in words",
    language: "en",
    table: `
    Weekly tracker - household health insurance drive|||||||
    Commune|Target|Wk 45|Wk 46|Wk 47|Cumulative to date|% achieved|Status
    Gia Phu|400|38|51|47|291|72.8|On track
    Tang Loong|350|22|19|25|170|48.6|Delayed
    Ban Lau|180|30|28|31|176|97.8|On track
    Total|930|90|98|103|637|68.5|`,
    figures: `
      B3 | Gia Phú | Target | 400 | person
      C3 | Gia Phú | Wk 45 | 38 | person
      D3 | Gia Phú | Wk 46 | 51 | person
      E3 | Gia Phú | Wk 47 | 47 | person
      F3 | Gia Phú | Cumulative to date | 291 | person
      G3 | Gia Phú | % achieved | 72.8 | percent
      B4 | Tằng Loỏng | Target | 350 | person
      C4 | Tằng Loỏng | Wk 45 | 22 | person
      D4 | Tằng Loỏng | Wk 46 | 19 | person
      E4 | Tằng Loỏng | Wk 47 | 25 | person
      F4 | Tằng Loỏng | Cumulative to date | 170 | person
      G4 | Tằng Loỏng | % achieved | 48.6 | percent
      B5 | Bản Lầu | Target | 180 | person
      C5 | Bản Lầu | Wk 45 | 30 | person
      D5 | Bản Lầu | Wk 46 | 28 | person
      E5 | Bản Lầu | Wk 47 | 31 | person
      F5 | Bản Lầu | Cumulative to date | 176 | person
      G5 | Bản Lầu | % achieved | 97.8 | percent`,
  },
  {
    name: "branch's months of a financial year with a quarter's sum among them, shillings in thousands",
    language: "en",
    table: `
    Branch return, financial year 2024/25|||||
    Month|Enrolments|||Contributions (KES '000)|Claims paid (KES '000)
    |Male|Female|Total||
    July|210|245|455|1,820|960
    August|198|260|458|1,905|1,115
    September|240|251|491|2,010|1,048
    Q1 total|648|756|1,404|5,735|3,123
    October|225|238|463|1,960|1,230`,
    merged: ["A2:A3", "B2:D2", "E2:E3", "F2:F3"],
    figures: `
      B4 |  | Enrolments / Male | 210 | person
      C4 |  | Enrolments / Female | 245 | person
      D4 |  | Enrolments / Total | 455 | person
      E4 |  | Contributions (KES '000) | 1820000 | KES
      F4 |  | Claims paid (KES '000) | 960000 | KES
      B5 |  | Enrolments / Male | 198 | person
      C5 |  | Enrolments / Female | 260 | person
      D5 |  | Enrolments / Total | 458 | person
      E5 |  | Contributions (KES '000) | 1905000 | KES
      F5 |  | Claims paid (KES '000) | 1115000 | KES
      B6 |  | Enrolments / Male | 240 | person
      C6 |  | Enrolments / Female | 251 | person
      D6 |  | Enrolments / Total | 491 | person
      E6 |  | Contributions (KES '000) | 2010000 | KES
      F6 |  | Claims paid (KES '000) | 1048000 | KES
      B8 |  | Enrolments / Male | 225 | person
      C8 |  | Enrolments / Female | 238 | person
      D8 |  | Enrolments / Total | 463 | person
      E8 |  | Contributions (KES '000) | 1960000 | KES
      F8 |  | Claims paid (KES '000) | 1230000 | KES`,
  },
  {
    name: "two months with target and result each, what moved between them with a loss in brackets",
    language: "ar",
    table: `
    المكتب|أكتوبر 2025||نوفمبر 2025||الفرق بين الشهرين
    |المستهدف|المحقق|المستهدف|المحقق|
    سا با|70|64|75|80|16
    فان بان|60|61|60|55|(6)
    ين بينه|85|85|90|97|12
    المجموع|215|210|225|232|22`,
    merged: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
    figures: `
      B3 | Sa Pa | أكتوبر 2025 / المستهدف | 70 | person
      C3 | Sa Pa | أكتوبر 2025 / المحقق | 64 | person
      D3 | Sa Pa | نوفمبر 2025 / المستهدف | 75 | person
      E3 | Sa Pa | نوفمبر 2025 / المحقق | 80 | person
      F3 | Sa Pa | الفرق بين الشهرين | 16 | person
      B4 | Văn Bàn | أكتوبر 2025 / المستهدف | 60 | person
      C4 | Văn Bàn | أكتوبر 2025 / المحقق | 61 | person
      D4 | Văn Bàn | نوفمبر 2025 / المستهدف | 60 | person
      E4 | Văn Bàn | نوفمبر 2025 / المحقق | 55 | person
      F4 | Văn Bàn | الفرق بين الشهرين | -6 | person
      B5 | Yên Bình | أكتوبر 2025 / المستهدف | 85 | person
      C5 | Yên Bình | أكتوبر 2025 / المحقق | 85 | person
      D5 | Yên Bình | نوفمبر 2025 / المستهدف | 90 | person
      E5 | Yên Bình | نوفمبر 2025 / المحقق | 97 | person
      F5 | Yên Bình | الفرق بين الشهرين | 12 | person`,
  },
  {
    name: "cases that came in and were settled in governorates, all digits Arabic",
    language: "ar",
    table: `
    بيان حالات الصرف خلال الربع الثالث ٢٠٢٥|||||
    م|المحافظة|الحالات الواردة|الحالات المنجزة|تحت الفحص|نسبة الإنجاز
    ١|الدقهلية|١٬٢٤٠|١٬١٩٠|٥٠|٩٦٪
    ٢|المنوفية|٩٨٠|٩٠٢|٧٨|٩٢٪
    ٣|بني سويف|٦١٥|٦١٥|٠|١٠٠٪
    الإجمالي||٢٬٨٣٥|٢٬٧٠٧|١٢٨|٩٥٫٥٪`,
    figures: `
      C3 | الدقهلية | الحالات الواردة | 1240 | case
      D3 | الدقهلية | الحالات المنجزة | 1190 | case
      E3 | الدقهلية | تحت الفحص | 50 | case
      F3 | الدقهلية | نسبة الإنجاز | 96 | percent
      C4 | المنوفية | الحالات الواردة | 980 | case
      D4 | المنوفية | الحالات المنجزة | 902 | case
      E4 | المنوفية | تحت الفحص | 78 | case
      F4 | المنوفية | نسبة الإنجاز | 92 | percent
      C5 | بني سويف | الحالات الواردة | 615 | case
      D5 | بني سويف | الحالات المنجزة | 615 | case
      E5 | بني سويف | تحت الفحص | 0 | case
      F5 | بني سويف | نسبة الإنجاز | 100 | percent`,
  },
];
