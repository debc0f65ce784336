import { columnIndex, figureCells } from "../../../src/core/plan/figureCells";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";
import { festivalRows } from "../festivalWorkbook";

const [row] = festivalRows;
if (!row) throw new Error("The festival has no figures.");
const words = sheetWordsByLanguage.vi;
const note = (said: { readonly note?: string; readonly keptSumDifference?: number }): unknown => {
  const { note: remark, ...sum } = said;
  const observation = remark === undefined ? row.observation : { ...row.observation, note: remark };
  const context = { campaign: "Ngày hội", source: "bc.txt" };
  return figureCells({ ...row, ...sum, observation }, context, words)[columnIndex("note")];
};

test("a figure's note says what its sender remarked, and by how much a kept sum misses", () => {
  expect(note({})).toBeNull();
  expect(note({ note: "" })).toBeNull();
  expect(note({ note: "Số tạm tính." })).toBe("Số tạm tính.");
  expect(note({ keptSumDifference: -1234 })).toBe(
    "Tổng lệch 1.234 so với các phần; giữ như báo cáo.",
  );
  expect(note({ note: "Số tạm tính.", keptSumDifference: 36 })).toBe(
    "Số tạm tính. Tổng lệch 36 so với các phần; giữ như báo cáo.",
  );
});
