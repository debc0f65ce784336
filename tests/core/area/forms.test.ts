import { findAreas } from "../../../src/core/area/matchArea";

const namesIn = (text: string): readonly string[] => findAreas(text).map(({ name }) => name);

test.each([
  // titles in full, abbreviated, with and without a space
  ["UBND xã Bát Xát báo cáo", ["Bát Xát"]],
  ["tại phường Cam Đường có 12 người", ["Cam Đường"]],
  ["P. Cam Đường 9 ng, X. Bản Xèo 7 ng", ["Cam Đường", "Bản Xèo"]],
  ["P.Vĩnh Tường Đông: 14 người", ["Vĩnh Tường Đông"]],
  ["TT. Tằng Loỏng và TX. Nghĩa Lộ", ["Tằng Loỏng", "Nghĩa Lộ"]],
  ["TT.Phố Lu: 31 người", ["Phố Lu"]],
  ["TX.Ngã Năm 15 người, TP.Sóc Trăng 22 người", ["Ngã Năm", "Sóc Trăng"]],
  ["H. Trần Đề, H.Cù Lao Dung", ["Trần Đề", "Cù Lao Dung"]],
  ["Q. Ô Môn và quận 7", ["Ô Môn", "Quận 7"]],
  ["Thị trấn Nà Phặc có 40 người", ["Nà Phặc"]],
  ["xã Tả Giàng Phìn tổ chức 2 hội nghị", ["Tả Giàng Phìn"]],
  ["Đặc khu Lý Sơn có 54 người", ["Lý Sơn"]],
  // without marks
  ["xa Bat Xat 12 nguoi, phuong Cam Duong 9 nguoi", ["Bát Xát", "Cam Đường"]],
  ["UBND xa Nam Chay, thi tran Pho Lu", ["Nam Chay", "Pho Lu"]],
  // a commune whose name begins as that of a district
  ["xã An Phú Tân có 298 người", ["An Phú Tân"]],
  ["phường Tân Phú Trung, huyện Củ Chi", ["Tân Phú Trung", "Củ Chi"]],
  ["thị trấn An Phú, huyện An Phú", ["An Phú", "An Phú"]],
  ["xã Yên Bình, tỉnh Lào Cai", ["Yên Bình", "Lào Cai"]],
  // names that begin as other words do
  [
    "xã An Bình, xã Hà Lâu, phường Hội Phú, xã Tổng Cọt",
    ["An Bình", "Hà Lâu", "Hội Phú", "Tổng Cọt"],
  ],
  ["xã Y Tý 16 người, xã A Mú Sung 11 người, xã Ô Lâm 9 người", ["Y Tý", "A Mú Sung", "Ô Lâm"]],
  ["Bảo hiểm Xã Hội Tỉnh Lào Cai", ["Lào Cai"]],
  // names of the highlands
  ["Cư M'gar, Ea H’leo, huyện Đăk R'Lấp, M'Đrắk", ["Cư M'gar", "Ea H'leo", "Đắk R'lấp", "M'Đrắk"]],
  ["Đăk Đoa, Đắk Pơ, Đak Tô", ["Đak Đoa", "Đak Pơ", "Đắk Tô"]],
  // longer names of districts
  ["Châu Thành A và Châu Thành", ["Châu Thành A", "Châu Thành"]],
  ["Phan Rang - Tháp Chàm, Gò Công Đông", ["Phan Rang - Tháp Chàm", "Gò Công Đông"]],
])("the places of: %s", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test.each([
  ["số 45 đường Điện Biên Phủ"],
  ["ngõ 12 phố Hai Bà Trưng"],
  ["kỷ niệm Chiến thắng Điện Biên Phủ"],
  ["bà Nguyễn Long Phú 63 tuổi"],
  ["ông Trần Văn H. Giám đốc, P. Giám đốc phụ trách"],
  ["đi xa Thành đã mệt"],
  ["bình minh trên biển"],
])("no place: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  ["thành phố Điện Biên Phủ", ["Điện Biên Phủ"]],
  ["khu phố Long Biên", ["Long Biên"]],
])("a place that only looks like a street: %s", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
