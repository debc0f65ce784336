import type { Layout } from "./layout";

/** What cells hold: signs of no value, brackets, footnotes, units of their own, telephone numbers. */
export const valueLayouts: readonly Layout[] = [
  {
    name: "dashes, dots and crosses are no value, zero is one",
    language: "vi",
    table: `
    Đơn vị|BHXH tự nguyện|BHYT hộ gia đình|Số lễ ra quân
    Sa Pa|-|120|0
    Bát Xát|…|x|1
    Bắc Hà|7||n/a`,
    figures: `
      C2 | Sa Pa | BHYT hộ gia đình | 120 | person
      D2 | Sa Pa | Số lễ ra quân | 0 | event
      D3 | Bát Xát | Số lễ ra quân | 1 | event
      B4 | Bắc Hà | BHXH tự nguyện | 7 | person`,
  },
  {
    name: "losses in brackets and with signs",
    language: "vi",
    table: `
    Đơn vị|Thực hiện (người)|Tăng, giảm so với cùng kỳ (người)|Tăng, giảm (%)
    Sa Pa|1.250|(35)|-2,7
    Bát Xát|980|+12|1,2
    Bắc Hà|760|−8|(1,0)`,
    figures: `
      B2 | Sa Pa | Thực hiện (người) | 1250 | person
      C2 | Sa Pa | Tăng, giảm so với cùng kỳ (người) | -35 | person
      D2 | Sa Pa | Tăng, giảm (%) | -2.7 | percent
      B3 | Bát Xát | Thực hiện (người) | 980 | person
      C3 | Bát Xát | Tăng, giảm so với cùng kỳ (người) | 12 | person
      D3 | Bát Xát | Tăng, giảm (%) | 1.2 | percent
      B4 | Bắc Hà | Thực hiện (người) | 760 | person
      C4 | Bắc Hà | Tăng, giảm so với cùng kỳ (người) | -8 | person
      D4 | Bắc Hà | Tăng, giảm (%) | -1 | percent`,
  },
  {
    name: "footnote marks, remarks and a signature block",
    language: "vi",
    table: `
    STT|Đơn vị|Số người (*)
    1|Sa Pa (1)|1.250*
    2|Bát Xát|980¹
    3|Bắc Hà*|760 (2)
    (*) Gồm cả người tham gia lại.
    (1) Số liệu đến ngày 25/11/2025.
    ||Lào Cai, ngày 30 tháng 11 năm 2025
    NGƯỜI LẬP BIỂU||GIÁM ĐỐC
    (Ký, họ tên)||(Ký, đóng dấu)
    Nguyễn Văn A||Trần Thị B`,
    figures: `
      C2 | Sa Pa | Số người (*) | 1250 | person
      C3 | Bát Xát | Số người (*) | 980 | person
      C4 | Bắc Hà | Số người (*) | 760 | person`,
  },
  {
    name: "units and percent signs in the cells themselves",
    language: "vi",
    table: `
    Đơn vị|Tham gia mới|Số thu|Đạt kế hoạch
    Sa Pa|12 người|1,5 tỷ đồng|62,4%
    Bắc Hà|7 người|820 triệu đồng|100 %`,
    figures: `
      B2 | Sa Pa | Tham gia mới | 12 | person
      C2 | Sa Pa | Số thu | 1500000000 | VND
      D2 | Sa Pa | Đạt kế hoạch | 62.4 | percent
      B3 | Bắc Hà | Tham gia mới | 7 | person
      C3 | Bắc Hà | Số thu | 820000000 | VND
      D3 | Bắc Hà | Đạt kế hoạch | 100 | percent`,
  },
  {
    name: "codes, telephone numbers, dates and ranks are no figures",
    language: "vi",
    table: `
    STT|Mã đơn vị|Đơn vị|Điện thoại|Ngày báo cáo|Số người|Xếp hạng
    1|1001|Sa Pa|0214 3820 123|25/11/2025|54|2
    2|1002|Bát Xát|0214 3821 456|26/11/2025|61|1
    3|1003|Bắc Hà|0214 3822 789|26/11/2025|40|3`,
    figures: `
      F2 | Sa Pa | Số người | 54 | person
      F3 | Bát Xát | Số người | 61 | person
      F4 | Bắc Hà | Số người | 40 | person`,
  },
  {
    name: "things counted down the rows, each with its unit in brackets",
    language: "vi",
    table: `
    Báo cáo của BHXH Yên Bình tháng 11/2025
    TT|Nội dung|Kết quả
    1|Số lễ ra quân (cuộc)|2
    2|Số người được tư vấn (lượt người)|1.575
    3|Số tiền thu (nghìn đồng)|250.300
    4|Tỷ lệ chi trả qua tài khoản (%)|64,5`,
    figures: `
      C3 |  | Số lễ ra quân (cuộc) / Kết quả | 2 | event
      C4 |  | Số người được tư vấn (lượt người) / Kết quả | 1575 | attendance
      C5 |  | Số tiền thu (nghìn đồng) / Kết quả | 250300000 | VND
      C6 |  | Tỷ lệ chi trả qua tài khoản (%) / Kết quả | 64.5 | percent`,
  },
  {
    name: "thousands with spaces, districts with their kind, words without marks",
    language: "vi",
    table: `
    TT|Ten don vi|Ke hoach|Thuc hien
    1|BHXH huyen Dong Van|1 250|1 301
    2|BHXH huyen Meo Vac|980|1 002
    |Tong cong|2 230|2 303`,
    figures: `
      C2 | Đồng Văn | Ke hoach | 1250 | person
      D2 | Đồng Văn | Thuc hien | 1301 | person
      C3 | Mèo Vạc | Ke hoach | 980 | person
      D3 | Mèo Vạc | Thuc hien | 1002 | person`,
  },
];
