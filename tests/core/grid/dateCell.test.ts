import { isDateFormat, serialDay, shownDay } from "../../../src/core/grid/cells/dateCell";

test.each([
  ["dd/mm/yyyy", true],
  ["d-mmm-yy;@", true],
  ["[$-42A]dd mmmm yyyy", true],
  ["mm/yyyy", true],
  ["mmm", true],
  ["yyyy", true],
  ["dd/mm/yyyy hh:mm", true],
  ["hh:mm", false],
  ["[h]:mm:ss", false],
  ["General", false],
  ["#,##0", false],
  ["0.00E+00", false],
  ['#,##0 "ngày"', false],
  ["#,##0\\d", false],
  ["[Red]0.0%", false],
  ["_(* #,##0_d", false],
])("%s shows a day: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test.each([
  [61, "1900-03-01"],
  [45_976, "2025-11-15"],
  [45_976.75, "2025-11-15"],
  [2_958_465, "9999-12-31"],
])("serial %d is %s", (serial, day) => {
  expect(serialDay(serial)).toBe(day);
});

test.each([60, 0, -1, 2_958_466, Number.NaN])("serial %d is no certain day", (serial) => {
  expect(serialDay(serial)).toBeNull();
});

test("a day is said as far as its cell shows it", () => {
  const shown = (format: string | null): string => shownDay("2025-11-15", format);
  expect(["dd/mm/yyyy", "mm/yyyy", "yyyy", null].map(shown)).toEqual([
    "2025-11-15",
    "11/2025",
    "2025",
    "2025-11-15",
  ]);
});
