import type { Layout } from "./layout";

/** English and Arabic schemes: a country first, quarters of years, bare units, a mean, shares with the sign first. */
export const schemeLayouts: readonly Layout[] = [
  {
    name: "whole country first, then regions with provinces and sub-totals",
    language: "en",
    table: `
    Region|Province|Pensioners|Monthly allowance recipients
    Whole country||412,300|98,150
    North|Lao Cai|61,200|18,400
    |Lang Son|48,900|15,250
    |Sub-total|110,100|33,650
    South|Dong Nai|168,000|31,000
    |An Giang|134,200|33,500
    |Sub-total|302,200|64,500`,
    merged: ["A3:A5", "A6:A8"],
    figures: `
      C3 | Lào Cai | Pensioners | 61200 | person
      D3 | Lào Cai | Monthly allowance recipients | 18400 | person
      C4 | Lạng Sơn | Pensioners | 48900 | person
      D4 | Lạng Sơn | Monthly allowance recipients | 15250 | person
      C6 | Đồng Nai | Pensioners | 168000 | person
      D6 | Đồng Nai | Monthly allowance recipients | 31000 | person
      C7 | An Giang | Pensioners | 134200 | person
      D7 | An Giang | Monthly allowance recipients | 33500 | person`,
  },
  {
    name: "schemes down, quarters of two years across, thousands of persons in the title",
    language: "en",
    table: `
    Participants by scheme (thousand persons)||||
    Scheme|2024 Q3|2024 Q4|2025 Q1|2025 Q2
    Compulsory SI|17,210|17,402|17,388|17,655
    Voluntary SI|1,905|2,014|2,060|2,121.5
    Unemployment insurance|15,870|16,005|15,990|16,220`,
    figures: `
      B3 |  | Compulsory SI / 2024 Q3 | 17210000 | person
      C3 |  | Compulsory SI / 2024 Q4 | 17402000 | person
      D3 |  | Compulsory SI / 2025 Q1 | 17388000 | person
      E3 |  | Compulsory SI / 2025 Q2 | 17655000 | person
      B4 |  | Voluntary SI / 2024 Q3 | 1905000 | person
      C4 |  | Voluntary SI / 2024 Q4 | 2014000 | person
      D4 |  | Voluntary SI / 2025 Q1 | 2060000 | person
      E4 |  | Voluntary SI / 2025 Q2 | 2121500 | person
      B5 |  | Unemployment insurance / 2024 Q3 | 15870000 | person
      C5 |  | Unemployment insurance / 2024 Q4 | 16005000 | person
      D5 |  | Unemployment insurance / 2025 Q1 | 15990000 | person
      E5 |  | Unemployment insurance / 2025 Q2 | 16220000 | person`,
  },
  {
    name: "recipients, a share and an amount with bare units in a row under the headings",
    language: "en",
    table: `
    Office|Recipients|Paid by bank|Share|Amount paid
    |persons|persons|%|VND bn
    Tran Yen|3,210|2,504|78.0|10.4
    Luc Yen|4,015|3,051|76.0|13.25`,
    figures: `
      B3 | Trấn Yên | Recipients | 3210 | person
      C3 | Trấn Yên | Paid by bank | 2504 | person
      D3 | Trấn Yên | Share | 78 | percent
      E3 | Trấn Yên | Amount paid | 10400000000 | VND
      B4 | Lục Yên | Recipients | 4015 | person
      C4 | Lục Yên | Paid by bank | 3051 | person
      D4 | Lục Yên | Share | 76 | percent
      E4 | Lục Yên | Amount paid | 13250000000 | VND`,
  },
  {
    name: "months down with their sum and their mean",
    language: "ar",
    table: `
    الشهر|المشتركون الجدد|المبالغ المحصلة (ألف جنيه)
    يناير|1,204|8,410
    فبراير|1,180|8,322.5
    مارس|1,315|9,006
    الإجمالي|3,699|25,738.5
    المتوسط|1,233|8,579.5`,
    figures: `
      B2 |  | المشتركون الجدد | 1204 | person
      C2 |  | المبالغ المحصلة (ألف جنيه) | 8410000 | EGP
      B3 |  | المشتركون الجدد | 1180 | person
      C3 |  | المبالغ المحصلة (ألف جنيه) | 8322500 | EGP
      B4 |  | المشتركون الجدد | 1315 | person
      C4 |  | المبالغ المحصلة (ألف جنيه) | 9006000 | EGP`,
  },
  {
    name: "men, women and both under each of two years, Arabic digits in the years too",
    language: "ar",
    table: `
    أعداد المشتركين الجدد||||||
    المحافظة|عام ٢٠٢٣|||عام ٢٠٢٤||
    |ذكور|إناث|جملة|ذكور|إناث|جملة
    قنا|٤٬١٠٢|٢٬٣٣٠|٦٬٤٣٢|٤٬٢٥٠|٢٬٥١٠|٦٬٧٦٠
    سوهاج|٥٬٠٤٠|٢٬٧١٥|٧٬٧٥٥|٥٬١٢٢|٢٬٩٠٨|٨٬٠٣٠`,
    merged: ["A2:A3", "B2:D2", "E2:G2"],
    figures: `
      B4 | قنا | عام ٢٠٢٣ / ذكور | 4102 | person
      C4 | قنا | عام ٢٠٢٣ / إناث | 2330 | person
      D4 | قنا | عام ٢٠٢٣ / جملة | 6432 | person
      E4 | قنا | عام ٢٠٢٤ / ذكور | 4250 | person
      F4 | قنا | عام ٢٠٢٤ / إناث | 2510 | person
      G4 | قنا | عام ٢٠٢٤ / جملة | 6760 | person
      B5 | سوهاج | عام ٢٠٢٣ / ذكور | 5040 | person
      C5 | سوهاج | عام ٢٠٢٣ / إناث | 2715 | person
      D5 | سوهاج | عام ٢٠٢٣ / جملة | 7755 | person
      E5 | سوهاج | عام ٢٠٢٤ / ذكور | 5122 | person
      F5 | سوهاج | عام ٢٠٢٤ / إناث | 2908 | person
      G5 | سوهاج | عام ٢٠٢٤ / جملة | 8030 | person`,
  },
  {
    name: "shares of offices with the percent sign first",
    language: "ar",
    table: `
    المكتب|نسبة الإنجاز|نسبة الدفع الإلكتروني
    لوك ين|٪٩١|٪٧٨٫٥
    تران ين|٪٨٧|٪٨١`,
    figures: `
      B2 | Lục Yên | نسبة الإنجاز | 91 | percent
      C2 | Lục Yên | نسبة الدفع الإلكتروني | 78.5 | percent
      B3 | Trấn Yên | نسبة الإنجاز | 87 | percent
      C3 | Trấn Yên | نسبة الدفع الإلكتروني | 81 | percent`,
  },
  {
    name: "an average that is a thing counted, and the mean of all rows that is none",
    language: "ar",
    table: `
    المؤشر|2023|2024
    عدد المؤمن عليهم (بالألف)|1,204|1,280
    متوسط المعاش (ألف دونغ)|5,120|5,440
    المتوسط العام|3,162|3,360`,
    figures: `
      B2 |  | عدد المؤمن عليهم (بالألف) / 2023 | 1204000 | person
      C2 |  | عدد المؤمن عليهم (بالألف) / 2024 | 1280000 | person
      B3 |  | متوسط المعاش (ألف دونغ) / 2023 | 5120000 | VND
      C3 |  | متوسط المعاش (ألف دونغ) / 2024 | 5440000 | VND`,
  },
  {
    name: "years and numbers of months in two columns, offices across",
    language: "en",
    table: `
    Year|Month|Sa Pa|Bac Ha
    2024|11|31|22
    2024|12|28|25
    2025|1|35|30
    2025|2|41|29`,
    figures: `
      C2 | Sa Pa | Month 11 2024 | 31 | person
      D2 | Bắc Hà | Month 11 2024 | 22 | person
      C3 | Sa Pa | Month 12 2024 | 28 | person
      D3 | Bắc Hà | Month 12 2024 | 25 | person
      C4 | Sa Pa | Month 1 2025 | 35 | person
      D4 | Bắc Hà | Month 1 2025 | 30 | person
      C5 | Sa Pa | Month 2 2025 | 41 | person
      D5 | Bắc Hà | Month 2 2025 | 29 | person`,
  },
  {
    name: "a unit for how often each thing was done, beside people and what it cost",
    language: "vi",
    table: `
    Hình thức|ĐVT|Số lượng|Số người|Đơn giá (đồng)|Thành tiền (triệu đồng)
    Hội nghị đối thoại|hội nghị|3|210|4.500.000|13,5
    Tuyên truyền nhóm nhỏ|buổi|20|160|300.000|6
    Kinh phí chung|triệu đồng|15||0|15`,
    figures: `
      C2 |  | Hội nghị đối thoại / Số lượng | 3 | event
      D2 |  | Hội nghị đối thoại / Số người | 210 | person
      E2 |  | Hội nghị đối thoại / Đơn giá (đồng) | 4500000 | VND
      F2 |  | Hội nghị đối thoại / Thành tiền (triệu đồng) | 13500000 | VND
      C3 |  | Tuyên truyền nhóm nhỏ / Số lượng | 20 | event
      D3 |  | Tuyên truyền nhóm nhỏ / Số người | 160 | person
      E3 |  | Tuyên truyền nhóm nhỏ / Đơn giá (đồng) | 300000 | VND
      F3 |  | Tuyên truyền nhóm nhỏ / Thành tiền (triệu đồng) | 6000000 | VND
      C4 |  | Kinh phí chung / Số lượng | 15000000 | VND
      E4 |  | Kinh phí chung / Đơn giá (đồng) | 0 | VND
      F4 |  | Kinh phí chung / Thành tiền (triệu đồng) | 15000000 | VND`,
  },
  {
    name: "units of money and of people declared in one line, what for in brackets",
    language: "en",
    table: `
    Monthly return - November 2025
    Unit: VND million (money), persons
    Office|Participants|Collected||Arrears
    ||Month|Year to date|
    Sa Pa|2,114|1,210.5|13,050|210
    Bac Ha|1,820|905|9,870.4|-
    Total|3,934|2,115.5|22,920.4|210`,
    figures: `
      B5 | Sa Pa | Participants | 2114 | person
      C5 | Sa Pa | Collected / Month | 1210500000 | VND
      D5 | Sa Pa | Collected / Year to date | 13050000000 | VND
      E5 | Sa Pa | Arrears | 210000000 | VND
      B6 | Bắc Hà | Participants | 1820 | person
      C6 | Bắc Hà | Collected / Month | 905000000 | VND
      D6 | Bắc Hà | Collected / Year to date | 9870400000 | VND`,
  },
  {
    name: "the whole before its offices across, a row above them, and what is no sum of theirs",
    language: "vi",
    table: `
    TT|Chỉ tiêu|Tổng chỉ tiêu tỉnh giao|Toàn tỉnh|Trong đó||
    ||||Sa Pa|Bắc Hà|Bảo Yên
    1|Số hội nghị|10|9|3|2|4
    2|Số người dự hội nghị|800|700|210|150|340`,
    figures: `
      C3 |  | Số hội nghị / Tổng chỉ tiêu tỉnh giao | 10 | event
      E3 | Sa Pa | Số hội nghị | 3 | event
      F3 | Bắc Hà | Số hội nghị | 2 | event
      G3 | Bảo Yên | Số hội nghị | 4 | event
      C4 |  | Số người dự hội nghị / Tổng chỉ tiêu tỉnh giao | 800 | person
      E4 | Sa Pa | Số người dự hội nghị | 210 | person
      F4 | Bắc Hà | Số người dự hội nghị | 150 | person
      G4 | Bảo Yên | Số người dự hội nghị | 340 | person`,
  },
];
