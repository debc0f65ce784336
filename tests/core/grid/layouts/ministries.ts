import type { Layout } from "./layout";

/** Arabic tables: halves, pounds, quarters, chapters, years and governorates, activities. */
export const ministryLayouts: readonly Layout[] = [
  {
    name: "one table folded in two beside each other, numbered through, the sum under the second half",
    language: "ar",
    table: `
    م|المكتب|الهدف|المحقق||م|المكتب|الهدف|المحقق
    1|سا با|120|131||4|لوك ين|95|90
    2|باك ها|90|84||5|فان ين|110|121
    3|فان بان|75|79||6|تران ين|60|58
    ||||||الإجمالي|550|563`,
    figures: `
      C2 | Sa Pa | الهدف | 120 | person
      D2 | Sa Pa | المحقق | 131 | person
      C3 | Bắc Hà | الهدف | 90 | person
      D3 | Bắc Hà | المحقق | 84 | person
      C4 | Văn Bàn | الهدف | 75 | person
      D4 | Văn Bàn | المحقق | 79 | person
      H2 | Lục Yên | الهدف | 95 | person
      I2 | Lục Yên | المحقق | 90 | person
      H3 | Văn Yên | الهدف | 110 | person
      I3 | Văn Yên | المحقق | 121 | person
      H4 | Trấn Yên | الهدف | 60 | person
      I4 | Trấn Yên | المحقق | 58 | person`,
  },
  {
    name: "payments of governorates in thousands of pounds, the unit in brackets under the title",
    language: "ar",
    table: `
    المنصرف من المعاشات حسب المحافظة
    (القيمة بالألف جنيه)
    المحافظة|عدد المستفيدين|المنصرف 2023|المنصرف 2024
    القاهرة|120,450|1,450,300|1,602,750
    الجيزة|98,310|1,120,800|1,233,400
    الإجمالي|218,760|2,571,100|2,836,150`,
    figures: `
      B4 | القاهرة | عدد المستفيدين | 120450 | person
      C4 | القاهرة | المنصرف 2023 | 1450300000 | EGP
      D4 | القاهرة | المنصرف 2024 | 1602750000 | EGP
      B5 | الجيزة | عدد المستفيدين | 98310 | person
      C5 | الجيزة | المنصرف 2023 | 1120800000 | EGP
      D5 | الجيزة | المنصرف 2024 | 1233400000 | EGP`,
  },
  {
    name: "quarters of a year under it, the whole year behind them",
    language: "ar",
    table: `
    الفرع|2024||||
    |الربع الأول|الربع الثاني|الربع الثالث|الربع الرابع|الإجمالي
    لاو كاي|310|342|298|401|1,351
    ين باي|275|260|288|305|1,128`,
    merged: ["A1:A2", "B1:F1"],
    figures: `
      B3 | Lào Cai | 2024 / الربع الأول | 310 | person
      C3 | Lào Cai | 2024 / الربع الثاني | 342 | person
      D3 | Lào Cai | 2024 / الربع الثالث | 298 | person
      E3 | Lào Cai | 2024 / الربع الرابع | 401 | person
      B4 | Yên Bái | 2024 / الربع الأول | 275 | person
      C4 | Yên Bái | 2024 / الربع الثاني | 260 | person
      D4 | Yên Bái | 2024 / الربع الثالث | 288 | person
      E4 | Yên Bái | 2024 / الربع الرابع | 305 | person`,
  },
  {
    name: "numbers of chapters with dashes, parts under their wholes",
    language: "ar",
    table: `
    م|المؤشر|2023|2024
    1|إجمالي المؤمن عليهم|128,402|131,870
    1-1|إلزامي|98,412|99,310
    1-2|اختياري|29,990|32,560
    2|أصحاب المعاشات|32,555|33,186
    2-1|يصرفون عبر الحساب المصرفي|20,511|23,876`,
    figures: `
      C2 |  | إجمالي المؤمن عليهم / 2023 | 128402 | person
      D2 |  | إجمالي المؤمن عليهم / 2024 | 131870 | person
      C3 |  | إجمالي المؤمن عليهم / إلزامي / 2023 | 98412 | person
      D3 |  | إجمالي المؤمن عليهم / إلزامي / 2024 | 99310 | person
      C4 |  | إجمالي المؤمن عليهم / اختياري / 2023 | 29990 | person
      D4 |  | إجمالي المؤمن عليهم / اختياري / 2024 | 32560 | person
      C5 |  | أصحاب المعاشات / 2023 | 32555 | person
      D5 |  | أصحاب المعاشات / 2024 | 33186 | person
      C6 |  | أصحاب المعاشات / يصرفون عبر الحساب المصرفي / 2023 | 20511 | person
      D6 |  | أصحاب المعاشات / يصرفون عبر الحساب المصرفي / 2024 | 23876 | person`,
  },
  {
    name: "years down, governorates across, the sum last",
    language: "ar",
    table: `
    عدد الأسر المشتركة في التأمين الصحي
    السنة|القاهرة|الجيزة|أسوان|الإجمالي
    2022|40,120|31,005|12,402|83,527
    2023|41,006|32,118|12,988|86,112
    2024|41,500|33,740|13,310|88,550`,
    figures: `
      B3 | القاهرة | 2022 | 40120 | household
      B4 | القاهرة | 2023 | 41006 | household
      B5 | القاهرة | 2024 | 41500 | household
      C3 | الجيزة | 2022 | 31005 | household
      C4 | الجيزة | 2023 | 32118 | household
      C5 | الجيزة | 2024 | 33740 | household
      D3 | أسوان | 2022 | 12402 | household
      D4 | أسوان | 2023 | 12988 | household
      D5 | أسوان | 2024 | 13310 | household`,
  },
  {
    name: "the office said once over its three activities, plan and result and rate",
    language: "ar",
    table: `
    المكتب|النشاط|المخطط|المنفذ|نسبة التنفيذ
    سا با|لقاءات توعوية|4|5|125%
    |أسر تمت زيارتها|120|98|81.7%
    |أشخاص حصلوا على استشارة|400|412|103%
    باك ها|لقاءات توعوية|3|3|100%
    |أسر تمت زيارتها|90|95|105.6%
    |أشخاص حصلوا على استشارة|350|380|108.6%`,
    merged: ["A2:A4", "A5:A7"],
    figures: `
      C2 | Sa Pa | لقاءات توعوية / المخطط | 4 | event
      D2 | Sa Pa | لقاءات توعوية / المنفذ | 5 | event
      E2 | Sa Pa | لقاءات توعوية / نسبة التنفيذ | 125 | percent
      C3 | Sa Pa | أسر تمت زيارتها / المخطط | 120 | household
      D3 | Sa Pa | أسر تمت زيارتها / المنفذ | 98 | household
      E3 | Sa Pa | أسر تمت زيارتها / نسبة التنفيذ | 81.7 | percent
      C4 | Sa Pa | أشخاص حصلوا على استشارة / المخطط | 400 | person
      D4 | Sa Pa | أشخاص حصلوا على استشارة / المنفذ | 412 | person
      E4 | Sa Pa | أشخاص حصلوا على استشارة / نسبة التنفيذ | 103 | percent
      C5 | Bắc Hà | لقاءات توعوية / المخطط | 3 | event
      D5 | Bắc Hà | لقاءات توعوية / المنفذ | 3 | event
      E5 | Bắc Hà | لقاءات توعوية / نسبة التنفيذ | 100 | percent
      C6 | Bắc Hà | أسر تمت زيارتها / المخطط | 90 | household
      D6 | Bắc Hà | أسر تمت زيارتها / المنفذ | 95 | household
      E6 | Bắc Hà | أسر تمت زيارتها / نسبة التنفيذ | 105.6 | percent
      C7 | Bắc Hà | أشخاص حصلوا على استشارة / المخطط | 350 | person
      D7 | Bắc Hà | أشخاص حصلوا على استشارة / المنفذ | 380 | person
      E7 | Bắc Hà | أشخاص حصلوا على استشارة / نسبة التنفيذ | 108.6 | percent`,
  },
];
