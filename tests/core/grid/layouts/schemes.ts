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
];
