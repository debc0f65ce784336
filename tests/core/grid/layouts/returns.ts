import type { Layout } from "./layout";

/** What offices send up by hand: units in cells, notes, telephones, unknown values. */
export const returnLayouts: readonly Layout[] = [
  {
    name: "a quick report whose cells carry their own units, remarks with numbers beside",
    language: "vi",
    table: `
    BÁO CÁO NHANH CHIẾN DỊCH, ngày 21/11/2025
    Nội dung|Kết quả|Ghi chú
    Lễ ra quân|01 cuộc|Có 150 người dự
    Tổ tuyên truyền lưu động|6 tổ|
    Hộ gia đình được tư vấn|312 hộ|
    Người tham gia BHXH tự nguyện|45 người|tăng 12 người so với tuần trước
    Thu BHXH tự nguyện|148,5 triệu đồng|
    Tỷ lệ hoàn thành|112,5%|
    Chi hoa hồng|không phát sinh|`,
    figures: `
      B3 |  | Lễ ra quân / Kết quả | 1 | event
      B4 |  | Tổ tuyên truyền lưu động / Kết quả | 6 | group
      B5 |  | Hộ gia đình được tư vấn / Kết quả | 312 | household
      B6 |  | Người tham gia BHXH tự nguyện / Kết quả | 45 | person
      B7 |  | Thu BHXH tự nguyện / Kết quả | 148500000 | VND
      B8 |  | Tỷ lệ hoàn thành / Kết quả | 112.5 | percent`,
  },
  {
    name: "arrears of offices with a note's number behind a name, the note, the place and date and the signatures below",
    language: "vi",
    table: `
    Phụ lục 3|||||
    TÌNH HÌNH NỢ ĐÓNG|||||
    STT|Đơn vị|Nợ đầu năm (triệu đồng)|Đã thu (triệu đồng)|Còn nợ (triệu đồng)|Thời điểm báo cáo
    1|Lào Cai|1.520,5|1.200,0|320,5|20/11/2025
    2|Bắc Hà (1)|415,2|370,0|45,2|20/11/2025
    3|Si Ma Cai|210|210|-|18/11/2025
    |Tổng|2.145,7|1.780,0|365,7|
    (1) Bắc Hà gồm 2 đơn vị phá sản với 45,2 triệu đồng.|||||
    ||||Lào Cai, ngày 22 tháng 11 năm 2025|
    NGƯỜI LẬP BIỂU||||GIÁM ĐỐC|`,
    figures: `
      C4 | Lào Cai | Nợ đầu năm (triệu đồng) | 1520500000 | VND
      D4 | Lào Cai | Đã thu (triệu đồng) | 1200000000 | VND
      E4 | Lào Cai | Còn nợ (triệu đồng) | 320500000 | VND
      C5 | Bắc Hà | Nợ đầu năm (triệu đồng) | 415200000 | VND
      D5 | Bắc Hà | Đã thu (triệu đồng) | 370000000 | VND
      E5 | Bắc Hà | Còn nợ (triệu đồng) | 45200000 | VND
      C6 | Si Ma Cai | Nợ đầu năm (triệu đồng) | 210000000 | VND
      D6 | Si Ma Cai | Đã thu (triệu đồng) | 210000000 | VND`,
  },
  {
    name: "codes of offices with a nought first, names and telephones of staff, money in millions but for one column in billions",
    language: "vi",
    table: `
    THU THEO CƠ QUAN||||||Đvt: triệu đồng|
    Mã CQ|Tên cơ quan|Người liên hệ|Điện thoại|Thu BHXH|Thu BHYT (tỷ đồng)|Thu BHTN|Ngày chốt
    02401|BHXH Yên Bình|Nguyễn Văn An|0216 3885 123|4.210,35|12,8|310|25/11/2025
    02402|BHXH Văn Yên|Lò Thị Mây|0216 3834 456|3.905|10,25|288,4|25/11/2025
    02403|BHXH Lục Yên|Hoàng Minh|0216 3845 789|5.118,7|14|402|24/11/2025
    |Tổng cộng|||13.234,05|37,05|1.000,4|`,
    figures: `
      E3 | Yên Bình | Thu BHXH | 4210350000 | VND
      F3 | Yên Bình | Thu BHYT (tỷ đồng) | 12800000000 | VND
      G3 | Yên Bình | Thu BHTN | 310000000 | VND
      E4 | Văn Yên | Thu BHXH | 3905000000 | VND
      F4 | Văn Yên | Thu BHYT (tỷ đồng) | 10250000000 | VND
      G4 | Văn Yên | Thu BHTN | 288400000 | VND
      E5 | Lục Yên | Thu BHXH | 5118700000 | VND
      F5 | Lục Yên | Thu BHYT (tỷ đồng) | 14000000000 | VND
      G5 | Lục Yên | Thu BHTN | 402000000 | VND`,
  },
  {
    name: "years and ratios of years across, what is unknown or senseless marked, units in the row names",
    language: "vi",
    table: `
    MỘT SỐ CHỈ TIÊU CHỦ YẾU|||||
    Chỉ tiêu|Năm 2023|Năm 2024|Ước năm 2025|2024/2023 (%)|2025/2024 (%)
    Người tham gia BHXH bắt buộc|91.204|95.310|98.000|104,5|102,8
    Người tham gia BHTN|82.110|…|88.400|x|x
    Hộ gia đình tham gia BHYT (hộ)|40.120|41.006|41.500|102,2|101,2
    Chi khám chữa bệnh BHYT (tỷ đồng)|512,4|560,8|598|109,4|106,6
    Tỷ lệ bao phủ BHYT (%)|92,1|93,5|94|101,5|100,5`,
    figures: `
      B3 |  | Người tham gia BHXH bắt buộc / Năm 2023 | 91204 | person
      C3 |  | Người tham gia BHXH bắt buộc / Năm 2024 | 95310 | person
      D3 |  | Người tham gia BHXH bắt buộc / Ước năm 2025 | 98000 | person
      E3 |  | Người tham gia BHXH bắt buộc / 2024/2023 (%) | 104.5 | percent
      F3 |  | Người tham gia BHXH bắt buộc / 2025/2024 (%) | 102.8 | percent
      B4 |  | Người tham gia BHTN / Năm 2023 | 82110 | person
      D4 |  | Người tham gia BHTN / Ước năm 2025 | 88400 | person
      B5 |  | Hộ gia đình tham gia BHYT (hộ) / Năm 2023 | 40120 | household
      C5 |  | Hộ gia đình tham gia BHYT (hộ) / Năm 2024 | 41006 | household
      D5 |  | Hộ gia đình tham gia BHYT (hộ) / Ước năm 2025 | 41500 | household
      E5 |  | Hộ gia đình tham gia BHYT (hộ) / 2024/2023 (%) | 102.2 | percent
      F5 |  | Hộ gia đình tham gia BHYT (hộ) / 2025/2024 (%) | 101.2 | percent
      B6 |  | Chi khám chữa bệnh BHYT (tỷ đồng) / Năm 2023 | 512400000000 | VND
      C6 |  | Chi khám chữa bệnh BHYT (tỷ đồng) / Năm 2024 | 560800000000 | VND
      D6 |  | Chi khám chữa bệnh BHYT (tỷ đồng) / Ước năm 2025 | 598000000000 | VND
      E6 |  | Chi khám chữa bệnh BHYT (tỷ đồng) / 2024/2023 (%) | 109.4 | percent
      F6 |  | Chi khám chữa bệnh BHYT (tỷ đồng) / 2025/2024 (%) | 106.6 | percent
      B7 |  | Tỷ lệ bao phủ BHYT (%) / Năm 2023 | 92.1 | percent
      C7 |  | Tỷ lệ bao phủ BHYT (%) / Năm 2024 | 93.5 | percent
      D7 |  | Tỷ lệ bao phủ BHYT (%) / Ước năm 2025 | 94 | percent
      E7 |  | Tỷ lệ bao phủ BHYT (%) / 2024/2023 (%) | 101.5 | percent
      F7 |  | Tỷ lệ bao phủ BHYT (%) / 2025/2024 (%) | 100.5 | percent`,
  },
];
