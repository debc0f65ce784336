import { columnIndex, type FigureRow } from "../../../src/core/plan/figureCells";
import { planImport } from "../../../src/core/plan/planImport";
import type { WorkbookSnapshot } from "../../../src/core/plan/workbookSnapshot";
import { readReport } from "../../../src/core/report/readReport";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";

const words = sheetWordsByLanguage.vi;
const empty: WorkbookSnapshot = {
  language: null,
  figures: null,
  overview: null,
  comparisons: [],
  worksheets: [],
  comparisonNumbers: [],
  kept: null,
  readOnly: false,
};

/** Indicator, value and note of each row that a text gives. */
function rowsOf(text: string): readonly string[] {
  const figures = readReport(text, "vi").observations.map((observation): FigureRow => ({
    observation,
    quote: "",
    quoteRightToLeft: false,
    edited: false,
  }));
  const planned = planImport(empty, { figures, campaign: "Ngày hội", source: "bc.txt" }, words);
  if (!planned.ok) throw new Error(planned.problem.kind);
  const [worksheet] = planned.value.plan.worksheets;
  const rows = worksheet?.blocks.flatMap(({ cells }) => cells) ?? [];
  return rows
    .filter((cells) => typeof cells[columnIndex("value")] === "number")
    .map((cells) =>
      (["indicator", "value", "note"] as const)
        .map((column) => JSON.stringify(cells[columnIndex(column)]))
        .join(" | "),
    );
}

test("a part of the people told before stands under an indicator of its own, so that nobody adds it to them", () => {
  expect(
    rowsOf("Yên Bình có hơn 120 người tham gia BHXH tự nguyện mới, trong đó có 70 phụ nữ."),
  ).toEqual([
    '"BHXH tự nguyện, tham gia mới" | 120 | "Nguồn ghi “hơn” trước số này."',
    '"BHXH tự nguyện, tham gia mới (phụ nữ)" | 70 | "Chỉ tính: phụ nữ."',
  ]);
});

test("a group that nothing is told beside keeps the indicator, and says whom it counts", () => {
  expect(rowsOf("Yên Bình có 70 phụ nữ tham gia BHXH tự nguyện mới.")).toEqual([
    '"BHXH tự nguyện, tham gia mới" | 70 | "Chỉ tính: phụ nữ."',
  ]);
});

test("the two ends of a range are two rows", () => {
  expect(rowsOf("Tại Yên Bình có 80-90 người dự hội nghị.")).toEqual([
    '"Lượt người tham dự (từ)" | 80 | null',
    '"Lượt người tham dự (đến)" | 90 | null',
  ]);
});
