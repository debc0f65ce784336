import type { Layout } from "./layout";

/** Vietnamese tables of parts: under three levels of headers, communes under offices, schools, one form. */
export const partLayouts: readonly Layout[] = [
  {
    name: "recipients by way of payment under three levels of headers, letters and numbers of columns",
    language: "vi",
    table: `
    SỐ NGƯỜI HƯỞNG CHIA THEO HÌNH THỨC CHI TRẢ||||||||
    |||||||Đơn vị tính: người|
    STT|Đơn vị|Lương hưu và trợ cấp hằng tháng|||Trợ cấp thất nghiệp|||Ghi chú
    ||Tổng số|Trong đó||Tổng số|Trong đó||
    |||Tiền mặt|Qua thẻ||Tiền mặt|Qua thẻ|
    A|B|1=2+3|2|3|4=5+6|5|6|C
    1|Mường Khương|1.384|402|982|37|0|37|
    2|Si Ma Cai|905|511|394|12|-|12|chưa có cây ATM
    3|Bắc Hà|2.210|720|1.490|64|2|62|
    Cộng||4.499|1.633|2.866|113|2|111|`,
    merged: [
      "A1:I1",
      "A3:A5",
      "B3:B5",
      "C3:E3",
      "F3:H3",
      "I3:I5",
      "C4:C5",
      "D4:E4",
      "F4:F5",
      "G4:H4",
    ],
    figures: `
      C7 | Mường Khương | Lương hưu và trợ cấp hằng tháng / Tổng số | 1384 | person
      D7 | Mường Khương | Lương hưu và trợ cấp hằng tháng / Trong đó / Tiền mặt | 402 | person
      E7 | Mường Khương | Lương hưu và trợ cấp hằng tháng / Trong đó / Qua thẻ | 982 | person
      F7 | Mường Khương | Trợ cấp thất nghiệp / Tổng số | 37 | person
      G7 | Mường Khương | Trợ cấp thất nghiệp / Trong đó / Tiền mặt | 0 | person
      H7 | Mường Khương | Trợ cấp thất nghiệp / Trong đó / Qua thẻ | 37 | person
      C8 | Si Ma Cai | Lương hưu và trợ cấp hằng tháng / Tổng số | 905 | person
      D8 | Si Ma Cai | Lương hưu và trợ cấp hằng tháng / Trong đó / Tiền mặt | 511 | person
      E8 | Si Ma Cai | Lương hưu và trợ cấp hằng tháng / Trong đó / Qua thẻ | 394 | person
      F8 | Si Ma Cai | Trợ cấp thất nghiệp / Tổng số | 12 | person
      H8 | Si Ma Cai | Trợ cấp thất nghiệp / Trong đó / Qua thẻ | 12 | person
      C9 | Bắc Hà | Lương hưu và trợ cấp hằng tháng / Tổng số | 2210 | person
      D9 | Bắc Hà | Lương hưu và trợ cấp hằng tháng / Trong đó / Tiền mặt | 720 | person
      E9 | Bắc Hà | Lương hưu và trợ cấp hằng tháng / Trong đó / Qua thẻ | 1490 | person
      F9 | Bắc Hà | Trợ cấp thất nghiệp / Tổng số | 64 | person
      G9 | Bắc Hà | Trợ cấp thất nghiệp / Trong đó / Tiền mặt | 2 | person
      H9 | Bắc Hà | Trợ cấp thất nghiệp / Trong đó / Qua thẻ | 62 | person`,
  },
  {
    name: "communes under their offices with Roman numbers and an office's sums, population and coverage",
    language: "vi",
    table: `
    TÌNH HÌNH BAO PHỦ BHYT ĐẾN 31/10/2025|||||
    TT|Địa bàn|Dân số (người)|Số người có thẻ BHYT|Tỷ lệ bao phủ (%)|Số người chưa có thẻ
    I|Bảo Thắng|31.420|29.870|95,1|1.550
    1|Gia Phú|17.110|16.340|95,5|770
    2|Tằng Loỏng|14.310|13.530|94,5|780
    II|Văn Yên|28.060|26.215|93,4|1.845
    1|Mậu A|15.900|15.105|95,0|795
    2|Đông Cuông|12.160|11.110|91,4|1.050
    |Cộng (I+II)|59.480|56.085|94,3|3.395`,
    figures: `
      C4 | Gia Phú | Dân số (người) | 17110 | person
      D4 | Gia Phú | Số người có thẻ BHYT | 16340 | person
      E4 | Gia Phú | Tỷ lệ bao phủ (%) | 95.5 | percent
      F4 | Gia Phú | Số người chưa có thẻ | 770 | person
      C5 | Tằng Loỏng | Dân số (người) | 14310 | person
      D5 | Tằng Loỏng | Số người có thẻ BHYT | 13530 | person
      E5 | Tằng Loỏng | Tỷ lệ bao phủ (%) | 94.5 | percent
      F5 | Tằng Loỏng | Số người chưa có thẻ | 780 | person
      C7 | Mậu A | Dân số (người) | 15900 | person
      D7 | Mậu A | Số người có thẻ BHYT | 15105 | person
      E7 | Mậu A | Tỷ lệ bao phủ (%) | 95 | percent
      F7 | Mậu A | Số người chưa có thẻ | 795 | person
      C8 | Đông Cuông | Dân số (người) | 12160 | person
      D8 | Đông Cuông | Số người có thẻ BHYT | 11110 | person
      E8 | Đông Cuông | Tỷ lệ bao phủ (%) | 91.4 | percent
      F8 | Đông Cuông | Số người chưa có thẻ | 1050 | person`,
  },
  {
    name: "schools of communes that are merged down, pupils with and without insurance",
    language: "vi",
    table: `
    KẾT QUẢ THAM GIA BHYT HỌC SINH NĂM HỌC 2025-2026||||||
    STT|Xã|Trường|Tổng số học sinh|Đã tham gia|Tỷ lệ (%)|Chưa tham gia
    1|Cảm Nhân|Tiểu học Cảm Nhân|412|405|98,3|7
    2||THCS Cảm Nhân|338|331|97,9|7
    3|Thác Bà|Tiểu học Thác Bà|520|520|100|0
    4||THCS Thác Bà|447|440|98,4|7
    5||THPT Thác Bà|610|571|93,6|39
    ||Tổng|2.327|2.267|97,4|60`,
    merged: ["A1:G1", "B3:B4", "B5:B7"],
    figures: `
      D3 | Cảm Nhân | Tổng số học sinh | 412 | person
      E3 | Cảm Nhân | Đã tham gia | 405 | person
      F3 | Cảm Nhân | Tỷ lệ (%) | 98.3 | percent
      G3 | Cảm Nhân | Chưa tham gia | 7 | person
      D4 | Cảm Nhân | Tổng số học sinh | 338 | person
      E4 | Cảm Nhân | Đã tham gia | 331 | person
      F4 | Cảm Nhân | Tỷ lệ (%) | 97.9 | percent
      G4 | Cảm Nhân | Chưa tham gia | 7 | person
      D5 | Thác Bà | Tổng số học sinh | 520 | person
      E5 | Thác Bà | Đã tham gia | 520 | person
      F5 | Thác Bà | Tỷ lệ (%) | 100 | percent
      G5 | Thác Bà | Chưa tham gia | 0 | person
      D6 | Thác Bà | Tổng số học sinh | 447 | person
      E6 | Thác Bà | Đã tham gia | 440 | person
      F6 | Thác Bà | Tỷ lệ (%) | 98.4 | percent
      G6 | Thác Bà | Chưa tham gia | 7 | person
      D7 | Thác Bà | Tổng số học sinh | 610 | person
      E7 | Thác Bà | Đã tham gia | 571 | person
      F7 | Thác Bà | Tỷ lệ (%) | 93.6 | percent
      G7 | Thác Bà | Chưa tham gia | 39 | person`,
  },
  {
    name: "things under Roman groups with a unit each, offices across, a group that is a figure itself",
    language: "vi",
    table: `
    KẾT QUẢ THÁNG CAO ĐIỂM TRUYỀN THÔNG 11/2025||||||
    TT|Nội dung|ĐVT|Sa Pa|Bắc Hà|Lục Yên|Tổng
    I|Công tác truyền thông|||||
    1|Hội nghị khách hàng|hội nghị|4|3|5|12
    2|Tuyên truyền nhóm nhỏ|buổi|36|28|41|105
    3|Phát thanh trên loa xã|lượt|120|96|150|366
    II|Phát triển người tham gia|||||
    1|BHXH tự nguyện tăng mới|người|48|29|61|138
    2|BHYT hộ gia đình tăng mới|người|310|205|402|917
    III|Số tiền thu được|triệu đồng|1.245,6|862,3|1.530,9|3.638,8`,
    figures: `
      D4 | Sa Pa | Công tác truyền thông / Hội nghị khách hàng | 4 | event
      E4 | Bắc Hà | Công tác truyền thông / Hội nghị khách hàng | 3 | event
      F4 | Lục Yên | Công tác truyền thông / Hội nghị khách hàng | 5 | event
      D5 | Sa Pa | Công tác truyền thông / Tuyên truyền nhóm nhỏ | 36 | event
      E5 | Bắc Hà | Công tác truyền thông / Tuyên truyền nhóm nhỏ | 28 | event
      F5 | Lục Yên | Công tác truyền thông / Tuyên truyền nhóm nhỏ | 41 | event
      D6 | Sa Pa | Công tác truyền thông / Phát thanh trên loa xã | 120 | event
      E6 | Bắc Hà | Công tác truyền thông / Phát thanh trên loa xã | 96 | event
      F6 | Lục Yên | Công tác truyền thông / Phát thanh trên loa xã | 150 | event
      D8 | Sa Pa | Phát triển người tham gia / BHXH tự nguyện tăng mới | 48 | person
      E8 | Bắc Hà | Phát triển người tham gia / BHXH tự nguyện tăng mới | 29 | person
      F8 | Lục Yên | Phát triển người tham gia / BHXH tự nguyện tăng mới | 61 | person
      D9 | Sa Pa | Phát triển người tham gia / BHYT hộ gia đình tăng mới | 310 | person
      E9 | Bắc Hà | Phát triển người tham gia / BHYT hộ gia đình tăng mới | 205 | person
      F9 | Lục Yên | Phát triển người tham gia / BHYT hộ gia đình tăng mới | 402 | person
      D10 | Sa Pa | Số tiền thu được | 1245600000 | VND
      E10 | Bắc Hà | Số tiền thu được | 862300000 | VND
      F10 | Lục Yên | Số tiền thu được | 1530900000 | VND`,
  },
  {
    name: "one office's form with its name above, numbered lines, plan, month, so far, and two signatures",
    language: "vi",
    table: `
    BHXH TỈNH LÀO CAI|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|||
    BHXH CƠ SỞ BẢO YÊN|||Độc lập - Tự do - Hạnh phúc|||

    BÁO CÁO KẾT QUẢ THÁNG 11 NĂM 2025||||||
    STT|Chỉ tiêu|Đơn vị|Kế hoạch năm|Tháng 11|Lũy kế|% KH
    1|Số người tham gia BHXH|người|4.170|55|4.046|97,0
    1.1|Bắt buộc|người|3.150|24|3.082|97,8
    1.2|Tự nguyện|người|1.020|31|964|94,5
    2|Số người tham gia BHYT|người|61.200|412|60.038|98,1
    -|Trong đó: hộ gia đình|người|9.800|160|9.377|95,7
    3|Số thu|triệu đồng|74.500|6.120|68.914|92,5

    ||||Bảo Yên, ngày 28 tháng 11 năm 2025||
    |NGƯỜI LẬP BIỂU|||GIÁM ĐỐC||`,
    merged: ["A1:C1", "D1:G1", "A2:C2", "D2:G2", "A4:G4", "E13:G13", "E14:G14"],
    figures: `
      D6 |  | Số người tham gia BHXH / Kế hoạch năm | 4170 | person
      E6 |  | Số người tham gia BHXH / Tháng 11 | 55 | person
      F6 |  | Số người tham gia BHXH / Lũy kế | 4046 | person
      G6 |  | Số người tham gia BHXH / % KH | 97 | percent
      D7 |  | Số người tham gia BHXH / Bắt buộc / Kế hoạch năm | 3150 | person
      E7 |  | Số người tham gia BHXH / Bắt buộc / Tháng 11 | 24 | person
      F7 |  | Số người tham gia BHXH / Bắt buộc / Lũy kế | 3082 | person
      G7 |  | Số người tham gia BHXH / Bắt buộc / % KH | 97.8 | percent
      D8 |  | Số người tham gia BHXH / Tự nguyện / Kế hoạch năm | 1020 | person
      E8 |  | Số người tham gia BHXH / Tự nguyện / Tháng 11 | 31 | person
      F8 |  | Số người tham gia BHXH / Tự nguyện / Lũy kế | 964 | person
      G8 |  | Số người tham gia BHXH / Tự nguyện / % KH | 94.5 | percent
      D9 |  | Số người tham gia BHYT / Kế hoạch năm | 61200 | person
      E9 |  | Số người tham gia BHYT / Tháng 11 | 412 | person
      F9 |  | Số người tham gia BHYT / Lũy kế | 60038 | person
      G9 |  | Số người tham gia BHYT / % KH | 98.1 | percent
      D10 |  | Số người tham gia BHYT / Trong đó: hộ gia đình / Kế hoạch năm | 9800 | person
      E10 |  | Số người tham gia BHYT / Trong đó: hộ gia đình / Tháng 11 | 160 | person
      F10 |  | Số người tham gia BHYT / Trong đó: hộ gia đình / Lũy kế | 9377 | person
      G10 |  | Số người tham gia BHYT / Trong đó: hộ gia đình / % KH | 95.7 | percent
      D11 |  | Số thu / Kế hoạch năm | 74500000000 | VND
      E11 |  | Số thu / Tháng 11 | 6120000000 | VND
      F11 |  | Số thu / Lũy kế | 68914000000 | VND
      G11 |  | Số thu / % KH | 92.5 | percent`,
  },
];
