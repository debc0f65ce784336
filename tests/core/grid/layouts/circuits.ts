import type { Layout } from "./layout";

/** Vietnamese tables of teams, schools, sources, regimes, collection points and shares. */
export const circuitLayouts: readonly Layout[] = [
  {
    name: "teams of one office as rows, what each did on two days",
    language: "vi",
    table: `
    TT|Tổ tuyên truyền|Ngày 15/11||Ngày 16/11||Tổng cộng
    ||Số hộ|Số người tham gia|Số hộ|Số người tham gia|
    1|Tổ 1|12|3|15|4|7
    2|Tổ 2|9|1|11|2|3
    3|Tổ 3|20|5|-|-|5
    |Cộng|41|9|26|6|15`,
    merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
    figures: `
      C3 | Tổ 1 | Ngày 15/11 / Số hộ | 12 | household
      D3 | Tổ 1 | Ngày 15/11 / Số người tham gia | 3 | person
      E3 | Tổ 1 | Ngày 16/11 / Số hộ | 15 | household
      F3 | Tổ 1 | Ngày 16/11 / Số người tham gia | 4 | person
      C4 | Tổ 2 | Ngày 15/11 / Số hộ | 9 | household
      D4 | Tổ 2 | Ngày 15/11 / Số người tham gia | 1 | person
      E4 | Tổ 2 | Ngày 16/11 / Số hộ | 11 | household
      F4 | Tổ 2 | Ngày 16/11 / Số người tham gia | 2 | person
      C5 | Tổ 3 | Ngày 15/11 / Số hộ | 20 | household
      D5 | Tổ 3 | Ngày 15/11 / Số người tham gia | 5 | person`,
  },
  {
    name: "schools with pupils to insure and insured, what is left, the commune in the second column",
    language: "vi",
    table: `
    STT|Địa bàn|Trường học|Số học sinh|Đã tham gia BHYT|Chưa tham gia|Tỷ lệ tham gia (%)
    1|Sa Pa|THCS Tả Phìn|412|405|7|98,3
    2|Sa Pa|Tiểu học Mường Bo|388|388|0|100
    3|Bát Xát|THCS Bản Qua|520|498|22|95,8
    |Tổng||1.320|1.291|29|97,8`,
    figures: `
      D2 | Sa Pa | THCS Tả Phìn / Số học sinh | 412 | person
      E2 | Sa Pa | THCS Tả Phìn / Đã tham gia BHYT | 405 | person
      F2 | Sa Pa | THCS Tả Phìn / Chưa tham gia | 7 | person
      G2 | Sa Pa | THCS Tả Phìn / Tỷ lệ tham gia (%) | 98.3 | percent
      D3 | Sa Pa | Tiểu học Mường Bo / Số học sinh | 388 | person
      E3 | Sa Pa | Tiểu học Mường Bo / Đã tham gia BHYT | 388 | person
      F3 | Sa Pa | Tiểu học Mường Bo / Chưa tham gia | 0 | person
      G3 | Sa Pa | Tiểu học Mường Bo / Tỷ lệ tham gia (%) | 100 | percent
      D4 | Bát Xát | THCS Bản Qua / Số học sinh | 520 | person
      E4 | Bát Xát | THCS Bản Qua / Đã tham gia BHYT | 498 | person
      F4 | Bát Xát | THCS Bản Qua / Chưa tham gia | 22 | person
      G4 | Bát Xát | THCS Bản Qua / Tỷ lệ tham gia (%) | 95.8 | percent`,
  },
  {
    name: "a comparison of three sources of the same number, the difference at the end",
    language: "vi",
    table: `
    Đơn vị|Số liệu BHXH|Số liệu UBND xã|Số liệu phần mềm|Chênh lệch (PM - BHXH)
    Văn Yên|3.010|2.998|3.012|2
    Yên Bình|1.790|1.801|1.785|-5
    Trấn Yên|2.204|2.204|2.204|0`,
    figures: `
      B2 | Văn Yên | Số liệu BHXH | 3010 | person
      C2 | Văn Yên | Số liệu UBND xã | 2998 | person
      D2 | Văn Yên | Số liệu phần mềm | 3012 | person
      E2 | Văn Yên | Chênh lệch (PM - BHXH) | 2 | person
      B3 | Yên Bình | Số liệu BHXH | 1790 | person
      C3 | Yên Bình | Số liệu UBND xã | 1801 | person
      D3 | Yên Bình | Số liệu phần mềm | 1785 | person
      E3 | Yên Bình | Chênh lệch (PM - BHXH) | -5 | person
      B4 | Trấn Yên | Số liệu BHXH | 2204 | person
      C4 | Trấn Yên | Số liệu UBND xã | 2204 | person
      D4 | Trấn Yên | Số liệu phần mềm | 2204 | person
      E4 | Trấn Yên | Chênh lệch (PM - BHXH) | 0 | person`,
  },
  {
    name: "titles in capitals, the unit in the corner of the header, two decimals of billions",
    language: "vi",
    table: `
    TÌNH HÌNH GIẢI QUYẾT, CHI TRẢ CÁC CHẾ ĐỘ
    9 THÁNG NĂM 2025
    ĐVT: tỷ đồng|Ước thực hiện 9 tháng|Cùng kỳ 2024|So cùng kỳ (%)
    Lương hưu, trợ cấp hằng tháng|985,42|912,10|108,0
    Ốm đau, thai sản|61,05|64,70|94,4
    BHXH một lần|77,90|88,35|88,2
    Trợ cấp thất nghiệp|40,11|38,02|105,5
    Tổng cộng|1.164,48|1.103,17|105,6`,
    figures: `
      B4 |  | Lương hưu, trợ cấp hằng tháng / Ước thực hiện 9 tháng | 985420000000 | VND
      C4 |  | Lương hưu, trợ cấp hằng tháng / Cùng kỳ 2024 | 912100000000 | VND
      D4 |  | Lương hưu, trợ cấp hằng tháng / So cùng kỳ (%) | 108 | percent
      B5 |  | Ốm đau, thai sản / Ước thực hiện 9 tháng | 61050000000 | VND
      C5 |  | Ốm đau, thai sản / Cùng kỳ 2024 | 64700000000 | VND
      D5 |  | Ốm đau, thai sản / So cùng kỳ (%) | 94.4 | percent
      B6 |  | BHXH một lần / Ước thực hiện 9 tháng | 77900000000 | VND
      C6 |  | BHXH một lần / Cùng kỳ 2024 | 88350000000 | VND
      D6 |  | BHXH một lần / So cùng kỳ (%) | 88.2 | percent
      B7 |  | Trợ cấp thất nghiệp / Ước thực hiện 9 tháng | 40110000000 | VND
      C7 |  | Trợ cấp thất nghiệp / Cùng kỳ 2024 | 38020000000 | VND
      D7 |  | Trợ cấp thất nghiệp / So cùng kỳ (%) | 105.5 | percent`,
  },
  {
    name: "collection points: how many run, how many people serve, names of villages in words",
    language: "vi",
    table: `
    Xã|Điểm thu đang hoạt động|Nhân viên thu (người)|Người tham gia qua điểm thu|Các thôn có điểm thu
    Bản Qua|3|5|412|Bản Vền, Tân Bảo
    Y Tý|2|2|205|Mò Phú Chải
    Trịnh Tường|4|6|530|Bản Mạc, Phố Mới 1
    Cộng|9|13|1.147|`,
    figures: `
      C2 | Bản Qua | Nhân viên thu (người) | 5 | person
      D2 | Bản Qua | Người tham gia qua điểm thu | 412 | person
      C3 | Y Tý | Nhân viên thu (người) | 2 | person
      D3 | Y Tý | Người tham gia qua điểm thu | 205 | person
      C4 | Trịnh Tường | Nhân viên thu (người) | 6 | person
      D4 | Trịnh Tường | Người tham gia qua điểm thu | 530 | person
      B2 | Bản Qua | Điểm thu đang hoạt động | 3 | booth
      B3 | Y Tý | Điểm thu đang hoạt động | 2 | booth
      B4 | Trịnh Tường | Điểm thu đang hoạt động | 4 | booth`,
  },
  {
    name: "percentages only: shares of three groups in each office, all hundred",
    language: "vi",
    table: `
    Cơ cấu người tham gia BHXH tự nguyện (%)
    Đơn vị|Nông dân|Buôn bán nhỏ|Khác|Tổng
    Lào Cai|41,5|38,2|20,3|100
    Nghĩa Lộ|55,1|30,4|14,5|100
    Mù Cang Chải|72|12,6|15,4|100`,
    figures: `
      B3 | Lào Cai | Nông dân | 41.5 | percent
      C3 | Lào Cai | Buôn bán nhỏ | 38.2 | percent
      D3 | Lào Cai | Khác | 20.3 | percent
      E3 | Lào Cai | Tổng | 100 | percent
      B4 | Nghĩa Lộ | Nông dân | 55.1 | percent
      C4 | Nghĩa Lộ | Buôn bán nhỏ | 30.4 | percent
      D4 | Nghĩa Lộ | Khác | 14.5 | percent
      E4 | Nghĩa Lộ | Tổng | 100 | percent
      B5 | Mù Cang Chải | Nông dân | 72 | percent
      C5 | Mù Cang Chải | Buôn bán nhỏ | 12.6 | percent
      D5 | Mù Cang Chải | Khác | 15.4 | percent
      E5 | Mù Cang Chải | Tổng | 100 | percent`,
  },
];
