import { readGrid } from "../../../src/core/grid/readGrid";
import type { GridReading } from "../../../src/core/grid/gridReading";
import type { SourceCell } from "../../../src/core/grid/sourceGrid";

const read = (rows: readonly (readonly SourceCell[])[]): GridReading =>
  readGrid({ sheet: "Sheet1", rows, merged: [] }, { language: "vi" });

const pathsOf = ({ observations }: GridReading): readonly string[] =>
  observations.map(({ provenance }) =>
    provenance.kind === "cell" ? provenance.headerPath.join(" / ") : "",
  );

describe("columns that may number an outline", () => {
  test("running numbers of several kinds under a heading of codes are the outline", () => {
    const reading = read([
      ["Mã", "Chỉ tiêu", "Kỳ này"],
      ["I", "BHXH", 150],
      ["1", "Bắt buộc", 100],
      ["2", "Tự nguyện", 50],
      ["II", "BHYT", 910],
      ["1", "Hộ gia đình", 500],
    ]);
    expect(pathsOf(reading)).toEqual([
      "BHXH / Kỳ này",
      "BHXH / Bắt buộc / Kỳ này",
      "BHXH / Tự nguyện / Kỳ này",
      "BHYT / Kỳ này",
      "BHYT / Hộ gia đình / Kỳ này",
    ]);
  });

  test("dotted numbers of one kind are an outline too, codes of one kind are none", () => {
    const outlined = read([
      ["Mã", "Đơn vị", "Số người"],
      ["1", "BHXH Sa Pa", 75],
      ["1.1", "Xã Tả Phìn", 25],
      ["1.2", "Xã Mường Bo", 50],
    ]);
    expect(outlined.observations.map(({ value }) => value)).toEqual([25, 50]);
    const coded = read([
      ["Mã", "Đơn vị", "Số người"],
      [1001, "Sa Pa", 75],
      [1002, "Bắc Hà", 25],
      [1003, "Văn Bàn", 50],
    ]);
    expect(coded.tables[0]?.mapping.columns[0]?.role).toBe("code");
  });

  test("figures that look like running numbers stay figures where a dash stands among them", () => {
    const { observations } = read([
      ["Đơn vị", "Số thu (tỷ đồng)"],
      ["Sa Pa", "1.5"],
      ["Bắc Hà", "2"],
      ["Văn Bàn", "-"],
      ["Bảo Yên", "3.25"],
    ]);
    expect(observations.map(({ value }) => value)).toEqual([1.5e9, 2e9, 3.25e9]);
  });
});
