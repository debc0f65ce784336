import type { Layout } from "./layout";

/** English results: disbursement, sex and age, baseline and endline, printed pages. */
export const resultLayouts: readonly Layout[] = [
  {
    name: "disbursement by quarter, the currency of each line in a column of its own",
    language: "en",
    table: `
    Disbursement by quarter, 2025|||||
    Activity|Currency|Q1|Q2|Q3|Total
    Training of communicators|USD|12,400|8,900|15,250|36,550
    Printing of leaflets|VND million|210|145.5|0|355.5
    Radio and loudspeakers|VND million|88|92|101.5|281.5`,
    figures: `
      C3 |  | Training of communicators / Q1 | 12400 | USD
      D3 |  | Training of communicators / Q2 | 8900 | USD
      E3 |  | Training of communicators / Q3 | 15250 | USD
      C4 |  | Printing of leaflets / Q1 | 210000000 | VND
      D4 |  | Printing of leaflets / Q2 | 145500000 | VND
      E4 |  | Printing of leaflets / Q3 | 0 | VND
      C5 |  | Radio and loudspeakers / Q1 | 88000000 | VND
      D5 |  | Radio and loudspeakers / Q2 | 92000000 | VND
      E5 |  | Radio and loudspeakers / Q3 | 101500000 | VND`,
  },
  {
    name: "women and men by three ages each, communes down",
    language: "en",
    table: `
    Participants by sex and age group||||||
    Commune|Women|||Men||
    |15-29|30-44|45+|15-29|30-44|45+
    Ta Phin|21|34|18|15|22|20
    Muong Hum|12|19|9|10|16|8
    Total|33|53|27|25|38|28`,
    merged: ["A1:G1", "A2:A3", "B2:D2", "E2:G2"],
    figures: `
      B4 | Tả Phìn | Women / 15-29 | 21 | person
      C4 | Tả Phìn | Women / 30-44 | 34 | person
      D4 | Tả Phìn | Women / 45+ | 18 | person
      E4 | Tả Phìn | Men / 15-29 | 15 | person
      F4 | Tả Phìn | Men / 30-44 | 22 | person
      G4 | Tả Phìn | Men / 45+ | 20 | person
      B5 | Mường Hum | Women / 15-29 | 12 | person
      C5 | Mường Hum | Women / 30-44 | 19 | person
      D5 | Mường Hum | Women / 45+ | 9 | person
      E5 | Mường Hum | Men / 15-29 | 10 | person
      F5 | Mường Hum | Men / 30-44 | 16 | person
      G5 | Mường Hum | Men / 45+ | 8 | person`,
  },
  {
    name: "baseline and endline with a signed change, women of which, where it is verified in words",
    language: "en",
    table: `
    Indicator|Baseline (2023)|Endline (2025)|Change|Source of verification
    Voluntary SI members|4,210|6,055|+1,845|VSS database
    of which women|2,090|3,240|+1,150|VSS database
    Households visited|0|9,480|+9,480|Field diaries
    Satisfaction of beneficiaries (%)|71.5|83.0|+11.5|Client survey`,
    figures: `
      B2 |  | Voluntary SI members / Baseline (2023) | 4210 | person
      C2 |  | Voluntary SI members / Endline (2025) | 6055 | person
      D2 |  | Voluntary SI members / Change | 1845 | person
      B3 |  | Voluntary SI members / of which women / Baseline (2023) | 2090 | person
      C3 |  | Voluntary SI members / of which women / Endline (2025) | 3240 | person
      D3 |  | Voluntary SI members / of which women / Change | 1150 | person
      B4 |  | Households visited / Baseline (2023) | 0 | household
      C4 |  | Households visited / Endline (2025) | 9480 | household
      D4 |  | Households visited / Change | 9480 | household
      B5 |  | Satisfaction of beneficiaries (%) / Baseline (2023) | 71.5 | percent
      C5 |  | Satisfaction of beneficiaries (%) / Endline (2025) | 83 | percent
      D5 |  | Satisfaction of beneficiaries (%) / Change | 11.5 | percent`,
  },
  {
    name: "two printed pages on one sheet with sums carried forward and page numbers",
    language: "en",
    table: `
    List of offices - new participants, November 2025|||
    No.|Office|Target|Achieved
    1|Sa Pa|120|131
    2|Bat Xat|110|97
    Carried forward||230|228
    Page 1 of 2|||

    No.|Office|Target|Achieved
    Brought forward||230|228
    3|Bac Ha|90|94
    4|Si Ma Cai|60|41
    Total||380|363
    Page 2 of 2|||`,
    figures: `
      C3 | Sa Pa | Target | 120 | person
      D3 | Sa Pa | Achieved | 131 | person
      C4 | Bát Xát | Target | 110 | person
      D4 | Bát Xát | Achieved | 97 | person
      C10 | Bắc Hà | Target | 90 | person
      D10 | Bắc Hà | Achieved | 94 | person
      C11 | Si Ma Cai | Target | 60 | person
      D11 | Si Ma Cai | Achieved | 41 | person`,
  },
];
