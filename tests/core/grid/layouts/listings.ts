import type { Layout } from "./layout";

/** English listings: long lists, dollars, annexes, variances, quarters down, questionnaires. */
export const listingLayouts: readonly Layout[] = [
  {
    name: "a long list: one figure a row with office, indicator, month and unit",
    language: "en",
    table: `
    Office|Indicator|Month|Unit|Value
    Sa Pa|Voluntary SI members|2025-10|persons|640
    Sa Pa|Contributions|2025-10|VND million|1,204.5
    Bac Ha|Voluntary SI members|2025-10|persons|388
    Bac Ha|Contributions|2025-10|VND million|702.0`,
    figures: `
      E2 | Sa Pa | Voluntary SI members / Value | 640 | person
      E3 | Sa Pa | Contributions / Value | 1204500000 | VND
      E4 | Bắc Hà | Voluntary SI members / Value | 388 | person
      E5 | Bắc Hà | Contributions / Value | 702000000 | VND`,
  },
  {
    name: "money in dollars with the sign before, thousands by commas",
    language: "en",
    table: `
    Partner support, January-September 2025
    Partner|Planned (USD)|Spent (USD)|Burn rate
    ILO|$120,000|$98,400|82.0%
    UNICEF|$80,000|$61,250|76.6%
    World Bank|$250,000|$244,000|97.6%
    Total|$450,000|$403,650|89.7%`,
    figures: `
      B3 |  | ILO / Planned (USD) | 120000 | USD
      C3 |  | ILO / Spent (USD) | 98400 | USD
      D3 |  | ILO / Burn rate | 82 | percent
      B4 |  | UNICEF / Planned (USD) | 80000 | USD
      C4 |  | UNICEF / Spent (USD) | 61250 | USD
      D4 |  | UNICEF / Burn rate | 76.6 | percent
      B5 |  | World Bank / Planned (USD) | 250000 | USD
      C5 |  | World Bank / Spent (USD) | 244000 | USD
      D5 |  | World Bank / Burn rate | 97.6 | percent`,
  },
  {
    name: "a table of contents line above, two blocks of different offices with titles between, notes last",
    language: "en",
    table: `
    Annex 2 (page 1 of 2)
    Table 2a. Members by office
    Office|Members|New this month
    Van Chan|4,633|41
    Mu Cang Chai|1,204|12

    Table 2b. Payments by office
    Office|Pensioners|Paid by account, %
    Van Chan|2,115|68.4
    Mu Cang Chai|780|44.0
    Note: figures of Mu Cang Chai are provisional.`,
    figures: `
      B4 | Văn Chấn | Members | 4633 | person
      C4 | Văn Chấn | New this month | 41 | person
      B5 | Mù Cang Chải | Members | 1204 | person
      C5 | Mù Cang Chải | New this month | 12 | person
      B9 | Văn Chấn | Pensioners | 2115 | person
      C9 | Văn Chấn | Paid by account, % | 68.4 | percent
      B10 | Mù Cang Chải | Pensioners | 780 | person
      C10 | Mù Cang Chải | Paid by account, % | 44 | percent`,
  },
  {
    name: "year to date against last year, variance in percent points, signs before",
    language: "en",
    table: `
    Office|YTD 2025|YTD 2024|Variance|Variance, %|Coverage, %|Change, pp
    Luc Yen|3,010|2,963|+47|+1.6|96.1|+0.4
    Yen Binh|1,790|1,805|-15|-0.8|94.9|-0.2
    Tram Tau|940|940|0|0.0|91.0|0.0`,
    figures: `
      B2 | Lục Yên | YTD 2025 | 3010 | person
      C2 | Lục Yên | YTD 2024 | 2963 | person
      D2 | Lục Yên | Variance | 47 | person
      E2 | Lục Yên | Variance, % | 1.6 | percent
      F2 | Lục Yên | Coverage, % | 96.1 | percent
      G2 | Lục Yên | Change, pp | 0.4 | percent
      B3 | Yên Bình | YTD 2025 | 1790 | person
      C3 | Yên Bình | YTD 2024 | 1805 | person
      D3 | Yên Bình | Variance | -15 | person
      E3 | Yên Bình | Variance, % | -0.8 | percent
      F3 | Yên Bình | Coverage, % | 94.9 | percent
      G3 | Yên Bình | Change, pp | -0.2 | percent
      B4 | Trạm Tấu | YTD 2025 | 940 | person
      C4 | Trạm Tấu | YTD 2024 | 940 | person
      D4 | Trạm Tấu | Variance | 0 | person
      E4 | Trạm Tấu | Variance, % | 0 | percent
      F4 | Trạm Tấu | Coverage, % | 91 | percent
      G4 | Trạm Tấu | Change, pp | 0 | percent`,
  },
  {
    name: "quarters down under each year said once, schemes across, the year's sum after each",
    language: "en",
    table: `
    Year|Quarter|Voluntary SI|Household HI
    2024|Q3|1,120|38,400
    |Q4|1,204|39,150
    |Total 2024|2,324|77,550
    2025|Q1|1,250|39,900
    |Q2|1,311|40,110
    |Total 2025|2,561|80,010`,
    merged: ["A2:A4", "A5:A7"],
    figures: `
      C2 |  | Voluntary SI | 1120 | person
      D2 |  | Household HI | 38400 | person
      C3 |  | Voluntary SI | 1204 | person
      D3 |  | Household HI | 39150 | person
      C5 |  | Voluntary SI | 1250 | person
      D5 |  | Household HI | 39900 | person
      C6 |  | Voluntary SI | 1311 | person
      D6 |  | Household HI | 40110 | person`,
  },
  {
    name: "a questionnaire: yes and no by office, how many and what share",
    language: "en",
    table: `
    Question: Do you know the campaign?
    Office|Yes||No||
    |Number|%|Number|%|Asked
    Sa Pa|180|84.9|32|15.1|212
    Van Yen|140|74.9|47|25.1|187
    All|320|80.2|79|19.8|399`,
    merged: ["A2:A3", "B2:C2", "D2:E2"],
    figures: `
      B4 | Sa Pa | Yes / Number | 180 | person
      C4 | Sa Pa | Yes / % | 84.9 | percent
      D4 | Sa Pa | No / Number | 32 | person
      E4 | Sa Pa | No / % | 15.1 | percent
      F4 | Sa Pa | Asked | 212 | person
      B5 | Văn Yên | Yes / Number | 140 | person
      C5 | Văn Yên | Yes / % | 74.9 | percent
      D5 | Văn Yên | No / Number | 47 | person
      E5 | Văn Yên | No / % | 25.1 | percent
      F5 | Văn Yên | Asked | 187 | person`,
  },
];
