import type { Layout } from "./layout";

/** English reports: sections in capitals, districts across, methods by month, women, scorecards, regions. */
export const surveyLayouts: readonly Layout[] = [
  {
    name: "an office per sheet of paper: sections in capitals, targets and results",
    language: "en",
    table: `
    MONTHLY REPORT - SA PA
    Item|Target|Result|Rate
    COMMUNICATION|||
    Conferences|4|5|125%
    People advised|400|412|103%
    PARTICIPATION|||
    New voluntary SI members|40|37|92.5%
    New household HI members|300|318|106%
    COLLECTION (VND million)|||
    Voluntary SI|150.5|148.2|98.5%
    Household HI|260|271.3|104.3%`,
    figures: `
      B4 |  | COMMUNICATION / Conferences / Target | 4 | event
      C4 |  | COMMUNICATION / Conferences / Result | 5 | event
      D4 |  | COMMUNICATION / Conferences / Rate | 125 | percent
      B5 |  | COMMUNICATION / People advised / Target | 400 | person
      C5 |  | COMMUNICATION / People advised / Result | 412 | person
      D5 |  | COMMUNICATION / People advised / Rate | 103 | percent
      B7 |  | PARTICIPATION / New voluntary SI members / Target | 40 | person
      C7 |  | PARTICIPATION / New voluntary SI members / Result | 37 | person
      D7 |  | PARTICIPATION / New voluntary SI members / Rate | 92.5 | percent
      B8 |  | PARTICIPATION / New household HI members / Target | 300 | person
      C8 |  | PARTICIPATION / New household HI members / Result | 318 | person
      D8 |  | PARTICIPATION / New household HI members / Rate | 106 | percent
      B10 |  | COLLECTION (VND million) / Voluntary SI / Target | 150500000 | VND
      C10 |  | COLLECTION (VND million) / Voluntary SI / Result | 148200000 | VND
      D10 |  | COLLECTION (VND million) / Voluntary SI / Rate | 98.5 | percent
      B11 |  | COLLECTION (VND million) / Household HI / Target | 260000000 | VND
      C11 |  | COLLECTION (VND million) / Household HI / Result | 271300000 | VND
      D11 |  | COLLECTION (VND million) / Household HI / Rate | 104.3 | percent`,
  },
  {
    name: "districts across and schemes down, the sum of districts first",
    language: "en",
    table: `
    Scheme|Total|Bao Thang|Bac Ha|Van Yen
    Compulsory SI|9,880|4,210|2,105|3,565
    Voluntary SI|1,204|410|388|406
    Household HI|40,110|15,200|11,405|13,505`,
    figures: `
      C2 | Bảo Thắng | Compulsory SI | 4210 | person
      C3 | Bảo Thắng | Voluntary SI | 410 | person
      C4 | Bảo Thắng | Household HI | 15200 | person
      D2 | Bắc Hà | Compulsory SI | 2105 | person
      D3 | Bắc Hà | Voluntary SI | 388 | person
      D4 | Bắc Hà | Household HI | 11405 | person
      E2 | Văn Yên | Compulsory SI | 3565 | person
      E3 | Văn Yên | Voluntary SI | 406 | person
      E4 | Văn Yên | Household HI | 13505 | person`,
  },
  {
    name: "beneficiaries and amounts by month with the share of each method, months as short dates",
    language: "en",
    table: `
    Month|Beneficiaries|Amount (VND bn)|By account, %|By post, %
    Aug-25|20,511|61.2|71.5|28.5
    Sep-25|20,602|61.9|72.4|27.6
    Oct-25|20,714|62.3|73.1|26.9`,
    figures: `
      B2 |  | Beneficiaries | 20511 | person
      C2 |  | Amount (VND bn) | 61200000000 | VND
      D2 |  | By account, % | 71.5 | percent
      E2 |  | By post, % | 28.5 | percent
      B3 |  | Beneficiaries | 20602 | person
      C3 |  | Amount (VND bn) | 61900000000 | VND
      D3 |  | By account, % | 72.4 | percent
      E3 |  | By post, % | 27.6 | percent
      B4 |  | Beneficiaries | 20714 | person
      C4 |  | Amount (VND bn) | 62300000000 | VND
      D4 |  | By account, % | 73.1 | percent
      E4 |  | By post, % | 26.9 | percent`,
  },
  {
    name: "women as a part under each district",
    language: "en",
    table: `
    District|2023|2024
    Luc Yen|2,963|3,010
    of which women|1,511|1,540
    Yen Binh|1,805|1,790
    of which women|902|911
    All districts|4,768|4,800`,
    figures: `
      B2 | Lục Yên | 2023 | 2963 | person
      C2 | Lục Yên | 2024 | 3010 | person
      B3 | Lục Yên | of which women / 2023 | 1511 | person
      C3 | Lục Yên | of which women / 2024 | 1540 | person
      B4 | Yên Bình | 2023 | 1805 | person
      C4 | Yên Bình | 2024 | 1790 | person
      B5 | Yên Bình | of which women / 2023 | 902 | person
      C5 | Yên Bình | of which women / 2024 | 911 | person`,
  },
  {
    name: "a scorecard: baseline, target, actual and status in words",
    language: "en",
    table: `
    Indicator|Unit|Baseline (2023)|Target (2025)|Actual (Oct 2025)|Status
    Health insurance coverage|%|92.1|95.0|94.2|On track
    Voluntary SI members|persons|29,104|35,000|31,870|Behind
    Non-cash payment|%|60|75|73.1|On track
    Contributions|VND billion|1,744.0|2,050.0|1,902.8|On track`,
    figures: `
      C2 |  | Health insurance coverage / Baseline (2023) | 92.1 | percent
      D2 |  | Health insurance coverage / Target (2025) | 95 | percent
      E2 |  | Health insurance coverage / Actual (Oct 2025) | 94.2 | percent
      C3 |  | Voluntary SI members / Baseline (2023) | 29104 | person
      D3 |  | Voluntary SI members / Target (2025) | 35000 | person
      E3 |  | Voluntary SI members / Actual (Oct 2025) | 31870 | person
      C4 |  | Non-cash payment / Baseline (2023) | 60 | percent
      D4 |  | Non-cash payment / Target (2025) | 75 | percent
      E4 |  | Non-cash payment / Actual (Oct 2025) | 73.1 | percent
      C5 |  | Contributions / Baseline (2023) | 1744000000000 | VND
      D5 |  | Contributions / Target (2025) | 2050000000000 | VND
      E5 |  | Contributions / Actual (Oct 2025) | 1902800000000 | VND`,
  },
  {
    name: "regions numbered by letters with their sums, provinces below, thousands of people",
    language: "en",
    table: `
    Region/province|Insured (thousand)|Share of population (%)
    A. Northern mountains|2,370.5|96.9
    Lao Cai|762.1|97.6
    Yen Bai|818.4|95.7
    Ha Giang|790.0|97.5
    B. Red River Delta|3,610.2|93.8
    Hai Duong|1,800.2|94.1
    Thai Binh|1,810.0|93.5
    Total|5,980.7|95.0`,
    figures: `
      B3 | Lào Cai | Insured (thousand) | 762100 | person
      C3 | Lào Cai | Share of population (%) | 97.6 | percent
      B4 | Yên Bái | Insured (thousand) | 818400 | person
      C4 | Yên Bái | Share of population (%) | 95.7 | percent
      B5 | Hà Giang | Insured (thousand) | 790000 | person
      C5 | Hà Giang | Share of population (%) | 97.5 | percent
      B7 | Hải Dương | Insured (thousand) | 1800200 | person
      C7 | Hải Dương | Share of population (%) | 94.1 | percent
      B8 | Thái Bình | Insured (thousand) | 1810000 | person
      C8 | Thái Bình | Share of population (%) | 93.5 | percent`,
  },
];
