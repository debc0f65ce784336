import type { Layout } from "./layout";

/** English tables of donors and ministries: results, regions, counties, months, budgets, teams. */
export const programmeLayouts: readonly Layout[] = [
  {
    name: "donor's results framework: baseline, target, quarters, so far, under outcomes that are lines",
    language: "en",
    table: `
    Results framework - Social Protection Support Programme, as of 30 September 2025|||||||||
    Ref|Indicator|Unit|Baseline 2024|Target 2025|Q1|Q2|Q3|Achieved to date|% of target
    Outcome 1: More informal workers join voluntary social insurance|||||||||
    1.1|New voluntary SI participants|persons|3,840|6,000|1,120|1,455|1,790|4,365|72.8%
    1.2|Small-group sessions held|sessions|210|480|96|131|150|377|78.5%
    Outcome 2: Pensioners are paid without cash|||||||||
    2.1|Beneficiaries switched to bank payment|persons|5,102|9,000|1,640|2,015|2,480|6,135|68.2%
    2.2|Share paid through bank accounts|%|61.4|75|63.0|66.2|69.9|69.9|93.2%`,
    merged: ["A1:J1", "A3:J3", "A6:J6"],
    figures: `
      D4 |  | New voluntary SI participants / Baseline 2024 | 3840 | person
      E4 |  | New voluntary SI participants / Target 2025 | 6000 | person
      F4 |  | New voluntary SI participants / Q1 | 1120 | person
      G4 |  | New voluntary SI participants / Q2 | 1455 | person
      H4 |  | New voluntary SI participants / Q3 | 1790 | person
      I4 |  | New voluntary SI participants / Achieved to date | 4365 | person
      J4 |  | New voluntary SI participants / % of target | 72.8 | percent
      D5 |  | Small-group sessions held / Baseline 2024 | 210 | event
      E5 |  | Small-group sessions held / Target 2025 | 480 | event
      F5 |  | Small-group sessions held / Q1 | 96 | event
      G5 |  | Small-group sessions held / Q2 | 131 | event
      H5 |  | Small-group sessions held / Q3 | 150 | event
      I5 |  | Small-group sessions held / Achieved to date | 377 | event
      J5 |  | Small-group sessions held / % of target | 78.5 | percent
      D7 |  | Beneficiaries switched to bank payment / Baseline 2024 | 5102 | person
      E7 |  | Beneficiaries switched to bank payment / Target 2025 | 9000 | person
      F7 |  | Beneficiaries switched to bank payment / Q1 | 1640 | person
      G7 |  | Beneficiaries switched to bank payment / Q2 | 2015 | person
      H7 |  | Beneficiaries switched to bank payment / Q3 | 2480 | person
      I7 |  | Beneficiaries switched to bank payment / Achieved to date | 6135 | person
      J7 |  | Beneficiaries switched to bank payment / % of target | 68.2 | percent
      D8 |  | Share paid through bank accounts / Baseline 2024 | 61.4 | percent
      E8 |  | Share paid through bank accounts / Target 2025 | 75 | percent
      F8 |  | Share paid through bank accounts / Q1 | 63 | percent
      G8 |  | Share paid through bank accounts / Q2 | 66.2 | percent
      H8 |  | Share paid through bank accounts / Q3 | 69.9 | percent
      I8 |  | Share paid through bank accounts / Achieved to date | 69.9 | percent
      J8 |  | Share paid through bank accounts / % of target | 93.2 | percent`,
  },
  {
    name: "ministry's table of provinces under regions with sums, thousands in the headers, a share of the labour force",
    language: "en",
    table: `
    Table 4. Social insurance coverage by province, end of 2024|||||
    Province|Labour force ('000)|Participants ('000)|||Coverage (% of labour force)
    ||Total|Compulsory|Voluntary|
    Northern midlands and mountains|1,402.9|286.1|230.9|55.2|20.4
    Lao Cai|372.6|70.2|55.9|14.3|18.8
    Thai Nguyen|640.8|170.7|150.1|20.6|26.6
    Lang Son|389.5|45.2|24.9|20.3|11.6
    Central coast|1,256.3|310.3|285.2|25.1|24.7
    Da Nang|611.3|224.7|214.8|9.9|36.8
    Quang Ngai|645.0|85.6|70.4|15.2|13.3
    Total|2,659.2|596.4|516.1|80.3|22.4`,
    merged: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
    figures: `
      B5 | Lào Cai | Labour force ('000) | 372600 | person
      C5 | Lào Cai | Participants ('000) / Total | 70200 | person
      D5 | Lào Cai | Participants ('000) / Compulsory | 55900 | person
      E5 | Lào Cai | Participants ('000) / Voluntary | 14300 | person
      F5 | Lào Cai | Coverage (% of labour force) | 18.8 | percent
      B6 | Thái Nguyên | Labour force ('000) | 640800 | person
      C6 | Thái Nguyên | Participants ('000) / Total | 170700 | person
      D6 | Thái Nguyên | Participants ('000) / Compulsory | 150100 | person
      E6 | Thái Nguyên | Participants ('000) / Voluntary | 20600 | person
      F6 | Thái Nguyên | Coverage (% of labour force) | 26.6 | percent
      B7 | Lạng Sơn | Labour force ('000) | 389500 | person
      C7 | Lạng Sơn | Participants ('000) / Total | 45200 | person
      D7 | Lạng Sơn | Participants ('000) / Compulsory | 24900 | person
      E7 | Lạng Sơn | Participants ('000) / Voluntary | 20300 | person
      F7 | Lạng Sơn | Coverage (% of labour force) | 11.6 | percent
      B9 | Đà Nẵng | Labour force ('000) | 611300 | person
      C9 | Đà Nẵng | Participants ('000) / Total | 224700 | person
      D9 | Đà Nẵng | Participants ('000) / Compulsory | 214800 | person
      E9 | Đà Nẵng | Participants ('000) / Voluntary | 9900 | person
      F9 | Đà Nẵng | Coverage (% of labour force) | 36.8 | percent
      B10 | Quảng Ngãi | Labour force ('000) | 645000 | person
      C10 | Quảng Ngãi | Participants ('000) / Total | 85600 | person
      D10 | Quảng Ngãi | Participants ('000) / Compulsory | 70400 | person
      E10 | Quảng Ngãi | Participants ('000) / Voluntary | 15200 | person
      F10 | Quảng Ngãi | Coverage (% of labour force) | 13.3 | percent`,
  },
  {
    name: "counties in two halves side by side, women, men and both, the sum under the second half",
    language: "en",
    table: `
    Members registered during the drive, March 2025||||||||
    County|Female|Male|Total||County|Female|Male|Total
    Kisumu|1,204|988|2,192||Nakuru|1,530|1,402|2,932
    Siaya|640|512|1,152||Narok|388|401|789
    Busia|571|466|1,037||Kajiado|702|655|1,357
    |||||All counties|5,035|4,424|9,459`,
    figures: `
      B3 | Kisumu | Female | 1204 | person
      C3 | Kisumu | Male | 988 | person
      D3 | Kisumu | Total | 2192 | person
      B4 | Siaya | Female | 640 | person
      C4 | Siaya | Male | 512 | person
      D4 | Siaya | Total | 1152 | person
      B5 | Busia | Female | 571 | person
      C5 | Busia | Male | 466 | person
      D5 | Busia | Total | 1037 | person
      G3 | Nakuru | Female | 1530 | person
      H3 | Nakuru | Male | 1402 | person
      I3 | Nakuru | Total | 2932 | person
      G4 | Narok | Female | 388 | person
      H4 | Narok | Male | 401 | person
      I4 | Narok | Total | 789 | person
      G5 | Kajiado | Female | 702 | person
      H5 | Kajiado | Male | 655 | person
      I5 | Kajiado | Total | 1357 | person`,
  },
  {
    name: "months down, offices across with new and cumulative each, all offices last",
    language: "en",
    table: `
    New enrolments in voluntary social insurance by office||||||
    Month|Van Yen||Luc Yen||All offices|
    |New|Cumulative|New|Cumulative|New|Cumulative
    Jul 2025|31|1,204|27|988|58|2,192
    Aug 2025|28|1,232|33|1,021|61|2,253
    Sep 2025|40|1,272|22|1,043|62|2,315`,
    merged: ["A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:G2"],
    figures: `
      B4 | Văn Yên | New | 31 | person
      C4 | Văn Yên | Cumulative | 1204 | person
      D4 | Lục Yên | New | 27 | person
      E4 | Lục Yên | Cumulative | 988 | person
      B5 | Văn Yên | New | 28 | person
      C5 | Văn Yên | Cumulative | 1232 | person
      D5 | Lục Yên | New | 33 | person
      E5 | Lục Yên | Cumulative | 1021 | person
      B6 | Văn Yên | New | 40 | person
      C6 | Văn Yên | Cumulative | 1272 | person
      D6 | Lục Yên | New | 22 | person
      E6 | Lục Yên | Cumulative | 1043 | person`,
  },
  {
    name: "communication budget by lines under components, an overspend in brackets, the rate spent",
    language: "en",
    table: `
    Communication budget execution, January - October 2025 (USD)|||||
    Code|Budget line|Approved|Spent|Balance|Burn rate
    A|Community outreach||||
    A1|Village meetings|48,000|39,650|8,350|82.6%
    A2|Loudspeaker broadcasts|12,500|13,120|(620)|105.0%
    B|Materials||||
    B1|Leaflets and posters|20,000|18,400|1,600|92.0%
    B2|Radio spots|9,000|4,275|4,725|47.5%
    |Grand total|89,500|75,445|14,055|84.3%`,
    figures: `
      C4 |  | Community outreach / Village meetings / Approved | 48000 | USD
      D4 |  | Community outreach / Village meetings / Spent | 39650 | USD
      E4 |  | Community outreach / Village meetings / Balance | 8350 | USD
      F4 |  | Community outreach / Village meetings / Burn rate | 82.6 | percent
      C5 |  | Community outreach / Loudspeaker broadcasts / Approved | 12500 | USD
      D5 |  | Community outreach / Loudspeaker broadcasts / Spent | 13120 | USD
      E5 |  | Community outreach / Loudspeaker broadcasts / Balance | -620 | USD
      F5 |  | Community outreach / Loudspeaker broadcasts / Burn rate | 105 | percent
      C7 |  | Materials / Leaflets and posters / Approved | 20000 | USD
      D7 |  | Materials / Leaflets and posters / Spent | 18400 | USD
      E7 |  | Materials / Leaflets and posters / Balance | 1600 | USD
      F7 |  | Materials / Leaflets and posters / Burn rate | 92 | percent
      C8 |  | Materials / Radio spots / Approved | 9000 | USD
      D8 |  | Materials / Radio spots / Spent | 4275 | USD
      E8 |  | Materials / Radio spots / Balance | 4725 | USD
      F8 |  | Materials / Radio spots / Burn rate | 47.5 | percent`,
  },
  {
    name: "outreach teams by district with cells that could not be filled, dates due, a footnote and a source",
    language: "en",
    table: `
    Team|District|Households visited|People advised|Signed up*|Follow-up due
    Team 1|Bao Yen|212|640|38|5 Dec 2025
    Team 2|Van Ban|185|n/a|21|8 Dec 2025
    Team 3|Tran Yen|—|377|17|
    Team 4|Yen Binh|240|702|44|9 Dec 2025
    Total||637|1,719|120|
    * Signed up for voluntary SI or household HI on the day.|||||
    Source: team diaries, 17-28 November 2025|||||`,
    figures: `
      C2 | Bảo Yên | Households visited | 212 | household
      D2 | Bảo Yên | People advised | 640 | person
      E2 | Bảo Yên | Signed up* | 38 | person
      C3 | Văn Bàn | Households visited | 185 | household
      E3 | Văn Bàn | Signed up* | 21 | person
      D4 | Trấn Yên | People advised | 377 | person
      E4 | Trấn Yên | Signed up* | 17 | person
      C5 | Yên Bình | Households visited | 240 | household
      D5 | Yên Bình | People advised | 702 | person
      E5 | Yên Bình | Signed up* | 44 | person`,
  },
  {
    name: "costs in dollars beside how many meetings they paid for",
    language: "en",
    table: `
    Spending of the campaign by office (USD)
    Office|Number of meetings|People reached|Leaflets|Radio
    Sa Pa|12|1,340|420|250
    Bac Ha|9|880|310|0`,
    figures: `
      B3 | Sa Pa | Number of meetings | 12 | event
      C3 | Sa Pa | People reached | 1340 | person
      D3 | Sa Pa | Leaflets | 420 | USD
      E3 | Sa Pa | Radio | 250 | USD
      B4 | Bắc Hà | Number of meetings | 9 | event
      C4 | Bắc Hà | People reached | 880 | person
      D4 | Bắc Hà | Leaflets | 310 | USD
      E4 | Bắc Hà | Radio | 0 | USD`,
  },
  {
    name: "rates that grow by a tenth from row to row and are no running numbers",
    language: "en",
    table: `
    Quarter|Unemployment insurance rate (%)|Arrears (%)
    Q1|1.1|3.1
    Q2|1.2|3.0
    Q3|1.3|2.8`,
    figures: `
      B2 |  | Unemployment insurance rate (%) | 1.1 | percent
      C2 |  | Arrears (%) | 3.1 | percent
      B3 |  | Unemployment insurance rate (%) | 1.2 | percent
      C3 |  | Arrears (%) | 3 | percent
      B4 |  | Unemployment insurance rate (%) | 1.3 | percent
      C4 |  | Arrears (%) | 2.8 | percent`,
  },
];
