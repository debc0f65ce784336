import type { Layout } from "./layout";

/** Rows: groups, subtotals, totals first, outlines of things counted, places over things. */
export const outlineLayouts: readonly Layout[] = [
  {
    name: "the total first",
    language: "vi",
    table: `
    Kết quả phát triển BHXH tự nguyện (người)
    STT|BHXH cơ sở|Chỉ tiêu|Thực hiện
    |Toàn tỉnh|155|149
    1|Sa Pa|54|61
    2|Bát Xát|40|38
    3|Bắc Hà|61|50`,
    figures: `
      C4 | Sa Pa | Chỉ tiêu | 54 | person
      D4 | Sa Pa | Thực hiện | 61 | person
      C5 | Bát Xát | Chỉ tiêu | 40 | person
      D5 | Bát Xát | Thực hiện | 38 | person
      C6 | Bắc Hà | Chỉ tiêu | 61 | person
      D6 | Bắc Hà | Thực hiện | 50 | person`,
  },
  {
    name: "Roman groups of offices with their own sums",
    language: "vi",
    table: `
    STT|Đơn vị|Số người
    I|Khu vực Lào Cai cũ|180
    1|Sa Pa|100
    2|Bắc Hà|80
    II|Khu vực Yên Bái cũ|250
    1|Lục Yên|150
    2|Văn Chấn|100
    |TỔNG CỘNG (I+II)|430`,
    figures: `
      C3 | Sa Pa | Số người | 100 | person
      C4 | Bắc Hà | Số người | 80 | person
      C6 | Lục Yên | Số người | 150 | person
      C7 | Văn Chấn | Số người | 100 | person`,
  },
  {
    name: "groups of offices without numbers, each closed by its sum",
    language: "vi",
    table: `
    Đơn vị|Kế hoạch|Thực hiện
    Cụm số 1||
    Sa Pa|10|12
    Bát Xát|20|18
    Cộng cụm số 1|30|30
    Cụm số 2||
    Văn Yên|15|16
    Trấn Yên|25|20
    Cộng cụm số 2|40|36
    Tổng cộng|70|66`,
    figures: `
      B3 | Sa Pa | Kế hoạch | 10 | person
      C3 | Sa Pa | Thực hiện | 12 | person
      B4 | Bát Xát | Kế hoạch | 20 | person
      C4 | Bát Xát | Thực hiện | 18 | person
      B7 | Văn Yên | Kế hoạch | 15 | person
      C7 | Văn Yên | Thực hiện | 16 | person
      B8 | Trấn Yên | Kế hoạch | 25 | person
      C8 | Trấn Yên | Thực hiện | 20 | person`,
  },
  {
    name: "communes under their office, whose row is their sum",
    language: "vi",
    table: `
    TT|Địa bàn|Số hộ|Số người
    1|BHXH Sa Pa|30|75
    1.1|Xã Tả Phìn|10|25
    1.2|Xã Mường Bo|20|50
    2|BHXH Bắc Hà|12|31
    2.1|Xã Cốc Lầu|5|11
    2.2|Xã Lùng Phình|7|20`,
    figures: `
      C3 | Tả Phìn | Số hộ | 10 | household
      D3 | Tả Phìn | Số người | 25 | person
      C4 | Mường Bo | Số hộ | 20 | household
      D4 | Mường Bo | Số người | 50 | person
      C6 | Xã Cốc Lầu | Số hộ | 5 | household
      D6 | Xã Cốc Lầu | Số người | 11 | person
      C7 | Lùng Phình | Số hộ | 7 | household
      D7 | Lùng Phình | Số người | 20 | person`,
  },
  {
    name: "the province's own row over its offices, with no word for a total",
    language: "vi",
    table: `
    Đơn vị|Chỉ tiêu|Thực hiện
    Tỉnh Lào Cai|120|132
    BHXH Sa Pa|50|61
    BHXH Bát Xát|30|33
    BHXH Bắc Hà|40|38`,
    figures: `
      B3 | Sa Pa | Chỉ tiêu | 50 | person
      C3 | Sa Pa | Thực hiện | 61 | person
      B4 | Bát Xát | Chỉ tiêu | 30 | person
      C4 | Bát Xát | Thực hiện | 33 | person
      B5 | Bắc Hà | Chỉ tiêu | 40 | person
      C5 | Bắc Hà | Thực hiện | 38 | person`,
  },
  {
    name: "running numbers inside the labels of an outline",
    language: "vi",
    table: `
    Đơn vị tính: người
    Nội dung|Kỳ này|Cùng kỳ năm trước
    I. BHXH||
    1. BHXH bắt buộc|98.412|97.050
    2. BHXH tự nguyện|31.870|29.104
    II. BHYT||
    1. Học sinh, sinh viên|120.500|118.020
    2. Hộ gia đình|402.118|377.905`,
    figures: `
      B4 |  | I. BHXH / 1. BHXH bắt buộc / Kỳ này | 98412 | person
      C4 |  | I. BHXH / 1. BHXH bắt buộc / Cùng kỳ năm trước | 97050 | person
      B5 |  | I. BHXH / 2. BHXH tự nguyện / Kỳ này | 31870 | person
      C5 |  | I. BHXH / 2. BHXH tự nguyện / Cùng kỳ năm trước | 29104 | person
      B7 |  | II. BHYT / 1. Học sinh, sinh viên / Kỳ này | 120500 | person
      C7 |  | II. BHYT / 1. Học sinh, sinh viên / Cùng kỳ năm trước | 118020 | person
      B8 |  | II. BHYT / 2. Hộ gia đình / Kỳ này | 402118 | person
      C8 |  | II. BHYT / 2. Hộ gia đình / Cùng kỳ năm trước | 377905 | person`,
  },
  {
    name: "offices as lines over the things they did",
    language: "vi",
    table: `
    Hoạt động|ĐVT|Số lượng
    BHXH Yên Bình||
    Lễ ra quân|cuộc|2
    Hội nghị đối thoại|hội nghị|3
    BHXH Văn Chấn||
    Lễ ra quân|cuộc|1
    Hội nghị đối thoại|hội nghị|4`,
    figures: `
      C3 | Yên Bình | Lễ ra quân / Số lượng | 2 | event
      C4 | Yên Bình | Hội nghị đối thoại / Số lượng | 3 | event
      C6 | Văn Chấn | Lễ ra quân / Số lượng | 1 | event
      C7 | Văn Chấn | Hội nghị đối thoại / Số lượng | 4 | event`,
  },
  {
    name: "one thing counted as a line over all offices, then the next",
    language: "vi",
    table: `
    STT|Đơn vị|Chỉ tiêu|Thực hiện
    A|BHXH tự nguyện||
    1|Sa Pa|10|12
    2|Bắc Hà|8|7
    B|BHYT hộ gia đình||
    1|Sa Pa|100|120
    2|Bắc Hà|80|70`,
    figures: `
      C3 | Sa Pa | BHXH tự nguyện / Chỉ tiêu | 10 | person
      D3 | Sa Pa | BHXH tự nguyện / Thực hiện | 12 | person
      C4 | Bắc Hà | BHXH tự nguyện / Chỉ tiêu | 8 | person
      D4 | Bắc Hà | BHXH tự nguyện / Thực hiện | 7 | person
      C6 | Sa Pa | BHYT hộ gia đình / Chỉ tiêu | 100 | person
      D6 | Sa Pa | BHYT hộ gia đình / Thực hiện | 120 | person
      C7 | Bắc Hà | BHYT hộ gia đình / Chỉ tiêu | 80 | person
      D7 | Bắc Hà | BHYT hộ gia đình / Thực hiện | 70 | person`,
  },
];
