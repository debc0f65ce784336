/** A week's table of one sender: of its money nothing says what the comma is. */
export const weeklyTable = (...rows: readonly string[]): string =>
  ["Địa bàn;BHXH tự nguyện;Số thu (triệu đồng);Ghi nhận", ...rows].join("\n");

/** One week's, and the next one's with rows in another order. */
export const week47 = weeklyTable("Sa Pa;168;5,742;12", "Bắc Hà;97;1,250;9");
export const week48 = weeklyTable("Bắc Hà;99;2,125;4", "Sa Pa;171;6,030;7", "Văn Chấn;12;1,008;3");
