import type { Layout } from "./layout";

/** Papers of Vietnamese offices: official headings, indices in rows, agents, stars, hospitals. */
export const circularLayouts: readonly Layout[] = [
  {
    name: "an official heading in two columns above, recipients and signatures below",
    language: "vi",
    table: `
    BẢO HIỂM XÃ HỘI VIỆT NAM|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM||
    BHXH TỈNH LÀO CAI|||Độc lập - Tự do - Hạnh phúc||
    Số: 1204/BC-BHXH|||Lào Cai, ngày 24 tháng 11 năm 2025||
    TỔNG HỢP KẾT QUẢ RA QUÂN||||
    (Kèm theo Báo cáo số 1204/BC-BHXH ngày 24/11/2025)||||
    TT|BHXH cơ sở|Số đội tuyên truyền|Số người được tiếp cận|Số người tham gia mới
    1|Sa Pa|6|1.402|31
    2|Bát Xát|8|2.115|44
    3|Mường Khương|5|980|17
    |Cộng|19|4.497|92
    Nơi nhận:||||
    - BHXH Việt Nam (để b/c);|||KT. GIÁM ĐỐC|
    - Lưu: VT, TT (3b).|||PHÓ GIÁM ĐỐC|`,
    merged: ["A1:C1", "D1:F1", "A2:C2", "D2:F2", "A4:E4", "A5:E5"],
    figures: `
      C7 | Sa Pa | Số đội tuyên truyền | 6 | group
      D7 | Sa Pa | Số người được tiếp cận | 1402 | person
      E7 | Sa Pa | Số người tham gia mới | 31 | person
      C8 | Bát Xát | Số đội tuyên truyền | 8 | group
      D8 | Bát Xát | Số người được tiếp cận | 2115 | person
      E8 | Bát Xát | Số người tham gia mới | 44 | person
      C9 | Mường Khương | Số đội tuyên truyền | 5 | group
      D9 | Mường Khương | Số người được tiếp cận | 980 | person
      E9 | Mường Khương | Số người tham gia mới | 17 | person`,
  },
  {
    name: "the share stands in the same column as the count, in a row of its own under each office",
    language: "vi",
    table: `
    Đơn vị|Chỉ số|Quý I|Quý II|Quý III
    Nghĩa Lộ|Số người (người)|1.204|1.250|1.311
    |Tỷ lệ (%)|61,2|63,5|66,1
    Văn Chấn|Số người (người)|2.310|2.355|2.402
    |Tỷ lệ (%)|58,4|59|60,3`,
    merged: ["A2:A3", "A4:A5"],
    figures: `
      C2 | Nghĩa Lộ | Số người (người) / Quý I | 1204 | person
      D2 | Nghĩa Lộ | Số người (người) / Quý II | 1250 | person
      E2 | Nghĩa Lộ | Số người (người) / Quý III | 1311 | person
      C3 | Nghĩa Lộ | Tỷ lệ (%) / Quý I | 61.2 | percent
      D3 | Nghĩa Lộ | Tỷ lệ (%) / Quý II | 63.5 | percent
      E3 | Nghĩa Lộ | Tỷ lệ (%) / Quý III | 66.1 | percent
      C4 | Văn Chấn | Số người (người) / Quý I | 2310 | person
      D4 | Văn Chấn | Số người (người) / Quý II | 2355 | person
      E4 | Văn Chấn | Số người (người) / Quý III | 2402 | person
      C5 | Văn Chấn | Tỷ lệ (%) / Quý I | 58.4 | percent
      D5 | Văn Chấn | Tỷ lệ (%) / Quý II | 59 | percent
      E5 | Văn Chấn | Tỷ lệ (%) / Quý III | 60.3 | percent`,
  },
  {
    name: "the plan and the result one above the other for each scheme, months across",
    language: "vi",
    table: `
    Loại hình|Chỉ số|Tháng 8|Tháng 9|Tháng 10
    BHXH tự nguyện|Kế hoạch|30|30|35
    |Thực hiện|28|33|41
    BHYT hộ gia đình|Kế hoạch|400|420|450
    |Thực hiện|388|431|467`,
    figures: `
      C2 |  | BHXH tự nguyện / Kế hoạch / Tháng 8 | 30 | person
      D2 |  | BHXH tự nguyện / Kế hoạch / Tháng 9 | 30 | person
      E2 |  | BHXH tự nguyện / Kế hoạch / Tháng 10 | 35 | person
      C3 |  | BHXH tự nguyện / Thực hiện / Tháng 8 | 28 | person
      D3 |  | BHXH tự nguyện / Thực hiện / Tháng 9 | 33 | person
      E3 |  | BHXH tự nguyện / Thực hiện / Tháng 10 | 41 | person
      C4 |  | BHYT hộ gia đình / Kế hoạch / Tháng 8 | 400 | person
      D4 |  | BHYT hộ gia đình / Kế hoạch / Tháng 9 | 420 | person
      E4 |  | BHYT hộ gia đình / Kế hoạch / Tháng 10 | 450 | person
      C5 |  | BHYT hộ gia đình / Thực hiện / Tháng 8 | 388 | person
      D5 |  | BHYT hộ gia đình / Thực hiện / Tháng 9 | 431 | person
      E5 |  | BHYT hộ gia đình / Thực hiện / Tháng 10 | 467 | person`,
  },
  {
    name: "agents under their offices: names of agents, commissions in thousands, offices in bold without numbers",
    language: "vi",
    table: `
    STT|Tên đại lý thu|Số người thu được|Số tiền thu (nghìn đồng)|Hoa hồng (nghìn đồng)
    |BHXH Bảo Yên|||
    1|Bưu điện Bảo Yên|210|185.400|9.270
    2|Hội Phụ nữ|85|70.120|3.506
    |BHXH Văn Bàn|||
    3|Bưu điện Văn Bàn|198|166.300|8.315
    4|Hội Nông dân|61|52.000|2.600
    |Tổng cộng|554|473.820|23.691`,
    figures: `
      C3 | Bảo Yên | Bưu điện Bảo Yên / Số người thu được | 210 | person
      D3 | Bảo Yên | Bưu điện Bảo Yên / Số tiền thu (nghìn đồng) | 185400000 | VND
      E3 | Bảo Yên | Bưu điện Bảo Yên / Hoa hồng (nghìn đồng) | 9270000 | VND
      C4 | Bảo Yên | Hội Phụ nữ / Số người thu được | 85 | person
      D4 | Bảo Yên | Hội Phụ nữ / Số tiền thu (nghìn đồng) | 70120000 | VND
      E4 | Bảo Yên | Hội Phụ nữ / Hoa hồng (nghìn đồng) | 3506000 | VND
      C6 | Văn Bàn | Bưu điện Văn Bàn / Số người thu được | 198 | person
      D6 | Văn Bàn | Bưu điện Văn Bàn / Số tiền thu (nghìn đồng) | 166300000 | VND
      E6 | Văn Bàn | Bưu điện Văn Bàn / Hoa hồng (nghìn đồng) | 8315000 | VND
      C7 | Văn Bàn | Hội Nông dân / Số người thu được | 61 | person
      D7 | Văn Bàn | Hội Nông dân / Số tiền thu (nghìn đồng) | 52000000 | VND
      E7 | Văn Bàn | Hội Nông dân / Hoa hồng (nghìn đồng) | 2600000 | VND`,
  },
  {
    name: "a headline figure in the title, notes with stars on two cells, a total in capital letters before the rows",
    language: "vi",
    table: `
    SỐ NGƯỜI HƯỞNG BHXH MỘT LẦN (giảm 12% so với cùng kỳ)
    Đơn vị|10 tháng 2024|10 tháng 2025|Tăng/giảm (%)
    TOÀN TỈNH|1.870|1.645|-12
    Lào Cai|702|598*|-14,8
    Yên Bái|655|601|-8,2
    Văn Yên|513|446**|-13,1
    * Chưa gồm hồ sơ chờ duyệt|||
    ** Số liệu đến 25/10|||`,
    figures: `
      B4 | Lào Cai | 10 tháng 2024 | 702 | person
      C4 | Lào Cai | 10 tháng 2025 | 598 | person
      D4 | Lào Cai | Tăng/giảm (%) | -14.8 | percent
      B5 | Yên Bái | 10 tháng 2024 | 655 | person
      C5 | Yên Bái | 10 tháng 2025 | 601 | person
      D5 | Yên Bái | Tăng/giảm (%) | -8.2 | percent
      B6 | Văn Yên | 10 tháng 2024 | 513 | person
      C6 | Văn Yên | 10 tháng 2025 | 446 | person
      D6 | Văn Yên | Tăng/giảm (%) | -13.1 | percent`,
  },
  {
    name: "cases and money of hospitals, each a place of its own",
    language: "vi",
    table: `
    TT|Cơ sở khám chữa bệnh|Số lượt KCB|Số hồ sơ đề nghị|Chi phí (triệu đồng)|Từ chối (%)
    1|Bệnh viện Đa khoa số 1|12.405|12.380|9.870,5|0,8
    2|Trung tâm Y tế Sa Pa|5.611|5.600|2.105|1,2
    3|Phòng khám Đức Minh|1.870|1.866|640,3|2,5
    |Cộng|19.886|19.846|12.615,8|1,1`,
    figures: `
      C2 | Bệnh viện Đa khoa số 1 | Số lượt KCB | 12405 | event
      D2 | Bệnh viện Đa khoa số 1 | Số hồ sơ đề nghị | 12380 | case
      E2 | Bệnh viện Đa khoa số 1 | Chi phí (triệu đồng) | 9870500000 | VND
      F2 | Bệnh viện Đa khoa số 1 | Từ chối (%) | 0.8 | percent
      C3 | Trung tâm Y tế Sa Pa | Số lượt KCB | 5611 | event
      D3 | Trung tâm Y tế Sa Pa | Số hồ sơ đề nghị | 5600 | case
      E3 | Trung tâm Y tế Sa Pa | Chi phí (triệu đồng) | 2105000000 | VND
      F3 | Trung tâm Y tế Sa Pa | Từ chối (%) | 1.2 | percent
      C4 | Phòng khám Đức Minh | Số lượt KCB | 1870 | event
      D4 | Phòng khám Đức Minh | Số hồ sơ đề nghị | 1866 | case
      E4 | Phòng khám Đức Minh | Chi phí (triệu đồng) | 640300000 | VND
      F4 | Phòng khám Đức Minh | Từ chối (%) | 2.5 | percent`,
  },
];
