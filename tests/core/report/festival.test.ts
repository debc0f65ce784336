import { read } from "./figuresIn";

const expected = [
  "8 activities.launch_ceremonies Lào Cai",
  "5 activities.dialogue_conferences Lào Cai",
  "174 activities.small_group_sessions Lào Cai",
  "2 activities.consultation_booths Lào Cai",
  "4 activities.mobile_groups Lào Cai",
  "204 activities.other Lào Cai",
  "5742 reach.people_consulted Lào Cai",
  "2745 participants.total Lào Cai",
  "159 participants.voluntary_si_new Lào Cai",
  "2586 participants.household_hi Lào Cai",
  "380 payments.noncash_switched Lào Cai",
  "1077 participants.total Yên Bình",
  "167 payments.noncash_switched Yên Bình",
  "127 participants.total Văn Chấn",
  "150 payments.noncash_switched Văn Chấn",
];

const vietnamese =
  "Trong ngày hội, toàn tỉnh Lào Cai tổ chức 8 lễ ra quân; 5 hội nghị truyền thông, đối thoại; " +
  "174 buổi truyền thông nhóm nhỏ; 2 gian tư vấn về BHXH, BHYT; 4 nhóm truyền thông lưu động và " +
  "204 hoạt động truyền thông khác. Sau ngày hội, có 5.742 người được tư vấn, giải đáp. " +
  "Có 2.745 người tham gia BHXH, BHYT (gồm 159 người tham gia mới BHXH tự nguyện, 2.586 người tham gia " +
  "BHYT tự đóng) và 380 người hưởng chuyển sang nhận lương hưu không dùng tiền mặt. " +
  "Yên Bình phát triển 1.077 người tham gia BHXH, BHYT, vận động 167 người hưởng lương hưu nhận không " +
  "dùng tiền mặt; Văn Chấn phát triển 127 người tham gia, hỗ trợ 150 người hưởng nhận qua tài khoản.";

const english =
  "During the festival the whole province held 8 launching ceremonies; 5 communication and dialogue " +
  "conferences; 174 small-group communication sessions; 2 consultation booths on social and health " +
  "insurance; 4 mobile communication groups and 204 other communication activities. Afterwards 5,742 " +
  "people had been reached and advised. In Lao Cai 2,745 people joined social and health insurance " +
  "(including 159 new participants in voluntary social insurance and 2,586 in self-paid health " +
  "insurance), and 380 beneficiaries switched to non-cash payment. Yen Binh brought in 1,077 " +
  "participants in social and health insurance and persuaded 167 pensioners to switch to non-cash " +
  "payment, while Van Chan brought in 127 participants and helped 150 pensioners to use non-cash means.";

test.each([
  ["vi", vietnamese],
  ["en", english],
] as const)("the festival told in other words gives its fifteen figures (%s)", (language, text) => {
  const figures = read(text, language);
  expect(
    figures.map(({ value, indicator, area }) => `${value} ${indicator} ${area ?? "-"}`),
  ).toEqual(expected);
  expect(figures.every(({ role }) => role === "actual")).toBe(true);
});
