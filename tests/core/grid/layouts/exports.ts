import type { Layout } from "./layout";

/** Long lists and what other programs write. */
export const exportLayouts: readonly Layout[] = [
  {
    name: "a database's export with names of fields",
    language: "vi",
    table: `
    ma_dv|ten_dv|so_nguoi_bhxh_tn|so_nguoi_bhyt_hgd|ngay_cap_nhat
    1001|Sa Pa|54|1210|2025-11-25
    1002|Bát Xát|40|980|2025-11-25
    1003|Bắc Hà|61|1105|2025-11-24`,
    figures: `
      C2 | Sa Pa | so_nguoi_bhxh_tn | 54 | person
      D2 | Sa Pa | so_nguoi_bhyt_hgd | 1210 | person
      C3 | Bát Xát | so_nguoi_bhxh_tn | 40 | person
      D3 | Bát Xát | so_nguoi_bhyt_hgd | 980 | person
      C4 | Bắc Hà | so_nguoi_bhxh_tn | 61 | person
      D4 | Bắc Hà | so_nguoi_bhyt_hgd | 1105 | person`,
  },
  {
    name: "a list with a column for the role of each number",
    language: "vi",
    table: `
    Ngày|Đơn vị|Nội dung|Loại số liệu|Số lượng|Đơn vị tính
    25/11/2025|Sa Pa|BHXH tự nguyện|Kế hoạch|54|người
    25/11/2025|Sa Pa|BHXH tự nguyện|Thực hiện|61|người
    25/11/2025|Bắc Hà|Hội nghị đối thoại|Kế hoạch|5|cuộc
    25/11/2025|Bắc Hà|Hội nghị đối thoại|Thực hiện|4|cuộc`,
    figures: `
      E2 | Sa Pa | BHXH tự nguyện / Kế hoạch / Số lượng | 54 | person
      E3 | Sa Pa | BHXH tự nguyện / Thực hiện / Số lượng | 61 | person
      E4 | Bắc Hà | Hội nghị đối thoại / Kế hoạch / Số lượng | 5 | event
      E5 | Bắc Hà | Hội nghị đối thoại / Thực hiện / Số lượng | 4 | event`,
  },
  {
    name: "a pivot table as it is pasted",
    language: "en",
    table: `
    Row Labels|Sum of Voluntary SI|Sum of Household HI|Count of Conferences
    Bac Ha|61|1,105|5
    Bat Xat|40|980|6
    Sa Pa|54|1,210|4
    Grand Total|155|3,295|15`,
    figures: `
      B2 | Bắc Hà | Sum of Voluntary SI | 61 | person
      C2 | Bắc Hà | Sum of Household HI | 1105 | person
      D2 | Bắc Hà | Count of Conferences | 5 | event
      B3 | Bát Xát | Sum of Voluntary SI | 40 | person
      C3 | Bát Xát | Sum of Household HI | 980 | person
      D3 | Bát Xát | Count of Conferences | 6 | event
      B4 | Sa Pa | Sum of Voluntary SI | 54 | person
      C4 | Sa Pa | Sum of Household HI | 1210 | person
      D4 | Sa Pa | Count of Conferences | 4 | event`,
  },
  {
    name: "places of two levels in two columns",
    language: "vi",
    table: `
    Tỉnh|Huyện|BHYT hộ gia đình|BHXH tự nguyện
    Lào Cai|Sa Pa|1.210|54
    |Bắc Hà|980|61
    Yên Bái|Văn Yên|1.330|72
    |Lục Yên|1.004|49`,
    merged: ["A2:A3", "A4:A5"],
    figures: `
      C2 | Sa Pa | BHYT hộ gia đình | 1210 | person
      D2 | Sa Pa | BHXH tự nguyện | 54 | person
      C3 | Bắc Hà | BHYT hộ gia đình | 980 | person
      D3 | Bắc Hà | BHXH tự nguyện | 61 | person
      C4 | Văn Yên | BHYT hộ gia đình | 1330 | person
      D4 | Văn Yên | BHXH tự nguyện | 72 | person
      C5 | Lục Yên | BHYT hộ gia đình | 1004 | person
      D5 | Lục Yên | BHXH tự nguyện | 49 | person`,
  },
  {
    name: "associations and post office instead of places",
    language: "vi",
    table: `
    Kết quả qua các tổ chức dịch vụ thu - BHXH Mường Khương
    STT|Tổ chức dịch vụ|Số nhân viên thu|Người tham gia BHXH TN|Người tham gia BHYT HGĐ
    1|Bưu điện huyện|12|64|820
    2|Hội Liên hiệp Phụ nữ|8|31|415
    3|Hội Nông dân|5|22|198
    |Cộng|25|117|1.433`,
    figures: `
      C3 |  | Bưu điện huyện / Số nhân viên thu | 12 | person
      D3 |  | Bưu điện huyện / Người tham gia BHXH TN | 64 | person
      E3 |  | Bưu điện huyện / Người tham gia BHYT HGĐ | 820 | person
      C4 |  | Hội Liên hiệp Phụ nữ / Số nhân viên thu | 8 | person
      D4 |  | Hội Liên hiệp Phụ nữ / Người tham gia BHXH TN | 31 | person
      E4 |  | Hội Liên hiệp Phụ nữ / Người tham gia BHYT HGĐ | 415 | person
      C5 |  | Hội Nông dân / Số nhân viên thu | 5 | person
      D5 |  | Hội Nông dân / Người tham gia BHXH TN | 22 | person
      E5 |  | Hội Nông dân / Người tham gia BHYT HGĐ | 198 | person`,
  },
];
