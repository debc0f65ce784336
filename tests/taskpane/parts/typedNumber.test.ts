import fc from "fast-check";
import { typedNumber } from "../../../src/taskpane/parts/typedNumber";

test.each([
  ["1077", 1077],
  [" 1077 ", 1077],
  ["-12", -12],
  ["0", 0],
  ["62,4", 62.4],
  ["62.4", 62.4],
  ["0,125", 0.125],
  ["1234.567", 1234.567],
  ["٣٨٠", 380],
  ["٦٢٫٤", 62.4],
  // The Arabic decimal sign is never one of thousands.
  ["١٫٠٧٧", 1.077],
])("%s is the number %d", (typed, value) => {
  expect(typedNumber(typed, null)).toBe(value);
});

test.each([
  "",
  " ",
  "x",
  "1 077",
  "1,5 tỷ",
  "12%",
  "1.2.3",
  "1,2,3",
  "1e3",
  "0x10",
  "Infinity",
  "--1",
  ",5",
  "5,",
])("%p is no number", (typed) => {
  expect(typedNumber(typed, null)).toBeNull();
});

test.each(["1.077", "1,077", "12,500", "-159.000", "١.٠٧٧"])(
  "%s may be thousands or decimals, so a person is asked",
  (typed) => {
    expect(typedNumber(typed, null)).toBeNull();
  },
);

test("what a field began with keeps its meaning", () => {
  expect(typedNumber("12.345", 12.345)).toBe(12.345);
  expect(typedNumber("12.345", 12.3)).toBeNull();
});

test("every figure's own value can be kept as it stands", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      (value) => {
        expect(typedNumber(String(value), value)).toBe(value);
      },
    ),
  );
});

test("a whole number means itself, typed in either digits", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      const arabic = String(value).replace(/\d/g, (digit) =>
        String.fromCharCode(0x660 + Number(digit)),
      );
      expect(typedNumber(String(value), null)).toBe(value);
      expect(typedNumber(arabic, null)).toBe(value);
    }),
  );
});
