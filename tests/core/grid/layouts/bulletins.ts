import type { Layout } from "./layout";

/** English bulletins: coverage, units last, sections, flags, lists, targets by quarter. */
export const bulletinLayouts: readonly Layout[] = [
  {
    name: "population and insured in thousands, coverage as a fraction",
    language: "en",
    table: `
    Health insurance coverage by province, 2024
    Province|Population (thousand)|Insured (thousand)|Coverage
    Lao Cai|780.5|762.1|0.976
    Yen Bai|855.2|818.4|0.957
    Ha Giang|899.9|890.0|0.989`,
    figures: `
      B3 | Lào Cai | Population (thousand) | 780500 | person
      C3 | Lào Cai | Insured (thousand) | 762100 | person
      B4 | Yên Bái | Population (thousand) | 855200 | person
      C4 | Yên Bái | Insured (thousand) | 818400 | person
      B5 | Hà Giang | Population (thousand) | 899900 | person
      C5 | Hà Giang | Insured (thousand) | 890000 | person
      D3 | Lào Cai | Coverage | 97.6 | percent
      D4 | Yên Bái | Coverage | 95.7 | percent
      D5 | Hà Giang | Coverage | 98.9 | percent`,
  },
  {
    name: "the unit in the last column behind two months",
    language: "en",
    table: `
    Indicator|October|November|Unit
    Conferences|12|15|events
    People advised|2,410|2,975|persons
    Contributions collected|1,204.5|1,311.0|VND million
    Share paid without cash|71.2|73.5|%
    Households visited|310|288|households`,
    figures: `
      B2 |  | Conferences / October | 12 | event
      C2 |  | Conferences / November | 15 | event
      B3 |  | People advised / October | 2410 | person
      C3 |  | People advised / November | 2975 | person
      B4 |  | Contributions collected / October | 1204500000 | VND
      C4 |  | Contributions collected / November | 1311000000 | VND
      B5 |  | Share paid without cash / October | 71.2 | percent
      C5 |  | Share paid without cash / November | 73.5 | percent
      B6 |  | Households visited / October | 310 | household
      C6 |  | Households visited / November | 288 | household`,
  },
  {
    name: "the same offices under people and under money, a letter before each section",
    language: "en",
    table: `
    Office|Plan|Actual|Actual/Plan, %
    A. Voluntary SI members (persons)|||
    Sa Pa|120|131|109.2
    Bac Ha|90|84|93.3
    Total A|210|215|102.4
    B. Contributions (VND million)|||
    Sa Pa|402.5|441.0|109.6
    Bac Ha|310.0|288.3|93.0
    Total B|712.5|729.3|102.4`,
    figures: `
      B3 | Sa Pa | A. Voluntary SI members (persons) / Plan | 120 | person
      C3 | Sa Pa | A. Voluntary SI members (persons) / Actual | 131 | person
      D3 | Sa Pa | A. Voluntary SI members (persons) / Actual/Plan, % | 109.2 | percent
      B4 | Bắc Hà | A. Voluntary SI members (persons) / Plan | 90 | person
      C4 | Bắc Hà | A. Voluntary SI members (persons) / Actual | 84 | person
      D4 | Bắc Hà | A. Voluntary SI members (persons) / Actual/Plan, % | 93.3 | percent
      B7 | Sa Pa | B. Contributions (VND million) / Plan | 402500000 | VND
      C7 | Sa Pa | B. Contributions (VND million) / Actual | 441000000 | VND
      D7 | Sa Pa | B. Contributions (VND million) / Actual/Plan, % | 109.6 | percent
      B8 | Bắc Hà | B. Contributions (VND million) / Plan | 310000000 | VND
      C8 | Bắc Hà | B. Contributions (VND million) / Actual | 288300000 | VND
      D8 | Bắc Hà | B. Contributions (VND million) / Actual/Plan, % | 93 | percent`,
  },
  {
    name: "provisional and revised figures flagged by a letter, missing ones by dots and dashes, notes and source below",
    language: "en",
    table: `
    Table 12. Unemployment insurance recipients
    District|2022|2023|2024
    Bao Thang|1,204|1,310 r|1,402 p
    Muong Khuong|..|610|655 p
    Si Ma Cai|388|–|401 p
    Total|1,592|1,920|2,458
    p provisional; r revised; .. not available; – nil|||
    Source: Provincial Social Security|||`,
    figures: `
      B3 | Bảo Thắng | 2022 | 1204 | person
      C3 | Bảo Thắng | 2023 | 1310 | person
      D3 | Bảo Thắng | 2024 | 1402 | person
      C4 | Mường Khương | 2023 | 610 | person
      D4 | Mường Khương | 2024 | 655 | person
      B5 | Si Ma Cai | 2022 | 388 | person
      D5 | Si Ma Cai | 2024 | 401 | person`,
  },
  {
    name: "a list of counts with their units behind them, no header at all",
    language: "en",
    table: `
    Campaign day, 15 November 2025
    Launch ceremony|1|event
    Consultation booths|4|booths
    People advised|356|persons
    Leaflets handed out|1,250|pieces
    Registered on the spot|41|persons`,
    figures: `
      B2 |  | Launch ceremony | 1 | event
      B3 |  | Consultation booths | 4 | booth
      B4 |  | People advised | 356 | person
      B5 |  | Leaflets handed out | 1250 | item
      B6 |  | Registered on the spot | 41 | person`,
  },
  {
    name: "targets of four quarters and the year, what was reached so far and its share",
    language: "en",
    table: `
    Office|Target 2025|||||Reached by 30 Sep|Share of annual target
    |Q1|Q2|Q3|Q4|Year||
    Van Ban|20|25|30|35|110|79|71.8%
    Bao Yen|15|20|20|25|80|66|82.5%
    All offices|35|45|50|60|190|145|76.3%`,
    merged: ["A1:A2", "B1:F1", "G1:G2", "H1:H2"],
    figures: `
      B3 | Văn Bàn | Target 2025 / Q1 | 20 | person
      C3 | Văn Bàn | Target 2025 / Q2 | 25 | person
      D3 | Văn Bàn | Target 2025 / Q3 | 30 | person
      E3 | Văn Bàn | Target 2025 / Q4 | 35 | person
      F3 | Văn Bàn | Target 2025 / Year | 110 | person
      G3 | Văn Bàn | Reached by 30 Sep | 79 | person
      H3 | Văn Bàn | Share of annual target | 71.8 | percent
      B4 | Bảo Yên | Target 2025 / Q1 | 15 | person
      C4 | Bảo Yên | Target 2025 / Q2 | 20 | person
      D4 | Bảo Yên | Target 2025 / Q3 | 20 | person
      E4 | Bảo Yên | Target 2025 / Q4 | 25 | person
      F4 | Bảo Yên | Target 2025 / Year | 80 | person
      G4 | Bảo Yên | Reached by 30 Sep | 66 | person
      H4 | Bảo Yên | Share of annual target | 82.5 | percent`,
  },
];
