import type { Layout } from "./layout";

/** English briefings: plans, months, parts, days, halves of different things, changes. */
export const briefingLayouts: readonly Layout[] = [
  {
    name: "plain list of offices with plan, actual and rate, the total first and named by the province",
    language: "en",
    table: `
    Lao Cai province - household HI, 10 months 2025
    No.|Office|Plan|Actual|Rate (%)
    |Whole province|2,400|2,286|95.3
    1|Sa Pa|900|880|97.8
    2|Bac Ha|820|790|96.3
    3|Van Ban|680|616|90.6`,
    figures: `
      C4 | Sa Pa | Plan | 900 | person
      D4 | Sa Pa | Actual | 880 | person
      E4 | Sa Pa | Rate (%) | 97.8 | percent
      C5 | Bắc Hà | Plan | 820 | person
      D5 | Bắc Hà | Actual | 790 | person
      E5 | Bắc Hà | Rate (%) | 96.3 | percent
      C6 | Văn Bàn | Plan | 680 | person
      D6 | Văn Bàn | Actual | 616 | person
      E6 | Văn Bàn | Rate (%) | 90.6 | percent`,
  },
  {
    name: "indicators in rows with units, months across, year to date last",
    language: "en",
    table: `
    No.|Indicator|Unit|Aug|Sep|Oct|YTD
    1|New voluntary SI members|persons|31|44|52|402
    2|Contributions collected|VND million|150.5|182.0|201.5|1,764.0
    3|Coverage|%|94.1|94.3|94.6|94.6
    4|Conferences|events|3|4|4|31`,
    figures: `
      D2 |  | New voluntary SI members / Aug | 31 | person
      E2 |  | New voluntary SI members / Sep | 44 | person
      F2 |  | New voluntary SI members / Oct | 52 | person
      G2 |  | New voluntary SI members / YTD | 402 | person
      D3 |  | Contributions collected / Aug | 150500000 | VND
      E3 |  | Contributions collected / Sep | 182000000 | VND
      F3 |  | Contributions collected / Oct | 201500000 | VND
      G3 |  | Contributions collected / YTD | 1764000000 | VND
      D4 |  | Coverage / Aug | 94.1 | percent
      E4 |  | Coverage / Sep | 94.3 | percent
      F4 |  | Coverage / Oct | 94.6 | percent
      G4 |  | Coverage / YTD | 94.6 | percent
      D5 |  | Conferences / Aug | 3 | event
      E5 |  | Conferences / Sep | 4 | event
      F5 |  | Conferences / Oct | 4 | event
      G5 |  | Conferences / YTD | 31 | event`,
  },
  {
    name: "of which columns under each count, two header rows, thousands of persons",
    language: "en",
    table: `
    Coverage by district (thousand persons)
    District|Population|Insured||Not insured
    ||Total|of which: women|
    Bao Yen|86.2|82.4|41.9|3.8
    Luc Yen|108.5|101.2|50.3|7.3
    Total|194.7|183.6|92.2|11.1`,
    merged: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
    figures: `
      B4 | Bảo Yên | Population | 86200 | person
      C4 | Bảo Yên | Insured / Total | 82400 | person
      D4 | Bảo Yên | Insured / of which: women | 41900 | person
      E4 | Bảo Yên | Not insured | 3800 | person
      B5 | Lục Yên | Population | 108500 | person
      C5 | Lục Yên | Insured / Total | 101200 | person
      D5 | Lục Yên | Insured / of which: women | 50300 | person
      E5 | Lục Yên | Not insured | 7300 | person`,
  },
  {
    name: "days of a campaign down, a cumulative column, a remark column, no places",
    language: "en",
    table: `
    Date|People advised|New members|Cumulative|Remarks
    2025-11-17|120|5|5|rain
    2025-11-18|98|7|12|
    2025-11-19|143|11|23|two markets
    Total|361|23||`,
    figures: `
      B2 |  | People advised | 120 | person
      C2 |  | New members | 5 | person
      D2 |  | Cumulative | 5 | person
      B3 |  | People advised | 98 | person
      C3 |  | New members | 7 | person
      D3 |  | Cumulative | 12 | person
      B4 |  | People advised | 143 | person
      C4 |  | New members | 11 | person
      D4 |  | Cumulative | 23 | person`,
  },
  {
    name: "side by side: members on the left and money on the right for the same offices",
    language: "en",
    table: `
    Members||||Contributions (VND million)||
    Office|2024|2025||Office|2024|2025
    Van Chan|4,512|4,633||Van Chan|1,340.5|1,410.2
    Tran Yen|3,204|3,310||Tran Yen|985.0|1,012.4`,
    merged: ["A1:C1", "E1:G1"],
    figures: `
      B3 | Văn Chấn | 2024 | 4512 | person
      C3 | Văn Chấn | 2025 | 4633 | person
      B4 | Trấn Yên | 2024 | 3204 | person
      C4 | Trấn Yên | 2025 | 3310 | person
      F3 | Văn Chấn | 2024 | 1340500000 | VND
      G3 | Văn Chấn | 2025 | 1410200000 | VND
      F4 | Trấn Yên | 2024 | 985000000 | VND
      G4 | Trấn Yên | 2025 | 1012400000 | VND`,
  },
  {
    name: "change against last year in numbers and percent, falls with a minus, a note with a number below",
    language: "en",
    table: `
    Office|Oct 2024|Oct 2025|Change|Change (%)
    Yen Binh|1,805|1,790|-15|-0.8
    Mu Cang Chai|1,120|1,204|84|7.5
    Nghia Lo|3,300|3,300|0|0.0
    All offices|6,225|6,294|69|1.1
    1) Including 12 members moved from Van Chan.||||`,
    figures: `
      B2 | Yên Bình | Oct 2024 | 1805 | person
      C2 | Yên Bình | Oct 2025 | 1790 | person
      D2 | Yên Bình | Change | -15 | person
      E2 | Yên Bình | Change (%) | -0.8 | percent
      B3 | Mù Cang Chải | Oct 2024 | 1120 | person
      C3 | Mù Cang Chải | Oct 2025 | 1204 | person
      D3 | Mù Cang Chải | Change | 84 | person
      E3 | Mù Cang Chải | Change (%) | 7.5 | percent
      B4 | Nghĩa Lộ | Oct 2024 | 3300 | person
      C4 | Nghĩa Lộ | Oct 2025 | 3300 | person
      D4 | Nghĩa Lộ | Change | 0 | person
      E4 | Nghĩa Lộ | Change (%) | 0 | percent`,
  },
];
