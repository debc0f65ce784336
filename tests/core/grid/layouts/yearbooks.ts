import type { Layout } from "./layout";

/** Tables of yearbooks and donors: two languages, surveys, currencies, pairs of years. */
export const yearbookLayouts: readonly Layout[] = [
  {
    name: "a yearbook's table in two languages: years down, a line of English under each heading",
    language: "vi",
    table: `
    Số người tham gia bảo hiểm phân theo loại hình
    Number of insured persons by type of insurance
    ||||Nghìn người - Thous. persons
    Năm|BHXH bắt buộc|BHXH tự nguyện|BHYT|BHTN
    Year|Compulsory SI|Voluntary SI|Health insurance|Unemployment insurance
    2022|98,4|24,1|1.370,2|80,5
    2023|100,1|29,1|1.391,6|81,3
    Sơ bộ - Prel. 2024|103,5|31,9|1.402,7|82,9`,
    figures: `
      B6 |  | BHXH bắt buộc / Compulsory SI | 98400 | person
      C6 |  | BHXH tự nguyện / Voluntary SI | 24100 | person
      D6 |  | BHYT / Health insurance | 1370200 | person
      E6 |  | BHTN / Unemployment insurance | 80500 | person
      B7 |  | BHXH bắt buộc / Compulsory SI | 100100 | person
      C7 |  | BHXH tự nguyện / Voluntary SI | 29100 | person
      D7 |  | BHYT / Health insurance | 1391600 | person
      E7 |  | BHTN / Unemployment insurance | 81300 | person
      B8 |  | BHXH bắt buộc / Compulsory SI | 103500 | person
      C8 |  | BHXH tự nguyện / Voluntary SI | 31900 | person
      D8 |  | BHYT / Health insurance | 1402700 | person
      E8 |  | BHTN / Unemployment insurance | 82900 | person`,
  },
  {
    name: "both languages in one heading with a stroke, districts down, shares of women",
    language: "vi",
    table: `
    Địa phương/District|Số người (Persons)|Trong đó: Nữ/Of which: Female|Tỷ lệ nữ (%)/Female share (%)
    Văn Bàn|1.884|902|47,9
    Bảo Yên|2.395|1.205|50,3
    Lục Yên|2.963|1.511|51
    TỔNG SỐ/TOTAL|7.242|3.618|50`,
    figures: `
      B2 | Văn Bàn | Số người (Persons) | 1884 | person
      C2 | Văn Bàn | Trong đó: Nữ/Of which: Female | 902 | person
      D2 | Văn Bàn | Tỷ lệ nữ (%)/Female share (%) | 47.9 | percent
      B3 | Bảo Yên | Số người (Persons) | 2395 | person
      C3 | Bảo Yên | Trong đó: Nữ/Of which: Female | 1205 | person
      D3 | Bảo Yên | Tỷ lệ nữ (%)/Female share (%) | 50.3 | percent
      B4 | Lục Yên | Số người (Persons) | 2963 | person
      C4 | Lục Yên | Trong đó: Nữ/Of which: Female | 1511 | person
      D4 | Lục Yên | Tỷ lệ nữ (%)/Female share (%) | 51 | percent`,
  },
  {
    name: "answers of a survey as shares of all, the number asked first, all offices last",
    language: "en",
    table: `
    Table 7. Satisfaction with the service, percent of respondents
    Office|Respondents|Very satisfied|Satisfied|Not satisfied|No answer
    Sa Pa|212|41.5|48.1|6.6|3.8
    Van Yen|187|38.0|52.4|7.5|2.1
    Yen Binh|164|44.5|45.1|8.5|1.8
    All offices|563|41.2|48.7|7.5|2.7`,
    figures: `
      B3 | Sa Pa | Respondents | 212 | person
      C3 | Sa Pa | Very satisfied | 41.5 | percent
      D3 | Sa Pa | Satisfied | 48.1 | percent
      E3 | Sa Pa | Not satisfied | 6.6 | percent
      F3 | Sa Pa | No answer | 3.8 | percent
      B4 | Văn Yên | Respondents | 187 | person
      C4 | Văn Yên | Very satisfied | 38 | percent
      D4 | Văn Yên | Satisfied | 52.4 | percent
      E4 | Văn Yên | Not satisfied | 7.5 | percent
      F4 | Văn Yên | No answer | 2.1 | percent
      B5 | Yên Bình | Respondents | 164 | person
      C5 | Yên Bình | Very satisfied | 44.5 | percent
      D5 | Yên Bình | Satisfied | 45.1 | percent
      E5 | Yên Bình | Not satisfied | 8.5 | percent
      F5 | Yên Bình | No answer | 1.8 | percent`,
  },
  {
    name: "grants of donors in three currencies, the currency in a column",
    language: "en",
    table: `
    Donor|Purpose|Currency|Committed|Disbursed|Disbursed, %
    World Bank|Outreach|USD|250,000|181,500|72.6
    EU delegation|Training|EUR|90,000|90,000|100.0
    Provincial budget|Leaflets|VND|1,450,000,000|1,102,300,000|76.0`,
    figures: `
      D2 |  | World Bank / Committed | 250000 | USD
      E2 |  | World Bank / Disbursed | 181500 | USD
      F2 |  | World Bank / Disbursed, % | 72.6 | percent
      D3 |  | EU delegation / Committed | 90000 | EUR
      E3 |  | EU delegation / Disbursed | 90000 | EUR
      F3 |  | EU delegation / Disbursed, % | 100 | percent
      D4 |  | Provincial budget / Committed | 1450000000 | VND
      E4 |  | Provincial budget / Disbursed | 1102300000 | VND
      F4 |  | Provincial budget / Disbursed, % | 76 | percent`,
  },
  {
    name: "pairs of years with the change in percent for each of three things",
    language: "en",
    table: `
    District|Insured persons|||Pensioners|||Contributions (VND billion)||
    |2023|2024|% change|2023|2024|% change|2023|2024|% change
    Bao Thang|31,204|32,110|2.9|4,210|4,055|-3.7|210.4|228.9|8.8
    Bat Xat|18,730|18,402|-1.8|2,980|3,120|4.7|118.0|125.3|6.2
    Total|49,934|50,512|1.2|7,190|7,175|-0.2|328.4|354.2|7.9`,
    merged: ["A1:A2", "B1:D1", "E1:G1", "H1:J1"],
    figures: `
      B3 | Bảo Thắng | Insured persons / 2023 | 31204 | person
      C3 | Bảo Thắng | Insured persons / 2024 | 32110 | person
      D3 | Bảo Thắng | Insured persons / % change | 2.9 | percent
      E3 | Bảo Thắng | Pensioners / 2023 | 4210 | person
      F3 | Bảo Thắng | Pensioners / 2024 | 4055 | person
      G3 | Bảo Thắng | Pensioners / % change | -3.7 | percent
      H3 | Bảo Thắng | Contributions (VND billion) / 2023 | 210400000000 | VND
      I3 | Bảo Thắng | Contributions (VND billion) / 2024 | 228900000000 | VND
      J3 | Bảo Thắng | Contributions (VND billion) / % change | 8.8 | percent
      B4 | Bát Xát | Insured persons / 2023 | 18730 | person
      C4 | Bát Xát | Insured persons / 2024 | 18402 | person
      D4 | Bát Xát | Insured persons / % change | -1.8 | percent
      E4 | Bát Xát | Pensioners / 2023 | 2980 | person
      F4 | Bát Xát | Pensioners / 2024 | 3120 | person
      G4 | Bát Xát | Pensioners / % change | 4.7 | percent
      H4 | Bát Xát | Contributions (VND billion) / 2023 | 118000000000 | VND
      I4 | Bát Xát | Contributions (VND billion) / 2024 | 125300000000 | VND
      J4 | Bát Xát | Contributions (VND billion) / % change | 6.2 | percent`,
  },
];
