import type { Layout } from "./layout";

/** English tables. */
export const englishLayouts: readonly Layout[] = [
  {
    name: "subtotals by region, English thousands",
    language: "en",
    table: `
    Social insurance campaign 2025
    Region|Office|Target|Actual|% of target
    West|Sa Pa|1,200|1,310|109.2
    |Bat Xat|1,000|905|90.5
    West subtotal||2,200|2,215|100.7
    East|Yen Binh|800|640|80.0
    |Luc Yen|700|770|110.0
    East subtotal||1,500|1,410|94.0
    Grand total||3,700|3,625|98.0`,
    figures: `
      C3 | Sa Pa | Target | 1200 | person
      D3 | Sa Pa | Actual | 1310 | person
      E3 | Sa Pa | % of target | 109.2 | percent
      C4 | Bát Xát | Target | 1000 | person
      D4 | Bát Xát | Actual | 905 | person
      E4 | Bát Xát | % of target | 90.5 | percent
      C6 | Yên Bình | Target | 800 | person
      D6 | Yên Bình | Actual | 640 | person
      E6 | Yên Bình | % of target | 80 | percent
      C7 | Lục Yên | Target | 700 | person
      D7 | Lục Yên | Actual | 770 | person
      E7 | Lục Yên | % of target | 110 | percent`,
  },
  {
    name: "money in millions in the header, people beside it",
    language: "en",
    table: `
    Office|Participants (persons)|Collections (million VND)|Average per person (VND)
    Sa Pa|1,250|3,512.7|2,810,160
    Bac Ha|980|2,780.0|2,836,735`,
    figures: `
      B2 | Sa Pa | Participants (persons) | 1250 | person
      C2 | Sa Pa | Collections (million VND) | 3512700000 | VND
      D2 | Sa Pa | Average per person (VND) | 2810160 | VND
      B3 | Bắc Hà | Participants (persons) | 980 | person
      C3 | Bắc Hà | Collections (million VND) | 2780000000 | VND
      D3 | Bắc Hà | Average per person (VND) | 2836735 | VND`,
  },
  {
    name: "months down the rows, things counted across",
    language: "en",
    table: `
    Month|Launch ceremonies|Dialogue conferences|People consulted
    September 2025|2|3|1,210
    October 2025|1|4|980
    November 2025|5|6|2,345
    Total|8|13|4,535`,
    figures: `
      B2 |  | Launch ceremonies | 2 | event
      C2 |  | Dialogue conferences | 3 | event
      D2 |  | People consulted | 1210 | person
      B3 |  | Launch ceremonies | 1 | event
      C3 |  | Dialogue conferences | 4 | event
      D3 |  | People consulted | 980 | person
      B4 |  | Launch ceremonies | 5 | event
      C4 |  | Dialogue conferences | 6 | event
      D4 |  | People consulted | 2345 | person`,
  },
  {
    name: "offices across, a unit column, a total first",
    language: "en",
    table: `
    Indicator|Unit|Total|Sa Pa|Bac Ha|Van Ban
    Small-group sessions|sessions|51|7|19|25
    Participants in voluntary SI|persons|1,117|540|338|239
    Non-cash payment rate|%|61.5|58.7|61.2|64.6`,
    figures: `
      D2 | Sa Pa | Small-group sessions | 7 | event
      E2 | Bắc Hà | Small-group sessions | 19 | event
      F2 | Văn Bàn | Small-group sessions | 25 | event
      D3 | Sa Pa | Participants in voluntary SI | 540 | person
      E3 | Bắc Hà | Participants in voluntary SI | 338 | person
      F3 | Văn Bàn | Participants in voluntary SI | 239 | person
      D4 | Sa Pa | Non-cash payment rate | 58.7 | percent
      E4 | Bắc Hà | Non-cash payment rate | 61.2 | percent
      F4 | Văn Bàn | Non-cash payment rate | 64.6 | percent`,
  },
];
