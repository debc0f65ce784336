import type { Layout } from "./layout";

/** English tables of bureaus and offices: quarters, falls, funds, regions, returns. */
export const bureauLayouts: readonly Layout[] = [
  {
    name: "quarters of two years, thousands in the title",
    language: "en",
    table: `
    Table 3. Voluntary SI contributors by office and quarter (thousands)
    Office|2024||2025||
    |Q3|Q4|Q1|Q2|Q3
    Sa Pa|1.2|1.3|1.25|1.4|1.52
    Bat Xat|0.9|0.95|0.98|1.0|1.1
    Van Ban|2.05|2.1|2.12|2.2|2.31
    Total|4.15|4.35|4.35|4.6|4.93`,
    merged: ["A2:A3", "B2:C2", "D2:F2"],
    figures: `
      B4 | Sa Pa | 2024 / Q3 | 1200 | person
      C4 | Sa Pa | 2024 / Q4 | 1300 | person
      D4 | Sa Pa | 2025 / Q1 | 1250 | person
      E4 | Sa Pa | 2025 / Q2 | 1400 | person
      F4 | Sa Pa | 2025 / Q3 | 1520 | person
      B5 | Bát Xát | 2024 / Q3 | 900 | person
      C5 | Bát Xát | 2024 / Q4 | 950 | person
      D5 | Bát Xát | 2025 / Q1 | 980 | person
      E5 | Bát Xát | 2025 / Q2 | 1000 | person
      F5 | Bát Xát | 2025 / Q3 | 1100 | person
      B6 | Văn Bàn | 2024 / Q3 | 2050 | person
      C6 | Văn Bàn | 2024 / Q4 | 2100 | person
      D6 | Văn Bàn | 2025 / Q1 | 2120 | person
      E6 | Văn Bàn | 2025 / Q2 | 2200 | person
      F6 | Văn Bàn | 2025 / Q3 | 2310 | person`,
  },
  {
    name: "sections of indicators, two years, the change in numbers and in percent, falls in parentheses",
    language: "en",
    table: `
    Indicator|2023|2024|Change|Change, %
    Participants||||
    Compulsory SI|98,412|97,050|(1,362)|(1.4)
    Voluntary SI|29,104|31,870|2,766|9.5
    Payments||||
    Pensioners paid in cash|12,044|9,310|(2,734)|(22.7)
    Pensioners paid by bank account|20,511|23,876|3,365|16.4`,
    figures: `
      B3 |  | Participants / Compulsory SI / 2023 | 98412 | person
      C3 |  | Participants / Compulsory SI / 2024 | 97050 | person
      D3 |  | Participants / Compulsory SI / Change | -1362 | person
      E3 |  | Participants / Compulsory SI / Change, % | -1.4 | percent
      B4 |  | Participants / Voluntary SI / 2023 | 29104 | person
      C4 |  | Participants / Voluntary SI / 2024 | 31870 | person
      D4 |  | Participants / Voluntary SI / Change | 2766 | person
      E4 |  | Participants / Voluntary SI / Change, % | 9.5 | percent
      B6 |  | Payments / Pensioners paid in cash / 2023 | 12044 | person
      C6 |  | Payments / Pensioners paid in cash / 2024 | 9310 | person
      D6 |  | Payments / Pensioners paid in cash / Change | -2734 | person
      E6 |  | Payments / Pensioners paid in cash / Change, % | -22.7 | percent
      B7 |  | Payments / Pensioners paid by bank account / 2023 | 20511 | person
      C7 |  | Payments / Pensioners paid by bank account / 2024 | 23876 | person
      D7 |  | Payments / Pensioners paid by bank account / Change | 3365 | person
      E7 |  | Payments / Pensioners paid by bank account / Change, % | 16.4 | percent`,
  },
  {
    name: "collections by fund in millions of dong, what is not available said, the day of closing last",
    language: "en",
    table: `
    Collections by fund, January to October 2025
    Amounts in VND million
    Office|SI fund|HI fund|UI fund|All funds|Closed on
    Sa Pa office|12,405.5|8,210.0|940.2|21,555.7|31 Oct 2025
    Bac Ha office|7,118.0|5,030.4|n/a|12,148.4|31 Oct 2025
    Muong Khuong office|6,902.3|4,887.1|511.0|12,300.4|30 Oct 2025
    All offices|26,425.8|18,127.5|1,451.2|46,004.5|`,
    figures: `
      B4 | Sa Pa | SI fund | 12405500000 | VND
      C4 | Sa Pa | HI fund | 8210000000 | VND
      D4 | Sa Pa | UI fund | 940200000 | VND
      E4 | Sa Pa | All funds | 21555700000 | VND
      B5 | Bắc Hà | SI fund | 7118000000 | VND
      C5 | Bắc Hà | HI fund | 5030400000 | VND
      E5 | Bắc Hà | All funds | 12148400000 | VND
      B6 | Mường Khương | SI fund | 6902300000 | VND
      C6 | Mường Khương | HI fund | 4887100000 | VND
      D6 | Mường Khương | UI fund | 511000000 | VND
      E6 | Mường Khương | All funds | 12300400000 | VND`,
  },
  {
    name: "regions in the first column, a subtotal after each, percent signs in the cells",
    language: "en",
    table: `
    Region|Office|Target|Actual|% of target
    North|Bac Ha|120|131|109.2%
    |Si Ma Cai|90|81|90.0%
    |Subtotal North|210|212|101.0%
    South|Van Ban|150|140|93.3%
    |Bao Yen|110|121|110.0%
    |Subtotal South|260|261|100.4%
    Grand total||470|473|100.6%`,
    figures: `
      C2 | Bắc Hà | Target | 120 | person
      D2 | Bắc Hà | Actual | 131 | person
      E2 | Bắc Hà | % of target | 109.2 | percent
      C3 | Si Ma Cai | Target | 90 | person
      D3 | Si Ma Cai | Actual | 81 | person
      E3 | Si Ma Cai | % of target | 90 | percent
      C5 | Văn Bàn | Target | 150 | person
      D5 | Văn Bàn | Actual | 140 | person
      E5 | Văn Bàn | % of target | 93.3 | percent
      C6 | Bảo Yên | Target | 110 | person
      D6 | Bảo Yên | Actual | 121 | person
      E6 | Bảo Yên | % of target | 110 | percent`,
  },
  {
    name: "two schemes with plan, done and rate each, all offices first",
    language: "en",
    table: `
    Campaign week 3 against plan
    Office|Voluntary SI|||Household HI||
    |Plan|Done|Rate|Plan|Done|Rate
    All offices|145|137|94.5%|900|951|105.7%
    Luc Yen|50|47|94%|300|318|106%
    Tram Tau|35|38|108.6%|240|221|92.1%
    Tran Yen|60|52|86.7%|360|412|114.4%`,
    merged: ["A2:A3", "B2:D2", "E2:G2"],
    figures: `
      B5 | Lục Yên | Voluntary SI / Plan | 50 | person
      C5 | Lục Yên | Voluntary SI / Done | 47 | person
      D5 | Lục Yên | Voluntary SI / Rate | 94 | percent
      E5 | Lục Yên | Household HI / Plan | 300 | person
      F5 | Lục Yên | Household HI / Done | 318 | person
      G5 | Lục Yên | Household HI / Rate | 106 | percent
      B6 | Trạm Tấu | Voluntary SI / Plan | 35 | person
      C6 | Trạm Tấu | Voluntary SI / Done | 38 | person
      D6 | Trạm Tấu | Voluntary SI / Rate | 108.6 | percent
      E6 | Trạm Tấu | Household HI / Plan | 240 | person
      F6 | Trạm Tấu | Household HI / Done | 221 | person
      G6 | Trạm Tấu | Household HI / Rate | 92.1 | percent
      B7 | Trấn Yên | Voluntary SI / Plan | 60 | person
      C7 | Trấn Yên | Voluntary SI / Done | 52 | person
      D7 | Trấn Yên | Voluntary SI / Rate | 86.7 | percent
      E7 | Trấn Yên | Household HI / Plan | 360 | person
      F7 | Trấn Yên | Household HI / Done | 412 | person
      G7 | Trấn Yên | Household HI / Rate | 114.4 | percent`,
  },
  {
    name: "a weekly return of one office: its name and week above, a line for each count, no header",
    language: "en",
    table: `
    WEEKLY RETURN OF THE CAMPAIGN
    Office:|Tran Yen
    Week ending:|21 Nov 2025

    Launch ceremonies held|1
    Conferences held|4
    People advised|356
    New voluntary SI members|28
    Leaflets handed out|1,200`,
    figures: `
      B5 |  | Launch ceremonies held | 1 | event
      B6 |  | Conferences held | 4 | event
      B7 |  | People advised | 356 | person
      B8 |  | New voluntary SI members | 28 | person
      B9 |  | Leaflets handed out | 1200 | item`,
  },
];
