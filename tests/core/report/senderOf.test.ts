import { senderOf } from "../../../src/core/report/senderOf";

test("the address of a mail says who sent it, whatever the file is called", () => {
  expect(senderOf({ name: "bc thang 11.eml", from: "BHXH.YenBinh@laocai.example " })).toBe(
    "bhxh.yenbinh@laocai.example",
  );
});

test.each([
  ["BC Yên Bình 2025-11-03.docx", "BC Yên Bình 2025-12-01 (2).docx"],
  ["bao_cao_van_chan_Q3_2025.pdf", "bao_cao_van_chan_Q4_2025.docx"],
  ["Báo cáo quý III - BHXH Sa Pa.docx", "Báo cáo quý IV - BHXH Sa Pa.docx"],
  ["Sa Pa report November 2025.docx", "Sa Pa report December 2025 final.docx"],
  ["تقرير ين بينه ١١.docx", "تقرير ين بينه ١٢.docx"],
  ["bc Yên Bình.docx".normalize("NFD"), "bc Yên Bình.docx"],
])("%s and %s come from one sender", (one, other) => {
  expect(senderOf({ name: one })).not.toBeNull();
  expect(senderOf({ name: one })).toBe(senderOf({ name: other }));
});

test("two offices are two senders", () => {
  expect(senderOf({ name: "BC Yên Bình 11.docx" })).not.toBe(
    senderOf({ name: "BC Văn Chấn 11.docx" }),
  );
});

test.each(["Báo cáo tháng 11.docx", "report (2).pdf", "2025-11.txt", "Văn bản dán", "BC Q3.xlsx"])(
  "%s names no sender",
  (name) => {
    expect(senderOf({ name })).toBeNull();
  },
);
