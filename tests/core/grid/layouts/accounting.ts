import type { Layout } from "./layout";

/** English and Arabic accounts: coverage in points, budgets, pensions, weeks; men and women, income and spending. */
export const accountingLayouts: readonly Layout[] = [
  {
    name: "provinces in their order, coverage of two years, the change in points",
    language: "en",
    table: `
    Rank|Province|Coverage 2024 (%)|Coverage 2025 (%)|Change (pp)
    1|Da Nang|97.4|98.1|+0.7
    2|Lao Cai|96.8|97.0|+0.2
    3|Can Tho|93.5|92.9|-0.6`,
    figures: `
      C2 | Đà Nẵng | Coverage 2024 (%) | 97.4 | percent
      D2 | Đà Nẵng | Coverage 2025 (%) | 98.1 | percent
      E2 | Đà Nẵng | Change (pp) | 0.7 | percent
      C3 | Lào Cai | Coverage 2024 (%) | 96.8 | percent
      D3 | Lào Cai | Coverage 2025 (%) | 97 | percent
      E3 | Lào Cai | Change (pp) | 0.2 | percent
      C4 | Cần Thơ | Coverage 2024 (%) | 93.5 | percent
      D4 | Cần Thơ | Coverage 2025 (%) | 92.9 | percent
      E4 | Cần Thơ | Change (pp) | -0.6 | percent`,
  },
  {
    name: "programme's accounts: budget, months, spent so far and the share, a line that says millions",
    language: "en",
    table: `
    Programme accounts, first half of 2025|||||||||
    (in VND million)|||||||||
    Item|Budget|Jan|Feb|Mar|Apr|May|Jun|Spent to date|% spent
    Staff costs|1,200|98|98|101|99|104|102|602|50.2
    Events and materials|860|12.5|40|66.5|120|210.4|88.6|538|62.6
    Travel|240|8|11.2|19|22.8|30|17|108|45.0
    Total|2,300|118.5|149.2|186.5|241.8|344.4|207.6|1,248|54.3`,
    figures: `
      B4 |  | Staff costs / Budget | 1200000000 | VND
      C4 |  | Staff costs / Jan | 98000000 | VND
      D4 |  | Staff costs / Feb | 98000000 | VND
      E4 |  | Staff costs / Mar | 101000000 | VND
      F4 |  | Staff costs / Apr | 99000000 | VND
      G4 |  | Staff costs / May | 104000000 | VND
      H4 |  | Staff costs / Jun | 102000000 | VND
      I4 |  | Staff costs / Spent to date | 602000000 | VND
      J4 |  | Staff costs / % spent | 50.2 | percent
      B5 |  | Events and materials / Budget | 860000000 | VND
      C5 |  | Events and materials / Jan | 12500000 | VND
      D5 |  | Events and materials / Feb | 40000000 | VND
      E5 |  | Events and materials / Mar | 66500000 | VND
      F5 |  | Events and materials / Apr | 120000000 | VND
      G5 |  | Events and materials / May | 210400000 | VND
      H5 |  | Events and materials / Jun | 88600000 | VND
      I5 |  | Events and materials / Spent to date | 538000000 | VND
      J5 |  | Events and materials / % spent | 62.6 | percent
      B6 |  | Travel / Budget | 240000000 | VND
      C6 |  | Travel / Jan | 8000000 | VND
      D6 |  | Travel / Feb | 11200000 | VND
      E6 |  | Travel / Mar | 19000000 | VND
      F6 |  | Travel / Apr | 22800000 | VND
      G6 |  | Travel / May | 30000000 | VND
      H6 |  | Travel / Jun | 17000000 | VND
      I6 |  | Travel / Spent to date | 108000000 | VND
      J6 |  | Travel / % spent | 45 | percent`,
  },
  {
    name: "pensioners and pensions of counties, an average, a sum that is an average too",
    language: "en",
    table: `
    Pensioners and pensions paid, June 2025||||
    County|Pensioners|Pensions paid (KES million)|Average pension (KES)|Paid through mobile money (%)
    Kisumu|8,204|98.4|11,994|72.5
    Nakuru|11,530|150.2|13,027|81.0
    Total / average|19,734|248.6|12,598|77.5`,
    figures: `
      B3 | Kisumu | Pensioners | 8204 | person
      C3 | Kisumu | Pensions paid (KES million) | 98400000 | KES
      D3 | Kisumu | Average pension (KES) | 11994 | KES
      E3 | Kisumu | Paid through mobile money (%) | 72.5 | percent
      B4 | Nakuru | Pensioners | 11530 | person
      C4 | Nakuru | Pensions paid (KES million) | 150200000 | KES
      D4 | Nakuru | Average pension (KES) | 13027 | KES
      E4 | Nakuru | Paid through mobile money (%) | 81 | percent`,
  },
  {
    name: "weeks by their first day down, households and who joined in two offices across, remarks",
    language: "en",
    table: `
    Week commencing|Sa Pa||Bac Ha||Remarks
    |Households|Joined|Households|Joined|
    3 Nov 2025|64|7|41|3|
    10 Nov 2025|71|9|38|5|Rain on Tuesday
    17 Nov 2025|80|14|52|4|`,
    merged: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
    figures: `
      B3 | Sa Pa | Households | 64 | household
      C3 | Sa Pa | Joined | 7 | person
      D3 | Bắc Hà | Households | 41 | household
      E3 | Bắc Hà | Joined | 3 | person
      B4 | Sa Pa | Households | 71 | household
      C4 | Sa Pa | Joined | 9 | person
      D4 | Bắc Hà | Households | 38 | household
      E4 | Bắc Hà | Joined | 5 | person
      B5 | Sa Pa | Households | 80 | household
      C5 | Sa Pa | Joined | 14 | person
      D5 | Bắc Hà | Households | 52 | household
      E5 | Bắc Hà | Joined | 4 | person`,
  },
  {
    name: "men and women under pensions and compensations, numbers of columns, the state's heading above",
    language: "ar",
    table: `
    جمهورية مصر العربية|||||
    الهيئة القومية للتأمين الاجتماعي|||||
    بيان بأعداد المستفيدين وفقا للنوع|||||
    المحافظة|المعاشات||التعويضات||جملة المستفيدين
    |رجال|نساء|رجال|نساء|
    (1)|(2)|(3)|(4)|(5)|(6)
    الفيوم|12,340|9,805|410|188|22,743
    بني سويف|10,112|8,640|365|149|19,266
    المنيا|18,905|15,230|602|271|35,008
    الإجمالي|41,357|33,675|1,377|608|77,017`,
    merged: ["A4:A5", "B4:C4", "D4:E4", "F4:F5"],
    figures: `
      B7 | الفيوم | المعاشات / رجال | 12340 | person
      C7 | الفيوم | المعاشات / نساء | 9805 | person
      D7 | الفيوم | التعويضات / رجال | 410 | person
      E7 | الفيوم | التعويضات / نساء | 188 | person
      F7 | الفيوم | جملة المستفيدين | 22743 | person
      B8 | بني سويف | المعاشات / رجال | 10112 | person
      C8 | بني سويف | المعاشات / نساء | 8640 | person
      D8 | بني سويف | التعويضات / رجال | 365 | person
      E8 | بني سويف | التعويضات / نساء | 149 | person
      F8 | بني سويف | جملة المستفيدين | 19266 | person
      B9 | المنيا | المعاشات / رجال | 18905 | person
      C9 | المنيا | المعاشات / نساء | 15230 | person
      D9 | المنيا | التعويضات / رجال | 602 | person
      E9 | المنيا | التعويضات / نساء | 271 | person
      F9 | المنيا | جملة المستفيدين | 35008 | person`,
  },
  {
    name: "income and spending in two lettered parts that say their unit, two years and the change",
    language: "ar",
    table: `
    البيان|2023|2024|نسبة التغير %
    أ- الإيرادات (مليون جنيه)|||
    الاشتراكات|142,300|163,850|15.1
    عائد الاستثمار|38,120|44,905|17.8
    ب- المصروفات (مليون جنيه)|||
    المعاشات|151,400|170,020|12.3
    التعويضات|4,210|3,980|-5.5`,
    figures: `
      B3 |  | الاشتراكات / 2023 | 142300000000 | EGP
      C3 |  | الاشتراكات / 2024 | 163850000000 | EGP
      D3 |  | الاشتراكات / نسبة التغير % | 15.1 | percent
      B4 |  | عائد الاستثمار / 2023 | 38120000000 | EGP
      C4 |  | عائد الاستثمار / 2024 | 44905000000 | EGP
      D4 |  | عائد الاستثمار / نسبة التغير % | 17.8 | percent
      B6 |  | المعاشات / 2023 | 151400000000 | EGP
      C6 |  | المعاشات / 2024 | 170020000000 | EGP
      D6 |  | المعاشات / نسبة التغير % | 12.3 | percent
      B7 |  | التعويضات / 2023 | 4210000000 | EGP
      C7 |  | التعويضات / 2024 | 3980000000 | EGP
      D7 |  | التعويضات / نسبة التغير % | -5.5 | percent`,
  },
  {
    name: "offices across with aimed at, reached and the share each, two insurances down",
    language: "ar",
    table: `
    البيان|سا با|||باك ها||
    |المستهدف|المحقق|النسبة|المستهدف|المحقق|النسبة
    التأمين الاختياري|90|81|90.0%|70|73|104.3%
    التأمين الصحي للأسرة|410|396|96.6%|305|288|94.4%`,
    merged: ["A1:A2", "B1:D1", "E1:G1"],
    figures: `
      B3 | Sa Pa | التأمين الاختياري / المستهدف | 90 | person
      C3 | Sa Pa | التأمين الاختياري / المحقق | 81 | person
      D3 | Sa Pa | التأمين الاختياري / النسبة | 90 | percent
      E3 | Bắc Hà | التأمين الاختياري / المستهدف | 70 | person
      F3 | Bắc Hà | التأمين الاختياري / المحقق | 73 | person
      G3 | Bắc Hà | التأمين الاختياري / النسبة | 104.3 | percent
      B4 | Sa Pa | التأمين الصحي للأسرة / المستهدف | 410 | person
      C4 | Sa Pa | التأمين الصحي للأسرة / المحقق | 396 | person
      D4 | Sa Pa | التأمين الصحي للأسرة / النسبة | 96.6 | percent
      E4 | Bắc Hà | التأمين الصحي للأسرة / المستهدف | 305 | person
      F4 | Bắc Hà | التأمين الصحي للأسرة / المحقق | 288 | person
      G4 | Bắc Hà | التأمين الصحي للأسرة / النسبة | 94.4 | percent`,
  },
];
