import type { Layout } from "./layout";

/** Vietnamese excerpts: clusters, missing values, stacked tables, coverage, one day, quarters. */
export const excerptLayouts: readonly Layout[] = [
  {
    name: "regions with a line of their own and a subtotal after their offices",
    language: "vi",
    table: `
    STT|Đơn vị|Số hộ nghèo|Số hộ cận nghèo|Số người được cấp thẻ
    Cụm 1: Vùng cao||||
    1|Si Ma Cai|402|310|2.870
    2|Mường Khương|511|402|3.640
    |Cộng cụm 1|913|712|6.510
    Cụm 2: Vùng thấp||||
    3|Bảo Thắng|120|205|1.310
    4|Lào Cai|45|88|512
    |Cộng cụm 2|165|293|1.822
    |Tổng cộng|1.078|1.005|8.332`,
    figures: `
      C3 | Si Ma Cai | Số hộ nghèo | 402 | household
      D3 | Si Ma Cai | Số hộ cận nghèo | 310 | household
      E3 | Si Ma Cai | Số người được cấp thẻ | 2870 | person
      C4 | Mường Khương | Số hộ nghèo | 511 | household
      D4 | Mường Khương | Số hộ cận nghèo | 402 | household
      E4 | Mường Khương | Số người được cấp thẻ | 3640 | person
      C7 | Bảo Thắng | Số hộ nghèo | 120 | household
      D7 | Bảo Thắng | Số hộ cận nghèo | 205 | household
      E7 | Bảo Thắng | Số người được cấp thẻ | 1310 | person
      C8 | Lào Cai | Số hộ nghèo | 45 | household
      D8 | Lào Cai | Số hộ cận nghèo | 88 | household
      E8 | Lào Cai | Số người được cấp thẻ | 512 | person`,
  },
  {
    name: "what is missing marked in four ways, negative growth in parentheses, percent signs in cells",
    language: "vi",
    table: `
    Đơn vị|Tháng 9|Tháng 10|Tăng trưởng
    Sa Pa|620|642|3,5%
    Bát Xát|-|415|…
    Trấn Yên|350|338|(3,4%)
    Lục Yên|x|402|x
    Văn Bàn|310||`,
    figures: `
      B2 | Sa Pa | Tháng 9 | 620 | person
      C2 | Sa Pa | Tháng 10 | 642 | person
      D2 | Sa Pa | Tăng trưởng | 3.5 | percent
      C3 | Bát Xát | Tháng 10 | 415 | person
      B4 | Trấn Yên | Tháng 9 | 350 | person
      C4 | Trấn Yên | Tháng 10 | 338 | person
      D4 | Trấn Yên | Tăng trưởng | -3.4 | percent
      C5 | Lục Yên | Tháng 10 | 402 | person
      B6 | Văn Bàn | Tháng 9 | 310 | person`,
  },
  {
    name: "two tables stacked, the second of money with another header, a total in each",
    language: "vi",
    table: `
    I. SỐ NGƯỜI (người)
    Đơn vị|BHXH TN|BHYT HGĐ
    Văn Yên|702|15.310
    Yên Bình|410|12.204
    Cộng|1.112|27.514

    II. SỐ TIỀN (triệu đồng)
    Đơn vị|Phải thu|Đã thu|Còn nợ
    Văn Yên|3.010,5|2.950|60,5
    Yên Bình|2.204|2.204|0
    Cộng|5.214,5|5.154|60,5`,
    figures: `
      B3 | Văn Yên | BHXH TN | 702 | person
      C3 | Văn Yên | BHYT HGĐ | 15310 | person
      B4 | Yên Bình | BHXH TN | 410 | person
      C4 | Yên Bình | BHYT HGĐ | 12204 | person
      B9 | Văn Yên | Phải thu | 3010500000 | VND
      C9 | Văn Yên | Đã thu | 2950000000 | VND
      D9 | Văn Yên | Còn nợ | 60500000 | VND
      B10 | Yên Bình | Phải thu | 2204000000 | VND
      C10 | Yên Bình | Đã thu | 2204000000 | VND
      D10 | Yên Bình | Còn nợ | 0 | VND`,
  },
  {
    name: "whole percents in one column and hundredths in another, a target in percent beside",
    language: "vi",
    table: `
    Địa phương|Dân số (người)|Có thẻ BHYT (người)|Bao phủ (%)|Chỉ tiêu bao phủ (%)|So với chỉ tiêu (điểm %)
    Xã Võ Lao|6.120|5.998|98,01|97|1,01
    Xã Khánh Yên|5.480|5.165|94,25|97|-2,75
    Phường Cam Đường|18.655|18.002|96,50|97|-0,5`,
    figures: `
      B2 | Xã Võ Lao | Dân số (người) | 6120 | person
      C2 | Xã Võ Lao | Có thẻ BHYT (người) | 5998 | person
      D2 | Xã Võ Lao | Bao phủ (%) | 98.01 | percent
      E2 | Xã Võ Lao | Chỉ tiêu bao phủ (%) | 97 | percent
      F2 | Xã Võ Lao | So với chỉ tiêu (điểm %) | 1.01 | percent
      B3 | Khánh Yên | Dân số (người) | 5480 | person
      C3 | Khánh Yên | Có thẻ BHYT (người) | 5165 | person
      D3 | Khánh Yên | Bao phủ (%) | 94.25 | percent
      E3 | Khánh Yên | Chỉ tiêu bao phủ (%) | 97 | percent
      F3 | Khánh Yên | So với chỉ tiêu (điểm %) | -2.75 | percent
      B4 | Cam Đường | Dân số (người) | 18655 | person
      C4 | Cam Đường | Có thẻ BHYT (người) | 18002 | person
      D4 | Cam Đường | Bao phủ (%) | 96.5 | percent
      E4 | Cam Đường | Chỉ tiêu bao phủ (%) | 97 | percent
      F4 | Cam Đường | So với chỉ tiêu (điểm %) | -0.5 | percent`,
  },
  {
    name: "the report of one day: activity, place and time in words, people reached as the only figure",
    language: "vi",
    table: `
    Thời gian|Địa điểm|Hình thức|Số người tham dự
    8h00 ngày 15/11|Xã Tả Phìn|Hội nghị|85
    14h00 ngày 15/11|Xã Bản Qua|Nhóm nhỏ|12
    9h30 ngày 16/11|Phường Sa Pa|Tư vấn tại chợ|140`,
    figures: `
      D2 | Tả Phìn | Số người tham dự | 85 | person
      D3 | Xã Bản Qua | Số người tham dự | 12 | person
      D4 | Sa Pa | Số người tham dự | 140 | person`,
  },
  {
    name: "four quarters and the year of one office, indicators down, a unit in every row's name",
    language: "vi",
    table: `
    Chỉ tiêu|Quý I|Quý II|Quý III|Quý IV|Cả năm
    Số người BHXH TN tăng mới (người)|31|44|52|60|187
    Số thu BHXH TN (triệu đồng)|150,5|182|201,5|230|764
    Tỷ lệ hoàn thành (%)|15,5|37,5|63,5|93,5|93,5`,
    figures: `
      B2 |  | Số người BHXH TN tăng mới (người) / Quý I | 31 | person
      C2 |  | Số người BHXH TN tăng mới (người) / Quý II | 44 | person
      D2 |  | Số người BHXH TN tăng mới (người) / Quý III | 52 | person
      E2 |  | Số người BHXH TN tăng mới (người) / Quý IV | 60 | person
      F2 |  | Số người BHXH TN tăng mới (người) / Cả năm | 187 | person
      B3 |  | Số thu BHXH TN (triệu đồng) / Quý I | 150500000 | VND
      C3 |  | Số thu BHXH TN (triệu đồng) / Quý II | 182000000 | VND
      D3 |  | Số thu BHXH TN (triệu đồng) / Quý III | 201500000 | VND
      E3 |  | Số thu BHXH TN (triệu đồng) / Quý IV | 230000000 | VND
      F3 |  | Số thu BHXH TN (triệu đồng) / Cả năm | 764000000 | VND
      B4 |  | Tỷ lệ hoàn thành (%) / Quý I | 15.5 | percent
      C4 |  | Tỷ lệ hoàn thành (%) / Quý II | 37.5 | percent
      D4 |  | Tỷ lệ hoàn thành (%) / Quý III | 63.5 | percent
      E4 |  | Tỷ lệ hoàn thành (%) / Quý IV | 93.5 | percent
      F4 |  | Tỷ lệ hoàn thành (%) / Cả năm | 93.5 | percent`,
  },
];
