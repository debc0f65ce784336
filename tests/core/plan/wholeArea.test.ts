import type { CellValue } from "../../../src/core/plan/cell";
import { columnIndex } from "../../../src/core/plan/figureCells";
import { figuresColumns } from "../../../src/core/plan/sheetWords";
import { overviewAreaOf, wholeAreaOf } from "../../../src/core/plan/wholeArea";
import { sheetWordsByLanguage } from "../../../src/text/sheetWords/sheetWordsByLanguage";

const words = sheetWordsByLanguage.vi;
const figuresOf = (...areas: readonly string[]): readonly (readonly CellValue[])[] =>
  areas.map((area) => {
    const row: CellValue[] = figuresColumns.map(() => "");
    row[columnIndex("area")] = area;
    return row;
  });

test.each([
  ["the province among its offices", ["Yên Bình", "Yên Bình", "Lào Cai"], "Lào Cai"],
  ["the country where no province is", ["Việt Nam", "Yên Bình"], "Việt Nam"],
  ["the one office among its communes", ["Thác Bà", "Thác Bà", "Yên Bình"], "Yên Bình"],
  ["the only area", ["Thác Bà"], "Thác Bà"],
  ["none of several offices", ["Sa Pa", "Sa Pa", "Bắc Hà", "Văn Chấn"], null],
  ["no figure without an area", ["…", "…", "Sa Pa", "Bắc Hà"], null],
])("%s", (_, areas, whole) => {
  expect(wholeAreaOf(figuresOf(...areas), words)).toBe(whole);
});

test("an overview of several offices opens with the one of most figures", () => {
  expect(overviewAreaOf(figuresOf("Bắc Hà", "Sa Pa", "Sa Pa"), words)).toBe("Sa Pa");
});
