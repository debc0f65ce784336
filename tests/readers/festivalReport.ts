import { readFileSync } from "node:fs";

/** The festival report as it was published in Arabic. */
export const arabicReport = readFileSync("tests/fixtures/lao-cai-festival-2025.ar.txt", "utf8");

/** The same report's figures in the words of a Vietnamese office. */
export const vietnameseReport = `BẢO HIỂM XÃ HỘI TỈNH LÀO CAI
Kết quả Ngày hội Tuyên truyền viên BHXH, BHYT năm 2025

Trong ngày hội, toàn tỉnh Lào Cai đã tổ chức: 8 lễ ra quân; 5 hội nghị tuyên truyền, đối thoại; 174 cuộc truyền thông nhóm nhỏ; 2 quầy tư vấn chính sách BHXH, BHYT; 4 tổ tuyên truyền lưu động; và 204 hoạt động truyền thông chính sách khác.
Nhờ triển khai đồng bộ nhiều hình thức tuyên truyền, vận động phù hợp với đặc thù từng vùng, sau ngày hội đã có 5.742 người được tiếp cận, tư vấn và giải đáp chính sách BHXH, BHYT, bảo hiểm thất nghiệp.
Với sự nỗ lực, quyết tâm của toàn hệ thống BHXH tỉnh Lào Cai, ngày hội đã đạt nhiều kết quả nổi bật: có 2.745 người tham gia BHXH, BHYT (trong đó: 159 người tham gia BHXH tự nguyện mới, 2.586 người tham gia BHYT hộ gia đình) và 380 người hưởng chuyển sang nhận lương hưu, trợ cấp BHXH qua phương thức không dùng tiền mặt.
Nhiều địa phương đạt kết quả tích cực. Trong đó, Yên Bình vận động được 1.077 người tham gia BHXH, BHYT và 167 người hưởng lương hưu chuyển sang nhận qua tài khoản; Văn Chấn phát triển 127 người tham gia BHXH, BHYT và 150 người hưởng lương hưu nhận qua phương thức không dùng tiền mặt.
`;

/** The values of the fifteen figures, in the order of the report. */
export const reportValues = [8, 5, 174, 2, 4, 204, 5742, 2745, 159, 2586, 380, 1077, 167, 127, 150];
