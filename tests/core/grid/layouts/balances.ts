import type { Layout } from "./layout";

/** English and Arabic balances: country offices, funds, trainings, sectors, the month and the year so far. */
export const balanceLayouts: readonly Layout[] = [
  {
    name: "country offices with target and reached, women of which and their share",
    language: "en",
    table: `
    Country office|Target|Reached|||Comment
    ||Total|Of which women|% women|
    Kenya|12,000|11,450|6,310|55.1%|
    Rwanda|8,500|9,020|4,871|54.0%|Second round in May
    Total|20,500|20,470|11,181|54.6%|`,
    merged: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    figures: `
      B3 | Kenya | Target | 12000 | person
      C3 | Kenya | Reached / Total | 11450 | person
      D3 | Kenya | Reached / Of which women | 6310 | person
      E3 | Kenya | Reached / % women | 55.1 | percent
      B4 | Rwanda | Target | 8500 | person
      C4 | Rwanda | Reached / Total | 9020 | person
      D4 | Rwanda | Reached / Of which women | 4871 | person
      E4 | Rwanda | Reached / % women | 54 | percent`,
  },
  {
    name: "funds from opening to closing balance, billions in the title",
    language: "en",
    table: `
    Funds of Viet Nam Social Security, 2024 (VND billion)||||
    Fund|Opening balance|Contributions|Benefits paid|Closing balance
    Pension and survivorship|1,012,400|310,250|221,800|1,100,850
    Sickness and maternity|28,150|30,420|33,910|24,660
    Unemployment insurance|63,900|24,115|22,480|65,535
    Total|1,104,450|364,785|278,190|1,191,045`,
    figures: `
      B3 |  | Pension and survivorship / Opening balance | 1012400000000000 | VND
      C3 |  | Pension and survivorship / Contributions | 310250000000000 | VND
      D3 |  | Pension and survivorship / Benefits paid | 221800000000000 | VND
      E3 |  | Pension and survivorship / Closing balance | 1100850000000000 | VND
      B4 |  | Sickness and maternity / Opening balance | 28150000000000 | VND
      C4 |  | Sickness and maternity / Contributions | 30420000000000 | VND
      D4 |  | Sickness and maternity / Benefits paid | 33910000000000 | VND
      E4 |  | Sickness and maternity / Closing balance | 24660000000000 | VND
      B5 |  | Unemployment insurance / Opening balance | 63900000000000 | VND
      C5 |  | Unemployment insurance / Contributions | 24115000000000 | VND
      D5 |  | Unemployment insurance / Benefits paid | 22480000000000 | VND
      E5 |  | Unemployment insurance / Closing balance | 65535000000000 | VND`,
  },
  {
    name: "trainings by date and venue, men and women who train and are trained, handouts",
    language: "en",
    table: `
    Date|Venue|Trainers||Trainees||Handouts
    ||Men|Women|Men|Women|
    12 Nov 2025|Sa Pa|1|2|14|21|40
    14 Nov 2025|Bac Ha|2|1|17|12|35
    19 Nov 2025|Van Ban|1|1|11|19|32`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
    figures: `
      C3 | Sa Pa | Trainers / Men | 1 | person
      D3 | Sa Pa | Trainers / Women | 2 | person
      E3 | Sa Pa | Trainees / Men | 14 | person
      F3 | Sa Pa | Trainees / Women | 21 | person
      G3 | Sa Pa | Handouts | 40 | item
      C4 | Bắc Hà | Trainers / Men | 2 | person
      D4 | Bắc Hà | Trainers / Women | 1 | person
      E4 | Bắc Hà | Trainees / Men | 17 | person
      F4 | Bắc Hà | Trainees / Women | 12 | person
      G4 | Bắc Hà | Handouts | 35 | item
      C5 | Văn Bàn | Trainers / Men | 1 | person
      D5 | Văn Bàn | Trainers / Women | 1 | person
      E5 | Văn Bàn | Trainees / Men | 11 | person
      F5 | Văn Bàn | Trainees / Women | 19 | person
      G5 | Văn Bàn | Handouts | 32 | item`,
  },
  {
    name: "sectors down: establishments, workers, wages in millions and their mean",
    language: "ar",
    table: `
    القطاع|عدد المنشآت|عدد العاملين|الأجور (مليون جنيه)|متوسط الأجر (جنيه)
    الصناعة|12,400|412,000|3,296|8,000
    التجارة|21,050|198,500|1,191|6,000
    السياحة|3,180|76,400|534.8|7,000
    الإجمالي|36,630|686,900|5,021.8|7,311`,
    figures: `
      B2 |  | الصناعة / عدد المنشآت | 12400 | enterprise
      C2 |  | الصناعة / عدد العاملين | 412000 | person
      D2 |  | الصناعة / الأجور (مليون جنيه) | 3296000000 | EGP
      E2 |  | الصناعة / متوسط الأجر (جنيه) | 8000 | EGP
      B3 |  | التجارة / عدد المنشآت | 21050 | enterprise
      C3 |  | التجارة / عدد العاملين | 198500 | person
      D3 |  | التجارة / الأجور (مليون جنيه) | 1191000000 | EGP
      E3 |  | التجارة / متوسط الأجر (جنيه) | 6000 | EGP
      B4 |  | السياحة / عدد المنشآت | 3180 | enterprise
      C4 |  | السياحة / عدد العاملين | 76400 | person
      D4 |  | السياحة / الأجور (مليون جنيه) | 534800000 | EGP
      E4 |  | السياحة / متوسط الأجر (جنيه) | 7000 | EGP`,
  },
  {
    name: "in the month and since the beginning of the year, people and money",
    language: "ar",
    table: `
    المكتب|المشتركون الجدد||المبالغ المحصلة (مليون دونغ)|
    |خلال الشهر|منذ بداية العام|خلال الشهر|منذ بداية العام
    باو ين|31|402|96.5|1,120
    لوك ين|28|377|88|1,045.5
    الإجمالي|59|779|184.5|2,165.5`,
    merged: ["A1:A2", "B1:C1", "D1:E1"],
    figures: `
      B3 | Bảo Yên | المشتركون الجدد / خلال الشهر | 31 | person
      C3 | Bảo Yên | المشتركون الجدد / منذ بداية العام | 402 | person
      D3 | Bảo Yên | المبالغ المحصلة (مليون دونغ) / خلال الشهر | 96500000 | VND
      E3 | Bảo Yên | المبالغ المحصلة (مليون دونغ) / منذ بداية العام | 1120000000 | VND
      B4 | Lục Yên | المشتركون الجدد / خلال الشهر | 28 | person
      C4 | Lục Yên | المشتركون الجدد / منذ بداية العام | 377 | person
      D4 | Lục Yên | المبالغ المحصلة (مليون دونغ) / خلال الشهر | 88000000 | VND
      E4 | Lục Yên | المبالغ المحصلة (مليون دونغ) / منذ بداية العام | 1045500000 | VND`,
  },
];
