import type { Layout } from "./layout";

/** English tables: zones, cash-flows, ages, bounds, indicators over offices, press. */
export const dashboardLayouts: readonly Layout[] = [
  {
    name: "zones and sub-offices with members by sex, the share of women, grand total first",
    language: "en",
    table: `
    Zone|Sub-office|Male|Female|Both sexes|Female, %
    All zones||1,240|1,310|2,550|51.4
    Highland|Sa Pa|310|362|672|53.9
    |Bac Ha|205|214|419|51.1
    Lowland|Bao Thang|420|418|838|49.9
    |Van Yen|305|316|621|50.9`,
    merged: ["A3:A4", "A5:A6"],
    figures: `
      C3 | Sa Pa | Male | 310 | person
      D3 | Sa Pa | Female | 362 | person
      E3 | Sa Pa | Both sexes | 672 | person
      F3 | Sa Pa | Female, % | 53.9 | percent
      C4 | Bắc Hà | Male | 205 | person
      D4 | Bắc Hà | Female | 214 | person
      E4 | Bắc Hà | Both sexes | 419 | person
      F4 | Bắc Hà | Female, % | 51.1 | percent
      C5 | Bảo Thắng | Male | 420 | person
      D5 | Bảo Thắng | Female | 418 | person
      E5 | Bảo Thắng | Both sexes | 838 | person
      F5 | Bảo Thắng | Female, % | 49.9 | percent
      C6 | Văn Yên | Male | 305 | person
      D6 | Văn Yên | Female | 316 | person
      E6 | Văn Yên | Both sexes | 621 | person
      F6 | Văn Yên | Female, % | 50.9 | percent`,
  },
  {
    name: "a cash-flow of the fund: opening balance, receipts, payments, closing balance, three years",
    language: "en",
    table: `
    Social insurance fund (VND billion)
    Item|2022|2023|2024
    Opening balance|410.5|512.8|633.9
    Receipts|1,602.3|1,744.0|1,902.8
    Contributions|1,540.1|1,680.2|1,830.4
    Interest|62.2|63.8|72.4
    Payments|(1,500.0)|(1,622.9)|(1,755.1)
    Closing balance|512.8|633.9|781.6`,
    figures: `
      B3 |  | Opening balance / 2022 | 410500000000 | VND
      C3 |  | Opening balance / 2023 | 512800000000 | VND
      D3 |  | Opening balance / 2024 | 633900000000 | VND
      B4 |  | Receipts / 2022 | 1602300000000 | VND
      C4 |  | Receipts / 2023 | 1744000000000 | VND
      D4 |  | Receipts / 2024 | 1902800000000 | VND
      B5 |  | Contributions / 2022 | 1540100000000 | VND
      C5 |  | Contributions / 2023 | 1680200000000 | VND
      D5 |  | Contributions / 2024 | 1830400000000 | VND
      B6 |  | Interest / 2022 | 62200000000 | VND
      C6 |  | Interest / 2023 | 63800000000 | VND
      D6 |  | Interest / 2024 | 72400000000 | VND
      B7 |  | Payments / 2022 | -1500000000000 | VND
      C7 |  | Payments / 2023 | -1622900000000 | VND
      D7 |  | Payments / 2024 | -1755100000000 | VND
      B8 |  | Closing balance / 2022 | 512800000000 | VND
      C8 |  | Closing balance / 2023 | 633900000000 | VND
      D8 |  | Closing balance / 2024 | 781600000000 | VND`,
  },
  {
    name: "ages across in bands, offices down, both ends open",
    language: "en",
    table: `
    Office|Under 25|25-34|35-44|45-59|60 and over|Total
    Luc Yen|102|311|402|388|57|1,260
    Tram Tau|88|150|121|96|20|475
    Total|190|461|523|484|77|1,735`,
    figures: `
      B2 | Lục Yên | Under 25 | 102 | person
      C2 | Lục Yên | 25-34 | 311 | person
      D2 | Lục Yên | 35-44 | 402 | person
      E2 | Lục Yên | 45-59 | 388 | person
      F2 | Lục Yên | 60 and over | 57 | person
      G2 | Lục Yên | Total | 1260 | person
      B3 | Trạm Tấu | Under 25 | 88 | person
      C3 | Trạm Tấu | 25-34 | 150 | person
      D3 | Trạm Tấu | 35-44 | 121 | person
      E3 | Trạm Tấu | 45-59 | 96 | person
      F3 | Trạm Tấu | 60 and over | 20 | person
      G3 | Trạm Tấu | Total | 475 | person`,
  },
  {
    name: "a survey with lower and upper bounds of an estimate",
    language: "en",
    table: `
    Province|Estimate (%)|Lower bound (%)|Upper bound (%)|Sample
    Lao Cai|71.2|68.9|73.5|1,204
    Yen Bai|69.8|67.1|72.4|1,180`,
    figures: `
      B2 | Lào Cai | Estimate (%) | 71.2 | percent
      C2 | Lào Cai | Lower bound (%) | 68.9 | percent
      D2 | Lào Cai | Upper bound (%) | 73.5 | percent
      E2 | Lào Cai | Sample | 1204 | person
      B3 | Yên Bái | Estimate (%) | 69.8 | percent
      C3 | Yên Bái | Lower bound (%) | 67.1 | percent
      D3 | Yên Bái | Upper bound (%) | 72.4 | percent
      E3 | Yên Bái | Sample | 1180 | person`,
  },
  {
    name: "indicators by office with a total row for each indicator, indicator said once",
    language: "en",
    table: `
    Indicator|Office|Plan|Actual
    Conferences|Sa Pa|4|5
    |Bac Ha|3|3
    |Total|7|8
    People advised|Sa Pa|400|412
    |Bac Ha|350|380
    |Total|750|792`,
    merged: ["A2:A4", "A5:A7"],
    figures: `
      C2 | Sa Pa | Conferences / Plan | 4 | event
      D2 | Sa Pa | Conferences / Actual | 5 | event
      C3 | Bắc Hà | Conferences / Plan | 3 | event
      D3 | Bắc Hà | Conferences / Actual | 3 | event
      C5 | Sa Pa | People advised / Plan | 400 | person
      D5 | Sa Pa | People advised / Actual | 412 | person
      C6 | Bắc Hà | People advised / Plan | 350 | person
      D6 | Bắc Hà | People advised / Actual | 380 | person`,
  },
  {
    name: "press monitoring: outlets by kind and month, a percentage of change written in words",
    language: "en",
    table: `
    Channel|September|October|Change
    Television items|12|15|up 25%
    Radio broadcasts|40|38|down 5%
    Newspaper articles|22|22|0%
    Posts on social media|130|171|up 31.5%`,
    figures: `
      B2 |  | Television items / September | 12 | item
      C2 |  | Television items / October | 15 | item
      D2 |  | Television items / Change | 25 | percent
      B3 |  | Radio broadcasts / September | 40 | item
      C3 |  | Radio broadcasts / October | 38 | item
      D3 |  | Radio broadcasts / Change | -5 | percent
      B4 |  | Newspaper articles / September | 22 | item
      C4 |  | Newspaper articles / October | 22 | item
      D4 |  | Newspaper articles / Change | 0 | percent
      B5 |  | Posts on social media / September | 130 | item
      C5 |  | Posts on social media / October | 171 | item
      D5 |  | Posts on social media / Change | 31.5 | percent`,
  },
];
